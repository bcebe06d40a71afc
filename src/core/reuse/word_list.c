/*
 * word_list.c
 *		The words of a text as a list: their hashes and where they stand.
 */
#include "core/reuse/word_list.h"

#include "core/base/array.h"

/* The words of a text, in order, with hashes that may be compared. */
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
	an_words_init_salted(&words, folded, arena->salt);
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
