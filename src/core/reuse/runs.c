/*
 * runs.c
 *		Does a text share a run of so many words with another?
 *
 * Runs with the same rolling hash have one place in the table, which the first
 * of them takes.  Only a text made for it has two different ones; the second is
 * then not found.  Nothing false is ever reported, and nobody can make a search
 * slow by such a text.
 */
#include "core/reuse/runs.h"

#include <string.h>

#include "core/base/array.h"


/* A rolling hash as a table key: mixed, and never 0. */
static inline uint64_t
run_key(uint64_t rolling)
{
	uint64_t	key = an_hash_mix(rolling);

	return key == 0 ? 1 : key;
}

/* The rolling hash after `next` came and, once runs are full, `gone` left. */
static inline uint64_t
roll(const AnRunSet *set, uint64_t rolling, uint64_t gone, uint64_t next)
{
	return (rolling - gone * set->factor) * AN_HASH_FACTOR + next;
}

/* Put all runs of set->nwords words into the table, which is empty. */
static void
enter_runs(AnArena *arena, AnRunSet *set, uint32_t text_words)
{
	const uint64_t *words = set->words;
	uint32_t	run_words = set->nwords;
	uint64_t	rolling = 0;
	uint32_t	i;

	for (i = 1; i < run_words; i++)
		set->factor *= AN_HASH_FACTOR;
	for (i = 0; i < text_words; i++)
	{
		rolling = roll(set, rolling, i < run_words ? 0 : words[i - run_words],
					   words[i]);
		if (i + 1 >= run_words)
		{
			uint64_t	key = run_key(rolling);
			uint32_t	slot = an_slots_find(&set->slots, set->keys, key);

			if (set->keys[slot] == 0)
				set->first_words[slot] = i + 1 - run_words;
			set->keys[slot] = key;
		}
		an_arena_tick_turn(arena, i);
	}
}

/*
 * The runs of run_words (> 0) words of a text, whose folded bytes and words'
 * hashes must outlive the set.  A shorter text gives an empty set.
 */
int
an_run_set_make(AnArena *arena, const AnFolded *folded, const AnWordList *words,
				uint32_t run_words, AnRunSet *set)
{
	set->words = words->hashes;
	set->nwords = run_words;
	set->factor = 1;
	set->keys = an_slots_make(arena, words->nwords, sizeof(uint64_t),
							  &set->slots);
	if (set->keys == NULL)
		return AN_ERR_MEMORY;
	set->first_words = an_slots_array(arena, &set->slots, sizeof(uint32_t));
	if (set->first_words == NULL)
		return AN_ERR_MEMORY;
	set->is_empty = words->nwords < run_words;
	if (!set->is_empty)
		enter_runs(arena, set, words->nwords);
	an_anchors_choose(folded, words, run_words, &set->anchors);
	return AN_OK;
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
	an_words_init(&search.walk, folded);
	if (set->anchors.nwords > 0)
		status = read_near_anchors(&search);
	else
		status = read_until_run(&search, 0, UINT32_MAX);
	*found = search.found;
	return status;
}
