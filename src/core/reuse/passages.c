/*
 * passages.c
 *		Maximal shared runs of words.
 *
 * Each text is read through the automaton of the other, which tells at every
 * word the longest run that ends there.  A run that the next word does not
 * make longer is a passage.  Reading both ways finds a place of either text
 * even when the other text has its words twice.
 */
#include "core/reuse/passages.h"

#include <stdlib.h>
#include <string.h>

#include "core/base/array.h"
#include "core/reuse/automaton.h"

/* The words of a text, in order. */
int
an_word_list_read(AnArena *arena, const AnFolded *folded, AnWordList *result)
{
	AnWords		words;
	AnToken		token;
	uint64_t   *hashes = NULL;
	uint32_t	hashes_room = 0;
	AnSpan	   *spans = NULL;
	uint32_t	spans_room = 0;
	uint32_t	n;

	hashes = an_array_reserve(arena, hashes, 0, an_words_guess(folded),
							  &hashes_room, sizeof(uint64_t));
	spans = an_array_reserve(arena, spans, 0, an_words_guess(folded),
							 &spans_room, sizeof(AnSpan));
	an_words_init(&words, folded);
	for (n = 0; an_words_next(&words, &token); n++)
	{
		hashes = an_array_room(arena, hashes, n, &hashes_room,
							   sizeof(uint64_t));
		spans = an_array_room(arena, spans, n, &spans_room, sizeof(AnSpan));
		if (hashes == NULL || spans == NULL)
			return AN_ERR_MEMORY;
		hashes[n] = token.hash;
		spans[n].start = token.start;
		spans[n].end = token.end;
		an_arena_tick_turn(arena, n);
	}
	result->hashes = hashes;
	result->spans = spans;
	result->nwords = n;
	return AN_OK;
}

/* The place of a run of words in the original. */
AnSpan
an_passage_span(const AnFolded *folded, const AnWordList *words,
				uint32_t first, uint32_t nwords)
{
	return an_fold_span(folded, words->spans[first].start,
						words->spans[first + nwords - 1].end);
}

/* Order by a, then b, the longest first. */
static int
compare_passages(const void *x, const void *y)
{
	const AnPassage *p = x;
	const AnPassage *q = y;

	if (p->a_first != q->a_first)
		return p->a_first < q->a_first ? -1 : 1;
	if (p->b_first != q->b_first)
		return p->b_first < q->b_first ? -1 : 1;
	return (p->words < q->words) - (p->words > q->words);
}

/* Add a passage to a growing list. */
int
an_passages_add(AnArena *arena, AnPassages *list, const AnPassage *passage)
{
	AnPassage  *items = an_array_room(arena, list->items, list->nitems,
									  &list->room, sizeof(AnPassage));

	if (items == NULL)
		return AN_ERR_MEMORY;
	list->items = items;
	items[list->nitems++] = *passage;
	return AN_OK;
}

/* Put a list in order, each passage once. */
void
an_passages_sort(AnPassages *list)
{
	uint32_t	i;
	uint32_t	n = 0;

	if (list->nitems == 0)
		return;
	qsort(list->items, list->nitems, sizeof(AnPassage), compare_passages);
	for (i = 1; i < list->nitems; i++)
		if (compare_passages(&list->items[i], &list->items[n]) != 0)
			list->items[++n] = list->items[i];
	list->nitems = n + 1;
}

/* A run of so many words, one text's ending with word x, the other's y. */
static int
add_run(AnArena *arena, AnPassages *list, uint32_t x, uint32_t y,
		uint32_t nwords, bool reading_b)
{
	AnPassage	passage;

	passage.a_first = (reading_b ? y : x) + 1 - nwords;
	passage.b_first = (reading_b ? x : y) + 1 - nwords;
	passage.words = passage.a_words = passage.b_words = nwords;
	return an_passages_add(arena, list, &passage);
}

/*
 * Read one text through the automaton of the other and add the passages.  When
 * the text is the automaton's own, only runs count that occurred before.
 */
static int
read_through(AnArena *arena, const AnAutomaton *automaton,
			 const AnWordList *text, uint32_t min_words, bool own,
			 bool reading_b, AnPassages *list)
{
	AnMatch		match = {0, 0};
	uint32_t	length = 0;		/* of the run that ends with word i - 1 */
	uint32_t	end = 0;		/* its last word in the automaton's text */
	uint32_t	i;
	int			status = AN_OK;

	for (i = 0; i < text->nwords && status == AN_OK; i++)
	{
		an_automaton_read(automaton, text->hashes[i], &match);
		while (own && match.state != 0 &&
			   automaton->states[match.state].first_end >= i)
		{
			match.state = automaton->states[match.state].link;
			match.length = automaton->states[match.state].length;
		}
		if (length >= min_words && match.length != length + 1)
			status = add_run(arena, list, i - 1, end, length, reading_b);
		length = match.length;
		end = automaton->states[match.state].first_end;
		an_arena_tick_turn(arena, i);
	}
	if (length >= min_words && length > 0 && status == AN_OK)
		status = add_run(arena, list, text->nwords - 1, end, length,
						 reading_b);
	return status;
}

/* The passages of at least min_words (> 0) words that a and b share. */
int
an_passages_shared(AnArena *arena, const AnWordList *a, const AnWordList *b,
				   uint32_t min_words, AnPassages *result)
{
	AnAutomaton automaton;
	int			status;

	memset(result, 0, sizeof(AnPassages));
	status = an_automaton_make(arena, b->hashes, b->nwords, &automaton);
	if (status == AN_OK)
		status = read_through(arena, &automaton, a, min_words, false, false,
							  result);
	/* what b shares with a, a shares with b */
	if (status != AN_OK || result->nitems == 0)
		return status;
	status = an_automaton_make(arena, a->hashes, a->nwords, &automaton);
	if (status == AN_OK)
		status = read_through(arena, &automaton, b, min_words, false, true,
							  result);
	an_passages_sort(result);
	return status;
}

/*
 * The passages of at least min_words (> 0) words that occur again: a is the
 * first time, b a later one.
 */
int
an_passages_repeated(AnArena *arena, const AnWordList *text,
					 uint32_t min_words, AnPassages *result)
{
	AnAutomaton automaton;
	int			status;

	memset(result, 0, sizeof(AnPassages));
	status = an_automaton_make(arena, text->hashes, text->nwords, &automaton);
	if (status == AN_OK)
		status = read_through(arena, &automaton, text, min_words, true, true,
							  result);
	an_passages_sort(result);
	return status;
}
