/*
 * stem.c
 *		The light stem of a word: its clitics and endings taken off.
 *
 * A word is read as proclitic, form, ending.  The forms that news uses are
 * listed with their stems, and a listed word needs no reading: so Berlin and
 * Baghdad keep the letter that looks like "in".  Any other word has many
 * readings, and the cheapest is taken.  As in a code, what is common is cheap:
 * a proclitic, an ending and a listed form cost the bits of their frequency, a
 * form that is not listed costs bits letter by letter, as probable as the
 * letters are beside each other at that place of a word.
 *
 * Lists and counts come from src/gen/stems.txt and affixes.txt; what the rules
 * share with light stemmers is the affixes (Larkey, Ballesteros, Connell 2007),
 * with statistical segmenters the weighing (Abdelali and others 2016).
 */
#include "core/stem.h"

#include <string.h>

#include "core/hash.h"

#define MAX_LETTERS		24		/* longer words are left alone */
#define MAX_AFFIX		5
#define MIN_REST		2		/* letters that an affix leaves */

/* Where a listed form and its stem differ. */
typedef struct StemEdit
{
	uint8_t		cut_before;		/* letters taken off in front */
	uint8_t		cut_behind;		/* ... and at the end */
	uint8_t		before;			/* a letter put in front; 0 for none */
	uint8_t		behind[2];		/* letters put at the end; 0 for none */
}			StemEdit;

/* A string that words begin or end with. */
typedef struct StemAffix
{
	uint8_t		nletters;
	uint8_t		letters[MAX_AFFIX];
	uint8_t		instead;		/* letter that an ending stands for, or 0 */
	uint8_t		cost;			/* quarters of a bit */
}			StemAffix;

/* A form whose stem no edit gives. */
typedef struct StemOdd
{
	uint32_t	hash;			/* of the form; ascending */
	uint16_t	stem;			/* where the stem begins, 0 ends it */
}			StemOdd;

#include "core/stems_table.h"

/* Prices, in quarters of a bit. */
#define UNLISTED		36		/* before the letters of an unlisted form */
#define PER_HALVING		4		/* a listed form half as frequent */
#define SHORT_REST		16		/* two letters left are seldom a word */
#define IMPOSSIBLE		100000

#define LETTER_BASE		0x0600	/* letters are kept as one byte above it */

typedef struct Letters
{
	int			n;
	uint8_t		at[MAX_LETTERS + 1];
}			Letters;

/* The best reading of a word so far. */
typedef struct Reading
{
	int			cost;
	int			from;			/* the form within the word */
	int			to;
	uint8_t		instead;		/* a letter that the form ends with, or 0 */
	int			entry;			/* of the form, or NOT_LISTED */
}			Reading;

/* What an entry says of a form. */
#define LOG_COUNT(entry)	((entry) >> 8)
#define EDIT_OF(entry)		((entry) & 0xFF)
#define NOT_LISTED			(-1)

/* What the list has of a form. */
static int
find_form(const uint8_t *letters, int n)
{
	uint64_t	hash = an_hash_bytes(letters, (size_t) n);
	uint32_t	i = stem_first[hash >> AN_STEM_SHIFT];
	uint32_t	end = stem_first[(hash >> AN_STEM_SHIFT) + 1];

	for (; i < end; i++)
		if (stem_forms[i] == (uint32_t) hash)
			return stem_entries[i];
	return NOT_LISTED;
}

/* The stem of a form that no edit fits. */
static const uint8_t *
find_odd(const uint8_t *letters, int n)
{
	uint32_t	hash = (uint32_t) an_hash_bytes(letters, (size_t) n);
	int			low = 0;
	int			high = AN_STEM_ODD - 1;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (stem_odd[middle].hash < hash)
			low = middle + 1;
		else
			high = middle;
	}
	return stem_odd[low].hash == hash ? stem_pool + stem_odd[low].stem : NULL;
}

/* Make the stem of a listed form in place. */
static void
edit_form(Letters *form, int entry)
{
	const StemEdit *edit;
	const uint8_t *odd;
	int			n = 0;
	int			kept;

	if (EDIT_OF(entry) == AN_STEM_EDITS)
	{
		if ((odd = find_odd(form->at, form->n)) == NULL)
			return;
		for (form->n = 0; odd[form->n] != 0; form->n++)
			form->at[form->n] = odd[form->n];
		return;
	}
	edit = &stem_edits[EDIT_OF(entry)];
	kept = form->n - edit->cut_before - edit->cut_behind;
	if (kept < 1)
		return;
	n = edit->before != 0;
	memmove(form->at + n, form->at + edit->cut_before, (size_t) kept);
	if (n > 0)
		form->at[0] = edit->before;
	n += kept;
	if (edit->behind[0] != 0)
		form->at[n++] = edit->behind[0];
	if (edit->behind[1] != 0)
		form->at[n++] = edit->behind[1];
	form->n = n;
}

/* What a form that is not listed costs, by its letters. */
static int
unlisted_cost(const uint8_t *letters, int n)
{
	int			cost = UNLISTED;
	int			before = 0;
	int			i;

	for (i = 0; i < n; i++)
	{
		int			class = stem_letter_class[letters[i]];

		cost += stem_letter_cost[before][class];
		before = class;
	}
	return cost + stem_letter_cost[before][0];
}

static bool
begins_with(const Letters *word, const StemAffix *affix)
{
	return word->n >= affix->nletters + MIN_REST &&
		memcmp(word->at, affix->letters, affix->nletters) == 0;
}

static bool
ends_with(const Letters *word, int from, const StemAffix *affix)
{
	int			left = word->n - affix->nletters;

	return left - from >= MIN_REST - (affix->instead != 0) &&
		memcmp(word->at + left, affix->letters, affix->nletters) == 0;
}

/* Is this reading of the word cheaper than the best? */
static void
weigh(const Letters *word, int from, const StemAffix *ending, int cost,
	  Reading *best)
{
	Letters		form;
	int			entry;

	form.n = word->n - ending->nletters - from;
	memcpy(form.at, word->at + from, (size_t) form.n);
	if (ending->instead != 0)
		form.at[form.n++] = ending->instead;
	cost += ending->cost;
	if (form.n <= 2)
		cost += SHORT_REST;
	entry = find_form(form.at, form.n);
	if (entry != NOT_LISTED)
		cost += PER_HALVING * (AN_STEM_TOTAL - LOG_COUNT(entry));
	else if (ending->instead != 0)
		return;
	else
		cost += unlisted_cost(form.at, form.n);
	if (cost < best->cost)
	{
		best->cost = cost;
		best->from = from;
		best->to = word->n - ending->nletters;
		best->instead = ending->instead;
		best->entry = entry;
	}
}

/* Find the cheapest reading of a word. */
static void
read_word(const Letters *word, Reading *best)
{
	int			p;
	int			e;

	best->cost = IMPOSSIBLE;
	for (p = 0; p < AN_STEM_PROCLITICS; p++)
	{
		const StemAffix *proclitic = &stem_proclitics[p];

		if (!begins_with(word, proclitic))
			continue;
		for (e = 0; e < AN_STEM_ENDINGS; e++)
			if (ends_with(word, proclitic->nletters, &stem_endings[e]))
				weigh(word, proclitic->nletters, &stem_endings[e],
					  proclitic->cost, best);
	}
}

/*
 * Make the word its stem.  What is left of an unlisted word is read again
 * until nothing more comes off, so that a stem is its own stem; a listed form
 * has a listed stem, which stems to itself.
 */
static void
stem_letters(Letters *word)
{
	int			entry = find_form(word->at, word->n);
	Reading		best;

	while (entry == NOT_LISTED)
	{
		int			before = word->n;

		read_word(word, &best);
		if (best.cost == IMPOSSIBLE)
			return;
		word->n = best.to - best.from;
		memmove(word->at, word->at + best.from, (size_t) word->n);
		if (best.instead != 0)
			word->at[word->n++] = best.instead;
		entry = best.entry;
		if (entry == NOT_LISTED && word->n == before)
			return;
	}
	edit_form(word, entry);
}

/* Read Arabic letters of two bytes each; false when there are others. */
static bool
read_letters(const char *word, int nbytes, Letters *letters)
{
	const uint8_t *bytes = (const uint8_t *) word;
	int			i;

	if (nbytes < 4 || nbytes > 2 * MAX_LETTERS || nbytes % 2 != 0)
		return false;
	for (i = 0; i < nbytes; i += 2)
	{
		if ((bytes[i] & 0xFC) != 0xD8 || (bytes[i + 1] & 0xC0) != 0x80)
			return false;
		letters->at[i / 2] = (uint8_t) (bytes[i] << 6 | (bytes[i + 1] & 0x3F));
	}
	letters->n = nbytes / 2;
	return true;
}

/* The stem of one folded word; see stem.h. */
int
an_stem(const char *word, int nbytes, char *out)
{
	Letters		letters;
	int			i;

	if (!read_letters(word, nbytes, &letters))
	{
		memcpy(out, word, (size_t) nbytes);
		return nbytes;
	}
	stem_letters(&letters);
	if (2 * letters.n > nbytes)
	{
		memcpy(out, word, (size_t) nbytes);
		return nbytes;
	}
	for (i = 0; i < letters.n; i++)
	{
		out[2 * i] = (char) (0xD8 | letters.at[i] >> 6);
		out[2 * i + 1] = (char) (0x80 | (letters.at[i] & 0x3F));
	}
	return 2 * letters.n;
}
