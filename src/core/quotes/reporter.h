/*
 * reporter.h
 *		Who reports in a frame: named in its sentence, or left out.
 */
#ifndef AN_REPORTER_H
#define AN_REPORTER_H

#include "core/quotes/reading.h"

extern bool an_is_thing(const AnReading *r, const AnMention *phrase);
extern void an_reporter_find(AnReading *r, const AnFrame *frame,
						   AnReporter *source);
extern void an_reporter_according(AnReading *r, uint32_t i, AnReporter *source,
								uint32_t *end);

#endif							/* AN_REPORTER_H */
