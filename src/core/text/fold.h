/*
 * fold.h
 *		Text rewritten by a set of features (profile.h), in one pass.
 */
#ifndef AN_FOLD_H
#define AN_FOLD_H

#include "core/text/fold_origin.h"

extern int	an_fold(AnArena *arena, const AnFolder *folder,
					const uint8_t *text, size_t nbytes, AnFolded *result);

#endif							/* AN_FOLD_H */
