/*
 * numbered_words.c
 *		The words of one text or two as small numbers.
 */
#include "core/reuse/numbered_words.h"

#include <string.h>

#include "core/base/array.h"

/* Different words that the table has room for at first: an article's. */
#define FIRST_WORDS	512

static int
make_numbering(AnNumbering *numbering, uint64_t nwords)
{
	numbering->hashes = NULL;
	numbering->numbers = an_slots_make(numbering->arena, nwords,
									   sizeof(uint32_t), &numbering->slots);
	if (numbering->numbers != NULL)
		numbering->hashes = an_slots_array(numbering->arena,
										   &numbering->slots,
										   sizeof(uint64_t));
	return numbering->hashes == NULL ? AN_ERR_MEMORY : AN_OK;
}

/* Begin with no words; an_numbering_end() gives the table back. */
int
an_numbering_begin(AnArena *arena, AnNumbering *numbering)
{
	numbering->arena = arena;
	numbering->nnumbers = 0;
	return make_numbering(numbering, FIRST_WORDS);
}

/* The slot of a word, or the empty one for it. */
static inline uint32_t
number_slot(const AnNumbering *numbering, uint64_t hash)
{
	uint32_t	slot = an_slots_first(&numbering->slots, hash);

	while (numbering->numbers[slot] != 0 && numbering->hashes[slot] != hash)
		slot = an_slots_next(&numbering->slots, slot);
	return slot;
}

/* Texts may be read no more; those that were stay as they are. */
void
an_numbering_end(AnNumbering *numbering)
{
	size_t		nslots = (size_t) an_slots_count(&numbering->slots);

	an_arena_free(numbering->arena, numbering->hashes,
				  nslots * sizeof(uint64_t));
	an_arena_free(numbering->arena, numbering->numbers,
				  nslots * sizeof(uint32_t));
}

/* Put all into a table of twice the room. */
static int
grow_numbering(AnNumbering *numbering)
{
	AnNumbering old = *numbering;
	uint64_t	nslots = an_slots_count(&old.slots);
	uint64_t	i;
	int			status = make_numbering(numbering, nslots);

	if (status != AN_OK)
		return status;
	for (i = 0; i < nslots; i++)
	{
		if (old.numbers[i] != 0)
		{
			uint32_t	slot = number_slot(numbering, old.hashes[i]);

			numbering->hashes[slot] = old.hashes[i];
			numbering->numbers[slot] = old.numbers[i];
		}
		an_arena_tick_turn(old.arena, (uint32_t) i);
	}
	an_numbering_end(&old);
	return AN_OK;
}

/* The number of a word: a new one where it has none. */
static int
number_of(AnNumbering *numbering, uint64_t hash, uint32_t *number)
{
	uint32_t	slot = number_slot(numbering, hash);

	if (numbering->numbers[slot] == 0)
	{
		numbering->hashes[slot] = hash;
		numbering->numbers[slot] = ++numbering->nnumbers;
	}
	*number = numbering->numbers[slot] - 1;
	if (an_slots_have_room(&numbering->slots, numbering->nnumbers))
		return AN_OK;
	return grow_numbering(numbering);
}

/* Read a text: its words by their numbers, in order. */
int
an_numbering_read(AnNumbering *numbering, const AnFolded *folded,
				  AnNumbered *text)
{
	AnArena    *arena = numbering->arena;
	uint32_t	guess = an_words_guess(folded);
	uint32_t	near = 0;
	uint32_t	n;
	int			status = AN_OK;
	AnWords		words;
	AnToken		token;

	memset(text, 0, sizeof(*text));
	text->text_bytes = folded->text_bytes;
	text->words = an_array_reserve(arena, NULL, 0, guess, &text->words_room,
								   sizeof(uint32_t));
	text->spans = an_array_reserve(arena, NULL, 0, guess, &text->spans_room,
								   sizeof(AnSpan));
	an_words_init_salted(&words, folded, arena->salt);
	for (n = 0; status == AN_OK && an_words_next(&words, &token); n++)
	{
		text->words = an_array_room(arena, text->words, n, &text->words_room,
									sizeof(uint32_t));
		text->spans = an_array_room(arena, text->spans, n, &text->spans_room,
									sizeof(AnSpan));
		if (text->words == NULL || text->spans == NULL)
			return AN_ERR_MEMORY;
		text->spans[n] = an_fold_span_near(folded, token.start, token.end,
										   &near);
		status = number_of(numbering, token.hash, &text->words[n]);
		an_arena_tick_turn(arena, n);
	}
	text->nwords = n;
	return status;
}

/* The same for a text of which only the hashes of its words are there. */
int
an_numbering_add(AnNumbering *numbering, const uint64_t *hashes,
				 uint32_t nwords, AnNumbered *text)
{
	AnArena    *arena = numbering->arena;
	uint32_t	i;
	int			status = AN_OK;

	memset(text, 0, sizeof(*text));
	text->words = an_array_reserve(arena, NULL, 0, nwords, &text->words_room,
								   sizeof(uint32_t));
	if (text->words == NULL && nwords > 0)
		return AN_ERR_MEMORY;
	text->nwords = nwords;
	for (i = 0; i < nwords && status == AN_OK; i++)
	{
		status = number_of(numbering, hashes[i], &text->words[i]);
		an_arena_tick_turn(arena, i);
	}
	return status;
}
