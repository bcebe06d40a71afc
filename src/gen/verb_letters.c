/*
 * verb_letters.c
 *		A word as letters, to inflect it.
 */
#include "gen/verb_letters.h"

#include <string.h>

#include "core/base/utf8.h"
#include "core/text/letters.h"
#include "gen/lists.h"

/* The last letter of a word, or the one so far before it; 0 if there is none. */
uint32_t
letters_back(const Letters *word, int back)
{
	return word->n > back ? word->at[word->n - 1 - back] : 0;
}

void
letters_put(Letters *word, uint32_t letter)
{
	if (word->n == AN_VERB_LETTERS)
		die("too many letters", "raise AN_VERB_LETTERS");
	word->at[word->n++] = letter;
}

/* The word with letters behind it, which a 0 ends. */
Letters
letters_with_ending(Letters word, const uint32_t *ending)
{
	for (; *ending != 0; ending++)
		letters_put(&word, *ending);
	return word;
}

/* The word without its first or last letters. */
Letters
letters_part(const Letters *word, int first, int end)
{
	Letters		part = {0};

	for (; first < end; first++)
		letters_put(&part, word->at[first]);
	return part;
}

Letters
letters_without_last(const Letters *word)
{
	return letters_part(word, 0, word->n - 1);
}

/* The word with one more letter, the first. */
Letters
letters_behind(uint32_t first, const Letters *rest)
{
	Letters		word = {0};
	int			i;

	letters_put(&word, first);
	for (i = 0; i < rest->n; i++)
		letters_put(&word, rest->at[i]);
	return word;
}

/* The letters of a verb; whatever else it holds ends the run. */
Letters
letters_read(const char *text)
{
	const uint8_t *p = (const uint8_t *) text;
	const uint8_t *end = p + strlen(text);
	Letters		word = {0};

	while (p < end)
	{
		uint32_t	cp;

		if (!an_utf8_is_arabic(p))
			die("not a word of Arabic letters", text);
		p += an_utf8_decode(p, end, &cp);
		letters_put(&word, cp);
	}
	if (word.n < 2)
		die("too short for a verb", text);
	return word;
}

/* Does a weak radical end so: alef, waw or yeh? */
bool
letter_is_weak(uint32_t letter)
{
	return letter == LETTER_ALEF_MAKSURA || letter == LETTER_ALEF ||
		letter == LETTER_YEH || letter == LETTER_WAW;
}

/* Hamza, alone or on its seat. */
bool
letter_is_hamza(uint32_t letter)
{
	return letter == LETTER_HAMZA || letter == LETTER_ALEF_HAMZA_ABOVE ||
		letter == LETTER_YEH_HAMZA || letter == LETTER_WAW_HAMZA;
}
