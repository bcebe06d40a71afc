/*
 * date_words.c
 *		The words that dates are made of.
 */
#include "core/dates/date_words.h"

#include "core/base/hash.h"
#include "core/tables/date_words_table.h"

/* No word of dates is shorter. */
#define LEAST_BYTES		AN_LETTER_BYTES

/* Letters of the article, and of it behind "to". */
#define ARTICLE_LETTERS 2

static const AnDateWord *
find_date_word(const uint8_t *word, uint32_t nbytes, uint64_t hash)
{
	AnBucket	bucket = an_hash_bucket(date_first, AN_DATE_WORDS_SHIFT, hash);
	uint32_t	i;

	for (i = bucket.first; i < bucket.end; i++)
		if (date_words[i].hash == hash &&
			an_hash_has_letters(date_letters, date_words[i].letters, word,
								nbytes))
			return &date_words[i];
	return NULL;
}

/* Look for what stands behind the first letters of a word. */
static bool
find_behind(const uint8_t *word, uint32_t nbytes, uint32_t letters,
			AnDateFound *found)
{
	uint32_t	skipped = letters * AN_LETTER_BYTES;

	if (nbytes < skipped + LEAST_BYTES + AN_LETTER_BYTES ||
		nbytes - skipped > AN_DATE_WORDS_MAX_BYTES)
		return false;
	found->word = find_date_word(word + skipped, nbytes - skipped,
								 an_hash_bytes(word + skipped, nbytes - skipped));
	return found->word != NULL;
}

static uint32_t
letter_of(const uint8_t *word, uint32_t nbytes, uint32_t letter)
{
	uint32_t	at = letter * AN_LETTER_BYTES;

	if (at + AN_LETTER_BYTES > nbytes || !an_utf8_is_pair(word + at))
		return 0;
	return an_utf8_pair(word + at);
}

/* Look behind the article, which begins at that letter. */
static bool
find_behind_article(const uint8_t *word, uint32_t nbytes, uint32_t letter,
					AnDateFound *found)
{
	if (letter_of(word, nbytes, letter) != LETTER_ALEF ||
		letter_of(word, nbytes, letter + 1) != LETTER_LAM ||
		!find_behind(word, nbytes, letter + ARTICLE_LETTERS, found))
		return false;
	found->clitics |= AN_CLITIC_THE;
	return true;
}

/* Look behind the preposition that is written to the word at that letter. */
static bool
find_behind_preposition(const uint8_t *word, uint32_t nbytes, uint32_t letter,
						AnDateFound *found)
{
	uint32_t	cp = letter_of(word, nbytes, letter);

	if (cp != LETTER_BEH && cp != LETTER_LAM && cp != LETTER_KAF)
		return false;
	if (find_behind(word, nbytes, letter + 1, found) ||
		find_behind_article(word, nbytes, letter + 1, found))
	{
		found->clitics |= AN_CLITIC_TO | (cp == LETTER_KAF ? AN_CLITIC_LIKE : 0);
		found->skip++;
		return true;
	}
	if (cp != LETTER_LAM || letter_of(word, nbytes, letter + 1) != LETTER_LAM ||
		!find_behind(word, nbytes, letter + ARTICLE_LETTERS, found))
		return false;
	found->clitics |= AN_CLITIC_TO_THE | AN_CLITIC_THE;
	return true;
}

/* What a folded Arabic word is, with that hash. */
AnDateFound
an_date_word_find(const uint8_t *word, uint32_t nbytes, uint64_t hash)
{
	AnDateFound found = {NULL, 0, 0};
	uint32_t	cp = letter_of(word, nbytes, 0);
	uint32_t	letter = 0;

	found.word = nbytes <= AN_DATE_WORDS_MAX_BYTES ?
		find_date_word(word, nbytes, hash) : NULL;
	if (found.word != NULL)
		return found;
	if (cp == LETTER_WAW || cp == LETTER_FEH)
	{
		letter = 1;
		found.skip = 1;
		found.clitics = AN_CLITIC_AND;
		if (find_behind(word, nbytes, 1, &found))
			return found;
	}
	if (find_behind_article(word, nbytes, letter, &found) ||
		find_behind_preposition(word, nbytes, letter, &found))
		return found;
	found.word = NULL;
	return found;
}
