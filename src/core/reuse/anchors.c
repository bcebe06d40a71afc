/*
 * anchors.c
 *		A few words of which every run of a text has one.
 *
 * All are looked for at once, as Wu and Manber do ("A fast algorithm for
 * multi-pattern searching", 1994).  Look at the two bytes where the shortest
 * anchor would end if one began here.  A table says how far before the end of
 * an anchor, cut to the shortest one's length, these two bytes stand: no anchor
 * begins before one has moved on so far.  Two bytes are a letter; by one alone,
 * all of Arabic would look alike at every other place.
 */
#include "core/reuse/anchors.h"

#include <string.h>

/*
 * The shortest word that is looked for, and how much of a longer one: anchors
 * only say where to read, so their beginnings are enough.
 */
#define MIN_BYTES	4
#define MAX_BYTES	64

/* Bytes that are looked at together. */
#define PAIR_BYTES	2

/* A number for two bytes in a row: the letters of one block all differ. */
static inline uint8_t
pair_number(const uint8_t *p)
{
	return (uint8_t) (p[0] << 6 | (p[1] & 0x3F));
}

/* The shortest of every run_words-th word from first on. */
static uint32_t
shortest_from(const AnWordList *words, uint32_t first, uint32_t run_words)
{
	uint32_t	shortest = MAX_BYTES;
	uint32_t	i;

	for (i = first; i < words->nwords; i += run_words)
	{
		uint32_t	nbytes = words->spans[i].end - words->spans[i].start;

		shortest = nbytes < shortest ? nbytes : shortest;
	}
	return shortest;
}

/* The word to begin with so that the shortest anchor is as long as can be. */
static uint32_t
choose_first(const AnWordList *words, uint32_t run_words, uint32_t *shortest)
{
	uint32_t	best = 0;
	uint32_t	first;

	*shortest = 0;
	for (first = 0; first < run_words; first++)
	{
		uint32_t	here = shortest_from(words, first, run_words);

		if (here > *shortest)
		{
			best = first;
			*shortest = here;
		}
	}
	return best;
}

static void
add_anchor(AnAnchors *anchors, const uint8_t *word, uint32_t nbytes)
{
	uint32_t	i;

	anchors->words[anchors->nwords] = word;
	anchors->nbytes[anchors->nwords++] = nbytes < MAX_BYTES ? nbytes :
		MAX_BYTES;
	for (i = 0; i + PAIR_BYTES <= anchors->shortest; i++)
	{
		uint8_t    *shift = &anchors->shifts[pair_number(word + i)];
		uint32_t	behind = anchors->shortest - PAIR_BYTES - i;

		*shift = behind < *shift ? (uint8_t) behind : *shift;
	}
}

/*
 * The anchors of a text's runs of run_words (> 0) words; they point into the
 * folded text.  There are none where the text has no such runs, where it would
 * take too many, or where one would be too short.
 */
void
an_anchors_choose(const AnFolded *folded, const AnWordList *words,
				  uint32_t run_words, AnAnchors *result)
{
	uint32_t	i;

	result->nwords = 0;
	if (words->nwords < run_words ||
		words->nwords > (uint64_t) run_words * AN_ANCHORS_MAX)
		return;
	i = choose_first(words, run_words, &result->shortest);
	if (result->shortest < MIN_BYTES)
		return;
	memset(result->shifts, (int) result->shortest - 1, sizeof(result->shifts));
	for (; i < words->nwords; i += run_words)
		add_anchor(result, folded->folded + words->spans[i].start,
				   words->spans[i].end - words->spans[i].start);
}

/* Does an anchor begin at p? */
static bool
begins_at(const AnAnchors *anchors, const uint8_t *p, const uint8_t *end)
{
	uint32_t	i;

	for (i = 0; i < anchors->nwords; i++)
		if (anchors->nbytes[i] <= (size_t) (end - p) &&
			memcmp(p, anchors->words[i], anchors->nbytes[i]) == 0)
			return true;
	return false;
}

/*
 * Find the first anchor from byte *at on, and let *at be where it begins.
 * False when there is none: no run that begins here or later is shared.
 */
bool
an_anchors_find(const AnAnchors *anchors, AnArena *arena,
				const AnFolded *folded, uint32_t *at)
{
	const uint8_t *begin = folded->folded;
	const uint8_t *end = begin + folded->folded_bytes;
	uint32_t	next_tick = *at + AN_TICK_BYTES;

	while ((size_t) (end - begin) - *at >= anchors->shortest)
	{
		const uint8_t *p = begin + *at;
		uint8_t		pair = pair_number(p + anchors->shortest - PAIR_BYTES);

		if (anchors->shifts[pair] > 0)
			*at += anchors->shifts[pair];
		else if (begins_at(anchors, p, end))
			return true;
		else
			++*at;
		an_arena_tick_byte(arena, *at, &next_tick);
	}
	return false;
}
