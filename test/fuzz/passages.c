/*
 * passages.c
 *		What holds of the passages that any two texts share.
 *
 * Flag 1 is the fewest words of a passage, flag 2 the gap of an edited one, flag 3
 * which words of the first text are looked for in the second.
 */
#include "fuzz/sides.h"

#include "core/reuse/edited_passages.h"
#include "core/reuse/passage_cover.h"
#include "core/reuse/passages.h"
#include "core/reuse/runs.h"

#define MOST_RUN		12
#define MOST_GAP		40

/* Texts of so few words are compared word by word too. */
#define FEW_WORDS		48

static void
passage_is_inside(const AnPassage *p, const Side *a, const Side *b)
{
	CHECK(p->a_words > 0 && p->a_first + p->a_words <= a->words.nwords);
	CHECK(p->b_words > 0 && p->b_first + p->b_words <= b->words.nwords);
	/* several words of an edited passage may agree with one word of b */
	CHECK(p->words <= p->a_words);
	CHECK(fuzz_is_inside(an_passage_span(&a->numbered, p->a_first, p->a_words),
						 a->folded.text_bytes));
	CHECK(fuzz_is_inside(an_passage_span(&b->numbered, p->b_first, p->b_words),
						 b->folded.text_bytes));
}

/* Both sides have the same words, and cannot be made longer. */
static void
passage_is_maximal(const AnPassage *p, const Side *a, const Side *b)
{
	uint32_t	a_end = p->a_first + p->a_words;
	uint32_t	b_end = p->b_first + p->b_words;
	uint32_t	i;

	CHECK(p->a_words == p->words && p->b_words == p->words);
	for (i = 0; i < p->words && i < FEW_WORDS; i++)
		CHECK(fuzz_words_agree(a, p->a_first + i, b, p->b_first + i) &&
			  fuzz_words_agree(a, a_end - 1 - i, b, b_end - 1 - i));
	CHECK(p->a_first == 0 || p->b_first == 0 ||
		  !fuzz_words_agree(a, p->a_first - 1, b, p->b_first - 1));
	CHECK(a_end == a->words.nwords || b_end == b->words.nwords ||
		  !fuzz_words_agree(a, a_end, b, b_end));
}

static void
passages_are_in_order(const AnPassages *found)
{
	uint32_t	i;

	for (i = 1; i < found->nitems; i++)
	{
		const AnPassage *p = &found->items[i - 1];
		const AnPassage *q = &found->items[i];

		CHECK(p->a_first < q->a_first ||
			  (p->a_first == q->a_first && p->b_first <= q->b_first));
	}
}

/* Does the run of n words of a at x stand in b? */
static bool
stands_in(const Side *a, uint32_t x, const Side *b, uint32_t n)
{
	uint32_t	y;

	for (y = 0; y < b->words.nwords; y++)
		if (fuzz_run_from(a, x, b, y) >= n)
			return true;
	return false;
}

/* Have the words from first to end this period? */
static bool
has_period(const Side *side, uint32_t first, uint32_t end, uint32_t period)
{
	for (; first + period < end; first++)
		if (!fuzz_words_agree(side, first, side, first + period))
			return false;
	return true;
}

/*
 * Is the run of n words at x inside a stretch of so many words from first on, or
 * does the text repeat with a period of that stretch over both?
 */
static bool
is_in_periods(const Side *side, uint32_t first, uint32_t nwords, uint32_t x,
			  uint32_t n)
{
	uint32_t	from = x < first ? x : first;
	uint32_t	end = x + n > first + nwords ? x + n : first + nwords;
	uint32_t	period;

	if (first <= x && x < first + nwords)
		return true;
	for (period = 1; period <= nwords / 2; period++)
		if (has_period(side, from, end, period))
			return true;
	return false;
}

/*
 * Every place that begins a shared run is in a passage, or in one shifted by
 * whole periods, on the side of a if is_a.
 */
static void
places_are_covered(const AnPassages *found, const Side *side,
				   const Side *other, uint32_t min_words, bool is_a)
{
	uint32_t	x;
	uint32_t	i;

	for (x = 0; x + min_words <= side->words.nwords; x++)
	{
		bool		covered = !stands_in(side, x, other, min_words);

		for (i = 0; i < found->nitems && !covered; i++)
		{
			const AnPassage *p = &found->items[i];

			covered = is_in_periods(side, is_a ? p->a_first : p->b_first,
									is_a ? p->a_words : p->b_words, x,
									min_words);
		}
		CHECK(covered);
	}
}

/* All passages together are no longer than a few times both texts. */
static void
passages_are_short(const AnPassages *found, const Side *a, const Side *b)
{
	uint64_t	nbytes = 0;
	uint32_t	i;

	for (i = 0; i < found->nitems; i++)
	{
		AnSpan		span = an_passage_span(&a->numbered,
										   found->items[i].a_first,
										   found->items[i].a_words);

		nbytes += span.end - span.start;
	}
	CHECK(nbytes <= AN_PASSAGES_TIMES *
		  ((uint64_t) a->folded.text_bytes + b->folded.text_bytes));
}

static void
passages_cover_both(const AnPassages *found, const Side *a, const Side *b,
					uint32_t min_words)
{
	CHECK(found->nitems <= a->words.nwords + b->words.nwords);
	passages_are_short(found, a, b);
	if (a->words.nwords > FEW_WORDS || b->words.nwords > FEW_WORDS)
		return;
	places_are_covered(found, a, b, min_words, true);
	places_are_covered(found, b, a, min_words, false);
}

static void
check_passages(AnArena *arena, const FuzzInput *input, const Side *a,
			   const Side *b, uint32_t min_words)
{
	uint32_t	gap = fuzz_flag(input, 2, MOST_GAP);
	AnPassages	found;
	uint32_t	i;

	RUN(an_passages_shared(arena, &a->numbered, &b->numbered, min_words,
						   &found));
	passages_are_in_order(&found);
	for (i = 0; i < found.nitems; i++)
	{
		CHECK(found.items[i].words >= min_words);
		passage_is_inside(&found.items[i], a, b);
		passage_is_maximal(&found.items[i], a, b);
	}
	passages_cover_both(&found, a, b, min_words);
	RUN(an_passages_edited(arena, &a->numbered, &b->numbered, min_words, gap,
						   &found));
	for (i = 0; i < found.nitems; i++)
		passage_is_inside(&found.items[i], a, b);
	passages_cover_both(&found, a, b, min_words);
}

/* Of a repeated passage the first side is the first time. */
static void
check_repeated(AnArena *arena, const Side *a, uint32_t min_words)
{
	AnPassages	found;
	uint32_t	i;

	RUN(an_passages_repeated(arena, &a->numbered, min_words, &found));
	CHECK(found.nitems <= a->words.nwords);
	passages_are_short(&found, a, a);
	for (i = 0; i < found.nitems; i++)
	{
		CHECK(found.items[i].a_first < found.items[i].b_first);
		CHECK(found.items[i].words >= min_words);
		passage_is_inside(&found.items[i], a, a);
		passage_is_maximal(&found.items[i], a, a);
	}
}

/*
 * A stretch of a shares a run with b if and only if the two share a passage of
 * that many words.
 */
static void
runs_are_passages(AnArena *arena, const FuzzInput *input, const Side *a,
				  const Side *b, uint32_t run_words)
{
	uint32_t	first = input->flags[3] % (a->words.nwords + 1);
	uint32_t	rest = a->words.nwords - first;
	AnWordList	list = a->words;
	AnNumbered	stretch = a->numbered;
	AnPassages	passages;
	AnRunSet	set;
	bool		found;

	list.hashes += first;
	list.spans += first;
	list.nwords = rest < 4 * run_words ? rest : 4 * run_words;
	stretch.words += first;
	stretch.spans += first;
	stretch.nwords = list.nwords;
	RUN(an_passages_shared(arena, &stretch, &b->numbered, run_words,
						   &passages));
	RUN(an_run_set_make(arena, &a->folded, &list, run_words, &set));
	RUN(an_run_set_find(arena, &set, &b->folded, &found));
	CHECK(found == (passages.nitems > 0));
	RUN(an_run_set_find(arena, &set, &a->folded, &found));
	CHECK(found == (list.nwords >= run_words));
}

void
fuzz_passages(const FuzzInput *input)
{
	AnArena    *arena = fuzz_arena();
	uint32_t	min_words = 1 + fuzz_flag(input, 1, MOST_RUN);
	Side		a;
	Side		b;

	fuzz_read_sides(arena, input, &a, &b);
	check_passages(arena, input, &a, &b, min_words);
	check_repeated(arena, &a, min_words);
	runs_are_passages(arena, input, &a, &b, min_words);
}
