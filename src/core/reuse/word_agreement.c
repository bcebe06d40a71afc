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

/* A hash table from word to number while texts are numbered. */
typedef struct Numbering
{
	AnSlots		slots;
	uint64_t   *hashes;			/* by slot */
	uint32_t   *numbers;		/* by slot, + 1; 0 is empty */
	uint32_t	next;
} Numbering;

static int
begin_numbering(AnArena *arena, uint32_t most, Numbering *numbering)
{
	numbering->next = 0;
	numbering->numbers = an_slots_make(arena, most, sizeof(uint32_t),
									   &numbering->slots);
	if (numbering->numbers == NULL)
		return AN_ERR_MEMORY;
	numbering->hashes = an_slots_array(arena, &numbering->slots,
									   sizeof(uint64_t));
	return numbering->hashes == NULL ? AN_ERR_MEMORY : AN_OK;
}

/* The number of a word: a new one where it has none. */
static uint32_t
number_of(Numbering *numbering, uint64_t hash)
{
	uint32_t	slot = an_slots_first(&numbering->slots, hash);

	while (numbering->numbers[slot] != 0 && numbering->hashes[slot] != hash)
		slot = an_slots_next(&numbering->slots, slot);
	if (numbering->numbers[slot] == 0)
	{
		numbering->hashes[slot] = hash;
		numbering->numbers[slot] = ++numbering->next;
	}
	return numbering->numbers[slot] - 1;
}

static int
number_text(AnArena *arena, Numbering *numbering, const AnWordList *list,
			uint32_t most, AnNumbered *text)
{
	uint32_t	i;

	text->nwords = list->nwords;
	text->words = an_arena_alloc(arena, (list->nwords + (size_t) 1) *
								 sizeof(uint32_t));
	text->counts = an_arena_alloc(arena, (most + (size_t) 1) *
								  sizeof(uint32_t));
	if (text->words == NULL || text->counts == NULL)
		return AN_ERR_MEMORY;
	an_arena_clear(arena, text->counts, (most + (size_t) 1) * sizeof(uint32_t));
	for (i = 0; i < list->nwords; i++)
	{
		text->words[i] = number_of(numbering, list->hashes[i]);
		text->counts[text->words[i]]++;
		an_arena_tick_turn(arena, i);
	}
	return AN_OK;
}

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

/* Number and weigh the words of both texts. */
int
an_word_agreement_make(AnArena *arena, const AnWordList *a, const AnWordList *b,
					   AnWordAgreement *result)
{
	Numbering	numbering;
	uint32_t	most = a->nwords + b->nwords;
	uint32_t	i;

	if (begin_numbering(arena, most, &numbering) != AN_OK ||
		number_text(arena, &numbering, a, most, &result->a) != AN_OK ||
		number_text(arena, &numbering, b, most, &result->b) != AN_OK)
		return AN_ERR_MEMORY;
	result->nnumbers = numbering.next;
	result->weights = an_arena_alloc(arena, (most + (size_t) 1) *
									 sizeof(float));
	result->seen = an_arena_alloc(arena, (most + (size_t) 1) *
								  sizeof(uint32_t));
	if (result->weights == NULL || result->seen == NULL)
		return AN_ERR_MEMORY;
	an_arena_clear(arena, result->seen, (most + (size_t) 1) * sizeof(uint32_t));
	for (i = 0; i < numbering.next; i++)
		result->weights[i] = weight(most, result->a.counts[i] +
									result->b.counts[i]);
	result->budget = (uint64_t) most * TIMES_READ;
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
		count_side(agreement, &agreement->b, area->b_first, area->b_end);
		trim_side(agreement, &agreement->a, usual, &area->a_first,
				  &area->a_end);
		forget_side(agreement, &agreement->b, area->b_first, area->b_end);
		count_side(agreement, &agreement->a, area->a_first, area->a_end);
		trim_side(agreement, &agreement->b, usual, &area->b_first,
				  &area->b_end);
		forget_side(agreement, &agreement->a, area->a_first, area->a_end);
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
	count_side(agreement, &agreement->a, area->a_first, area->a_end);
	for (i = area->a_first; i < area->a_end; i++)
		a_weight += agreement->weights[agreement->a.words[i]];
	for (i = area->b_first; i < area->b_end; i++)
	{
		uint32_t	word = agreement->b.words[i];

		b_weight += agreement->weights[word];
		if (agreement->seen[word] > 0)
		{
			agreement->seen[word]--;
			agreed += agreement->weights[word];
			(*words)++;
		}
	}
	forget_side(agreement, &agreement->a, area->a_first, area->a_end);
	if (b_weight > a_weight)
		a_weight = b_weight;
	return a_weight > 0 ? agreed / a_weight : 0;
}
