/*
 * speaker_body.h
 *		The name in what is said of a body or a document.
 *
 * The kind of a body goes before its own name: the newspaper X, the movement of
 * Y.  An acronym in marks behind a full name goes, as do letters of another
 * script.  Other bodies keep all their words.
 */
#ifndef AN_SPEAKER_BODY_H
#define AN_SPEAKER_BODY_H

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

extern bool an_speaker_is_beyond(const AnSpeaker *speaker, uint32_t i);
extern bool an_speaker_is_body(const AnSpeaker *speaker, uint32_t first);
extern AnSpeakerName an_speaker_body_name(const AnSpeaker *speaker,
										  uint32_t first, uint32_t end);

#endif							/* AN_SPEAKER_BODY_H */
