/*
 * gen_latin_letters.c
 *		Writes src/core/tables/latin_letters_table.h from ICU and
 *		src/gen/latin_letters.txt.
 *
 * Usage: gen_latin_letters FOLDER-OF-LISTS > latin_letters_table.h
 *
 * A letter of the Latin script becomes what Unicode's compatibility
 * decomposition has of ASCII in it, in lower case, unless the list says more of
 * it or of a base with a mark.  What came into Unicode later than letters.txt
 * says is left out, so that every ICU gives the same table.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

#include "core/latin/latin_letters.h"
#include "gen/lists.h"

#define LAST_CODE_POINT	0x1FFFF
#define MAX_LETTERS		4096
#define MAX_MARKS		64

static AnLatinLetter letters[MAX_LETTERS];
static int	nletters;
static AnLatinMark marks[MAX_MARKS];
static int	nmarks;

const char *const generator = "gen_latin_letters";

/* Copy what a letter becomes. */
static void
set_target(char *target, const char *to)
{
	if (strlen(to) >= AN_LATIN_TARGET)
		die("too long", to);
	strcpy(target, to);
}

static void
add_letter(uint32_t cp, AnLatinKind kind, const char *to, char class)
{
	int			i;

	for (i = 0; i < nletters; i++)
		if (letters[i].cp == cp)
			die("listed twice", to);
	if (nletters == MAX_LETTERS)
		die("too many letters", "raise MAX_LETTERS");
	letters[nletters].cp = cp;
	letters[nletters].kind = (uint8_t) kind;
	letters[nletters].class = class;
	set_target(letters[nletters++].to, to);
}

static void
add_mark(uint32_t base, uint32_t mark, const char *to)
{
	if (nmarks == MAX_MARKS)
		die("too many marks", "raise MAX_MARKS");
	marks[nmarks].base = base;
	marks[nmarks].mark = mark;
	set_target(marks[nmarks++].to, to);
}

/* Read the list; its last column is for people. */
static void
read_list(const char *folder)
{
	char		line[512];
	FILE	   *list = open_list(folder, "latin_letters.txt");

	while (fgets(line, sizeof(line), list) != NULL)
	{
		const char *kind = strtok(line, "\t\n");
		const char *first = strtok(NULL, "\t\n");
		const char *second = strtok(NULL, "\t\n");
		const char *third = strtok(NULL, "\t\n");
		uint32_t	cp;

		if (kind == NULL || kind[0] == '#')
			continue;
		if (second == NULL)
			die("a column is missing", kind);
		cp = (uint32_t) strtoul(first, NULL, 16);
		if (strcmp(kind, "drop") == 0)
			add_letter(cp, AN_LATIN_DROP, "", 0);
		else if (third == NULL)
			die("a column is missing", first);
		else if (strcmp(kind, "arabic") == 0)
			add_letter(cp, AN_LATIN_OF_ARABIC, second,
					   third[0] == '-' ? 0 : third[0]);
		else if (strcmp(kind, "sign") == 0)
			add_letter(cp, AN_LATIN_SIGN, second, 0);
		else if (strcmp(kind, "fold") == 0)
			add_letter(cp, AN_LATIN_FOLDED, second, 0);
		else if (strcmp(kind, "mark") == 0)
			add_mark(cp, (uint32_t) strtoul(second, NULL, 16), third);
		else
			die("unrecognized kind", kind);
	}
	fclose(list);
}

/* The version of Unicode that letters.txt asks for. */
static void
read_unicode(const char *folder, UVersionInfo unicode)
{
	char		line[512];
	char		version[U_MAX_VERSION_STRING_LENGTH] = "";
	FILE	   *list = open_list(folder, "letters.txt");

	while (version[0] == '\0' && fgets(line, sizeof(line), list) != NULL)
		sscanf(line, "unicode\t%19s", version);
	fclose(list);
	u_versionFromString(unicode, version);
	if (unicode[0] == 0)
		die("no version of Unicode", "letters.txt");
}

/* What the list makes of a base with a mark; NULL if it says nothing. */
static const char *
marked_target(uint32_t base, uint32_t mark)
{
	int			i;

	for (i = 0; i < nmarks; i++)
		if (marks[i].base == base && marks[i].mark == mark)
			return marks[i].to;
	return NULL;
}

/* Write the ASCII in a decomposition; false if there is something else. */
static bool
fold_decomposed(const UChar * from, int32_t nfrom, char *to)
{
	int			n = 0;
	int32_t		i;

	for (i = 0; i < nfrom; i++)
	{
		uint32_t	c = (uint32_t) u_tolower(from[i]);
		const char *marked = i + 1 < nfrom ?
		marked_target(c, from[i + 1]) : NULL;

		if (u_charType(from[i]) == U_NON_SPACING_MARK)
			continue;
		if (c < 'a' || c > 'z' || n + 2 >= AN_LATIN_TARGET)
			return false;
		if (marked == NULL)
			to[n++] = (char) c;
		else
		{
			strcpy(to + n, marked);
			n += (int) strlen(marked);
		}
	}
	to[n] = '\0';
	return n > 0;
}

/* Add the letters of the Latin script that the list leaves to Unicode. */
static void
add_decomposed(const UVersionInfo unicode)
{
	UErrorCode	status = U_ZERO_ERROR;
	const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
	UChar32		cp;

	for (cp = 0x80; cp <= LAST_CODE_POINT; cp++)
	{
		UVersionInfo age;
		UChar		to[64];
		char		ascii[AN_LATIN_TARGET];
		int32_t		n;

		u_charAge(cp, age);
		if (uscript_getScript(cp, &status) != USCRIPT_LATIN ||
			!u_isalpha(cp) || memcmp(age, unicode, sizeof(age)) > 0)
			continue;
		n = unorm2_getDecomposition(nfkd, cp, to, 64, &status);
		if (U_FAILURE(status))
			die("cannot decompose", u_errorName(status));
		if (n > 0 && fold_decomposed(to, n, ascii))
			add_letter((uint32_t) cp, AN_LATIN_FOLDED, ascii, 0);
	}
}

static int
by_code_point(const void *a, const void *b)
{
	const AnLatinLetter *x = a;
	const AnLatinLetter *y = b;

	return (x->cp > y->cp) - (x->cp < y->cp);
}

static void
print_table(void)
{
	int			i;

	qsort(letters, (size_t) nletters, sizeof(*letters), by_code_point);
	printf("/*\n * latin_letters_table.h\n"
		   " *\t\tGenerated by src/gen/gen_latin_letters.c; do not edit.\n */\n"
		   "static const AnLatinLetter latin_letters[%d] = {\n", nletters);
	for (i = 0; i < nletters; i++)
		printf("\t{0x%04X, %d, %d, \"%s\"},\n", letters[i].cp,
			   letters[i].kind, letters[i].class, letters[i].to);
	printf("};\n\nstatic const AnLatinMark latin_marks[%d] = {\n", nmarks);
	for (i = 0; i < nmarks; i++)
		printf("\t{0x%04X, 0x%04X, \"%s\"},\n", marks[i].base, marks[i].mark,
			   marks[i].to);
	printf("};\n");
}

int
main(int argc, char **argv)
{
	UVersionInfo unicode;

	if (argc != 2)
		die("usage", "gen_latin_letters FOLDER-OF-LISTS");
	read_unicode(argv[1], unicode);
	read_list(argv[1]);
	add_decomposed(unicode);
	print_table();
	return 0;
}
