/*
 * fold_origin.c
 *		The way back: where folded text came from.
 */
#include "core/text/fold_origin.h"

#define NEAR_STEPS	8			/* change points looked at one by one */

/* The number of the last change point that is not behind folded byte at. */
static uint32_t
find_point(const AnFolded *folded, uint32_t at)
{
	uint32_t	low = 0;
	uint32_t	high = folded->npoints;

	while (high - low > 1)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (folded->points[middle].at <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* The same, looked for from the change point *near on, which becomes it. */
static uint32_t
find_point_near(const AnFolded *folded, uint32_t at, uint32_t *near)
{
	const AnFoldPoint *points = folded->points;
	uint32_t	i = *near;
	int			steps = 0;

	if (points[i].at > at)
		i = find_point(folded, at);
	else
		while (i + 1 < folded->npoints && points[i + 1].at <= at)
		{
			if (++steps > NEAR_STEPS)
			{
				i = find_point(folded, at);
				break;
			}
			i++;
		}
	*near = i;
	return i;
}

/* The byte of the original that folded byte at stands for. */
uint32_t
an_fold_origin(const AnFolded *folded, uint32_t at)
{
	const AnFoldPoint *point;

	if (at >= folded->folded_bytes)
		return folded->text_bytes;
	point = &folded->points[find_point(folded, at)];
	if (point->origin & AN_FOLD_FLAT)
		return point->origin & ~AN_FOLD_FLAT;
	return point->origin + (at - point->at);
}

/*
 * Do both texts run side by side from the i-th change point, which is the last
 * before a word, to the character behind the word at end, as they mostly do?
 */
static inline bool
run_side_by_side(const AnFolded *folded, uint32_t i, uint32_t end)
{
	const AnFoldPoint *point = &folded->points[i];

	return (point->origin & AN_FOLD_FLAT) == 0 && end < folded->folded_bytes &&
		(i + 1 == folded->npoints || point[1].at > end);
}

/*
 * The same as an_fold_span() for a caller that goes from word to word, with
 * *near 0 at first and then left alone.
 */
AnSpan
an_fold_span_near(const AnFolded *folded, uint32_t start, uint32_t end,
				  uint32_t *near)
{
	uint32_t	i = find_point_near(folded, start, near);

	if (run_side_by_side(folded, i, end))
	{
		const AnFoldPoint *point = &folded->points[i];
		AnSpan		span;

		span.start = point->origin + (start - point->at);
		span.end = span.start + (end - start);
		return span;
	}
	return an_fold_span(folded, start, end);
}

/* The same as an_fold_last() for a caller that goes from word to word. */
uint32_t
an_fold_last_near(const AnFolded *folded, uint32_t start, uint32_t end,
				  uint32_t *near)
{
	uint32_t	i = find_point_near(folded, start, near);
	const AnFoldPoint *point = &folded->points[i];
	uint32_t	cp;

	if (!run_side_by_side(folded, i, end))
		return an_fold_last(folded, start, end);
	(void) an_utf8_before(folded->text, point->origin + (end - point->at),
						  &cp);
	return cp;
}

/* Did one character of the original become several, folded byte at in them? */
bool
an_fold_is_unfolded(const AnFolded *folded, uint32_t at, uint32_t *near)
{
	return (folded->points[find_point_near(folded, at, near)].origin &
			AN_FOLD_FLAT) != 0;
}
