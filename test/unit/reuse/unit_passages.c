/*
 * unit_passages.c
 *		Shared, repeated and edited passages.
 *
 * Texts are made of numbers as words, so that brute force over the numbers
 * finds the right answer.
 */
#include "core/reuse/edited_passages.h"
#include "unit/reuse/numbers.h"
#include "unit/unit.h"

#include <stdlib.h>
#include <string.h>

/*
 * Compare with brute force: passages are maximal, none is missing, and none
 * lies inside another.
 */
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
	/* every shared run lies in a passage */
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
		CHECK_INT(an_passages_edited(arena, &x, &y, min_words,
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
test_edited(void)
{
	static const uint32_t a[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
	static const uint32_t changed[] = {90, 1, 2, 3, 50, 5, 6, 7, 8, 10, 11, 12};
	static const uint32_t moved[] = {90, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6};
	AnArena    *arena = unit_arena();
	AnWordList	x = make_words(arena, a, 12);
	AnWordList	y = make_words(arena, changed, 12);
	AnWordList	z = make_words(arena, moved, 13);
	AnPassages	list;

	CHECK_INT(an_passages_edited(arena, &x, &y, 8, 1, &list), AN_OK);
	CHECK_INT(list.nitems, 1);
	CHECK_INT(list.items[0].a_first, 0);
	CHECK_INT(list.items[0].a_words, 12);
	CHECK_INT(list.items[0].b_first, 1);
	CHECK_INT(list.items[0].b_words, 11);
	CHECK_INT(list.items[0].words, 10);
	CHECK_INT(an_passages_shared(arena, &x, &y, 8, &list), AN_OK);
	CHECK_INT(list.nitems, 0);
	CHECK_INT(an_passages_edited(arena, &x, &z, 8, 2, &list), AN_OK);
	CHECK_INT(list.nitems, 1);
	CHECK_INT(list.items[0].words, 12);
	CHECK_INT(list.items[0].b_first, 1);
	CHECK_INT(list.items[0].b_words, 12);
}

/* The passage that covers the words [first, first + n) of a, or NULL. */
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

/* Every shared passage lies in an edited one too. */
static void
test_edited_cover_runs(void)
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
		AnPassages	edited;
		uint32_t	i;

		random_numbers(a, 300, limit);
		random_numbers(b, 300, limit);
		memcpy(b + 100, a + unit_random_below(200), 60 * sizeof(uint32_t));
		x = make_words(arena, a, 300);
		y = make_words(arena, b, 300);
		CHECK_INT(an_passages_shared(arena, &x, &y, min_words, &runs), AN_OK);
		CHECK_INT(an_passages_edited(arena, &x, &y, min_words,
									 1 + unit_random_below(40), &edited),
				  AN_OK);
		for (i = 0; i < runs.nitems; i++)
			CHECK(covering(&edited, runs.items[i].a_first,
						   runs.items[i].words) != NULL);
	}
}

/*
 * A passage with its words in another order and a third of them replaced is
 * found as one.
 */
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
		CHECK_INT(an_passages_edited(arena, &x, &y, 12, 20, &list), AN_OK);
		CHECK_INT(list.nitems, 1);
		found = covering(&list, 2030, 60);
		CHECK_THAT(found != NULL && found->a_words < 140 &&
				   found->b_first <= 730 && found->b_words < 140,
				   "%u words at %u, %u at %u", list.items[0].a_words,
				   list.items[0].a_first, list.items[0].b_words,
				   list.items[0].b_first);
	}
}

/* One word or one phrase, repeated: linear time, few passages. */
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
		CHECK_INT(an_passages_edited(arena, &words, &words, 8, 1000, &list),
				  AN_OK);
		CHECK_INT(list.nitems, 1);
	}
	/* a phrase repeated, with another word between every two */
	for (i = 0; i < N; i++)
		numbers[i] = i % 11 == 0 ? 1000 + i : i % 11;
	words = make_words(arena, numbers, N);
	CHECK_INT(an_passages_repeated(arena, &words, 8, &list), AN_OK);
	CHECK_THAT(list.nitems < N / 5, "%u passages", list.nitems);
	CHECK_INT(an_passages_edited(arena, &words, &words, 8, 5, &list), AN_OK);
	CHECK_THAT(list.nitems < N / 5, "%u passages", list.nitems);
	CHECK(unit_ticks() > 0);
	free(numbers);
}
void
room_passages(void)
{
	test_passages();
	test_repeated();
	test_edited();
	test_edited_cover_runs();
	test_reworded();
	test_adversaries();
}
