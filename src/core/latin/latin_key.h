/*
 * latin_key.h
 *		One key for a name in Arabic or Latin letters, however spelled.
 *
 * Users keep keys in indexes and columns.  AN_LATIN_VERSION goes up whenever a
 * name gets another key or another transcription: by the lists, by the rules of
 * sound, or here.
 */
#ifndef AN_LATIN_KEY_H
#define AN_LATIN_KEY_H

#include "core/text/fold.h"

#define AN_LATIN_VERSION	1

extern int	an_latin_key(AnArena *arena, const AnFolded *name, uint8_t **key,
						 uint32_t *nbytes);

#endif							/* AN_LATIN_KEY_H */
