/*
 * word_diff.c
 *		What one wording changed in the other.
 */
#include "pg/base/arabic_news.h"

#include "utils/builtins.h"

#include "core/reuse/word_diff.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/base/rows.h"

PG_FUNCTION_INFO_V1(ar_word_diff);

/* Columns of ar_word_diff, in order. */
enum
{
	COL_DIFF_NO,
	COL_OP,
	COL_A_WORDS,
	COL_A_START,
	COL_A_LENGTH,
	COL_B_WORDS,
	COL_B_START,
	COL_B_LENGTH,
	NCOLS
};

static const char *const op_names[] = {
	[AN_DIFF_SAME] = "same",
	[AN_DIFF_CHANGED] = "changed",
	[AN_DIFF_DROPPED] = "dropped",
	[AN_DIFF_ADDED] = "added",
	[AN_DIFF_MOVED] = "moved"
};

/* A text with its words. */
typedef struct DiffText
{
	AnBody		body;
	AnDiffWords words;
} DiffText;

static void
read_diff_text(DiffText *side, AnNumbering *numbering)
{
	an_body_walk(&side->body);
	an_check(an_diff_words_read(numbering, &side->body.folded, &side->words));
}

/* The three columns of one side of a row, NULL where it has no words. */
static void
put_side(const DiffText *side, uint32_t first, uint32_t nwords, Datum *values,
		 bool *nulls)
{
	AnSpan		span;

	nulls[0] = nulls[1] = nulls[2] = nwords == 0;
	if (nwords == 0)
		return;
	span = an_fold_span(&side->body.folded,
						side->words.items[first].span.start,
						side->words.items[first + nwords - 1].span.end);
	values[0] = an_body_slice(&side->body, span);
	values[1] = Int32GetDatum(an_body_position(&side->body, span));
	values[2] = Int32GetDatum(an_body_length(&side->body, span));
}

static void
put_diff_rows(FunctionCallInfo fcinfo, const AnDiffRows *diff, DiffText *a,
			  DiffText *b)
{
	Datum		names[lengthof(op_names)];
	AnRows	   *rows;
	uint32_t	i;

	an_body_index(&a->body);
	an_body_index(&b->body);
	for (i = 0; i < lengthof(op_names); i++)
		names[i] = CStringGetTextDatum(op_names[i]);
	rows = an_rows_begin(fcinfo);
	for (i = 0; i < diff->nitems; i++)
	{
		const AnDiffRow *row = &diff->items[i];
		Datum		values[NCOLS] = {0};
		bool		nulls[NCOLS] = {false};

		values[COL_DIFF_NO] = Int32GetDatum((int32) i + 1);
		values[COL_OP] = names[row->op];
		put_side(a, row->a_first, row->a_words, values + COL_A_WORDS,
				 nulls + COL_A_WORDS);
		put_side(b, row->b_first, row->b_words, values + COL_B_WORDS,
				 nulls + COL_B_WORDS);
		an_rows_put(rows, values, nulls);
	}
	an_rows_end(rows);
}

/* ar_word_diff(a text, b text) returns setof record */
Datum
ar_word_diff(PG_FUNCTION_ARGS)
{
	AnNumbering numbering;
	DiffText	a;
	DiffText	b;
	AnDiffRows	diff;
	AnArena    *arena = &a.body.arena;

	an_body_open(&a.body, PG_GETARG_TEXT_PP(0));
	an_body_open(&b.body, PG_GETARG_TEXT_PP(1));
	an_check(an_numbering_begin(arena, &numbering));
	read_diff_text(&a, &numbering);
	read_diff_text(&b, &numbering);
	an_numbering_end(&numbering);
	an_check(an_word_diff(arena, &a.words, &b.words, numbering.nnumbers,
						  &diff));
	put_diff_rows(fcinfo, &diff, &a, &b);
	return (Datum) 0;
}
