/*
 * stance.h
 *		What the reporting word of a row says that the speaker does.
 *
 * The word tells, with what it governs, and never what was said: "he said that
 * he denies it" is said.  Behind a light verb the noun tells: he voiced his
 * hope.  Behind a word that says, affirms or judges, a noun of need makes a
 * demand: he stressed the need to.
 */
#ifndef AN_STANCE_H
#define AN_STANCE_H

#include "core/quotes/article.h"
#include "core/quotes/quote.h"

/* cue is a token, or AN_NO_TOKEN; the row must have its content. */
extern void an_stance_tell(const AnArticle *article, uint32_t cue,
						   AnQuote *quote);

#endif							/* AN_STANCE_H */
