/*
 * respell.h
 *		Folding that looks at whole words: glued ones parted, inflected ones
 *		stemmed.
 *
 * The other features (profile.h) change letters, which fold.c does in one pass.
 * These two need words, so they come behind it: what they change is put into
 * the folded text, and the way back is mended.
 */
#ifndef AN_RESPELL_H
#define AN_RESPELL_H

#include "core/text/glue.h"

extern int	an_respell(AnArena *arena, const AnFolder *folder,
					   const AnFolder *walk, const uint8_t *text,
					   size_t nbytes, AnFolded *result);
extern int	an_respell_apart(AnArena *arena, AnFolded *folded,
							 const uint32_t *breaks, uint32_t nbreaks);

#endif							/* AN_RESPELL_H */
