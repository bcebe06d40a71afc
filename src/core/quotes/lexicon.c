/*
 * lexicon.c
 *		What the word lists say of a word.
 */
#include "core/quotes/lexicon.h"

#include <string.h>

#include "core/base/hash.h"
#include "core/tables/lexicon_table.h"

/* Alef and lam of al-, folded. */
static const uint8_t al[] = {0xD8, 0xA7, 0xD9, 0x84};

/* Yeh and heh, which feminine adjectives end in. */
static const uint8_t ending[] = {0xD9, 0x8A, 0xD9, 0x87};

/* The entry of a word that has this hash, or NULL. */
static const AnLexeme *
find_in_table(const uint8_t *word, uint32_t nbytes, uint64_t hash)
{
	AnBucket	bucket = an_hash_wide_bucket(lexicon_first, AN_LEXICON_SHIFT,
											 hash);
	uint32_t	i;

	for (i = bucket.first; i < bucket.end; i++)
		if (an_hash_has_letters(lexicon_letters, lexicon[i].letters, word,
								nbytes))
			return &lexicon[i];
	return NULL;
}

/* What a word that has this hash is; 0 where no list has it. */
static AnLexical
find_lexeme(const uint8_t *word, uint32_t nbytes, uint64_t hash)
{
	const AnLexeme *entry = find_in_table(word, nbytes, hash);

	return entry == NULL ? 0 : lexicon_kinds[entry->kind];
}

/* What a folded word is; 0 where no list has it. */
AnLexical
an_lexicon_find(const uint8_t *word, uint32_t nbytes)
{
	return find_lexeme(word, nbytes, an_hash_bytes(word, nbytes));
}

/*
 * What a word is by the lists; of a common word with al-, what it is without.
 */
static AnLexical
find_word(const uint8_t *word, uint32_t nbytes, uint64_t hash)
{
	AnLexical	is = find_lexeme(word, nbytes, hash);

	if (is != 0 || nbytes <= sizeof(al) + AN_LETTER_BYTES ||
		memcmp(word, al, sizeof(al)) != 0)
		return is;
	is = an_lexicon_find(word + sizeof(al), nbytes - sizeof(al));
	/* "a sector of" leads to a name, "the sector" is a noun */
	if (is & (AN_LEX_NAMED | AN_LEX_SETTING | AN_LEX_CRITERION |
			  AN_LEX_MATTER) && !(is & (AN_LEX_FINITE | AN_LEX_NAME)) &&
		memcmp(word + nbytes - sizeof(ending), ending, sizeof(ending)) != 0)
		is |= AN_LEX_NOUN;
	return is & (AN_LEX_NOUN | AN_LEX_QUALITY | AN_LEX_PERSON | AN_LEX_BODY |
				 AN_LEX_DOCUMENT | AN_AGREEMENT);
}

/*
 * What a verb is with the sign of the future in front; 0 for other words.  It
 * is no report, since nothing has been said yet.
 */
static AnLexical
find_future(const uint8_t *word, uint32_t nbytes)
{
	const uint8_t *verb = word + AN_LETTER_BYTES;
	AnLexical	is;
	uint32_t	cp;

	if (nbytes < 4 * AN_LETTER_BYTES)
		return 0;
	an_utf8_decode(word, verb, &cp);
	if (cp != LETTER_SEEN)
		return 0;
	an_utf8_decode(verb, word + nbytes, &cp);
	if (cp != LETTER_YEH && cp != LETTER_TEH)
		return 0;
	is = an_lexicon_find(verb, nbytes - AN_LETTER_BYTES);
	return is & AN_LEX_FINITE ? is & (AN_LEX_FINITE | AN_AGREEMENT) : 0;
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
	AnLexical	is = find_word(word, nbytes, token->hash);
	uint32_t	cp;

	*clitic_bytes = 0;
	if (is != 0 || token->kind != AN_WORD_ARABIC ||
		nbytes < 3 * AN_LETTER_BYTES)
		return is;
	an_utf8_decode(word, word + nbytes, &cp);
	if (cp != LETTER_WAW && cp != LETTER_FEH)
		return find_future(word, nbytes);
	word += AN_LETTER_BYTES;
	nbytes -= AN_LETTER_BYTES;
	is = find_word(word, nbytes, an_hash_bytes(word, nbytes));
	if (is == 0)
		is = find_future(word, nbytes);
	if (is != 0)
		*clitic_bytes = AN_LETTER_BYTES;
	return is;
}

/* The letters of a lemma, with their hamzas. */
const uint8_t *
an_lemma_text(const AnLemma *lemma, uint32_t *nbytes)
{
	*nbytes = lemma->text & AN_LETTERS_MOST;
	return lexicon_lemma_letters + (lemma->text >> 8);
}

/*
 * The lemma of a reporting word, or of a noun that tells what somebody does:
 * hope; NULL if it has none.
 */
const AnLemma *
an_lexicon_lemma(const uint8_t *folded, const AnToken *token)
{
	const uint8_t *word = folded + token->start;
	uint32_t	nbytes = token->end - token->start;
	const AnLexeme *entry = find_in_table(word, nbytes, token->hash);
	uint32_t	clitics = 0;

	/* a conjunction, then the sign of the future */
	for (; entry == NULL && clitics < 2 && nbytes > 2 * AN_LETTER_BYTES;
		 clitics++)
	{
		uint32_t	cp;

		an_utf8_decode(word, word + nbytes, &cp);
		if (cp != LETTER_SEEN && cp != LETTER_WAW && cp != LETTER_FEH)
			return NULL;
		word += AN_LETTER_BYTES;
		nbytes -= AN_LETTER_BYTES;
		entry = find_in_table(word, nbytes, an_hash_bytes(word, nbytes));
	}
	return entry == NULL || entry->lemma == 0 ? NULL :
		&lexicon_lemmas[entry->lemma - 1];
}
