/*
 * runs.h
 *		Does a text share a run of so many words with another?
 *
 * All runs of n words of one text go into a table by a rolling hash (Karp and
 * Rabin, 1987); the other text is streamed past it and left at the first run
 * that is there.  A hit is compared word by word, by hashes under the salt.
 */
#ifndef AN_RUNS_H
#define AN_RUNS_H

#include "core/base/hash.h"
#include "core/base/slots.h"
#include "core/reuse/anchors.h"

typedef struct AnRunSet
{
	const uint64_t *words;		/* hashes of the words the runs are made of */
	uint32_t	nwords;			/* in each run */
	bool		is_empty;		/* the text is shorter than a run */
	uint64_t	point;			/* the salt's, where a run is hashed */
	uint64_t	factor;			/* of the word that leaves a run */
	AnSlots		slots;
	uint64_t   *keys;			/* by slot: rolling hashes; 0 is empty */
	uint32_t   *first_words;	/* where the run in a slot begins */
	uint32_t	count;			/* runs in the table */
	AnAnchors	anchors;		/* a text without them is not read */
} AnRunSet;

extern int	an_run_set_make(AnArena *arena, const AnFolded *folded,
							const AnWordList *words, uint32_t run_words,
							AnRunSet *set);
extern int	an_run_set_find(AnArena *arena, const AnRunSet *set,
							const AnFolded *folded, bool *found);

#endif							/* AN_RUNS_H */
