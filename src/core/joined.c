/*
 * joined.c
 *		Runs joined over the words that differ.
 *
 * The longest runs grow first, and a run that lies inside a passage already
 * grown is not tried again.  Going on in the same order takes two words that
 * agree; going back, to where a phrase was moved from, takes three, since two
 * common words stand together somewhere in almost any text.
 *
 * Phrases that changed places grow into pieces that are neighbours in both
 * texts, though not of the same piece in both.  All pieces are split where
 * either text has a gap, again and again, until no cluster has one (Sanchez-
 * Perez, Sidorov, Gelbukh, "A winning approach to text alignment for text
 * reuse detection at PAN 2014"); what is left together is one passage.
 */
#include "core/joined.h"

#include <stdlib.h>
#include <string.h>

#define RUN_WORDS	3			/* a passage grows from at least such a run */
#define STEP_WORDS	2			/* and goes on with at least such a one */
#define MOVED_WORDS	64			/* the longest phrase that is found moved */
#define MAX_ROUNDS	4			/* to the right and left again */
#define LOOK_BACK	64			/* passages that one is held against */
#define MAX_SPLITS	32			/* how often a cluster is split at most */

/* Two words of b side by side. */
typedef struct Pair
{
	uint64_t	key;
	uint32_t	at;
}			Pair;

typedef struct Joiner
{
	AnArena    *arena;
	const AnWordList *a;
	const AnWordList *b;
	Pair	   *pairs;			/* of b, by key, then place */
	uint32_t	npairs;
	uint32_t	max_gap;
}			Joiner;

/* A passage while it grows; ends are exclusive. */
typedef struct Area
{
	uint32_t	a_first;
	uint32_t	a_end;
	uint32_t	b_first;
	uint32_t	b_end;
	uint32_t	words;
}			Area;

static inline uint64_t
pair_key(const AnWordList *text, uint32_t at)
{
	return text->hashes[at] * AN_SHINGLE_FACTOR + text->hashes[at + 1];
}

static int
compare_pairs(const void *x, const void *y)
{
	const Pair *p = x;
	const Pair *q = y;

	if (p->key != q->key)
		return p->key < q->key ? -1 : 1;
	return (p->at > q->at) - (p->at < q->at);
}

static int
index_pairs(Joiner *joiner)
{
	const AnWordList *b = joiner->b;
	uint32_t	i;

	joiner->npairs = b->nwords < 2 ? 0 : b->nwords - 1;
	joiner->pairs = an_arena_alloc(joiner->arena,
								   (joiner->npairs + (size_t) 1) *
								   sizeof(Pair));
	if (joiner->pairs == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < joiner->npairs; i++)
	{
		joiner->pairs[i].key = pair_key(b, i);
		joiner->pairs[i].at = i;
	}
	qsort(joiner->pairs, joiner->npairs, sizeof(Pair), compare_pairs);
	return AN_OK;
}

/* How many pairs come before this one. */
static uint32_t
pairs_before(const Joiner *joiner, uint64_t key, uint32_t at)
{
	Pair		wanted = {key, at};
	uint32_t	low = 0;
	uint32_t	high = joiner->npairs;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (compare_pairs(&joiner->pairs[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The first place of a pair in b within low..high, or UINT32_MAX. */
static uint32_t
first_place(const Joiner *joiner, uint64_t key, uint32_t low, uint32_t high)
{
	uint32_t	i = pairs_before(joiner, key, low);

	if (i < joiner->npairs && joiner->pairs[i].key == key &&
		joiner->pairs[i].at <= high)
		return joiner->pairs[i].at;
	return UINT32_MAX;
}

/* The last one. */
static uint32_t
last_place(const Joiner *joiner, uint64_t key, uint32_t low, uint32_t high)
{
	uint32_t	i = pairs_before(joiner, key, high + 1);

	if (i > 0 && joiner->pairs[i - 1].key == key &&
		joiner->pairs[i - 1].at >= low)
		return joiner->pairs[i - 1].at;
	return UINT32_MAX;
}

static inline uint32_t
minus(uint32_t x, uint32_t y)
{
	return x > y ? x - y : 0;
}

/* Words that agree from these places on. */
static uint32_t
run_forward(const Joiner *joiner, uint32_t i, uint32_t j)
{
	uint32_t	n = 0;

	while (i + n < joiner->a->nwords && j + n < joiner->b->nwords &&
		   joiner->a->hashes[i + n] == joiner->b->hashes[j + n])
		n++;
	return n;
}

/* Words that agree up to and with these places. */
static uint32_t
run_backward(const Joiner *joiner, uint32_t i, uint32_t j)
{
	uint32_t	n = 0;

	while (n <= i && n <= j &&
		   joiner->a->hashes[i - n] == joiner->b->hashes[j - n])
		n++;
	return n;
}

static void
take(Area *area, uint32_t b_first, uint32_t nwords)
{
	if (b_first < area->b_first)
		area->b_first = b_first;
	if (b_first + nwords > area->b_end)
		area->b_end = b_first + nwords;
	area->words += nwords;
}

/* Join runs of a's next words; true when there were some. */
static bool
grow_right(const Joiner *joiner, Area *area)
{
	uint32_t	gap = joiner->max_gap;
	uint32_t	i = area->a_end;
	bool		grown = false;

	while (i <= area->a_end + gap && i + 1 < joiner->a->nwords)
	{
		uint64_t	key = pair_key(joiner->a, i);
		uint32_t	needs = STEP_WORDS;
		uint32_t	n = 0;
		uint32_t	j = first_place(joiner, key, area->b_end,
									area->b_end + gap);

		if (j == UINT32_MAX)
		{
			j = last_place(joiner, key,
						   minus(area->b_first, gap + MOVED_WORDS),
						   area->b_end);
			needs = RUN_WORDS;
		}
		if (j != UINT32_MAX)
			n = run_forward(joiner, i, j);
		if (n < needs || j + n + gap < area->b_first)
		{
			i++;
			continue;
		}
		take(area, j, n);
		i += n;
		area->a_end = i;
		grown = true;
	}
	return grown;
}

/* Join runs of a's words before; true when there were some. */
static bool
grow_left(const Joiner *joiner, Area *area)
{
	uint32_t	gap = joiner->max_gap;
	uint32_t	i = area->a_first;	/* runs end before this word */
	bool		grown = false;

	while (i >= 2 && i + gap >= area->a_first)
	{
		uint64_t	key = pair_key(joiner->a, i - 2);
		uint32_t	needs = STEP_WORDS;
		uint32_t	n = 0;
		uint32_t	j = UINT32_MAX;

		if (area->b_first >= 2)
			j = last_place(joiner, key, minus(area->b_first, gap + 2),
						   area->b_first - 2);
		if (j == UINT32_MAX)
		{
			j = first_place(joiner, key, area->b_first,
							area->b_end + gap + MOVED_WORDS);
			needs = RUN_WORDS;
		}
		if (j != UINT32_MAX)
			n = run_backward(joiner, i - 1, j + 1);
		if (n < needs || j + 2 - n > area->b_end + gap)
		{
			i--;
			continue;
		}
		take(area, j + 2 - n, n);
		i -= n;
		area->a_first = i;
		grown = true;
	}
	return grown;
}

/* Longest first; equal ones in the order of the texts. */
static int
compare_lengths(const void *x, const void *y)
{
	const AnPassage *p = x;
	const AnPassage *q = y;

	if (p->words != q->words)
		return p->words > q->words ? -1 : 1;
	if (p->a_first != q->a_first)
		return p->a_first < q->a_first ? -1 : 1;
	return (p->b_first > q->b_first) - (p->b_first < q->b_first);
}

/* Is the run inside the passage on both sides? */
static bool
is_within(const AnPassage *run, const AnPassage *passage)
{
	return run->a_first >= passage->a_first &&
		run->b_first >= passage->b_first &&
		run->a_first + run->a_words <= passage->a_first + passage->a_words &&
		run->b_first + run->b_words <= passage->b_first + passage->b_words;
}

/* Let a run grow, and add what it has become. */
static int
grow(const Joiner *joiner, const AnPassage *run, AnPassages *list)
{
	Area		area = {run->a_first, run->a_first + run->a_words,
	run->b_first, run->b_first + run->b_words, run->words};
	AnPassage	passage;
	int			round;

	for (round = 0; round < MAX_ROUNDS; round++)
	{
		bool		right = grow_right(joiner, &area);

		if (!grow_left(joiner, &area) && !right)
			break;
	}
	passage.a_first = area.a_first;
	passage.a_words = area.a_end - area.a_first;
	passage.b_first = area.b_first;
	passage.b_words = area.b_end - area.b_first;
	passage.words = area.words;
	return an_passages_add(joiner->arena, list, &passage);
}

/* Grow every run that is not inside a passage already grown. */
static int
grow_all(const Joiner *joiner, const AnPassages *runs, AnPassages *grown)
{
	size_t		nbytes = joiner->a->nwords * sizeof(uint32_t);
	uint32_t   *owners = an_arena_alloc(joiner->arena, nbytes);
	uint32_t	i;
	uint32_t	k;

	if (owners == NULL)
		return AN_ERR_MEMORY;
	memset(owners, 0, nbytes);	/* by word of a: its passage's number, from 1 */
	for (i = 0; i < runs->nitems; i++)
	{
		const AnPassage *run = &runs->items[i];
		uint32_t	owner = owners[run->a_first];
		int			status;

		an_arena_tick(joiner->arena);
		if (owner != 0 && is_within(run, &grown->items[owner - 1]))
			continue;
		status = grow(joiner, run, grown);
		if (status != AN_OK)
			return status;
		run = &grown->items[grown->nitems - 1];
		for (k = 0; k < run->a_words; k++)
			owners[run->a_first + k] = grown->nitems;
	}
	return AN_OK;
}

static int
compare_b(const void *x, const void *y)
{
	const AnPassage *p = x;
	const AnPassage *q = y;

	if (p->b_first != q->b_first)
		return p->b_first < q->b_first ? -1 : 1;
	return (p->a_first > q->a_first) - (p->a_first < q->a_first);
}

static int
compare_a(const void *x, const void *y)
{
	const AnPassage *p = x;
	const AnPassage *q = y;

	if (p->a_first != q->a_first)
		return p->a_first < q->a_first ? -1 : 1;
	return (p->b_first > q->b_first) - (p->b_first < q->b_first);
}

/* One passage of all the pieces of a cluster. */
static int
merge(const Joiner *joiner, const AnPassage *pieces, uint32_t n,
	  AnPassages *list)
{
	Area		area = {UINT32_MAX, 0, UINT32_MAX, 0, 0};
	AnPassage	passage;
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		const AnPassage *piece = &pieces[i];

		if (piece->a_first < area.a_first)
			area.a_first = piece->a_first;
		if (piece->a_first + piece->a_words > area.a_end)
			area.a_end = piece->a_first + piece->a_words;
		if (piece->b_first < area.b_first)
			area.b_first = piece->b_first;
		if (piece->b_first + piece->b_words > area.b_end)
			area.b_end = piece->b_first + piece->b_words;
		area.words += piece->words;
	}
	passage.a_first = area.a_first;
	passage.a_words = area.a_end - area.a_first;
	passage.b_first = area.b_first;
	passage.b_words = area.b_end - area.b_first;
	passage.words = area.words;
	/* pieces may overlap */
	if (passage.words > passage.a_words)
		passage.words = passage.a_words;
	if (passage.words > passage.b_words)
		passage.words = passage.b_words;
	return an_passages_add(joiner->arena, list, &passage);
}

/*
 * Split pieces where one text, then the other, has a gap.  calm: the other
 * text had none; splits: how often these were split already.
 */
static int
cluster(const Joiner *joiner, AnPassage *pieces, uint32_t n, bool by_b,
		bool calm, int splits, AnPassages *list)
{
	uint32_t	begin = 0;
	uint32_t	end = 0;
	uint32_t	i;
	int			status = AN_OK;

	if (n == 1 || splits == MAX_SPLITS)
	{
		for (i = 0; i < n && status == AN_OK; i++)
			status = merge(joiner, &pieces[i], 1, list);
		return status;
	}
	an_arena_tick(joiner->arena);
	qsort(pieces, n, sizeof(AnPassage), by_b ? compare_b : compare_a);
	for (i = 0; i < n && status == AN_OK; i++)
	{
		uint32_t	first = by_b ? pieces[i].b_first : pieces[i].a_first;
		uint32_t	nwords = by_b ? pieces[i].b_words : pieces[i].a_words;

		if (i > 0 && first > end + joiner->max_gap)
		{
			status = cluster(joiner, pieces + begin, i - begin, !by_b, false,
							 splits + 1, list);
			begin = i;
		}
		if (first + nwords > end)
			end = first + nwords;
	}
	if (status != AN_OK)
		return status;
	if (begin == 0 && calm)
		return merge(joiner, pieces, n, list);
	return cluster(joiner, pieces + begin, n - begin, !by_b, begin == 0,
				   splits + (begin > 0), list);
}

/* Keep the passages with enough words that are not inside one before them. */
static void
keep_whole(AnPassages *list, uint32_t min_words)
{
	uint32_t	i;
	uint32_t	k;
	uint32_t	n = 0;

	for (i = 0; i < list->nitems; i++)
	{
		bool		keep = list->items[i].words >= min_words;

		for (k = n; keep && k > 0 && n - k < LOOK_BACK; k--)
			keep = !is_within(&list->items[i], &list->items[k - 1]);
		if (keep)
			list->items[n++] = list->items[i];
	}
	list->nitems = n;
}

/*
 * The passages that a and b share, runs joined over up to max_gap words that
 * differ on either side; at least min_words of each agree.
 */
int
an_passages_joined(AnArena *arena, const AnWordList *a, const AnWordList *b,
				   uint32_t min_words, uint32_t max_gap, AnPassages *result)
{
	Joiner		joiner = {arena, a, b, NULL, 0, max_gap};
	AnPassages	runs;
	AnPassages	pieces = {NULL, 0, 0};
	int			status;

	memset(result, 0, sizeof(AnPassages));
	status = an_passages_shared(arena, a, b,
								min_words < RUN_WORDS ? min_words : RUN_WORDS,
								&runs);
	if (status != AN_OK || runs.nitems == 0)
		return status;
	status = index_pairs(&joiner);
	if (status != AN_OK)
		return status;
	qsort(runs.items, runs.nitems, sizeof(AnPassage), compare_lengths);
	status = grow_all(&joiner, &runs, &pieces);
	if (status == AN_OK)
		status = cluster(&joiner, pieces.items, pieces.nitems, false, false, 0,
						 result);
	an_passages_sort(result);
	keep_whole(result, min_words);
	return status;
}
