/*
 * roles.h
 *		What a mention is in its clause.
 *
 * A subject is likelier to be spoken of again than an object, so salience asks
 * for the role.  No parser is needed: the word before a noun phrase nearly
 * always tells.
 */
#ifndef AN_ROLES_H
#define AN_ROLES_H

#include "core/quotes/phrase.h"


/* The role of a mention in its clause, the least salient first. */
typedef enum AnRole
{
	AN_ROLE_OTHER,				/* object, genitive, behind a preposition */
	AN_ROLE_SUBJECT,			/* of any verb, or it opens the sentence */
	AN_ROLE_SPEAKER,			/* of a report */
	AN_NROLES
} AnRole;

extern AnRole an_role_of(const AnArticle *article, uint32_t i, AnLexical * verb);

#endif							/* AN_ROLES_H */
