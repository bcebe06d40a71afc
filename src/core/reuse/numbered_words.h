/*
 * numbered_words.h
 *		The words of one text or two as small numbers.
 *
 * Words that are equal after folding have the same number, in all texts that
 * are read with one numbering.  Numbers begin with 0 and leave none out, so that
 * a word can be an index.
 */
#ifndef AN_NUMBERED_WORDS_H
#define AN_NUMBERED_WORDS_H

#include "core/base/hash.h"
#include "core/base/slots.h"
#include "core/text/words.h"

/* From word to number: a hash table. */
typedef struct AnNumbering
{
	AnArena    *arena;
	AnSlots		slots;
	uint64_t   *hashes;			/* by slot */
	uint32_t   *numbers;		/* by slot, + 1; 0 is empty */
	uint32_t	nnumbers;		/* given so far */
} AnNumbering;

/* The words of a text. */
typedef struct AnNumbered
{
	uint32_t   *words;			/* the number of each */
	AnSpan	   *spans;			/* where it stands in the original, or NULL */
	uint32_t	nwords;
	uint32_t	text_bytes;		/* of the original */
	uint32_t	words_room;
	uint32_t	spans_room;
} AnNumbered;

extern int	an_numbering_begin(AnArena *arena, AnNumbering *numbering);
extern int	an_numbering_read(AnNumbering *numbering, const AnFolded *folded,
							  AnNumbered *text);
extern int	an_numbering_add(AnNumbering *numbering, const uint64_t *hashes,
							 uint32_t nwords, AnNumbered *text);
extern void an_numbering_end(AnNumbering *numbering);

#endif							/* AN_NUMBERED_WORDS_H */
