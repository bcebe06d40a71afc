/*
 * word_pairs.c
 *		Pairs of telling words that stand near each other in both texts.
 *
 * The pairs of b go into a table, the pairs of a are looked up there.  A pair of
 * b is known by its first word and how far its second is: so it takes no memory
 * but for the number of the pair before it that has the same words.
 */
#include "core/reuse/word_pairs.h"

#include "core/base/array.h"

#define PAIR_REACH		4		/* words of a pair stand no further apart */
#define PAIR_PLACES		4		/* of a pair in b: more of them tell nothing */
#define FIRST_PAIRS		1024	/* different ones that there is room for */
#define LAST_PIECES		16		/* that a new one may belong to */

/* Places within reach of a word, on its two sides. */
#define PLACES_NEAR		(2.0 * PAIR_REACH)

/* A pair that chance would put together oftener than this is no piece. */
#define PAIR_CHANCE		0.02

/* Pairs have numbers below this; there is no text with so many words. */
#define MOST_WORDS		(UINT32_MAX / PAIR_REACH)

/* The pairs of b. */
typedef struct PairTable
{
	AnArena    *arena;
	const AnWordAgreement *agreement;
	uint32_t   *before;			/* by pair: number + 1 of the one before that
								 * has the same words; 0 is none */
	AnSlots		slots;
	uint32_t   *newest;			/* by slot: number + 1 of the newest pair */
	uint32_t	nkeys;
} PairTable;

/*
 * How often, on average, chance would put two words near each other in both
 * texts: within reach in any order, or side by side in the same order.
 */
static double
pair_chance(const AnWordAgreement *agreement, uint32_t x, uint32_t y,
			bool side_by_side)
{
	double		in_a = (double) agreement->a_counts[x] * agreement->a_counts[y];
	double		in_b = (double) agreement->b_counts[x] * agreement->b_counts[y];
	double		ways = in_a * in_b;

	if (!side_by_side)
		ways *= PLACES_NEAR * PLACES_NEAR;	/* in a and in b */
	return ways / ((double) agreement->a->nwords * agreement->b->nwords);
}

/* Two words in either order as one number. */
static inline uint64_t
pair_key(uint32_t x, uint32_t y)
{
	return x < y ? (uint64_t) x << 32 | y : (uint64_t) y << 32 | x;
}

/* Can two words be a piece where one stands so far behind the other? */
static bool
tells(const AnWordAgreement *agreement, uint32_t x, uint32_t y,
	  uint32_t distance)
{
	double		chance;

	if (x == y)
		return false;
	chance = pair_chance(agreement, x, y, distance == 1);
	return chance > 0 && chance <= PAIR_CHANCE;
}

static inline uint32_t
first_of(uint32_t pair)
{
	return pair / PAIR_REACH;
}

static inline uint32_t
distance_of(uint32_t pair)
{
	return pair % PAIR_REACH + 1;
}

static uint64_t
key_of_pair(const PairTable *table, uint32_t pair)
{
	const uint32_t *first = table->agreement->b->words + first_of(pair);

	return pair_key(first[0], first[distance_of(pair)]);
}

/* The slot of a key, or the empty one for it. */
static uint32_t
pair_slot(const PairTable *table, uint64_t key)
{
	uint32_t	slot = an_slots_first(&table->slots, key);

	while (table->newest[slot] != 0 &&
		   key_of_pair(table, table->newest[slot] - 1) != key)
		slot = an_slots_next(&table->slots, slot);
	return slot;
}

static int
make_pair_slots(PairTable *table, uint64_t npairs)
{
	table->newest = an_slots_make(table->arena, npairs, sizeof(uint32_t),
								  &table->slots);
	return table->newest == NULL ? AN_ERR_MEMORY : AN_OK;
}

static void
free_pair_slots(PairTable *table)
{
	an_arena_free(table->arena, table->newest,
				  (size_t) an_slots_count(&table->slots) * sizeof(uint32_t));
}

static int
grow_pair_slots(PairTable *table)
{
	PairTable	old = *table;
	uint64_t	nslots = an_slots_count(&old.slots);
	uint64_t	i;
	int			status = make_pair_slots(table, nslots);

	if (status != AN_OK)
		return status;
	for (i = 0; i < nslots; i++)
	{
		if (old.newest[i] != 0)
			table->newest[pair_slot(table, key_of_pair(table,
													   old.newest[i] - 1))] =
				old.newest[i];
		an_arena_tick_turn(table->arena, (uint32_t) i);
	}
	free_pair_slots(&old);
	return AN_OK;
}

static int
add_to_table(PairTable *table, uint32_t pair)
{
	uint32_t	slot = pair_slot(table, key_of_pair(table, pair));

	table->nkeys += table->newest[slot] == 0;
	table->before[pair] = table->newest[slot];
	table->newest[slot] = pair + 1;
	if (an_slots_have_room(&table->slots, table->nkeys))
		return AN_OK;
	return grow_pair_slots(table);
}

/* Put the pairs of b that can be pieces into the table. */
static int
index_pairs(PairTable *table)
{
	const AnNumbered *b = table->agreement->b;
	uint32_t	i;
	uint32_t	d;
	int			status = make_pair_slots(table, FIRST_PAIRS);

	for (i = 0; i < b->nwords && status == AN_OK; i++)
	{
		for (d = 1; d <= PAIR_REACH && i + d < b->nwords &&
			 status == AN_OK; d++)
			if (tells(table->agreement, b->words[i], b->words[i + d], d))
				status = add_to_table(table, i * PAIR_REACH + d - 1);
		an_arena_tick_turn(table->arena, i);
	}
	return status;
}

/* Are these places of a pair in the two texts a piece? */
static bool
is_piece(const PairTable *table, uint32_t pair, uint32_t first,
		 uint32_t distance)
{
	const uint32_t *a = table->agreement->a->words + first;
	const uint32_t *b = table->agreement->b->words + first_of(pair);

	if (distance == 1 && distance_of(pair) == 1 && a[0] == b[0])
		return true;
	return pair_chance(table->agreement, a[0], a[distance],
					   false) <= PAIR_CHANCE;
}

/*
 * Make a stretch longer so that it holds another one, if the two touch or lie
 * over each other.
 */
static inline bool
touches(uint32_t first, uint32_t nwords, uint32_t other, uint32_t others)
{
	return first <= other + others && other <= first + nwords;
}

static void
stretch(uint32_t *first, uint32_t *nwords, uint32_t other, uint32_t others)
{
	uint32_t	end = *first + *nwords;

	if (other + others > end)
		end = other + others;
	if (other < *first)
		*first = other;
	*nwords = end - *first;
}

/*
 * Add a piece.  One that touches an earlier piece in both texts could never be
 * parted from it by a gap, so the two become one.
 */
static int
add_piece(AnArena *arena, AnPassages *pieces, const AnPassage *piece)
{
	uint32_t	k;

	for (k = 1; k <= LAST_PIECES && k <= pieces->nitems; k++)
	{
		AnPassage  *last = &pieces->items[pieces->nitems - k];

		if (touches(last->a_first, last->a_words, piece->a_first,
					piece->a_words) &&
			touches(last->b_first, last->b_words, piece->b_first,
					piece->b_words))
		{
			stretch(&last->a_first, &last->a_words, piece->a_first,
					piece->a_words);
			stretch(&last->b_first, &last->b_words, piece->b_first,
					piece->b_words);
			return AN_OK;
		}
	}
	return an_passages_add(arena, pieces, piece);
}

/* Make a piece of a pair of a and each of its places in b. */
static int
add_pair(PairTable *table, uint32_t first, uint32_t distance,
		 AnPassages *pieces)
{
	const uint32_t *a = table->agreement->a->words + first;
	uint32_t	number = table->newest[pair_slot(table,
												 pair_key(a[0], a[distance]))];
	uint32_t	found;
	int			status = AN_OK;

	for (found = 0; number != 0 && found < PAIR_PLACES && status == AN_OK;
		 found++)
	{
		uint32_t	pair = number - 1;

		if (is_piece(table, pair, first, distance))
		{
			AnPassage	piece = {first, distance + 1, first_of(pair),
			distance_of(pair) + 1, 2, true};

			status = add_piece(table->arena, pieces, &piece);
		}
		number = table->before[pair];
	}
	return status;
}

/* Add the runs, in the order of a, and the pairs that a has among them. */
static int
add_pieces(PairTable *table, const AnPassages *runs, AnPassages *pieces)
{
	const AnNumbered *a = table->agreement->a;
	uint32_t	most = a->nwords + table->agreement->b->nwords + runs->nitems;
	uint32_t	run = 0;
	uint32_t	i;
	uint32_t	d;
	int			status = AN_OK;

	for (i = 0; i < a->nwords && status == AN_OK; i++)
	{
		for (; run < runs->nitems && runs->items[run].a_first == i &&
			 status == AN_OK; run++)
			status = add_piece(table->arena, pieces, &runs->items[run]);
		for (d = 1; d <= PAIR_REACH && i + d < a->nwords &&
			 pieces->nitems < most && status == AN_OK; d++)
			if (tells(table->agreement, a->words[i], a->words[i + d], d))
				status = add_pair(table, i, d, pieces);
		an_arena_tick_turn(table->arena, i);
	}
	return status;
}

/*
 * The pieces that edited passages are made of: the runs, which are in the order
 * of a, and the pairs.  There are about as many as words at most: the pairs that
 * a text has behind so many are left out.
 */
int
an_pieces_find(AnArena *arena, const AnWordAgreement *agreement,
			   const AnPassages *runs, AnPassages *pieces)
{
	PairTable	table = {0};
	size_t		before_bytes = (size_t) agreement->b->nwords * PAIR_REACH *
	sizeof(uint32_t);
	int			status;

	if (agreement->b->nwords > MOST_WORDS)
		return AN_ERR_MEMORY;
	table.arena = arena;
	table.agreement = agreement;
	table.before = an_arena_alloc(arena, before_bytes);
	if (table.before == NULL)
		return AN_ERR_MEMORY;
	status = index_pairs(&table);
	if (status != AN_OK)
		return status;
	status = add_pieces(&table, runs, pieces);
	free_pair_slots(&table);
	an_arena_free(arena, table.before, before_bytes);
	return status;
}
