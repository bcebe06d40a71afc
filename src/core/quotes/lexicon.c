/*
 * lexicon.c
 *		What the word lists say of a word.
 */
#include "core/quotes/lexicon.h"

#include "core/base/hash.h"
#include "core/tables/lexicon_table.h"

/* What a word that has this hash is; 0 where no list has it. */
static AnLexical
find_lexeme(const uint8_t *word, uint32_t nbytes, uint64_t hash)
{
	AnBucket	bucket = an_hash_bucket(lexicon_first, AN_LEXICON_SHIFT, hash);
	uint32_t	i;

	for (i = bucket.first; i < bucket.end; i++)
		if (lexicon[i].hash == hash)
			return an_hash_has_letters(lexicon_letters, lexicon[i].letters,
									   word, nbytes) ? lexicon[i].is : 0;
	return 0;
}

/* What a folded word is; 0 where no list has it. */
AnLexical
an_lexicon_find(const uint8_t *word, uint32_t nbytes)
{
	return find_lexeme(word, nbytes, an_hash_bytes(word, nbytes));
}

/*
 * What a word of a folded text is.  Where the lists know it only without the
 * conjunction written to it, *clitic_bytes is the length of that, else 0.
 */
AnLexical
an_lexicon_word(const uint8_t *folded, const AnToken *token,
				uint32_t *clitic_bytes)
{
	const uint8_t *word = folded + token->start;
	uint32_t	nbytes = token->end - token->start;
	AnLexical	is = find_lexeme(word, nbytes, token->hash);
	uint32_t	cp;

	*clitic_bytes = 0;
	if (is != 0 || token->kind != AN_WORD_ARABIC ||
		nbytes < 3 * AN_LETTER_BYTES)
		return is;
	an_utf8_decode(word, word + nbytes, &cp);
	if (cp != LETTER_WAW && cp != LETTER_FEH)
		return 0;
	is = an_lexicon_find(word + AN_LETTER_BYTES, nbytes - AN_LETTER_BYTES);
	if (is != 0)
		*clitic_bytes = AN_LETTER_BYTES;
	return is;
}
