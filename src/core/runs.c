/*
 * runs.c
 *		Does a text share a run of so many words with another?
 *
 * Two runs with one rolling hash take one place in the table.  If they are
 * different, which takes a text made for it, the second is not found: nothing
 * false is ever reported, and a search cannot be made slow.
 */
#include "core/runs.h"

#include <string.h>

#define MIN_SLOTS	16
#define MIN_WORDS	64

/* A rolling hash as a table key: mixed, and never 0. */
static inline uint64_t
run_key(uint64_t rolling)
{
	uint64_t	key = an_hash_mix(rolling);

	return key == 0 ? 1 : key;
}

static inline uint32_t
find_slot(const AnRunSet *set, uint64_t key)
{
	uint32_t	i = (uint32_t) (key >> 20) & set->mask;

	while (set->slots[i] != 0 && set->slots[i] != key)
		i = (i + 1) & set->mask;
	return i;
}

/* The rolling hash after `next` came and, once runs are full, `gone` left. */
static inline uint64_t
roll(const AnRunSet *set, uint64_t rolling, uint64_t gone, uint64_t next)
{
	return (rolling - gone * set->factor) * AN_SHINGLE_FACTOR + next;
}

/*
 * The runs of run_words (> 0) words of a text, given by its words' hashes,
 * which must outlive the set.  A shorter text gives an empty set.
 */
int
an_run_set_make(AnArena *arena, const uint64_t *words, uint32_t text_words,
				uint32_t run_words, AnRunSet *set)
{
	uint32_t	nslots = MIN_SLOTS;
	uint64_t	rolling = 0;
	uint32_t	i;

	while (nslots < text_words * UINT64_C(2))
		nslots *= 2;
	set->words = words;
	set->nwords = run_words;
	set->factor = 1;
	set->mask = nslots - 1;
	set->slots = an_arena_alloc(arena, nslots * sizeof(uint64_t));
	set->first_words = an_arena_alloc(arena, nslots * sizeof(uint32_t));
	if (set->slots == NULL || set->first_words == NULL)
		return AN_ERR_MEMORY;
	memset(set->slots, 0, nslots * sizeof(uint64_t));
	if (text_words < run_words)
		return AN_OK;
	for (i = 1; i < run_words; i++)
		set->factor *= AN_SHINGLE_FACTOR;
	for (i = 0; i < text_words; i++)
	{
		rolling = roll(set, rolling, i < run_words ? 0 : words[i - run_words],
					   words[i]);
		if (i + 1 >= run_words)
		{
			uint32_t	slot = find_slot(set, run_key(rolling));

			if (set->slots[slot] == 0)
				set->first_words[slot] = i + 1 - run_words;
			set->slots[slot] = run_key(rolling);
		}
	}
	return AN_OK;
}

/* Is the run that ends the words read so far in the set? */
static bool
has_run(const AnRunSet *set, uint64_t rolling, const uint64_t *run)
{
	uint32_t	slot = find_slot(set, run_key(rolling));

	return set->slots[slot] != 0 &&
		memcmp(set->words + set->first_words[slot], run,
			   set->nwords * sizeof(uint64_t)) == 0;
}

/* Does the text share a run with the set? */
int
an_run_set_find(AnArena *arena, const AnRunSet *set, const AnFolded *folded,
				bool *found)
{
	AnWords		walk;
	AnToken		token;
	uint32_t	room = folded->folded_bytes / 8 + MIN_WORDS;
	uint64_t   *words = an_arena_alloc(arena, room * sizeof(uint64_t));
	uint64_t	rolling = 0;
	uint32_t	n = 0;

	*found = false;
	an_words_init(&walk, folded);
	while (words != NULL && !*found && an_words_next(&walk, &token))
	{
		if (n == room)
		{
			room *= 2;
			words = an_arena_grow(arena, words, n * sizeof(uint64_t),
								  room * sizeof(uint64_t));
			if (words == NULL)
				break;
		}
		rolling = roll(set, rolling,
					   n < set->nwords ? 0 : words[n - set->nwords],
					   token.hash);
		words[n++] = token.hash;
		*found = n >= set->nwords &&
			has_run(set, rolling, words + n - set->nwords);
		if (n % 4096 == 0)
			an_arena_tick(arena);
	}
	return words == NULL ? AN_ERR_MEMORY : AN_OK;
}
