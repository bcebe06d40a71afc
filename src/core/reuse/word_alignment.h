/*
 * word_alignment.h
 *		The words that two texts have in one order.
 *
 * All of them, so far as they tell more than chance would: words in common are
 * no anchor where both texts around say something else (weak_links.h).  Memory
 * and time are linear in both texts, whatever they are; texts that differ much
 * without words that stand once are aligned in strides (edit_path.h).
 */
#ifndef AN_WORD_ALIGNMENT_H
#define AN_WORD_ALIGNMENT_H

#include "core/reuse/word_links.h"

extern int	an_word_alignment_make(AnWordLinks *links);

#endif							/* AN_WORD_ALIGNMENT_H */
