/*
 * seats.h
 *		What a hamza on the line, on waw or on yeh becomes among its neighbours.
 *
 * One word has its hamza in several spellings, by habit, country and keyboard.
 * Feature hamza makes one of them where the letters around it tell which word
 * it is; see seats.c.
 */
#ifndef AN_SEATS_H
#define AN_SEATS_H

#include "core/text/fold_output.h"

/*
 * What nearly every hamza becomes, for those that fold plain letters: cp comes
 * behind the folded letter last, before the folded letter next, 0 at the end of
 * a word.  0 where that takes an_fold_seat().
 */
static inline uint32_t
an_seat_quickly(uint32_t cp, uint32_t last, uint32_t next)
{
	if (next == LETTER_WAW || next == LETTER_HAMZA || last == LETTER_HAMZA)
		return 0;
	if (cp == LETTER_HAMZA)
		return next == LETTER_ALEF || last == LETTER_YEH ? 0 : cp;
	if (next == 0)
		return 0;
	if (cp == LETTER_WAW_HAMZA)
		return LETTER_WAW;
	return last == LETTER_ALEF ? 0 : LETTER_YEH;
}

extern void an_fold_seat(AnFolding *f, uint32_t cp);
extern void an_fold_seat_before(AnFolding *f, uint32_t cp);
extern void an_fold_seat_put_on(AnFolding *f, uint32_t composed);

#endif							/* AN_SEATS_H */
