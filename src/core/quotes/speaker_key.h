/*
 * speaker_key.h
 *		One key for one speaker, however titled and spelled.
 *
 * Users keep keys in columns and join by them.  So AN_SPEAKER_KEY_VERSION goes
 * up whenever some speaker gets another key, unless only a list has changed:
 * the lists have a version of their own (lexicon.h).
 */
#ifndef AN_SPEAKER_KEY_H
#define AN_SPEAKER_KEY_H

#include "core/text/fold.h"

#define AN_SPEAKER_KEY_VERSION	2

extern int	an_speaker_key(AnArena *arena, const AnFolded *speaker,
						   uint8_t **key, uint32_t *nbytes);

#endif							/* AN_SPEAKER_KEY_H */
