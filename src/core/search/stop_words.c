/*
 * stop_words.c
 *		Is this a word that search leaves out?
 */
#include "core/search/stop_words.h"

#include "core/base/hash.h"
#include "core/tables/stop_words_table.h"

/* Is a word, folded by AN_PROFILE_SEARCH, in the list of stop words? */
bool
an_is_stop_word(const uint8_t *word, uint32_t nbytes, bool ends_in_maksura)
{
	uint64_t	hash;
	AnBucket	bucket;
	uint32_t	i;

	if (nbytes > AN_STOP_MAX_BYTES)
		return false;
	hash = an_hash_bytes(word, nbytes);
	bucket = an_hash_bucket(stop_first, AN_STOP_SHIFT, hash);
	for (i = bucket.first; i < bucket.end; i++)
		if (stop_words[i].hash == hash &&
			an_hash_has_letters(stop_letters, stop_words[i].letters, word,
								nbytes))
			return ends_in_maksura || !stop_words[i].maksura;
	return false;
}

/* Did the word that was folded and ends at byte end end in alef maksura? */
bool
an_ends_in_maksura(const AnFolded *folded, uint32_t end)
{
	uint32_t	cp;
	uint32_t	last = an_utf8_before(folded->folded, end, &cp);
	const AnLetter *letter;

	cp = an_fold_source(folded, last);
	letter = an_letter(cp);
	if (letter->nto == 1 && cp >= AN_UTF8_SHORT)
		cp = an_letter_target(letter, 0);
	return cp == LETTER_ALEF_MAKSURA;
}
