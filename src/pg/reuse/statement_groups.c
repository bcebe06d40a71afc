/*
 * statement_groups.c
 *		The statements that rows of a query make, each in all its wordings.
 */
#include "pg/base/arabic_news.h"

#include "pg/reuse/statement_search.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(ar_statement_groups);

static float4
similarity_of_rows(void *state, uint32 row, uint32 first)
{
	return an_statements_compare(state, row, first);
}

/* ar_statement_groups(query text, threshold float8) */
Datum
ar_statement_groups(PG_FUNCTION_ARGS)
{
	char	   *query = text_to_cstring(PG_GETARG_TEXT_PP(0));
	AnStatementSearch search;

	an_statements_search(&search, query, PG_GETARG_FLOAT8(1));
	an_groups_put(&search.groups, &search.store, fcinfo, similarity_of_rows,
				  &search);
	an_statements_end(&search);
	return (Datum) 0;
}
