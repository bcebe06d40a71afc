/*
 * fold_reference.h
 *		Folding done one thing at a time, to compare an_fold() with.
 */
#ifndef AN_FOLD_REFERENCE_H
#define AN_FOLD_REFERENCE_H

#include <stdbool.h>
#include <stdint.h>

#include "core/text/letters.h"
#include "core/text/profile.h"

/* The longest text that a reference has room for. */
#define MOST_CHARS		40
#define MOST_AHEAD		MOST_CHARS
#define MOST_REFERENCE	(MOST_CHARS * AN_LETTER_MAX_GROWTH)

/* One character of the reference, with the byte that it comes from. */
typedef struct Char
{
	uint32_t	cp;
	uint32_t	origin;
	uint32_t	end;			/* of what it comes from */
} Char;

typedef struct Reference
{
	uint32_t	features;
	Char		chars[MOST_REFERENCE];
	int			n;
	uint32_t	ahead[MOST_AHEAD + 1];	/* letters that come next, then 0 */
	uint32_t	raw;			/* the first of them as it is written */
	uint32_t	next;			/* what comes next as it is written, or 0 */
	uint32_t	read[MOST_CHARS];	/* characters read, as they are written */
	int			nread;
} Reference;

extern bool reference_is_blank(uint32_t cp);
extern void fold_reference(Reference *r, uint32_t features,
						   const uint8_t *text, uint32_t nbytes);

#endif							/* AN_FOLD_REFERENCE_H */
