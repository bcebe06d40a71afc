/*
 * latin_word.c
 *		The next word of a name, with its letters and its vowel marks.
 *
 * Beside its letters a word has them as they are compared with lists: Arabic
 * ones without seats of hamza and the dots of teh marbuta, Latin ones in
 * ASCII and lower case.
 */
#include "core/latin/latin_word.h"

#include <string.h>

#include "core/base/utf8.h"
#include "core/latin/latin_letters.h"
#include "core/text/letters.h"

/* What makes no difference where Arabic words are compared. */
#define PLAIN_FEATURES \
	(1 << AN_BIT_HAMZA | 1 << AN_BIT_TEH_MARBUTA | 1 << AN_BIT_FOREIGN)

enum
{
	MARK_DAMMATAN = 0x064C,
	MARK_DAMMA = 0x064F,
	MARK_SHADDA = 0x0651,
	MARK_SUKUN = 0x0652
};

/* The kind of word that a character belongs to; END for one between words. */
static AnLatinWordKind
word_kind(uint32_t cp)
{
	const AnLatinLetter *letter;

	if (an_is_plain_latin(cp))
		return AN_LATIN_LATIN_WORD;
	switch (an_letter_kind(cp))
	{
		case AN_LETTER_ARABIC:
			return AN_LATIN_ARABIC_WORD;
		case AN_LETTER_DIGIT:
			return AN_LATIN_NUMBER;
		case AN_LETTER_FOREIGN:
			letter = an_latin_letter(cp);
			if (letter != NULL && letter->kind == AN_LATIN_FOLDED)
				return AN_LATIN_LATIN_WORD;
			return an_is_latin_mark(cp) || letter != NULL ? AN_LATIN_END :
				AN_LATIN_OTHER_WORD;
		default:
			return AN_LATIN_END;
	}
}

static uint8_t
vowel_of(uint32_t mark)
{
	switch (mark)
	{
		case MARK_FATHA:
			return AN_VOWEL_A;
		case MARK_KASRA:
			return AN_VOWEL_I;
		case MARK_DAMMA:
			return AN_VOWEL_U;
		case MARK_SUKUN:
			return AN_VOWEL_NONE;
		case MARK_SHADDA:
			return AN_VOWEL_SHADDA;
		case DAGGER_ALEF:
			return AN_VOWEL_LONG_A;
		case MARK_FATHATAN:
		case MARK_DAMMATAN:
		case MARK_KASRATAN:
			return AN_VOWEL_TANWIN;
		default:
			return 0;
	}
}

/* An Arabic letter as it is compared. */
static uint32_t
plain_letter(uint32_t cp)
{
	const AnLetter *letter = an_letter(cp);

	if (letter->feature == AN_NO_FEATURE || letter->nto != 1 ||
		(PLAIN_FEATURES >> letter->feature & 1) == 0)
		return cp;
	return an_letter_target(letter, 0);
}

static void
add_plain(AnLatinWord *word, const char *bytes, uint32_t nbytes)
{
	memcpy(word->plain + word->nplain, bytes, nbytes);
	word->nplain += nbytes;
}

static void
add_plain_letter(AnLatinWord *word, uint32_t cp)
{
	uint8_t		bytes[AN_UTF8_MAX];

	add_plain(word, (const char *) bytes,
			  (uint32_t) an_utf8_encode(cp, bytes));
}

/* Add a Latin letter, and whatever mark stands behind it. */
static void
add_latin(AnLatinWord *word, uint32_t cp, uint32_t mark)
{
	const AnLatinLetter *letter = an_latin_letter(cp);
	char		ascii = (char) (cp | 0x20);
	const char *marked = NULL;

	if (!an_is_plain_latin(cp))
	{
		add_plain(word, letter->to, (uint32_t) strlen(letter->to));
		return;
	}
	if (an_is_latin_mark(mark))
		marked = an_latin_marked((uint8_t) ascii, mark);
	if (marked != NULL)
		add_plain(word, marked, (uint32_t) strlen(marked));
	else
		add_plain(word, &ascii, 1);
}

/* Add a letter to the word that it belongs to. */
static void
add_letter(AnLatinWord *word, uint32_t cp, uint32_t next)
{
	const AnLetter *letter = an_letter(cp);

	if (word->kind == AN_LATIN_LATIN_WORD)
		add_latin(word, cp, next);
	else if (word->kind == AN_LATIN_ARABIC_WORD)
		add_plain_letter(word, plain_letter(cp));
	else if (letter->feature == AN_BIT_CASE && letter->nto == 1)
		add_plain_letter(word, an_letter_target(letter, 0));
	else
		add_plain_letter(word, cp);
	word->letters[word->n] = cp;
	word->marks[word->n++] = 0;
}

/* The character at byte `at`, and its length; 0 at the end. */
static uint32_t
character_at(const AnFolded *folded, uint32_t at, uint32_t *length)
{
	uint32_t	cp = 0;

	*length = 0;
	if (at < folded->folded_bytes)
		*length = (uint32_t) an_utf8_decode(folded->folded + at,
											folded->folded +
											folded->folded_bytes, &cp);
	return cp;
}

/* Is it a mark, or an apostrophe before a letter of the same word? */
static bool
stands_within(const AnFolded *folded, const AnLatinWord *word, uint32_t cp,
			  uint32_t behind)
{
	const AnLatinLetter *letter;
	uint32_t	length;
	uint32_t	next;

	if (word->kind == AN_LATIN_ARABIC_WORD)
		return an_letter_kind(cp) == AN_LETTER_MARK;
	if (an_is_latin_mark(cp))
		return true;
	letter = an_latin_letter(cp);
	if (word->kind != AN_LATIN_LATIN_WORD || letter == NULL ||
		letter->kind != AN_LATIN_DROP)
		return false;
	next = character_at(folded, behind, &length);
	return length > 0 && word_kind(next) == AN_LATIN_LATIN_WORD;
}

/* Read the letters of a word that begins at word->start. */
static void
read_word_letters(const AnFolded *folded, AnLatinWord *word)
{
	uint32_t	at = word->start;
	uint32_t	length;
	uint32_t	next_length;
	uint32_t	cp = character_at(folded, at, &length);

	while (length > 0 && word->n < AN_LATIN_WORD_LETTERS)
	{
		uint32_t	next = character_at(folded, at + length, &next_length);

		if (word_kind(cp) == word->kind)
			add_letter(word, cp, next);
		else if (!stands_within(folded, word, cp, at + length))
			break;
		else if (word->kind == AN_LATIN_ARABIC_WORD)
			word->marks[word->n - 1] |= vowel_of(cp);
		at += length;
		length = next_length;
		cp = next;
	}
	word->end = at;
}

/*
 * Find the first word at byte `from` or behind it; false if there is none, and
 * then word->start is the end of the text.
 */
bool
an_latin_word_next(const AnFolded *folded, uint32_t from, AnLatinWord *word)
{
	uint32_t	length;
	uint32_t	cp;

	word->n = word->nplain = 0;
	word->kind = AN_LATIN_END;
	for (word->start = from;; word->start += length)
	{
		cp = character_at(folded, word->start, &length);
		if (length == 0)
			break;
		word->kind = word_kind(cp);
		if (word->kind != AN_LATIN_END)
			break;
	}
	word->end = word->start;
	if (length == 0)
		return false;
	read_word_letters(folded, word);
	return true;
}

/* Take letters off the beginning of an Arabic word. */
void
an_latin_word_cut(AnLatinWord *word, uint32_t nletters)
{
	uint32_t	i;

	word->n -= nletters;
	memmove(word->letters, word->letters + nletters,
			word->n * sizeof(*word->letters));
	memmove(word->marks, word->marks + nletters, word->n);
	word->nplain = 0;
	for (i = 0; i < word->n; i++)
		add_plain_letter(word, plain_letter(word->letters[i]));
}
