/*
 * statement.c
 *		How much two quotations say the same.
 */
#include "pg/base/arabic_news.h"

#include "core/reuse/statement_compare.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"

PG_FUNCTION_INFO_V1(ar_quote_similarity);

static void
read_statement(AnBody *body, text *datum, AnStatement *statement)
{
	an_body_open(body, datum);
	an_body_walk(body);
	an_check(an_statement_read(&body->arena, &body->folded, statement));
}

/* ar_quote_similarity(a text, b text, polarity boolean) returns real */
Datum
ar_quote_similarity(PG_FUNCTION_ARGS)
{
	AnBody		a;
	AnBody		b;
	AnStatement x;
	AnStatement y;
	float		similarity;

	/* 0.1.0 declares no third argument */
	bool		polarity = PG_NARGS() < 3 || PG_GETARG_BOOL(2);

	read_statement(&a, PG_GETARG_TEXT_PP(0), &x);
	read_statement(&b, PG_GETARG_TEXT_PP(1), &y);
	an_check(an_statement_compare(&a.arena, &x, &y, polarity, &similarity));
	PG_RETURN_FLOAT4(similarity);
}
