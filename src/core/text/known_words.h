/*
 * known_words.h
 *		The words that news is made of, with how often each is met.
 *
 * src/gen/words.txt lists them, and src/gen/name_variants.txt the spellings of
 * foreign names, which are no parts; src/gen/gen_known_words.c folds and hashes
 * them into a table, which keeps 32 bits of a hash: of words that are not
 * listed, one in some 90,000 is taken for one that is.  A change
 * of the list raises AN_GLUE_VERSION (glue.h).
 */
#ifndef AN_KNOWN_WORDS_H
#define AN_KNOWN_WORDS_H

#include "core/base/arena.h"

/* The surprise of a spelling of a name that is not in words.txt. */
#define AN_KNOWN_SPELLING	255

/* What the list says of a known word, in quarters of a bit. */
typedef struct AnKnownWord
{
	uint8_t		surprise;		/* how rare it is: -log2 of its share */
	uint8_t		begins;			/* log2 of how many other words it begins */
	uint8_t		ends;			/* ... and of how many end with it */
} AnKnownWord;

extern const AnKnownWord *an_known_word(uint64_t hash);
extern bool an_is_known_word(const uint8_t *word, uint32_t nbytes);
extern bool an_is_frequent_word(const uint8_t *word, uint32_t nbytes);

#endif							/* AN_KNOWN_WORDS_H */
