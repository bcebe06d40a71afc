/*
 * gen_letters.c
 *		Writes src/core/tables/letters_table.h from ICU and
 *		src/gen/letters.txt.
 *
 * Usage: gen_letters FOLDER-OF-LISTS > letters_table.h
 *
 * For every code point the table holds a record: what kind of character it is,
 * which feature rewrites it, and into what.  Where several features rewrite a
 * character in turn (a presentation form of a hamza seat, a full-width
 * capital) the record has the first; fold looks up the next by what the first
 * gives.
 *
 * The list says which version of Unicode counts.  ICU can be newer: what came
 * into Unicode later is left unassigned, so that an edit of the list changes
 * what it says and nothing else, on whatever machine the table is made.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

#include "core/text/letters.h"
#include "core/text/profile.h"
#include "gen/lists.h"

#define CODE_POINTS		0x110000
#define BLOCK			128
#define NBLOCKS			(CODE_POINTS / BLOCK)
#define MAX_RECORDS		16384
#define MAX_TARGETS		16384

/* The features as letters.txt spells them. */
static const char *const feature_names[AN_NFEATURES] = {
#define ROW(feature, sql, ...) sql,
	AN_FEATURES(ROW)
#undef ROW
};

static AnLetter letters[CODE_POINTS];
static AnLetter records[MAX_RECORDS];
static int	nrecords;
static uint32_t targets[MAX_TARGETS];
static int	ntargets;
static uint16_t stage2[NBLOCKS][BLOCK];
static int	stage1[NBLOCKS];
static int	nstage2;
static UVersionInfo unicode;	/* characters that came later are left out */

const char *const generator = "gen_letters";

/* Record that a feature replaces cp by the n code points at to. */
static void
replace(UChar32 cp, int bit, const uint32_t *to, int n)
{
	int			at;

	for (at = 0; at + n <= ntargets; at++)
		if (memcmp(targets + at, to, n * sizeof(*to)) == 0)
			break;
	if (at + n > ntargets)
	{
		at = ntargets;
		if (ntargets + n > MAX_TARGETS)
			die("too many targets", "raise MAX_TARGETS");
		memcpy(targets + at, to, n * sizeof(*to));
		ntargets += n;
	}
	letters[cp].feature = (uint8_t) bit;
	letters[cp].nto = (uint8_t) n;
	letters[cp].to = (uint16_t) at;
}

static bool
in_arabic_block(UChar32 cp)
{
	return (cp >= 0x0600 && cp <= 0x06FF) || (cp >= 0x0750 && cp <= 0x077F) ||
		(cp >= 0x0870 && cp <= 0x08FF) || (cp >= 0xFB50 && cp <= 0xFDFF) ||
		(cp >= 0xFE70 && cp <= 0xFEFE) || (cp >= 0x10EC0 && cp <= 0x10EFF);
}

static bool
is_presentation(UChar32 cp)
{
	return (cp >= 0xFB50 && cp <= 0xFDFF && cp != 0xFD3E && cp != 0xFD3F) ||
		(cp >= 0xFE70 && cp <= 0xFEFC);
}

/* Vowel marks, Quranic signs and small letters that stand above the line. */
static bool
is_arabic_mark(UChar32 cp)
{
	if (cp >= 0x06D6 && cp <= 0x06ED)
		return true;
	return in_arabic_block(cp) && u_charType(cp) == U_NON_SPACING_MARK;
}

static bool
is_line_break(UChar32 cp)
{
	return cp == '\n' || cp == '\r' || cp == 0x85 || cp == 0x2028 ||
		cp == 0x2029;
}

static bool
is_invisible(UChar32 cp)
{
	int8_t		type = u_charType(cp);

	/* number signs and end of ayah are format characters that show */
	if (u_hasBinaryProperty(cp, UCHAR_PREPENDED_CONCATENATION_MARK))
		return false;
	return type == U_CONTROL_CHAR || type == U_FORMAT_CHAR ||
		u_hasBinaryProperty(cp, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

static AnLetterKind
kind_of(UChar32 cp)
{
	int8_t		type = u_charType(cp);

	if (cp == 0x0640)
		return AN_LETTER_TATWEEL;
	if (is_arabic_mark(cp))
		return AN_LETTER_MARK;
	if (is_line_break(cp))
		return AN_LETTER_BREAK;
	if (type == U_SPACE_SEPARATOR || (cp >= '\t' && cp <= '\r') ||
		(cp >= 0x1C && cp <= 0x1F))
		return AN_LETTER_BLANK;
	if (is_invisible(cp))
		return AN_LETTER_INVISIBLE;
	if (type == U_DECIMAL_DIGIT_NUMBER)
		return AN_LETTER_DIGIT;
	if (u_isalpha(cp) || (U_GET_GC_MASK(cp) & U_GC_M_MASK))
		return in_arabic_block(cp) ? AN_LETTER_ARABIC : AN_LETTER_FOREIGN;
	return u_ispunct(cp) ? AN_LETTER_PUNCTUATION : AN_LETTER_OTHER;
}

/*
 * Replace a presentation form by its compatibility decomposition.  That of an
 * isolated vowel mark begins with a blank, which only carries the mark and
 * would cut a word in two; so it is dropped.
 */
static void
map_presentation(UChar32 cp, const UNormalizer2 *nfkc)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		from[2];
	UChar		to[64];
	uint32_t	cps[32];
	int32_t		nfrom = 0;
	int32_t		nto;
	int32_t		i = 0;
	int			n = 0;

	U16_APPEND_UNSAFE(from, nfrom, cp);
	nto = unorm2_normalize(nfkc, from, nfrom, to, 64, &status);
	if (U_FAILURE(status))
		die("cannot normalize", u_errorName(status));
	while (i < nto)
	{
		UChar32		c;

		U16_NEXT(to, i, nto, c);
		cps[n++] = (uint32_t) c;
	}
	if (n == 1 && cps[0] == (uint32_t) cp)
		return;
	if (n > 1 && cps[0] == ' ' && is_arabic_mark((UChar32) cps[1]))
	{
		memmove(cps, cps + 1, --n * sizeof(*cps));
		letters[cp].kind = AN_LETTER_MARK;
	}
	if (n > AN_LETTER_MAX_GROWTH)
		die("a letter grows too much", "raise AN_LETTER_MAX_GROWTH");
	replace(cp, AN_BIT_PRESENTATION, cps, n);
}

static void
map_width(UChar32 cp, const UNormalizer2 *nfkc)
{
	UChar		to[8];
	UErrorCode	status = U_ZERO_ERROR;
	int32_t		n = unorm2_getRawDecomposition(nfkc, cp, to, 8, &status);
	uint32_t	plain;

	if (U_FAILURE(status) || n != 1)
		return;
	plain = to[0];
	replace(cp, AN_BIT_WIDTH, &plain, 1);
	letters[cp].kind = letters[plain].kind;
}

static bool
came_later(UChar32 cp)
{
	UVersionInfo age;			/* 0.0 of what is not assigned */

	u_charAge(cp, age);
	return memcmp(age, unicode, sizeof(age)) > 0;
}

/* Three old characters have a lower case only since Unicode 15.1. */
static bool
case_came_later(UChar32 cp)
{
	static const UVersionInfo since = {15, 1};

	return (cp == 0x1FD3 || cp == 0x1FE3 || cp == 0xFB05) &&
		memcmp(since, unicode, sizeof(since)) > 0;
}

/* Record what ICU says of one code point. */
static void
describe(UChar32 cp, const UNormalizer2 *nfkc)
{
	AnLetter   *letter = &letters[cp];
	uint32_t	to;

	letter->kind = AN_LETTER_OTHER;
	letter->feature = AN_NO_FEATURE;
	if (came_later(cp))
		return;
	letter->kind = kind_of(cp);
	if (letter->kind == AN_LETTER_TATWEEL)
		replace(cp, AN_BIT_TATWEEL, &to, 0);
	else if (letter->kind == AN_LETTER_INVISIBLE)
		replace(cp, AN_BIT_INVISIBLE, &to, 0);
	else if (letter->kind == AN_LETTER_MARK)
		replace(cp, AN_BIT_MARKS, &to, 0);
	else if (is_presentation(cp))
		map_presentation(cp, nfkc);
	else if (cp >= 0xFF01 && cp <= 0xFFEE)
		map_width(cp, nfkc);
	else if ((cp >= 0x0660 && cp <= 0x0669) || (cp >= 0x06F0 && cp <= 0x06F9))
	{
		to = '0' + (uint32_t) u_charDigitValue(cp);
		replace(cp, AN_BIT_DIGITS, &to, 1);
	}
	else if (u_foldCase(cp, U_FOLD_CASE_DEFAULT) != cp &&
			 !case_came_later(cp))
	{
		to = (uint32_t) u_foldCase(cp, U_FOLD_CASE_DEFAULT);
		replace(cp, AN_BIT_CASE, &to, 1);
	}
}

/* The version of Unicode that letters.txt asks for. */
static void
read_version(const char *folder)
{
	UVersionInfo here;
	char		line[512];
	char		version[U_MAX_VERSION_STRING_LENGTH] = "";
	FILE	   *list = open_list(folder, "letters.txt");

	while (version[0] == '\0' && fgets(line, sizeof(line), list) != NULL)
		sscanf(line, "unicode\t%19s", version);
	fclose(list);
	u_versionFromString(unicode, version);
	u_getUnicodeVersion(here);
	if (unicode[0] == 0)
		die("no version of Unicode", "letters.txt");
	if (memcmp(here, unicode, sizeof(here)) < 0)
		die("ICU here is too old for Unicode", version);
}

/* Does letters.txt name every quotation mark that Unicode has? */
static void
check_quotation_marks(void)
{
	UChar32		cp;
	char		number[16];

	for (cp = 0; cp <= UCHAR_MAX_VALUE; cp++)
	{
		if (!u_hasBinaryProperty(cp, UCHAR_QUOTATION_MARK) || came_later(cp) ||
			letters[cp].kind == AN_LETTER_QUOTE)
			continue;
		snprintf(number, sizeof(number), "%04X", (unsigned) cp);
		die("a quotation mark is not listed", number);
	}
}

/* Record what letters.txt says, over what ICU says. */
static void
read_list(const char *folder)
{
	char		line[512];
	FILE	   *list;

	list = open_list(folder, "letters.txt");
	while (fgets(line, sizeof(line), list) != NULL)
	{
		char		name[32];
		char		to[64];
		unsigned	cp;
		uint32_t	cps[8];
		int			n = 0;
		int			bit = 0;
		char	   *rest;

		if (line[0] == '#' || line[0] == '\n' ||
			strncmp(line, "unicode\t", 8) == 0)
			continue;
		if (sscanf(line, "%31[^\t]\t%x\t%63[^\t]", name, &cp, to) != 3)
			die("cannot read line", line);
		for (rest = to; *rest && n < 8; n++)
			cps[n] = (uint32_t) strtoul(rest, &rest, 16);
		while (bit < AN_NFEATURES && strcmp(feature_names[bit], name) != 0)
			bit++;
		if (bit == AN_NFEATURES)
			die("unrecognized feature", name);
		if (letters[cp].feature != AN_NO_FEATURE)
			die("another feature has this character", line);
		replace((UChar32) cp, bit, cps, n);
		if (strcmp(name, "quotes") == 0)
			letters[cp].kind = AN_LETTER_QUOTE;
	}
	fclose(list);
	letters['"'].kind = letters['\''].kind = AN_LETTER_QUOTE;
	letters[0xFF02].kind = letters[0xFF07].kind = AN_LETTER_QUOTE;
	letters[0xFF40].kind = AN_LETTER_QUOTE;
	letters[0xFF62].kind = letters[0xFF63].kind = AN_LETTER_QUOTE;
	check_quotation_marks();
}

/* The number of a record; equal ones are stored once. */
static int
record_of(const AnLetter *letter)
{
	int			i;

	for (i = 0; i < nrecords; i++)
		if (records[i].kind == letter->kind &&
			records[i].feature == letter->feature &&
			records[i].nto == letter->nto && records[i].to == letter->to)
			return i;
	if (nrecords == MAX_RECORDS)
		die("too many records", "raise MAX_RECORDS");
	records[nrecords] = *letter;
	return nrecords++;
}

/* Store equal blocks of code points once: stage1 says where each block is. */
static void
compress(void)
{
	int			b;
	int			i;

	for (b = 0; b < NBLOCKS; b++)
	{
		for (i = 0; i < BLOCK; i++)
			stage2[nstage2][i] = (uint16_t) record_of(&letters[b * BLOCK + i]);
		for (i = 0; i < nstage2; i++)
			if (memcmp(stage2[i], stage2[nstage2], sizeof(*stage2)) == 0)
				break;
		stage1[b] = i;
		if (i == nstage2)
			nstage2++;
	}
}

static void
print_numbers(const char *type, const char *name, int n, int (*number) (int))
{
	int			i;

	printf("\nstatic const %s %s[%d] = {", type, name, n);
	for (i = 0; i < n; i++)
		printf("%s%d,", i % 16 ? " " : "\n\t", number(i));
	printf("\n};\n");
}

static int
target_number(int i)
{
	return (int) targets[i];
}

static int
block_number(int i)
{
	return stage1[i];
}

static int
record_number(int i)
{
	return stage2[i / BLOCK][i % BLOCK];
}

static void
print_tables(void)
{
	char		version[U_MAX_VERSION_STRING_LENGTH];
	int			i;

	u_versionToString(unicode, version);
	printf("/*\n * letters_table.h\n"
		   " *\t\tGenerated by src/gen/gen_letters.c; do not edit.\n */\n"
		   "#define AN_UNICODE_VERSION\t\"%s\"\n"
		   "#define AN_LETTER_BLOCK\t%d\n", version, BLOCK);
	print_numbers("uint32_t", "letter_targets", ntargets, target_number);
	printf("\nstatic const AnLetter letter_records[%d] = {", nrecords);
	for (i = 0; i < nrecords; i++)
		printf("%s{%d, %d, %d, %d},", i % 4 ? " " : "\n\t", records[i].kind,
			   records[i].feature, records[i].nto, records[i].to);
	printf("\n};\n");
	print_numbers("uint16_t", "letter_blocks", NBLOCKS, block_number);
	print_numbers("uint16_t", "letter_stage2", nstage2 * BLOCK, record_number);
}

int
main(int argc, char **argv)
{
	UErrorCode	status = U_ZERO_ERROR;
	const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
	UChar32		cp;

	if (argc != 2)
		die("usage", "gen_letters FOLDER-OF-LISTS");
	if (U_FAILURE(status))
		die("cannot open NFKC", u_errorName(status));
	read_version(argv[1]);
	for (cp = 0; cp < CODE_POINTS; cp++)
		describe(cp, nfkc);
	read_list(argv[1]);
	compress();
	print_tables();
	return 0;
}
