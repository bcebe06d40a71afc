/*
 * unit_passages.c
 *		Shared, repeated and edited passages.
 *
 * Texts are made of numbers as words, so that brute force over the numbers
 * finds the right answer.
 */
#include "core/reuse/edited_passages.h"
#include "core/reuse/passages.h"
#include "core/reuse/suffix_array.h"
#include "unit/reuse/numbers.h"
#include "unit/unit.h"

#include <stdlib.h>
#include <string.h>

/* A text and which side of a passage stands in it. */
typedef struct Side
{
	const uint32_t *words;
	uint32_t	n;
	bool		is_a;
} Side;

static uint32_t
first_in(const Side *side, const AnPassage *p)
{
	return side->is_a ? p->a_first : p->b_first;
}

static uint32_t
words_in(const Side *side, const AnPassage *p)
{
	return side->is_a ? p->a_words : p->b_words;
}

/* Has the text from first to end this period? */
static bool
has_period(const Side *side, uint32_t first, uint32_t end, uint32_t period)
{
	uint32_t	i;

	for (i = first; i + period < end; i++)
		if (side->words[i] != side->words[i + period])
			return false;
	return true;
}

/*
 * Is the run of n words at a place one of the passage's, shifted by whole
 * periods?  The text repeats with the period over both.
 */
static bool
is_shifted(const Side *side, const AnPassage *p, uint32_t place, uint32_t n)
{
	uint32_t	first = first_in(side, p);
	uint32_t	end = first + words_in(side, p);
	uint32_t	period;

	for (period = 1; period <= (end - first) / 2; period++)
	{
		uint32_t	from = place < first ? place : first;
		uint32_t	to = place + n > end ? place + n : end;
		uint32_t	at = place < first ?
		first + period - 1 - (first - place - 1) % period :
		first + (place - first) % period;

		if (at + n <= end && has_period(side, from, to, period))
			return true;
	}
	return false;
}

/*
 * Is every place of a text that begins a run of n words that is also in the
 * other one inside a passage, or in one shifted by whole periods?
 */
static void
check_places(const AnPassages *list, const Side *side, const Side *other,
			 uint32_t n)
{
	uint32_t	i;
	uint32_t	k;

	for (i = 0; i + n <= side->n; i++)
	{
		bool		found = false;

		if (!is_shared(side->words + i, n, other->words, other->n))
			continue;
		for (k = 0; k < list->nitems && !found; k++)
		{
			const AnPassage *p = &list->items[k];

			found = (first_in(side, p) <= i &&
					 first_in(side, p) + words_in(side, p) > i) ||
				is_shifted(side, p, i, n);
		}
		CHECK_THAT(found, "place %u of %c is in no passage", i,
				   side->is_a ? 'a' : 'b');
	}
}

/* All passages together are no longer than four times both texts. */
static void
check_size(const AnPassages *list, const AnNumbered *a, const AnNumbered *b)
{
	uint64_t	sum = 0;
	uint32_t	i;

	for (i = 0; i < list->nitems; i++)
	{
		AnSpan		span = an_passage_span(a, list->items[i].a_first,
										   list->items[i].a_words);

		sum += span.end - span.start;
	}
	CHECK_THAT(sum <= 4 * ((uint64_t) a->text_bytes + b->text_bytes),
			   "%llu bytes of %u and %u", (unsigned long long) sum,
			   a->text_bytes, b->text_bytes);
}

/* Is a passage the same words on both sides, and are those around others? */
static void
check_maximal(const AnPassage *p, const Side *a, const Side *b,
			  uint32_t min_words)
{
	CHECK(p->words >= min_words && p->words == p->a_words &&
		  p->words == p->b_words);
	CHECK(p->a_first + p->words <= a->n && p->b_first + p->words <= b->n);
	CHECK(memcmp(a->words + p->a_first, b->words + p->b_first,
				 p->words * sizeof(uint32_t)) == 0);
	CHECK(p->a_first == 0 || p->b_first == 0 ||
		  a->words[p->a_first - 1] != b->words[p->b_first - 1]);
	CHECK(p->a_first + p->words == a->n || p->b_first + p->words == b->n ||
		  a->words[p->a_first + p->words] != b->words[p->b_first + p->words]);
}

/* Do two stretches lie in one that repeats with the period? */
static bool
repeat_together(const Side *side, const AnPassage *p, const AnPassage *q,
				uint32_t period)
{
	uint32_t	p_end = first_in(side, p) + words_in(side, p);
	uint32_t	q_end = first_in(side, q) + words_in(side, q);

	return has_period(side, first_in(side, p) < first_in(side, q) ?
					  first_in(side, p) : first_in(side, q),
					  p_end > q_end ? p_end : q_end, period);
}

/* Do two stretches of so many words lie over each other by n words? */
static bool
overlap(uint32_t first, uint32_t nwords, uint32_t other, uint32_t others,
		uint32_t n)
{
	return first + n <= other + others && other + n <= first + nwords;
}

/* Of passages that overlap and differ by whole periods only one is given. */
static void
check_once(const AnPassages *list, const Side *a, const Side *b,
		   uint32_t min_words)
{
	uint32_t	i;
	uint32_t	k;

	for (i = 0; i < list->nitems; i++)
	{
		const AnPassage *p = &list->items[i];
		uint32_t	period = 1;

		while (period <= p->words / 2 &&
			   !has_period(a, p->a_first, p->a_first + p->words, period))
			period++;
		for (k = 0; k < list->nitems && period <= p->words / 2; k++)
		{
			const AnPassage *q = &list->items[k];

			CHECK_THAT(k == i || p->words < min_words + period ||
					   q->words < period * 2 ||
					   !overlap(p->a_first, p->words, q->a_first, q->words,
								period) ||
					   !overlap(p->b_first, p->words, q->b_first, q->words,
								period) ||
					   !repeat_together(a, p, q, period) ||
					   !repeat_together(b, p, q, period),
					   "period %u: %u words at %u, %u and %u at %u, %u",
					   period, p->words, p->a_first, p->b_first, q->words,
					   q->a_first, q->b_first);
		}
	}
}

/*
 * Compare with brute force: passages are maximal, none is missing, and none
 * lies inside another.
 */
static void
check_passages(const AnPassages *list, const AnNumbered *x,
			   const AnNumbered *y, uint32_t min_words)
{
	Side		a = {x->words, x->nwords, true};
	Side		b = {y->words, y->nwords, false};
	uint32_t	i;
	uint32_t	k;

	CHECK(list->nitems <= a.n + b.n);
	for (i = 0; i < list->nitems; i++)
	{
		const AnPassage *p = &list->items[i];

		check_maximal(p, &a, &b, min_words);
		for (k = 0; k < list->nitems; k++)
		{
			const AnPassage *o = &list->items[k];

			CHECK(k == i || o->a_first > p->a_first ||
				  o->b_first > p->b_first ||
				  o->a_first + o->words < p->a_first + p->words ||
				  o->b_first + o->words < p->b_first + p->words);
		}
	}
	check_places(list, &a, &b, min_words);
	check_places(list, &b, &a, min_words);
	check_once(list, &a, &b, min_words);
	check_size(list, x, y);
}

/* Edited passages cover the same places and are no longer. */
static void
check_edited(const AnPassages *list, const AnNumbered *x,
			 const AnNumbered *y, uint32_t min_words)
{
	Side		a = {x->words, x->nwords, true};
	Side		b = {y->words, y->nwords, false};

	check_places(list, &a, &b, min_words);
	check_places(list, &b, &a, min_words);
	check_size(list, x, y);
}

/*
 * Words of a kind of text that repeats: a phrase over and over, phrases in
 * phrases ((ab)^n c)^m, Fibonacci's, Thue and Morse's, de Bruijn's, one word,
 * two words, or any.
 */
static void
make_kind(uint32_t *words, uint32_t n, uint32_t kind)
{
	uint32_t	period = 1 + unit_random_below(7);
	uint32_t	cut = 2 + unit_random_below(9);
	uint32_t	first = unit_random_below(13);
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		uint32_t	at = i + first;
		uint32_t	bits;

		switch (kind)
		{
			case 0:
				words[i] = at % period;
				break;
			case 1:
				words[i] = at % (2 * cut + 1) == 2 * cut ? 2 :
					at % (2 * cut + 1) % 2;
				break;
			case 2:
				/* the golden ratio's multiples, rounded */
				words[i] = (uint32_t) ((at + 2) * 0.6180339887498949) -
					(uint32_t) ((at + 1) * 0.6180339887498949);
				break;
			case 3:
				for (bits = at, words[i] = 0; bits > 0; bits /= 2)
					words[i] ^= bits & 1;
				break;
			case 4:
				/* a register of six bits runs through all its states */
				words[i] = i < 6 ? (cut >> i) & 1 :
					words[i - 6] ^ words[i - 5];
				break;
			case 5:
				words[i] = 0;
				break;
			case 6:
				words[i] = unit_random_below(2);
				break;
			default:
				words[i] = unit_random_below(cut * 3);
		}
	}
}

#define KINDS		8
#define KIND_WORDS	90

/* Put copies of stretches of one text into the other, and of itself. */
static void
embed_copies(uint32_t *to, uint32_t nto, const uint32_t *from, uint32_t nfrom)
{
	uint32_t	copies = unit_random_below(4);

	while (copies-- > 0 && nto > 0 && nfrom > 0)
	{
		uint32_t	n = 1 + unit_random_below(nto < nfrom ? nto : nfrom);

		memmove(to + unit_random_below(nto - n + 1),
				from + unit_random_below(nfrom - n + 1),
				n * sizeof(uint32_t));
	}
}

static void
test_passages(void)
{
	static uint32_t a[KIND_WORDS];
	static uint32_t b[KIND_WORDS];
	int			round;

	for (round = 0; round < 4000; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	na = unit_random_below(KIND_WORDS);
		uint32_t	nb = unit_random_below(KIND_WORDS);
		uint32_t	min_words = 1 + unit_random_below(4);
		AnNumbered	x;
		AnNumbered	y;
		AnPassages	list;

		make_kind(a, na, unit_random_below(KINDS));
		make_kind(b, nb, unit_random_below(KINDS));
		embed_copies(b, nb, a, na);
		embed_copies(a, na, a, na);
		x = make_words(arena, a, na);
		y = make_words(arena, b, nb);
		CHECK_INT(an_passages_shared(arena, &x, &y, min_words, &list), AN_OK);
		check_passages(&list, &x, &y, min_words);
		CHECK_INT(an_passages_edited(arena, &x, &y, min_words,
									 1 + unit_random_below(5), &list), AN_OK);
		check_edited(&list, &x, &y, min_words);
		CHECK_INT(an_passages_repeated(arena, &x, min_words, &list), AN_OK);
		check_size(&list, &x, &x);
	}
}

static void
test_repeated(void)
{
	static const uint32_t text[] = {1, 2, 3, 4, 9, 1, 2, 3, 4, 8, 2, 3, 4};
	AnArena    *arena = unit_arena();
	AnNumbered	words = make_words(arena, text, 13);
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
	AnNumbered	x = make_words(arena, a, 12);
	AnNumbered	y = make_words(arena, changed, 12);
	AnNumbered	z = make_words(arena, moved, 13);
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
		AnNumbered	x;
		AnNumbered	y;
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
		AnNumbered	x;
		AnNumbered	y;
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
	AnNumbered	words;
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

/* Ends of a text in order, and how long neighbours agree, by brute force. */
static void
test_suffixes(void)
{
	static uint32_t text[KIND_WORDS + 1];
	static uint32_t sorted[KIND_WORDS + 1];
	static uint32_t agreed[KIND_WORDS + 1];
	int			round;

	for (round = 0; round < 1000; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	n = unit_random_below(KIND_WORDS);
		uint32_t	nsymbols = 2;
		uint32_t	i;

		make_kind(text, n, unit_random_below(KINDS));
		for (i = 0; i < n; i++)
			if (++text[i] >= nsymbols)
				nsymbols = text[i] + 1;
		text[n] = 0;
		CHECK_INT(an_suffixes_sort(arena, text, n + 1, nsymbols, sorted),
				  AN_OK);
		an_suffixes_agree(arena, text, n + 1, sorted, agreed);
		CHECK_INT(sorted[0], n);
		CHECK_INT(agreed[n], 0);
		for (i = 1; i <= n; i++)
		{
			uint32_t	x = sorted[i - 1];
			uint32_t	y = sorted[i];
			uint32_t	length = 0;

			while (text[x + length] == text[y + length] && x != y)
				length++;
			CHECK(x != y && text[x + length] < text[y + length]);
			CHECK_INT(agreed[y], length);
		}
	}
}

/* Lists of any length come in the same order, by three keys. */
static void
test_order(void)
{
	uint32_t	n;

	for (n = 0; n < 3000; n = n * 2 + 3)
	{
		AnArena    *arena = unit_arena();
		AnPassages	list = {0};
		uint32_t	i;

		for (i = 0; i < n; i++)
		{
			AnPassage	passage = {unit_random_below(n), 1,
			unit_random_below(3) << 20, 1, unit_random_below(9), true};

			CHECK_INT(an_passages_add(arena, &list, &passage), AN_OK);
		}
		CHECK_INT(an_passages_sort(arena, &list), AN_OK);
		CHECK(list.nitems <= n);
		for (i = 1; i < list.nitems; i++)
		{
			const AnPassage *p = &list.items[i - 1];
			const AnPassage *q = &list.items[i];

			CHECK(p->a_first < q->a_first ||
				  (p->a_first == q->a_first &&
				   (p->b_first < q->b_first ||
					(p->b_first == q->b_first && p->words > q->words))));
		}
	}
}

/*
 * Many parts of one stretch, each with other words behind it, against many
 * copies of the stretch: all passages together would be many times the texts.
 */
static void
test_cover(void)
{
	enum
	{
		PARTS = 60,
		PART = 60,
		COPIES = 40
	};
	static uint32_t a[COPIES * (PARTS + PART + 1)];
	static uint32_t b[PARTS * (PART + 1)];
	Side		x = {a, COPIES * (PARTS + PART + 1), true};
	Side		y = {b, PARTS * (PART + 1), false};
	AnArena    *arena = unit_arena();
	AnPassages	list;
	AnNumbered	left;
	AnNumbered	right;
	uint32_t	i;

	for (i = 0; i < x.n; i++)
		a[i] = i % (PARTS + PART + 1) == PARTS + PART ? 1000 + i :
			i % (PARTS + PART + 1);
	for (i = 0; i < y.n; i++)
		b[i] = i % (PART + 1) == PART ? 100000 + i :
			i / (PART + 1) + i % (PART + 1);
	left = make_words(arena, a, x.n);
	right = make_words(arena, b, y.n);
	CHECK_INT(an_passages_shared(arena, &left, &right, 8, &list), AN_OK);
	CHECK_THAT(list.nitems < 4 * COPIES + 2 * PARTS, "%u passages",
			   list.nitems);
	check_size(&list, &left, &right);
	check_places(&list, &x, &y, 8);
	check_places(&list, &y, &x, 8);
	CHECK_INT(an_passages_shared(arena, &right, &left, 8, &list), AN_OK);
	check_size(&list, &right, &left);
}

/* A passage that takes far more bytes in a is given while there is room. */
static void
test_dear(void)
{
	enum
	{
		COPIES = 500,
		WORDS = 8
	};
	static uint32_t a[WORDS];
	static uint32_t b[COPIES * (WORDS + 1)];
	AnArena    *arena = unit_arena();
	AnPassages	list;
	AnNumbered	left;
	AnNumbered	right;
	uint32_t	i;

	for (i = 0; i < WORDS; i++)
		a[i] = i;
	for (i = 0; i < COPIES * (WORDS + 1); i++)
		b[i] = i % (WORDS + 1);
	left = make_words(arena, a, WORDS);
	right = make_words(arena, b, COPIES * (WORDS + 1));
	CHECK_INT(an_passages_shared(arena, &left, &right, WORDS, &list), AN_OK);
	CHECK_INT(list.nitems, COPIES);
	/* signs without end before the last word of a */
	left.text_bytes += 10000;
	left.spans[WORDS - 1].start += 10000;
	left.spans[WORDS - 1].end += 10000;
	CHECK_INT(an_passages_shared(arena, &left, &right, WORDS, &list), AN_OK);
	CHECK_INT(list.nitems, 4 * (left.text_bytes + right.text_bytes) /
			  left.text_bytes);
	check_size(&list, &left, &right);
	CHECK_INT(list.items[0].b_first, 0);
}

void
room_passages(void)
{
	test_suffixes();
	test_order();
	test_cover();
	test_dear();
	test_passages();
	test_repeated();
	test_edited();
	test_edited_cover_runs();
	test_reworded();
	test_adversaries();
}
