/*
 * says.c
 *		Does a text say what an ar_statement says?  The operator
 *		text @~ ar_statement.
 */
#include "pg/base/arabic_news.h"

#include "core/reuse/statement_keys.h"
#include "pg/base/errors.h"
#include "pg/reuse/probe.h"
#include "pg/reuse/query_type.h"

PG_FUNCTION_INFO_V1(ar_matches_statement);
PG_FUNCTION_INFO_V1(ar_says_same);

/* The probe of a statement: that of the last call, or a new one. */
static AnProbe *
statement_probe(FmgrInfo *flinfo, const ArQuery *query)
{
	bool		ready;
	AnProbe    *probe = an_probe_find(flinfo, query, VARSIZE(query), &ready);

	if (!ready)
	{
		text	   *quote = an_query_text(query);

		an_probe_statement(probe, quote);
		an_probe_done(probe, query, VARSIZE(query));
		pfree(quote);
	}
	return probe;
}

/* Is the row the query's statement? */
static bool
says(FmgrInfo *flinfo, const text *datum, const ArQuery *query)
{
	AnProbe    *probe = statement_probe(flinfo, query);
	AnBody		row;
	AnStatement statement;
	float		similarity = 0;

	an_probe_walk(probe, datum, &row);
	an_check(an_statement_read(&row.arena, &row.folded, &statement));
	if (an_statement_can_be(&statement, &probe->statement, query->threshold))
		an_check(an_statement_compare(&row.arena, &statement,
									  &probe->statement, true,
									  &similarity));
	an_probe_release(probe, &row);
	return similarity >= query->threshold;
}

/* ar_matches(quote text, query ar_statement) returns bool: text @~ ar_statement */
Datum
ar_matches_statement(PG_FUNCTION_ARGS)
{
	text	   *quote = PG_GETARG_TEXT_PP(0);
	ArQuery    *query = an_query_from_datum(PG_GETARG_DATUM(1),
											&an_statement_type);
	bool		result = says(fcinfo->flinfo, quote, query);

	PG_FREE_IF_COPY(quote, 0);
	PG_FREE_IF_COPY(query, 1);
	PG_RETURN_BOOL(result);
}

/* ar_says_same(quote text, other text, threshold float8) returns bool */
Datum
ar_says_same(PG_FUNCTION_ARGS)
{
	ArQuery    *query = an_query_by_share(AR_QUERY_SAYS, PG_GETARG_TEXT_PP(1),
										  PG_GETARG_FLOAT8(2));

	PG_RETURN_BOOL(says(fcinfo->flinfo, PG_GETARG_TEXT_PP(0), query));
}
