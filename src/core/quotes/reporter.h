/*
 * reporter.h
 *		Who reports in a frame: named beside the cue, or elided.
 *
 * The words beside a cue can name a channel, an addressee or a document as
 * well as the speaker.  The rules are tried from the surest on; if none finds
 * a name, the antecedent of the elided subject is looked for (salience.h).
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
