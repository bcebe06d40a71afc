/*
 * edited_passages.h
 *		Passages that were edited: shared runs and the words between them.
 *
 * An edited copy shares many short runs and telling words, in the same order
 * or, where phrases or words were moved, in another.  What is near in both
 * texts makes one passage, however its order changed, as long as neither text
 * has more than max_gap words of its own in between and both sides say mostly
 * the same.  Every run of min_words that both texts have is in some passage.
 */
#ifndef AN_EDITED_PASSAGES_H
#define AN_EDITED_PASSAGES_H

#include "core/reuse/passages.h"

/* The largest gap that can be asked for. */
#define AN_GAP_MAX	1000

extern int	an_passages_edited(AnArena *arena, const AnNumbered *a,
							   const AnNumbered *b, uint32_t min_words,
							   uint32_t max_gap, AnPassages *result);

#endif							/* AN_EDITED_PASSAGES_H */
