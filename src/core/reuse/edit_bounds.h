/*
 * edit_bounds.h
 *		Where words that were put in begin, of the places that will do.
 *
 * "... he said. She said ..." with "he said." put in may as well have had
 * "said. He" put in.  Of such places the one is taken that begins and ends where
 * a paragraph, a sentence or a clause does.
 */
#ifndef AN_EDIT_BOUNDS_H
#define AN_EDIT_BOUNDS_H

#include "core/reuse/word_links.h"

extern void an_edit_bounds_shift(AnWordLinks *links);

#endif							/* AN_EDIT_BOUNDS_H */
