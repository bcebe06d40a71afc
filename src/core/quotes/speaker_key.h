/*
 * speaker_key.h
 *		One key for one speaker, however titled and spelled.
 */
#ifndef AN_SPEAKER_KEY_H
#define AN_SPEAKER_KEY_H

#include "core/text/fold.h"

extern int	an_speaker_key(AnArena *arena, const AnFolded *speaker,
						   uint8_t **key, uint32_t *nbytes);

#endif							/* AN_SPEAKER_KEY_H */
