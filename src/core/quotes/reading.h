/*
 * reading.h
 *		The state of a reading, and how rows are added to it.
 *
 * A row is one quotation of the result.  Every room that finds content adds
 * its rows here, so that no span in marks gets two rows and each rule says how
 * sure it is.
 */
#ifndef AN_READING_H
#define AN_READING_H

#include "core/quotes/antecedents.h"
#include "core/quotes/attribution.h"
#include "core/quotes/quote.h"
#include "core/quotes/subject.h"

/* Who reports in one frame. */
typedef struct AnReporter
{
	uint32_t	cue;			/* token, or AN_NO_TOKEN */
	AnMention	text;			/* the words that name the speaker, or empty */
	AnMention	speaker;		/* its antecedent: the fullest name */
	AnMention	via;			/* setting, channel or addressee */
	float		sure;			/* a factor on the rule's confidence */
} AnReporter;

typedef struct AnReading
{
	AnArticle	article;
	AnMentions *mentions;
	AnSalience *salience;
	AnQuotes   *result;
	bool		interviews;		/* are questions and answers read too? */
	uint32_t	sentence;		/* the first token of the current sentence */
	uint32_t	reported;		/* tokens before this one are in a row */
	AnMention	subject;		/* subject of the sentence's main cue, or
								 * empty */
	bool		open;			/* that subject has reported nothing yet */
	bool	   *taken;			/* is each span in marks in a row? */
	const AnMarked *last;		/* the last span that got a direct row */
	AnReporter	last_source;	/* who said it */
} AnReading;

/*
 * The confidence of each rule: the share of its rows with the right span and
 * speaker, on annotated articles.
 */
#define AN_SURE_COLON_MARK	0.92f
#define AN_SURE_MARK		0.93f
#define AN_SURE_THAT_MARK	0.96f
#define AN_SURE_MIXED		0.89f
#define AN_SURE_COLON		0.93f
#define AN_SURE_THAT		0.89f
#define AN_SURE_ACCORDING	0.77f
#define AN_SURE_POSTPOSED	0.85f
#define AN_SURE_HEADLINE	0.75f
#define AN_SURE_INTRODUCED	0.62f
#define AN_SURE_REPEATED	0.75f
#define AN_SURE_INTERVIEW	0.65f	/* a turn, or a headline without marks */
#define AN_SURE_ELIDED		0.90f	/* factor for an elided subject */

/* Confidence is given in hundredths: more would be noise. */
#define AN_CONFIDENCE_STEPS	100

/* A marked part of a paraphrase is a quotation if it has so many words. */
#define AN_LEAST_FRAGMENT	3

extern int	an_reading_add(AnReading *r, AnQuoteKind kind, uint32_t first,
						   uint32_t end, const AnReporter *source, float sure);
extern int	an_reading_add_marked(AnReading *r, AnQuoteKind kind,
								  const AnMarked *span, const AnReporter *source,
								  float sure, uint32_t *behind);
extern int	an_reading_add_fragments(AnReading *r, uint32_t first, uint32_t end,
									 const AnReporter *source);
extern bool an_reading_goes_on(const AnReading *r, const AnMarked *span);
extern bool an_marks_fill(const AnArticle *article, const AnMarked *span,
						  uint32_t end);

#endif							/* AN_READING_H */
