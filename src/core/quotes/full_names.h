/*
 * full_names.h
 *		The full name of whoever is known by one word.
 *
 * A name of which one word is also a common word, a title or a nation is read
 * as a title where it stands in full, and the surname stands alone for the rest
 * of the article.  That the surname comes back is evidence that the full name
 * need not have where it stands: every place of the surname is asked for a
 * given name before it.
 */
#ifndef AN_FULL_NAMES_H
#define AN_FULL_NAMES_H

#include "core/quotes/entities.h"

/* Words of one set. */
#define AN_MOST_IN_SET	64

/* Different words of an article. */
typedef struct AnWordSet
{
	uint32_t	list[AN_MOST_IN_SET];	/* a token of each */
	uint32_t	n;
	uint64_t	words;			/* a bit for each, by hash */
} AnWordSet;

/* Full names that were found, by position. */
typedef struct AnFullNames
{
	AnMention	list[AN_MOST_IN_SET];
	uint32_t	n;
} AnFullNames;

extern void an_bare_name_add(const AnArticle *article, uint32_t i,
							 AnWordSet *bare);
extern void an_full_names_add(AnEntities *entities, const AnWordSet *bare,
							  AnFullNames *found);

#endif							/* AN_FULL_NAMES_H */
