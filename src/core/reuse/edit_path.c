/*
 * edit_path.c
 *		The shortest way from one stretch of words to another.
 *
 * With d words dropped and added, a way ends on one of d + 1 diagonals; row d
 * of the ends says how far into a it gets there.  All rows are kept, so that
 * the way back is read from them.  For memory and time to be linear the way is
 * found in strides: once one has AN_EDIT_STRIDE edits, what has got furthest is
 * settled, and the next begins there.  A stride gets on by as many words as it
 * has edits, and on each diagonal it looks at no more words than it gets on.
 */
#include "core/reuse/edit_path.h"

/* No way ends on this diagonal: it would leave the area. */
#define NO_WAY	UINT32_MAX

/* Row d begins behind rows of 1, 2, ... d ends. */
#define ENDS_BEFORE(d)	((size_t) (d) * ((d) + 1) / 2)

int
an_edit_path_begin(AnArena *arena, AnEditPath *path)
{
	path->ends = an_arena_alloc(arena, ENDS_BEFORE(AN_EDIT_STRIDE + 1) *
								sizeof(uint32_t));
	return path->ends == NULL ? AN_ERR_MEMORY : AN_OK;
}

/* How far into b a way gets with d edits, some of them drops, and into a. */
static inline uint32_t
into_b(uint32_t into_a, uint32_t d, uint32_t drops)
{
	return into_a + d - 2 * drops;
}

/*
 * Where the furthest way of d edits comes out on its diagonal before any equal
 * words: one word dropped or added behind a way of d - 1 edits.
 */
static uint32_t
last_edit(const AnEditPath *path, const AnArea *area, uint32_t d,
		  uint32_t drops)
{
	const uint32_t *row = path->ends + ENDS_BEFORE(d - 1);
	uint32_t	into_a = NO_WAY;

	if (drops < d && row[drops] != NO_WAY &&
		into_b(row[drops], d, drops) <= area->b_end - area->b_first)
		into_a = row[drops];
	if (drops > 0 && row[drops - 1] < area->a_end - area->a_first &&
		(into_a == NO_WAY || row[drops - 1] + 1 > into_a))
		into_a = row[drops - 1] + 1;
	return into_a;
}

/* Go on over equal words. */
static uint32_t
skip_equal(const AnWordLinks *links, const AnArea *area, uint32_t into_a,
		   uint32_t d, uint32_t drops)
{
	uint32_t	i = area->a_first + into_a;
	uint32_t	j = area->b_first + into_b(into_a, d, drops);

	while (i < area->a_end && j < area->b_end &&
		   an_word_links_agree(links, i, j))
	{
		an_arena_tick_turn(links->arena, i);
		i++;
		j++;
	}
	return i - area->a_first;
}

/* Link the equal words of the way that ends there. */
static void
link_way(const AnEditPath *path, AnWordLinks *links, const AnArea *area,
		 uint32_t d, uint32_t drops)
{
	for (;; d--)
	{
		uint32_t	end = path->ends[ENDS_BEFORE(d) + drops];
		uint32_t	begin = d == 0 ? 0 : last_edit(path, area, d, drops);
		uint32_t	x;

		for (x = begin; x < end; x++)
			an_word_links_set(links, area->a_first + x,
							  area->b_first + into_b(x, d, drops),
							  AN_LINK_SAME);
		if (d == 0)
			return;
		if (drops > 0 && begin > 0 &&
			path->ends[ENDS_BEFORE(d - 1) + drops - 1] == begin - 1)
			drops--;
	}
}

/* Find the ways of d edits; true where one gets to the end, by *best drops. */
static bool
find_edits(AnEditPath *path, const AnWordLinks *links, const AnArea *area,
		   uint32_t d, uint32_t *best)
{
	uint32_t   *row = path->ends + ENDS_BEFORE(d);
	uint32_t	furthest = 0;
	uint32_t	drops;

	for (drops = 0; drops <= d; drops++)
	{
		uint32_t	into_a = d == 0 ? 0 : last_edit(path, area, d, drops);
		uint32_t	far;

		row[drops] = NO_WAY;
		if (into_a == NO_WAY)
			continue;
		row[drops] = skip_equal(links, area, into_a, d, drops);
		far = row[drops] + into_b(row[drops], d, drops);
		if (far >= furthest)
		{
			furthest = far;
			*best = drops;
		}
	}
	return furthest == (area->a_end - area->a_first) +
		(area->b_end - area->b_first);
}

/* Link what both sides of an area have in one order; none of it is linked. */
void
an_edit_path_link(AnEditPath *path, AnWordLinks *links, AnArea area)
{
	while (area.a_first < area.a_end && area.b_first < area.b_end)
	{
		uint32_t	d = 0;
		uint32_t	drops = 0;
		uint32_t	into_a;

		while (!find_edits(path, links, &area, d, &drops) && d < AN_EDIT_STRIDE)
			d++;
		an_arena_tick(links->arena);
		link_way(path, links, &area, d, drops);
		into_a = path->ends[ENDS_BEFORE(d) + drops];
		area.a_first += into_a;
		area.b_first += into_b(into_a, d, drops);
	}
}
