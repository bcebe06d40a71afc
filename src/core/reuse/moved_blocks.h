/*
 * moved_blocks.h
 *		Words that stand in both texts, but elsewhere.
 *
 * Of the words without a link, those that both texts have as one run that
 * stands once in each (Tichy, "The string-to-string correction problem with block
 * moves", 1984; Heckel, 1978).
 */
#ifndef AN_MOVED_BLOCKS_H
#define AN_MOVED_BLOCKS_H

#include "core/reuse/word_links.h"

/* A block has no fewer words. */
#define AN_MOVED_WORDS	3

extern int	an_moved_blocks_link(AnWordLinks *links);

#endif							/* AN_MOVED_BLOCKS_H */
