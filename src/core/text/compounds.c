/*
 * compounds.c
 *		Names and set phrases that news writes in one word or in several.
 */
#include "core/text/compounds.h"

#include <string.h>

/* Are all letters of two bytes, as Arabic ones of news are? */
static bool
is_plain(const uint8_t *bytes, uint32_t nbytes)
{
	uint32_t	i;

	for (i = 0; i < nbytes; i += AN_LETTER_BYTES)
		if (!an_utf8_is_arabic(bytes + i))
			return false;
	return nbytes % AN_LETTER_BYTES == 0;
}

/*
 * Is the place before letter `at` one between two characters of the original?
 * One that unfolds into several letters is not parted.
 */
static bool
is_between(const AnCompoundWord *word, uint32_t at)
{
	uint32_t	here = word->start + at * AN_LETTER_BYTES;
	uint32_t	before = here - AN_LETTER_BYTES;

	if (word->folded != word->walked)
	{
		here = an_fold_origin(word->walked, here);
		before = an_fold_origin(word->walked, before);
	}
	return an_fold_origin(word->folded, here) !=
		an_fold_origin(word->folded, before);
}

/*
 * Part the name; breaks[] has room for AN_COMPOUND_PARTS numbers, the letters
 * before each part.  No part would be parted again.
 */
static int
part_name(const AnNameLetters *name, uint32_t *breaks)
{
	AnNameLetters part = *name;
	int			parts = 1;
	int			i = 0;

	breaks[0] = 0;
	while (i < parts)
	{
		uint32_t	at;

		part.first = breaks[i];
		part.bytes = name->bytes + breaks[i] * AN_LETTER_BYTES;
		part.n = (i + 1 < parts ? breaks[i + 1] : name->n) - breaks[i];
		at = an_name_break(&part);
		if (at == 0 || parts == AN_COMPOUND_PARTS)
		{
			i++;
			continue;
		}
		memmove(breaks + i + 2, breaks + i + 1,
				(size_t) (parts - i - 1) * sizeof(*breaks));
		breaks[i + 1] = breaks[i] + at;
		parts++;
	}
	return parts;
}

/*
 * How many parts an Arabic word of the walked text has when its names are
 * written apart; starts[], with room for AN_COMPOUND_PARTS, says where they
 * begin there.
 */
int
an_compound_parts(const AnCompoundWord *word, uint32_t *starts)
{
	uint32_t	nbytes = word->end - word->start;
	AnNameLetters name = {word->walked->folded + word->start,
	nbytes / AN_LETTER_BYTES, word, 0};
	int			parts = part_name(&name, starts);
	int			i;

	if (parts > 1 && !is_plain(name.bytes, nbytes))
		parts = 1;
	for (i = 1; i < parts; i++)
		if (!is_between(word, starts[i]))
			parts = 1;
	for (i = 0; i < parts; i++)
		starts[i] = word->start + starts[i] * AN_LETTER_BYTES;
	return parts;
}

/* Are words in a row one name, which may be written as one word? */
bool
an_compound_joins(const AnCompoundWord *words, uint32_t nwords)
{
	uint8_t		letters[AN_COMPOUND_MOST * AN_LETTER_BYTES];
	uint32_t	breaks[AN_COMPOUND_PARTS];
	AnNameLetters name = {letters, 0, words, 0};
	uint32_t	nbytes = 0;
	uint32_t	i;

	for (i = 0; i < nwords; i++)
	{
		uint32_t	more = words[i].end - words[i].start;

		if (nbytes + more > sizeof(letters))
			return false;
		memcpy(letters + nbytes, words[i].walked->folded + words[i].start,
			   more);
		nbytes += more;
	}
	name.n = nbytes / AN_LETTER_BYTES;
	if (!is_plain(letters, nbytes) ||
		(uint32_t) part_name(&name, breaks) != nwords)
		return false;
	nbytes = 0;
	for (i = 0; i < nwords; i++)
	{
		if (breaks[i] != nbytes / AN_LETTER_BYTES)
			return false;
		nbytes += words[i].end - words[i].start;
	}
	return true;
}

/*
 * Is a word of a folded text one name, spelled as that is before folding?  The
 * letters are those of the word, folded as words are read.
 */
bool
an_compound_is_spelled(const AnFolded *folded, uint32_t start,
					   const uint8_t *letters, uint32_t nbytes)
{
	AnCompoundWord word = {folded, folded, start, start + nbytes};
	uint32_t	breaks[AN_COMPOUND_PARTS];
	AnNameLetters name = {letters, nbytes / AN_LETTER_BYTES, &word, 0};

	return part_name(&name, breaks) > 1;
}
