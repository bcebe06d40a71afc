/*
 * statement.c
 *		Do two quotations say the same in other words?
 *
 * Stems are matched first, then the consonants of those that are left.  The
 * shares were set on the pairs that one speaker has in two newspapers of one
 * day: of those from 0.6 on, with few words in the same order, all 30 drawn
 * by lot were the same statement.
 */
#include "core/reuse/statement.h"

#include <stdlib.h>
#include <string.h>

#include "core/base/array.h"
#include "core/base/hash.h"
#include "core/text/stem.h"

/* A stem met once in 2 to this power words, or oftener, says nothing. */
#define COMMON_BITS		7

/* A figure that differs makes another statement. */
#define NUMBER_WEIGHT	30

/* What the same consonants count for, of the lighter stem's weight. */
#define CONSONANTS_COUNT	0.6F

/* How much of what only the longer statement says counts against it. */
#define LONGER_COUNTS	0.25F

#define ROOT_LETTERS	3
#define MAX_CONSONANTS	24

static bool
is_weak(uint32_t letter)
{
	return letter == LETTER_ALEF || letter == LETTER_WAW ||
		letter == LETTER_YEH || letter == LETTER_HAMZA ||
		letter == LETTER_HEH;
}

/* May the letter stand before a root to make another word of it? */
static bool
is_added(uint32_t letter)
{
	return letter == LETTER_TEH || letter == LETTER_MEEM ||
		letter == LETTER_NOON || letter == LETTER_SEEN;
}

/* What is left of a stem. */
typedef struct Skeleton
{
	uint8_t		at[MAX_CONSONANTS];
	int			first;			/* what stands before it is no part of it */
	int			n;
} Skeleton;

/*
 * The consonants of a stem, without those that patterns of words put before
 * the root; false where fewer than three are left.
 */
static bool
read_skeleton(const uint8_t *stem, uint32_t nbytes, Skeleton *left)
{
	uint32_t	i;

	left->n = 0;
	left->first = 0;
	for (i = 0; i + 1 < nbytes && left->n < MAX_CONSONANTS;
		 i += AN_LETTER_BYTES)
	{
		uint32_t	letter = an_utf8_pair(stem + i);

		if (!an_utf8_leads_arabic(stem[i]))
			return false;
		if (!is_weak(letter))
			left->at[left->n++] = an_letter_to_byte(letter);
	}
	while (left->n - left->first > ROOT_LETTERS &&
		   is_added(an_letter_from_byte(left->at[left->first])))
		left->first++;
	return left->n - left->first >= ROOT_LETTERS;
}

/* What orders stems; never 0. */
static uint32_t
order_of(const uint8_t *bytes, size_t nbytes)
{
	return (uint32_t) (an_hash_bytes(bytes, nbytes) >> 32) | 1;
}

/* The order of bytes, the shorter first. */
static int
compare_bytes(const uint8_t *x, uint32_t nx, const uint8_t *y, uint32_t ny)
{
	return nx != ny ? (nx > ny) - (nx < ny) : memcmp(x, y, nx);
}

static int
compare_stems(const void *x, const void *y)
{
	const AnStatementStem *p = x;
	const AnStatementStem *q = y;

	if (p->hash != q->hash)
		return p->hash < q->hash ? -1 : 1;
	return compare_bytes(p->letters, p->nbytes, q->letters, q->nbytes);
}

/* Stems of which nothing is left come first, and are alike. */
static int
compare_skeletons(const AnStatementStem *p, const AnStatementStem *q)
{
	Skeleton	x;
	Skeleton	y;

	if (p->consonants != q->consonants)
		return p->consonants < q->consonants ? -1 : 1;
	if (p->consonants == 0)
		return 0;
	read_skeleton(p->letters, p->nbytes, &x);
	read_skeleton(q->letters, q->nbytes, &y);
	return compare_bytes(x.at + x.first, (uint32_t) (x.n - x.first),
						 y.at + y.first, (uint32_t) (y.n - y.first));
}

static int
compare_consonants(const void *x, const void *y)
{
	int			order = compare_skeletons(x, y);

	return order != 0 ? order : compare_stems(x, y);
}

/* What one word says. */
static AnStatementStem
stem_of(const AnFolded *folded, const AnToken *token, uint8_t *room)
{
	AnStatementStem result;
	Skeleton	left;
	int			nbytes = an_stem((const char *) folded->folded + token->start,
								 (int) (token->end - token->start),
								 (char *) room);

	result.letters = room;
	result.nbytes = (uint32_t) nbytes;
	result.hash = order_of(room, (size_t) nbytes);
	result.consonants = 0;
	if (read_skeleton(room, result.nbytes, &left))
		result.consonants = order_of(left.at + left.first,
									 (size_t) (left.n - left.first));
	result.weight = (float) an_stem_rarity((const char *) room, nbytes) -
		COMMON_BITS;
	if (token->kind == AN_WORD_NUMBER)
		result.weight = NUMBER_WEIGHT;
	return result;
}

/* The stems of a statement that tell something. */
int
an_statement_read(AnArena *arena, const AnFolded *folded, AnStatement *result)
{
	AnWords		words;
	AnToken		token;
	uint8_t    *letters = an_arena_alloc(arena,
										 AN_STEM_ROOM(folded->folded_bytes) + 1);
	uint32_t	room = 0;
	AnStatementStem *stems = an_array_reserve(arena, NULL, 0,
											  an_words_guess(folded), &room,
											  sizeof(AnStatementStem));
	uint32_t	next_tick = AN_TICK_BYTES;
	uint32_t	n = 0;
	uint32_t	i;

	memset(result, 0, sizeof(AnStatement));
	if (letters == NULL || stems == NULL)
		return AN_ERR_MEMORY;
	an_words_init(&words, folded);
	while (an_words_next(&words, &token))
	{
		stems = an_array_room(arena, stems, n, &room, sizeof(AnStatementStem));
		if (stems == NULL)
			return AN_ERR_MEMORY;
		stems[n] = stem_of(folded, &token, letters);
		if (stems[n].weight > 0)
			letters += stems[n++].nbytes;
		an_arena_tick_byte(arena, token.end, &next_tick);
	}
	qsort(stems, n, sizeof(AnStatementStem), compare_stems);
	result->stems = stems;
	for (i = 0; i < n; i++)
		if (result->nstems == 0 ||
			compare_stems(&stems[result->nstems - 1], &stems[i]) != 0)
		{
			result->weight += stems[i].weight;
			stems[result->nstems++] = stems[i];
		}
	return AN_OK;
}

/*
 * The weight of the stems that both lists have by an order; the others of each
 * list are moved to its front, *na and *nb of them.
 */
static float
match(AnStatementStem *a, uint32_t *na, AnStatementStem *b, uint32_t *nb,
	  bool by_consonants)
{
	uint32_t	i = 0;
	uint32_t	k = 0;
	uint32_t	a_left = 0;
	uint32_t	b_left = 0;
	float		weight = 0;

	while (i < *na && k < *nb)
	{
		int			order = by_consonants ? compare_skeletons(&a[i], &b[k]) :
		compare_stems(&a[i], &b[k]);

		if (order == 0 && (!by_consonants || a[i].consonants != 0))
		{
			weight += a[i].weight < b[k].weight ? a[i].weight : b[k].weight;
			i++;
			k++;
		}
		else if (order <= 0)
			a[a_left++] = a[i++];
		else
			b[b_left++] = b[k++];
	}
	while (i < *na)
		a[a_left++] = a[i++];
	while (k < *nb)
		b[b_left++] = b[k++];
	*na = a_left;
	*nb = b_left;
	return weight;
}

/* How much two statements are the same, from 0 to 1. */
int
an_statement_compare(AnArena *arena, const AnStatement *a,
					 const AnStatement *b, float *similarity)
{
	uint32_t	na = a->nstems;
	uint32_t	nb = b->nstems;
	AnStatementStem *x = an_arena_alloc(arena, (na + (size_t) 1) *
										sizeof(AnStatementStem));
	AnStatementStem *y = an_arena_alloc(arena, (nb + (size_t) 1) *
										sizeof(AnStatementStem));
	float		lighter = a->weight < b->weight ? a->weight : b->weight;
	float		heavier = a->weight < b->weight ? b->weight : a->weight;
	float		shared;

	*similarity = 0;
	if (x == NULL || y == NULL)
		return AN_ERR_MEMORY;
	if (lighter <= 0)
		return AN_OK;
	memcpy(x, a->stems, na * sizeof(AnStatementStem));
	memcpy(y, b->stems, nb * sizeof(AnStatementStem));
	shared = match(x, &na, y, &nb, false);
	qsort(x, na, sizeof(AnStatementStem), compare_consonants);
	qsort(y, nb, sizeof(AnStatementStem), compare_consonants);
	shared += CONSONANTS_COUNT * match(x, &na, y, &nb, true);
	*similarity = shared / (lighter + LONGER_COUNTS * (heavier - lighter));
	if (*similarity > 1)
		*similarity = 1;		/* sums in another order are rounded so */
	return AN_OK;
}
