/*
 * lexicon.h
 *		What the word lists say of a word.
 *
 * The lists under src/gen (verbs, particles, nouns, adjectives,
 * given_names) are plain
 * text, one word a line with what it is; src/gen/gen_lexicon.c folds and
 * hashes them into one table.  A word is looked up in the bucket of the hash that
 * its token carries, by its letters: first as it stands, then without
 * the conjunction written to it.  A change of a list raises AN_LEXICON_VERSION.
 */
#ifndef AN_LEXICON_H
#define AN_LEXICON_H

#include "core/text/words.h"

#define AN_LEXICON_VERSION	2

/* What a word can be, a bit each; homographs are several things at once. */
typedef uint64_t AnLexical;

enum
{
#define AN_LEXICAL(NAME, name, meaning, example)	AN_LEX_BIT_##NAME,
#include "core/quotes/lexicon_flags.def"
#undef AN_LEXICAL
	AN_LEX_NBITS
};

#define AN_LEXICAL(NAME, name, meaning, example) \
	static const AnLexical AN_LEX_##NAME = UINT64_C(1) << AN_LEX_BIT_##NAME;
#include "core/quotes/lexicon_flags.def"
#undef AN_LEXICAL

/* Gender and number. */
#define AN_GENDER	(AN_LEX_MASCULINE | AN_LEX_FEMININE)
#define AN_AGREEMENT	(AN_LEX_MASCULINE | AN_LEX_FEMININE | AN_LEX_PLURAL)

/* What a word is as a name; homographs.h turns these into NAME and gender. */
#define AN_LEX_AS_NAME	(AN_LEX_NAME | AN_LEX_MAN | AN_LEX_WOMAN | \
						 AN_LEX_ORDINARY)

/* Words that can report. */
#define AN_LEX_CUE	(AN_LEX_VERB | AN_LEX_PARTICIPLE | AN_LEX_SPEECH)

/* Words for whoever or whatever can be the source of a report. */
#define AN_LEX_SOURCE	(AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_DOCUMENT | \
						 AN_LEX_PLACE)

/* Proper names of places. */
#define AN_LEX_SITE	(AN_LEX_PLACE | AN_LEX_TOWN)

/* Small words that stand in clauses, and in no name. */
#define AN_LEX_FUNCTION	(AN_LEX_PRONOUN | AN_LEX_DEMONSTRATIVE | \
						 AN_LEX_NEGATION | AN_LEX_QUESTION | AN_LEX_FIRST)

/* Words that texts have without doing anything to their grammar. */
#define AN_LEX_COMMON	(AN_LEX_NOUN | AN_LEX_QUALITY | AN_LEX_FINITE | \
						 AN_LEX_HOMOGRAPH | AN_LEX_QUANTITY | AN_LEX_LIGHT | \
						 AN_AGREEMENT)

/* What a reporting word says that the speaker does. */
typedef enum AnStance
{
	AN_STANCE_NONE,
#define AN_STANCE(NAME, name)	AN_STANCE_##NAME,
#include "core/quotes/stances.def"
#undef AN_STANCE
	AN_STANCE_NEED				/* of a noun: what is said must be done */
} AnStance;

/* What stands behind a reporting word, where that decides its stance. */
typedef enum AnGoverned
{
	AN_GOVERNED_NONE,
	AN_GOVERNED_BY,				/* "by" written to a noun */
	AN_GOVERNED_BY_THAT,		/* "by" written to "that" */
	AN_GOVERNED_THAT,
	AN_GOVERNED_ON,
	AN_GOVERNED_FROM,
	AN_GOVERNED_AIM,			/* "on that", and a verb in the imperfect */
	AN_GOVERNED_FACT,			/* "that", and no verb in the imperfect */
	AN_GOVERNED_GOD
} AnGoverned;

#define AN_MOST_GOVERNED	3

/* What the object of a verb is. */
typedef enum AnTakes
{
	AN_TAKES_NOTHING,
	AN_TAKES_THING,
	AN_TAKES_PERSON				/* who is told, described or asked */
} AnTakes;

/* The verb that a reporting word is a form of, or the word itself. */
typedef struct AnLemma
{
	uint32_t	text;			/* as letters of an AnLexeme */
	uint8_t		stance;			/* an AnStance */
	uint8_t		light;			/* does the noun behind it decide? */
	uint8_t		takes;			/* of a verb: an AnTakes */
	uint8_t		governed[AN_MOST_GOVERNED]; /* if this stands behind it, */
	uint8_t		stances[AN_MOST_GOVERNED];	/* it is this */
} AnLemma;

typedef struct AnLexeme
{
	uint32_t	letters;		/* see an_hash_has_letters() */
	uint16_t	kind;			/* words that are the same things share one */
	uint16_t	lemma;			/* number, from 1 on; or 0 */
} AnLexeme;

extern AnLexical an_lexicon_find(const uint8_t *word, uint32_t nbytes);
extern AnLexical an_lexicon_word(const uint8_t *folded, const AnToken *token,
								 uint32_t *clitic_bytes);
extern const AnLemma *an_lexicon_lemma(const uint8_t *folded,
									   const AnToken *token);
extern const uint8_t *an_lemma_text(const AnLemma *lemma, uint32_t *nbytes);

#endif							/* AN_LEXICON_H */
