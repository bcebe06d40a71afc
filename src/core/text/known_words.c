/*
 * known_words.c
 *		The words that news is made of: look-ups in the generated table.
 */
#include "core/text/known_words.h"

#include "core/base/hash.h"
#include "core/tables/known_words_table.h"

/* What is known of the word with this hash; NULL where it is not listed. */
const AnKnownWord *
an_known_word(uint64_t hash)
{
	AnBucket	bucket = an_hash_bucket(known_first, AN_KNOWN_SHIFT, hash);
	uint32_t	i;

	for (i = bucket.first; i < bucket.end; i++)
		if (known_fingerprints[i] == (uint32_t) (hash >> 32))
			return &known_words[i];
	return NULL;
}

/* Is a folded word in the list of known words? */
bool
an_is_known_word(const uint8_t *word, uint32_t nbytes)
{
	return an_known_word(an_hash_bytes(word, nbytes)) != NULL;
}

/* Is it a word of words.txt, rather than only a spelling of a foreign name? */
bool
an_is_frequent_word(const uint8_t *word, uint32_t nbytes)
{
	const AnKnownWord *known = an_known_word(an_hash_bytes(word, nbytes));

	return known != NULL && known->surprise != AN_KNOWN_SPELLING;
}
