/*
 * unit_word_agreement.c
 *		Tests of how far two stretches agree, and of what that may cost.
 *
 * Texts are made of numbers as words.
 */
#include "core/reuse/edited_passages.h"
#include "core/reuse/word_agreement.h"
#include "unit/reuse/numbers.h"
#include "unit/unit.h"

#include <string.h>

#define FEW_STEPS	16
#define MOST_STEPS	4096
#define RUN_WORDS	30

/* Two texts and what of one is said by the other. */
typedef struct Texts
{
	AnNumbered	a;
	AnNumbered	b;
	AnWordAgreement agreement;
	AnArea		whole;
	uint64_t	budget;			/* at first */
} Texts;

static void
make_texts(Texts *texts, const uint32_t *a, uint32_t na, const uint32_t *b,
		   uint32_t nb)
{
	AnArena    *arena = unit_arena();

	texts->a = make_words(arena, a, na);
	texts->b = make_words(arena, b, nb);
	CHECK_INT(an_word_agreement_make(arena, &texts->a, &texts->b,
									 &texts->agreement), AN_OK);
	texts->whole.a_first = texts->whole.b_first = 0;
	texts->whole.a_end = na;
	texts->whole.b_end = nb;
	texts->budget = texts->agreement.budget;
}

static float
share_of(Texts *texts, uint32_t *words)
{
	return an_word_agreement_share(&texts->agreement, &texts->whole, words);
}

/*
 * Two texts of 2 * steps words each that wear away from their beginnings, two
 * words at a time: without the first two of a nothing holds the first two of
 * b, without these nothing the next two of a, and so on.
 */
static void
make_stairs(uint32_t *a, uint32_t *b, uint32_t steps)
{
	uint32_t	i;

	for (i = 0; i < steps; i++)
	{
		a[2 * i] = 2 * i;
		a[2 * i + 1] = 2 * i + 1;
		b[2 * i] = 2 * (i + 1) + 1;
		b[2 * i + 1] = 2 * i;
	}
}

/* The same words in any order agree wholly, others not at all. */
static void
test_share(void)
{
	static const uint32_t a[] = {1, 2, 3, 4, 5, 6};
	static const uint32_t moved[] = {4, 5, 6, 1, 2, 3};
	static const uint32_t others[] = {11, 12, 13, 14, 15, 16};
	static const uint32_t half[] = {1, 2, 3, 14, 15, 16};
	static const uint32_t thrice[] = {1, 1, 1, 2, 3, 4};
	static const uint32_t twice[] = {1, 1, 2, 2, 2, 5};
	Texts		texts;
	uint32_t	words;

	make_texts(&texts, a, 6, moved, 6);
	CHECK(share_of(&texts, &words) == 1);
	CHECK_INT(words, 6);
	make_texts(&texts, a, 6, others, 6);
	CHECK(share_of(&texts, &words) == 0);
	CHECK_INT(words, 0);
	make_texts(&texts, a, 6, half, 6);
	CHECK(share_of(&texts, &words) > 0 && share_of(&texts, &words) < 0.5F);
	CHECK_INT(words, 3);
	/* a word agrees as often as both have it */
	make_texts(&texts, thrice, 6, twice, 6);
	share_of(&texts, &words);
	CHECK_INT(words, 3);
	/* neither side can hide in a longer one */
	make_texts(&texts, a, 6, half, 3);
	CHECK(share_of(&texts, &words) > 0 && share_of(&texts, &words) < 0.5F);
	make_texts(&texts, half, 3, a, 6);
	CHECK(share_of(&texts, &words) > 0 && share_of(&texts, &words) < 0.5F);
}

/* Edges that the other side does not have are cut off, the middle stays. */
static void
test_trim(void)
{
	static uint32_t a[60];
	static uint32_t b[60];
	uint32_t	before;
	uint32_t	behind;
	uint32_t	i;

	for (before = 0; before <= 12; before++)
		for (behind = 0; behind <= 12; behind++)
		{
			Texts		texts;

			for (i = 0; i < 60; i++)
			{
				bool		shared = i >= before && i < 60 - behind;

				a[i] = i;
				b[i] = shared ? i : 100 + i;
			}
			make_texts(&texts, a, 60, b, 60);
			an_word_agreement_trim(&texts.agreement, &texts.whole);
			CHECK_INT(texts.whole.a_first, before);
			CHECK_INT(texts.whole.b_first, before);
			CHECK_INT(texts.whole.a_end, 60 - behind);
			CHECK_INT(texts.whole.b_end, 60 - behind);
		}
}

/* An area is looked at while the budget has its words, to the last one. */
static void
test_limit(void)
{
	static const uint32_t a[] = {1, 2, 3, 4, 5, 6, 7};
	Texts		texts;
	uint32_t	words;

	make_texts(&texts, a, 7, a, 5);
	texts.agreement.budget = 12;
	CHECK(share_of(&texts, &words) > 0);
	CHECK_INT(words, 5);
	CHECK_INT(texts.agreement.budget, 0);
	texts.agreement.budget = 11;
	CHECK(share_of(&texts, &words) == 0);
	CHECK_INT(words, 0);
	CHECK_INT(texts.agreement.budget, 11);
	an_word_agreement_trim(&texts.agreement, &texts.whole);
	CHECK(texts.whole.a_first == 0 && texts.whole.a_end == 7 &&
		  texts.whole.b_first == 0 && texts.whole.b_end == 5);
}

/*
 * Short stairs wear away within the budget, long ones spend it, and then
 * nothing agrees any more.  It is so many words for each of the texts.
 */
static void
test_budget(void)
{
	static uint32_t a[2 * MOST_STEPS];
	static uint32_t b[2 * MOST_STEPS];
	uint64_t	each = 0;
	uint32_t	steps;

	for (steps = FEW_STEPS; steps <= MOST_STEPS; steps *= 2)
	{
		Texts		texts;
		AnArea		area;
		uint32_t	words;
		float		share;

		make_stairs(a, b, steps);
		make_texts(&texts, a, 2 * steps, b, 2 * steps);
		area = texts.whole;
		an_word_agreement_trim(&texts.agreement, &area);
		CHECK(texts.agreement.budget < texts.budget);
		CHECK(area.a_first <= area.a_end && area.a_end <= 2 * steps);
		CHECK(area.b_first <= area.b_end && area.b_end <= 2 * steps);
		share = share_of(&texts, &words);
		if (steps == FEW_STEPS)
		{
			each = texts.budget / (4 * steps);
			CHECK(share > 0.5F);
			CHECK(area.a_end - area.a_first < steps);
		}
		CHECK_INT(texts.budget, each * 4 * steps);
		if (steps == MOST_STEPS)
			CHECK(share == 0 && words == 0);
	}
}

/* Runs are passages also where they stand behind what spent the budget. */
static void
test_spent(void)
{
	static uint32_t a[2 * MOST_STEPS + RUN_WORDS];
	static uint32_t b[2 * MOST_STEPS + RUN_WORDS];
	AnArena    *arena = unit_arena();
	AnNumbered	x;
	AnNumbered	y;
	AnPassages	list;
	bool		found = false;
	uint32_t	i;

	make_stairs(a, b, MOST_STEPS);
	for (i = 0; i < RUN_WORDS; i++)
		a[2 * MOST_STEPS + i] = b[2 * MOST_STEPS + i] = 100000 + i;
	x = make_words(arena, a, 2 * MOST_STEPS + RUN_WORDS);
	y = make_words(arena, b, 2 * MOST_STEPS + RUN_WORDS);
	CHECK_INT(an_passages_edited(arena, &x, &y, 15, 20, &list), AN_OK);
	for (i = 0; i < list.nitems; i++)
		found = found || (list.items[i].a_first <= 2 * MOST_STEPS &&
						  list.items[i].a_first + list.items[i].a_words ==
						  2 * MOST_STEPS + RUN_WORDS);
	CHECK(found);
}

void
room_word_agreement(void)
{
	test_share();
	test_trim();
	test_limit();
	test_budget();
	test_spent();
}
