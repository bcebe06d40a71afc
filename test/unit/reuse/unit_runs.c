/*
 * unit_runs.c
 *		Shared runs and their anchors.
 *
 * Texts are made of numbers as words, and brute force over the numbers finds
 * the right answer.
 */
#include "core/reuse/runs.h"
#include "unit/reuse/numbers.h"
#include "unit/unit.h"

#include <string.h>

static void
test_runs(void)
{
	static uint32_t a[400];
	static uint32_t b[400];
	int			round;

	for (round = 0; round < 1000; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	limit = 2 + unit_random_below(6);
		uint32_t	na = unit_random_below(80);
		uint32_t	nb = unit_random_below(80);
		uint32_t	run = 1 + unit_random_below(8);
		AnFolded	own;
		AnFolded	folded;
		AnWordList	words;
		AnRunSet	set;
		bool		found;
		bool		truth = false;
		uint32_t	i;

		random_numbers(a, na, limit);
		random_numbers(b, nb, limit);
		own = make_text(arena, a, na);
		CHECK_INT(an_word_list_read(arena, &own, &words), AN_OK);
		folded = make_text(arena, b, nb);
		CHECK_INT(an_run_set_make(arena, &own, &words, run, &set), AN_OK);
		CHECK_INT(an_run_set_find(arena, &set, &folded, &found), AN_OK);
		for (i = 0; i + run <= na && !truth; i++)
			truth = is_shared(a + i, run, b, nb);
		CHECK(found == truth);
	}
}

/*
 * Texts with anchors: half of them share a run, the others all but one word of
 * it.
 */
static void
test_anchored_runs(void)
{
	static uint32_t a[40];
	static uint32_t b[200];
	uint32_t	anchored = 0;
	uint32_t	shared = 0;
	int			round;

	for (round = 0; round < 4000; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	run = 4 + unit_random_below(7);
		uint32_t	na = run + unit_random_below(3 * run + 1);
		uint32_t	planted = run - 1 + unit_random_below(2);
		AnFolded	own;
		AnFolded	folded;
		AnWordList	words;
		AnRunSet	set;
		bool		found;
		bool		truth = false;
		uint32_t	i;

		random_numbers(a, na, N_ARABIC_WORDS);
		random_numbers(b, 200, N_ARABIC_WORDS);
		memcpy(b + unit_random_below(200 - planted),
			   a + unit_random_below(na - planted + 1),
			   planted * sizeof(uint32_t));
		own = make_arabic_text(arena, a, na);
		folded = make_arabic_text(arena, b, 200);
		CHECK_INT(an_word_list_read(arena, &own, &words), AN_OK);
		CHECK_INT(words.nwords, na);
		CHECK_INT(an_run_set_make(arena, &own, &words, run, &set), AN_OK);
		CHECK_INT(an_run_set_find(arena, &set, &folded, &found), AN_OK);
		for (i = 0; i + run <= na && !truth; i++)
			truth = is_shared(a + i, run, b, 200);
		CHECK(found == truth);
		anchored += set.anchors.nwords > 0;
		shared += truth;
	}
	CHECK_THAT(anchored > 3500, "%u with anchors", anchored);
	CHECK_THAT(shared > 1000 && shared < 3000, "%u share a run", shared);
}

/* The rolling hash of n words: a polynomial at the salt's point. */
static uint64_t
rolling_hash(const AnSalt *salt, const uint64_t *words, uint32_t n)
{
	uint64_t	sum = 0;
	uint32_t	i;

	for (i = 0; i < n; i++)
		sum = an_salt_reduce(an_salt_product(sum, salt->run_point) + words[i]);
	return sum;
}

/*
 * A run is not shared for its rolling hash: the set gets other words whose
 * last one is chosen so that both runs have the same.
 */
static void
test_equal_hashes(void)
{
	int			round;

	for (round = 0; round < 300; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	run = 2 + unit_random_below(9);
		uint32_t	numbers[10];
		uint64_t	others[10];
		AnFolded	folded;
		AnWordList	words;
		AnWordList	made;
		AnRunSet	set;
		AnRunSet	made_set;
		bool		found;
		uint32_t	i;

		/* some words too short for anchors, some not */
		random_numbers(numbers, run, round % 2 ? 10 : 1000000);
		folded = make_text(arena, numbers, run);
		CHECK_INT(an_word_list_read(arena, &folded, &words), AN_OK);
		for (i = 0; i + 1 < run; i++)
			others[i] = unit_random() % AN_SALT_PRIME;
		others[run - 1] = 0;
		others[run - 1] =
			an_salt_reduce(rolling_hash(arena->salt, words.hashes, run) +
						   AN_SALT_PRIME -
						   rolling_hash(arena->salt, others, run));
		made = words;
		made.hashes = others;
		CHECK_INT(an_run_set_make(arena, &folded, &words, run, &set), AN_OK);
		CHECK_INT(an_run_set_make(arena, &folded, &made, run, &made_set),
				  AN_OK);
		CHECK(set.slots.mask == made_set.slots.mask &&
			  memcmp(set.keys, made_set.keys,
					 an_slots_count(&set.slots) * sizeof(uint64_t)) == 0);
		CHECK_INT(an_run_set_find(arena, &set, &folded, &found), AN_OK);
		CHECK(found);
		CHECK_INT(an_run_set_find(arena, &made_set, &folded, &found), AN_OK);
		CHECK(!found);
	}
}

void
room_runs(void)
{
	test_equal_hashes();
	test_runs();
	test_anchored_runs();
}
