/*
 * salience.h
 *		Who has been mentioned, and whom an elided subject means.
 *
 * A small model of the discourse, after Lappin and Leass, "An Algorithm for
 * Pronominal Anaphora Resolution", Computational Linguistics 20 (1994).
 * Whoever the narrator names is a referent.  The higher the role of a mention
 * in its clause, the more salient the referent; with every sentence its
 * salience fades.  The antecedent of an elided subject is the most salient
 * referent that agrees with the verb in gender and number.  What speakers say
 * makes nobody salient.
 */
#ifndef AN_SALIENCE_H
#define AN_SALIENCE_H

#include "core/quotes/mentions.h"
#include "core/quotes/roles.h"

/* Documents whose issuers are kept. */
#define AN_MOST_DOCUMENTS	4

/* How an entity has been mentioned so far. */
typedef struct AnReferent
{
	uint32_t	last[AN_NROLES];	/* when it last had each role, or 0 */
	uint32_t	seen;			/* the first token of its last mention */
	AnLexical	agrees;
} AnReferent;

/* A statement, a report or a letter, and its issuer. */
typedef struct AnDocument
{
	uint64_t	head;			/* hash of the word for it */
	AnMention	issuer;
} AnDocument;

typedef struct AnSalience
{
	AnArticle  *article;
	AnMentions *mentions;
	AnReferent	who[AN_MOST_ENTITIES];	/* by entity */
	AnDocument	documents[AN_MOST_DOCUMENTS];	/* the latest, in a ring */
	uint32_t	ndocuments;		/* noted, with those overwritten */
	AnMention	blessed;		/* the last with "peace be upon him" behind */
	uint32_t	now;			/* grows with sentences and paragraphs */
	uint32_t	behind;			/* tokens before this one have been seen */
} AnSalience;

/* Can a title mean the entity? */
typedef bool (*AnMayMean) (const AnSalience *salience, uint16_t entity,
						   const AnMention *title);

extern void an_salience_init(AnSalience *salience, AnArticle *article,
							 AnMentions *mentions);
extern void an_salience_end_sentence(AnSalience *salience, uint32_t i);
extern void an_salience_note(AnSalience *salience, const AnMention *mention,
							 AnRole role);
extern void an_salience_note_blessing(AnSalience *salience,
									  const AnMention *mention);
extern AnMention an_salience_name(const AnSalience *salience,
								  uint16_t entity);
extern uint16_t an_salience_most(const AnSalience *salience,
								 AnLexical agreement, AnMayMean may_mean,
								 const AnMention *title);
extern uint16_t an_salience_latest(const AnSalience *salience, uint16_t but);
extern uint16_t an_salience_agent(const AnSalience *salience);

#endif							/* AN_SALIENCE_H */
