/*
 * speaker_key.h
 *		One key for one speaker, however titled and spelled.
 *
 * Users keep keys in columns and join by them: AN_SPEAKER_KEY_VERSION goes up
 * whenever a speaker has another key, for any reason but a change of the lists
 * (lexicon.h), which have a version of their own.
 */
#ifndef AN_SPEAKER_KEY_H
#define AN_SPEAKER_KEY_H

#include "core/text/fold.h"

#define AN_SPEAKER_KEY_VERSION	1

extern int	an_speaker_key(AnArena *arena, const AnFolded *speaker,
						   uint8_t **key, uint32_t *nbytes);

#endif							/* AN_SPEAKER_KEY_H */
