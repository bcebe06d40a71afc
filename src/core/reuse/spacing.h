/*
 * spacing.h
 *		The same letters with other spaces between.
 *
 * What word_parts.h parts is known to be two words.  Beside the other text it
 * shows of any word: the same letters in a row, one with a space in them.
 */
#ifndef AN_SPACING_H
#define AN_SPACING_H

#include "core/reuse/diff_words.h"
#include "core/reuse/word_agreement.h"

extern bool an_spacing_differs(const AnDiffWords *a, const AnDiffWords *b,
							   const AnArea *area, bool from_end,
							   uint32_t *a_words, uint32_t *b_words);

#endif							/* AN_SPACING_H */
