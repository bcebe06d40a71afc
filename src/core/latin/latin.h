/*
 * latin.h
 *		A name or phrase in Latin letters, for readers.
 */
#ifndef AN_LATIN_H
#define AN_LATIN_H

#include "core/text/fold.h"

extern int	an_latin(AnArena *arena, const AnFolded *name, uint8_t **latin,
					 uint32_t *nbytes);

#endif							/* AN_LATIN_H */
