/*
 * speaker_kind.h
 *		Who or what a speaker is: a person, a body, nobody in particular.
 */
#ifndef AN_SPEAKER_KIND_H
#define AN_SPEAKER_KIND_H

#include "core/quotes/speaker_words.h"

typedef enum AnSpeakerKind
{
	AN_SPEAKER_NONE,			/* no speaker at all */
	AN_SPEAKER_PERSON,			/* by name */
	AN_SPEAKER_BODY,
	AN_SPEAKER_DOCUMENT,
	AN_SPEAKER_ROLE,			/* an office that one person holds */
	AN_SPEAKER_UNNAMED,			/* a source, an official, people */
	AN_SPEAKER_SCRIPTURE,		/* God, a prophet, a holy book */
	AN_NSPEAKER_KINDS
} AnSpeakerKind;

extern AnSpeakerKind an_speaker_kind(AnSpeaker *speaker);

#endif							/* AN_SPEAKER_KIND_H */
