/*
 * passage_list.c
 *		Lists of passages, and their order.
 *
 * A short list is sorted by insertion.  A long one is sorted digit by digit of
 * its key, in linear time and with turns in which the owner can cancel.  Both
 * leave what is equal as it was, so that a list is sorted by several keys one
 * after the other, the last of them first.
 */
#include "core/reuse/passage_list.h"

#include <string.h>

#include "core/base/array.h"

#define FEW_ITEMS		24		/* are sorted by insertion */
#define DIGIT_BITS		11
#define DIGITS			(1U << DIGIT_BITS)

/* The place of a run of words in the original. */
AnSpan
an_passage_span(const AnNumbered *text, uint32_t first, uint32_t nwords)
{
	AnSpan		span = {text->spans[first].start,
	text->spans[first + nwords - 1].end};

	return span;
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

static inline uint32_t
key_of(const AnPassage *passage, AnPassageKey key)
{
	if (key == AN_PASSAGE_A)
		return passage->a_first;
	return key == AN_PASSAGE_B ? passage->b_first : ~passage->words;
}

static void
sort_few(AnPassage *items, uint32_t n, AnPassageKey key)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 1; i < n; i++)
	{
		AnPassage	item = items[i];
		uint32_t	own = key_of(&item, key);

		for (j = i; j > 0 && key_of(&items[j - 1], key) > own; j--)
			items[j] = items[j - 1];
		items[j] = item;
	}
}

/* Put a list in order by one digit of the key, into another array. */
static void
sort_by_digit(AnArena *arena, const AnPassage *from, AnPassage *to,
			  uint32_t n, AnPassageKey key, int shift)
{
	uint32_t	places[DIGITS] = {0};
	uint32_t	sum = 0;
	uint32_t	i;

	for (i = 0; i < n; i++)
		places[key_of(&from[i], key) >> shift & (DIGITS - 1)]++;
	for (i = 0; i < DIGITS; i++)
	{
		uint32_t	count = places[i];

		places[i] = sum;
		sum += count;
	}
	for (i = 0; i < n; i++)
	{
		to[places[key_of(&from[i], key) >> shift & (DIGITS - 1)]++] = from[i];
		an_arena_tick_turn(arena, i);
	}
}

/* The bits that are not the same in all keys of a list. */
static uint32_t
bits_that_differ(const AnPassage *items, uint32_t n, AnPassageKey key,
				 bool *in_order)
{
	uint32_t	bits = 0;
	uint32_t	i;

	*in_order = true;
	for (i = 1; i < n; i++)
	{
		uint32_t	own = key_of(&items[i], key);
		uint32_t	before = key_of(&items[i - 1], key);

		bits |= own ^ before;
		*in_order = *in_order && before <= own;
	}
	return bits;
}

/* Put passages in order by one key; what is equal stays as it was. */
int
an_passages_order(AnArena *arena, AnPassage *items, uint32_t n,
				  AnPassageKey key)
{
	AnPassage  *from = items;
	AnPassage  *to;
	AnPassage  *other;
	uint32_t	bits;
	bool		in_order;
	int			shift;

	if (n <= FEW_ITEMS)
	{
		sort_few(items, n, key);
		return AN_OK;
	}
	bits = bits_that_differ(items, n, key, &in_order);
	if (in_order)
		return AN_OK;
	to = other = an_arena_alloc(arena, n * sizeof(AnPassage));
	if (other == NULL)
		return AN_ERR_MEMORY;
	for (shift = 0; shift < 32; shift += DIGIT_BITS)
		if ((bits >> shift & (DIGITS - 1)) != 0)
		{
			sort_by_digit(arena, from, to, n, key, shift);
			from = to;
			to = from == items ? other : items;
		}
	if (from != items)
		memcpy(items, from, n * sizeof(AnPassage));
	an_arena_free(arena, other, n * sizeof(AnPassage));
	return AN_OK;
}

static bool
are_equal(const AnPassage *p, const AnPassage *q)
{
	return p->a_first == q->a_first && p->b_first == q->b_first &&
		p->words == q->words;
}

/* Put a list in order, the longest of those at a place first, each once. */
int
an_passages_sort(AnArena *arena, AnPassages *list)
{
	static const AnPassageKey keys[] = {
		AN_PASSAGE_LONGEST, AN_PASSAGE_B, AN_PASSAGE_A
	};
	uint32_t	i;
	uint32_t	n = 0;
	int			status = AN_OK;

	for (i = 0; i < sizeof(keys) / sizeof(*keys) && status == AN_OK; i++)
		status = an_passages_order(arena, list->items, list->nitems, keys[i]);
	if (status != AN_OK)
		return status;
	for (i = 0; i < list->nitems; i++)
		if (n == 0 || !are_equal(&list->items[i], &list->items[n - 1]))
			list->items[n++] = list->items[i];
	list->nitems = n;
	return AN_OK;
}

/* Leave only those that are kept. */
void
an_passages_keep(AnPassages *list)
{
	uint32_t	i;
	uint32_t	n = 0;

	for (i = 0; i < list->nitems; i++)
		if (list->items[i].kept)
			list->items[n++] = list->items[i];
	list->nitems = n;
}
