/*
 * speaker_name.h
 *		The name in what is said of a speaker.
 *
 * Titles before and behind it go, and the kind of a body before its own name.
 * Where that leaves no name, all the words are the name.
 */
#ifndef AN_SPEAKER_NAME_H
#define AN_SPEAKER_NAME_H

#include "core/quotes/speaker_body.h"

extern AnSpeakerName an_speaker_name(const AnSpeaker *speaker, uint32_t first,
									 uint32_t end);

#endif							/* AN_SPEAKER_NAME_H */
