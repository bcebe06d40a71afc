/*
 * reuse.c
 *		What holds of the keys and the likeness of any two texts.
 *
 * Flag 1 is the widest window, flag 2 the bits of a key, flag 3 the words of a run,
 * flags 6 and 7 a threshold.
 */
#include "fuzz/sides.h"

#include <string.h>

#include "core/reuse/key_agreement.h"
#include "core/reuse/passages.h"
#include "core/reuse/statement_compare.h"
#include "core/reuse/winnowing.h"

#define MOST_RUN		32
#define KEY_BITS		(AN_KEY_BITS_MAX - AN_KEY_BITS_MIN + 1)
#define WIDTHS			5		/* of windows: 1, 2, 4, 8, 16 */

/* Resemblance is the same both ways, and a text resembles itself wholly. */
static void
resemblance_is_symmetric(AnArena *arena, Side *a, Side *b)
{
	AnShared	there;
	AnShared	back;
	AnShared	self;
	AnShared	some;

	RUN(an_shingles_compare(arena, &a->set, &b->folded, UINT32_MAX, &there));
	RUN(an_shingles_compare(arena, &b->set, &a->folded, UINT32_MAX, &back));
	CHECK(there.shared == back.shared);
	CHECK(there.shared + there.others == b->set.count);
	CHECK(back.shared + back.others == a->set.count);
	CHECK(an_resemblance(&a->set, &there) == an_resemblance(&b->set, &back));
	CHECK(an_shingles_count_shared(arena, &a->set, &b->folded, UINT32_MAX) ==
		  there.shared);
	RUN(an_shingles_compare(arena, &a->set, &a->folded, UINT32_MAX, &self));
	CHECK(self.shared == a->set.count && self.others == 0);
	/* a walk that stops early has counted no more */
	RUN(an_shingles_compare(arena, &a->set, &b->folded, there.others / 2,
							&some));
	CHECK(some.shared <= there.shared && some.others <= there.others);
}

static bool
has_key(const AnKeys *keys, uint64_t key)
{
	uint32_t	low = 0;
	uint32_t	high = keys->nkeys;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (keys->keys[middle] < key)
			low = middle + 1;
		else
			high = middle;
	}
	return low < keys->nkeys && keys->keys[low] == key;
}

static uint32_t
count_shared_keys(const AnKeys *a, const AnKeys *b)
{
	uint32_t	shared = 0;
	uint32_t	i;

	for (i = 0; i < a->nkeys; i++)
		shared += has_key(b, a->keys[i]);
	return shared;
}

static void
keys_are_in_order(const AnKeys *keys)
{
	uint32_t	i;

	for (i = 1; i < keys->nkeys; i++)
		CHECK(keys->keys[i] > keys->keys[i - 1]);
}

/* Keys are shingles; cut, they are those cut; a wider window keeps fewer. */
static void
keys_are_shingles(AnArena *arena, const Side *side, int bits)
{
	AnKeys		denser;
	AnKeys		keys;
	AnKeys		cut;
	uint32_t	widest;
	uint32_t	i;

	RUN(an_winnow(arena, &side->shingles, 1, &denser));
	CHECK(denser.nkeys == side->set.count);
	for (widest = 2; widest <= AN_WINDOW_WIDEST; widest *= 2)
	{
		RUN(an_winnow(arena, &side->shingles, widest, &keys));
		keys_are_in_order(&keys);
		CHECK(keys.nshingles == side->set.count);
		CHECK((keys.nkeys > 0) == (side->shingles.nkeys > 0));
		CHECK(count_shared_keys(&keys, &denser) == keys.nkeys);
		RUN(an_winnow_narrow(arena, &side->shingles, widest, bits, &cut));
		keys_are_in_order(&cut);
		for (i = 0; i < keys.nkeys; i++)
			CHECK(has_key(&cut, an_narrow(keys.keys[i], bits)));
		RUN(an_winnow(arena, &side->shingles, widest, &denser));
		an_keys_narrow(&keys, bits);
		CHECK(keys.nkeys == cut.nkeys && keys.nmerged <= side->set.count);
	}
}

static uint32_t
widest_of(const FuzzInput *input)
{
	return UINT32_C(1) << fuzz_flag(input, 1, WIDTHS);
}

/* No query asks for more keys than it has. */
static void
own_keys_agree(AnArena *arena, const FuzzInput *input, const Side *side,
			   int bits)
{
	uint32_t	widest = widest_of(input);
	double		threshold = (1 + input->flags[6] + 256 * input->flags[7]) /
	65536.0;
	AnKeys		keys;

	RUN(an_winnow(arena, &side->shingles, widest, &keys));
	an_keys_narrow(&keys, bits);
	if (keys.nkeys == 0)
		return;
	CHECK(an_key_agreement_near(&keys, widest, threshold) <= keys.nkeys);
	CHECK(an_key_agreement_copy(&keys, widest, threshold) <= keys.nkeys);
}

/* Has a row two keys of neighbouring windows of a query? */
static bool
has_neighbours(const AnRunKeys *query, const AnKeys *row)
{
	uint32_t	i;

	for (i = 0; i < query->nneighbours; i++)
		if (has_key(row, query->keys.keys[query->neighbours[i].first]) &&
			has_key(row, query->keys.keys[query->neighbours[i].second]))
			return true;
	return false;
}

/*
 * A row that shares a run of so many words has as many keys of the query as the
 * index asks for.
 */
static void
index_finds_shared_runs(AnArena *arena, const FuzzInput *input, const Side *a,
						const Side *b, uint32_t run_words)
{
	uint32_t	widest = widest_of(input);
	int			bits = AN_KEY_BITS_MIN + (int) fuzz_flag(input, 2, KEY_BITS);
	AnRunKeys	query;
	AnKeys		row;
	AnPassages	passages;
	uint32_t	i;

	RUN(an_winnow_runs(arena, &a->shingles, widest, bits, run_words, &query));
	keys_are_in_order(&query.keys);
	for (i = 0; i < query.nneighbours; i++)
		CHECK(query.neighbours[i].first < query.keys.nkeys &&
			  query.neighbours[i].second < query.keys.nkeys);
	RUN(an_passages_shared(arena, &a->numbered, &b->numbered, run_words,
						   &passages));
	if (passages.nitems == 0)
		return;
	RUN(an_winnow_narrow(arena, &b->shingles, widest, bits, &row));
	CHECK(query.agree <= query.keys.nkeys);
	CHECK(count_shared_keys(&query.keys, &row) >= query.agree);
	CHECK(query.nneighbours == 0 || has_neighbours(&query, &row));
}

/*
 * Likeness is between 0 and 1, the same both ways, and never more for what is
 * denied.
 */
static void
likeness_is_symmetric(AnArena *arena, const Side *a, const Side *b)
{
	AnStatement x;
	AnStatement y;
	float		there = -1;
	float		back = -1;
	float		self = -1;
	float		unlike = -1;

	RUN(an_statement_read(arena, &a->folded, &x));
	RUN(an_statement_read(arena, &b->folded, &y));
	RUN(an_statement_compare(arena, &x, &y, false, &there));
	RUN(an_statement_compare(arena, &y, &x, false, &back));
	CHECK(there >= 0 && there <= 1 && there == back);
	RUN(an_statement_compare(arena, &x, &y, true, &unlike));
	RUN(an_statement_compare(arena, &y, &x, true, &back));
	CHECK(unlike >= 0 && unlike <= there && unlike == back);
	/* a dual is a noun and a number */
	CHECK(x.nstems <= 2 * (uint64_t) a->words.nwords);
	RUN(an_statement_compare(arena, &x, &x, true, &self));
	CHECK(self >= there && self <= 1);
}

void
fuzz_reuse(const FuzzInput *input)
{
	AnArena    *arena = fuzz_arena();
	int			bits = AN_KEY_BITS_MIN + (int) fuzz_flag(input, 2, KEY_BITS);
	Side		a;
	Side		b;

	fuzz_read_sides(arena, input, &a, &b);
	resemblance_is_symmetric(arena, &a, &b);
	keys_are_shingles(arena, &a, bits);
	own_keys_agree(arena, input, &a, bits);
	index_finds_shared_runs(arena, input, &a, &b,
							1 + fuzz_flag(input, 3, MOST_RUN));
	likeness_is_symmetric(arena, &a, &b);
}
