/*
 * lemmas.h
 *		The lemmas of the lexicon, while it is made.
 */
#ifndef AN_GEN_LEMMAS_H
#define AN_GEN_LEMMAS_H

#include <stdbool.h>
#include <stdint.h>

#include "core/quotes/lexicon.h"

/*
 * The number of a lemma, a new one if it is new or another word of the same
 * letters is meant, a noun where a verb has them: afresh.  What is said of its stance
 * is the stance, "light" if the noun behind the word decides, and
 * GOVERNED:STANCE where something else behind it does; NULL if nothing is said.
 */
extern uint16_t lemma_of(const char *text, bool afresh, char *stance);
extern void lemma_takes(uint16_t lemma, AnTakes takes);
extern void lemmas_print(void);

/* Reads lemmas.txt; the other lists must have been read. */
extern void lemmas_read(const char *folder);

#endif							/* AN_GEN_LEMMAS_H */
