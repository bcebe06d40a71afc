/*
 * salience.h
 *		Who has been spoken of, and who is meant where no subject stands.
 *
 * A small model of the discourse, after Lappin and Leass, "An Algorithm for
 * Pronominal Anaphora Resolution", Computational Linguistics 20 (1994): whom
 * the narrator names is a referent, the more salient the higher the role of
 * the words in their clause, and less so with every sentence that passes.  A
 * verb without a subject means the most salient referent that agrees with it
 * in gender and number.  What speakers say of others makes nobody salient.
 * What a document says its issuer says: the one named with it, or the one who
 * spoke or acted in the sentence that first mentioned it.
 */
#ifndef AN_SALIENCE_H
#define AN_SALIENCE_H

#include "core/quotes/names.h"

/* Referents kept; one that has faded makes room for the next. */
#define AN_MOST_REFERENTS	24

/* Documents whose issuers are kept. */
#define AN_MOST_DOCUMENTS	4

/* What a mention is in its clause, the less salient first. */
typedef enum AnRole
{
	AN_ROLE_OTHER,				/* object, genitive, behind a preposition */
	AN_ROLE_SUBJECT,			/* of any verb, or it opens the sentence */
	AN_ROLE_SPEAKER,			/* of a report */
	AN_NROLES
}			AnRole;

typedef struct AnReferent
{
	AnMention	mention;		/* the words that name it most fully */
	uint64_t	head;			/* hash of the first of them */
	uint32_t	last[AN_NROLES];	/* when it last had that role, or 0 */
	uint32_t	seen;			/* the token of its latest mention */
}			AnReferent;

/* A statement, a report, a letter, and whose it is. */
typedef struct AnDocument
{
	uint64_t	head;			/* hash of the word for it */
	AnMention	issuer;
}			AnDocument;

typedef struct AnSalience
{
	AnArticle  *article;
	AnNames    *names;
	AnReferent	who[AN_MOST_REFERENTS];
	uint32_t	n;
	AnDocument	documents[AN_MOST_DOCUMENTS];	/* the latest, as a ring */
	uint32_t	ndocuments;		/* ever noted */
	AnMention	blessed;		/* whom "peace be upon him" was said of last */
	uint32_t	now;			/* a clock of sentences and paragraphs */
	uint32_t	behind;			/* tokens before this one have been seen */
}			AnSalience;

extern void an_salience_init(AnSalience *salience, AnArticle *article,
						   AnNames *names);
extern void an_salience_see(AnSalience *salience, uint32_t i);
extern void an_salience_end_sentence(AnSalience *salience, uint32_t i);
extern void an_salience_note(AnSalience *salience, const AnMention *mention,
						   AnRole role);
extern void an_salience_note_document(AnSalience *salience,
									const AnMention *document,
									const AnMention *issuer);
extern void an_salience_note_blessing(AnSalience *salience,
									const AnMention *mention);
extern bool an_salience_elided(const AnSalience *salience, uint32_t verb,
							 AnMention *mention);
extern AnMention an_salience_resolve(const AnSalience *salience,
								   const AnMention *mention);

#endif							/* AN_SALIENCE_H */
