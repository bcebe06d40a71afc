/*
 * names.h
 *		Who is named in full, and whom a title, a surname or nothing means.
 *
 * News names a person in full once, with the title, and afterwards by either
 * half, or not at all.  The full names of an article are gathered from its
 * titles and its speakers; a later mention is resolved to the fullest name
 * that it can stand for.
 */
#ifndef AN_NAMES_H
#define AN_NAMES_H

#include "core/quotes/subject.h"

/* Names kept of one article; a text that names more is no article. */
#define AN_MOST_NAMES	256

/* Words of 64 bits that tell most words of a text from those of names. */
#define AN_NAME_FILTERS	8

typedef struct AnName
{
	AnMention	phrase;			/* title and all */
	AnMention	apposed;		/* what stands behind its comma, if any */
	AnMention	name;			/* the words of the name itself */
	uint64_t	head;			/* hash of the phrase's first word */
	uint64_t	last;			/* hash of the name's last word */
	uint64_t	words;			/* a bit for each word of the name, by hash */
}			AnName;

typedef struct AnNames
{
	const AnArticle *article;
	AnName		names[AN_MOST_NAMES];
	uint32_t	n;
	uint64_t	words[AN_NAME_FILTERS]; /* a bit for each word of any */
}			AnNames;

extern uint64_t an_word_hash(const AnArticle *article, uint32_t i);
extern bool an_mention_is_short_for(const AnArticle *article,
									const AnMention *title,
									const AnMention *phrase);
extern AnMention an_name_in(const AnArticle *article,
							const AnMention *phrase);
extern void an_names_read(AnNames *names, const AnArticle *article);
extern void an_names_add(AnNames *names, const AnMention *phrase);
extern AnMention an_names_resolve(const AnNames *names,
								  const AnMention *mention);
extern bool an_names_before(const AnNames *names, uint32_t at,
							AnMention *mention);
extern void an_names_trim(const AnNames *names, AnMention *mention);
extern bool an_names_knows(const AnNames *names, const AnMention *mention);
extern bool an_names_known_at(const AnNames *names, uint32_t i,
							  AnMention *mention);

#endif							/* AN_NAMES_H */
