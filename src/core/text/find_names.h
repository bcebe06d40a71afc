/*
 * find_names.h
 *		The names in a phrase made alike in the text where it is looked for.
 *
 * A name that is one word here and two there (compounds.h) is written apart in
 * the phrase and, where it stands as a whole word, in the body.  Only the names
 * of the phrase are looked for: other words of the body are left alone, and a
 * body is hardly read anew.
 */
#ifndef AN_FIND_NAMES_H
#define AN_FIND_NAMES_H

#include "core/text/fold.h"

extern int	an_find_names(AnArena *arena, const AnFolder *walk,
						  AnFolded *phrase, AnFolded *body);

#endif							/* AN_FIND_NAMES_H */
