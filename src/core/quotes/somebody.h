/*
 * somebody.h
 *		Who can speak: somebody, not a thing.
 *
 * The noun phrase beside a cue is its subject or its object: "the coach showed",
 * "he showed the importance of".  Only somebody speaks: a person, a body, a
 * place for its government, a document, or a name.  Any other noun beside a verb
 * is its object, and the subject stands behind that, before the verb, or
 * nowhere.
 */
#ifndef AN_SOMEBODY_H
#define AN_SOMEBODY_H

#include "core/quotes/mentions.h"
#include "core/quotes/subject.h"

extern bool an_can_speak(const AnMentions *mentions,
						 const AnMention *mention);
extern bool an_speaker_between(const AnMentions *mentions, uint32_t from,
							   uint32_t to, AnMention *mention);
extern bool an_speaker_before(const AnMentions *mentions, uint32_t cue,
							  AnMention *mention);

#endif							/* AN_SOMEBODY_H */
