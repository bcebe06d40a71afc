/*
 * repeats.h
 *		What was said before in the same words.
 *
 * Headlines, leads and pull quotes repeat speech of the article, and
 * paragraphs can stand twice.  Rows of the same words get the number of the
 * first of them.  Marks that no cue has claimed, but that repeat such a row,
 * get its speaker.
 */
#ifndef AN_REPEATS_H
#define AN_REPEATS_H

#include "core/quotes/reading.h"

extern int	an_repeats_find(AnReading *r);

#endif							/* AN_REPEATS_H */
