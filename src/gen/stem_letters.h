/*
 * stem_letters.h
 *		What letters cost, from the letters of all stems.
 */
#ifndef AN_GEN_STEM_LETTERS_H
#define AN_GEN_STEM_LETTERS_H

#include <math.h>
#include <stdint.h>

#define MAX_LETTERS	24

/* The binary logarithm of a ratio, in quarters of a bit. */
#define QUARTER(x)	((unsigned) lround(4 * log2(x)))

typedef struct Word
{
	int			n;
	uint8_t		at[MAX_LETTERS + 1];	/* by an_letter_to_byte(); then 0 */
} Word;

extern void letters_count(const Word *stem);
extern void letters_print(const uint8_t *heads, int nheads);

#endif							/* AN_GEN_STEM_LETTERS_H */
