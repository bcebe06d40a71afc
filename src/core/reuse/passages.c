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

#include "core/reuse/automaton.h"

#define MIN_WORDS_ROOM	64
#define TICK_WORDS		4096

/* The words of a text, in order. */
int
an_word_list_read(AnArena *arena, const AnFolded *folded, AnWordList *result)
{
	AnWords		words;
	AnToken		token;
	uint32_t	room = folded->folded_bytes / 8 + MIN_WORDS_ROOM;

	result->nwords = 0;
	result->hashes = an_arena_alloc(arena, room * sizeof(uint64_t));
	result->spans = an_arena_alloc(arena, room * sizeof(AnSpan));
	an_words_init(&words, folded);
	while (an_words_next(&words, &token))
	{
		uint32_t	n = result->nwords;

		if (n == room)
		{
			result->hashes = an_arena_grow(arena, result->hashes,
										   n * sizeof(uint64_t),
										   2 * (n * sizeof(uint64_t)));
			result->spans = an_arena_grow(arena, result->spans,
										  n * sizeof(AnSpan),
										  2 * (n * sizeof(AnSpan)));
			room *= 2;
		}
		if (result->hashes == NULL || result->spans == NULL)
			return AN_ERR_MEMORY;
		result->hashes[n] = token.hash;
		result->spans[n].start = token.start;
		result->spans[n].end = token.end;
		result->nwords++;
		if (n % TICK_WORDS == TICK_WORDS - 1)
			an_arena_tick(arena);
	}
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
	if (list->nitems == list->room)
	{
		uint32_t	room = list->room == 0 ? 16 : list->room * 2;

		list->items = an_arena_grow(arena, list->items,
									list->room * sizeof(AnPassage),
									room * sizeof(AnPassage));
		if (list->items == NULL)
			return AN_ERR_MEMORY;
		list->room = room;
	}
	list->items[list->nitems++] = *passage;
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
		if (i % TICK_WORDS == TICK_WORDS - 1)
			an_arena_tick(arena);
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
