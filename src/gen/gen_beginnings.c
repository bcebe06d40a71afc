/*
 * gen_beginnings.c
 *		Writes src/core/tables/beginnings_table.h from src/gen/stems.txt,
 *		words.txt and clitic_forms.txt.
 *
 * Usage: gen_beginnings FOLDER-OF-LISTS > beginnings_table.h
 *
 * Of the forms of stems.txt, those are kept whose first letter can be a clitic,
 * and of these the longest only: whatever begins them is known by them.  Such a
 * beginning is shared if the words of news that begin so, but are no such
 * forms and begin none, are as common.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/utf8.h"
#include "core/text/letters.h"
#include "gen/lists.h"

#define MAX_WORDS	131072
#define MAX_LETTERS	32
#define MIN_SHARED	3			/* letters; MIN_KEPT of beginnings.c */
#define MIN_COUNT	3			/* of a form that is kept */
#define MAX_POOL	65535		/* starts have 16 bits */

typedef struct Word
{
	char		at[MAX_LETTERS];	/* by an_letter_to_byte(), then 0 */
	unsigned long count;
	double		sum;			/* of the counts up to this word */
} Word;

/* Words of one list, sorted by their letters. */
typedef struct List
{
	Word		words[MAX_WORDS];
	int			n;
} List;

static List forms;
static List others;
static List clitics;

/* What is printed: beginnings one after another. */
static uint8_t pool[MAX_POOL];
static int	npool;
static int	starts[MAX_WORDS];
static int	nstarts;

const char *const generator = "gen_beginnings";

/* Read the letters of a word; false if it has others than Arabic ones. */
static bool
read_letters(const char *text, char *at)
{
	const uint8_t *p = (const uint8_t *) text;
	int			n = 0;

	for (; *p != 0; p += AN_LETTER_BYTES)
	{
		if (!an_utf8_is_arabic(p) || n == MAX_LETTERS - 1)
			return false;
		at[n++] = (char) an_letter_to_byte(an_utf8_pair(p));
	}
	at[n] = 0;
	return n > 0;
}

static bool
can_be_clitic(const char *at)
{
	uint32_t	first = an_letter_from_byte((uint8_t) at[0]);
	uint32_t	second = an_letter_from_byte((uint8_t) at[1]);

	return an_letter_is_proclitic(first) || first == LETTER_SEEN ||
		(first == LETTER_ALEF && second == LETTER_LAM);
}

static bool
begins_with(const char *word, const char *beginning, size_t n)
{
	return strncmp(word, beginning, n) == 0;
}

/* Is the form, or what begins it, in clitic_forms.txt? */
static bool
has_clitic(const char *at)
{
	int			i;

	for (i = 0; i < clitics.n; i++)
		if (begins_with(at, clitics.words[i].at, strlen(clitics.words[i].at)))
			return true;
	return false;
}

static int
by_letters(const void *a, const void *b)
{
	return strcmp(((const Word *) a)->at, ((const Word *) b)->at);
}

/*
 * Read the words of a list; only those that can begin with a clitic, and of the
 * forms those that are common enough.
 */
static void
read_list(const char *folder, const char *name, List *list)
{
	char		line[1024];
	FILE	   *file = open_list(folder, name);

	while (fgets(line, sizeof(line), file) != NULL)
	{
		char	   *text = strtok(line, "\t\n");
		char	   *count = strtok(NULL, "\t\n");
		Word	   *word = &list->words[list->n];

		if (text == NULL || text[0] == '#')
			continue;
		if (list->n == MAX_WORDS)
			die("too many words", text);
		word->count = count == NULL ? 1 : strtoul(count, NULL, 10);
		if (!read_letters(text, word->at) || !can_be_clitic(word->at) ||
			(list == &forms && (word->count < MIN_COUNT ||
								has_clitic(word->at))))
			continue;
		list->n++;
	}
	fclose(file);
}

static void
sort_list(List *list)
{
	double		sum = 0;
	int			i;

	qsort(list->words, (size_t) list->n, sizeof(Word), by_letters);
	for (i = 0; i < list->n; i++)
	{
		sum += (double) list->words[i].count;
		list->words[i].sum = sum;
	}
}

/* The first word that does not stand before all that begin so, or behind. */
static int
find_edge(const List *list, const char *beginning, size_t n, bool behind)
{
	int			low = 0;
	int			high = list->n;

	while (low < high)
	{
		int			middle = (low + high) / 2;
		int			order = strncmp(list->words[middle].at, beginning, n);

		if (order < 0 || (behind && order == 0))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* How common the words are that begin with n letters. */
static double
weigh(const List *list, const char *beginning, size_t n)
{
	int			low = find_edge(list, beginning, n, false);
	int			high = find_edge(list, beginning, n, true);

	if (low == high)
		return 0;
	return list->words[high - 1].sum - (low > 0 ? list->words[low - 1].sum : 0);
}

/* Leave out of the other words what begins a form. */
static void
leave_out_known(void)
{
	int			n = 0;
	int			i;

	for (i = 0; i < others.n; i++)
	{
		const char *at = others.words[i].at;
		size_t		length = strlen(at);

		if (find_edge(&forms, at, length, false) ==
			find_edge(&forms, at, length, true))
			others.words[n++] = others.words[i];
	}
	others.n = n;
}

static void
put(const char *beginning, size_t n)
{
	if (npool + n > MAX_POOL)
		die("too many letters", "starts have 16 bits");
	starts[nstarts++] = npool;
	memcpy(pool + npool, beginning, n);
	npool += (int) n;
}

/* Print what was put, under a name, and begin again. */
static void
print_list(const char *name, const char *size)
{
	int			i;

	printf("#define %s\t%d\n\n", size, nstarts);
	printf("static const uint8_t %s_letters[%d] = {", name, npool);
	for (i = 0; i < npool; i++)
		printf("%s%u,", i % 20 ? " " : "\n\t", pool[i]);
	printf("\n};\n\nstatic const uint16_t %s_starts[%d] = {", name, nstarts + 1);
	for (i = 0; i <= nstarts; i++)
		printf("%s%d,", i % 16 ? " " : "\n\t", i < nstarts ? starts[i] : npool);
	printf("\n};\n\n");
	npool = nstarts = 0;
}

/* Put all forms that begin no other. */
static void
put_longest(void)
{
	int			i;

	for (i = 0; i < forms.n; i++)
	{
		const char *at = forms.words[i].at;
		size_t		n = strlen(at);

		if (i + 1 == forms.n || !begins_with(forms.words[i + 1].at, at, n))
			put(at, n);
	}
}

/* Put the beginnings that words with a clitic share. */
static void
put_shared(void)
{
	const char *before = "";
	int			i;

	for (i = 0; i < forms.n; before = forms.words[i++].at)
	{
		const char *at = forms.words[i].at;
		size_t		length = strlen(at);
		size_t		n;

		for (n = MIN_SHARED; n <= length; n++)
			if (!begins_with(before, at, n) &&
				weigh(&others, at, n) >= weigh(&forms, at, n))
				put(at, n);
	}
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		die("usage", "gen_beginnings FOLDER-OF-LISTS");
	read_list(argv[1], "clitic_forms.txt", &clitics);
	read_list(argv[1], "stems.txt", &forms);
	read_list(argv[1], "words.txt", &others);
	sort_list(&forms);
	leave_out_known();
	sort_list(&others);
	printf("/*\n * beginnings_table.h\n"
		   " *\t\tGenerated by src/gen/gen_beginnings.c; do not edit.\n */\n\n");
	put_longest();
	print_list("kept", "AN_BEGINNINGS_KEPT");
	put_shared();
	print_list("shared", "AN_BEGINNINGS_SHARED");
	return 0;
}
