/*
 * passages.c
 *		The runs of words that two texts share, or one text repeats.
 *
 * What begins at each word of either text and the other has too is a passage,
 * unless it is the rest of what began at the word before (matches.h).
 *
 * Two passages of the same words, one some words before the other in a and
 * behind it in b, differ by whole periods when they overlap in both texts by at
 * least what they are apart, d words: the words that both have of a stand in b
 * twice, d words apart, so that d is a period of b from the start of one
 * passage to the end of the other; and likewise of a.  Of all passages that
 * differ so, neighbours are compared, and the shorter of two is left out, if it
 * has two such periods itself: then the least period of its words, which divides
 * d, is that of the longer one's words too (Fine and Wilf, 1965), and of all that
 * were left out before it.  A place that it had is a whole number of these away
 * from one of the longer passage that begins with the same words.
 */
#include "core/reuse/passages.h"

#include <string.h>

#include "core/base/array.h"
#include "core/reuse/passage_cover.h"

/* Passages of other periods that may stand between two neighbours in the list. */
#define LOOK_BACK	16

/* Does a passage of so many words begin here, and not before? */
static inline bool
begins(const AnMatches *matches, uint32_t i, uint32_t min_words)
{
	return matches->lengths[i] >= min_words &&
		(i == 0 || matches->lengths[i - 1] != matches->lengths[i] + 1);
}

static uint32_t
count_passages(AnArena *arena, const AnMatches *matches, uint32_t min_words)
{
	uint32_t	count = 0;
	uint32_t	i;

	for (i = 0; i < matches->n; i++)
	{
		count += begins(matches, i, min_words);
		an_arena_tick_turn(arena, i);
	}
	return count;
}

/* Add the passages that begin in a, or in b; there is room for them. */
static void
add_matches(AnArena *arena, const AnMatches *matches, uint32_t min_words,
			bool are_of_a, AnPassages *list)
{
	uint32_t	i;

	for (i = 0; i < matches->n; i++)
	{
		if (begins(matches, i, min_words))
		{
			AnPassage  *passage = &list->items[list->nitems++];
			uint32_t	word = matches->words[i];
			uint32_t	place = matches->places[i];

			passage->a_first = are_of_a ? word : place;
			passage->b_first = are_of_a ? place : word;
			passage->words = matches->lengths[i];
			passage->a_words = passage->b_words = passage->words;
			passage->kept = true;
		}
		an_arena_tick_turn(arena, i);
	}
}

/*
 * How far apart two passages are that differ by whole periods; 0 if they do
 * not.  p is first in a, q in b.
 */
static uint32_t
periods_between(const AnPassage *p, const AnPassage *q)
{
	uint32_t	p_end = p->a_first + p->a_words;
	uint32_t	q_end = q->b_first + q->b_words;
	uint32_t	apart;

	if (q->a_first < p->a_first || q->b_first > p->b_first ||
		q->a_first + q->a_words < p_end || q_end > p->b_first + p->b_words ||
		p_end < q->a_first || q_end < p->b_first)
		return 0;
	apart = (q->a_first - p->a_first) + (p->b_first - q->b_first);
	if (p_end - q->a_first < apart || q_end - p->b_first < apart)
		return 0;
	return apart;
}

/*
 * Has the longer of two passages that are so far apart a whole number of periods
 * from each place of the shorter one what begins there?
 */
static bool
stands_for(const AnPassage *longer, const AnPassage *shorter, uint32_t apart,
		   uint32_t min_words)
{
	if (shorter->words / 2 < apart)
		return false;
	return longer->words - min_words >= apart - 1 ||
		(longer->a_first <= shorter->a_first &&
		 longer->a_first + longer->words >=
		 shorter->a_first + shorter->words) ||
		(longer->b_first <= shorter->b_first &&
		 longer->b_first + longer->words >=
		 shorter->b_first + shorter->words);
}

/*
 * Leave out passages that differ only by whole periods from a longer one; those
 * from number first on are in the order of a text.
 */
static void
drop_shifted(AnArena *arena, AnPassages *list, uint32_t first,
			 uint32_t min_words)
{
	uint32_t	i;
	uint32_t	k;

	for (i = first; i < list->nitems; i++)
	{
		AnPassage  *q = &list->items[i];

		for (k = 1; k <= LOOK_BACK && k <= i - first; k++)
		{
			AnPassage  *p = q - k;
			uint32_t	apart = periods_between(p, q);
			AnPassage  *shorter = p->words < q->words ? p : q;

			if (apart == 0)
				apart = periods_between(q, p);
			if (apart > 0 && stands_for(shorter == p ? q : p, shorter, apart,
										min_words))
				shorter->kept = false;
		}
		an_arena_tick_turn(arena, i);
	}
	an_passages_keep(list);
}

/*
 * The passages of at least min_words (> 0) words, of each place in either text
 * the longest, in order; those shifted by whole periods only if they are wanted.
 */
int
an_passages_collect(AnArena *arena, const AnMatched *matched,
					uint32_t min_words, bool want_shifted, AnPassages *result)
{
	bool		alone = matched->b.n == 0;
	uint32_t	count = count_passages(arena, &matched->a, min_words) +
	count_passages(arena, &matched->b, min_words);
	uint32_t	of_a;
	int			status;

	memset(result, 0, sizeof(*result));
	if (count == 0)
		return AN_OK;
	result->items = an_array_reserve(arena, NULL, 0, count, &result->room,
									 sizeof(AnPassage));
	if (result->items == NULL)
		return AN_ERR_MEMORY;
	/* of one text alone, the match of a place is an earlier one */
	add_matches(arena, &matched->a, min_words, !alone, result);
	if (!want_shifted)
		drop_shifted(arena, result, 0, min_words);
	of_a = result->nitems;
	add_matches(arena, &matched->b, min_words, false, result);
	if (!want_shifted)
		drop_shifted(arena, result, of_a, min_words);
	status = an_passages_sort(arena, result);
	if (status == AN_OK && !want_shifted)
		drop_shifted(arena, result, 0, min_words);
	return status;
}

/*
 * Of all passages those that are given, and no more than the texts allow, if it
 * is known where their words stand.
 */
static int
choose_passages(AnArena *arena, const AnNumbered *a, const AnNumbered *b,
				uint64_t text_bytes, AnMatched *matched, uint32_t min_words,
				AnPassages *result)
{
	int			status = an_passages_collect(arena, matched, min_words, false,
											 result);

	an_matches_free(arena, matched);
	if (status != AN_OK || a->spans == NULL || b->spans == NULL)
		return status;
	return an_passages_cover(arena, a, b, text_bytes, result);
}

/* The passages of at least min_words (> 0) words that a and b share. */
int
an_passages_shared(AnArena *arena, const AnNumbered *a, const AnNumbered *b,
				   uint32_t min_words, AnPassages *result)
{
	AnMatched	matched;
	int			status = an_matches_between(arena, a, b, min_words,
											&matched);

	if (status != AN_OK)
		return status;
	return choose_passages(arena, a, b,
						   (uint64_t) a->text_bytes + b->text_bytes, &matched,
						   min_words, result);
}

/*
 * The passages of at least min_words (> 0) words that occur again: a is the
 * first time, b a later one.
 */
int
an_passages_repeated(AnArena *arena, const AnNumbered *text,
					 uint32_t min_words, AnPassages *result)
{
	AnMatched	matched;
	int			status = an_matches_within(arena, text, min_words,
										   &matched);

	if (status != AN_OK)
		return status;
	return choose_passages(arena, text, text, text->text_bytes, &matched,
						   min_words, result);
}
