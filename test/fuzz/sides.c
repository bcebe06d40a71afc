/*
 * sides.c
 *		Two texts that are held against each other.
 */
#include "fuzz/sides.h"

#include <string.h>

static void
read_side(AnArena *arena, const uint8_t *text, uint32_t nbytes,
		  AnNumbering *numbering, Side *side)
{
	AnShingles	salted;

	fuzz_walk(arena, text, nbytes, &side->folded);
	RUN(an_word_list_read(arena, &side->folded, &side->words));
	RUN(an_numbering_read(numbering, &side->folded, &side->numbered));
	RUN(an_shingles_read(arena, &side->folded, &side->shingles));
	RUN(an_shingles_read_salted(arena, &side->folded, &salted));
	RUN(an_shingle_set_make(arena, salted.keys, salted.nkeys, &side->set));
	CHECK(salted.nkeys == side->shingles.nkeys &&
		  salted.nwords == side->shingles.nwords);
	CHECK(side->numbered.nwords == side->words.nwords);
	CHECK(side->numbered.text_bytes == nbytes);
	CHECK(side->shingles.nwords == side->words.nwords ||
		  side->words.nwords < AN_SHINGLE_WORDS);
	CHECK(side->set.count <= side->shingles.nkeys);
	CHECK(side->shingles.nkeys <= side->words.nwords);
}

/* Read both texts of an input. */
void
fuzz_read_sides(AnArena *arena, const FuzzInput *input, Side *a, Side *b)
{
	AnNumbering numbering;

	RUN(an_numbering_begin(arena, &numbering));
	read_side(arena, input->text, input->nbytes, &numbering, a);
	read_side(arena, input->other, input->other_bytes, &numbering, b);
	an_numbering_end(&numbering);
}

/* Do the words at x and y agree, in their letters? */
bool
fuzz_words_agree(const Side *a, uint32_t x, const Side *b, uint32_t y)
{
	AnSpan		p = a->words.spans[x];
	AnSpan		q = b->words.spans[y];

	bool		agree = p.end - p.start == q.end - q.start &&
	memcmp(a->folded.folded + p.start, b->folded.folded + q.start,
		   p.end - p.start) == 0;

	CHECK(agree == (a->numbered.words[x] == b->numbered.words[y]));
	return agree;
}

/* The longest run of agreeing words from x and y on. */
uint32_t
fuzz_run_from(const Side *a, uint32_t x, const Side *b, uint32_t y)
{
	uint32_t	n = 0;

	while (x + n < a->words.nwords && y + n < b->words.nwords &&
		   fuzz_words_agree(a, x + n, b, y + n))
		n++;
	return n;
}
