/*
 * sentences.h
 *		The next sentence, and the paragraph that it stands in.
 *
 * A line break is two things in news text: the end of a paragraph, or the mark
 * of a mailer that wrapped long lines.  One look over the whole text decides
 * which (an_text_is_wrapped); after that a sentence ends at a stop, and at
 * every break unless lines are wrapped and the break is a single one.
 */
#ifndef AN_SENTENCES_H
#define AN_SENTENCES_H

#include "core/words.h"

typedef struct AnSentence
{
	AnSpan		span;			/* folded bytes, blanks trimmed */
	uint32_t	paragraph;		/* from 0 */
}			AnSentence;

typedef struct AnSentences
{
	AnWords		words;			/* the walk through the tokens */
	AnToken		token;			/* the first token not yet used */
	bool		wrapped;		/* single line breaks are only blanks */
	bool		more;			/* token holds something */
	bool		started;		/* a sentence has been given */
	bool		new_paragraph;	/* the next sentence opens one */
	uint32_t	paragraph;
}			AnSentences;

extern bool an_text_is_wrapped(const AnFolded *folded);
extern bool an_token_ends_sentence(const AnToken *token, const AnToken *next);
extern bool an_break_ends_paragraph(const AnToken *token, bool wrapped,
									bool after_stop);
extern void an_sentences_init(AnSentences *sentences, const AnFolded *folded);
extern bool an_sentences_next(AnSentences *sentences, AnSentence *sentence);

#endif							/* AN_SENTENCES_H */
