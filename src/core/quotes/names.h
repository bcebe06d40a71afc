/*
 * names.h
 *		The full names of an article, and which of them a mention means.
 *
 * News names a person in full once, with a title, and afterwards by title or
 * surname alone.  The full names are gathered from the article's titles and
 * speakers.  A mention is resolved to its antecedent, the fullest name that it
 * can stand for.
 */
#ifndef AN_NAMES_H
#define AN_NAMES_H

#include "core/quotes/subject.h"

/* Names kept of one article; no real article has more. */
#define AN_MOST_NAMES	256

/* 64-bit words of the filter that tells most words from those of names. */
#define AN_NAME_FILTERS	8

typedef struct AnName
{
	AnMention	phrase;			/* the whole noun phrase, title and name */
	AnMention	apposed;		/* the part of it behind its comma */
	AnMention	name;			/* the words of the name itself */
	uint64_t	head;			/* hash of the noun phrase's first word */
	uint64_t	last;			/* hash of the name's last word */
	uint64_t	words;			/* a bit for each word of the name, by hash */
} AnName;

typedef struct AnNames
{
	const AnArticle *article;
	AnName		names[AN_MOST_NAMES];
	uint32_t	n;
	uint64_t	words[AN_NAME_FILTERS]; /* a bit for each word of all names */
} AnNames;

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
