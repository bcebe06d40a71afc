/*
 * gen_stems.c
 *		Writes src/core/tables/stems_table.h from src/gen/stems.txt,
 *		name_variants.txt and affixes.txt.
 *
 * Usage: gen_stems FOLDER-OF-LISTS > stems_table.h
 *
 * A form is stored as 32 bits of its hash, how common it is, and the edit that
 * makes its stem.  The 255 edits used most serve nearly all forms; the other
 * stems are spelled out.  Affixes get costs from their counts; for those of
 * letters see stem_letters.c.
 */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "core/base/utf8.h"
#include "core/text/letters.h"
#include "gen/lists.h"
#include "gen/stem_forms.h"
#include "gen/stem_letters.h"

#define FIRST_BITS	13			/* bits of the hash that choose a bucket */
#define MAX_EDITS	255
#define MAX_AFFIX	5
#define MAX_AFFIXES	128
#define NO_EDIT		UINT64_MAX

/* A way to make a stem of its form, and how many forms use it. */
typedef struct Edit
{
	uint64_t	edit;
	unsigned	forms;
} Edit;

/* A proclitic or an ending, as affixes.txt has it. */
typedef struct Affix
{
	Word		letters;
	int			instead;		/* letter of the form that an ending replaces */
	int			order;			/* a proclitic's place in a chain */
	double		count;
} Affix;

static Edit edits[MAX_FORMS];
static int	nedits;
static Affix proclitics[MAX_AFFIXES];
static Affix endings[MAX_AFFIXES];
static double words;			/* counted, with a proclitic or without */
static int	nproclitics;
static int	nendings;

const char *const generator = "gen_stems";

static void
read_affixes(const char *folder)
{
	FILE	   *list = open_list(folder, "affixes.txt");
	char		line[1024];

	while (fgets(line, sizeof(line), list) != NULL)
	{
		char	   *place = strtok(line, "\t\n");
		char	   *letters = strtok(NULL, "\t\n");
		char	   *instead = strtok(NULL, "\t\n");
		char	   *count = strtok(NULL, "\t\n");
		bool		before;
		Affix	   *affix;

		if (place == NULL || place[0] == '#')
			continue;
		if (count == NULL)
			die("four columns are wanted", place);
		before = strcmp(place, "before") == 0;
		if (before)
			words += atof(count);
		if (before && strcmp(letters, "-") == 0)
			continue;
		affix = before ? &proclitics[nproclitics++] : &endings[nendings++];
		affix->letters = word_read(strcmp(letters, "-") ? letters : "");
		if (before)
			affix->order = atoi(instead);
		else if (strcmp(instead, "-") != 0)
			affix->instead = word_read(instead).at[0];
		affix->count = atof(count);
		if (affix->letters.n > MAX_AFFIX || nendings == MAX_AFFIXES ||
			nproclitics == MAX_AFFIXES)
			die("affix too long, or too many", letters);
	}
	fclose(list);
}

/*
 * The edit that keeps most letters of the form: how many are cut before and
 * behind, and which are put there instead.
 */
static uint64_t
find_edit(const Form *f)
{
	const Word *form = &f->form;
	const Word *stem = &f->stem;
	uint64_t	best = NO_EDIT;
	int			most = 0;
	int			cut;
	int			put;

	for (cut = 0; cut <= 1; cut++)
		for (put = 0; put <= cut; put++)
		{
			int			kept = 0;
			int			more;

			while (cut + kept < form->n && put + kept < stem->n &&
				   form->at[cut + kept] == stem->at[put + kept])
				kept++;
			more = stem->n - put - kept;
			if (kept <= most || kept < 2 || more > 2)
				continue;
			most = kept;
			best = (uint64_t) cut << 32 |
				(uint64_t) (form->n - cut - kept) << 24 |
				(uint64_t) (put ? stem->at[0] : 0) << 16 |
				(uint64_t) (more > 0 ? stem->at[put + kept] : 0) << 8 |
				(uint64_t) (more > 1 ? stem->at[put + kept + 1] : 0);
		}
	return best;
}

/* By use, the most used first. */
static int
by_use(const void *a, const void *b)
{
	const Edit *x = a;
	const Edit *y = b;

	if (x->forms != y->forms)
		return (x->forms < y->forms) - (x->forms > y->forms);
	return (x->edit > y->edit) - (x->edit < y->edit);
}

/* The number of an edit; nedits if it has none. */
static int
edit_number(uint64_t edit)
{
	int			i;

	for (i = 0; i < nedits; i++)
		if (edits[i].edit == edit)
			break;
	return i;
}

/* Find the edit of each form, and keep those used most. */
static void
count_edits(void)
{
	int			i;

	for (i = 0; i < nforms; i++)
	{
		int			e;

		forms[i].edit = find_edit(&forms[i]);
		if (forms[i].edit == NO_EDIT)
			continue;
		e = edit_number(forms[i].edit);
		if (e == nedits)
			edits[nedits++].edit = forms[i].edit;
		edits[e].forms++;
	}
	qsort(edits, (size_t) nedits, sizeof(Edit), by_use);
	if (nedits > MAX_EDITS)
		nedits = MAX_EDITS;
}

static void
print_edits(void)
{
	int			i;

	printf("static const StemEdit stem_edits[AN_STEM_EDITS] = {\n");
	for (i = 0; i < nedits; i++)
	{
		uint64_t	edit = edits[i].edit;

		printf("\t{%u, %u, 0x%02X, {0x%02X, 0x%02X, 0}},\n",
			   (unsigned) (edit >> 32), (unsigned) (edit >> 24 & 0xFF),
			   (unsigned) (edit >> 16 & 0xFF), (unsigned) (edit >> 8 & 0xFF),
			   (unsigned) (edit & 0xFF));
	}
	printf("};\n\n");
}

static void
print_forms(void)
{
	int			i;

	printf("static const uint32_t stem_forms[AN_STEM_FORMS] = {");
	for (i = 0; i < nforms; i++)
		printf("%s0x%X,", i % 7 ? "" : "\n\t",
			   (unsigned) (uint32_t) forms[i].hash);
	printf("\n};\n\nstatic const uint16_t stem_entries[AN_STEM_FORMS] = {");
	for (i = 0; i < nforms; i++)
		printf("%s%u,", i % 14 ? "" : "\n\t",
			   (unsigned) (int) log2((double) forms[i].count) << 8 |
			   (unsigned) edit_number(forms[i].edit));
	printf("\n};\n\n"
		   "/* Where the forms begin whose hashes begin with a number. */\n"
		   "static const uint16_t stem_first[%d] = ", (1 << FIRST_BITS) + 1);
	print_firsts(forms, sizeof(*forms), (uint32_t) nforms, FIRST_BITS, 10);
	printf("\n");
}

static int
by_low_hash(const void *a, const void *b)
{
	uint32_t	x = (uint32_t) (*(Form *const *) a)->hash;
	uint32_t	y = (uint32_t) (*(Form *const *) b)->hash;

	return (x > y) - (x < y);
}

static int
by_stem(const void *a, const void *b)
{
	return memcmp((*(Form *const *) a)->stem.at, (*(Form *const *) b)->stem.at,
				  sizeof(forms[0].stem.at));
}

/*
 * Print the stems that no edit makes, each once; return how many forms have
 * one.
 */
static int
print_odd(void)
{
	static Form *odd[MAX_FORMS];
	int			nodd = 0;
	int			pool = 0;
	int			i;

	for (i = 0; i < nforms; i++)
		if (edit_number(forms[i].edit) == nedits)
			odd[nodd++] = &forms[i];
	qsort(odd, (size_t) nodd, sizeof(*odd), by_stem);
	printf("static const uint8_t stem_pool[] = {");
	for (i = 0; i < nodd; i++)
	{
		const Word *stem = &odd[i]->stem;
		int			j;

		if (i > 0 && by_stem(&odd[i - 1], &odd[i]) == 0)
		{
			odd[i]->odd = odd[i - 1]->odd;
			continue;
		}
		odd[i]->odd = pool;
		pool += stem->n + 1;
		printf("\n\t");
		for (j = 0; j <= stem->n; j++)
			printf("%u,%s", stem->at[j], j < stem->n ? " " : "");
	}
	if (pool > 65535)
		die("too many stems", "that no edit gives");
	qsort(odd, (size_t) nodd, sizeof(*odd), by_low_hash);
	printf("\n};\n\nstatic const StemOdd stem_odd[] = {");
	for (i = 0; i < nodd; i++)
		printf("%s{0x%X, %d},", i % 4 ? " " : "\n\t",
			   (unsigned) (uint32_t) odd[i]->hash, odd[i]->odd);
	printf("\n};\n\n");
	return nodd;
}

static void
print_affixes(const char *name, const char *size, const Affix *affixes, int n)
{
	int			i;
	int			j;

	printf("static const StemAffix %s[%s] = {\n", name, size);
	for (i = 0; i < n; i++)
	{
		const Affix *affix = &affixes[i];

		printf("\t{%d, {", affix->letters.n);
		for (j = 0; j < MAX_AFFIX; j++)
			printf("%s0x%02X", j ? ", " : "", affix->letters.at[j]);
		printf("}, 0x%02X, %d, %u},\n", (unsigned) affix->instead,
			   affix->order,
			   QUARTER(words / affix->count));
	}
	printf("};\n\n");
}

/* Count the letters of all stems. */
static void
count_letters(void)
{
	int			i;

	for (i = 0; i < nforms; i++)
		if (memcmp(&forms[i].form, &forms[i].stem, sizeof(Word)) == 0)
			letters_count(&forms[i].stem);
}

/* Print costs of letters; proclitics of one letter are told apart. */
static void
print_letters(void)
{
	uint8_t		heads[MAX_AFFIXES];
	int			nheads = 0;
	int			i;

	for (i = 0; i < nproclitics; i++)
		if (proclitics[i].letters.n == 1)
			heads[nheads++] = proclitics[i].letters.at[0];
	letters_print(heads, nheads);
}

int
main(int argc, char **argv)
{
	double		total = 0;
	int			nodd;
	int			i;

	if (argc != 2)
		die("usage", "gen_stems FOLDER-OF-LISTS");
	forms_read(argv[1]);
	/* foreign names shall not change how other words are read */
	count_letters();
	variants_read(argv[1]);
	forms_check();
	read_affixes(argv[1]);
	count_edits();
	for (i = 0; i < nforms; i++)
		total += (double) forms[i].count;
	printf("/*\n * stems_table.h\n"
		   " *\t\tGenerated by src/gen/gen_stems.c; do not edit.\n */\n"
		   "#define AN_STEM_FORMS\t%d\n#define AN_STEM_SHIFT\t%d\n"
		   "#define AN_STEM_EDITS\t%d\n#define AN_STEM_LOG_TOTAL\t%d\n"
		   "#define AN_STEM_PROCLITICS\t%d\n#define AN_STEM_ENDINGS\t%d\n\n",
		   nforms, 64 - FIRST_BITS, nedits, (int) log2(total), nproclitics,
		   nendings);
	print_edits();
	print_forms();
	nodd = print_odd();
	printf("#define AN_STEM_ODD\t%d\n\n", nodd);
	print_affixes("stem_proclitics", "AN_STEM_PROCLITICS", proclitics,
				  nproclitics);
	print_affixes("stem_endings", "AN_STEM_ENDINGS", endings, nendings);
	print_letters();
	return 0;
}
