/*
 * speaker_name.h
 *		The name in what is said of a speaker.
 *
 * Titles before and behind it go, and the kind of a body before its own name.
 * Where that leaves no name, all the words are the name.
 */
#ifndef AN_SPEAKER_NAME_H
#define AN_SPEAKER_NAME_H

#include "core/quotes/speaker_words.h"

/* What was found in a run of words. */
typedef enum AnNameKind
{
	AN_NAME_NONE,				/* a title, a body, a description */
	AN_NAME_DOUBTFUL,			/* behind a title, and perhaps part of it */
	AN_NAME_BARE,				/* a name without a title */
	AN_NAME_TITLED,				/* ... with a title before it */
	AN_NAME_BRAND				/* the own name of a body */
} AnNameKind;

/* Words [first, end) of a speaker. */
typedef struct AnSpeakerName
{
	uint32_t	first;
	uint32_t	end;
	AnNameKind	kind;
} AnSpeakerName;

extern AnSpeakerName an_speaker_name(const AnSpeaker *speaker, uint32_t first,
									 uint32_t end);

#endif							/* AN_SPEAKER_NAME_H */
