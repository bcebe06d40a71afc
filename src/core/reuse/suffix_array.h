/*
 * suffix_array.h
 *		All ends of a text in order, and how long neighbours agree.
 *
 * A text of n numbers has n ends (suffixes), one from each number on.  In order,
 * those that begin alike stand together, so that every run of numbers that the
 * text has twice shows as neighbours (Manber and Myers, "Suffix arrays: a new
 * method for on-line string searches", 1993).  Both arrays take linear time and
 * four bytes a number, whatever the text is.
 */
#ifndef AN_SUFFIX_ARRAY_H
#define AN_SUFFIX_ARRAY_H

#include "core/base/arena.h"

extern int	an_suffixes_sort(AnArena *arena, const uint32_t *text, uint32_t n,
							 uint32_t nsymbols, uint32_t *sorted);
extern void an_suffixes_agree(AnArena *arena, const uint32_t *text, uint32_t n,
							  const uint32_t *sorted, uint32_t *agreed);

#endif							/* AN_SUFFIX_ARRAY_H */
