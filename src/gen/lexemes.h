/*
 * lexemes.h
 *		The words of the lexicon, while it is made.
 */
#ifndef AN_GEN_LEXEMES_H
#define AN_GEN_LEXEMES_H

#include "core/quotes/lexicon.h"

typedef struct Lexeme
{
	uint64_t	hash;			/* of the folded word */
	uint32_t	letters;		/* see an_hash_has_letters() */
	AnLexical	is;
	uint16_t	lemma;			/* number, or 0 */
} Lexeme;

/* The word's entry, a new one of which nothing is said if the word is new. */
extern Lexeme *lexeme_of(const char *word);

extern AnLexical lexical_named(const char *name);
extern void lexemes_print(void);
extern void print_bytes(const char *name, const uint8_t *bytes, uint32_t n);

/* Reads verbs.txt; the other lists must have been read. */
extern void verbs_read(const char *folder);

#endif							/* AN_GEN_LEXEMES_H */
