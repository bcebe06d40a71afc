/*
 * stem_letters.c
 *		What letters cost, from the letters of all stems: an unlisted form is
 *		weighed by them.
 *
 * A word costs what its first two letters cost at the beginning of stems, and
 * then what each letter costs behind the one before it.  Where the first
 * letter can be a proclitic, the first three are counted together: whether
 * they begin more stems than the second and third do tells what the first is.
 */
#include "gen/stem_letters.h"

#include <stdio.h>

#include "core/text/letters.h"

#define CLASSES		40			/* letters told apart, and the word's end */
#define DOUBT		4			/* stems that the guess from pairs counts as */
#define UNSEEN		0.3			/* count of a pair that no stem has */

static double pairs[CLASSES][CLASSES];	/* stems with a letter behind another */
static double first[CLASSES];	/* stems that begin with a letter */
static double first_pairs[CLASSES][CLASSES];
static double first_three[CLASSES][CLASSES][CLASSES];

/*
 * The class of a letter: its own for each Arabic letter, one for all others, 0
 * for the border of a word.
 */
static int
class_of(uint8_t byte)
{
	int			letter = (int) an_letter_from_byte(byte);
	int			nfirst = LETTER_GHAIN - LETTER_HAMZA + 1;

	if (letter >= LETTER_HAMZA && letter <= LETTER_GHAIN)
		return 1 + letter - LETTER_HAMZA;
	if (letter >= LETTER_FEH && letter <= LETTER_YEH)
		return 1 + nfirst + letter - LETTER_FEH;
	return CLASSES - 1;
}

/* Count the letters of a stem. */
void
letters_count(const Word *stem)
{
	int			before = 0;
	int			i;

	for (i = 0; i <= stem->n; i++)
	{
		int			class = i < stem->n ? class_of(stem->at[i]) : 0;

		pairs[before][class]++;
		before = class;
	}
	first[class_of(stem->at[0])]++;
	first_pairs[class_of(stem->at[0])][class_of(stem->at[1])]++;
	first_three[class_of(stem->at[0])][class_of(stem->at[1])]
		[stem->n > 2 ? class_of(stem->at[2]) : 0]++;
}

/* How probable is letter b behind letter a? */
static double
share_of_pair(int a, int b)
{
	double		total = CLASSES * UNSEEN;
	int			j;

	for (j = 0; j < CLASSES; j++)
		total += pairs[a][j];
	return (pairs[a][b] + UNSEEN) / total;
}

/* How probable is it that a stem begins with these two letters? */
static double
share_of_first_pair(int a, int b)
{
	double		total = 0;
	int			j;

	for (j = 0; j < CLASSES; j++)
		total += first[j];
	return (first[a] + 1) / total *
		(first_pairs[a][b] + DOUBT * share_of_pair(a, b)) / (first[a] + DOUBT);
}

/* ... with these three? */
static double
share_of_first_three(int a, int b, int c)
{
	return share_of_first_pair(a, b) *
		(first_three[a][b][c] + DOUBT * share_of_pair(b, c)) /
		(first_pairs[a][b] + DOUBT);
}

static void
print_costs(const char *name, double (*share) (int, int))
{
	int			i;
	int			j;

	printf("static const uint8_t %s[%d][%d] = {", name, CLASSES, CLASSES);
	for (i = 0; i < CLASSES; i++)
	{
		printf("\n\t{");
		for (j = 0; j < CLASSES; j++)
			printf("%s%u", j % 20 ? ", " : j ? ",\n\t" : "",
				   QUARTER(1 / share(i, j)));
		printf("},");
	}
	printf("\n};\n\n");
}

/*
 * Print the costs of first three letters, the first of which can be a
 * proclitic.
 */
static void
print_heads(const uint8_t *heads, int nheads)
{
	int			i;
	int			j;
	int			k;

	printf("static const uint8_t stem_head_cost[%d][%d][%d] = {\n\t{{0}},",
		   nheads + 1, CLASSES, CLASSES);
	for (i = 0; i < nheads; i++)
	{
		printf("\n\t{");
		for (j = 0; j < CLASSES; j++)
		{
			printf("\n\t\t{");
			for (k = 0; k < CLASSES; k++)
				printf("%s%u", k % 20 ? "," : k ? ",\n\t\t" : "",
					   QUARTER(1 / share_of_first_three(class_of(heads[i]),
														j, k)));
			printf("},");
		}
		printf("\n\t},");
	}
	printf("\n};\n\n");
}

static void
print_classes(const char *name, const uint8_t *classes)
{
	int			i;

	printf("static const uint8_t %s[256] = {", name);
	for (i = 0; i < 256; i++)
		printf("%s%u,", i % 16 ? " " : "\n\t", classes[i]);
	printf("\n};\n\n");
}

/* Print all tables; heads are the letters that can be proclitics. */
void
letters_print(const uint8_t *heads, int nheads)
{
	uint8_t		classes[256];
	uint8_t		head_classes[256] = {0};
	int			i;

	for (i = 0; i < 256; i++)
		classes[i] = (uint8_t) class_of((uint8_t) i);
	for (i = 0; i < nheads; i++)
		head_classes[heads[i]] = (uint8_t) (i + 1);
	printf("/* Letters told apart; 0 is the border of a word. */\n");
	print_classes("stem_letter_class", classes);
	print_costs("stem_letter_cost", share_of_pair);
	print_costs("stem_first_cost", share_of_first_pair);
	printf("/* Letters that can be proclitics, from 1. */\n");
	print_classes("stem_head_class", head_classes);
	print_heads(heads, nheads);
}
