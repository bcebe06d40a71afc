/*
 * word_agreement.c
 *		How far a stretch of one text says what a stretch of another says.
 *
 * The words of one side are counted, by their numbers, in an array that is
 * zero again afterwards, and the other side is read past it.  Each area is
 * looked at a few times, and areas may overlap.  So that the whole work stays
 * linear in the texts there is a budget of words; once it is spent, nothing
 * agrees any more.
 */
#include "core/reuse/word_agreement.h"

#include <string.h>

#define TIMES_READ		64		/* the budget, in lengths of both texts */

/* Of a share, behind the point, when its logarithm is taken. */
#define FRACTION_BITS	8

/* Edges are cut off where less than this part of an area's share agrees. */
#define EDGE_PART		0.6F

/*
 * The binary logarithm of the inverse of the share that count words are of all.
 * Between powers of two it is linear, and so the same on every machine, which a
 * library's need not be.
 */
static float
weight(uint32_t all, uint32_t count)
{
	uint64_t	ratio = (((uint64_t) all + 1) << FRACTION_BITS) / count;
	uint32_t	whole = 0;

	while (ratio >> whole > 1)
		whole++;
	/* ratio by its power of two is 1 to 2, and stands for 0 to 1 */
	return (float) whole - (FRACTION_BITS + 1) +
		(float) ratio / (float) (UINT64_C(1) << whole);
}

static uint32_t *
make_word_counts(AnArena *arena, uint32_t nnumbers)
{
	uint32_t   *counts = an_arena_alloc(arena, nnumbers * sizeof(uint32_t));

	if (counts != NULL)
		an_arena_clear(arena, counts, nnumbers * sizeof(uint32_t));
	return counts;
}

/* The least number that no word of the text has, or more. */
static uint32_t
numbers_behind(const AnNumbered *text, uint32_t nnumbers)
{
	uint32_t	i;

	for (i = 0; i < text->nwords; i++)
		if (text->words[i] >= nnumbers)
			nnumbers = text->words[i] + 1;
	return nnumbers;
}

static void
count_words(AnArena *arena, const AnNumbered *text, uint32_t *counts)
{
	uint32_t	i;

	for (i = 0; i < text->nwords; i++)
	{
		counts[text->words[i]]++;
		an_arena_tick_turn(arena, i);
	}
}

/* Count and weigh the words of two texts. */
int
an_word_agreement_make(AnArena *arena, const AnNumbered *a, const AnNumbered *b,
					   AnWordAgreement *result)
{
	uint32_t	all = a->nwords + b->nwords;
	uint32_t	n = numbers_behind(b, numbers_behind(a, 0));
	uint32_t	i;

	result->a = a;
	result->b = b;
	result->nnumbers = n;
	result->budget = (uint64_t) all * TIMES_READ;
	result->a_counts = make_word_counts(arena, n);
	result->b_counts = make_word_counts(arena, n);
	result->seen = make_word_counts(arena, n);
	result->weights = an_arena_alloc(arena, n * sizeof(float));
	if (result->a_counts == NULL || result->b_counts == NULL ||
		result->seen == NULL || result->weights == NULL)
		return AN_ERR_MEMORY;
	count_words(arena, a, result->a_counts);
	count_words(arena, b, result->b_counts);
	for (i = 0; i < n; i++)
	{
		uint32_t	count = result->a_counts[i] + result->b_counts[i];

		result->weights[i] = count == 0 ? 0 : weight(all, count);
	}
	return AN_OK;
}

static void
count_side(AnWordAgreement *agreement, const AnNumbered *text, uint32_t first,
		   uint32_t end)
{
	uint32_t	i;

	for (i = first; i < end; i++)
		agreement->seen[text->words[i]]++;
}

static void
forget_side(AnWordAgreement *agreement, const AnNumbered *text, uint32_t first,
			uint32_t end)
{
	uint32_t	i;

	for (i = first; i < end; i++)
		agreement->seen[text->words[i]] = 0;
}

/* What a word says for its side: above 0 when it is among the words seen. */
static inline float
vote(const AnWordAgreement *agreement, uint32_t word, float usual)
{
	float		weight = agreement->weights[word];

	return weight * ((agreement->seen[word] > 0) - usual);
}

/*
 * Cut off both ends of a side, up to its middle at most, where their votes add
 * up to the least: most of what is cut off is not among the words seen.
 */
static void
trim_side(const AnWordAgreement *agreement, const AnNumbered *text, float usual,
		  uint32_t *first, uint32_t *end)
{
	uint32_t	middle = *first + (*end - *first) / 2;
	uint32_t	best = *first;
	float		sum = 0;
	float		least = 0;
	uint32_t	i;

	for (i = *first; i < middle; i++)
	{
		sum += vote(agreement, text->words[i], usual);
		if (sum < least)
		{
			least = sum;
			best = i + 1;
		}
	}
	*first = best;
	best = *end;
	for (sum = least = 0, i = *end; i > middle + 1; i--)
	{
		sum += vote(agreement, text->words[i - 1], usual);
		if (sum < least)
		{
			least = sum;
			best = i - 1;
		}
	}
	*end = best;
}

/* Take what looking at an area costs off the budget; false when it is spent. */
static bool
spend(AnWordAgreement *agreement, const AnArea *area)
{
	uint64_t	nwords = (uint64_t) (area->a_end - area->a_first) +
	(area->b_end - area->b_first);

	if (nwords > agreement->budget)
		return false;
	agreement->budget -= nwords;
	return true;
}

/* Cut off the edges of an area that are not in its other side. */
void
an_word_agreement_trim(AnWordAgreement *agreement, AnArea *area)
{
	AnArea		before;
	uint32_t	agreed;
	float		usual = EDGE_PART *
	an_word_agreement_share(agreement, area, &agreed);

	do
	{
		before = *area;
		if (!spend(agreement, area))
			return;
		count_side(agreement, agreement->b, area->b_first, area->b_end);
		trim_side(agreement, agreement->a, usual, &area->a_first,
				  &area->a_end);
		forget_side(agreement, agreement->b, area->b_first, area->b_end);
		count_side(agreement, agreement->a, area->a_first, area->a_end);
		trim_side(agreement, agreement->b, usual, &area->b_first,
				  &area->b_end);
		forget_side(agreement, agreement->a, area->a_first, area->a_end);
	} while (memcmp(&before, area, sizeof(AnArea)) != 0);
}

/*
 * The share of an area's words, by weight, that both sides have; *words is how
 * many these are.  It is a share of the heavier side: a short side all of whose
 * words are somewhere in a long one does not make them agree.
 */
float
an_word_agreement_share(AnWordAgreement *agreement, const AnArea *area,
						uint32_t *words)
{
	float		a_weight = 0;
	float		b_weight = 0;
	float		agreed = 0;
	uint32_t	i;

	*words = 0;
	if (!spend(agreement, area))
		return 0;
	count_side(agreement, agreement->a, area->a_first, area->a_end);
	for (i = area->a_first; i < area->a_end; i++)
		a_weight += agreement->weights[agreement->a->words[i]];
	for (i = area->b_first; i < area->b_end; i++)
	{
		uint32_t	word = agreement->b->words[i];

		b_weight += agreement->weights[word];
		if (agreement->seen[word] > 0)
		{
			agreement->seen[word]--;
			agreed += agreement->weights[word];
			(*words)++;
		}
	}
	forget_side(agreement, agreement->a, area->a_first, area->a_end);
	if (b_weight > a_weight)
		a_weight = b_weight;
	return a_weight > 0 ? agreed / a_weight : 0;
}
