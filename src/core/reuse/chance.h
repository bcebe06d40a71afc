/*
 * chance.h
 *		Might it be by chance that two texts have the same words?
 *
 * How rare words are is told by a list of news (known_words.h), so that it does
 * not depend on what else the texts have.  Two texts of one subject have far
 * more in common than two by lot.  So it is not enough that words are rarer
 * than one in so many places as they might have stood at: they must be rarer
 * than one in the third power of that.
 */
#ifndef AN_CHANCE_H
#define AN_CHANCE_H

#include "core/reuse/diff_words.h"

/* Which power. */
typedef enum AnChance
{
	AN_CHANCE_AT_END = 1,		/* of words at the same end of both texts */
	AN_CHANCE_ANYWHERE = 3
} AnChance;

extern uint64_t an_chance_surprise(const AnDiffWords *text, uint32_t first,
								   uint32_t nwords);
extern bool an_chance_explains(uint64_t surprise, uint32_t a_others,
							   uint32_t b_others, AnChance power);

#endif							/* AN_CHANCE_H */
