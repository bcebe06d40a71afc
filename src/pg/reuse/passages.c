/*
 * passages.c
 *		The passages that two texts share, or that one repeats.
 */
#include "pg/base/arabic_news.h"

#include "core/reuse/edited_passages.h"
#include "core/reuse/passages.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/base/rows.h"
#include "pg/reuse/arguments.h"

PG_FUNCTION_INFO_V1(ar_shared_passages);
PG_FUNCTION_INFO_V1(ar_repeated_passages);

/* Columns of ar_shared_passages and ar_repeated_passages, in order. */
enum
{
	COL_PASSAGE_NO,
	COL_PASSAGE,
	COL_WORDS,
	COL_A_START,
	COL_A_LENGTH,
	COL_B_START,
	COL_B_LENGTH,
	NCOLS
};

/* A text with its words, for passages. */
typedef struct PassageText
{
	AnBody		body;
	AnNumbered	words;
} PassageText;

/* Read the words of an open text; of its folded form nothing stays. */
static void
read_passage_text(PassageText *side, AnNumbering *numbering)
{
	an_body_walk(&side->body);
	an_check(an_numbering_read(numbering, &side->body.folded, &side->words));
	an_fold_free(&side->body.arena, &side->body.folded);
}

/* Answer the passages as rows. */
static void
put_passages(FunctionCallInfo fcinfo, const AnPassages *passages,
			 PassageText *a, PassageText *b)
{
	AnRows	   *rows;
	uint32_t	i;

	if (passages->nitems > 0)
	{
		an_body_index(&a->body);
		if (b != a)
			an_body_index(&b->body);
	}
	rows = an_rows_begin(fcinfo);

	for (i = 0; i < passages->nitems; i++)
	{
		const AnPassage *passage = &passages->items[i];
		AnSpan		a_span = an_passage_span(&a->words, passage->a_first,
											 passage->a_words);
		AnSpan		b_span = an_passage_span(&b->words, passage->b_first,
											 passage->b_words);
		Datum		values[NCOLS];
		bool		nulls[NCOLS] = {false};

		values[COL_PASSAGE_NO] = Int32GetDatum((int32) i + 1);
		values[COL_PASSAGE] = an_body_slice(&a->body, a_span);
		values[COL_WORDS] = Int32GetDatum((int32) passage->words);
		values[COL_A_START] =
			Int32GetDatum(an_body_position(&a->body, a_span));
		values[COL_A_LENGTH] =
			Int32GetDatum(an_body_length(&a->body, a_span));
		values[COL_B_START] =
			Int32GetDatum(an_body_position(&b->body, b_span));
		values[COL_B_LENGTH] =
			Int32GetDatum(an_body_length(&b->body, b_span));
		an_rows_put(rows, values, nulls);
	}
	an_rows_end(rows);
}

static uint32_t
check_max_gap(int32 max_gap)
{
	if (max_gap < 0 || max_gap > AN_GAP_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("max_gap %d is not between %d and %d", max_gap, 0,
						AN_GAP_MAX),
				 errhint("0 joins nothing; 5 joins runs with up to five edited words between.")));
	return (uint32_t) max_gap;
}

/* ar_shared_passages(a text, b text, min_words int, max_gap int) */
Datum
ar_shared_passages(PG_FUNCTION_ARGS)
{
	uint32_t	min_words = an_check_min_words(PG_GETARG_INT32(2));
	uint32_t	max_gap = check_max_gap(PG_GETARG_INT32(3));
	AnNumbering numbering;
	PassageText a;
	PassageText b;
	AnPassages	passages;
	AnArena    *arena = &a.body.arena;

	an_body_open(&a.body, PG_GETARG_TEXT_PP(0));
	an_body_open(&b.body, PG_GETARG_TEXT_PP(1));
	an_check(an_numbering_begin(arena, &numbering));
	read_passage_text(&a, &numbering);
	read_passage_text(&b, &numbering);
	an_numbering_end(&numbering);
	if (max_gap > 0)
		an_check(an_passages_edited(arena, &a.words, &b.words,
									min_words, max_gap, &passages));
	else
		an_check(an_passages_shared(arena, &a.words, &b.words,
									min_words, &passages));
	put_passages(fcinfo, &passages, &a, &b);
	return (Datum) 0;
}

/* ar_repeated_passages(body text, min_words int) */
Datum
ar_repeated_passages(PG_FUNCTION_ARGS)
{
	uint32_t	min_words = an_check_min_words(PG_GETARG_INT32(1));
	AnNumbering numbering;
	PassageText body;
	AnPassages	passages;
	AnArena    *arena = &body.body.arena;

	an_body_open(&body.body, PG_GETARG_TEXT_PP(0));
	an_check(an_numbering_begin(arena, &numbering));
	read_passage_text(&body, &numbering);
	an_numbering_end(&numbering);
	an_check(an_passages_repeated(arena, &body.words, min_words, &passages));
	put_passages(fcinfo, &passages, &body, &body);
	return (Datum) 0;
}
