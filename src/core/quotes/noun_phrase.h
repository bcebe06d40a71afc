/*
 * noun_phrase.h
 *		Where a noun phrase ends.
 *
 * There is no parser to tell.  A noun phrase is walked word by word: a title
 * with what belongs to it, a name, and one apposition behind a comma.
 */
#ifndef AN_NOUN_PHRASE_H
#define AN_NOUN_PHRASE_H

#include "core/quotes/cues.h"

/* Tokens of a noun phrase, its apposition not counted. */
#define AN_MOST_WORDS		18

/* A noun phrase that names somebody; empty where first == end. */
typedef struct AnMention
{
	uint32_t	first;			/* tokens */
	uint32_t	end;
	AnLexical	agrees;			/* gender and number */
} AnMention;

static inline bool
an_mention_is_empty(const AnMention *mention)
{
	return mention->first >= mention->end;
}

/* Words that stand in no noun phrase. */
#define AN_ENDS_PHRASE \
	(AN_LEX_THAT | AN_LEX_RELATIVE | AN_LEX_CONJUNCTION | \
	 AN_LEX_AUXILIARY | AN_LEX_FUNCTION | AN_LEX_ACCORDING)

extern bool an_is_pause(const AnArticle *article, uint32_t i);
extern uint32_t an_noun_phrase_end(const AnArticle *article, uint32_t first,
								   uint32_t limit);

#endif							/* AN_NOUN_PHRASE_H */
