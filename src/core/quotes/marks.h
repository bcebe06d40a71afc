/*
 * marks.h
 *		Opening and closing quotation marks, paired.
 *
 * Marks in news text come in any mixture: straight, curly and angle ones, both
 * of one shape, never closed, closed but never opened, glued to the wrong
 * word.  So whether a mark opens or closes is judged by its neighbours; its
 * shape only breaks ties.  All marks of a paragraph are judged together: each
 * opens, closes or is astray, and the reading with the least cost in all is
 * taken.  One odd mark then costs that mark, not the article.
 */
#ifndef AN_MARKS_H
#define AN_MARKS_H

#include "core/quotes/extra_cues.h"
#include "core/quotes/lexicon.h"
#include "core/text/sentences.h"

/* A span of text in marks. */
typedef struct AnMarked
{
	uint32_t	open;			/* the first token of the opening mark */
	uint32_t	first;			/* the first token of its content */
	uint32_t	end;			/* ... and the one behind its last */
	uint32_t	behind;			/* the token behind it, marks included */
	bool		closed;			/* does a mark of its own close it? */
} AnMarked;

typedef struct AnMarks
{
	AnMarked   *spans;			/* only the outermost ones, in order */
	uint32_t	n;
} AnMarks;

extern int	an_marks_pair(AnArena *arena, const AnTokens *tokens,
						  const AnExtraCues *extra, AnMarks *result);

#endif							/* AN_MARKS_H */
