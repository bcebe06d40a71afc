/*
 * quotes.c
 *		What holds of the quotations of any text.
 *
 * Flag 1 says how many of the text's own words are given as extra cues, flag 3
 * which, flag 2 whether the text is read again with one more that it has not
 * and whether interviews are read.
 */
#include "fuzz/fuzz.h"

#include <string.h>

#include "core/quotes/quotes.h"
#include "core/text/words.h"

#define MOST_CUES	8

/* The first words of the text as cues; and one that it has not, or none. */
static void
choose_cues(AnArena *arena, const FuzzInput *input, const AnFolded *folded,
			bool and_another, AnExtraCues *cues)
{
	static const char another[] = "\x01\x02\x03";
	uint32_t	most = fuzz_flag(input, 1, MOST_CUES);
	uint32_t	step = 1 + fuzz_flag(input, 3, MOST_CUES);
	uint32_t	i = 0;
	AnWords		words;
	AnToken		token;

	RUN(an_extra_cues_make(arena, most + 1, cues));
	an_words_init(&words, folded);
	while (cues->n < most && an_words_next(&words, &token))
		if (i++ % step == 0)
			RUN(an_extra_cues_add(cues, folded->folded + token.start,
								  token.end - token.start));
	if (and_another)
		RUN(an_extra_cues_add(cues, (const uint8_t *) another,
							  sizeof(another) - 1));
}

/* Does a character begin at byte `at`, or the text end? */
static bool
begins_character(const AnFolded *folded, uint32_t at)
{
	uint32_t	before;
	uint32_t	cp;

	if (at == 0)
		return true;
	before = an_utf8_before(folded->folded, at, &cp);
	return before + (uint32_t) an_utf8_decode(folded->folded + before,
											  folded->folded +
											  folded->folded_bytes,
											  &cp) == at;
}

static void
quote_is_inside(const AnQuotes *quotes, uint32_t i, const AnFolded *folded)
{
	const AnQuote *quote = &quotes->quotes[i];
	AnSpan		spans[] = {
		quote->content, quote->cue, quote->speaker_text, quote->speaker,
		quote->via, quote->title
	};
	size_t		j;

	for (j = 0; j < sizeof(spans) / sizeof(spans[0]); j++)
	{
		CHECK(fuzz_is_inside(spans[j], folded->folded_bytes));
		CHECK(begins_character(folded, spans[j].start) &&
			  begins_character(folded, spans[j].end));
		CHECK(fuzz_is_inside(an_fold_span(folded, spans[j].start,
										  spans[j].end),
							 folded->text_bytes));
	}
	CHECK(quote->content.start < quote->content.end);
	CHECK(quote->kind <= AN_QUOTE_INDIRECT);
	/* "said the Almighty" names nobody, and is scripture */
	CHECK((quote->speaker_kind == AN_SPEAKER_NOBODY) ==
		  (quote->speaker.start == quote->speaker.end) ||
		  quote->speaker_kind == AN_SPEAKER_SCRIPTURE);
	CHECK(quote->speaker_kind <= AN_SPEAKER_SCRIPTURE);
	/* a title is a person's, and nothing is negated without a cue */
	CHECK(quote->speaker_kind == AN_SPEAKER_PERSON ||
		  quote->title.start == quote->title.end);
	CHECK(!quote->negated || quote->cue.start < quote->cue.end);
	CHECK(quote->confidence >= 0 && quote->confidence <= 1);
	CHECK(i == 0 || quotes->quotes[i - 1].content.start <=
		  quote->content.start);
}

/* A quotation repeats the first one of the same words. */
static void
repeats_the_first(const AnQuotes *quotes, uint32_t i)
{
	uint32_t	first = quotes->quotes[i].repeat_of;

	CHECK(first <= i);
	if (first > 0 && first <= i)
		CHECK(quotes->quotes[first - 1].repeat_of == 0);
}

static bool
are_same(const AnQuotes *a, const AnQuotes *b)
{
	uint32_t	i;

	if (a->n != b->n)
		return false;
	for (i = 0; i < a->n; i++)
	{
		const AnQuote *x = &a->quotes[i];
		const AnQuote *y = &b->quotes[i];

		if (x->kind != y->kind || x->content.start != y->content.start ||
			x->content.end != y->content.end ||
			x->cue.start != y->cue.start ||
			x->speaker.start != y->speaker.start ||
			x->speaker_kind != y->speaker_kind ||
			x->title.start != y->title.start ||
			x->negated != y->negated ||
			x->repeat_of != y->repeat_of || x->confidence != y->confidence)
			return false;
	}
	return true;
}

/*
 * The same text gives the same rows, whatever the order of slots, and a word that
 * it has not reports nothing in it.
 */
static void
rows_are_the_same(const FuzzInput *input, const AnFolded *folded,
				  const AnQuotes *quotes)
{
	AnArena    *arena = fuzz_arena();
	AnExtraCues cues;
	AnQuotes	again;

	choose_cues(arena, input, folded, true, &cues);
	RUN(an_quotes_read(arena, folded, &cues, input->flags[2] & 2, &again));
	CHECK(are_same(quotes, &again));
}

void
fuzz_quotes(const FuzzInput *input)
{
	AnArena    *arena = fuzz_arena();
	AnExtraCues cues;
	AnFolded	folded;
	AnQuotes	quotes;
	uint32_t	i;

	fuzz_walk(arena, input->text, input->nbytes, &folded);
	choose_cues(arena, input, &folded, false, &cues);
	RUN(an_quotes_read(arena, &folded, &cues, input->flags[2] & 2, &quotes));
	CHECK(quotes.n <= folded.folded_bytes);
	for (i = 0; i < quotes.n; i++)
	{
		quote_is_inside(&quotes, i, &folded);
		repeats_the_first(&quotes, i);
	}
	if (input->flags[2] & 1)
		rows_are_the_same(input, &folded, &quotes);
}
