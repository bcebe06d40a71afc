/*
 * edited_passages.c
 *		Passages that were edited.
 *
 * 1. Pieces are found: runs of three words and more that both texts have, and
 *    pairs of telling words that stand near each other in both texts, in either
 *    order, where chance would hardly have put them.
 * 2. All pieces are one cluster at first.  It is split where either text has a
 *    gap between them, and so are its parts, until none has a gap
 *    (Sanchez-Perez, Sidorov, Gelbukh, "A winning approach to text alignment
 *    for text reuse detection at PAN 2014").  Phrases that changed places stay
 *    in one cluster, since neither text has a gap there.
 * 3. A cluster whose sides do not say the same is split at smaller gaps.  One
 *    whose sides do is trimmed to where they do, and is a passage.
 */
#include "core/reuse/edited_passages.h"

#include <stdlib.h>
#include <string.h>

#include "core/reuse/word_agreement.h"

#define RUN_WORDS		3		/* a run of so many is a piece */
#define PAIR_REACH		4		/* words of a pair stand no further apart */
#define PAIR_PLACES		4		/* of a pair in b: more of them tell nothing */
#define LOOK_BACK		64		/* passages that one may lie inside of */
#define MAX_SPLITS		32		/* how often a cluster is split at most */

/* Places within reach of a word, on its two sides. */
#define PLACES_NEAR		(2.0 * PAIR_REACH)

/* A pair that chance would put together oftener than this is no piece. */
#define PAIR_CHANCE		0.02

/*
 * Sides that agree in less than this share of their words are no passage;
 * twice min_words and more are surer than fewer.
 */
#define SHORT_SHARE		0.35F
#define LONG_SHARE		0.28F

/* Two words of b near each other, in a list of those that are the same. */
typedef struct Pair
{
	uint64_t	key;
	uint32_t	first;			/* the place of the first of them */
	uint32_t	next;			/* number + 1 of the pair before; 0 is none */
	uint8_t		distance;
} Pair;

typedef struct EditedSearch
{
	AnArena    *arena;
	AnWordAgreement agreement;
	Pair	   *pairs;			/* of b */
	uint32_t	npairs;
	AnSlots		slots;
	uint32_t   *newest;			/* by slot: number + 1 of a key's newest pair */
	uint32_t	min_words;
	AnPassages	pieces;
	AnPassages *result;
} EditedSearch;

/*
 * How often, on average, chance would put two words near each other in both
 * texts: within reach in any order, or side by side in the same order.
 */
static double
pair_chance(const EditedSearch *search, uint32_t x, uint32_t y,
			bool side_by_side)
{
	const AnNumbered *a = &search->agreement.a;
	const AnNumbered *b = &search->agreement.b;
	double		ways = ((double) a->counts[x] * a->counts[y]) *
	((double) b->counts[x] * b->counts[y]);

	if (!side_by_side)
		ways *= PLACES_NEAR * PLACES_NEAR;	/* in a and in b */
	return ways / ((double) a->nwords * b->nwords);
}

/* The key of two words in either order; 0 when they cannot be a piece. */
static uint64_t
pair_key(const EditedSearch *search, uint32_t x, uint32_t y, uint32_t distance)
{
	double		chance = pair_chance(search, x, y, distance == 1);

	if (x == y || chance == 0 || chance > PAIR_CHANCE)
		return 0;
	return x < y ? ((uint64_t) x << 32 | y) + 1 : ((uint64_t) y << 32 | x) + 1;
}

/* The number + 1 of the newest pair with that key, 0 where there is none. */
static inline uint32_t *
newest_pair(const EditedSearch *search, uint64_t key)
{
	const uint32_t *newest = search->newest;
	uint32_t	slot = an_slots_first(&search->slots, key);

	while (newest[slot] != 0 && search->pairs[newest[slot] - 1].key != key)
		slot = an_slots_next(&search->slots, slot);
	return &search->newest[slot];
}

/* Index the pairs of b. */
static int
index_pairs(EditedSearch *search)
{
	const AnNumbered *b = &search->agreement.b;
	uint64_t	room = (uint64_t) b->nwords * PAIR_REACH + 1;
	uint32_t	i;
	uint32_t	d;

	search->newest = an_slots_make(search->arena, room, sizeof(uint32_t),
								   &search->slots);
	if (search->newest == NULL)
		return AN_ERR_MEMORY;
	search->pairs = an_arena_alloc(search->arena, (size_t) room * sizeof(Pair));
	if (search->pairs == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < b->nwords; i++)
	{
		an_arena_tick_turn(search->arena, i);
		for (d = 1; d <= PAIR_REACH && i + d < b->nwords; d++)
		{
			Pair	   *pair = &search->pairs[search->npairs];
			uint32_t   *newest;

			pair->key = pair_key(search, b->words[i], b->words[i + d], d);
			if (pair->key == 0)
				continue;
			newest = newest_pair(search, pair->key);
			pair->first = i;
			pair->distance = (uint8_t) d;
			pair->next = *newest;
			*newest = ++search->npairs;
		}
	}
	return AN_OK;
}

/* Are these places of a pair in the two texts a piece? */
static bool
is_piece(const EditedSearch *search, const Pair *pair, uint32_t first,
		 uint32_t distance)
{
	const uint32_t *a = search->agreement.a.words + first;
	const uint32_t *b = search->agreement.b.words + pair->first;

	if (distance == 1 && pair->distance == 1 && a[0] == b[0])
		return true;
	return pair_chance(search, a[0], a[distance], false) <= PAIR_CHANCE;
}

/* Make a piece of a pair of a and each of its places in b. */
static int
add_pair(EditedSearch *search, uint64_t key, uint32_t first, uint32_t distance)
{
	uint32_t	number = *newest_pair(search, key);
	uint32_t	found;
	int			status = AN_OK;

	for (found = 0; number != 0 && found < PAIR_PLACES && status == AN_OK;
		 found++)
	{
		const Pair *pair = &search->pairs[number - 1];

		if (is_piece(search, pair, first, distance))
		{
			AnPassage	piece = {first, distance + 1, pair->first,
			(uint32_t) pair->distance + 1, 2};

			status = an_passages_add(search->arena, &search->pieces, &piece);
		}
		number = pair->next;
	}
	return status;
}

static int
add_pairs(EditedSearch *search)
{
	const AnNumbered *a = &search->agreement.a;
	uint32_t	i;
	uint32_t	d;
	int			status = index_pairs(search);

	for (i = 0; i < a->nwords && status == AN_OK; i++)
	{
		an_arena_tick_turn(search->arena, i);
		for (d = 1; d <= PAIR_REACH && i + d < a->nwords &&
			 status == AN_OK; d++)
		{
			uint64_t	key = pair_key(search, a->words[i], a->words[i + d],
									   d);

			if (key != 0)
				status = add_pair(search, key, i, d);
		}
	}
	return status;
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

/* The area that holds all pieces of a cluster. */
static AnArea
cluster_bounds(const AnPassage *pieces, uint32_t n)
{
	AnArea		area = {UINT32_MAX, 0, UINT32_MAX, 0};
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
	}
	return area;
}

static int	split_at_gaps(EditedSearch *search, AnPassage *pieces, uint32_t n,
						  uint32_t gap, bool by_b, bool calm, int splits);

/* A cluster without gaps becomes a passage, or is split at smaller ones. */
static int
finish_cluster(EditedSearch *search, AnPassage *pieces, uint32_t n,
			   uint32_t gap, int splits)
{
	AnArea		area = cluster_bounds(pieces, n);
	AnPassage	passage;
	uint32_t	words;
	float		share;

	/* too short even before it is trimmed */
	if (area.a_end - area.a_first < search->min_words ||
		area.b_end - area.b_first < search->min_words)
		return AN_OK;
	an_word_agreement_trim(&search->agreement, &area);
	share = an_word_agreement_share(&search->agreement, &area, &words);
	if (share < (words < 2 * search->min_words ? SHORT_SHARE : LONG_SHARE))
	{
		if (gap == 0 || n == 1)
			return AN_OK;
		return split_at_gaps(search, pieces, n, gap / 2, false, false,
							 splits + 1);
	}
	if (words < search->min_words)
		return AN_OK;
	passage.a_first = area.a_first;
	passage.a_words = area.a_end - area.a_first;
	passage.b_first = area.b_first;
	passage.b_words = area.b_end - area.b_first;
	passage.words = words;
	return an_passages_add(search->arena, search->result, &passage);
}

/*
 * Split pieces where one text, then the other, has a gap.  calm: the other
 * text had none; splits: how often these were split already.
 */
static int
split_at_gaps(EditedSearch *search, AnPassage *pieces, uint32_t n,
			  uint32_t gap, bool by_b, bool calm, int splits)
{
	uint32_t	begin = 0;
	uint32_t	end = 0;
	uint32_t	i;
	int			status = AN_OK;

	if (splits == MAX_SPLITS)
		return finish_cluster(search, pieces, n, 0, splits);
	an_arena_tick(search->arena);
	qsort(pieces, n, sizeof(AnPassage), by_b ? compare_b : compare_a);
	for (i = 0; i < n && status == AN_OK; i++)
	{
		uint32_t	first = by_b ? pieces[i].b_first : pieces[i].a_first;
		uint32_t	nwords = by_b ? pieces[i].b_words : pieces[i].a_words;

		if (i > 0 && first > end + gap)
		{
			status = split_at_gaps(search, pieces + begin, i - begin, gap,
								   !by_b, false, splits + 1);
			begin = i;
		}
		if (first + nwords > end)
			end = first + nwords;
	}
	if (status != AN_OK)
		return status;
	if (begin == 0 && calm)
		return finish_cluster(search, pieces, n, gap, splits);
	return split_at_gaps(search, pieces + begin, n - begin, gap, !by_b,
						 begin == 0, splits + (begin > 0));
}

/* Is the passage inside the other on both sides? */
static bool
is_within(const AnPassage *passage, const AnPassage *other)
{
	return passage->a_first >= other->a_first &&
		passage->b_first >= other->b_first &&
		passage->a_first + passage->a_words <=
		other->a_first + other->a_words &&
		passage->b_first + passage->b_words <=
		other->b_first + other->b_words;
}

/* Keep the passages that are not inside one before them. */
static void
keep_whole(AnPassages *list)
{
	uint32_t	i;
	uint32_t	k;
	uint32_t	n = 0;

	for (i = 0; i < list->nitems; i++)
	{
		bool		keep = true;

		for (k = n; keep && k > 0 && n - k < LOOK_BACK; k--)
			keep = !is_within(&list->items[i], &list->items[k - 1]);
		if (keep)
			list->items[n++] = list->items[i];
	}
	list->nitems = n;
}

/* Add the runs that are passages by themselves, wherever they ended up. */
static int
add_long_runs(EditedSearch *search, uint32_t nruns)
{
	uint32_t	i;
	int			status = AN_OK;

	for (i = 0; i < nruns && status == AN_OK; i++)
		if (search->pieces.items[i].words >= search->min_words)
			status = an_passages_add(search->arena, search->result,
									 &search->pieces.items[i]);
	return status;
}

/*
 * The passages that a and b share, in which either text may have up to max_gap
 * words of its own in a row; at least min_words of each agree.
 */
int
an_passages_edited(AnArena *arena, const AnWordList *a, const AnWordList *b,
				   uint32_t min_words, uint32_t max_gap, AnPassages *result)
{
	EditedSearch search;
	int			status;

	memset(result, 0, sizeof(AnPassages));
	memset(&search, 0, sizeof(EditedSearch));
	search.arena = arena;
	search.min_words = min_words;
	search.result = result;
	status = an_passages_shared(arena, a, b,
								min_words < RUN_WORDS ? min_words : RUN_WORDS,
								&search.pieces);
	if (status == AN_OK)
		status = an_word_agreement_make(arena, a, b, &search.agreement);
	if (status == AN_OK)
		status = add_long_runs(&search, search.pieces.nitems);
	if (status == AN_OK)
		status = add_pairs(&search);
	if (status != AN_OK || search.pieces.nitems == 0)
		return status;
	status = split_at_gaps(&search, search.pieces.items, search.pieces.nitems,
						   max_gap, false, false, 0);
	an_passages_sort(result);
	keep_whole(result);
	return status;
}
