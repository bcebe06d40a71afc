/*
 * met_words.h
 *		The words of a corpus: how often each was met, and where.
 */
#ifndef AN_GEN_MET_WORDS_H
#define AN_GEN_MET_WORDS_H

#include <stdbool.h>

#include "core/text/words.h"

#define AN_SPELLINGS	3		/* kept of one word */

typedef struct Spelling
{
	char	   *written;
	unsigned	count;
} Spelling;

typedef struct MetWord
{
	uint64_t	hash;
	bool		made;			/* a listed verb makes it */
	bool		listed;			/* another list has it */
	unsigned	count;
	unsigned	behind;			/* a word that verbs follow */
	unsigned	first;			/* of a clause, before a noun with al- */
	Spelling	spellings[AN_SPELLINGS];
} MetWord;

/* A word as texts have it; the next call takes its memory. */
extern AnFolded met_fold(const char *word);
extern uint64_t met_hash(const char *word);

/* The word if it was met or listed, else one that never is. */
extern const MetWord *met_word(uint64_t hash);

/* The word, a new one if it is. */
extern MetWord *met_word_of(uint64_t hash);

/* How a word is mostly written; NULL if no text has it. */
extern const char *met_spelling(const MetWord *word);

/* Reads texts from standard input, see texts.h. */
extern void met_words_read(void);

extern uint32_t met_words_number(void);
extern const MetWord *met_word_at(uint32_t n);

#endif							/* AN_GEN_MET_WORDS_H */
