/*
 * turn_styles.h
 *		By which signs and labels questions and answers open in a text.
 *
 * A star opens questions in one paper, answers in another and lists in both.
 * So the ways to open a paragraph are counted over the whole text: what opens
 * questions is what most often ends with a question mark and is followed by
 * something else.
 */
#ifndef AN_TURN_STYLES_H
#define AN_TURN_STYLES_H

#include "core/quotes/mentions.h"
#include "core/quotes/turns.h"

/* Ways to open a paragraph, and labels, that are told apart in a text. */
#define AN_MOST_STYLES	16
#define AN_MOST_LABELS	32

/* A way to open a paragraph. */
typedef struct AnStyle
{
	const AnOpening *like;		/* the first that opens so */
	uint32_t	n;				/* paragraphs */
	uint32_t	nasks;			/* that end with a question mark */
	uint32_t	npairs;			/* of those, before an answer */
	uint32_t	nsigned;		/* of those, before one with another sign */
	const AnOpening *answer;	/* the first such */
} AnStyle;

/* A label with a name, by its words. */
typedef struct AnLabelName
{
	uint64_t	hash;
	uint32_t	n;				/* paragraphs that it opens */
} AnLabelName;

/* How a text's paragraphs open. */
typedef struct AnTurnStyles
{
	const AnMentions *mentions;
	AnOpenings	openings;
	AnStyle		styles[AN_MOST_STYLES];
	uint32_t	nstyles;
	AnLabelName names[AN_MOST_LABELS];
	uint32_t	nnames;
	const AnStyle *asked;		/* how questions open, or NULL */
	const AnOpening *answered;	/* an answer, if most open with its sign */
	bool		labelled;		/* names or words open questions and answers */
	bool		labelled_asks;	/* ... and some of them ask */
	bool		half_labelled;	/* words open only the one or the other */
} AnTurnStyles;

extern bool an_is_named_turn(const AnOpening *opening);
extern void an_turn_styles_tell(AnTurnStyles *styles);
extern bool an_turns_alternate(const AnTurnStyles *styles, bool announced,
							   bool introduced);
extern bool an_opens_question(const AnTurnStyles *styles, uint32_t n);
extern bool an_opens_named(AnTurnStyles *styles, uint32_t n);

#endif							/* AN_TURN_STYLES_H */
