/*
 * words.c
 *		The words of a text, and their stems.
 */
#include "pg/base/arabic_news.h"

#include "core/text/fold.h"
#include "core/text/stem.h"
#include "core/text/words.h"
#include "miscadmin.h"
#include "pg/base/body.h"
#include "pg/base/encoding.h"
#include "pg/base/rows.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

PG_FUNCTION_INFO_V1(ar_words);
PG_FUNCTION_INFO_V1(ar_stem);

/* Columns of ar_words, in order. */
enum
{
	COL_WORD_NO,
	COL_WORD,
	COL_KIND,
	COL_FOLDED,
	COL_STEM,
	COL_START_POS,
	COL_LENGTH,
	NCOLS
};

/* Write the stem of a word of a folded text to out; give its bytes. */
static uint32_t
write_stem(const AnFolded *folded, const AnToken *token, uint8_t *out)
{
	return (uint32_t) an_stem((const char *) folded->folded + token->start,
							  (int) (token->end - token->start),
							  (char *) out);
}

static Datum
stem_datum(const AnFolded *folded, const AnToken *token)
{
	uint8_t    *stem = palloc(AN_STEM_ROOM(token->end - token->start));
	uint32_t	nbytes = write_stem(folded, token, stem);

	return PointerGetDatum(an_text_from_utf8(stem, nbytes));
}

/* ar_stem(word text) returns text */
Datum
ar_stem(PG_FUNCTION_ARGS)
{
	AnBody		body;
	AnWords		words;
	AnToken		token;
	uint8_t    *stems;
	uint32_t	nbytes = 0;
	uint32_t	ticked = 0;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);

	/*
	 * Words may touch in the text, but their stems get a blank between; with
	 * it, none is longer than twice its word.
	 */
	stems = MemoryContextAllocHuge(CurrentMemoryContext,
								   2 * (Size) body.folded.folded_bytes + 1);
	an_words_init(&words, &body.folded);
	while (an_words_next(&words, &token))
	{
		if (token.start - ticked >= AN_TICK_BYTES)
		{
			CHECK_FOR_INTERRUPTS();
			ticked = token.start;
		}
		if (nbytes > 0)
			stems[nbytes++] = ' ';
		nbytes += write_stem(&body.folded, &token, stems + nbytes);
	}
	PG_RETURN_TEXT_P(an_text_from_utf8(stems, nbytes));
}

static void
put_words(AnRows *rows, const AnBody *body)
{
	const uint8_t *folded = body->folded.folded;
	bool		nulls[NCOLS] = {false};
	AnWords		words;
	AnToken		token;
	int32		word_no = 0;

	an_words_init(&words, &body->folded);
	while (an_words_next(&words, &token))
	{
		AnSpan		span = an_fold_span(&body->folded, token.start, token.end);
		Datum		values[NCOLS];

		values[COL_WORD_NO] = Int32GetDatum(++word_no);
		values[COL_WORD] = an_body_slice(body, span);
		values[COL_KIND] =
			CStringGetTextDatum(an_word_kind_name(token.kind));
		values[COL_FOLDED] =
			PointerGetDatum(an_text_from_utf8(folded + token.start,
											  token.end - token.start));
		values[COL_STEM] = stem_datum(&body->folded, &token);
		values[COL_START_POS] = Int32GetDatum(an_body_position(body, span));
		values[COL_LENGTH] = Int32GetDatum(an_body_length(body, span));
		an_rows_put(rows, values, nulls);
	}
}

/* ar_words(body text) returns setof record */
Datum
ar_words(PG_FUNCTION_ARGS)
{
	AnBody		body;
	AnRows	   *rows;

	an_body_open_parted(&body, PG_GETARG_TEXT_PP(0));
	rows = an_rows_begin(fcinfo);
	put_words(rows, &body);
	an_rows_end(rows);
	return (Datum) 0;
}
