/*
 * joined.h
 *		Passages that were edited: runs joined over the words that differ.
 *
 * An edited copy shares many short runs, in the same order or, where phrases
 * were moved, in another.  A passage grows from a run in both directions: any
 * run of the one text's next words that stands near enough in the other is
 * joined, until no such run begins within max_gap words.
 */
#ifndef AN_JOINED_H
#define AN_JOINED_H

#include "core/passages.h"

/* Runs are never joined over more words than this: it bounds the search. */
#define AN_GAP_MAX	1000

extern int	an_passages_joined(AnArena *arena, const AnWordList *a,
							   const AnWordList *b, uint32_t min_words,
							   uint32_t max_gap, AnPassages *result);

#endif							/* AN_JOINED_H */
