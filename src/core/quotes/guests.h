/*
 * guests.h
 *		Who is interviewed, and by whom, as the text before it says.
 *
 * "A talk with X", "we met X", "our guest X" introduce the one who answers;
 * "interviewed by X" the one who asks.  Where no such words stand, the one
 * whom the introduction quotes, or the only person it names, answers.
 */
#ifndef AN_GUESTS_H
#define AN_GUESTS_H

#include "core/quotes/reading.h"

/* Who takes part in an interview; empty where nobody is known. */
typedef struct AnGuests
{
	AnMention	guest;			/* answers */
	AnMention	host;			/* asks */
	bool		announced;		/* does the text say that it is one? */
} AnGuests;

extern void an_guests_find(const AnReading *r, uint32_t end,
						   AnGuests *guests);

#endif							/* AN_GUESTS_H */
