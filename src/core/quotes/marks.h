/*
 * marks.h
 *		Opening and closing quotation marks, paired.
 *
 * Marks in news text come in any mixture: straight, curly and angle ones, both
 * of one shape, never closed, closed but never opened, glued to the wrong
 * word.  So what a mark does is read from its neighbours; its shape only
 * breaks ties.  In each paragraph the cheapest reading of all marks together
 * is taken, in which a mark opens, closes, or is astray: one odd mark costs
 * that mark, not the article.
 */
#ifndef AN_MARKS_H
#define AN_MARKS_H

#include "core/quotes/lexicon.h"
#include "core/text/sentences.h"

/* What stands between an opening mark and where it ends. */
typedef struct AnMarked
{
	uint32_t	open;			/* the token that opens */
	uint32_t	first;			/* content: the first token */
	uint32_t	end;			/* ... and the one behind the last */
	uint32_t	behind;			/* the token behind it all, marks included */
	bool		closed;			/* by a mark of its own */
}			AnMarked;

typedef struct AnMarks
{
	AnMarked   *spans;			/* outermost ones, ascending */
	uint32_t	n;
}			AnMarks;

extern int	an_marks_pair(AnArena *arena, const AnTokens *tokens,
						  AnMarks *result);

#endif							/* AN_MARKS_H */
