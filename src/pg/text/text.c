/*
 * text.c
 *		Folded text, words, stems and sentences in SQL.
 */
#include "pg/base/arabic_news.h"

#include "catalog/pg_type.h"
#include "core/text/sentences.h"
#include "core/text/stem.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/memutils.h"

/* Elements that fit one int[]. */
#define MAX_OFFSETS \
	((MaxAllocSize - ARR_OVERHEAD_NONULLS(1)) / sizeof(int32))

PG_FUNCTION_INFO_V1(ar_normalize);
PG_FUNCTION_INFO_V1(ar_offsets);
PG_FUNCTION_INFO_V1(ar_words);
PG_FUNCTION_INFO_V1(ar_stem);
PG_FUNCTION_INFO_V1(ar_sentences);

/* ar_normalize(body text, profile text) returns text */
Datum
ar_normalize(PG_FUNCTION_ARGS)
{
	const AnFolder *folder = an_profile_folder(fcinfo, PG_GETARG_TEXT_PP(1));
	AnBody		body;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_fold(&body, folder);
	PG_RETURN_TEXT_P(an_text_from_utf8(body.folded.folded,
									   body.folded.folded_bytes));
}

/* How many characters begin in [start, end) of valid UTF-8. */
static Size
count_chars(const uint8_t *start, const uint8_t *end)
{
	Size		n = 0;

	for (; start < end; start++)
		n += (*start & 0xC0) != 0x80;
	return n;
}

/*
 * Write the position of each folded character's origin.  Between two change
 * points both texts run side by side, so only what was removed is counted.
 */
static void
fill_offsets(const AnFolded *folded, int32 *offsets)
{
	uint32_t	seen = 0;		/* bytes of the original */
	int32		position = 1;	/* of the character that begins there */
	uint32_t	i;

	for (i = 0; i < folded->npoints; i++)
	{
		const AnFoldPoint *point = &folded->points[i];
		uint32_t	at = point->at;
		uint32_t	stop = i + 1 < folded->npoints ? point[1].at :
		folded->folded_bytes;
		uint32_t	origin = point->origin & ~AN_FOLD_FLAT;
		int32		step = point->origin & AN_FOLD_FLAT ? 0 : 1;

		stop = Min(stop, folded->folded_bytes);
		if (origin > seen)
		{
			position += (int32) count_chars(folded->text + seen,
											folded->text + origin);
			seen = origin;
		}
		for (; at < stop; at++)
		{
			if ((folded->folded[at] & 0xC0) == 0x80)
				continue;
			*offsets++ = position;
			position += step;
		}
		if (step > 0)
			seen = origin + (stop - point->at);
	}
}

/* ar_offsets(body text, profile text) returns int[] */
Datum
ar_offsets(PG_FUNCTION_ARGS)
{
	const AnFolder *folder = an_profile_folder(fcinfo, PG_GETARG_TEXT_PP(1));
	AnBody		body;
	ArrayType  *result;
	Size		n;
	Size		nbytes;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_fold(&body, folder);
	n = count_chars(body.folded.folded,
					body.folded.folded + body.folded.folded_bytes);
	if (n == 0)
		PG_RETURN_ARRAYTYPE_P(construct_empty_array(INT4OID));
	if (n > MAX_OFFSETS)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("text is too long for an array of its offsets"),
				 errdetail("The normalized text has %zu characters, an array takes %zu elements.",
						   n, MAX_OFFSETS)));
	nbytes = ARR_OVERHEAD_NONULLS(1) + n * sizeof(int32);
	result = palloc(nbytes);
	SET_VARSIZE(result, nbytes);
	result->ndim = 1;
	result->dataoffset = 0;
	result->elemtype = INT4OID;
	ARR_DIMS(result)[0] = (int) n;
	ARR_LBOUND(result)[0] = 1;
	fill_offsets(&body.folded, (int32 *) ARR_DATA_PTR(result));
	PG_RETURN_ARRAYTYPE_P(result);
}

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
	uint8_t    *stem = palloc(token->end - token->start);
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
	/* words may stand without a blank between them, stems may not */
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
	bool		nulls[7] = {false};
	AnWords		words;
	AnToken		token;
	int32		word_no = 0;

	an_words_init(&words, &body->folded);
	while (an_words_next(&words, &token))
	{
		AnSpan		span = an_fold_span(&body->folded, token.start, token.end);
		Datum		values[7] = {0};

		values[0] = Int32GetDatum(++word_no);
		values[1] = an_body_slice(body, span);
		values[2] = CStringGetTextDatum(an_word_kind_name(token.kind));
		values[3] = PointerGetDatum(an_text_from_utf8(folded + token.start,
													  token.end - token.start));
		values[4] = stem_datum(&body->folded, &token);
		values[5] = Int32GetDatum(an_body_position(body, span));
		values[6] = Int32GetDatum(an_body_length(body, span));
		an_rows_put(rows, values, nulls);
	}
}

/* ar_words(body text) returns setof record */
Datum
ar_words(PG_FUNCTION_ARGS)
{
	AnBody		body;
	AnRows	   *rows;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_part(&body);
	an_body_index(&body);
	rows = an_rows_begin(fcinfo);
	put_words(rows, &body);
	an_rows_end(rows);
	return (Datum) 0;
}

static void
put_sentences(AnRows *rows, const AnBody *body)
{
	bool		nulls[5] = {false};
	AnSentences sentences;
	AnSentence	sentence;
	int32		sentence_no = 0;

	an_sentences_init(&sentences, &body->folded);
	while (an_sentences_next(&sentences, &sentence))
	{
		AnSpan		span = an_fold_span(&body->folded, sentence.span.start,
										sentence.span.end);
		Datum		values[5];

		values[0] = Int32GetDatum(++sentence_no);
		values[1] = Int32GetDatum((int32) sentence.paragraph + 1);
		values[2] = an_body_slice(body, span);
		values[3] = Int32GetDatum(an_body_position(body, span));
		values[4] = Int32GetDatum(an_body_length(body, span));
		an_rows_put(rows, values, nulls);
	}
}

/* ar_sentences(body text) returns setof record */
Datum
ar_sentences(PG_FUNCTION_ARGS)
{
	AnBody		body;
	AnRows	   *rows;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_part(&body);
	an_body_index(&body);
	rows = an_rows_begin(fcinfo);
	put_sentences(rows, &body);
	an_rows_end(rows);
	return (Datum) 0;
}
