/*
 * reading.h
 *		How a reading of a text stands, and the rows that it has made.
 */
#ifndef AN_READING_H
#define AN_READING_H

#include "core/quotes/quote.h"
#include "core/quotes/salience.h"

/* A reading of a text, from its first token on. */
typedef struct AnReading
{
	AnArticle	article;
	AnNames    *names;
	AnSalience *salience;
	AnQuotes   *result;
	uint32_t	sentence;		/* the first token of the sentence at hand */
	uint32_t	reported;		/* content up to here is in a row */
	AnMention	subject;		/* of the sentence's main cue, if any */
	bool		open;			/* the subject has reported nothing yet */
	bool	   *taken;			/* spans in marks that are in a row */
}			AnReading;

/* Who reports, as one frame says it. */
typedef struct AnReporter
{
	uint32_t	cue;			/* token, or NO_TOKEN */
	AnMention	text;			/* the words that name the speaker */
	AnMention	speaker;		/* the fullest form */
	AnMention	via;
	float		sure;			/* a factor on the rule's confidence */
}			AnReporter;

/*
 * How often the rows of each rule are right, span and speaker, on articles
 * that people have annotated.
 */
#define AN_SURE_COLON_MARK	0.94f
#define AN_SURE_MARK		0.95f
#define AN_SURE_THAT_MARK	0.96f
#define AN_SURE_MIXED		0.89f
#define AN_SURE_COLON		0.95f
#define AN_SURE_THAT		0.89f
#define AN_SURE_ACCORDING	0.77f
#define AN_SURE_POSTPOSED	0.85f
#define AN_SURE_HEADLINE	0.75f
#define AN_SURE_INTRODUCED	0.62f
#define AN_SURE_REPEATED	0.75f
#define AN_SURE_ELIDED		0.92f	/* of those, where nobody is named */

/* A marked part of a paraphrase is a quotation from so many words on. */
#define AN_LEAST_FRAGMENT	3

extern int	an_reading_add(AnReading *r, AnQuoteKind kind, uint32_t first,
						uint32_t end, const AnReporter *source, float sure);
extern int	an_reading_add_marked(AnReading *r, AnQuoteKind kind,
							   const AnMarked *span, const AnReporter *source,
							   float sure, uint32_t *behind);
extern int	an_reading_add_fragments(AnReading *r, uint32_t first, uint32_t end,
								  const AnReporter *source);
extern bool an_marks_fill(const AnArticle *article, const AnMarked *span,
						  uint32_t end);

#endif							/* AN_READING_H */
