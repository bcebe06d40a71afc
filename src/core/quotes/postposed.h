/*
 * postposed.h
 *		Who is named behind what was said: "...", said X; "..." - X; "..." (X).
 */
#ifndef AN_POSTPOSED_H
#define AN_POSTPOSED_H

#include "core/quotes/reading.h"

extern bool an_postposed_find(AnReading *r, const AnMarked *span,
							  AnReporter *source);

#endif							/* AN_POSTPOSED_H */
