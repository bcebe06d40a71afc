/*
 * chance.c
 *		Might it be by chance that two texts have the same words?
 */
#include "core/reuse/chance.h"

#define QUARTERS	4

/* The binary logarithm in quarters, linear between powers of two. */
static uint32_t
log_quarters(uint64_t number)
{
	uint32_t	whole = 0;

	while (number >> whole > 1)
		whole++;
	return QUARTERS * whole +
		(uint32_t) ((number * QUARTERS >> whole) & (QUARTERS - 1));
}

/* How rare words are all together, in quarters of a bit. */
uint64_t
an_chance_surprise(const AnDiffWords *text, uint32_t first, uint32_t nwords)
{
	uint64_t	surprise = 0;
	uint32_t	i;

	for (i = first; i < first + nwords; i++)
		surprise += text->items[i].surprise;
	return surprise;
}

/* Might chance put words that are so rare into both, among so many others? */
bool
an_chance_explains(uint64_t surprise, uint32_t a_others, uint32_t b_others,
				   AnChance power)
{
	uint64_t	places = ((uint64_t) a_others + 1) * ((uint64_t) b_others + 1);

	return surprise < (uint64_t) power * log_quarters(places);
}
