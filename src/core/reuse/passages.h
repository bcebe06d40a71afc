/*
 * passages.h
 *		The runs of words that two texts share, or one text repeats.
 *
 * A passage is a run of words, equal after folding, that cannot be made longer
 * on either side.  Two texts that both repeat one line a thousand times share a
 * million of them, and nobody wants to read those.  So
 *
 * - of every place in either text only the longest passage is given, with the
 *	 first place in the other text that has it, and no passage that lies inside
 *	 a longer one;
 * - where both texts repeat with a period, passages that differ only by whole
 *	 periods are given once, as the longest;
 * - where all together would be longer than four times both texts, only those
 *	 are given that are needed to cover both texts (passage_cover.h).
 *
 * There is at most one passage for each word of either text.
 */
#ifndef AN_PASSAGES_H
#define AN_PASSAGES_H

#include "core/reuse/matches.h"
#include "core/reuse/passage_list.h"

extern int	an_passages_collect(AnArena *arena, const AnMatched *matched,
								uint32_t min_words, bool want_shifted,
								AnPassages *result);
extern int	an_passages_shared(AnArena *arena, const AnNumbered *a,
							   const AnNumbered *b, uint32_t min_words,
							   AnPassages *result);
extern int	an_passages_repeated(AnArena *arena, const AnNumbered *text,
								 uint32_t min_words, AnPassages *result);

#endif							/* AN_PASSAGES_H */
