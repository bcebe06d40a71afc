/*
 * shingles.c
 *		Runs of words as numbers, and sets of them.
 *
 * Comparing two texts means asking, shingle by shingle, whether the other text
 * has it too.  Sorting both sides would take three times as long as reading
 * them.  So one side becomes a hash table, made once for any number of
 * comparisons, and the other is streamed past it until the answer is known.
 */
#include "core/reuse/shingles.h"

#include "core/base/array.h"

/* Folded bytes of a text for each shingle that it may not share: a guess. */
#define OTHER_BYTES	16

/*
 * A set has room for its shingles from the start, but for no more than so many:
 * those of a longer text may be few distinct ones.
 */
#define MOST_FIRST	65536

/* Where a walk through the shingles of a text stands. */
typedef struct ShingleWalk
{
	AnWords		words;			/* the walk through its words */
	const AnSalt *salt;			/* what both are hashed by, or NULL */
	uint64_t	before[2];		/* hashes of the last two words read */
	uint32_t	nwords;			/* words read */
	uint32_t	read_bytes;		/* folded bytes read */
} ShingleWalk;

/* With a salt, shingles are to be compared; without, they are index keys. */
static void
begin_walk(ShingleWalk *walk, const AnFolded *folded, const AnSalt *salt)
{
	an_words_init_salted(&walk->words, folded, salt);
	walk->salt = salt;
	walk->before[0] = 0;
	walk->before[1] = 0;
	walk->nwords = 0;
	walk->read_bytes = 0;
}

static inline uint64_t
shingle_of(const ShingleWalk *walk, uint64_t a, uint64_t b, uint64_t c)
{
	return walk->salt == NULL ? an_shingle(a, b, c) :
		an_salt_shingle(walk->salt, a, b, c);
}

/*
 * The next shingle; false at the end.  A text of one or two words gives its
 * only shingle when the words have run out: zeroes take the place of the words
 * that are not there.
 */
static bool
next_shingle(ShingleWalk *walk, uint64_t *shingle)
{
	AnToken		token;

	while (an_words_next(&walk->words, &token))
	{
		uint64_t	first = walk->before[0];

		walk->nwords++;
		walk->read_bytes = token.end;
		walk->before[0] = walk->before[1];
		walk->before[1] = token.hash;
		if (walk->nwords >= AN_SHINGLE_WORDS)
		{
			*shingle = shingle_of(walk, first, walk->before[0], token.hash);
			return true;
		}
	}
	if (walk->nwords == 0 || walk->nwords >= AN_SHINGLE_WORDS)
		return false;
	*shingle = shingle_of(walk, 0, walk->before[0], walk->before[1]);
	walk->nwords = AN_SHINGLE_WORDS;	/* given; do not give it again */
	return true;
}

static int
read_shingles(AnArena *arena, const AnFolded *folded, const AnSalt *salt,
			  AnShingles *result)
{
	ShingleWalk walk;
	uint64_t	shingle;
	uint32_t	n = 0;
	uint32_t	room = 0;
	uint64_t   *keys = an_array_reserve(arena, NULL, 0, an_words_guess(folded),
										&room, sizeof(uint64_t));
	uint32_t	next_tick = AN_TICK_BYTES;

	if (keys == NULL)
		return AN_ERR_MEMORY;
	begin_walk(&walk, folded, salt);
	while (next_shingle(&walk, &shingle))
	{
		keys = an_array_room(arena, keys, n, &room, sizeof(uint64_t));
		if (keys == NULL)
			return AN_ERR_MEMORY;
		keys[n++] = shingle;
		an_arena_tick_byte(arena, walk.read_bytes, &next_tick);
	}
	result->keys = keys;
	result->nkeys = n;
	result->room = room;
	result->nwords = walk.nwords;
	return AN_OK;
}

/* Every shingle of a text, in its order, by an_shingle(): for index keys. */
int
an_shingles_read(AnArena *arena, const AnFolded *folded, AnShingles *result)
{
	return read_shingles(arena, folded, NULL, result);
}

/* The same by an_salt_shingle(): to be compared. */
int
an_shingles_read_salted(AnArena *arena, const AnFolded *folded,
						AnShingles *result)
{
	return read_shingles(arena, folded, arena->salt, result);
}

/* Give back shingles that nobody needs any more. */
void
an_shingles_free(AnArena *arena, AnShingles *shingles)
{
	an_array_free(arena, shingles->keys, shingles->room, sizeof(uint64_t));
	shingles->keys = NULL;
}

/* An empty set with room for so many shingles. */
static int
make_empty_set(AnArena *arena, uint64_t nkeys, AnShingleSet *set)
{
	set->count = 0;
	set->round = 1;
	set->keys = an_slots_make(arena, nkeys, sizeof(uint64_t), &set->slots);
	if (set->keys == NULL)
		return AN_ERR_MEMORY;
	set->seen = an_slots_array(arena, &set->slots, sizeof(uint32_t));
	return set->seen == NULL ? AN_ERR_MEMORY : AN_OK;
}

/* Give back a set that nobody needs any more. */
void
an_shingle_set_free(AnArena *arena, AnShingleSet *set)
{
	size_t		nslots = (size_t) an_slots_count(&set->slots);

	an_arena_free(arena, set->seen, nslots * sizeof(uint32_t));
	an_arena_free(arena, set->keys, nslots * sizeof(uint64_t));
}

/* Move what a set holds into one with twice its slots. */
static int
enlarge(AnArena *arena, AnShingleSet *set)
{
	AnShingleSet larger;
	int			status = make_empty_set(arena, set->count * UINT64_C(2), &larger);
	uint64_t	i;

	if (status != AN_OK)
		return status;
	for (i = 0; i < an_slots_count(&set->slots); i++)
	{
		uint64_t	key = set->keys[i];
		uint32_t	slot;

		an_arena_tick_turn(arena, (uint32_t) i);
		if (key == 0)
			continue;
		slot = an_slots_find(&larger.slots, larger.keys, key);
		larger.keys[slot] = key;
		larger.seen[slot] = 0;
	}
	larger.count = set->count;
	an_shingle_set_free(arena, set);
	*set = larger;
	return AN_OK;
}

/* Add key to a growing set. */
static inline int
add_key(AnArena *arena, AnShingleSet *set, uint64_t key)
{
	uint32_t	slot = an_slots_find(&set->slots, set->keys, key);

	if (set->keys[slot] != 0)
		return AN_OK;
	set->keys[slot] = key;
	set->seen[slot] = 0;
	if (an_slots_have_room(&set->slots, ++set->count))
		return AN_OK;
	return enlarge(arena, set);
}

/* The set of these shingles. */
int
an_shingle_set_make(AnArena *arena, const uint64_t *keys, uint32_t nkeys,
					AnShingleSet *set)
{
	int			status = make_empty_set(arena, nkeys < MOST_FIRST ? nkeys :
										MOST_FIRST, set);
	uint32_t	i;

	for (i = 0; i < nkeys && status == AN_OK; i++)
	{
		status = add_key(arena, set, keys[i]);
		an_arena_tick_turn(arena, i);
	}
	return status;
}

/* Is key in the set?  *again: it was asked for in this round already. */
static bool
has_shingle(AnShingleSet *set, uint64_t key, bool *again)
{
	uint32_t	slot = an_slots_find(&set->slots, set->keys, key);

	if (set->keys[slot] == 0)
		return false;
	*again = set->seen[slot] == set->round;
	set->seen[slot] = set->round;
	return true;
}

/* Forget what was asked for: the next text begins. */
static void
begin_round(AnArena *arena, AnShingleSet *set)
{
	if (++set->round == 0)
	{
		an_arena_clear(arena, set->seen,
					   (size_t) an_slots_count(&set->slots) *
					   sizeof(uint32_t));
		set->round = 1;
	}
}

/*
 * Hold a text against a set of salted shingles, counting both what is shared and what is not.
 * The walk stops early when more than too_many distinct shingles are not in
 * the set (UINT32_MAX: never); *result holds what was counted until then.
 */
int
an_shingles_compare(AnArena *arena, AnShingleSet *set, const AnFolded *folded,
					uint32_t too_many, AnShared *result)
{
	ShingleWalk walk;
	AnShingleSet others;
	uint64_t	shingle;
	uint32_t	next_tick = AN_TICK_BYTES;
	uint32_t	guess = folded->folded_bytes / OTHER_BYTES;
	int			status;

	result->shared = 0;
	result->others = 0;
	begin_round(arena, set);
	status = make_empty_set(arena, guess < too_many ? guess : too_many,
							&others);
	if (status != AN_OK)
		return status;
	begin_walk(&walk, folded, arena->salt);
	while (result->others <= too_many && next_shingle(&walk, &shingle))
	{
		bool		again = false;

		if (has_shingle(set, shingle, &again))
			result->shared += !again;
		else
		{
			status = add_key(arena, &others, shingle);
			if (status != AN_OK)
				return status;
			result->others = others.count;
		}
		an_arena_tick_byte(arena, walk.read_bytes, &next_tick);
	}
	return AN_OK;
}

/*
 * How many distinct shingles of such a set the text has too; the walk stops
 * when there are `enough`.
 */
uint32_t
an_shingles_count_shared(AnArena *arena, AnShingleSet *set,
						 const AnFolded *folded, uint32_t enough)
{
	ShingleWalk walk;
	uint64_t	shingle;
	uint32_t	shared = 0;
	uint32_t	next_tick = AN_TICK_BYTES;

	begin_round(arena, set);
	begin_walk(&walk, folded, arena->salt);
	while (shared < enough && next_shingle(&walk, &shingle))
	{
		bool		again = false;

		if (has_shingle(set, shingle, &again))
			shared += !again;
		an_arena_tick_byte(arena, walk.read_bytes, &next_tick);
	}
	return shared;
}

/* Jaccard's coefficient of the set and the text held against it. */
float
an_resemblance(const AnShingleSet *set, const AnShared *shared)
{
	return an_containment(shared->shared, set->count + shared->others);
}

/* A share of a whole; of nothing, nothing. */
float
an_containment(uint32_t shared, uint32_t whole)
{
	return whole == 0 ? 0 : (float) ((double) shared / whole);
}
