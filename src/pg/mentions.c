/*
 * mentions.c
 *		Who and what a text names, in SQL.
 */
#include "pg/base/arabic_news.h"

#include "core/quotes/mention_list.h"
#include "core/text/fold.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/base/rows.h"
#include "pg/quotes/spans.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(ar_mentions);

/* Columns of ar_mentions, in order. */
enum
{
	COL_MENTION_NO,
	COL_MENTION,
	COL_NAME,
	COL_KIND,
	COL_START_POS,
	COL_LENGTH,
	NCOLS
};

static void
put_mention(AnRows *rows, const AnBody *body, const AnMentionRow *row,
			int32 mention_no)
{
	Datum		values[NCOLS];
	bool		nulls[NCOLS] = {false};
	AnSpan		span;

	values[COL_MENTION_NO] = Int32GetDatum(mention_no);
	an_put_span(body, row->words, &values[COL_MENTION], &nulls[COL_MENTION],
				&span);
	an_put_words(body, row->name, &values[COL_NAME], &nulls[COL_NAME]);
	values[COL_KIND] = CStringGetTextDatum(an_entity_kind_name(row->kind));
	values[COL_START_POS] = Int32GetDatum(an_body_position(body, span));
	values[COL_LENGTH] = Int32GetDatum(an_body_length(body, span));
	an_rows_put(rows, values, nulls);
}

/* ar_mentions(body text) returns setof record */
Datum
ar_mentions(PG_FUNCTION_ARGS)
{
	AnBody		body;
	AnMentionList list;
	AnRows	   *rows;
	uint32_t	i;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_check(an_mention_list_read(&body.arena, &body.folded, &list));
	if (list.n > 0)
		an_body_index(&body);
	rows = an_rows_begin(fcinfo);
	for (i = 0; i < list.n; i++)
		put_mention(rows, &body, &list.rows[i], (int32) i + 1);
	an_rows_end(rows);
	return (Datum) 0;
}
