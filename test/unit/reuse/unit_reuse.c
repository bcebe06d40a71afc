/*
 * unit_reuse.c
 *		Shingles, and index keys and their agreement.
 *
 * Texts are made of words like "w17", so that a random list of numbers is a
 * text and brute force over the numbers finds the right answer.
 */
#include "core/reuse/index_size.h"
#include "core/reuse/key_agreement.h"
#include "unit/reuse/numbers.h"
#include "unit/unit.h"

#include <stdlib.h>
#include <string.h>

#define MAX_WORDS	4096

static AnShingles
make_shingles(AnArena *arena, const uint32_t *numbers, uint32_t n)
{
	AnFolded	folded = make_text(arena, numbers, n);
	AnShingles	shingles;

	CHECK_INT(an_shingles_read_salted(arena, &folded, &shingles), AN_OK);
	return shingles;
}

static void
test_shingle_counts(void)
{
	static const uint32_t numbers[] = {1, 2, 3, 4, 1, 2, 3};
	static const uint32_t counts[] = {0, 1, 1, 1, 2, 3, 4, 5};
	uint32_t	n;

	for (n = 0; n <= 7; n++)
	{
		AnShingles	shingles = make_shingles(unit_arena(), numbers, n);

		CHECK_INT(shingles.nkeys, counts[n]);
		if (n == 7)
			CHECK(shingles.keys[0] == shingles.keys[4]);
	}
}

/* The shingle of one word, of two and of three equal ones are different. */
static void
test_short_texts(void)
{
	AnArena    *arena = unit_arena();
	uint32_t	numbers[] = {7, 7, 7};
	AnShingles	one = make_shingles(arena, numbers, 1);
	AnShingles	two = make_shingles(arena, numbers, 2);
	AnShingles	three = make_shingles(arena, numbers, 3);

	CHECK(one.keys[0] != two.keys[0]);
	CHECK(two.keys[0] != three.keys[0]);
	CHECK(one.keys[0] != three.keys[0]);
}

static void
test_resemblance(void)
{
	static const uint32_t a[] = {1, 2, 3, 4, 5, 1, 2, 3};	/* 5 distinct */
	static const uint32_t b[] = {2, 3, 4, 5, 9, 2, 3, 4};	/* 5 distinct */
	AnArena    *arena = unit_arena();
	AnShingles	shingles = make_shingles(arena, b, 8);
	AnFolded	folded = make_text(arena, a, 8);
	AnShingleSet set;
	AnShared	shared;
	int			again;

	CHECK_INT(an_shingle_set_make(arena, shingles.keys, shingles.nkeys, &set),
			  AN_OK);
	CHECK_INT(set.count, 5);
	for (again = 0; again < 3; again++)
	{
		CHECK_INT(an_shingles_compare(arena, &set, &folded, UINT32_MAX,
									  &shared), AN_OK);
		CHECK_INT(shared.shared, 2);
		CHECK_INT(shared.others, 3);
		CHECK(an_resemblance(&set, &shared) == 0.25f);
	}
	CHECK_INT(an_shingles_count_shared(arena, &set, &folded, 9), 2);
	CHECK_INT(an_shingles_count_shared(arena, &set, &folded, 1), 1);
	CHECK(an_containment(0, 0) == 0);
}

static bool
has_key(const AnKeys *keys, uint64_t key)
{
	uint32_t	i;

	for (i = 0; i < keys->nkeys; i++)
		if (keys->keys[i] == key)
			return true;
	return false;
}

/* Texts of any length that share a run of 10 words (6, 3) share a key. */
static void
test_run_shares_key(void)
{
	static const uint32_t needs[] = {10, 6, 3};
	static uint32_t a[MAX_WORDS];
	static uint32_t b[MAX_WORDS];
	int			round;

	for (round = 0; round < 1500; round++)
	{
		AnArena    *arena = unit_arena();
		AnDensity	density = (AnDensity) (round % 3);
		uint32_t	run = needs[density];
		uint32_t	na = run + unit_random_below(round % 2 ? 500 : 60);
		uint32_t	nb = run + unit_random_below(round % 5 ? 500 : 60);
		uint32_t	at = unit_random_below(na - run + 1);
		uint32_t	to = unit_random_below(nb - run + 1);
		AnShingles	shingles;
		AnRunKeys	asked;
		AnKeys		others;
		uint32_t	widest = an_window_widest(density);
		uint32_t	shared = 0;
		uint32_t	i;

		random_numbers(a, na, 1000000);
		random_numbers(b, nb, 1000000);
		memcpy(b + to, a + at, run * sizeof(uint32_t));
		shingles = make_shingles(arena, b, nb);
		CHECK_INT(an_winnow(arena, &shingles, widest, &others), AN_OK);
		an_keys_narrow(&others, 20);
		shingles = make_shingles(arena, a, na);
		CHECK_INT(an_winnow_runs(arena, &shingles, widest, 20, run, &asked),
				  AN_OK);
		CHECK_INT(asked.agree, 1);
		for (i = 0; i < asked.keys.nkeys; i++)
			shared += has_key(&others, asked.keys.keys[i]);
		CHECK_THAT(shared >= 1, "density %d, %u and %u words", density, na, nb);
		CHECK_INT(an_winnow_runs(arena, &shingles, widest, 20, run - 1,
								 &asked), AN_OK);
		CHECK_INT(asked.agree, 0);
	}
}

/* Replace, drop or insert words of a text, so many in a thousand. */
static uint32_t
edit(const uint32_t *text, uint32_t n, uint32_t per_mille, uint32_t *out)
{
	uint32_t	nout = 0;
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		uint32_t	what = unit_random_below(3);

		if (unit_random_below(1000) >= per_mille)
			out[nout++] = text[i];
		else if (what == 1)
			out[nout++] = unit_random_below(1000000);
		else if (what == 2)
		{
			out[nout++] = text[i];
			out[nout++] = unit_random_below(1000000);
		}
	}
	return nout;
}

/* The number of different shingles that two texts share. */
static uint32_t
count_shared(AnArena *arena, const AnShingles *a, const AnShingles *b)
{
	AnKeys		x;
	AnKeys		y;
	uint32_t	shared = 0;
	uint32_t	i = 0;
	uint32_t	k = 0;

	CHECK_INT(an_winnow(arena, a, 1, &x), AN_OK);
	CHECK_INT(an_winnow(arena, b, 1, &y), AN_OK);
	while (i < x.nkeys && k < y.nkeys)
	{
		uint64_t	of_x = x.keys[i];
		uint64_t	of_y = y.keys[k];

		shared += of_x == of_y;
		i += of_x <= of_y;
		k += of_y <= of_x;
	}
	return shared;
}

/* How many of the query's keys a row has whose window is at most `widest`. */
static uint32_t
count_kept(AnArena *arena, const AnKeys *query, const AnShingles *row,
		   uint32_t widest)
{
	AnKeys		keys;
	uint32_t	kept = 0;
	uint32_t	i;

	CHECK_INT(an_winnow(arena, row, widest, &keys), AN_OK);
	for (i = 0; i < query->nkeys; i++)
		kept += has_key(&keys, query->keys[i]);
	return kept;
}

/*
 * Of edited copies just above a threshold, all but one in a thousand have as
 * many keys of the query as it asks for.
 */
static void
test_agreement(double threshold, bool near, uint32_t widest)
{
	static uint32_t q[MAX_WORDS];
	static uint32_t r[MAX_WORDS];
	uint32_t	rows = 0;
	uint32_t	missed = 0;
	int			round;

	for (round = 0; round < 6000; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	n = 10 + unit_random_below(round % 3 ? 150 : 700);
		uint32_t	nr;
		AnShingles	a;
		AnShingles	b;
		AnKeys		keys;
		uint32_t	shared;
		uint32_t	agree;
		double		value;

		random_numbers(q, n, 1000000);
		nr = edit(q, n, threshold == 1 ? 0 : unit_random_below(near ? 400 : 120),
				  r);
		if (!near && round % 2)
		{
			random_numbers(r + nr, 2 * n, 1000000);
			nr += 2 * n;
		}
		a = make_shingles(arena, q, n);
		b = make_shingles(arena, r, nr);
		shared = count_shared(arena, &a, &b);
		value = near ? (double) shared / (a.nkeys + b.nkeys - shared) :
			(double) shared / a.nkeys;
		if (value < threshold || value > threshold + 0.06)
			continue;
		CHECK_INT(an_winnow(arena, &a, AN_WINDOW_WIDEST, &keys), AN_OK);
		agree = near ? an_key_agreement_near(&keys, widest, threshold) :
			an_key_agreement_copy(&keys, widest, threshold);
		rows++;
		missed += count_kept(arena, &keys, &b, widest) < agree;
	}
	CHECK_THAT(rows > 150, "%u rows", rows);
	CHECK_THAT(missed <= 1 + rows / 1000, "%u of %u missed at %g", missed,
			   rows, threshold);
}

/* How the words of a short copy were changed. */
typedef enum Edits
{
	WORDS_CHANGED,				/* here and there */
	WORDS_PUT_IN,				/* as evenly as can be, the worst case */
	WORDS_LEFT_OUT,				/* here and there */
	WORDS_IN_A_ROW,				/* changed, anywhere */
	NEDITS
} Edits;

/*
 * Change a copy so that it keeps no fewer shingles than `may_lose` allows, and
 * write it to out.  A word put in costs two shingles, one changed three.
 */
static uint32_t
edit_short(const uint32_t *text, uint32_t n, Edits how, uint32_t may_lose,
		   uint32_t *out)
{
	uint32_t	nedits = how == WORDS_PUT_IN ? may_lose / 2 : may_lose / 3;
	uint32_t	in_a_row = may_lose > 2 ? may_lose - 2 : 0;
	uint32_t	row_at = unit_random_below(n - in_a_row + 1);
	uint32_t	at[MAX_WORDS] = {0};
	uint32_t	nout = 0;
	uint32_t	i;

	for (i = 0; i < nedits; i++)
		at[how == WORDS_PUT_IN ? (i + 1) * n / (nedits + 1) :
		   unit_random_below(n)] = 1;
	for (i = 0; i < n; i++)
	{
		bool		edited = how == WORDS_IN_A_ROW ?
		i >= row_at && i < row_at + in_a_row : at[i];

		if (edited && how != WORDS_LEFT_OUT)
			out[nout++] = unit_random_below(1000000);
		if (!edited || how == WORDS_PUT_IN)
			out[nout++] = text[i];
	}
	return nout;
}

/*
 * Short texts copied into long ones: from 25 words on there is a number of keys
 * to ask for, and all but one in a thousand copies have it.
 */
static void
test_short_copies(Edits how)
{
	static uint32_t q[MAX_WORDS];
	static uint32_t r[MAX_WORDS];
	uint32_t	widest = an_window_widest(AN_DENSITY_NORMAL);
	uint32_t	missed = 0;
	uint32_t	rows = 3000;
	uint32_t	round;

	for (round = 0; round < rows; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	n = 25 + unit_random_below(24);
		uint32_t	nr;
		AnShingles	a;
		AnShingles	b;
		AnKeys		keys;
		uint32_t	agree;

		random_numbers(q, n, 1000000);
		random_numbers(r, 200, 1000000);
		nr = 200 + edit_short(q, n, how, (n - 2) / 5, r + 200);
		random_numbers(r + nr, 200, 1000000);
		a = make_shingles(arena, q, n);
		b = make_shingles(arena, r, nr + 200);
		CHECK(count_shared(arena, &a, &b) >= 0.8 * a.nkeys);
		CHECK_INT(an_winnow(arena, &a, AN_WINDOW_WIDEST, &keys), AN_OK);
		agree = an_key_agreement_copy(&keys, widest, 0.8);
		CHECK_THAT(agree > 0, "%u words", n);
		missed += count_kept(arena, &keys, &b, widest) < agree;
	}
	CHECK_THAT(missed <= rows / 1000, "%u of %u short copies missed, edits %d",
			   missed, rows, how);
}

static void
test_names(void)
{
	CHECK_INT(an_density_parse("normal", 6), AN_DENSITY_NORMAL);
	CHECK_INT(an_density_parse("high", 4), AN_DENSITY_HIGH);
	CHECK_INT(an_density_parse("exact", 5), AN_DENSITY_EXACT);
	CHECK_INT(an_density_parse("exac", 4), AN_ERR_UNRECOGNIZED);
	CHECK_INT(an_density_parse("", 0), AN_ERR_UNRECOGNIZED);
	CHECK_TEXT("densities", an_density_list(), strlen(an_density_list()),
			   "\"normal\", \"high\", \"exact\"");
	CHECK_INT(an_key_bits(1, AN_DENSITY_NORMAL), AN_KEY_BITS_MIN);
	CHECK_INT(an_key_bits(10000, AN_DENSITY_NORMAL), 16);
	CHECK_INT(an_key_bits(20000, AN_DENSITY_NORMAL), 17);
	CHECK_INT(an_key_bits(60000, AN_DENSITY_NORMAL), 17);
	CHECK_INT(an_key_bits(200000, AN_DENSITY_NORMAL), 19);
	CHECK_INT(an_key_bits(200000, AN_DENSITY_HIGH), 20);
	CHECK_INT(an_key_bits(8000, AN_DENSITY_EXACT), 21);
	CHECK_INT(an_key_bits(INT64_MAX, AN_DENSITY_EXACT), AN_KEY_BITS_MAX);
}

#define MEGABYTE	(1024.0 * 1024)

/*
 * The memory to build with: what brings a little more than half of the index at
 * first, or of a half or quarter where there is less; never more than allowed,
 * nor less than GIN takes.  20,000 articles of 75 keys were smallest with 13 to
 * 14 MB, and next with 8.
 */
static void
test_build_memory(void)
{
	static const double allowed[] = {64, 13, 7, 2, 1, 0.1};
	double		before = 1024 * MEGABYTE;
	int			i;

	for (i = 0; i < 6; i++)
	{
		double		memory = an_build_memory(1.5e6, 17, allowed[i] * MEGABYTE);

		CHECK_THAT(memory <= before, "%g at %g MB", memory, allowed[i]);
		CHECK_THAT(memory <= allowed[i] * MEGABYTE || memory == MEGABYTE,
				   "%g at %g MB", memory, allowed[i]);
		before = memory;
	}
	CHECK(an_build_memory(1.5e6, 17, 64 * MEGABYTE) > 13 * MEGABYTE);
	CHECK(an_build_memory(1.5e6, 17, 64 * MEGABYTE) < 15 * MEGABYTE);
	CHECK(an_build_memory(1.5e6, 17, 10 * MEGABYTE) > 7 * MEGABYTE);
	CHECK(an_build_memory(0, 17, 64 * MEGABYTE) == MEGABYTE);
	CHECK(an_build_memory(1e12, 8, 64 * MEGABYTE) <= 64 * MEGABYTE);
	CHECK(an_build_memory(1e12, 32, 64 * MEGABYTE) <= 64 * MEGABYTE);
	CHECK_INT(an_key_bits_for(1, AN_DENSITY_NORMAL), AN_KEY_BITS_MIN);
	CHECK_INT(an_key_bits_for(3e5, AN_DENSITY_NORMAL), 15);
	CHECK_INT(an_key_bits_for(7.7e6, AN_DENSITY_NORMAL), 18);
	CHECK_INT(an_key_bits_for(3e7, AN_DENSITY_NORMAL), 20);
	CHECK_INT(an_key_bits_for(1e300, AN_DENSITY_NORMAL), AN_KEY_BITS_MAX);
}

void
room_reuse(void)
{
	uint32_t	widest;
	int			how;

	test_names();
	test_build_memory();
	test_shingle_counts();
	test_short_texts();
	test_resemblance();
	test_run_shares_key();
	for (widest = 8; widest <= AN_WINDOW_WIDEST; widest *= 2)
	{
		test_agreement(0.3, true, widest);
		test_agreement(0.5, true, widest);
		test_agreement(0.8, true, widest);
		test_agreement(0.95, true, widest);
	}
	test_agreement(0.5, true, 4);
	test_agreement(0.8, false, 4);
	test_agreement(0.8, false, 8);
	test_agreement(0.95, false, 8);
	test_agreement(1, false, 8);
	for (how = 0; how < NEDITS; how++)
		test_short_copies((Edits) how);
}
