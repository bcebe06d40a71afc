/*
 * word_diff.h
 *		What one wording changed in the other.
 *
 * Rows hold every word of both texts once.  They come in the order of a; what b
 * has added, where it stands in b.  The diff of b and a has the same rows, with
 * dropped for added, as far as what has moved lets them be in the same order.
 */
#ifndef AN_WORD_DIFF_H
#define AN_WORD_DIFF_H

#include "core/reuse/diff_rows.h"

extern int	an_word_diff(AnArena *arena, const AnDiffWords *a,
						 const AnDiffWords *b, uint32_t nnumbers,
						 AnDiffRows *rows);

#endif							/* AN_WORD_DIFF_H */
