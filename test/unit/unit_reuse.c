/*
 * unit_reuse.c
 *		Tests of shingles, winnow, automaton, passages, joined and runs.
 *
 * Texts are made of words like "w17", so that a random list of numbers is a
 * text and brute force over the numbers is the truth.
 */
#include "core/joined.h"
#include "core/runs.h"
#include "core/winnow.h"
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_WORDS	4096

void		unit_reuse(void);

static AnFolder folder;

/* Fold the text that is those numbers, each as a word. */
static AnFolded
make_text(AnArena *arena, const uint32_t *numbers, uint32_t n)
{
	char	   *text = an_arena_alloc(arena, n * (size_t) 12 + 1);
	size_t		nbytes = 0;
	AnFolded	folded;
	uint32_t	i;

	for (i = 0; i < n; i++)
		nbytes += (size_t) sprintf(text + nbytes, "w%u ", numbers[i]);
	CHECK_INT(an_fold(arena, &folder, (uint8_t *) text, nbytes, &folded),
			  AN_OK);
	return folded;
}

static AnShingles
make_shingles(AnArena *arena, const uint32_t *numbers, uint32_t n)
{
	AnFolded	folded = make_text(arena, numbers, n);
	AnShingles	shingles;

	CHECK_INT(an_shingles_read(arena, &folded, &shingles), AN_OK);
	return shingles;
}

static AnWordList
make_words(AnArena *arena, const uint32_t *numbers, uint32_t n)
{
	AnFolded	folded = make_text(arena, numbers, n);
	AnWordList	words;

	CHECK_INT(an_word_list_read(arena, &folded, &words), AN_OK);
	CHECK_INT(words.nwords, n);
	return words;
}

static void
random_numbers(uint32_t *numbers, uint32_t n, uint32_t limit)
{
	uint32_t	i;

	for (i = 0; i < n; i++)
		numbers[i] = unit_random_below(limit);
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

/* One and two words are other shingles than three with the same words. */
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

/* Texts of any lengths with a run of 18 words (10, 3) share a key. */
static void
test_run_shares_key(void)
{
	static const uint32_t needs[] = {18, 10, 3};
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
		AnKeys		keys;
		AnKeys		others;
		uint32_t	agree;
		uint32_t	shared = 0;
		uint32_t	i;

		random_numbers(a, na, 1000000);
		random_numbers(b, nb, 1000000);
		memcpy(b + to, a + at, run * sizeof(uint32_t));
		shingles = make_shingles(arena, b, nb);
		CHECK_INT(an_winnow(arena, &shingles, density, &others), AN_OK);
		an_keys_narrow(&others, 20);
		shingles = make_shingles(arena, a, na);
		CHECK_INT(an_winnow_runs(arena, &shingles, density, 20, run, &keys,
								 &agree), AN_OK);
		CHECK_INT(agree, 1);
		for (i = 0; i < keys.nkeys; i++)
			shared += has_key(&others, keys.keys[i]);
		CHECK_THAT(shared >= 1, "density %d, %u and %u words", density, na, nb);
		CHECK_INT(an_winnow_runs(arena, &shingles, density, 20, run - 1,
								 &keys, &agree), AN_OK);
		CHECK_INT(agree, 0);
	}
}

/* Edit a text word by word: replaced, dropped, or one put in. */
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

/* How many distinct shingles two texts share. */
static uint32_t
count_shared(AnArena *arena, const AnShingles *a, const AnShingles *b)
{
	AnShingleSet set;
	uint32_t	shared = 0;
	uint32_t	i;

	CHECK_INT(an_shingle_set_make(arena, a->keys, a->nkeys, &set), AN_OK);
	for (i = 0; i < b->nkeys; i++)
	{
		bool		again = false;

		if (an_shingle_set_has(&set, b->keys[i], &again))
			shared += !again;
	}
	return shared;
}

/*
 * Edited copies just above a threshold have the keys that a query asks for,
 * all but one in a thousand.
 */
static void
test_agreement(double threshold, bool near)
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
		AnKeys		row;
		uint32_t	shared;
		uint32_t	agree;
		uint32_t	have = 0;
		double		value;
		uint32_t	i;

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
		CHECK_INT(an_winnow(arena, &a, AN_DENSITY_NORMAL, &keys), AN_OK);
		CHECK_INT(an_winnow(arena, &b, AN_DENSITY_NORMAL, &row), AN_OK);
		for (i = 0; i < keys.nkeys; i++)
			have += has_key(&row, keys.keys[i]);
		agree = near ? an_agree_near(&keys, AN_DENSITY_NORMAL, threshold) :
			an_agree_copy(&keys, AN_DENSITY_NORMAL, threshold);
		rows++;
		missed += have < agree;
	}
	CHECK_THAT(rows > 200, "%u rows", rows);
	CHECK_THAT(missed <= 1 + rows / 1000, "%u of %u missed at %g", missed,
			   rows, threshold);
}

/* The truth: maximal runs that are not inside another on a side. */
static bool
is_shared(const uint32_t *a, uint32_t n, const uint32_t *b, uint32_t nb)
{
	uint32_t	j;

	for (j = 0; j + n <= nb; j++)
		if (memcmp(a, b + j, n * sizeof(uint32_t)) == 0)
			return true;
	return false;
}

static void
check_passages(const AnPassages *list, const uint32_t *a, uint32_t na,
			   const uint32_t *b, uint32_t nb, uint32_t min_words)
{
	uint32_t	i;
	uint32_t	k;

	CHECK(list->nitems <= na + nb);
	for (i = 0; i < list->nitems; i++)
	{
		const AnPassage *p = &list->items[i];

		CHECK(p->words >= min_words && p->words == p->a_words);
		CHECK(p->a_first + p->words <= na && p->b_first + p->words <= nb);
		CHECK(memcmp(a + p->a_first, b + p->b_first,
					 p->words * sizeof(uint32_t)) == 0);
		CHECK(p->a_first == 0 || p->b_first == 0 ||
			  a[p->a_first - 1] != b[p->b_first - 1]);
		CHECK(p->a_first + p->words == na || p->b_first + p->words == nb ||
			  a[p->a_first + p->words] != b[p->b_first + p->words]);
		for (k = 0; k < list->nitems; k++)
		{
			const AnPassage *o = &list->items[k];

			CHECK(k == i || o->a_first > p->a_first ||
				  o->b_first > p->b_first ||
				  o->a_first + o->words < p->a_first + p->words ||
				  o->b_first + o->words < p->b_first + p->words);
		}
	}
	/* every shared run of either text lies in a passage */
	for (i = 0; i + min_words <= na; i++)
	{
		bool		covered = false;

		for (k = 0; k < list->nitems && !covered; k++)
			covered = list->items[k].a_first <= i &&
				list->items[k].a_first + list->items[k].words >= i + min_words;
		CHECK(covered == is_shared(a + i, min_words, b, nb));
	}
}

static void
test_passages(void)
{
	static uint32_t a[200];
	static uint32_t b[200];
	int			round;

	for (round = 0; round < 800; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	limit = 1 + unit_random_below(round % 4 ? 12 : 3);
		uint32_t	na = unit_random_below(60);
		uint32_t	nb = unit_random_below(60);
		uint32_t	min_words = 1 + unit_random_below(4);
		AnWordList	x;
		AnWordList	y;
		AnPassages	list;

		random_numbers(a, na, limit);
		random_numbers(b, nb, limit);
		x = make_words(arena, a, na);
		y = make_words(arena, b, nb);
		CHECK_INT(an_passages_shared(arena, &x, &y, min_words, &list), AN_OK);
		check_passages(&list, a, na, b, nb, min_words);
		CHECK_INT(an_passages_joined(arena, &x, &y, min_words,
									 1 + unit_random_below(5), &list), AN_OK);
		CHECK_INT(an_passages_repeated(arena, &x, min_words, &list), AN_OK);
	}
}

static void
test_repeated(void)
{
	static const uint32_t text[] = {1, 2, 3, 4, 9, 1, 2, 3, 4, 8, 2, 3, 4};
	AnArena    *arena = unit_arena();
	AnWordList	words = make_words(arena, text, 13);
	AnPassages	list;

	CHECK_INT(an_passages_repeated(arena, &words, 3, &list), AN_OK);
	CHECK_INT(list.nitems, 2);
	CHECK_INT(list.items[0].a_first, 0);
	CHECK_INT(list.items[0].b_first, 5);
	CHECK_INT(list.items[0].words, 4);
	CHECK_INT(list.items[1].a_first, 1);
	CHECK_INT(list.items[1].b_first, 10);
	CHECK_INT(list.items[1].words, 3);
}

/* Changed, dropped and inserted words, and a phrase that was moved. */
static void
test_joined(void)
{
	static const uint32_t a[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
	static const uint32_t changed[] = {90, 1, 2, 3, 50, 5, 6, 7, 8, 10, 11, 12};
	static const uint32_t moved[] = {90, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6};
	AnArena    *arena = unit_arena();
	AnWordList	x = make_words(arena, a, 12);
	AnWordList	y = make_words(arena, changed, 12);
	AnWordList	z = make_words(arena, moved, 13);
	AnPassages	list;

	CHECK_INT(an_passages_joined(arena, &x, &y, 8, 1, &list), AN_OK);
	CHECK_INT(list.nitems, 1);
	CHECK_INT(list.items[0].a_first, 0);
	CHECK_INT(list.items[0].a_words, 12);
	CHECK_INT(list.items[0].b_first, 1);
	CHECK_INT(list.items[0].b_words, 11);
	CHECK_INT(list.items[0].words, 10);
	CHECK_INT(an_passages_shared(arena, &x, &y, 8, &list), AN_OK);
	CHECK_INT(list.nitems, 0);
	CHECK_INT(an_passages_joined(arena, &x, &z, 8, 2, &list), AN_OK);
	CHECK_INT(list.nitems, 1);
	CHECK_INT(list.items[0].words, 12);
	CHECK_INT(list.items[0].b_first, 1);
	CHECK_INT(list.items[0].b_words, 12);
}

/* The passage that covers the words first .. first + n - 1 of a, or NULL. */
static const AnPassage *
covering(const AnPassages *list, uint32_t first, uint32_t n)
{
	uint32_t	i;

	for (i = 0; i < list->nitems; i++)
		if (list->items[i].a_first <= first &&
			list->items[i].a_first + list->items[i].a_words >= first + n)
			return &list->items[i];
	return NULL;
}

/* Every run that is a passage without gaps is in a joined passage too. */
static void
test_joined_runs(void)
{
	static uint32_t a[300];
	static uint32_t b[300];
	int			round;

	for (round = 0; round < 500; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	limit = 2 + unit_random_below(round % 2 ? 12 : 400);
		uint32_t	min_words = 1 + unit_random_below(8);
		AnWordList	x;
		AnWordList	y;
		AnPassages	runs;
		AnPassages	joined;
		uint32_t	i;

		random_numbers(a, 300, limit);
		random_numbers(b, 300, limit);
		memcpy(b + 100, a + unit_random_below(200), 60 * sizeof(uint32_t));
		x = make_words(arena, a, 300);
		y = make_words(arena, b, 300);
		CHECK_INT(an_passages_shared(arena, &x, &y, min_words, &runs), AN_OK);
		CHECK_INT(an_passages_joined(arena, &x, &y, min_words,
									 1 + unit_random_below(40), &joined),
				  AN_OK);
		for (i = 0; i < runs.nitems; i++)
			CHECK(covering(&joined, runs.items[i].a_first,
						   runs.items[i].words) != NULL);
	}
}

/* Words of a passage in any order, a third of them others: one passage. */
static void
test_reworded(void)
{
	static uint32_t a[3000];
	static uint32_t b[3000];
	int			round;

	for (round = 0; round < 40; round++)
	{
		AnArena    *arena = unit_arena();
		AnWordList	x;
		AnWordList	y;
		AnPassages	list;
		const AnPassage *found;
		uint32_t	i;

		random_numbers(a, 3000, 2000);
		random_numbers(b, 3000, 2000);
		for (i = 0; i < 120; i++)
			b[700 + i] = unit_random_below(3) == 0 ? 5000 + i :
				a[2000 + (i ^ (uint32_t) (round & 3))];
		x = make_words(arena, a, 3000);
		y = make_words(arena, b, 3000);
		CHECK_INT(an_passages_joined(arena, &x, &y, 12, 20, &list), AN_OK);
		CHECK_INT(list.nitems, 1);
		found = covering(&list, 2030, 60);
		CHECK_THAT(found != NULL && found->a_words < 140 &&
				   found->b_first <= 730 && found->b_words < 140,
				   "%u words at %u, %u at %u", list.items[0].a_words,
				   list.items[0].a_first, list.items[0].b_words,
				   list.items[0].b_first);
	}
}

/* One word, or one phrase, over and over: linear time, few passages. */
static void
test_adversaries(void)
{
	enum
	{
		N = 100000
	};
	AnArena    *arena = unit_arena();
	uint32_t   *numbers = malloc(N * sizeof(uint32_t));
	AnWordList	words;
	AnPassages	list;
	uint32_t	period;
	uint32_t	i;

	for (period = 1; period <= 11; period += 10)
	{
		for (i = 0; i < N; i++)
			numbers[i] = i % period;
		words = make_words(arena, numbers, N);
		CHECK_INT(an_passages_shared(arena, &words, &words, 8, &list), AN_OK);
		CHECK_INT(list.nitems, 1);
		CHECK_INT(an_passages_repeated(arena, &words, 8, &list), AN_OK);
		CHECK_INT(list.nitems, 1);
		CHECK_INT(list.items[0].words, N - period);
		CHECK_INT(an_passages_joined(arena, &words, &words, 8, 1000, &list),
				  AN_OK);
		CHECK_INT(list.nitems, 1);
	}
	/* a phrase again and again, with something else between */
	for (i = 0; i < N; i++)
		numbers[i] = i % 11 == 0 ? 1000 + i : i % 11;
	words = make_words(arena, numbers, N);
	CHECK_INT(an_passages_repeated(arena, &words, 8, &list), AN_OK);
	CHECK_THAT(list.nitems < N / 5, "%u passages", list.nitems);
	CHECK_INT(an_passages_joined(arena, &words, &words, 8, 5, &list), AN_OK);
	CHECK_THAT(list.nitems < N / 5, "%u passages", list.nitems);
	CHECK(unit_ticks() > 0);
	free(numbers);
}

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
		AnFolded	folded;
		AnWordList	words;
		AnRunSet	set;
		bool		found;
		bool		truth = false;
		uint32_t	i;

		random_numbers(a, na, limit);
		random_numbers(b, nb, limit);
		words = make_words(arena, a, na);
		folded = make_text(arena, b, nb);
		CHECK_INT(an_run_set_make(arena, words.hashes, na, run, &set), AN_OK);
		CHECK_INT(an_run_set_find(arena, &set, &folded, &found), AN_OK);
		for (i = 0; i + run <= na && !truth; i++)
			truth = is_shared(a + i, run, b, nb);
		CHECK(found == truth);
	}
}

static void
test_names(void)
{
	CHECK_INT(an_density_parse("normal", 6), AN_DENSITY_NORMAL);
	CHECK_INT(an_density_parse("high", 4), AN_DENSITY_HIGH);
	CHECK_INT(an_density_parse("exact", 5), AN_DENSITY_EXACT);
	CHECK_INT(an_density_parse("exac", 4), AN_ERR_UNRECOGNIZED);
	CHECK_INT(an_density_parse("", 0), AN_ERR_UNRECOGNIZED);
	CHECK_INT(an_key_bits(1), AN_KEY_BITS_MIN);
	CHECK_INT(an_key_bits(20000), 16);
	CHECK_INT(an_key_bits(200000), 19);
	CHECK_INT(an_key_bits(INT64_MAX), AN_KEY_BITS_MAX);
}

void
unit_reuse(void)
{
	an_folder_init(&folder, AN_PROFILE_WALK);
	test_names();
	test_shingle_counts();
	test_short_texts();
	test_resemblance();
	test_run_shares_key();
	test_agreement(0.3, true);
	test_agreement(0.5, true);
	test_agreement(0.8, true);
	test_agreement(0.95, true);
	test_agreement(0.8, false);
	test_agreement(0.95, false);
	test_agreement(1, false);
	test_passages();
	test_repeated();
	test_joined();
	test_joined_runs();
	test_reworded();
	test_runs();
	test_adversaries();
}
