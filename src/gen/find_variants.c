/*
 * find_variants.c
 *		Finds spellings of one foreign name in the texts of a corpus, to be read
 *		by whoever adds to name_variants.txt.
 *
 * Usage: find_variants < TEXTS > PAIRS
 *
 * A zero byte ends each text.  Foreign names are written by ear: one outlet
 * writes ghain where another writes jeem, kaf or qaf, and vowels are written or
 * not.  Words are candidates if they sound alike by such rules and are at most
 * MAX_CHANGES letters apart; printed are those that stand among the same words:
 * how like their neighbours are, then each word and how often it was met.  Most
 * pairs are forms of one Arabic word, or two names.  No table depends on this
 * program.
 *
 * How like the neighbours are is the cosine of two vectors, which have for each
 * word how much oftener than by chance it is a neighbour (positive pointwise
 * mutual information; Bullinaria and Levy 2007).
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "core/base/utf8.h"
#include "gen/lists.h"
#include "gen/texts.h"

#define SLOT_BITS		22
#define SLOTS			((size_t) 1 << SLOT_BITS)
#define MAX_NAMES		(SLOTS / 2)
#define MAX_RUNNING		(32 * 1024 * 1024)
#define MIN_COUNT		4
#define MIN_LETTERS		4
#define MAX_LETTERS		16
#define MIN_SOUNDS		2
#define MAX_CHANGES		2		/* letters put in, left out or changed */
#define MOST_PLACES		400		/* of one word that are looked at */
#define WINDOW			4		/* words on each side that are neighbours */
#define MIN_NEIGHBOUR	5		/* times that a neighbour is met anywhere */
#define MIN_LIKENESS	0.10

typedef struct Neighbour
{
	uint32_t	name;
	float		weight;
} Neighbour;

typedef struct Name
{
	uint64_t	hash;
	unsigned	count;
	unsigned	first_place;
	char	   *folded;
	int			nletters;		/* 0 if it is no candidate */
	uint32_t	letters[MAX_LETTERS];
	char		sound[MAX_LETTERS + 1];
	Neighbour  *neighbours;		/* NULL until they are asked for */
	unsigned	nneighbours;
	double		length;			/* of the vector that they are */
} Name;

static Name names[MAX_NAMES];	/* from number 1 on */
static uint32_t nnames;
static uint32_t slots[SLOTS];	/* numbers of names, by hash */
static uint32_t running[MAX_RUNNING];	/* all words in turn; 0 is a break */
static uint32_t nrunning;
static uint32_t places[MAX_RUNNING];	/* of each name among them */
static uint32_t candidates[MAX_NAMES];
static uint32_t ncandidates;

const char *const generator = "find_variants";

/* The number of a word, a new one if the word is new. */
static uint32_t
name_of(const char *folded, size_t nbytes)
{
	uint64_t	hash = an_hash_bytes((const uint8_t *) folded, nbytes);
	size_t		slot = (size_t) (hash >> (64 - SLOT_BITS));
	Name	   *name;

	while (slots[slot] != 0 && names[slots[slot]].hash != hash)
		slot = (slot + 1) % SLOTS;
	if (slots[slot] != 0)
		return slots[slot];
	if (++nnames == MAX_NAMES)
		die("too many words", "raise SLOT_BITS");
	slots[slot] = nnames;
	name = &names[nnames];
	name->hash = hash;
	name->folded = calloc(nbytes + 1, 1);
	if (name->folded == NULL)
		die("out of memory", "for a word");
	memcpy(name->folded, folded, nbytes);
	return nnames;
}

static void
run_word(const char *word, size_t nbytes)
{
	if (nrunning == MAX_RUNNING)
		die("too many words", "raise MAX_RUNNING");
	running[nrunning] = word == NULL ? 0 : name_of(word, nbytes);
	names[running[nrunning++]].count++;
}

/* Note at which places each name stands. */
static void
place_names(void)
{
	uint32_t	next = 0;
	uint32_t	i;

	for (i = 1; i <= nnames; i++)
	{
		names[i].first_place = next;
		next += names[i].count;
		names[i].count = 0;
	}
	for (i = 0; i < nrunning; i++)
	{
		Name	   *name = &names[running[i]];

		if (running[i] != 0)
			places[name->first_place + name->count++] = i;
	}
}

/* Letters that stand for one sound in foreign names, and its name here. */
static const struct
{
	uint32_t	letter;
	char		sound;
}			sounds[] = {
	{0x063A, 'g'},				/* ghain */
	{0x062C, 'g'},				/* jeem */
	{0x0642, 'g'},				/* qaf */
	{0x0643, 'g'},				/* kaf */
	{0x062E, 'g'},				/* khah */
	{0x0628, 'b'},				/* beh */
	{0x062A, 't'},				/* teh */
	{0x0637, 't'},				/* tah */
	{0x062F, 'd'},				/* dal */
	{0x0636, 'd'},				/* dad */
	{0x0630, 'd'},				/* thal */
	{0x0638, 'd'},				/* zah */
	{0x0633, 's'},				/* seen */
	{0x0635, 's'},				/* sad */
	{0x062B, 's'},				/* theh */
	{0x0632, 's'},				/* zain */
	{0x0634, 'x'},				/* sheen */
	{0x062D, 'h'},				/* hah */
	{0x0641, 'f'},				/* feh */
	{0x0631, 'r'},				/* reh */
	{0x0644, 'l'},				/* lam */
	{0x0645, 'm'},				/* meem */
	{0x0646, 'n'}				/* noon */
};

/* The sound of a letter; 0 for vowels, heh and ain, which come and go. */
static char
sound_of(uint32_t letter)
{
	size_t		i;

	for (i = 0; i < sizeof(sounds) / sizeof(*sounds); i++)
		if (sounds[i].letter == letter)
			return sounds[i].sound;
	return 0;
}

/* Note the letters of a name and how it sounds; doubled sounds are one. */
static void
sound_name(Name *name)
{
	const uint8_t *bytes = (const uint8_t *) name->folded;
	int			n = 0;
	int			i;

	for (i = 0; bytes[0] != 0; i++, bytes += AN_LETTER_BYTES)
	{
		char		sound;

		if (i == MAX_LETTERS || !an_utf8_is_arabic(bytes))
			return;
		name->letters[i] = an_utf8_pair(bytes);
		sound = sound_of(name->letters[i]);
		/* ch is teh and sheen, or sheen alone */
		if (sound == 'x' && n > 0 && name->sound[n - 1] == 't')
			n--;
		if (sound != 0 && (n == 0 || name->sound[n - 1] != sound))
			name->sound[n++] = sound;
	}
	if (i >= MIN_LETTERS && n >= MIN_SOUNDS)
		name->nletters = i;
}

static int
by_sound(const void *a, const void *b)
{
	const Name *x = &names[*(const uint32_t *) a];
	const Name *y = &names[*(const uint32_t *) b];
	int			order = strcmp(x->sound, y->sound);

	return order != 0 ? order : strcmp(x->folded, y->folded);
}

static void
find_candidates(void)
{
	uint32_t	i;

	for (i = 1; i <= nnames; i++)
	{
		if (names[i].count < MIN_COUNT)
			continue;
		sound_name(&names[i]);
		if (names[i].nletters > 0)
			candidates[ncandidates++] = i;
	}
	qsort(candidates, ncandidates, sizeof(*candidates), by_sound);
}

/* How many letters are put in, left out or changed between two names. */
static int
changes_between(const Name *a, const Name *b)
{
	int			row[MAX_LETTERS + 1];
	int			i;
	int			j;

	for (j = 0; j <= b->nletters; j++)
		row[j] = j;
	for (i = 1; i <= a->nletters; i++)
	{
		int			corner = row[0];

		row[0] = i;
		for (j = 1; j <= b->nletters; j++)
		{
			int			best = corner +
			(a->letters[i - 1] != b->letters[j - 1]);

			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			corner = row[j];
			row[j] = best;
		}
	}
	return row[b->nletters];
}

/* Add the words beside a place up to the next break; gives how many. */
static uint32_t
words_beside(uint32_t place, uint32_t *beside)
{
	uint32_t	n = 0;
	uint32_t	d;

	for (d = 1; d <= WINDOW && d <= place && running[place - d] != 0; d++)
		beside[n++] = running[place - d];
	for (d = 1; d <= WINDOW && running[place + d] != 0; d++)
		beside[n++] = running[place + d];
	return n;
}

static int
by_number(const void *a, const void *b)
{
	uint32_t	x = *(const uint32_t *) a;
	uint32_t	y = *(const uint32_t *) b;

	return (x > y) - (x < y);
}

/* Weigh the sorted words that stand beside a name. */
static void
weigh_neighbours(Name *name, const uint32_t *beside, uint32_t n)
{
	uint32_t	i;
	uint32_t	from;
	double		square = 0;

	name->neighbours = malloc((n + 1) * sizeof(Neighbour));
	if (name->neighbours == NULL)
		die("out of memory", "for neighbours");
	for (from = 0; from < n; from = i)
	{
		unsigned	count = names[beside[from]].count;
		Neighbour  *neighbour = &name->neighbours[name->nneighbours];
		double		weight;

		for (i = from; i < n && beside[i] == beside[from]; i++)
			;
		weight = log((double) (i - from) / n * nrunning / count);
		if (count < MIN_NEIGHBOUR || weight <= 0)
			continue;
		neighbour->name = beside[from];
		neighbour->weight = (float) weight;
		name->nneighbours++;
		square += weight * weight;
	}
	name->length = sqrt(square);
}

static void
find_neighbours(Name *name)
{
	static uint32_t beside[MOST_PLACES * 2 * WINDOW];
	unsigned	step = 1 + (name->count - 1) / MOST_PLACES;
	uint32_t	n = 0;
	unsigned	i;

	if (name->neighbours != NULL)
		return;
	for (i = 0; i < name->count; i += step)
		n += words_beside(places[name->first_place + i], beside + n);
	qsort(beside, n, sizeof(*beside), by_number);
	weigh_neighbours(name, beside, n);
}

/* How like the neighbours of two names are, from 0 to 1. */
static double
likeness(Name *a, Name *b)
{
	double		product = 0;
	unsigned	i = 0;
	unsigned	j = 0;

	find_neighbours(a);
	find_neighbours(b);
	while (i < a->nneighbours && j < b->nneighbours)
	{
		const Neighbour *x = &a->neighbours[i];
		const Neighbour *y = &b->neighbours[j];

		if (x->name == y->name)
			product += x->weight * y->weight;
		i += x->name <= y->name;
		j += y->name <= x->name;
	}
	return product > 0 ? product / (a->length * b->length) : 0;
}

static void
print_pairs(void)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < ncandidates; i++)
		for (j = i + 1; j < ncandidates; j++)
		{
			Name	   *a = &names[candidates[i]];
			Name	   *b = &names[candidates[j]];
			double		like;

			if (strcmp(a->sound, b->sound) != 0)
				break;
			if (changes_between(a, b) > MAX_CHANGES)
				continue;
			like = likeness(a, b);
			if (like >= MIN_LIKENESS)
				printf("%.3f\t%s\t%u\t%s\t%u\n", like, a->folded, a->count,
					   b->folded, b->count);
		}
}

int
main(int argc, char **argv)
{
	(void) argv;
	if (argc != 1)
		die("usage", "find_variants < TEXTS");
	texts_read(run_word);
	place_names();
	find_candidates();
	print_pairs();
	return 0;
}
