/*
 * run_keys.c
 *		Keys by which texts meet that share a run of so many words.
 *
 * Runs are hashed by a polynomial that rolls over the words (Karp and Rabin,
 * 1987).  Equal runs have equal hashes; others may, which costs a comparison
 * and changes no answer.
 */
#include "core/reuse/run_keys.h"

#include "core/reuse/winnowing.h"

/* Runs of so many words are keys as a whole; half of one says too little. */
#define SHORT_RUN	5

/* How many words a key is made of. */
static uint32_t
words_of_key(uint32_t run_words)
{
	uint32_t	half = run_words / 2 + run_words % 2;

	if (run_words <= SHORT_RUN)
		return run_words;
	return half < SHORT_RUN ? SHORT_RUN : half;
}

/* The hashes of all runs of run_words words, in order; none is 0. */
static int
hash_runs(AnArena *arena, const uint64_t *words, uint32_t nwords,
		  uint32_t run_words, AnShingles *result)
{
	uint64_t	factor = 1;		/* of the word that leaves the run */
	uint64_t	rolling = 0;
	uint32_t	i;

	result->nwords = nwords;
	result->nkeys = nwords < run_words ? 0 : nwords - run_words + 1;
	result->keys = an_arena_alloc(arena, ((size_t) result->nkeys + 1) *
								  sizeof(uint64_t));
	if (result->keys == NULL)
		return AN_ERR_MEMORY;
	if (result->nkeys == 0)
		return AN_OK;
	for (i = 1; i < run_words; i++)
		factor *= AN_HASH_FACTOR;
	for (i = 0; i < nwords; i++)
	{
		uint64_t	hash;

		if (i >= run_words)
			rolling -= words[i - run_words] * factor;
		rolling = rolling * AN_HASH_FACTOR + words[i];
		hash = an_hash_mix(rolling);
		if (i + 1 >= run_words)
			result->keys[i + 1 - run_words] = hash == 0 ? 1 : hash;
		an_arena_tick_turn(arena, i);
	}
	return AN_OK;
}

/*
 * The keys of a text, of which two texts share one if they share a run of
 * run_words (> 0) words.  They are in the order of the text, and one may come
 * again.  A shorter text has none.
 */
int
an_run_keys_make(AnArena *arena, const uint64_t *words, uint32_t nwords,
				 uint32_t run_words, AnShingles *result)
{
	AnShingles	runs;
	uint32_t	key_words = words_of_key(run_words);
	uint32_t	nwindows;
	uint32_t	i;
	int			status;

	status = hash_runs(arena, words, nwords < run_words ? 0 : nwords,
					   key_words, &runs);
	if (status != AN_OK)
		return status;
	result->nwords = nwords;
	result->nkeys = 0;
	result->keys = an_arena_alloc(arena, ((size_t) runs.nkeys + 1) *
								  sizeof(uint64_t));
	if (result->keys == NULL)
		return AN_ERR_MEMORY;
	nwindows = an_window_minima(&runs, run_words - key_words + 1,
								result->keys);
	for (i = 0; i < nwindows; i++)
		if (i == 0 || result->keys[i] != result->keys[result->nkeys - 1])
			result->keys[result->nkeys++] = result->keys[i];
	return AN_OK;
}

/* The filter for texts that share a run of run_words (> 0) words with this. */
int
an_run_filter_make(AnArena *arena, const uint64_t *words, uint32_t nwords,
				   uint32_t run_words, AnRunFilter *filter)
{
	AnShingles	runs;
	uint32_t	i;
	int			status = hash_runs(arena, words, nwords, run_words, &runs);

	if (status != AN_OK)
		return status;
	filter->run_words = run_words;
	filter->hashes = an_slots_make(arena, runs.nkeys, sizeof(uint64_t),
								   &filter->slots);
	if (filter->hashes == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < runs.nkeys; i++)
	{
		filter->hashes[an_slots_find(&filter->slots, filter->hashes,
									 runs.keys[i])] = runs.keys[i];
		an_arena_tick_turn(arena, i);
	}
	return AN_OK;
}

/* Has a text a run whose hash is in the filter? */
int
an_run_filter_passes(AnArena *arena, const AnRunFilter *filter,
					 const uint64_t *words, uint32_t nwords, bool *passes)
{
	AnShingles	runs;
	uint32_t	i;
	int			status = hash_runs(arena, words, nwords, filter->run_words,
								   &runs);

	*passes = false;
	for (i = 0; status == AN_OK && i < runs.nkeys && !*passes; i++)
	{
		uint32_t	slot = an_slots_find(&filter->slots, filter->hashes,
										 runs.keys[i]);

		*passes = filter->hashes[slot] != 0;
		an_arena_tick_turn(arena, i);
	}
	return status;
}
