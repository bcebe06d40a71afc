/*
 * latin_letters.c
 *		Letters as Latin ones: Arabic transcribed, diacritics folded away.
 */
#include "core/latin/latin_letters.h"

#include <stddef.h>

#include "core/tables/latin_letters_table.h"

/* What the table says of a character; NULL if it has none. */
const AnLatinLetter *
an_latin_letter(uint32_t cp)
{
	uint32_t	low = 0;
	uint32_t	high = sizeof(latin_letters) / sizeof(*latin_letters);

	while (low < high)
	{
		uint32_t	middle = (low + high) / 2;

		if (latin_letters[middle].cp == cp)
			return &latin_letters[middle];
		if (latin_letters[middle].cp < cp)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* What a small letter becomes by a mark behind it; NULL if it stays itself. */
const char *
an_latin_marked(uint32_t base, uint32_t mark)
{
	uint32_t	i;

	for (i = 0; i < sizeof(latin_marks) / sizeof(*latin_marks); i++)
		if (latin_marks[i].base == base && latin_marks[i].mark == mark)
			return latin_marks[i].to;
	return NULL;
}
