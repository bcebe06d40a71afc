/*
 * unit_statement_keys.c
 *		What a query asks an index for, a row has that says the same.
 */
#include "core/reuse/statement_keys.h"

#include "unit/unit.h"

#include <stdio.h>

#define MOST_WORDS		30
#define MOST_LETTERS	6
#define MOST_KEYS		100000

/* Pairs of statements that are tried. */
#define TRIES			4000

static AnFolder walk;

/* Words that statements are made of, each with the blank behind it. */
typedef struct Pool
{
	char		words[MOST_WORDS][2 * MOST_LETTERS + 2];
	uint32_t	nbytes[MOST_WORDS];
	uint32_t	n;
} Pool;

/*
 * Words by lot.  One in four is another one with a weak letter in it, so that
 * it has the same consonants; one in eight is a number.
 */
static void
make_pool(Pool *pool, uint32_t n)
{
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		char	   *word = pool->words[i];
		uint32_t	nbytes;

		if (unit_random_below(8) == 0)
			nbytes = (uint32_t) sprintf(word, "%u", unit_random_below(1000));
		else if (i > 0 && unit_random_below(4) == 0 &&
				 pool->nbytes[i - 1] <= 2 * MOST_LETTERS - 1)
		{
			nbytes = pool->nbytes[i - 1] - 1;
			memcpy(word, pool->words[i - 1], nbytes);
			memcpy(word + nbytes, "\xD8\xA7", 2);	/* alef */
			nbytes += 2;
		}
		else
			nbytes = unit_random_word(word, 3 + unit_random_below(MOST_LETTERS - 2));
		word[nbytes++] = ' ';
		pool->nbytes[i] = nbytes;
	}
	pool->n = n;
}

/* What some words of the pool say: each, or not, by lot. */
static AnStatement
some_words(AnArena *arena, const Pool *pool, uint32_t one_in)
{
	uint8_t		text[sizeof(pool->words)];
	AnFolded	folded;
	AnStatement statement;
	uint32_t	nbytes = 0;
	uint32_t	i;

	for (i = 0; i < pool->n; i++)
		if (unit_random_below(one_in) == 0)
		{
			memcpy(text + nbytes, pool->words[i], pool->nbytes[i]);
			nbytes += pool->nbytes[i];
		}
	CHECK_INT(an_fold(arena, &walk, text, nbytes, &folded), AN_OK);
	CHECK_INT(an_statement_read(arena, &folded, &statement), AN_OK);
	return statement;
}

static bool
has_key(const uint32_t *keys, uint32_t nkeys, uint32_t key)
{
	uint32_t	i;

	for (i = 0; i < nkeys; i++)
		if (keys[i] == key)
			return true;
	return false;
}

/* Would an index look at the row? */
static bool
is_found(AnArena *arena, const AnStatement *query, const AnStatement *row,
		 double threshold)
{
	AnStatementAsk ask;
	uint32_t   *keys;
	uint32_t	nkeys;
	uint32_t	size;
	uint32_t	i = 0;

	CHECK_INT(an_statement_row_keys(arena, row, &keys, &nkeys), AN_OK);
	for (i = 1; i < nkeys; i++)
		CHECK(keys[i - 1] < keys[i]);
	CHECK_INT(an_statement_ask(arena, query, threshold, MOST_KEYS, &ask),
			  AN_OK);
	for (size = 0, i = 0; size < ask.nsizes; size++)
	{
		double		weight = 0;
		bool		any = false;

		for (; i < ask.sizes[size].end; i++)
			if (has_key(keys, nkeys, ask.keys[i].key))
			{
				weight += ask.keys[i].weight;
				any = true;
			}
		if (any && weight >= ask.sizes[size].least)
			return true;
	}
	CHECK_INT(i, ask.nkeys);
	return false;
}

/* Tries, by what came out. */
typedef struct Tally
{
	uint32_t	alike;
	uint32_t	others;
	uint32_t	others_found;
} Tally;

static void
try_pair(AnArena *arena, const AnStatement *query, const AnStatement *row,
		 double threshold, Tally *tally)
{
	float		similarity;
	bool		found = is_found(arena, query, row, threshold);

	CHECK_INT(an_statement_compare(arena, query, row, true, &similarity),
			  AN_OK);
	if (similarity >= (float) threshold)
	{
		CHECK(found);
		CHECK(an_statement_can_be(query, row, threshold));
		tally->alike++;
	}
	else
	{
		tally->others++;
		tally->others_found += found;
	}
}

/* No row is missed, at any threshold and at that which it just reaches. */
static void
check_found(void)
{
	static const float thresholds[] = {0.01F, 0.3F, 0.6F, 0.8F, 1};
	Tally		tally = {0};
	Pool		pool;
	int			try;

	for (try = 0; try < TRIES; try++)
	{
		AnArena    *arena = unit_arena();
		AnStatement query;
		AnStatement row;
		float		similarity;

		if (try % 8 == 0)
			make_pool(&pool, 1 + unit_random_below(MOST_WORDS));
		query = some_words(arena, &pool, 1 + unit_random_below(4));
		row = some_words(arena, &pool, 1 + unit_random_below(8));
		try_pair(arena, &query, &row, thresholds[try % 5], &tally);
		CHECK_INT(an_statement_compare(arena, &query, &row, true,
									   &similarity), AN_OK);
		if (similarity > 0)
			try_pair(arena, &query, &row, similarity, &tally);
	}
	CHECK(tally.alike > TRIES);
	CHECK(tally.others > TRIES / 10);
	CHECK(tally.others_found < tally.others * 2 / 3);
}

/* Queries that ask for nothing, and for too much. */
static void
check_bounds(void)
{
	AnArena    *arena = unit_arena();
	AnStatement none = {0};
	AnStatement query;
	AnStatementAsk ask;
	Pool		pool;

	CHECK_INT(an_statement_ask(arena, &none, 0.6, MOST_KEYS, &ask), AN_OK);
	CHECK_INT(ask.nkeys, 0);
	make_pool(&pool, MOST_WORDS);
	query = some_words(arena, &pool, 1);
	CHECK_INT(an_statement_ask(arena, &query, 0.6, 1, &ask), AN_OK);
	CHECK(ask.nkeys > 1 && ask.nkeys <= query.nstems + 1);
	/* the least threshold that a real can be */
	CHECK_INT(an_statement_ask(arena, &query, 1.4e-45, MOST_KEYS, &ask), AN_OK);
	CHECK(ask.nsizes > 100 && ask.nkeys > 100 * query.nstems / 2);
}

void
room_statement_keys(void)
{
	an_folder_init(&walk, AN_PROFILE_WALK);
	check_found();
	check_bounds();
}
