/*
 * passage_list.h
 *		Lists of passages, and their order.
 */
#ifndef AN_PASSAGE_LIST_H
#define AN_PASSAGE_LIST_H

#include "core/reuse/numbered_words.h"

/* Words are numbered from 0. */
typedef struct AnPassage
{
	uint32_t	a_first;
	uint32_t	a_words;		/* spanned in a */
	uint32_t	b_first;
	uint32_t	b_words;		/* spanned in b */
	uint32_t	words;			/* that agree */
	uint32_t	kept;			/* an_passages_keep() leaves out those with 0 */
} AnPassage;

typedef struct AnPassages
{
	AnPassage  *items;			/* by a_first, then b_first */
	uint32_t	nitems;
	uint32_t	room;
} AnPassages;

/* What passages can be put in order by. */
typedef enum AnPassageKey
{
	AN_PASSAGE_A,				/* a_first */
	AN_PASSAGE_B,				/* b_first */
	AN_PASSAGE_LONGEST			/* the most words first */
} AnPassageKey;

extern int	an_passages_add(AnArena *arena, AnPassages *list,
							const AnPassage *passage);
extern int	an_passages_order(AnArena *arena, AnPassage *items, uint32_t n,
							  AnPassageKey key);
extern int	an_passages_sort(AnArena *arena, AnPassages *list);
extern void an_passages_keep(AnPassages *list);
extern AnSpan an_passage_span(const AnNumbered *text, uint32_t first,
							  uint32_t nwords);

#endif							/* AN_PASSAGE_LIST_H */
