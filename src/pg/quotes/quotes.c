/*
 * quotes.c
 *		Who said what, in SQL.
 */
#include "pg/base/arabic_news.h"

#include "core/quotes/quotes.h"
#include "core/text/fold.h"
#include "core/text/words.h"
#include "miscadmin.h"
#include "pg/base/arena.h"
#include "pg/base/body.h"
#include "pg/base/encoding.h"
#include "pg/base/errors.h"
#include "pg/base/folders.h"
#include "pg/base/rows.h"
#include "pg/quotes/spans.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

PG_FUNCTION_INFO_V1(ar_quotes);

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
	COL_VERB,
	COL_STANCE,
	COL_NEGATED,
	COL_SPEAKER_TITLE,
	COL_SPEAKER_KIND,
	NCOLS
};

/* The extra cues of a call site, kept while the argument stays the same. */
typedef struct KeptCues
{
	MemoryContext context;		/* of all that is below */
	AnArena		arena;
	AnExtraCues extra;
	const char *argument;		/* a copy, or NULL: nothing is kept */
	Size		nbytes;			/* its length */
} KeptCues;

/* Add a cue that the user gave, which must be a single word. */
static void
add_cue(AnExtraCues *extra, text *cue)
{
	AnBody		body;
	AnWords		words;
	AnToken		token;
	AnToken		rest;

	an_body_open(&body, cue);
	an_body_part(&body);
	an_words_init(&words, &body.folded);
	if (!an_words_next(&words, &token) || an_words_next(&words, &rest))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("extra cue \"%s\" is not a single word",
						an_quoted(VARDATA_ANY(cue), VARSIZE_ANY_EXHDR(cue))),
				 errhint("Give each reporting word as an element of its own.")));
	an_check(an_extra_cues_add(extra, body.folded.folded + token.start,
							   token.end - token.start));
}

/*
 * Read an array's elements; NULLs are passed over, and an array of several
 * dimensions is the list of its elements.
 */
static void
read_cues(AnExtraCues *extra, ArrayType *array)
{
	MemoryContext one = AllocSetContextCreate(CurrentMemoryContext,
											  "arabic_news cue",
											  ALLOCSET_DEFAULT_SIZES);
	MemoryContext outer;
	ArrayIterator elements = array_create_iterator(array, 0, NULL);
	Datum		element;
	bool		isnull;

	while (array_iterate(elements, &element, &isnull))
	{
		CHECK_FOR_INTERRUPTS();
		if (isnull)
			continue;
		outer = MemoryContextSwitchTo(one);
		add_cue(extra, DatumGetTextPP(element));
		MemoryContextSwitchTo(outer);
		MemoryContextReset(one);
	}
	array_free_iterator(elements);
	MemoryContextDelete(one);
}

/* What the call site has kept, empty at first. */
static KeptCues *
kept_cues(FmgrInfo *site)
{
	KeptCues   *kept = site->fn_extra;

	if (kept == NULL)
	{
		kept = MemoryContextAllocZero(site->fn_mcxt, sizeof(KeptCues));
		kept->context = AllocSetContextCreate(site->fn_mcxt,
											  "arabic_news extra cues",
											  ALLOCSET_SMALL_SIZES);
		site->fn_extra = kept;
	}
	return kept;
}

/* The extra cues; after an error in the making nothing is kept. */
static const AnExtraCues *
read_extra_cues(FmgrInfo *site, ArrayType *array)
{
	KeptCues   *kept = kept_cues(site);
	Size		nbytes = VARSIZE(array);
	char	   *copy;

	if (kept->argument != NULL && kept->nbytes == nbytes &&
		memcmp(kept->argument, array, nbytes) == 0)
		return &kept->extra;
	kept->argument = NULL;
	MemoryContextReset(kept->context);
	an_arena_init(&kept->arena, kept->context);
	an_check(an_extra_cues_make(&kept->arena,
								ArrayGetNItems(ARR_NDIM(array),
											   ARR_DIMS(array)),
								&kept->extra));
	read_cues(&kept->extra, array);
	copy = MemoryContextAllocHuge(kept->context, nbytes);
	memcpy(copy, array, nbytes);
	kept->nbytes = nbytes;
	kept->argument = copy;
	return &kept->extra;
}

/* What the row tells of its reporting word and its speaker. */
static void
put_attribution(const AnBody *body, const AnQuote *quote, Datum *values,
				bool *nulls)
{
	const char *kind = an_speaker_kind_name(quote->speaker_kind);

	const char *stance = an_stance_name(quote->stance);

	nulls[COL_VERB] = quote->verb == NULL;
	nulls[COL_STANCE] = stance == NULL;
	if (quote->verb != NULL)
	{
		uint32_t	nbytes;
		const uint8_t *verb = an_lemma_text(quote->verb, &nbytes);

		values[COL_VERB] = PointerGetDatum(cstring_to_text_with_len((const char *) verb,
																	(int) nbytes));
	}
	if (stance != NULL)
		values[COL_STANCE] = CStringGetTextDatum(stance);
	values[COL_NEGATED] = Int32GetDatum(quote->negated ? 1 : 0);
	an_put_words(body, quote->title, &values[COL_SPEAKER_TITLE],
				 &nulls[COL_SPEAKER_TITLE]);
	nulls[COL_SPEAKER_KIND] = kind == NULL;
	if (kind != NULL)
		values[COL_SPEAKER_KIND] = CStringGetTextDatum(kind);
}

static void
put_quote(AnRows *rows, const AnBody *body, const AnQuote *quote,
		  int32 quote_no)
{
	Datum		values[NCOLS] = {0};
	bool		nulls[NCOLS] = {false};
	AnSpan		span;

	values[COL_QUOTE_NO] = Int32GetDatum(quote_no);
	values[COL_KIND] = CStringGetTextDatum(an_quote_kind_name(quote->kind));
	an_put_span(body, quote->content, &values[COL_QUOTE], &nulls[COL_QUOTE],
				&span);
	values[COL_START_POS] = Int32GetDatum(an_body_position(body, span));
	values[COL_LENGTH] = Int32GetDatum(an_body_length(body, span));
	an_put_words(body, quote->speaker, &values[COL_SPEAKER],
				 &nulls[COL_SPEAKER]);
	an_put_span(body, quote->speaker_text, &values[COL_SPEAKER_TEXT],
				&nulls[COL_SPEAKER_TEXT], &span);
	nulls[COL_SPEAKER_START] = nulls[COL_SPEAKER_LENGTH] =
		nulls[COL_SPEAKER_TEXT];
	if (!nulls[COL_SPEAKER_TEXT])
	{
		values[COL_SPEAKER_START] = Int32GetDatum(an_body_position(body, span));
		values[COL_SPEAKER_LENGTH] = Int32GetDatum(an_body_length(body, span));
	}
	an_put_words(body, quote->cue, &values[COL_CUE], &nulls[COL_CUE]);
	an_put_words(body, quote->via, &values[COL_VIA], &nulls[COL_VIA]);
	nulls[COL_REPEAT_OF] = quote->repeat_of == 0;
	values[COL_REPEAT_OF] = Int32GetDatum((int32) quote->repeat_of);
	values[COL_CONFIDENCE] = Float4GetDatum(quote->confidence);
	put_attribution(body, quote, values, nulls);
	an_rows_put(rows, values, nulls);
}

/*
 * ar_quotes(body text, extra_cues text[], interviews boolean)
 * returns setof record
 *
 * 0.1.0 declares it with two arguments and without the last columns, which then
 * are not put.
 */
Datum
ar_quotes(PG_FUNCTION_ARGS)
{
	const AnExtraCues *extra = read_extra_cues(fcinfo->flinfo,
											   PG_GETARG_ARRAYTYPE_P(1));
	bool		interviews = PG_NARGS() > 2 && PG_GETARG_BOOL(2);
	AnBody		body;
	AnQuotes	quotes;
	AnRows	   *rows;
	uint32_t	i;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_check(an_quotes_read(&body.arena, &body.folded, extra, interviews,
							&quotes));
	if (quotes.n > 0)
		an_body_index(&body);
	rows = an_rows_begin(fcinfo);
	for (i = 0; i < quotes.n; i++)
		put_quote(rows, &body, &quotes.quotes[i], (int32) i + 1);
	an_rows_end(rows);
	return (Datum) 0;
}
