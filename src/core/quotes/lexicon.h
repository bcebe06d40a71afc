/*
 * lexicon.h
 *		What the word lists say of a word.
 *
 * The lists under src/gen (verbs, particles, nouns, adjectives) are plain
 * text, one word a line with what it is; src/gen/gen_lexicon.c folds and
 * hashes them into one sorted table.  A word is looked up by the hash that its
 * token carries, and its letters are compared: first as it stands, then without
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

/* Words that can report. */
#define AN_LEX_CUE	(AN_LEX_VERB | AN_LEX_PARTICIPLE | AN_LEX_SPEECH)

/* Words for whoever or whatever can be the source of a report. */
#define AN_LEX_SOURCE	(AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_DOCUMENT | \
						 AN_LEX_PLACE)

/* Small words that stand in clauses, and in no name. */
#define AN_LEX_FUNCTION	(AN_LEX_PRONOUN | AN_LEX_DEMONSTRATIVE | \
						 AN_LEX_NEGATION | AN_LEX_QUESTION | AN_LEX_FIRST)

typedef struct AnLexeme
{
	uint64_t	hash;			/* of the folded word */
	AnLexical	is;
	uint32_t	letters;		/* see an_hash_has_letters() */
} AnLexeme;

extern AnLexical an_lexicon_find(const uint8_t *word, uint32_t nbytes);
extern AnLexical an_lexicon_word(const uint8_t *folded, const AnToken *token,
								 uint32_t *clitic_bytes);

#endif							/* AN_LEXICON_H */
