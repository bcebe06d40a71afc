/*
 * latin_text.h
 *		A text being written in Latin letters.
 */
#ifndef AN_LATIN_TEXT_H
#define AN_LATIN_TEXT_H

#include "core/base/arena.h"

/* Zero it but for the arena.  Once status is an error, nothing is written. */
typedef struct AnLatinText
{
	AnArena    *arena;
	char	   *bytes;
	uint32_t	nbytes;
	uint32_t	capacity;
	int			status;
} AnLatinText;

extern void an_latin_put(AnLatinText *text, const char *bytes, uint32_t nbytes);
extern void an_latin_puts(AnLatinText *text, const char *string);

#endif							/* AN_LATIN_TEXT_H */
