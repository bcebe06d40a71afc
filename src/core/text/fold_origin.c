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
 * The stretch of the original that folded bytes [start, end) stand for.  Marks
 * and tatweel that folding removed behind its last character belong to it; a
 * removed blank and what stands behind it, and invisible characters at its end,
 * do not.
 */
AnSpan
an_fold_span(const AnFolded *folded, uint32_t start, uint32_t end)
{
	AnSpan		span;
	uint32_t	last;			/* the end of the last character */
	uint32_t	removed;		/* the end of what was removed behind it */
	uint32_t	at;
	uint32_t	cp;

	span.start = an_fold_origin(folded, start);
	if (end <= start)
	{
		span.end = span.start;
		return span;
	}
	/* by the last character itself: one that became several is taken whole */
	last = an_fold_origin(folded, an_utf8_before(folded->folded, end, &cp));
	last += (uint32_t) an_utf8_decode(folded->text + last, folded->text +
									  folded->text_bytes, &cp);
	span.end = an_fold_origin(folded, end);
	if (span.end < last)
		span.end = last;
	removed = span.end;
	for (at = span.end = last; at < removed;)
	{
		AnLetterKind kind;

		at += (uint32_t) an_utf8_decode(folded->text + at,
										folded->text + removed, &cp);
		kind = an_letter_kind(cp);
		if (kind == AN_LETTER_BLANK || kind == AN_LETTER_BREAK)
			break;
		if (kind != AN_LETTER_INVISIBLE)
			span.end = at;
	}
	return span;
}

/*
 * The same for a caller that goes from word to word, with *near 0 at first and
 * then left alone.  Mostly no change point lies in the word or at its end, and
 * both texts run side by side.
 */
AnSpan
an_fold_span_near(const AnFolded *folded, uint32_t start, uint32_t end,
				  uint32_t *near)
{
	uint32_t	i = find_point_near(folded, start, near);
	const AnFoldPoint *point = &folded->points[i];

	if ((point->origin & AN_FOLD_FLAT) == 0 && end < folded->folded_bytes &&
		(i + 1 == folded->npoints || point[1].at > end))
	{
		AnSpan		span;

		span.start = point->origin + (start - point->at);
		span.end = span.start + (end - start);
		return span;
	}
	return an_fold_span(folded, start, end);
}

/* Did one character of the original become several, folded byte at in them? */
bool
an_fold_is_unfolded(const AnFolded *folded, uint32_t at, uint32_t *near)
{
	return (folded->points[find_point_near(folded, at, near)].origin &
			AN_FOLD_FLAT) != 0;
}
