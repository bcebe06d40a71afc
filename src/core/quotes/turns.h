/*
 * turns.h
 *		How each paragraph opens: with a sign, a label, or its words.
 *
 * Interviews are printed as turns, a paragraph or more each.  What opens a turn
 * tells who has it: a letter or a word for "question" and "answer", a name with
 * a colon, or a sign, such as a star for the one who asks and a dash for the
 * one who answers.  Nothing is decided here but what stands there.
 */
#ifndef AN_TURNS_H
#define AN_TURNS_H

#include "core/quotes/phrase.h"

/* What a label says. */
typedef enum AnLabel
{
	AN_LABEL_NONE,
	AN_LABEL_QUESTION,			/* "question:", "Q:" */
	AN_LABEL_ANSWER,
	AN_LABEL_CREDIT,			/* "source: X", below a text */
	AN_LABEL_NAME,				/* a noun phrase and a colon */
	AN_LABEL_MARKED,			/* marks around a name, and a colon */
	AN_LABEL_WORDS				/* other words and a colon */
} AnLabel;

/* One paragraph that holds a word. */
typedef struct AnOpening
{
	uint32_t	first;			/* its first token that is no break */
	uint32_t	content;		/* the first behind sign and label, or end */
	uint32_t	end;			/* behind its last token that is no break */
	uint32_t	sign;			/* the sign that it opens with, or 0 */
	uint32_t	nsigns;			/* how often that stands there */
	AnLabel		label;
	AnMention	name;			/* the label's words, but for "to X" */
	AnMention	via;			/* "to X" behind them, or empty */
	uint64_t	hash;			/* of the label's words */
	bool		colon;			/* is there one that ends no label? */
	bool		asks;			/* does it end with a question mark? */
} AnOpening;

typedef struct AnOpenings
{
	AnOpening  *list;			/* by position */
	uint32_t	n;
	uint32_t	capacity;
} AnOpenings;

extern int	an_openings_read(AnArticle *article, AnOpenings *openings);
extern bool an_opens_alike(const AnOpening *a, const AnOpening *b);

#endif							/* AN_TURNS_H */
