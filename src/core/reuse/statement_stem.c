/*
 * statement_stem.c
 *		The stems of a quotation: their order, and what they weigh.
 */
#include "core/reuse/statement_stem.h"

#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "core/text/letters.h"
#include "core/text/stem.h"

/* A stem met once in 2 to this power words, or oftener, says nothing. */
#define COMMON_BITS		6

/* What numbers weigh. */
#define NUMBER_LEAST	0.0F
#define FIGURE_WEIGHT	2.0F
#define NUMBER_MOST		10.0F
#define DAY_MOST		6.0F	/* a weekday or a month */

#define ROOT_LETTERS	3
#define MAX_CONSONANTS	24

/* No verb form has more letters, with what is written to it. */
#define VERB_LETTERS	16

/* A verb of the third person is met so much oftener, in powers of 2. */
#define PERSON_BITS		2

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
		if (!is_weak(letter) ||
			(letter == LETTER_WAW && left->n == (int) (i / AN_LETTER_BYTES) &&
			 (i == 0 || (i == AN_LETTER_BYTES && is_added(an_utf8_pair(stem))))))
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

/* The order of stems: their hashes keep it, their letters tell. */
int
an_statement_order(const void *x, const void *y)
{
	const AnStatementStem *p = x;
	const AnStatementStem *q = y;

	if (p->hash != q->hash)
		return p->hash < q->hash ? -1 : 1;
	return compare_bytes(p->letters, p->nbytes, q->letters, q->nbytes);
}

/*
 * The order of what is left of stems.  Those of which nothing is left come
 * first, and are alike.
 */
int
an_statement_consonant_order(const AnStatementStem *p, const AnStatementStem *q)
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

/* Where "we" of an imperfect stands, behind and, so and shall; or nbytes. */
static uint32_t
find_we(const uint8_t *word, uint32_t nbytes)
{
	uint32_t	at = 0;
	uint32_t	letter = an_utf8_pair(word);

	if (letter == LETTER_WAW || letter == LETTER_FEH)
		at += AN_LETTER_BYTES;
	if (an_utf8_pair(word + at) == LETTER_SEEN)
		at += AN_LETTER_BYTES;
	return an_utf8_pair(word + at) == LETTER_NOON &&
		nbytes - at > ROOT_LETTERS * AN_LETTER_BYTES ? at : nbytes;
}

/*
 * The bytes of a word's stem, which room gets.  Who says "we shall begin" is
 * reported to begin: the stem of a verb is that of its third person, where news
 * has that far oftener.
 */
static uint32_t
read_stem(const uint8_t *word, uint32_t nbytes, uint8_t *room)
{
	uint8_t		third[VERB_LETTERS * AN_LETTER_BYTES];
	char		stem[AN_STEM_ROOM(VERB_LETTERS * AN_LETTER_BYTES)];
	int			own_bytes = an_stem((const char *) word, (int) nbytes,
									(char *) room);
	int			stem_bytes;
	uint32_t	at;

	if (nbytes > sizeof(third) ||
		nbytes < (ROOT_LETTERS + 1) * AN_LETTER_BYTES ||
		!an_utf8_leads_arabic(word[0]))
		return (uint32_t) own_bytes;
	at = find_we(word, nbytes);
	if (at == nbytes)
		return (uint32_t) own_bytes;
	memcpy(third, word, nbytes);
	an_utf8_encode_pair(LETTER_YEH, third + at);
	stem_bytes = an_stem((const char *) third, (int) nbytes, stem);
	if (an_stem_rarity(stem, stem_bytes) + PERSON_BITS >
		an_stem_rarity((const char *) room, own_bytes))
		return (uint32_t) own_bytes;
	memcpy(room, stem, (size_t) stem_bytes);
	return (uint32_t) stem_bytes;
}

/*
 * The stem of a word, its letters in room, which has AN_STEM_ROOM() bytes.
 */
AnStatementStem
an_statement_stem(const uint8_t *word, uint32_t nbytes, uint8_t *room)
{
	AnStatementStem result = {0};
	Skeleton	left;

	result.nbytes = read_stem(word, nbytes, room);
	result.letters = room;
	result.hash = order_of(room, result.nbytes);
	if (read_skeleton(room, result.nbytes, &left))
		result.consonants = order_of(left.at + left.first,
									 (size_t) (left.n - left.first));
	result.weight = (float) an_stem_rarity((const char *) room,
										   (int) result.nbytes) - COMMON_BITS;
	return result;
}

/* The singular or dual of a noun, as far as its ending tells. */
uint8_t
an_statement_counted(const AnStatementStem *stem, const uint8_t *word,
					 uint32_t nbytes)
{
	uint32_t	n = stem->nbytes;
	uint32_t	first;
	uint32_t	last;
	uint32_t	before;
	bool		feminine;

	if (nbytes < 4 * AN_LETTER_BYTES || !an_utf8_leads_arabic(word[0]))
		return 0;
	first = an_utf8_pair(word);
	last = an_utf8_pair(word + nbytes - AN_LETTER_BYTES);
	before = an_utf8_pair(word + nbytes - 2 * AN_LETTER_BYTES);
	feminine = an_utf8_pair(word + nbytes - 3 * AN_LETTER_BYTES) == LETTER_TEH;
	/* the stem must be without the ending, which Putin has of his own */
	if (last == LETTER_NOON && n < nbytes && n >= 2 * AN_LETTER_BYTES &&
		memcmp(word + nbytes - 2 * AN_LETTER_BYTES,
			   stem->letters + n - 2 * AN_LETTER_BYTES,
			   2 * AN_LETTER_BYTES) != 0 &&
		((before == LETTER_YEH && feminine) ||
		 (before == LETTER_ALEF && first != LETTER_YEH && first != LETTER_TEH)))
		return AN_STEM_TWO;
	if (n > nbytes || memcmp(word, stem->letters, n) != 0)
		return 0;
	return n == nbytes || (n + AN_LETTER_BYTES == nbytes &&
						   (last == LETTER_HEH || last == LETTER_ALEF)) ?
		AN_STEM_ONE : 0;
}

/* A number, of which a figure more is so much rarer. */
AnStatementStem
an_statement_number(const uint8_t *letters, uint32_t nbytes)
{
	AnStatementStem result = {0};

	result.letters = letters;
	result.nbytes = nbytes;
	result.hash = order_of(letters, nbytes);
	result.weight = NUMBER_LEAST + FIGURE_WEIGHT * (float) nbytes;
	if (result.weight > NUMBER_MOST)
		result.weight = NUMBER_MOST;
	if (letters[0] == AN_STATEMENT_DAY && result.weight > DAY_MOST)
		result.weight = DAY_MOST;
	if (letters[0] == AN_STATEMENT_SIDE)
		result.weight = AN_STATEMENT_SIDE_WEIGHT;
	return result;
}

/* The same stem is met again. */
static void
join_stem(AnStatementStem *stem, const AnStatementStem *again)
{
	if (again->stands == AN_STEM_DENIED && !(stem->stands & AN_STEM_DENIED))
	{
		stem->clause = again->clause;
		stem->negator = again->negator;
	}
	stem->stands |= again->stands;
	stem->counted |= again->counted;
}

/* By stem; equal ones as they were read, whatever sorts them. */
static int
compare_read(const void *x, const void *y)
{
	const AnStatementStem *p = x;
	const AnStatementStem *q = y;
	int			order = an_statement_order(p, q);

	return order != 0 ? order : (p->at > q->at) - (p->at < q->at);
}

/*
 * Bring stems in order, each once, and give how many there are, and what they
 * weigh together; places[i] is now that of the i-th one read.
 */
uint32_t
an_statement_order_all(AnStatementStem *stems, uint32_t n, uint32_t *places,
					   float *weight)
{
	uint32_t	nstems = 0;
	uint32_t	i;

	qsort(stems, n, sizeof(AnStatementStem), compare_read);
	*weight = 0;
	for (i = 0; i < n; i++)
	{
		uint32_t	at = stems[i].at;

		if (nstems > 0 &&
			an_statement_order(&stems[nstems - 1], &stems[i]) == 0)
			join_stem(&stems[nstems - 1], &stems[i]);
		else
		{
			*weight += stems[i].weight;
			stems[nstems++] = stems[i];
		}
		places[at] = nstems - 1;
	}
	return nstems;
}
