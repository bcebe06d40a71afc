/*
 * word_diff.c
 *		What holds of the diff of any two texts.
 */
#include "fuzz/fuzz.h"

#include "core/reuse/word_diff.h"

#include <string.h>

/* The bytes of a word. */
static bool
words_agree(const AnDiffWords *a, uint32_t x, const AnDiffWords *b, uint32_t y)
{
	AnSpan		p = a->items[x].span;
	AnSpan		q = b->items[y].span;

	return p.end - p.start == q.end - q.start &&
		memcmp(a->folded->folded + p.start, b->folded->folded + q.start,
			   p.end - p.start) == 0;
}

/* Copy the letters of words without what stands between; give their bytes. */
static uint32_t
copy_letters(const AnDiffWords *text, uint32_t first, uint32_t nwords,
			 uint8_t *out)
{
	uint32_t	n = 0;
	uint32_t	i;

	for (i = first; i < first + nwords; i++)
	{
		AnSpan		span = text->items[i].span;

		memcpy(out + n, text->folded->folded + span.start,
			   span.end - span.start);
		n += span.end - span.start;
	}
	return n;
}

/* The same words, but for spaces; what has moved is the same word by word. */
static void
row_is_same(const AnDiffRow *row, const AnDiffWords *a, const AnDiffWords *b)
{
	uint8_t    *x = fuzz_block(a->folded->folded_bytes + (size_t) 1);
	uint8_t    *y = fuzz_block(b->folded->folded_bytes + (size_t) 1);
	uint32_t	nx = copy_letters(a, row->a_first, row->a_words, x);
	uint32_t	ny = copy_letters(b, row->b_first, row->b_words, y);
	uint32_t	i;

	CHECK(nx == ny && memcmp(x, y, nx) == 0);
	for (i = 0; row->op == AN_DIFF_MOVED && i < row->a_words; i++)
		CHECK(words_agree(a, row->a_first + i, b, row->b_first + i));
}

static void
row_is_sound(const AnDiffRow *row, const AnDiffWords *a, const AnDiffWords *b)
{
	CHECK(row->a_first + row->a_words <= a->nwords);
	CHECK(row->b_first + row->b_words <= b->nwords);
	CHECK((row->a_words == 0) == (row->op == AN_DIFF_ADDED));
	CHECK((row->b_words == 0) == (row->op == AN_DIFF_DROPPED));
	if (row->op == AN_DIFF_SAME || row->op == AN_DIFF_MOVED)
		row_is_same(row, a, b);
	if (row->op == AN_DIFF_MOVED)
		CHECK(row->a_words == row->b_words && row->a_words >= 3);
}

/* Rows have all words of a in their order, and all of b once. */
static void
rows_cover_both(const AnDiffRows *rows, const AnDiffWords *a,
				const AnDiffWords *b)
{
	uint8_t    *seen = fuzz_block(b->nwords + (size_t) 1);
	uint32_t	a_words = 0;
	uint32_t	b_words = 0;
	uint32_t	i;
	uint32_t	k;

	memset(seen, 0, b->nwords + (size_t) 1);
	for (i = 0; i < rows->nitems; i++)
	{
		const AnDiffRow *row = &rows->items[i];

		row_is_sound(row, a, b);
		CHECK(row->a_words == 0 || row->a_first == a_words);
		a_words += row->a_words;
		b_words += row->b_words;
		for (k = 0; k < row->b_words; k++)
			CHECK(seen[row->b_first + k]++ == 0);
	}
	CHECK(a_words == a->nwords && b_words == b->nwords);
}

/* How many rows and words there are of each op. */
typedef struct OpCounts
{
	uint32_t	rows[AN_DIFF_MOVED + 1];
	uint32_t	words[AN_DIFF_MOVED + 1];
} OpCounts;

static OpCounts
count_ops(const AnDiffRows *rows, bool turned)
{
	OpCounts	counts = {{0}, {0}};
	uint32_t	i;

	for (i = 0; i < rows->nitems; i++)
	{
		AnDiffOp	op = rows->items[i].op;

		if (turned && op == AN_DIFF_DROPPED)
			op = AN_DIFF_ADDED;
		else if (turned && op == AN_DIFF_ADDED)
			op = AN_DIFF_DROPPED;
		counts.rows[op]++;
		counts.words[op] += rows->items[i].a_words + rows->items[i].b_words;
	}
	return counts;
}

void
fuzz_word_diff(const FuzzInput *input)
{
	AnArena    *arena = fuzz_arena();
	AnNumbering numbering;
	AnFolded	a_folded;
	AnFolded	b_folded;
	AnDiffWords a;
	AnDiffWords b;
	AnDiffRows	rows;
	AnDiffRows	turned;
	OpCounts	there;
	OpCounts	back;

	fuzz_walk(arena, input->text, input->nbytes, &a_folded);
	fuzz_walk(arena, input->other, input->other_bytes, &b_folded);
	RUN(an_numbering_begin(arena, &numbering));
	RUN(an_diff_words_read(&numbering, &a_folded, &a));
	RUN(an_diff_words_read(&numbering, &b_folded, &b));
	RUN(an_word_diff(arena, &a, &b, numbering.nnumbers, &rows));
	rows_cover_both(&rows, &a, &b);
	RUN(an_word_diff(arena, &b, &a, numbering.nnumbers, &turned));
	rows_cover_both(&turned, &b, &a);
	there = count_ops(&rows, false);
	back = count_ops(&turned, true);
	CHECK(memcmp(&there, &back, sizeof(OpCounts)) == 0);
	RUN(an_word_diff(arena, &a, &a, numbering.nnumbers, &rows));
	CHECK(rows.nitems == (a.nwords > 0));
	CHECK(a.nwords == 0 || rows.items[0].op == AN_DIFF_SAME);
}
