/*
 * runs.c
 *		Does a text share a run of so many words with another?
 *
 * The rolling hash of a run is a polynomial at a secret point, whose coefficients
 * are the words.  Runs with the same one have one place in the table, which the
 * first of them takes: another of n words would not be found.  But whoever makes
 * texts cannot make such runs, for two are alike with a chance of n / 2^60.
 */
#include "core/reuse/runs.h"

#include <string.h>

#include "core/base/array.h"
#include "core/base/salt.h"

/* As in shingles.c: the runs of a long text may be few distinct ones. */
#define MOST_FIRST	65536

/* A rolling hash as a table key: never 0. */
static inline uint64_t
run_key(uint64_t rolling)
{
	return rolling + 1;
}

/* The rolling hash after `next` came and, once runs are full, `gone` left. */
static inline uint64_t
roll(const AnRunSet *set, uint64_t rolling, uint64_t gone, uint64_t next)
{
	return an_salt_reduce(an_salt_product(rolling, set->point) +
						  an_salt_product(gone, set->factor) + next);
}

/* An empty table with room for so many runs. */
static int
make_empty_table(AnArena *arena, uint64_t nruns, AnRunSet *set)
{
	set->count = 0;
	set->keys = an_slots_make(arena, nruns, sizeof(uint64_t), &set->slots);
	if (set->keys == NULL)
		return AN_ERR_MEMORY;
	set->first_words = an_slots_array(arena, &set->slots, sizeof(uint32_t));
	return set->first_words == NULL ? AN_ERR_MEMORY : AN_OK;
}

/* Move the runs into a table with twice the slots. */
static int
enlarge_table(AnArena *arena, AnRunSet *set)
{
	AnRunSet	larger = *set;
	size_t		nslots = (size_t) an_slots_count(&set->slots);
	int			status = make_empty_table(arena, set->count * UINT64_C(2),
										  &larger);
	size_t		i;

	if (status != AN_OK)
		return status;
	for (i = 0; i < nslots; i++)
	{
		uint32_t	slot;

		an_arena_tick_turn(arena, (uint32_t) i);
		if (set->keys[i] == 0)
			continue;
		slot = an_slots_find(&larger.slots, larger.keys, set->keys[i]);
		larger.keys[slot] = set->keys[i];
		larger.first_words[slot] = set->first_words[i];
	}
	larger.count = set->count;
	an_arena_free(arena, set->first_words, nslots * sizeof(uint32_t));
	an_arena_free(arena, set->keys, nslots * sizeof(uint64_t));
	*set = larger;
	return AN_OK;
}

/* Put a run that begins with that word into the table, unless it is there. */
static int
enter_run(AnArena *arena, AnRunSet *set, uint64_t key, uint32_t first_word)
{
	uint32_t	slot = an_slots_find(&set->slots, set->keys, key);

	if (set->keys[slot] != 0)
		return AN_OK;
	set->keys[slot] = key;
	set->first_words[slot] = first_word;
	if (an_slots_have_room(&set->slots, ++set->count))
		return AN_OK;
	return enlarge_table(arena, set);
}

/* Put all runs of set->nwords words into the table, which is empty. */
static int
enter_runs(AnArena *arena, AnRunSet *set, uint32_t text_words)
{
	const uint64_t *words = set->words;
	uint32_t	run_words = set->nwords;
	uint64_t	rolling = 0;
	uint32_t	i;
	int			status = AN_OK;

	/* what leaves is taken off: the prime, less this power, is added */
	for (i = 0; i < run_words; i++)
		set->factor = an_salt_reduce(an_salt_product(set->factor, set->point));
	set->factor = AN_SALT_PRIME - set->factor;
	for (i = 0; i < text_words && status == AN_OK; i++)
	{
		rolling = roll(set, rolling, i < run_words ? 0 : words[i - run_words],
					   words[i]);
		if (i + 1 >= run_words)
			status = enter_run(arena, set, run_key(rolling),
							   i + 1 - run_words);
		an_arena_tick_turn(arena, i);
	}
	return status;
}

/*
 * The runs of run_words (> 0) words of a text, whose folded bytes and words'
 * hashes must outlive the set.  A shorter text gives an empty set.
 */
int
an_run_set_make(AnArena *arena, const AnFolded *folded, const AnWordList *words,
				uint32_t run_words, AnRunSet *set)
{
	int			status = make_empty_table(arena, words->nwords < MOST_FIRST ?
										  words->nwords : MOST_FIRST, set);

	set->words = words->hashes;
	set->nwords = run_words;
	set->point = arena->salt->run_point;
	set->factor = 1;
	set->is_empty = words->nwords < run_words;
	if (status == AN_OK && !set->is_empty)
		status = enter_runs(arena, set, words->nwords);
	if (status == AN_OK)
		an_anchors_choose(folded, words, run_words, &set->anchors);
	return status;
}

/* Is the run that ends the words read so far in the set? */
static bool
has_run(const AnRunSet *set, uint64_t rolling, const uint64_t *run)
{
	uint32_t	slot = an_slots_find(&set->slots, set->keys,
									 run_key(rolling));

	return set->keys[slot] != 0 &&
		memcmp(set->words + set->first_words[slot], run,
			   set->nwords * sizeof(uint64_t)) == 0;
}

/*
 * Go back from a byte by nwords words, or by more, but not behind `least`.
 * Words are not read backwards: what stands between two blanks and holds an
 * Arabic letter is one word at least.
 */
static uint32_t
words_before(const AnFolded *folded, uint32_t at, uint32_t nwords,
			 uint32_t least)
{
	const uint8_t *kinds = folded->folder->kind;
	bool		has_letter = false;

	for (; at > least && nwords > 0; at--)
	{
		const uint8_t *p = folded->folded + at - 1;

		if (*p == ' ')
		{
			nwords -= has_letter;
			has_letter = false;
		}
		else if (an_utf8_leads_arabic(*p))
			has_letter |= kinds[an_utf8_pair(p)] == AN_LETTER_ARABIC;
	}
	return at;
}

/* A search through a text. */
typedef struct RunSearch
{
	AnArena    *arena;
	const AnRunSet *set;
	const AnFolded *folded;
	AnWords		walk;
	uint64_t   *words;			/* hashes of the words read without a gap */
	uint32_t	nwords;
	uint32_t	room;
	uint64_t	rolling;
	bool		found;
} RunSearch;

/* The folded byte that has not been read. */
static inline uint32_t
unread(const RunSearch *search)
{
	return (uint32_t) (search->walk.next - search->folded->folded);
}

/* Go on with the next word, and note whether it ends a run of the set. */
static void
take_word(RunSearch *search, uint64_t hash)
{
	const AnRunSet *set = search->set;
	uint64_t   *words = search->words;
	uint32_t	n = search->nwords;

	search->rolling = roll(set, search->rolling,
						   n < set->nwords ? 0 : words[n - set->nwords], hash);
	words[n++] = hash;
	search->nwords = n;
	search->found = n >= set->nwords &&
		has_run(set, search->rolling, words + n - set->nwords);
}

/* Read on until a run is found, or nwords words that end behind a byte are. */
static int
read_until_run(RunSearch *search, uint32_t behind, uint32_t nwords)
{
	AnToken		token;

	while (nwords > 0 && !search->found && an_words_next(&search->walk, &token))
	{
		search->words = an_array_room(search->arena, search->words,
									  search->nwords, &search->room,
									  sizeof(uint64_t));
		if (search->words == NULL)
			return AN_ERR_MEMORY;
		take_word(search, token.hash);
		nwords -= token.end > behind;
		an_arena_tick_turn(search->arena, search->nwords);
	}
	return AN_OK;
}

/* Skip words that have not been read and are too far before an anchor. */
static void
jump_to(RunSearch *search, uint32_t anchor)
{
	uint32_t	least = unread(search);
	uint32_t	at;

	if (anchor < least)
		return;
	at = words_before(search->folded, anchor, search->set->nwords, least);
	if (at == least)
		return;
	search->walk.next = search->folded->folded + at;
	search->nwords = 0;
	search->rolling = 0;
}

/* Read what is near the anchors. */
static int
read_near_anchors(RunSearch *search)
{
	const AnRunSet *set = search->set;
	uint32_t	next_tick = AN_TICK_BYTES;
	uint32_t	at = 0;
	int			status = AN_OK;

	while (status == AN_OK && !search->found &&
		   an_anchors_find(&set->anchors, search->arena, search->folded, &at))
	{
		jump_to(search, at);
		status = read_until_run(search, at, set->nwords);
		an_arena_tick_byte(search->arena, at++, &next_tick);
	}
	return status;
}

/* Does the text share a run with the set? */
int
an_run_set_find(AnArena *arena, const AnRunSet *set, const AnFolded *folded,
				bool *found)
{
	RunSearch	search;
	int			status;

	*found = false;
	if (set->is_empty)
		return AN_OK;
	memset(&search, 0, sizeof(search));
	search.arena = arena;
	search.set = set;
	search.folded = folded;
	an_words_init_salted(&search.walk, folded, arena->salt);
	if (set->anchors.nwords > 0)
		status = read_near_anchors(&search);
	else
		status = read_until_run(&search, 0, UINT32_MAX);
	*found = search.found;
	return status;
}
