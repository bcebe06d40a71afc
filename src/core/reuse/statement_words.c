/*
 * statement_words.c
 *		Words that turn, break or count what a quotation says.
 */
#include "core/reuse/statement_words.h"

#include "core/base/hash.h"
#include "core/tables/statement_words_table.h"

/* May prepositions and the article be written to words of the class? */
static bool
takes_preposition(int class)
{
	return class == AN_SAY_WITHOUT || class == AN_SAY_OTHER ||
		class == AN_SAY_DENY || class >= AN_SAY_UNIT;
}

static const AnStatementWord *
look_up(const uint8_t *word, uint32_t nbytes)
{
	uint64_t	hash;
	AnBucket	bucket;
	uint32_t	i;

	if (nbytes > AN_SAY_MAX_BYTES || nbytes < AN_SAY_MIN_BYTES)
		return NULL;
	hash = an_hash_bytes(word, nbytes);
	bucket = an_hash_bucket(say_first, AN_SAY_SHIFT, hash);
	for (i = bucket.first; i < bucket.end; i++)
		if (say_words[i].hash == hash &&
			an_hash_has_letters(say_letters, say_words[i].letters, word,
								nbytes))
			return &say_words[i];
	return NULL;
}

static bool
has_first(const uint8_t *word, uint32_t nbytes, uint32_t letter)
{
	return nbytes > 2 * AN_LETTER_BYTES && an_utf8_pair(word) == letter;
}

/* The word without preposition and article, as far as its class has them. */
static const AnStatementWord *
look_up_noun(const uint8_t *word, uint32_t nbytes, AnSaying *saying)
{
	const AnStatementWord *found;

	if (has_first(word, nbytes, LETTER_BEH) ||
		has_first(word, nbytes, LETTER_LAM))
	{
		word += AN_LETTER_BYTES;
		nbytes -= AN_LETTER_BYTES;
		saying->governed = true;
		found = look_up(word, nbytes);
		if (found != NULL)
			return takes_preposition(found->class) ? found : NULL;
	}
	if (has_first(word, nbytes, LETTER_ALEF) &&
		an_utf8_pair(word + AN_LETTER_BYTES) == LETTER_LAM)
	{
		saying->definite = true;
		found = look_up(word + 2 * AN_LETTER_BYTES,
						nbytes - 2 * AN_LETTER_BYTES);
		return found != NULL && found->class >= AN_SAY_UNIT ? found : NULL;
	}
	return NULL;
}

/* What the folded word is. */
AnSaying
an_saying(const uint8_t *word, uint32_t nbytes)
{
	AnSaying	result = {AN_SAY_PLAIN, 0, false, false, false};
	const AnStatementWord *found = look_up(word, nbytes);

	if (found == NULL)
		found = look_up_noun(word, nbytes, &result);
	if (found == NULL && (has_first(word, nbytes, LETTER_WAW) ||
						  has_first(word, nbytes, LETTER_FEH)))
	{
		word += AN_LETTER_BYTES;
		nbytes -= AN_LETTER_BYTES;
		result.joined = true;
		result.governed = false;
		result.definite = false;
		found = look_up(word, nbytes);
		if (found == NULL)
			found = look_up_noun(word, nbytes, &result);
	}
	if (found != NULL)
	{
		result.class = (AnStatementClass) found->class;
		result.value = found->value;
	}
	return result;
}
