/*
 * speaker_title.h
 *		Where a title ends, however long it is.
 *
 * A title is a word for an office and what belongs to it: nouns in the genitive
 * ("the minister of energy"), their adjectives, what "and" joins to them, and
 * phrases with a preposition.  Behind that a name begins, or nothing.
 */
#ifndef AN_SPEAKER_TITLE_H
#define AN_SPEAKER_TITLE_H

#include "core/quotes/speaker_words.h"

extern uint32_t an_speaker_title_end(const AnSpeaker *speaker, uint32_t i,
									 uint32_t end);

#endif							/* AN_SPEAKER_TITLE_H */
