/*
 * beginnings.c
 *		Where a word can begin, its clitics aside, for prefix queries.
 *
 * The beginnings of the listed forms that start with a letter that may be a
 * clitic are known: those of Lebanon, of ministry, of Germany.  What begins no
 * listed form loses its clitic.  What begins one keeps it, for who types it
 * wants that form; but where words with the clitic are more common, "shared"
 * beginnings, it is looked for in both ways.
 *
 * So that every beginning of a word finds it: let P begin the word W, and both
 * have come to the same letter.  If P loses a clitic there, W does so too, since
 * a word that begins a listed form has no beginning that begins none.  If P is
 * kept and no longer cut, W either begins a listed form, and is kept, or has a
 * beginning that is not shared, and then it is kept besides being cut.  Only
 * what leaves fewer than MIN_KEPT letters is not promised: of two letters nearly
 * all begin something.
 */
#include "core/search/beginnings.h"

#include <string.h>

#include "core/base/utf8.h"

#include "core/tables/beginnings_table.h"

#define MAX_LETTERS		32		/* of a word that are looked at */
#define MIN_KEPT		3		/* letters for which a longer word is kept */
#define NO_LETTER		1		/* stands for what is no Arabic letter */

/*
 * Clitics come in this order, each at most once.  Behind "to" the article is a
 * mere lam, if it is not the word's own: "to Lebanon", "to the house".
 */
enum
{
	CONJUNCTION, PREPOSITION, ARTICLE, LAM, NOTHING
};

typedef struct Word
{
	uint8_t		at[MAX_LETTERS];	/* as an_letter_to_byte() has them */
	int			n;
} Word;

/* Sorted beginnings: where each starts in the letters, and behind the last. */
typedef struct List
{
	const uint8_t *letters;
	const uint16_t *starts;
	int			n;
} List;

static const List kept = {kept_letters, kept_starts, AN_BEGINNINGS_KEPT};
static const List shared = {shared_letters, shared_starts, AN_BEGINNINGS_SHARED};

static void
read_word(const uint8_t *bytes, uint32_t nbytes, Word *word)
{
	const uint8_t *end = bytes + nbytes;

	word->n = 0;
	for (; bytes < end && word->n < MAX_LETTERS; bytes += AN_LETTER_BYTES)
	{
		if (end - bytes < AN_LETTER_BYTES || !an_utf8_is_arabic(bytes))
		{
			word->at[word->n++] = NO_LETTER;
			break;
		}
		word->at[word->n++] = an_letter_to_byte(an_utf8_pair(bytes));
	}
}

/* How many letters an entry of the list and the n at p have in common. */
static int
common(const List *list, int entry, const uint8_t *p, int n)
{
	const uint8_t *q = list->letters + list->starts[entry];
	int			length = list->starts[entry + 1] - list->starts[entry];
	int			i = 0;

	while (i < n && i < length && p[i] == q[i])
		i++;
	return i;
}

/* The first entry of the list that is not before the n letters at p. */
static int
find_place(const List *list, const uint8_t *p, int n)
{
	int			low = 0;
	int			high = list->n;

	while (low < high)
	{
		int			middle = (low + high) / 2;
		const uint8_t *q = list->letters + list->starts[middle];
		int			length = list->starts[middle + 1] - list->starts[middle];
		int			i = common(list, middle, p, n);

		if (i < n && (i == length || q[i] < p[i]))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* How many of the n letters at p begin a listed form. */
static int
count_known(const uint8_t *p, int n)
{
	int			place = find_place(&kept, p, n);
	int			known = place < kept.n ? common(&kept, place, p, n) : 0;
	int			before = place > 0 ? common(&kept, place - 1, p, n) : 0;

	return known > before ? known : before;
}

static bool
is_shared(const uint8_t *p, int n)
{
	int			place = find_place(&shared, p, n);

	return place < shared.n && common(&shared, place, p, n) == n &&
		shared.starts[place + 1] - shared.starts[place] == n;
}

/* Is one of the first letters at p, `known` of which begin a form, not shared? */
static bool
has_kept(const uint8_t *p, int known)
{
	int			n;

	for (n = MIN_KEPT; n <= known; n++)
		if (!is_shared(p, n))
			return true;
	return false;
}

static bool
is_letter(uint8_t byte, uint32_t cp)
{
	return byte == an_letter_to_byte(cp);
}

/* Does an imperfect verb begin with this letter? */
static bool
begins_imperfect(uint8_t byte)
{
	return is_letter(byte, LETTER_YEH) || is_letter(byte, LETTER_TEH) ||
		is_letter(byte, LETTER_NOON) || is_letter(byte, LETTER_ALEF);
}

/*
 * The letters of the clitic that n letters at p can begin with, 0 for none;
 * *order is what may come off there, and becomes what may come off behind.
 */
static int
clitic_at(const uint8_t *p, int n, int *order)
{
	int			before = *order;

	*order = NOTHING;
	if (before == LAM)
		return n > 1 ? 1 : 0;
	if (n < MIN_KEPT)
		return 0;
	*order = PREPOSITION;
	if (before <= CONJUNCTION &&
		(is_letter(p[0], LETTER_WAW) || is_letter(p[0], LETTER_FEH)))
		return 1;
	*order = ARTICLE;
	if (before <= PREPOSITION &&
		(is_letter(p[0], LETTER_BEH) || is_letter(p[0], LETTER_KAF)))
		return 1;
	if (before <= PREPOSITION && is_letter(p[0], LETTER_LAM))
	{
		*order = is_letter(p[1], LETTER_LAM) ? LAM : ARTICLE;
		return 1;
	}
	*order = NOTHING;
	if (before <= PREPOSITION && is_letter(p[0], LETTER_SEEN) &&
		begins_imperfect(p[1]))
		return 1;
	if (before <= ARTICLE && is_letter(p[0], LETTER_ALEF) &&
		is_letter(p[1], LETTER_LAM))
		return 2;
	return 0;
}

/*
 * Find where the folded word can begin: one to AN_BEGINNINGS_MAX bytes of it, in
 * ascending order.  Give how many.
 */
int
an_beginnings_find(const uint8_t *bytes, uint32_t nbytes, uint32_t *starts)
{
	Word		word;
	int			order = CONJUNCTION;
	int			at = 0;
	int			n = 0;

	read_word(bytes, nbytes, &word);
	for (;;)
	{
		const uint8_t *p = word.at + at;
		int			left = word.n - at;
		int			least = order == LAM ? 0 : MIN_KEPT;
		int			clitic = clitic_at(p, left, &order);
		int			known = clitic > 0 ? count_known(p, left) : left;

		if (known == left || has_kept(p, known))
			starts[n++] = (uint32_t) at * AN_LETTER_BYTES;
		if (clitic == 0 ||
			(known == left && (left < least ||
							   (left >= MIN_KEPT && !is_shared(p, left)))))
			return n;
		at += clitic;
	}
}

/*
 * Write the folded word with a byte for each common letter, in ASCII; give its
 * bytes.  No other word has capitals: folding has made them small.
 */
uint32_t
an_beginnings_write(const uint8_t *word, uint32_t nbytes, uint8_t *out)
{
	/* from hamza to yeh; a blank for what stays as it is */
	static const char capitals[] =
	"`     AB TVJHXDURZSCPIO^EG      FQKLMN~W Y";
	const uint8_t *end = word + nbytes;
	uint32_t	n = 0;

	while (word < end)
	{
		if (end - word >= AN_LETTER_BYTES && an_utf8_is_arabic(word))
		{
			uint32_t	letter = an_utf8_pair(word) - LETTER_HAMZA;

			if (letter < sizeof(capitals) - 1 && capitals[letter] != ' ')
			{
				out[n++] = (uint8_t) capitals[letter];
				word += AN_LETTER_BYTES;
				continue;
			}
		}
		out[n++] = *word++;
	}
	return n;
}
