/*
 * edit_bounds.c
 *		Where words that were put in begin, of the places that will do.
 */
#include "core/reuse/edit_bounds.h"

/* Words that one text has where the other has none, between linked ones. */
typedef struct Insertion
{
	AnLinkSide *side;			/* that has them */
	AnLinkSide *other;
	uint32_t	first;
	uint32_t	end;
	uint32_t	at;				/* in the other text: the word behind them */
	uint32_t	before;			/* how many words before them are linked in a
								 * row, and may be moved behind them; ... */
	uint32_t	behind;
} Insertion;

/* How good a place it is, so many words further on. */
static uint32_t
place_value(const Insertion *in, uint32_t first, uint32_t end)
{
	return an_diff_words_apart(in->side->text, first) +
		an_diff_words_apart(in->side->text, end);
}

static void
link_word(Insertion *in, uint32_t word, uint32_t other)
{
	in->side->partners[word] = other;
	in->side->states[word] = AN_LINK_SAME;
	in->other->partners[other] = word;
}

static void
unlink_words(Insertion *in, uint32_t first, uint32_t end)
{
	for (; first < end; first++)
		in->side->states[first] = AN_LINK_NONE;
}

/* How many words further to the front is the best place; 0 for none. */
static uint32_t
best_before(AnArena *arena, const Insertion *in, uint32_t *value)
{
	const uint32_t *numbers = in->side->text->numbers;
	uint32_t	best = 0;
	uint32_t	n;

	for (n = 1; n <= in->before &&
		 numbers[in->first - n] == numbers[in->end - n]; n++)
	{
		uint32_t	here = place_value(in, in->first - n, in->end - n);

		an_arena_tick_turn(arena, n);
		if (here > *value)
		{
			*value = here;
			best = n;
		}
	}
	return best;
}

/* The same to the back. */
static uint32_t
best_behind(AnArena *arena, const Insertion *in, uint32_t *value)
{
	const uint32_t *numbers = in->side->text->numbers;
	uint32_t	best = 0;
	uint32_t	n;

	for (n = 1; n <= in->behind &&
		 numbers[in->first + n - 1] == numbers[in->end + n - 1]; n++)
	{
		uint32_t	here = place_value(in, in->first + n, in->end + n);

		an_arena_tick_turn(arena, n);
		if (here > *value)
		{
			*value = here;
			best = n;
		}
	}
	return best;
}

/* Put the insertion where it is best. */
static void
shift_insertion(AnArena *arena, Insertion *in)
{
	uint32_t	value = place_value(in, in->first, in->end);
	uint32_t	before = best_before(arena, in, &value);
	uint32_t	behind = best_behind(arena, in, &value);
	uint32_t	n;

	if (behind > 0)
	{
		for (n = 0; n < behind; n++)
			link_word(in, in->first + n, in->at + n);
		unlink_words(in, in->first + behind, in->end + behind);
	}
	else if (before > 0)
	{
		for (n = 1; n <= before; n++)
			link_word(in, in->end - n, in->at - n);
		unlink_words(in, in->first - before, in->end - before);
	}
}

/*
 * Shift what one text has between two runs where the other has nothing.  A run
 * keeps a word, lest two edits become one, unless there is no edit beyond it.
 */
static void
shift_between(AnWordLinks *links, const AnArea *area, uint32_t before,
			  uint32_t behind)
{
	bool		of_a = area->b_first == area->b_end;
	Insertion	in = {of_a ? &links->a : &links->b,
		of_a ? &links->b : &links->a,
		of_a ? area->a_first : area->b_first,
		of_a ? area->a_end : area->b_end,
	of_a ? area->b_first : area->a_first, before, behind};

	if (of_a == (area->a_first == area->a_end))
		return;
	if (before > 0 && (area->a_first > before || area->b_first > before))
		in.before--;
	if (behind > 0 && (area->a_end + behind < links->a.text->nwords ||
					   area->b_end + behind < links->b.text->nwords))
		in.behind--;
	shift_insertion(links->arena, &in);
}

/* How many words before these two are linked in a row. */
static uint32_t
linked_before(const AnWordLinks *links, uint32_t i, uint32_t j)
{
	uint32_t	n = 0;

	while (n < i && n < j && links->a.states[i - 1 - n] == AN_LINK_SAME &&
		   links->a.partners[i - 1 - n] == j - 1 - n)
		n++;
	return n;
}

/* Shift all that either text has between linked words; all links are same. */
void
an_edit_bounds_shift(AnWordLinks *links)
{
	AnArea		area = {0, 0, 0, 0};
	uint32_t	na = links->a.text->nwords;
	uint32_t	behind;

	do
	{
		uint32_t	before = linked_before(links, area.a_first, area.b_first);

		area.a_end = area.a_first;
		while (area.a_end < na && links->a.states[area.a_end] == AN_LINK_NONE)
			an_arena_tick_turn(links->arena, area.a_end++);
		area.b_end = links->b.text->nwords;
		behind = 0;
		if (area.a_end < na)
		{
			area.b_end = links->a.partners[area.a_end];
			behind = an_link_side_run(&links->a, area.a_end);
		}
		shift_between(links, &area, before, behind);
		area.a_first = area.a_end + behind;
		area.b_first = area.b_end + behind;
	} while (behind > 0);
}
