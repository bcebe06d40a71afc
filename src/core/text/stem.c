/*
 * stem.c
 *		The light stem of a word: its clitics and endings taken off.
 *
 * A word is read as proclitics, a form and an ending.  The forms that news uses
 * are listed with their stems, and a word that is listed as it stands needs no
 * reading: so Berlin and Baghdad keep the letter that looks like "in".  Any
 * other word has many readings, and the cheapest is taken.  As in a code, what
 * is common is cheap: a proclitic, an ending and a listed form cost the bits of
 * their frequency; a form that is not listed costs bits for each letter, the
 * fewer the more often that letter follows the one before it.
 *
 * Lists and counts come from src/gen/stems.txt and affixes.txt.  The affixes
 * are those of light stemmers (Larkey, Ballesteros, Connell 2007), the weighing
 * is that of statistical segmenters (Abdelali and others 2016).
 */
#include "core/text/stem.h"

#include <string.h>

#include "core/base/hash.h"
#include "core/base/utf8.h"
#include "core/text/letters.h"

#define MIN_LETTERS		2		/* shorter words are left alone */
#define MAX_LETTERS		24		/* and longer ones */
#define MAX_AFFIX		5
#define FOREIGN_PEH		0x067E
#define FOREIGN_VEH		0x06A4
#define MIN_REST		2		/* letters that an affix leaves */

/* Where a listed form and its stem differ. */
typedef struct StemEdit
{
	uint8_t		cut_before;		/* letters taken off in front */
	uint8_t		cut_behind;		/* ... and at the end */
	uint8_t		before;			/* a letter put in front; 0 for none */
	uint8_t		behind[3];		/* letters put at the end, then 0 */
} StemEdit;

/* A string that words begin or end with. */
typedef struct StemAffix
{
	uint8_t		nletters;
	uint8_t		letters[MAX_AFFIX];
	uint8_t		instead;		/* what the form ends in without it, or 0 */
	uint8_t		order;			/* of proclitics: it never falls in a word */
	uint8_t		cost;			/* quarters of a bit */
} StemAffix;

/* A form whose stem no edit gives. */
typedef struct StemOdd
{
	uint32_t	hash;			/* of the form; ascending */
	uint16_t	stem;			/* where the stem begins, 0 ends it */
} StemOdd;

#include "core/tables/stems_table.h"

/*
 * Prices, in quarters of a bit.  They were set on words of news: all proclitics
 * are to come off, and as few names as possible to lose a letter of their own.
 */
#define UNLISTED		36		/* an unlisted form, besides its letters */
#define PER_PROCLITIC	9		/* each proclitic before such a form, */
#define RARE_PROCLITIC	8		/* and this part of what its rarity costs */
#define PER_HALVING		4		/* each time that a form is half as common */
#define SHORT_REST		16		/* two letters are seldom a word */
#define IMPOSSIBLE		100000

/* What the table has of a form: its frequency, and how its stem is made. */
#define NOT_LISTED			(-1)
#define LOG_COUNT(entry)	((entry) >> 8)
#define EDIT_OF(entry)		((entry) & 0xFF)

typedef struct Letters
{
	int			n;
	int			entry;			/* what the list has of them, or NOT_LISTED */
	uint8_t		at[MAX_LETTERS];	/* as an_letter_to_byte() has them */
} Letters;

/* Where a form can begin in a word, and what the proclitics before it cost. */
typedef struct Start
{
	int			from;
	int			cost;			/* before a listed form */
	int			unlisted_cost;	/* before any other */
} Start;

typedef struct Starts
{
	int			n;
	Start		at[MAX_LETTERS];
} Starts;

/* The best reading of a word so far. */
typedef struct Reading
{
	int			cost;
	Letters		form;
} Reading;

/* What the table has of a form, or NOT_LISTED. */
static int
find_entry(const uint8_t *letters, int n)
{
	uint64_t	hash = an_hash_bytes(letters, (size_t) n);
	AnBucket	bucket = an_hash_bucket(stem_first, AN_STEM_SHIFT, hash);
	uint32_t	i;

	for (i = bucket.first; i < bucket.end; i++)
		if (stem_forms[i] == (uint32_t) hash)
			return stem_entries[i];
	return NOT_LISTED;
}

/* The stem of a form that no edit gives, ended by 0; empty for another. */
static const uint8_t *
find_odd(const uint8_t *letters, int n)
{
	static const uint8_t nothing[1] = {0};
	uint32_t	hash = (uint32_t) an_hash_bytes(letters, (size_t) n);
	int			low = 0;
	int			high = AN_STEM_ODD;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (stem_odd[middle].hash < hash)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == AN_STEM_ODD || stem_odd[low].hash != hash)
		return nothing;
	return stem_pool + stem_odd[low].stem;
}

/* How many letters the stem of a form may have; see AN_STEM_ROOM(). */
static int
most_letters(const Letters *form)
{
	int			most = form->n;

	if (form->n >= 2 * AN_STEM_GROWTH)
		most += AN_STEM_GROWTH;
	return most < MAX_LETTERS ? most : MAX_LETTERS;
}

/*
 * Make a listed form its stem.  A word that is not listed but has the hash of a
 * form may be too short for it: it stays whole.
 */
static void
edit_form(Letters *form)
{
	const StemEdit *edit = &stem_edits[0];
	const uint8_t *behind = edit->behind;
	int			kept = 0;
	int			n = 0;

	if (EDIT_OF(form->entry) == AN_STEM_EDITS)
		behind = find_odd(form->at, form->n);
	else
	{
		edit = &stem_edits[EDIT_OF(form->entry)];
		behind = edit->behind;
		kept = form->n - edit->cut_before - edit->cut_behind;
		n = edit->before != 0;
	}
	if (kept < 0 || n + kept + (int) strlen((const char *) behind) >
		most_letters(form))
		return;
	if (kept > 0)
		memmove(form->at + n, form->at + edit->cut_before, (size_t) kept);
	if (n > 0)
		form->at[0] = edit->before;
	for (n += kept; *behind != 0; behind++)
		form->at[n++] = *behind;
	form->n = n;
}

/*
 * What a form costs that is not listed: its first two letters, or three where
 * the first can be a proclitic, then each letter by the one before it.
 */
static int
letters_cost(const uint8_t *letters, int n)
{
	int			first = stem_letter_class[letters[0]];
	int			before = stem_letter_class[letters[1]];
	int			head = stem_head_class[letters[0]];
	int			cost = UNLISTED;
	int			i = 2;

	if (head != 0)
	{
		int			third = n > 2 ? stem_letter_class[letters[i++]] : 0;

		cost += stem_head_cost[head][before][third];
		before = third;
	}
	else
		cost += stem_first_cost[first][before];
	for (; i < n; i++)
	{
		int			class = stem_letter_class[letters[i]];

		cost += stem_letter_cost[before][class];
		before = class;
	}
	return cost + stem_letter_cost[before][0];
}

/* Does an imperfect verb begin with this letter? */
static bool
is_imperfect(uint32_t letter)
{
	return letter == LETTER_YEH || letter == LETTER_TEH ||
		letter == LETTER_NOON || letter == LETTER_ALEF;
}

/* Is it the seen of the future, which only imperfect verbs follow? */
static bool
is_future(const StemAffix *proclitic)
{
	return proclitic->letters[0] == an_letter_to_byte(LETTER_SEEN);
}

/* Can the proclitic be read at letter `from`, with a word behind it? */
static bool
has_proclitic_at(const Letters *word, int from, const StemAffix *proclitic)
{
	int			rest = from + proclitic->nletters;

	if (word->n - rest < MIN_REST ||
		memcmp(word->at + from, proclitic->letters,
			   proclitic->nletters) != 0)
		return false;
	return !is_future(proclitic) ||
		is_imperfect(an_letter_from_byte(word->at[rest]));
}

/*
 * Note that a form can begin at start, and behind each proclitic that can be
 * read there: conjunctions come first, al- last.
 */
static void
find_starts(const Letters *word, const Start *start, int order, Starts *starts)
{
	int			i;

	for (i = 0; i < starts->n; i++)
		if (starts->at[i].from == start->from)
			break;
	if (i == starts->n)
		starts->n++;
	else if (starts->at[i].cost <= start->cost)
		return;
	starts->at[i] = *start;
	for (i = 0; i < AN_STEM_PROCLITICS; i++)
	{
		const StemAffix *proclitic = &stem_proclitics[i];
		Start		next;

		if (proclitic->order < order ||
			!has_proclitic_at(word, start->from, proclitic))
			continue;
		next.from = start->from + proclitic->nletters;
		next.cost = start->cost + proclitic->cost;
		next.unlisted_cost = is_future(proclitic) ?
			IMPOSSIBLE : start->unlisted_cost + PER_PROCLITIC +
			proclitic->cost / RARE_PROCLITIC;
		find_starts(word, &next, proclitic->order, starts);
	}
}

/* Take this reading of the word if it is cheaper than the best one. */
static void
weigh(const Letters *word, const Start *start, const StemAffix *ending,
	  Reading *best)
{
	Letters		form;
	int			cost = ending->cost;

	form.n = word->n - ending->nletters - start->from;
	if (form.n < MIN_REST - (ending->instead != 0))
		return;
	memcpy(form.at, word->at + start->from, (size_t) form.n);
	if (ending->instead != 0)
		form.at[form.n++] = ending->instead;
	if (form.n == MIN_REST)
		cost += SHORT_REST;
	form.entry = find_entry(form.at, form.n);
	if (form.entry != NOT_LISTED)
		cost += start->cost +
			PER_HALVING * (AN_STEM_LOG_TOTAL - LOG_COUNT(form.entry));
	else if (ending->instead == 0)
		cost += start->unlisted_cost + letters_cost(form.at, form.n);
	else
		return;
	if (cost < best->cost)
	{
		best->cost = cost;
		best->form = form;
	}
}

/*
 * Find the cheapest reading of a word that is not listed.  The first ending in
 * the table is none; others are tried only where it leaves no listed form.
 */
static void
find_reading(const Letters *word, Reading *best)
{
	static const Start whole = {0, 0, 0};
	Starts		starts;
	int			s;
	int			e;

	starts.n = 0;
	find_starts(word, &whole, 0, &starts);
	best->cost = IMPOSSIBLE;
	for (s = 0; s < starts.n; s++)
		weigh(word, &starts.at[s], &stem_endings[0], best);
	if (best->form.entry != NOT_LISTED)
		return;
	for (e = 1; e < AN_STEM_ENDINGS; e++)
	{
		int			left = word->n - stem_endings[e].nletters;

		if (left < 1 || memcmp(word->at + left, stem_endings[e].letters,
							   stem_endings[e].nletters) != 0)
			continue;
		for (s = 0; s < starts.n; s++)
			weigh(word, &starts.at[s], &stem_endings[e], best);
	}
}

/*
 * Make the word its stem.  What is left of it is read again until it is listed
 * or nothing more comes off: so every stem is its own stem, as the table's are.
 */
static void
stem_letters(Letters *word)
{
	Reading		best;

	word->entry = find_entry(word->at, word->n);
	while (word->entry == NOT_LISTED)
	{
		int			before = word->n;

		find_reading(word, &best);
		*word = best.form;
		if (word->entry == NOT_LISTED && word->n == before)
			return;
	}
	edit_form(word);
}

/* The Arabic letter for one that only foreign names have, or the letter. */
static uint32_t
arabic_letter(uint32_t letter)
{
	if (letter < FOREIGN_PEH)
		return letter;
	return letter == FOREIGN_PEH ? LETTER_BEH :
		letter == FOREIGN_VEH ? LETTER_FEH : letter;
}

/* Read the letters of a word; false if it is no word that can be stemmed. */
static bool
read_letters(const char *word, int nbytes, Letters *letters)
{
	const uint8_t *bytes = (const uint8_t *) word;
	int			i;

	if (nbytes < MIN_LETTERS * AN_LETTER_BYTES ||
		nbytes > MAX_LETTERS * AN_LETTER_BYTES || nbytes % AN_LETTER_BYTES != 0)
		return false;
	letters->n = nbytes / AN_LETTER_BYTES;
	for (i = 0; i < letters->n; i++, bytes += AN_LETTER_BYTES)
	{
		if (!an_utf8_is_arabic(bytes))
			return false;
		letters->at[i] = an_letter_to_byte(arabic_letter(an_utf8_pair(bytes)));
	}
	return true;
}

/* The stem of one folded word; see stem.h. */
int
an_stem(const char *word, int nbytes, char *out)
{
	Letters		letters;
	int			n = 0;
	int			i;

	if (!read_letters(word, nbytes, &letters))
	{
		memcpy(out, word, (size_t) nbytes);
		return nbytes;
	}
	stem_letters(&letters);
	for (i = 0; i < letters.n; i++)
		n += an_utf8_encode_pair(an_letter_from_byte(letters.at[i]),
								 (uint8_t *) out + n);
	return n;
}

/* The bits of a stem; see stem.h. */
int
an_stem_rarity(const char *stem, int nbytes)
{
	Letters		letters;
	int			entry = NOT_LISTED;
	int			bits;

	if (read_letters(stem, nbytes, &letters))
		entry = find_entry(letters.at, letters.n);
	if (entry == NOT_LISTED)
		return AN_STEM_RARE;
	bits = AN_STEM_LOG_TOTAL - LOG_COUNT(entry);
	return bits < AN_STEM_RARE ? bits : AN_STEM_RARE;
}
