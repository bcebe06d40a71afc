/*
 * statement_polarity.h
 *		What a quotation affirms and what it denies, word by word.
 *
 * A negator turns the next telling word, its head: "we will not TAKE PART".
 * Verbs such as "can" and "be" are gone through, and what follows in the clause
 * is merely in its scope, for it depends on the wording whether that is denied
 * too.  Negations that are none ("still" is "not ceased"), that another one
 * takes back ("cannot but") or that hold in part ("not until") are told by
 * words before or behind, so what a negator is in the end is known when the
 * clause has been read.
 */
#ifndef AN_STATEMENT_POLARITY_H
#define AN_STATEMENT_POLARITY_H

#include "core/reuse/statement_words.h"

/* No negator. */
#define AN_NO_NEGATOR	UINT32_MAX

typedef enum AnNegation
{
	AN_NEGATION_NONE = 0,		/* what looked like one, or is taken back */
	AN_NEGATION_WHOLE,
	AN_NEGATION_PART			/* "not until": neither said nor denied */
} AnNegation;

typedef struct AnNegator
{
	uint8_t		negation;		/* AnNegation */
	uint8_t		class;			/* AnStatementClass */
	bool		nominal;		/* a sentence without a verb is negated */
} AnNegator;

/* Where the reading of a quotation stands; zeroed, and then init. */
typedef struct AnPolarity
{
	AnArena    *arena;
	AnNegator  *negators;
	uint32_t	nnegators;
	uint32_t	room;
	uint32_t	clause;			/* number of this one, from 0 */
	uint32_t	active;			/* the negator in whose scope we are */
	uint32_t	nheads;			/* ... words that it still turns */
	uint32_t	nwords;			/* ... words read since */
	uint32_t	excepted;		/* the one that "but" has just taken back */
	AnStatementClass before;	/* of the word before in this clause */
	bool		what_opens;		/* "what" that may open a clause was before */
	bool		at_start;		/* no word of this clause has been read */
} AnPolarity;

/* What holds for one word. */
typedef struct AnMark
{
	uint32_t	clause;
	uint32_t	negator;		/* or AN_NO_NEGATOR */
	bool		is_head;		/* it is turned itself */
	bool		flips;			/* a negator makes it say its opposite */
} AnMark;

/* A word and what it takes to place it. */
typedef struct AnSaid
{
	AnSaying	saying;
	const uint8_t *word;		/* folded */
	uint32_t	nbytes;
	bool		telling;		/* it has a weight */
	bool		hamza_above;	/* its first letter was written so */
} AnSaid;

extern void an_polarity_init(AnArena *arena, AnPolarity *polarity);
extern bool an_polarity_ends_clause(const AnToken *token);
extern void an_polarity_break(AnPolarity *polarity);
extern int	an_polarity_word(AnPolarity *polarity, const AnSaid *said,
							 AnMark *mark);

#endif							/* AN_STATEMENT_POLARITY_H */
