/*
 * unit_run_keys.c
 *		Keys by which texts meet that share a run of words.
 *
 * Texts are made of numbers as words, and brute force over the numbers finds
 * whether they share a run.
 */
#include "core/reuse/run_keys.h"
#include "unit/reuse/numbers.h"
#include "unit/unit.h"

#include <string.h>

#define MAX_WORDS	120

static bool
have_common_key(const AnShingles *a, const AnShingles *b)
{
	uint32_t	i;
	uint32_t	k;

	for (i = 0; i < a->nkeys; i++)
		for (k = 0; k < b->nkeys; k++)
			if (a->keys[i] == b->keys[k])
				return true;
	return false;
}

/* Numbers, and after some of them a part of others, or the same once more. */
static uint32_t
make_numbers(uint32_t *numbers, uint32_t limit, const uint32_t *others,
			 uint32_t nothers)
{
	uint32_t	n = unit_random_below(MAX_WORDS / 2);
	uint32_t	first = unit_random_below(nothers + 1);
	uint32_t	copied = unit_random_below(nothers - first + 1);

	random_numbers(numbers, n, limit);
	if (copied > MAX_WORDS - n)
		copied = MAX_WORDS - n;
	if (copied > 0)
		memcpy(numbers + n, others + first, copied * sizeof(uint32_t));
	n += copied;
	if (unit_random_below(2) == 0 && n < MAX_WORDS)
	{
		random_numbers(numbers + n, MAX_WORDS - n, limit);
		n += unit_random_below(MAX_WORDS - n + 1);
	}
	return n;
}

/* Texts that share a run share a key and pass the filter; no others pass it. */
static void
test_meeting(void)
{
	uint32_t	shared = 0;
	uint32_t	parted = 0;
	uint32_t	met = 0;
	int			round;

	for (round = 0; round < 6000; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	limit = round % 3 == 0 ? 3 : 1000;
		uint32_t	run = 1 + unit_random_below(round % 2 == 0 ? 8 : 45);
		uint32_t	a[MAX_WORDS];
		uint32_t	b[MAX_WORDS];
		uint32_t	na = make_numbers(a, limit, NULL, 0);
		uint32_t	nb = make_numbers(b, limit, a, na);
		AnWordList	a_words = make_word_list(arena, a, na);
		AnWordList	b_words = make_word_list(arena, b, nb);
		AnShingles	a_keys;
		AnShingles	b_keys;
		AnRunFilter filter;
		bool		truth = false;
		bool		passes;
		uint32_t	i;

		for (i = 0; i + run <= na && !truth; i++)
			truth = is_shared(a + i, run, b, nb);
		CHECK_INT(an_run_keys_make(arena, a_words.hashes, na, run, &a_keys),
				  AN_OK);
		CHECK_INT(an_run_keys_make(arena, b_words.hashes, nb, run, &b_keys),
				  AN_OK);
		CHECK_INT(an_run_filter_make(arena, a_words.hashes, na, run, &filter),
				  AN_OK);
		CHECK_INT(an_run_filter_passes(arena, &filter, b_words.hashes, nb,
									   &passes), AN_OK);
		CHECK(!truth || have_common_key(&a_keys, &b_keys));
		CHECK(passes == truth);
		CHECK(na >= run || a_keys.nkeys == 0);
		shared += truth;
		parted += !truth && na >= run && nb >= run;
		met += !truth && have_common_key(&a_keys, &b_keys);
	}
	CHECK(shared > 1000 && parted > 1000);
	/* there is something for the filter to do */
	CHECK(met > 100);
}

/* How many keys there are: all runs of up to five words, then ever fewer. */
static void
test_how_many(void)
{
	static const struct
	{
		uint32_t	run;
		uint32_t	least;
		uint32_t	most;
	}			cases[] = {
		{1, 1000, 1000}, {3, 998, 998}, {5, 996, 996}, {8, 350, 450},
		{18, 150, 215}, {40, 70, 115}, {1000, 1, 1}, {1001, 0, 0}
	};
	AnArena    *arena = unit_arena();
	uint32_t	numbers[1000];
	AnWordList	words;
	AnShingles	keys;
	size_t		i;

	for (i = 0; i < 1000; i++)
		numbers[i] = (uint32_t) i;
	words = make_word_list(arena, numbers, 1000);
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
	{
		CHECK_INT(an_run_keys_make(arena, words.hashes, words.nwords,
								   cases[i].run, &keys), AN_OK);
		CHECK_THAT(keys.nkeys >= cases[i].least &&
				   keys.nkeys <= cases[i].most, "%u keys of runs of %u words",
				   keys.nkeys, cases[i].run);
	}
}

void
room_run_keys(void)
{
	test_meeting();
	test_how_many();
}
