/*
 * repeats.h
 *		What was said before in the same words.
 *
 * Headlines, leads and pull quotes say again what the text has somebody say,
 * and paragraphs stand twice.  Rows of the same words are numbered by the
 * first of them; marks that nobody else has claimed are his who says the same
 * elsewhere in the article.
 */
#ifndef AN_REPEATS_H
#define AN_REPEATS_H

#include "core/quotes/reading.h"

extern int	an_repeats_find(AnReading *r);

#endif							/* AN_REPEATS_H */
