/*
 * unique_words.h
 *		Words that both texts have once: the surest links.
 *
 * Common words stand everywhere; what stands once in each of two stretches is
 * hardly there by chance (Heckel, "A technique for isolating differences between
 * files", 1978; Cohen's patience diff).  Of those that stand in one order in
 * both stretches the heaviest chain is linked, by how rare its words are: what
 * crosses it has moved.
 */
#ifndef AN_UNIQUE_WORDS_H
#define AN_UNIQUE_WORDS_H

#include "core/reuse/word_links.h"

/* A run of both stretches. */
typedef struct AnUniqueRun
{
	uint64_t	weight;			/* of the chain that it ends */
	uint32_t	a_first;
	uint32_t	b_first;
	uint32_t	nwords;
	uint32_t	rank;			/* its place among them in b */
	uint32_t	before;			/* number + 1 of the one before in the chain */
} AnUniqueRun;

/* Scratch room that all stretches share. */
typedef struct AnUniqueWords
{
	uint32_t   *a_places;		/* by number: the only place in a, + 1; ... */
	uint32_t   *b_places;		/* all 0 between two calls */
	AnUniqueRun *runs;
	uint32_t   *run_at;			/* by word of b: number + 1 of its run; 0 */
	uint32_t   *heaviest;		/* a Fenwick tree by rank: number + 1 */
} AnUniqueWords;

extern int	an_unique_words_begin(const AnWordLinks *links,
								  AnUniqueWords *unique);
extern bool an_unique_words_link(AnUniqueWords *unique, AnWordLinks *links,
								 const AnArea *area);

#endif							/* AN_UNIQUE_WORDS_H */
