/*
 * stop_words.h
 *		Is this a word that search leaves out?
 *
 * src/gen/stop_words.txt lists them, src/gen/gen_stop_words.c folds and hashes
 * them into a table.  For one word the folded letters do not tell: "on" and the
 * name Ali differ only in a last letter that folding makes the same.
 * AN_STOP_WORDS_VERSION goes up with every change of the list.
 */
#ifndef AN_STOP_WORDS_H
#define AN_STOP_WORDS_H

#include "core/text/words.h"

#define AN_STOP_WORDS_VERSION	2

/* A folded word, and what it must have ended in before folding. */
typedef struct AnStopWord
{
	uint64_t	hash;
	uint32_t	letters;		/* see an_hash_has_letters() */
	bool		maksura;		/* a stop word only with alef maksura */
} AnStopWord;

extern bool an_is_stop_word(const uint8_t *word, uint32_t nbytes,
							bool ends_in_maksura);
extern bool an_ends_in_maksura(const AnFolded *folded, uint32_t end);

#endif							/* AN_STOP_WORDS_H */
