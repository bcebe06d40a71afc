/*
 * bearers.h
 *		Whom a title without a name means.
 *
 * "The minister" is whoever has been named as one; "the expert" whoever spoke
 * and may be one.  A title that fits nobody's other titles stays a role: a
 * wrong name is worse than none.
 */
#ifndef AN_BEARERS_H
#define AN_BEARERS_H

#include "core/quotes/salience.h"

extern bool an_is_plain_role(const AnArticle *article, const AnMention *role);
extern uint16_t an_bearer_of(const AnSalience *salience,
							 const AnMention *mention, uint16_t entity);

#endif							/* AN_BEARERS_H */
