/*
 * latin_text.c
 *		A text being written in Latin letters.
 */
#include "core/latin/latin_text.h"

#include <string.h>

#include "core/base/array.h"

void
an_latin_put(AnLatinText *text, const char *bytes, uint32_t nbytes)
{
	void	   *room;

	if (text->status != AN_OK || nbytes == 0)
		return;
	if (text->nbytes + (uint64_t) nbytes > AN_MAX_BYTES)
	{
		text->status = AN_ERR_TOO_LONG;
		return;
	}
	room = an_array_reserve(text->arena, text->bytes, text->nbytes, nbytes,
							&text->capacity, 1);
	if (room == NULL)
	{
		text->status = AN_ERR_MEMORY;
		return;
	}
	text->bytes = room;
	memcpy(text->bytes + text->nbytes, bytes, nbytes);
	text->nbytes += nbytes;
}

/* Write a string that ends with 0. */
void
an_latin_puts(AnLatinText *text, const char *string)
{
	an_latin_put(text, string, (uint32_t) strlen(string));
}
