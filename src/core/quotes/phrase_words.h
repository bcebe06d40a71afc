/*
 * phrase_words.h
 *		What a word can be in a noun phrase.
 */
#ifndef AN_PHRASE_WORDS_H
#define AN_PHRASE_WORDS_H

#include "core/quotes/cues.h"

/* A noun phrase that names somebody; empty where first == end. */
typedef struct AnMention
{
	uint32_t	first;			/* tokens */
	uint32_t	end;
	AnLexical	agrees;			/* gender and number */
} AnMention;

/* A noun phrase, its name, and the apposition behind its comma. */
typedef struct AnPhrase
{
	uint32_t	first;			/* tokens */
	uint32_t	end;
	uint32_t	name;			/* the words of the name, empty if none */
	uint32_t	name_end;
	uint32_t	apposed;		/* where the apposition begins, or end */
} AnPhrase;

/* What a phrase that is being read has reached. */
typedef enum AnStage
{
	AN_STAGE_TITLE,				/* open: a genitive has to follow */
	AN_STAGE_CLOSED,			/* the title is complete, a name may follow */
	AN_STAGE_NAME,				/* in the name */
	AN_STAGE_FAMILY				/* the name has its family */
} AnStage;

/* A phrase that is being read. */
typedef struct AnParse
{
	const AnArticle *article;
	AnPhrase   *phrase;
	AnStage		stage;
	uint32_t	last;			/* the last word taken */
	uint32_t	first_name;		/* behind the first name: "Abd" has two words */
	bool		linked;			/* the name has "son of" */
} AnParse;

/* Words that stand in no noun phrase. */
#define AN_ENDS_PHRASE \
	(AN_LEX_THAT | AN_LEX_RELATIVE | AN_LEX_CONJUNCTION | \
	 AN_LEX_AUXILIARY | AN_LEX_FUNCTION | AN_LEX_ACCORDING)

extern bool an_is_pause(const AnArticle *article, uint32_t i);
extern bool an_is_adjective(const AnArticle *article, uint32_t i);
extern bool an_is_and_the(const AnArticle *article, uint32_t i);
extern bool an_is_abbreviation(const AnArticle *article, uint32_t i);
extern bool an_is_initial(const AnArticle *article, uint32_t i);
extern bool an_closes_name(const AnArticle *article, uint32_t i);
extern bool an_closes_phrase(const AnArticle *article, uint32_t i);
extern bool an_has_his(const AnArticle *article, uint32_t i);
extern bool an_is_object(const AnArticle *article, uint32_t first,
						 uint32_t name, uint32_t i);
extern bool an_is_outside_phrase(const AnArticle *article, uint32_t i);

#endif							/* AN_PHRASE_WORDS_H */
