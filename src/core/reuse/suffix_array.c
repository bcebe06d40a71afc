/*
 * suffix_array.c
 *		All ends of a text in order, and how long neighbours agree.
 *
 * Sorted by induction (SA-IS: Nong, Zhang, Chan, "Two efficient algorithms for
 * linear time suffix array construction", 2011).
 *
 * 1. A suffix is small when it is less than the one behind it, else large; a
 *    small one behind a large one is leftmost.  Of n suffixes at most half are
 *    leftmost.
 * 2. Once the leftmost are in order, one pass forward puts each large suffix in
 *    its place and one pass back each small one.
 * 3. The same two passes, begun with the leftmost in any order, sort the
 *    stretches from one leftmost to the next.  Numbered by that order, these are
 *    a text of half the length or less, whose sorted suffixes are the leftmost
 *    in order.
 *
 * The shorter text and its suffixes stand in the array of the answer, so that
 * beside it there are only a bit a suffix and a counter a symbol.
 */
#include "core/reuse/suffix_array.h"

#include <string.h>

#define EMPTY	UINT32_MAX

/* A text being sorted. */
typedef struct Sorting
{
	AnArena    *arena;
	const uint32_t *text;		/* ends with a 0, its only one */
	uint32_t	n;
	uint32_t	nsymbols;		/* they are below this */
	uint32_t   *sorted;
	uint8_t    *small;			/* a bit for each suffix */
	uint32_t   *buckets;		/* by first symbol: the next place in sorted */
} Sorting;

static inline bool
is_small(const Sorting *s, uint32_t i)
{
	return (s->small[i / 8] >> i % 8 & 1) != 0;
}

static inline bool
is_leftmost(const Sorting *s, uint32_t i)
{
	return i > 0 && is_small(s, i) && !is_small(s, i - 1);
}

static void
find_small(Sorting *s)
{
	uint32_t	i;

	memset(s->small, 0, s->n / 8 + 1);
	for (i = s->n; i-- > 0;)
	{
		bool		small = i == s->n - 1 || s->text[i] < s->text[i + 1] ||
		(s->text[i] == s->text[i + 1] && is_small(s, i + 1));

		s->small[i / 8] |= (uint8_t) (small << i % 8);
		an_arena_tick_turn(s->arena, i);
	}
}

/* Where the suffixes of each first symbol begin in the order, or end. */
static void
find_buckets(Sorting *s, bool ends)
{
	uint32_t	sum = 0;
	uint32_t	i;

	memset(s->buckets, 0, s->nsymbols * sizeof(uint32_t));
	for (i = 0; i < s->n; i++)
	{
		s->buckets[s->text[i]]++;
		an_arena_tick_turn(s->arena, i);
	}
	for (i = 0; i < s->nsymbols; i++)
	{
		uint32_t	count = s->buckets[i];

		sum += count;
		s->buckets[i] = ends ? sum : sum - count;
	}
}

/* From the leftmost suffixes in place, put the large and all small in theirs. */
static void
induce(Sorting *s)
{
	uint32_t	i;

	find_buckets(s, false);
	for (i = 0; i < s->n; i++)
	{
		uint32_t	at = s->sorted[i];

		if (at != EMPTY && at > 0 && !is_small(s, at - 1))
			s->sorted[s->buckets[s->text[at - 1]]++] = at - 1;
		an_arena_tick_turn(s->arena, i);
	}
	find_buckets(s, true);
	for (i = s->n; i-- > 0;)
	{
		uint32_t	at = s->sorted[i];

		if (at != EMPTY && at > 0 && is_small(s, at - 1))
			s->sorted[--s->buckets[s->text[at - 1]]] = at - 1;
		an_arena_tick_turn(s->arena, i);
	}
}

static void
clear_places(Sorting *s, uint32_t first)
{
	memset(s->sorted + first, 0xFF, (s->n - first) * sizeof(uint32_t));
}

/* Put the leftmost suffixes, in any order, at the ends of their buckets. */
static void
place_leftmost(Sorting *s)
{
	uint32_t	i;

	clear_places(s, 0);
	find_buckets(s, true);
	for (i = 1; i < s->n; i++)
	{
		if (is_leftmost(s, i))
			s->sorted[--s->buckets[s->text[i]]] = i;
		an_arena_tick_turn(s->arena, i);
	}
}

/* Are two stretches, from one leftmost suffix to the next, the same? */
static bool
same_stretch(const Sorting *s, uint32_t x, uint32_t y)
{
	uint32_t	d;

	for (d = 0; x + d < s->n && y + d < s->n; d++)
	{
		if (s->text[x + d] != s->text[y + d] ||
			is_small(s, x + d) != is_small(s, y + d))
			return false;
		if (d > 0 && (is_leftmost(s, x + d) || is_leftmost(s, y + d)))
			return is_leftmost(s, x + d) && is_leftmost(s, y + d);
	}
	return false;
}

/*
 * Number the sorted stretches, of which there are nleft, into the end of the
 * array, in the order of the text.  Gives how many numbers there are.
 */
static uint32_t
number_stretches(Sorting *s, uint32_t nleft)
{
	uint32_t	last = EMPTY;
	uint32_t	number = 0;
	uint32_t	i;
	uint32_t	j;

	clear_places(s, nleft);
	for (i = 0; i < nleft; i++)
	{
		uint32_t	at = s->sorted[i];

		number += last == EMPTY || !same_stretch(s, at, last);
		s->sorted[nleft + at / 2] = number - 1;
		last = at;
		an_arena_tick_turn(s->arena, i);
	}
	for (i = j = s->n; i-- > nleft;)
		if (s->sorted[i] != EMPTY)
			s->sorted[--j] = s->sorted[i];
	return number;
}

/* Move the leftmost suffixes to the front, in order; give how many there are. */
static uint32_t
gather_leftmost(Sorting *s)
{
	uint32_t	nleft = 0;
	uint32_t	i;

	for (i = 0; i < s->n; i++)
	{
		if (is_leftmost(s, s->sorted[i]))
			s->sorted[nleft++] = s->sorted[i];
		an_arena_tick_turn(s->arena, i);
	}
	return nleft;
}

/*
 * The suffixes of the shorter text stand in order in front: put the leftmost
 * ones of this text, which they stand for, at the ends of their buckets.
 */
static void
place_sorted(Sorting *s, uint32_t nleft)
{
	uint32_t   *left = s->sorted + s->n - nleft;
	uint32_t	i;
	uint32_t	j = 0;

	for (i = 1; i < s->n; i++)
		if (is_leftmost(s, i))
			left[j++] = i;
	for (i = 0; i < nleft; i++)
		s->sorted[i] = left[s->sorted[i]];
	clear_places(s, nleft);
	find_buckets(s, true);
	for (i = nleft; i-- > 0;)
	{
		uint32_t	at = s->sorted[i];

		s->sorted[i] = EMPTY;
		s->sorted[--s->buckets[s->text[at]]] = at;
		an_arena_tick_turn(s->arena, i);
	}
}

/* Sort the leftmost suffixes, by a text of half the length or less. */
static int
sort_leftmost(Sorting *s)
{
	uint32_t	nleft;
	uint32_t	nnumbers;
	uint32_t	i;
	const uint32_t *shorter;
	int			status = AN_OK;

	place_leftmost(s);
	induce(s);
	nleft = gather_leftmost(s);
	nnumbers = number_stretches(s, nleft);
	shorter = s->sorted + s->n - nleft;
	if (nnumbers < nleft)
		status = an_suffixes_sort(s->arena, shorter, nleft, nnumbers,
								  s->sorted);
	else
		for (i = 0; i < nleft; i++)
			s->sorted[shorter[i]] = i;
	if (status == AN_OK)
		place_sorted(s, nleft);
	return status;
}

/*
 * The beginnings of the suffixes of a text in order.  The text has n numbers
 * below nsymbols; it ends with a 0, its only one.
 */
int
an_suffixes_sort(AnArena *arena, const uint32_t *text, uint32_t n,
				 uint32_t nsymbols, uint32_t *sorted)
{
	Sorting		s = {arena, text, n, nsymbols, sorted, NULL, NULL};
	size_t		small_bytes = n / 8 + (size_t) 1;
	size_t		buckets_bytes = nsymbols * sizeof(uint32_t);
	int			status = AN_ERR_MEMORY;

	if (n == 1)
	{
		sorted[0] = 0;
		return AN_OK;
	}
	s.small = an_arena_alloc(arena, small_bytes);
	s.buckets = an_arena_alloc(arena, buckets_bytes);
	if (s.small != NULL && s.buckets != NULL)
	{
		find_small(&s);
		status = sort_leftmost(&s);
		if (status == AN_OK)
			induce(&s);
	}
	an_arena_free(arena, s.buckets, buckets_bytes);
	an_arena_free(arena, s.small, small_bytes);
	return status;
}

/*
 * By the beginning of a suffix: how many numbers it begins with like the one
 * before it in order; 0 for the first.  One number on, two suffixes agree for
 * one less (Karkkainen, Manzini, Puglisi, "Permuted longest-common-prefix
 * array", 2009).
 */
void
an_suffixes_agree(AnArena *arena, const uint32_t *text, uint32_t n,
				  const uint32_t *sorted, uint32_t *agreed)
{
	uint32_t	length = 0;
	uint32_t	i;

	agreed[sorted[0]] = EMPTY;
	for (i = 1; i < n; i++)
		agreed[sorted[i]] = sorted[i - 1];
	for (i = 0; i < n; i++)
	{
		uint32_t	before = agreed[i];

		if (before == EMPTY)
			length = 0;
		else
			while (text[i + length] == text[before + length])
				length++;
		agreed[i] = length;
		length -= length > 0;
		an_arena_tick_turn(arena, i);
	}
}
