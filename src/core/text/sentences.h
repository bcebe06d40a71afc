/*
 * sentences.h
 *		The next sentence, and the paragraph that it stands in.
 *
 * A line break in news either ends a paragraph or was made by a mailer that
 * wrapped long lines.  One look over the whole text decides which.  Then each
 * boundary is told from three tokens in a row, by one rule for quotes and for
 * sentences, so that they cannot disagree about it.
 */
#ifndef AN_SENTENCES_H
#define AN_SENTENCES_H

#include "core/text/words.h"

/* What ends behind a token. */
typedef enum AnBoundary
{
	AN_BOUNDARY_NONE = 0,
	AN_BOUNDARY_SENTENCE,
	AN_BOUNDARY_PARAGRAPH
} AnBoundary;

typedef struct AnSentence
{
	AnSpan		span;			/* folded bytes, from first to last token */
	uint32_t	paragraph;		/* from 0 */
} AnSentence;

typedef struct AnSentences
{
	AnWords		words;			/* the walk through the tokens */
	AnToken		before;			/* the token before, kind END at first */
	AnToken		token;			/* the first one not yet given */
	bool		wrapped;		/* single line breaks are only blanks */
	bool		started;		/* a sentence has begun */
	bool		new_paragraph;	/* the next one opens a paragraph */
	uint32_t	paragraph;		/* of the sentence begun last */
} AnSentences;

/* All tokens of a text at once, for rooms that look back and ahead. */
typedef struct AnTokens
{
	const AnFolded *folded;
	AnToken    *tokens;			/* n of them, and one of kind END behind */
	uint32_t	n;
	uint32_t	room;			/* what the arena gave for them */
} AnTokens;

extern int	an_tokens_read(AnArena *arena, const AnFolded *folded,
						   AnTokens *result);
extern void an_sentences_init(AnSentences *sentences, const AnFolded *folded);
extern bool an_sentences_next(AnSentences *sentences, AnSentence *sentence);

#endif							/* AN_SENTENCES_H */
