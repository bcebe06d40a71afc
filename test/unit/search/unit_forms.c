/*
 * unit_forms.c
 *		Forms at the edges of what they are kept in: the memo, fixed buffers.
 *
 * Words are drawn letter by letter and handed over in exactly their bytes, and
 * what the forms are without a memo is the truth for what they are with one.
 */
#include "unit/unit.h"

#include <stdlib.h>

#include "core/search/forms.h"

#define MOST_LETTERS	1100	/* more than any form may have */
#define MOST_BYTES		(2 * MOST_LETTERS)
#define NO_PLACE		AN_MEMO_ENTRIES
#define TRIES			20000

/* A mark, of two bytes, which folding takes away. */
static const char mark[] = "َ";

static AnFolder search;

/* Two ways to the forms of one word: with a memo and without. */
typedef struct Pair
{
	AnArena		plain_arena;
	AnArena		memo_arena;
	AnForms		plain;
	AnForms		kept;
	AnMemo	   *memo;
}			Pair;

static void
init_forms(AnForms *forms, AnArena *scratch, AnFormLevel level)
{
	AnArena    *arena = unit_arena();

	memset(scratch, 0, sizeof(*scratch));
	scratch->grab = arena->grab;
	scratch->salt = arena->salt;
	memset(forms, 0, sizeof(*forms));
	forms->arena = scratch;
	forms->folder = &search;
	forms->level = level;
}

static void
init_pair(Pair *pair, AnFormLevel level)
{
	init_forms(&pair->plain, &pair->plain_arena, level);
	init_forms(&pair->kept, &pair->memo_arena, level);
	pair->memo = calloc(AN_MEMO_ENTRIES, sizeof(AnMemo));
	pair->kept.memo = pair->memo;
}

static bool
same_forms(const AnForms *a, const AnForms *b)
{
	uint32_t	i;

	if (a->n != b->n || a->is_word != b->is_word)
		return false;
	for (i = 0; i < a->n; i++)
		if (a->forms[i].nbytes != b->forms[i].nbytes ||
			memcmp(a->forms[i].bytes, b->forms[i].bytes,
				   a->forms[i].nbytes) != 0 ||
			a->forms[i].next_place != b->forms[i].next_place ||
			a->forms[i].way != b->forms[i].way)
			return false;
	return true;
}

/* Find the forms of a word of exactly these bytes. */
static void
find(AnForms *forms, const char *word, uint32_t nbytes)
{
	uint8_t    *term = malloc(nbytes);

	memcpy(term, word, nbytes);
	CHECK_INT(an_forms_find(forms, term, nbytes), AN_OK);
	free(term);
}

static void
check_same(Pair *pair, const char *word, uint32_t nbytes)
{
	find(&pair->plain, word, nbytes);
	find(&pair->kept, word, nbytes);
	CHECK_THAT(same_forms(&pair->plain, &pair->kept),
			   "the memo has another form of \"%.*s\"", (int) nbytes, word);
}

/* The only entry of the memo that is taken, or NO_PLACE. */
static uint32_t
only_place(const AnMemo *memo)
{
	static const AnMemo nothing;
	uint32_t	place = NO_PLACE;
	uint32_t	i;

	for (i = 0; i < AN_MEMO_ENTRIES; i++)
		if (memcmp(&memo[i], &nothing, sizeof(nothing)) != 0)
		{
			CHECK_INT(place, NO_PLACE);
			place = i;
		}
	return place;
}

static bool
holds(const AnMemo *entry, const char *word, uint32_t nbytes)
{
	return entry->nterm == nbytes && memcmp(entry->bytes, word, nbytes) == 0;
}

/*
 * Words that begin with `kept` bytes of a word and take its place in the memo,
 * one after the other: with four letters more, one in some thousands does.
 */
static unsigned
check_one_place(Pair *pair, const char *word, uint32_t nbytes, uint32_t kept)
{
	char		other[MOST_BYTES];
	unsigned	collisions = 0;
	uint32_t	place;
	uint32_t	i;

	memset(pair->memo, 0, AN_MEMO_ENTRIES * sizeof(AnMemo));
	check_same(pair, word, nbytes);
	place = only_place(pair->memo);
	CHECK(place < AN_MEMO_ENTRIES && holds(&pair->memo[place], word, nbytes));
	if (place == NO_PLACE)
		return 0;
	memcpy(other, word, kept);
	for (i = 0; i < TRIES; i++)
	{
		unit_random_word(other + kept, 4);
		find(&pair->kept, other, kept + 8);
		if (!holds(&pair->memo[place], other, kept + 8) ||
			holds(&pair->memo[place], word, nbytes))
			continue;
		collisions++;
		check_same(pair, word, nbytes);
		check_same(pair, other, kept + 8);
		check_same(pair, other, kept + 8);
		check_same(pair, word, nbytes);
	}
	return collisions;
}

/*
 * A word is not taken for another that has its place: neither for one that
 * goes on behind it nor for one as long.
 */
static void
check_collisions(void)
{
	unsigned	longer = 0;
	unsigned	as_long = 0;
	uint32_t	i;

	for (i = 0; i < 12; i++)
	{
		Pair		pair;
		char		word[MOST_BYTES];
		uint32_t	nbytes;

		init_pair(&pair, i < 6 ? AN_LEVEL_STEM : AN_LEVEL_FOLD);
		nbytes = unit_random_word(word, 2 + i % 2);
		longer += check_one_place(&pair, word, nbytes, nbytes);
		nbytes = unit_random_word(word, 4 + i % 2);
		as_long += check_one_place(&pair, word, nbytes, nbytes - 8);
		free(pair.memo);
	}
	CHECK_THAT(longer > 2 && as_long > 2, "%u and %u", longer, as_long);
}

/*
 * A word of so many letters and marks, looked for twice: what does not fit the
 * memo is not kept there, and what does spoils no other entry.
 */
static void
check_size(Pair *pair, uint32_t nletters, uint32_t nmarks)
{
	char		word[MOST_BYTES];
	uint32_t	nbytes = unit_random_word(word, nletters);
	uint32_t	place;
	bool		fits;
	uint32_t	i;

	for (i = 0; i < nmarks; i++, nbytes += 2)
		memcpy(word + nbytes, mark, 2);
	memset(pair->memo, 0, AN_MEMO_ENTRIES * sizeof(AnMemo));
	check_same(pair, word, nbytes);
	place = only_place(pair->memo);
	check_same(pair, word, nbytes);
	CHECK_INT(pair->plain.n, 1);
	fits = nbytes < AN_MEMO_BYTES &&
		nbytes + pair->plain.forms[0].nbytes <= AN_MEMO_BYTES;
	CHECK_INT(place != NO_PLACE, fits);
}

static void
check_sizes(void)
{
	Pair		pair;
	uint32_t	nletters;
	uint32_t	nmarks;

	init_pair(&pair, AN_LEVEL_FOLD);
	for (nletters = 1; 2 * nletters <= AN_MEMO_BYTES + 4; nletters++)
		for (nmarks = 0; 2 * nmarks <= AN_MEMO_BYTES + 4; nmarks++)
			check_size(&pair, nletters, nmarks);
	free(pair.memo);
}

/* Words of any length, by lot as often as not one that was met before. */
static void
check_met_again(AnFormLevel level, bool keep_exact)
{
	static char words[500][MOST_BYTES];
	static uint32_t nbytes[500];
	Pair		pair;
	uint32_t	i;

	init_pair(&pair, level);
	pair.plain.keep_exact = pair.kept.keep_exact = keep_exact;
	for (i = 0; i < 500; i++)
		nbytes[i] = unit_random_word(words[i], 1 + unit_random_below(16));
	for (i = 0; i < 5000; i++)
	{
		uint32_t	k = unit_random_below(500);

		check_same(&pair, words[k], nbytes[k]);
	}
	free(pair.memo);
}

/*
 * A plain word of any length is its own folded form, whether it fits the room
 * of the short way or not, and with marks in it as well.
 */
static void
check_long_words(void)
{
	AnArena		scratch;
	AnForms		forms;
	uint32_t	n;

	init_forms(&forms, &scratch, AN_LEVEL_FOLD);
	for (n = 1; n < MOST_LETTERS; n += n < 300 ? 1 : 1 + n / 10)
	{
		char		word[MOST_BYTES + 2];
		char		marked[MOST_BYTES + 2];
		uint32_t	nbytes = unit_random_word(word, n);
		bool		fits = nbytes < AN_FORM_MAX_BYTES;

		memcpy(marked, word, 2);
		memcpy(marked + 2, mark, 2);
		memcpy(marked + 4, word + 2, nbytes - 2);
		find(&forms, word, nbytes);
		CHECK_INT(forms.n, fits);
		if (fits)
			CHECK(forms.forms[0].nbytes == nbytes &&
				  memcmp(forms.forms[0].bytes, word, nbytes) == 0);
		find(&forms, marked, nbytes + 2);
		CHECK_INT(forms.n, fits);
		if (fits)
			CHECK(forms.forms[0].nbytes == nbytes &&
				  memcmp(forms.forms[0].bytes, word, nbytes) == 0);
	}
}

void
room_forms(void)
{
	an_folder_init(&search, AN_PROFILE_SEARCH);
	check_collisions();
	check_sizes();
	check_met_again(AN_LEVEL_STEM, false);
	check_met_again(AN_LEVEL_FOLD, false);
	check_met_again(AN_LEVEL_STEM, true);
	check_long_words();
}
