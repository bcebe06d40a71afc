/*
 * passages.h
 *		The runs of words that two texts share, or one text repeats.
 *
 * A passage is a run of words, equal after folding, that cannot be made longer
 * on either side.  Two texts that both repeat one line a thousand times share a
 * million of them, and nobody wants to read those.  So of every place in either
 * text only the longest passage is given, with the first place in the other
 * text that has it, and no passage that lies inside a longer one.  There is at
 * most one passage for each word of either text.
 */
#ifndef AN_PASSAGES_H
#define AN_PASSAGES_H

#include "core/reuse/shingles.h"

/* The words of a text: what they are and where they stand. */
typedef struct AnWordList
{
	uint64_t   *hashes;
	AnSpan	   *spans;			/* folded bytes */
	uint32_t	nwords;
} AnWordList;

/* Words are numbered from 0. */
typedef struct AnPassage
{
	uint32_t	a_first;
	uint32_t	a_words;		/* spanned in a */
	uint32_t	b_first;
	uint32_t	b_words;		/* spanned in b */
	uint32_t	words;			/* that agree */
} AnPassage;

typedef struct AnPassages
{
	AnPassage  *items;			/* by a_first, then b_first */
	uint32_t	nitems;
	uint32_t	room;
} AnPassages;

extern int	an_word_list_read(AnArena *arena, const AnFolded *folded,
							  AnWordList *result);
extern int	an_passages_shared(AnArena *arena, const AnWordList *a,
							   const AnWordList *b, uint32_t min_words,
							   AnPassages *result);
extern int	an_passages_repeated(AnArena *arena, const AnWordList *text,
								 uint32_t min_words, AnPassages *result);
extern AnSpan an_passage_span(const AnFolded *folded, const AnWordList *words,
							  uint32_t first, uint32_t nwords);
extern int	an_passages_add(AnArena *arena, AnPassages *list,
							const AnPassage *passage);
extern void an_passages_sort(AnPassages *list);

#endif							/* AN_PASSAGES_H */
