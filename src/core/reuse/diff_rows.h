/*
 * diff_rows.h
 *		Links between words as the rows of a diff.
 */
#ifndef AN_DIFF_ROWS_H
#define AN_DIFF_ROWS_H

#include "core/reuse/word_links.h"

typedef enum AnDiffOp
{
	AN_DIFF_SAME,
	AN_DIFF_CHANGED,			/* b has other words in their place */
	AN_DIFF_DROPPED,
	AN_DIFF_ADDED,
	AN_DIFF_MOVED				/* b has the same words elsewhere */
} AnDiffOp;

/* Words of both texts; a side without any has no place. */
typedef struct AnDiffRow
{
	AnDiffOp	op;
	uint32_t	a_first;
	uint32_t	a_words;
	uint32_t	b_first;
	uint32_t	b_words;
} AnDiffRow;

typedef struct AnDiffRows
{
	AnDiffRow  *items;
	uint32_t	nitems;
	uint32_t	room;
} AnDiffRows;

extern int	an_diff_rows_make(AnArena *arena, AnLinkSide *a, AnLinkSide *b,
							  AnDiffRows *rows);

#endif							/* AN_DIFF_ROWS_H */
