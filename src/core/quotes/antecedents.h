/*
 * antecedents.h
 *		Whom a title, a description or an elided subject means.
 *
 * The sieves of a mention are asked in turn, the surest first: the same
 * speaker, then whoever is known by name and may bear the title.  None of them
 * guesses where it has no evidence.
 */
#ifndef AN_ANTECEDENTS_H
#define AN_ANTECEDENTS_H

#include "core/quotes/documents.h"

extern void an_antecedent_see(AnSalience *salience, uint32_t i);
extern AnMention an_antecedent_of(const AnSalience *salience,
								  const AnMention *mention);
extern bool an_antecedent_elided(const AnSalience *salience, AnLexical verb,
								 AnMention *mention);
extern bool an_antecedent_speaks(AnSalience *salience, AnLexical verb,
								 AnMention *mention);
extern void an_antecedent_note(AnSalience *salience, const AnMention *text,
							   const AnMention *speaker);

#endif							/* AN_ANTECEDENTS_H */
