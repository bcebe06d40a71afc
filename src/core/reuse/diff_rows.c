/*
 * diff_rows.c
 *		Links between words as the rows of a diff.
 *
 * Words without links are a segment of their text.  What stands in the place of
 * a segment of a is the segment of b that has the same words on both sides, be
 * they of a run or of a moved block; and where between two runs something has
 * moved away or in, the segments behind the first run, and those before the
 * second.
 */
#include "core/reuse/diff_rows.h"

#include <string.h>

#include "core/base/array.h"
#include "core/reuse/spacing.h"

/* The two texts, and the rows so far. */
typedef struct RowWriter
{
	AnArena    *arena;
	AnLinkSide *a;
	AnLinkSide *b;
	AnDiffRows *rows;
} RowWriter;

/* How many words a segment has. */
static uint32_t
segment_words(const AnLinkSide *side, uint32_t first)
{
	uint32_t	n = 1;

	while (first + n < side->text->nwords &&
		   side->states[first + n] == AN_LINK_NONE)
		n++;
	return n;
}

static void
pair_segments(RowWriter *writer, uint32_t i, uint32_t j)
{
	writer->a->states[i] = writer->b->states[j] = AN_LINK_CHANGED;
	writer->a->partners[i] = j;
	writer->b->partners[j] = i;
}

/* The word that two words without links have, or would have, in their place. */
static uint32_t
place_in_b(const RowWriter *writer, uint32_t i)
{
	return i == 0 ? 0 : writer->a->partners[i - 1] + 1;
}

/* Pair segments between the same words. */
static void
pair_between_same(RowWriter *writer)
{
	const AnLinkSide *a = writer->a;
	const AnLinkSide *b = writer->b;
	uint32_t	i;
	uint32_t	n;

	for (i = 0; i < a->text->nwords; i += n)
	{
		uint32_t	j;

		n = 1;
		an_arena_tick_turn(writer->arena, i);
		if (a->states[i] != AN_LINK_NONE)
			continue;
		n = segment_words(a, i);
		j = place_in_b(writer, i);
		if (j < b->text->nwords && b->states[j] == AN_LINK_NONE &&
			j + segment_words(b, j) == (i + n == a->text->nwords ?
										b->text->nwords : a->partners[i + n]))
			pair_segments(writer, i, j);
	}
}

/* The first word of the segment that word `last` ends. */
static uint32_t
segment_first(const AnLinkSide *side, uint32_t last)
{
	while (last > 0 && side->states[last] == AN_LINK_NONE &&
		   (side->states[last - 1] == AN_LINK_NONE ||
			side->states[last - 1] == AN_LINK_CHANGED))
		last--;
	return last;
}

/* Pair the first segments of an area between two runs, and the last. */
static void
pair_at_ends(RowWriter *writer, const AnArea *area)
{
	const AnLinkSide *a = writer->a;
	const AnLinkSide *b = writer->b;
	uint32_t	i;
	uint32_t	j;

	if (area->a_first == area->a_end || area->b_first == area->b_end)
		return;
	if (a->states[area->a_first] == AN_LINK_NONE &&
		b->states[area->b_first] == AN_LINK_NONE)
		pair_segments(writer, area->a_first, area->b_first);
	i = segment_first(a, area->a_end - 1);
	j = segment_first(b, area->b_end - 1);
	if (a->states[i] == AN_LINK_NONE && b->states[j] == AN_LINK_NONE)
		pair_segments(writer, i, j);
}

/* Are words the same as those right before, which are so too? */
static bool
goes_on_same(const AnDiffRows *rows, AnDiffOp op, const AnArea *words)
{
	const AnDiffRow *last;

	if (op != AN_DIFF_SAME || rows->nitems == 0)
		return false;
	last = &rows->items[rows->nitems - 1];
	return last->op == AN_DIFF_SAME &&
		last->a_first + last->a_words == words->a_first &&
		last->b_first + last->b_words == words->b_first;
}

static int
put_row(RowWriter *writer, AnDiffOp op, const AnArea *words)
{
	AnDiffRows *rows = writer->rows;
	AnDiffRow  *row;

	if (goes_on_same(rows, op, words))
	{
		row = &rows->items[rows->nitems - 1];
		row->a_words += words->a_end - words->a_first;
		row->b_words += words->b_end - words->b_first;
		return AN_OK;
	}
	row = an_array_room(writer->arena, rows->items, rows->nitems, &rows->room,
						sizeof(AnDiffRow));
	if (row == NULL)
		return AN_ERR_MEMORY;
	rows->items = row;
	row += rows->nitems++;
	row->op = op;
	row->a_first = words->a_first;
	row->a_words = words->a_end - words->a_first;
	row->b_first = words->b_first;
	row->b_words = words->b_end - words->b_first;
	an_arena_tick_turn(writer->arena, rows->nitems);
	return AN_OK;
}

/* Put the segments of b in [first, end) that stand in no other's place. */
static int
put_added(RowWriter *writer, uint32_t first, uint32_t end)
{
	const AnLinkSide *b = writer->b;
	int			status = AN_OK;

	while (first < end && status == AN_OK)
	{
		AnArea		words = {0, 0, first, first + 1};

		if (b->states[first] == AN_LINK_NONE ||
			b->states[first] == AN_LINK_CHANGED)
			words.b_end = first + segment_words(b, first);
		if (b->states[first] == AN_LINK_NONE)
			status = put_row(writer, AN_DIFF_ADDED, &words);
		first = words.b_end;
	}
	return status;
}

/*
 * Put words of a and what b has in their place: the same where only spaces
 * differ at either end.
 */
static int
put_changed(RowWriter *writer, const AnArea *words)
{
	const AnDiffWords *a = writer->a->text;
	const AnDiffWords *b = writer->b->text;
	AnArea		front = *words;
	AnArea		back = *words;
	AnArea		rest = *words;
	uint32_t	na;
	uint32_t	nb;
	int			status = AN_OK;

	an_spacing_differs(a, b, &rest, false, &na, &nb);
	rest.a_first = front.a_end = front.a_first + na;
	rest.b_first = front.b_end = front.b_first + nb;
	an_spacing_differs(a, b, &rest, true, &na, &nb);
	rest.a_end = back.a_first = back.a_end - na;
	rest.b_end = back.b_first = back.b_end - nb;
	if (front.a_first < front.a_end)
		status = put_row(writer, AN_DIFF_SAME, &front);
	if (status == AN_OK &&
		(rest.a_first < rest.a_end || rest.b_first < rest.b_end))
		status = put_row(writer, rest.a_first == rest.a_end ? AN_DIFF_ADDED :
						 rest.b_first == rest.b_end ? AN_DIFF_DROPPED :
						 AN_DIFF_CHANGED, &rest);
	if (status == AN_OK && back.a_first < back.a_end)
		status = put_row(writer, AN_DIFF_SAME, &back);
	return status;
}

/* Put what begins at word i of a, which is not the same; *n words of it. */
static int
put_own(RowWriter *writer, uint32_t i, uint32_t *n, const AnArea *area,
		uint32_t *b_done)
{
	const AnLinkSide *a = writer->a;
	uint32_t	j = a->partners[i];
	AnArea		words = {i, i, 0, 0};
	int			status = AN_OK;

	*n = a->states[i] == AN_LINK_MOVED ? an_link_side_run(a, i) :
		segment_words(a, i);
	words.a_end = i + *n;
	if (a->states[i] == AN_LINK_NONE)
		return put_row(writer, AN_DIFF_DROPPED, &words);
	words.b_first = j;
	words.b_end = j + *n;
	if (a->states[i] == AN_LINK_MOVED)
		return put_row(writer, AN_DIFF_MOVED, &words);
	words.b_end = j + segment_words(writer->b, j);
	if (j >= *b_done && j < area->b_end)
	{
		status = put_added(writer, *b_done, j);
		*b_done = words.b_end;
	}
	return status == AN_OK ? put_changed(writer, &words) : status;
}

/* Put what both texts have between two runs. */
static int
put_between(RowWriter *writer, const AnArea *area)
{
	uint32_t	b_done = area->b_first;
	uint32_t	i = area->a_first;
	int			status = AN_OK;

	while (i < area->a_end && status == AN_OK)
	{
		uint32_t	n;

		status = put_own(writer, i, &n, area, &b_done);
		i += n;
	}
	return status == AN_OK ? put_added(writer, b_done, area->b_end) : status;
}

/* Behind the words from i on that are not the same. */
static uint32_t
skip_own(AnArena *arena, const AnLinkSide *side, uint32_t i)
{
	while (i < side->text->nwords && side->states[i] != AN_LINK_SAME)
		an_arena_tick_turn(arena, i++);
	return i;
}

/*
 * Go through both texts: rows are in the order of a, and what was added stands
 * where it stands in b.
 */
static int
walk_rows(RowWriter *writer, bool pairing)
{
	const AnLinkSide *a = writer->a;
	AnArea		area = {0, 0, 0, 0};
	int			status = AN_OK;

	while (status == AN_OK)
	{
		AnArea		same;

		area.a_end = skip_own(writer->arena, a, area.a_first);
		area.b_end = skip_own(writer->arena, writer->b, area.b_first);
		if (pairing)
			pair_at_ends(writer, &area);
		else
			status = put_between(writer, &area);
		if (status != AN_OK || area.a_end == a->text->nwords)
			break;
		same = (AnArea)
		{
			area.a_end, area.a_end, area.b_end, area.b_end
		};
		same.a_end += an_link_side_run(a, area.a_end);
		same.b_end += same.a_end - same.a_first;
		if (!pairing)
			status = put_row(writer, AN_DIFF_SAME, &same);
		area.a_first = same.a_end;
		area.b_first = same.b_end;
	}
	return status;
}

/* The rows of two texts, whose links are complete but for changed words. */
int
an_diff_rows_make(AnArena *arena, AnLinkSide *a, AnLinkSide *b,
				  AnDiffRows *rows)
{
	RowWriter	writer = {arena, a, b, rows};

	memset(rows, 0, sizeof(*rows));
	pair_between_same(&writer);
	walk_rows(&writer, true);
	return walk_rows(&writer, false);
}
