/*
 * word_list.h
 *		The words of a text as a list: their hashes and where they stand.
 */
#ifndef AN_WORD_LIST_H
#define AN_WORD_LIST_H

#include "core/text/words.h"

/* The words of a text: what they are and where they stand. */
typedef struct AnWordList
{
	uint64_t   *hashes;
	AnSpan	   *spans;			/* folded bytes */
	uint32_t	nwords;
} AnWordList;

extern int	an_word_list_read(AnArena *arena, const AnFolded *folded,
							  AnWordList *result);

#endif							/* AN_WORD_LIST_H */
