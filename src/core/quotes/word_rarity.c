/*
 * word_rarity.c
 *		How rare a word is in news, as it stands and in other forms.
 */
#include "core/quotes/word_rarity.h"

#include <string.h>

#include "core/base/hash.h"
#include "core/base/utf8.h"
#include "core/text/known_words.h"
#include "core/text/words.h"

/* A noun is at most so much rarer in one form than in the other. */
#define NOUN_GAP	24

/* An adjective is at most so much rarer as a feminine. */
#define FEMININE_GAP	20

/* No word longer than this is looked at in another form. */
#define MOST_BYTES	48

static const uint8_t with_al[] = {0xD8, 0xA7, 0xD9, 0x84};
static const uint8_t feminine[] = {0xD9, 0x87};

/* How rare a word is, in quarters of a bit. */
int
an_word_rarity(const uint8_t *word, uint32_t nbytes)
{
	const AnKnownWord *known = an_known_word(an_hash_bytes(word, nbytes));

	return known == NULL || known->surprise > AN_RARITY_UNKNOWN ? AN_RARITY_UNKNOWN :
		known->surprise;
}

/* How rare the word is that has these letters before and behind another's. */
static int
rarity_with(const uint8_t *before, uint32_t nbefore, const uint8_t *word,
			uint32_t nbytes, const uint8_t *behind, uint32_t nbehind)
{
	uint8_t		whole[MOST_BYTES + sizeof(with_al) + sizeof(feminine)];

	if (nbytes > MOST_BYTES)
		return AN_RARITY_UNKNOWN;
	memcpy(whole, before, nbefore);
	memcpy(whole + nbefore, word, nbytes);
	memcpy(whole + nbefore + nbytes, behind, nbehind);
	return an_word_rarity(whole, nbefore + nbytes + nbehind);
}

/* Is it a noun or an adjective, which news has with al- and without? */
bool
an_has_both_forms(const uint8_t *bare, uint32_t nbytes)
{
	int			without = an_word_rarity(bare, nbytes);
	int			with = rarity_with(with_al, sizeof(with_al), bare, nbytes,
								   feminine, 0);

	return without < AN_RARITY_UNKNOWN && with < AN_RARITY_UNKNOWN &&
		with - without <= NOUN_GAP && without - with <= NOUN_GAP;
}

/*
 * Is a word with al- an adjective that no list has: in -i, or a participle, and
 * known as a feminine too?
 */
bool
an_has_feminine(const uint8_t *word, uint32_t nbytes)
{
	static const uint8_t yeh[] = {0xD9, 0x8A};
	const uint8_t *end = word + nbytes;
	int			masculine;
	int			other;

	if (nbytes < 5 * AN_LETTER_BYTES)
		return false;
	if (memcmp(end - sizeof(feminine), feminine, sizeof(feminine)) == 0)
	{
		masculine = an_word_rarity(word, nbytes - (uint32_t) sizeof(feminine));
		return memcmp(end - 2 * sizeof(yeh), yeh, sizeof(yeh)) == 0 &&
			masculine < AN_RARITY_UNKNOWN;
	}
	if (memcmp(end - sizeof(yeh), yeh, sizeof(yeh)) != 0)
		return false;
	masculine = an_word_rarity(word, nbytes);
	other = rarity_with(with_al, 0, word, nbytes, feminine, sizeof(feminine));
	return other < AN_RARITY_UNKNOWN && other - masculine <= FEMININE_GAP;
}

/*
 * Is it a word that nobody knows, with "and" or without, whose second letter is
 * no vowel?  Foreign names in w- have a vowel there: Wallison, Wilson, Woods.
 */
bool
an_is_unknown_and(const uint8_t *letters, uint32_t nbytes)
{
	uint32_t	second;

	if (nbytes < 5 * AN_LETTER_BYTES)
		return false;
	second = an_utf8_pair(letters + AN_LETTER_BYTES);
	return second != LETTER_ALEF && second != LETTER_YEH &&
		second != LETTER_WAW && second != LETTER_LAM &&
		an_word_rarity(letters, nbytes) == AN_RARITY_UNKNOWN;
}
