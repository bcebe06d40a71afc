/*
 * headlines.h
 *		Headlines without marks: "X: nothing will change".
 *
 * A line of its own, a speaker and a colon, and something that can have been
 * said.  Labels look alike: a source, a place, a time, a score, a list.
 */
#ifndef AN_HEADLINES_H
#define AN_HEADLINES_H

#include "core/quotes/reading.h"
#include "core/quotes/turns.h"

extern bool an_is_headline(const AnReading *r, const AnOpenings *openings,
						   uint32_t n, AnMention *said);

#endif							/* AN_HEADLINES_H */
