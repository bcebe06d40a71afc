/*
 * unit_winnowing.c
 *		Tests of winnowing where one class of windows ends and another begins.
 *
 * Texts are made of numbers as words, and a loop over all windows is the truth.
 */
#include "core/reuse/winnowing.h"
#include "unit/reuse/numbers.h"
#include "unit/unit.h"

#include <stdlib.h>
#include <string.h>

#define MAX_WORDS	640

/* So many words in a row are sure to leave a key, at each density. */
static const uint32_t sure_words[] = {10, 6, 3};

/* The last text of a class and the first of the next, by distinct shingles. */
static const struct Border
{
	uint32_t	nshingles;
	uint32_t	windows[3];		/* by density */
}			borders[] =

{
	{1, {1, 1, 1}},
	{32, {1, 1, 1}},
	{33, {2, 2, 1}},
	{64, {2, 2, 1}},
	{65, {4, 4, 1}},
	{128, {4, 4, 1}},
	{129, {8, 4, 1}},
	{256, {8, 4, 1}},
	{257, {8, 4, 1}}
};

#define NBORDERS	((uint32_t) (sizeof(borders) / sizeof(borders[0])))

static AnShingles
make_shingles(AnArena *arena, const uint32_t *numbers, uint32_t n)
{
	AnFolded	folded = make_text(arena, numbers, n);
	AnShingles	shingles;

	CHECK_INT(an_shingles_read(arena, &folded, &shingles), AN_OK);
	return shingles;
}

static bool
has_key(const uint64_t *keys, uint32_t nkeys, uint64_t key)
{
	uint32_t	i;

	for (i = 0; i < nkeys; i++)
		if (keys[i] == key)
			return true;
	return false;
}

static bool
has_all(const AnKeys *keys, const AnKeys *others)
{
	uint32_t	i;

	for (i = 0; i < others->nkeys; i++)
		if (!has_key(keys->keys, keys->nkeys, others->keys[i]))
			return false;
	return true;
}

/* The least of the w shingles from first on, cut to bits. */
static uint64_t
least_of(const AnShingles *shingles, uint32_t first, uint32_t w, int bits)
{
	uint64_t	least = UINT64_MAX;
	uint32_t	i;

	for (i = first; i < first + w; i++)
		if (shingles->keys[i] < least)
			least = shingles->keys[i];
	return bits == 64 ? least : an_narrow(least, bits);
}

/*
 * The least of every window among n shingles from first on, each once and in
 * no order; fewer than a window are one.  Gives how many.
 */
static uint32_t
minima(const AnShingles *shingles, uint32_t first, uint32_t n, uint32_t w,
	   int bits, uint64_t *keys)
{
	uint32_t	nkeys = 0;
	uint32_t	i;

	if (w > n)
		w = n;
	for (i = first; n > 0 && i + w <= first + n; i++)
	{
		uint64_t	least = least_of(shingles, i, w, bits);

		if (!has_key(keys, nkeys, least))
			keys[nkeys++] = least;
	}
	return nkeys;
}

/* Are the keys those of a text with this window, in ascending order? */
static void
check_keys(const AnKeys *keys, const AnShingles *shingles, uint32_t window)
{
	static uint64_t truth[MAX_WORDS];
	uint32_t	n = minima(shingles, 0, shingles->nkeys, window, 64, truth);
	uint32_t	i;

	CHECK_INT(keys->window, window);
	CHECK_INT(keys->nkeys, n);
	for (i = 0; i < keys->nkeys; i++)
	{
		CHECK(has_key(truth, n, keys->keys[i]));
		CHECK(i == 0 || keys->keys[i] > keys->keys[i - 1]);
	}
}

/*
 * A text of so many distinct shingles has the window of its class, whether it
 * tells each of them once or all of them twice; and what a sparser density
 * keeps the denser ones keep as well.
 */
static void
check_class(const struct Border *border, bool twice)
{
	static uint32_t numbers[MAX_WORDS];
	AnArena    *arena = unit_arena();
	AnShingles	shingles;
	AnKeys		keys[3];
	uint32_t	n = twice ? border->nshingles : border->nshingles + 2;
	uint32_t	density;

	random_numbers(numbers, n, 1000000);
	if (twice)
		memcpy(numbers + n, numbers, n * sizeof(uint32_t));
	shingles = make_shingles(arena, numbers, twice ? 2 * n : n);
	for (density = 0; density < 3; density++)
	{
		CHECK_INT(an_winnow(arena, &shingles,
							an_window_widest((AnDensity) density),
							&keys[density]), AN_OK);
		CHECK_INT(keys[density].nshingles, border->nshingles);
		check_keys(&keys[density], &shingles, border->windows[density]);
	}
	CHECK(has_all(&keys[AN_DENSITY_HIGH], &keys[AN_DENSITY_NORMAL]));
	CHECK(has_all(&keys[AN_DENSITY_EXACT], &keys[AN_DENSITY_HIGH]));
	CHECK_INT(keys[AN_DENSITY_EXACT].nkeys, border->nshingles);
}

/* A run of words in two texts of any two classes leaves a key in both. */
static void
check_shared_run(const struct Border *a, const struct Border *b,
				 AnDensity density)
{
	static uint32_t x[MAX_WORDS];
	static uint32_t y[MAX_WORDS];
	AnArena    *arena = unit_arena();
	uint32_t	run = sure_words[density];
	uint32_t	na = a->nshingles + 2;
	uint32_t	nb = b->nshingles + 2;
	AnShingles	shingles;
	AnKeys		keys;
	AnKeys		others;
	uint32_t	shared = 0;
	uint32_t	i;

	if (na < run || nb < run)
		return;
	random_numbers(x, na, 1000000);
	random_numbers(y, nb, 1000000);
	memcpy(y + unit_random_below(nb - run + 1),
		   x + unit_random_below(na - run + 1), run * sizeof(uint32_t));
	shingles = make_shingles(arena, x, na);
	CHECK_INT(an_winnow(arena, &shingles, an_window_widest(density),
						&keys), AN_OK);
	shingles = make_shingles(arena, y, nb);
	CHECK_INT(an_winnow(arena, &shingles, an_window_widest(density),
						&others), AN_OK);
	for (i = 0; i < keys.nkeys; i++)
		shared += has_key(others.keys, others.nkeys, keys.keys[i]);
	CHECK_THAT(shared > 0, "density %d: %u and %u words share a run of %u",
			   density, na, nb, run);
}

static void
check_borders(void)
{
	uint32_t	round;
	uint32_t	i;
	uint32_t	k;

	for (round = 0; round < 6; round++)
		for (i = 0; i < NBORDERS; i++)
		{
			check_class(&borders[i], false);
			/* of fewer words, two together have shingles of their own */
			if (borders[i].nshingles > 2)
				check_class(&borders[i], true);
			for (k = 0; k < 3 * NBORDERS; k++)
				check_shared_run(&borders[i], &borders[k / 3],
								 (AnDensity) (k % 3));
		}
}

/* Are two neighbours of what is asked for among the keys of a run? */
static bool
has_neighbours(const AnRunKeys *asked, const uint64_t *run, uint32_t nrun)
{
	const uint64_t *keys = asked->keys.keys;
	uint32_t	i;

	for (i = 0; i < asked->nneighbours; i++)
		if (has_key(run, nrun, keys[asked->neighbours[i].first]) &&
			has_key(run, nrun, keys[asked->neighbours[i].second]))
			return true;
	return false;
}

/*
 * The keys to look for a run by, and how many of them each row with one has:
 * as many as the poorest run of the text has, two of them neighbours.  From 18
 * words on two are sure at every density, unless words repeat.
 */
static void
check_runs(void)
{
	static uint32_t numbers[MAX_WORDS];
	static uint64_t truth[MAX_WORDS];
	uint32_t	round;

	for (round = 0; round < 600; round++)
	{
		AnArena    *arena = unit_arena();
		AnDensity	density = (AnDensity) (round % 3);
		uint32_t	run = sure_words[density] + unit_random_below(40);
		uint32_t	n = run + unit_random_below(200);
		uint32_t	w = an_window_widest(density);
		int			bits = round % 2 ? 6 : 20;	/* few: keys become one */
		uint32_t	fewest = UINT32_MAX;
		AnShingles	shingles;
		AnRunKeys	asked;
		uint32_t	i;

		random_numbers(numbers, n, round % 5 ? 1000000 : 4);
		shingles = make_shingles(arena, numbers, n);
		CHECK_INT(an_winnow_runs(arena, &shingles, w, bits, run, &asked),
				  AN_OK);
		for (i = 0; i + run <= n; i++)
		{
			uint32_t	found = minima(&shingles, i, run - 2, w, bits, truth);

			fewest = found < fewest ? found : fewest;
			CHECK(has_neighbours(&asked, truth, found));
		}
		CHECK_INT(asked.agree, fewest);
		CHECK(bits < 20 || round % 5 == 0 || run < 18 || fewest > 1);
		CHECK_INT(asked.keys.nkeys, minima(&shingles, 0, shingles.nkeys, w,
										   bits, truth));
		for (i = 0; i < asked.keys.nkeys; i++)
			CHECK(has_key(truth, asked.keys.nkeys, asked.keys.keys[i]));
	}
}

/* Too short a run is sure of no key, and too short a text of no run. */
static void
check_too_short(void)
{
	static uint32_t numbers[MAX_WORDS];
	uint32_t	density;

	for (density = 0; density < 3; density++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	run = sure_words[density];
		uint32_t	widest = an_window_widest((AnDensity) density);
		AnShingles	shingles;
		AnRunKeys	asked;

		random_numbers(numbers, run, 1000000);
		shingles = make_shingles(arena, numbers, run);
		CHECK_INT(an_winnow_runs(arena, &shingles, widest, 20, run, &asked),
				  AN_OK);
		CHECK(asked.keys.nkeys == 1 && asked.agree == 1);
		CHECK_INT(an_winnow_runs(arena, &shingles, widest, 20, run - 1,
								 &asked), AN_OK);
		CHECK(asked.keys.nkeys == 0 && asked.agree == 0);
		CHECK_INT(an_winnow_runs(arena, &shingles, widest, 20, run + 1,
								 &asked), AN_OK);
		CHECK(asked.keys.nkeys == 0 && asked.agree > 0);
	}
}

void
room_winnowing(void)
{
	check_borders();
	check_runs();
	check_too_short();
}
