/*
 * joint_speakers.h
 *		The speakers that one phrase names together: "X and Y".
 */
#ifndef AN_JOINT_SPEAKERS_H
#define AN_JOINT_SPEAKERS_H

#include "core/quotes/speaker_words.h"

/* One of them: words [first, end), the tokens [from, to) of the text. */
typedef struct AnOneSpeaker
{
	uint32_t	first;
	uint32_t	end;
	uint32_t	from;
	uint32_t	to;
} AnOneSpeaker;

extern bool an_joint_speakers_next(AnSpeaker *speaker, AnOneSpeaker *one);

#endif							/* AN_JOINT_SPEAKERS_H */
