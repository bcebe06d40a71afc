/*
 * sentences.c
 *		The sentences of a text.
 */
#include "pg/base/arabic_news.h"

#include "core/text/fold.h"
#include "core/text/sentences.h"
#include "pg/base/body.h"
#include "pg/base/rows.h"

PG_FUNCTION_INFO_V1(ar_sentences);

/* Columns of ar_sentences, in order. */
enum
{
	COL_SENTENCE_NO,
	COL_PARAGRAPH_NO,
	COL_SENTENCE,
	COL_START_POS,
	COL_LENGTH,
	NCOLS
};

static void
put_sentences(AnRows *rows, const AnBody *body)
{
	bool		nulls[NCOLS] = {false};
	AnSentences sentences;
	AnSentence	sentence;
	int32		sentence_no = 0;

	an_sentences_init(&sentences, &body->folded);
	while (an_sentences_next(&sentences, &sentence))
	{
		AnSpan		span = an_fold_span(&body->folded, sentence.span.start,
										sentence.span.end);
		Datum		values[NCOLS];

		values[COL_SENTENCE_NO] = Int32GetDatum(++sentence_no);
		values[COL_PARAGRAPH_NO] =
			Int32GetDatum((int32) sentence.paragraph + 1);
		values[COL_SENTENCE] = an_body_slice(body, span);
		values[COL_START_POS] = Int32GetDatum(an_body_position(body, span));
		values[COL_LENGTH] = Int32GetDatum(an_body_length(body, span));
		an_rows_put(rows, values, nulls);
	}
}

/* ar_sentences(body text) returns setof record */
Datum
ar_sentences(PG_FUNCTION_ARGS)
{
	AnBody		body;
	AnRows	   *rows;

	an_body_open_parted(&body, PG_GETARG_TEXT_PP(0));
	rows = an_rows_begin(fcinfo);
	put_sentences(rows, &body);
	an_rows_end(rows);
	return (Datum) 0;
}
