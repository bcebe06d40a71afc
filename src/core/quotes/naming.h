/*
 * naming.h
 *		Whom each mention of an article means.
 *
 * All full names are read before any mention is given its entity, wherever they
 * stand: a surname often comes before the name.
 */
#ifndef AN_NAMING_H
#define AN_NAMING_H

#include "core/quotes/entities.h"

/* One noun phrase that names somebody or something. */
typedef struct AnNamed
{
	AnPhrase	phrase;
	AnLexical	agrees;			/* gender and number */
	AnEntityKind kind;
	uint16_t	entity;			/* whom it means, or AN_NO_ENTITY */
} AnNamed;

typedef struct AnMentions
{
	const AnArticle *article;
	AnEntities	entities;
	AnNamed    *named;			/* by position */
	uint32_t	n;
	uint32_t	capacity;
	uint32_t   *at;				/* by token: number from 1 of the mention that
								 * begins there, or 0 */
} AnMentions;

extern bool an_may_be_family(const AnArticle *article, uint32_t i);
extern bool an_holds_given_name(const AnArticle *article,
								const AnPhrase *phrase);
extern bool an_named_is_full(const AnArticle *article, const AnNamed *named);
extern void an_mentions_link(AnMentions *mentions);

#endif							/* AN_NAMING_H */
