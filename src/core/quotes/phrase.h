/*
 * phrase.h
 *		Noun phrases: where they end, and the name in them.
 *
 * There is no grammar of all of Arabic here, only of whoever speaks.  A phrase
 * is read word by word, first its title, then its name: the minister of
 * foreign affairs, X son of Y of the family Z.  A title is closed by a definite
 * word, as a genitive ends with one; behind that only an adjective, a name or
 * a second office goes on, while an indefinite noun is the verb's object.
 */
#ifndef AN_PHRASE_H
#define AN_PHRASE_H

#include "core/quotes/phrase_name.h"

/* Tokens of a noun phrase, its apposition not counted. */
#define AN_MOST_WORDS		18

static inline bool
an_mention_is_empty(const AnMention *mention)
{
	return mention->first >= mention->end;
}

extern void an_phrase_read(const AnArticle *article, uint32_t first,
						   AnPhrase *phrase);
extern uint32_t an_noun_phrase_end(const AnArticle *article, uint32_t first,
								   uint32_t limit);

#endif							/* AN_PHRASE_H */
