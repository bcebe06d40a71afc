/*
 * unit_statement.c
 *		Statements of words drawn by lot or made for a hash: what every
 *		comparison keeps to.
 */
#include "core/reuse/statement_compare.h"

#include "unit/unit.h"

#include <stdlib.h>

#define MOST_LETTERS	150
#define MOST_WORDS		12

/* Sums in another order are rounded otherwise. */
#define ROUNDING		0.0001F

static AnFolder walk;

/* A text of words by lot, each of as many letters as asked for. */
typedef struct Text
{
	uint32_t	nwords;
	uint32_t	nbytes[MOST_WORDS];
	char		words[MOST_WORDS][2 * MOST_LETTERS];
}			Text;

static void
random_words(Text *text, uint32_t nwords, uint32_t nletters)
{
	uint32_t	i;

	text->nwords = nwords;
	for (i = 0; i < nwords; i++)
		text->nbytes[i] = unit_random_word(text->words[i], nletters);
}

/* What the words first .. first + n - 1 say, in exactly their bytes. */
static AnStatement
read_words(AnArena *arena, const Text *text, uint32_t first, uint32_t n)
{
	uint8_t    *bytes = malloc(MOST_WORDS * (2 * MOST_LETTERS + 1));
	AnFolded	folded;
	AnStatement statement;
	uint32_t	at = 0;
	uint32_t	i;

	for (i = first; i < first + n; i++)
	{
		memcpy(bytes + at, text->words[i], text->nbytes[i]);
		at += text->nbytes[i];
		bytes[at++] = ' ';
	}
	bytes = realloc(bytes, at);
	CHECK_INT(an_fold(arena, &walk, bytes, at, &folded), AN_OK);
	CHECK_INT(an_statement_read(arena, &folded, &statement), AN_OK);
	free(bytes);
	return statement;
}

static float
compare(AnArena *arena, const AnStatement *a, const AnStatement *b)
{
	float		there = -1;
	float		back = -1;

	CHECK_INT(an_statement_compare(arena, a, b, true, &there), AN_OK);
	CHECK_INT(an_statement_compare(arena, b, a, true, &back), AN_OK);
	CHECK(there == back);
	CHECK(there >= 0 && there <= 1);
	return there;
}

/*
 * A statement of long rare words is itself, another one is not, and half of it
 * lies between: words of any length, past every room that is made for one.
 */
static void
check_lengths(void)
{
	uint32_t	nletters;

	for (nletters = 10; nletters < MOST_LETTERS; nletters++)
	{
		AnArena    *arena = unit_arena();
		Text		text;
		Text		other;
		AnStatement whole;
		AnStatement half;
		AnStatement others;
		float		part;

		random_words(&text, MOST_WORDS, nletters);
		random_words(&other, MOST_WORDS, nletters);
		whole = read_words(arena, &text, 0, MOST_WORDS);
		half = read_words(arena, &text, 0, MOST_WORDS / 2);
		others = read_words(arena, &other, 0, MOST_WORDS);
		CHECK_INT(whole.nstems, MOST_WORDS);
		CHECK(compare(arena, &whole, &whole) > 1 - ROUNDING);
		CHECK(compare(arena, &whole, &others) < ROUNDING);
		part = compare(arena, &whole, &half);
		CHECK(part > ROUNDING && part < 1 - ROUNDING);
	}
}

/* Words with the same hash, of themselves or of their consonants, differ. */
static void
check_made(void)
{
	static const char *const alike[][2] = {
		{"غظعشصضخ", "صطجرظعظ"},
		{"قححغخدص", "شقخدرغذ"},
		{"قغحذغضع", "غطططجقد"},
		{"عجحخخضظ", "جرحضقغق"},
		{"قال", "qxslstrtivcjkkcr"},
		{"الوزير", "anpibuiqesbyesck"}
	};
	size_t		i;
	int			k;

	for (i = 0; i < sizeof(alike) / sizeof(*alike); i++)
	{
		AnArena    *arena = unit_arena();
		AnStatement one[2];
		Text		text;

		text.nwords = 2;
		for (k = 0; k < 2; k++)
		{
			text.nbytes[k] = (uint32_t) strlen(alike[i][k]);
			memcpy(text.words[k], alike[i][k], text.nbytes[k]);
		}
		for (k = 0; k < 2; k++)
			one[k] = read_words(arena, &text, (uint32_t) k, 1);
		CHECK(compare(arena, &one[0], &one[1]) < ROUNDING);
		CHECK(compare(arena, &one[1], &one[1]) > 1 - ROUNDING);
		CHECK_INT(read_words(arena, &text, 0, 2).nstems,
				  one[0].nstems + one[1].nstems);
	}
}

void
room_statement(void)
{
	an_folder_init(&walk, AN_PROFILE_WALK);
	check_lengths();
	check_made();
}
