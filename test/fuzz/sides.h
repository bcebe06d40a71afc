/*
 * sides.h
 *		Two texts that are held against each other.
 */
#ifndef AN_FUZZ_SIDES_H
#define AN_FUZZ_SIDES_H

#include "core/reuse/numbered_words.h"
#include "core/reuse/shingles.h"
#include "core/reuse/word_list.h"
#include "fuzz/fuzz.h"

/* A text, and all that reuse reads from it. */
typedef struct Side
{
	AnFolded	folded;
	AnWordList	words;
	AnNumbered	numbered;
	AnShingles	shingles;		/* as index keys are made of them */
	AnShingleSet set;			/* of shingles under the salt */
} Side;

extern void fuzz_read_sides(AnArena *arena, const FuzzInput *input, Side *a,
							Side *b);
extern bool fuzz_words_agree(const Side *a, uint32_t x, const Side *b,
							 uint32_t y);
extern uint32_t fuzz_run_from(const Side *a, uint32_t x, const Side *b,
							  uint32_t y);

#endif							/* AN_FUZZ_SIDES_H */
