/*
 * mentions.c
 *		Who, what and when a text names, in SQL.
 *
 * Names come from one wing and times from another, each in the order of the
 * text; the rows of both are put in one order here.  Where words are both, as
 * in the name of a party, they are the name.
 */
#include "pg/base/arabic_news.h"

#include "core/dates/dates.h"
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

/* A row that begins to be made. */
typedef struct MentionPut
{
	AnRows	   *rows;
	const AnBody *body;
	Datum		values[NCOLS];
	bool		nulls[NCOLS];
	int32		mention_no;
} MentionPut;

/* Put a row, of which the words and the name are there. */
static void
put_mention(MentionPut *put, const char *kind, AnSpan span)
{
	put->values[COL_MENTION_NO] = Int32GetDatum(++put->mention_no);
	put->values[COL_KIND] = CStringGetTextDatum(kind);
	put->values[COL_START_POS] =
		Int32GetDatum(an_body_position(put->body, span));
	put->values[COL_LENGTH] = Int32GetDatum(an_body_length(put->body, span));
	an_rows_put(put->rows, put->values, put->nulls);
}

static void
put_named(MentionPut *put, const AnMentionRow *row)
{
	AnSpan		span;

	an_put_span(put->body, row->words, &put->values[COL_MENTION],
				&put->nulls[COL_MENTION], &span);
	an_put_words(put->body, row->name, &put->values[COL_NAME],
				 &put->nulls[COL_NAME]);
	put_mention(put, an_entity_kind_name(row->kind), span);
}

/* The words of a date are its fullest name. */
static void
put_time(MentionPut *put, AnSpan span)
{
	put->values[COL_MENTION] = an_body_slice(put->body, span);
	put->values[COL_NAME] = put->values[COL_MENTION];
	put->nulls[COL_MENTION] = put->nulls[COL_NAME] = false;
	put_mention(put, "time", span);
}

/* Put names and times in the order of the text. */
static void
put_mentions(MentionPut *put, const AnMentionList *list, AnDates *dates)
{
	uint32_t	behind = 0;		/* all names so far */
	uint32_t	i = 0;
	AnDateRow	date;

	while (an_dates_next(dates, &date))
	{
		AnSpan		name = {0, 0};

		for (; i < list->n; i++)
		{
			name = an_fold_span(&put->body->folded,
								list->rows[i].words.start,
								list->rows[i].words.end);
			if (name.start >= date.span.end)
				break;
			put_named(put, &list->rows[i]);
			behind = name.end;
		}
		if (date.span.start >= behind)
			put_time(put, date.span);
	}
	for (; i < list->n; i++)
		put_named(put, &list->rows[i]);
}

/* ar_mentions(body text) returns setof record */
Datum
ar_mentions(PG_FUNCTION_ARGS)
{
	/* whichever day it is, only places are asked for */
	const int32 published = 0;
	AnBody		body;
	AnMentionList list;
	AnDates		dates;
	MentionPut	put = {0};

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_body_index(&body);
	an_check(an_mention_list_read(&body.arena, &body.folded, &list));
	an_check(an_dates_init(&body.arena, &body.folded, &published, &dates));
	put.rows = an_rows_begin(fcinfo);
	put.body = &body;
	put_mentions(&put, &list, &dates);
	an_rows_end(put.rows);
	return (Datum) 0;
}
