/*
 * quotes.c
 *		Who said what, in SQL.
 */
#include "pg/arabic_news.h"

#include "catalog/pg_type.h"
#include "core/quotes.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/memutils.h"

PG_FUNCTION_INFO_V1(ar_quotes);
PG_FUNCTION_INFO_V1(ar_speaker_key);

/* Columns of ar_quotes, in order. */
enum
{
	COL_QUOTE_NO,
	COL_KIND,
	COL_QUOTE,
	COL_START_POS,
	COL_LENGTH,
	COL_SPEAKER,
	COL_SPEAKER_TEXT,
	COL_SPEAKER_START,
	COL_SPEAKER_LENGTH,
	COL_CUE,
	COL_VIA,
	COL_REPEAT_OF,
	COL_CONFIDENCE,
	NCOLS
};

/* The hash of a cue that the user gave, which must be a single word. */
static uint64_t
cue_hash(text *cue)
{
	AnBody		body;
	AnWords		words;
	AnToken		token;
	AnToken		rest;

	an_body_open(&body, cue);
	an_body_walk(&body);
	an_words_init(&words, &body.folded);
	if (!an_words_next(&words, &token) || an_words_next(&words, &rest))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("extra cue \"%s\" is not a single word",
						text_to_cstring(cue)),
				 errhint("Give each reporting word as an element of its own.")));
	return token.hash;
}

/* The hashes of the extra cues; NULL elements are passed over. */
static uint64_t *
cue_hashes(ArrayType *array, uint32_t *n)
{
	Datum	   *elements;
	bool	   *nulls;
	int			nelements;
	uint64_t   *hashes;
	int			i;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT,
					  &elements, &nulls, &nelements);
	hashes = palloc((Size) Max(nelements, 1) * sizeof(uint64_t));
	*n = 0;
	for (i = 0; i < nelements; i++)
		if (!nulls[i])
			hashes[(*n)++] = cue_hash(DatumGetTextPP(elements[i]));
	return hashes;
}

/* Put the original of a folded span into a column; an empty one is NULL. */
static void
put_span(const AnBody *body, AnSpan folded, Datum *value, bool *null,
		 AnSpan *original)
{
	*null = folded.end <= folded.start;
	if (*null)
		return;
	*original = an_fold_span(&body->folded, folded.start, folded.end);
	*value = an_body_slice(body, *original);
}

static void
put_quote(ReturnSetInfo *rows, const AnBody *body, const AnQuote *quote,
		  int32 quote_no)
{
	Datum		values[NCOLS] = {0};
	bool		nulls[NCOLS] = {false};
	AnSpan		span;

	values[COL_QUOTE_NO] = Int32GetDatum(quote_no);
	values[COL_KIND] = CStringGetTextDatum(an_quote_kind_name(quote->kind));
	put_span(body, quote->content, &values[COL_QUOTE], &nulls[COL_QUOTE],
			 &span);
	values[COL_START_POS] = Int32GetDatum(an_body_position(body, span));
	values[COL_LENGTH] = Int32GetDatum(an_body_length(body, span));
	put_span(body, quote->speaker, &values[COL_SPEAKER], &nulls[COL_SPEAKER],
			 &span);
	put_span(body, quote->speaker_text, &values[COL_SPEAKER_TEXT],
			 &nulls[COL_SPEAKER_TEXT], &span);
	nulls[COL_SPEAKER_START] = nulls[COL_SPEAKER_LENGTH] =
		nulls[COL_SPEAKER_TEXT];
	if (!nulls[COL_SPEAKER_TEXT])
	{
		values[COL_SPEAKER_START] = Int32GetDatum(an_body_position(body, span));
		values[COL_SPEAKER_LENGTH] = Int32GetDatum(an_body_length(body, span));
	}
	put_span(body, quote->cue, &values[COL_CUE], &nulls[COL_CUE], &span);
	put_span(body, quote->via, &values[COL_VIA], &nulls[COL_VIA], &span);
	nulls[COL_REPEAT_OF] = quote->repeat_of == 0;
	values[COL_REPEAT_OF] = Int32GetDatum((int32) quote->repeat_of);
	values[COL_CONFIDENCE] = Float4GetDatum(quote->confidence);
	an_rows_put(rows, values, nulls);
}

/* ar_quotes(body text, extra_cues text[]) returns setof record */
Datum
ar_quotes(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rows = an_rows_begin(fcinfo);
	uint32_t	nextra;
	uint64_t   *extra = cue_hashes(PG_GETARG_ARRAYTYPE_P(1), &nextra);
	AnBody		body;
	AnQuotes	quotes;
	MemoryContext row;
	MemoryContext outer;
	uint32_t	i;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_body_index(&body);
	an_check(an_quotes_read(&body.arena, &body.folded, extra, nextra,
							&quotes));
	row = AllocSetContextCreate(CurrentMemoryContext, "arabic_news row",
								ALLOCSET_SMALL_SIZES);
	outer = MemoryContextSwitchTo(row);
	for (i = 0; i < quotes.n; i++)
	{
		CHECK_FOR_INTERRUPTS();
		put_quote(rows, &body, &quotes.quotes[i], (int32) i + 1);
		MemoryContextReset(row);
	}
	MemoryContextSwitchTo(outer);
	MemoryContextDelete(row);
	return (Datum) 0;
}

/* ar_speaker_key(speaker text) returns text */
Datum
ar_speaker_key(PG_FUNCTION_ARGS)
{
	AnBody		body;
	uint8_t    *key;
	uint32_t	nbytes;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_check(an_speaker_key(&body.arena, &body.folded, &key, &nbytes));
	PG_RETURN_TEXT_P(an_text_from_utf8(key, nbytes));
}
