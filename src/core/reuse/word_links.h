/*
 * word_links.h
 *		Which word of one text stands for which of another.
 *
 * A word is linked to one word of the other text at most, to an equal one
 * unless it is changed.  Links
 * of state same do not cross: in both texts those words stand in one order.
 */
#ifndef AN_WORD_LINKS_H
#define AN_WORD_LINKS_H

#include "core/reuse/diff_words.h"
#include "core/reuse/word_agreement.h"

typedef enum AnLinkState
{
	AN_LINK_NONE,				/* the other text has nothing for the word */
	AN_LINK_SAME,
	AN_LINK_MOVED,				/* it stands elsewhere there */
	AN_LINK_CHANGED				/* of the first of some words without links:
								 * the other text has others in their place */
} AnLinkState;

/* The links of one text. */
typedef struct AnLinkSide
{
	const AnDiffWords *text;
	uint32_t   *partners;		/* by word: the word of the other, if linked */
	uint8_t    *states;			/* by word: AnLinkState */
} AnLinkSide;

typedef struct AnWordLinks
{
	AnArena    *arena;
	AnLinkSide	a;
	AnLinkSide	b;
	uint32_t	nnumbers;		/* words have numbers below it */
} AnWordLinks;

extern int	an_word_links_begin(AnArena *arena, const AnDiffWords *a,
								const AnDiffWords *b, uint32_t nnumbers,
								AnWordLinks *links);
extern uint32_t an_link_side_run(const AnLinkSide *side, uint32_t i);

/* Do word i of a and word j of b say the same? */
static inline bool
an_word_links_agree(const AnWordLinks *links, uint32_t i, uint32_t j)
{
	return links->a.text->numbers[i] == links->b.text->numbers[j];
}

static inline void
an_word_links_set(AnWordLinks *links, uint32_t i, uint32_t j,
				  AnLinkState state)
{
	links->a.partners[i] = j;
	links->b.partners[j] = i;
	links->a.states[i] = links->b.states[j] = (uint8_t) state;
}

#endif							/* AN_WORD_LINKS_H */
