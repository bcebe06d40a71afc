/*
 * gen_latin_names.c
 *		Writes src/core/tables/latin_names_table.h from
 *		src/gen/latin_names.txt.
 *
 * Usage: gen_latin_names FOLDER-OF-LISTS > latin_names_table.h
 *
 * Every line has a key: the skeleton of its first Latin spelling.  Of names that
 * share one it is kept by that whose Arabic spelling has no vowel inside, else by
 * the first; the others have the form of their Arabic spelling, in which the long
 * vowels tell Husayn from Hasan, and a number behind it where those do not either
 * (Zayd, Sa'id) and no Latin spelling is of both.  Every spelling leads to the
 * line, and so does the form of every Latin one.  What several lines claim (Hamid) goes to one
 * whose Arabic spelling writes the vowel of the last syllable, else to the first.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "core/latin/latin_letters.h"
#include "core/latin/latin_names.h"
#include "core/latin/latin_sound.h"
#include "gen/lists.h"

#define MAX_NAMES		4096
#define MAX_SPELLINGS	32768
#define MAX_ALTERNATIVES	32
#define MAX_BYTES		128
#define FIRST_BITS		12		/* bits of the hash that choose a bucket */

/* Shorter forms are those of too many words. */
#define SHORTEST_FORM	4

/* Two letters in UTF-8. */
#define YEH				"\xD9\x8A"
#define ALEF_MAKSURA	"\xD9\x89"

/* A line as it is read. */
typedef struct Line
{
	AnLatinNameKind kind;
	char		latin[MAX_BYTES];
	char		arabic_form[AN_LATIN_FORM];
	char		latin_form[AN_LATIN_FORM];
	char		skeleton[AN_LATIN_FORM];
	char		key[AN_LATIN_FORM + 2];
	bool		one_word;		/* in Arabic */
	int			house;			/* the spelling that ar_latin writes */
	int			nspellings;
	char		spellings[MAX_ALTERNATIVES][MAX_BYTES]; /* as compared */
} Line;

static const char *const kinds[] = {
	"name", "foreign", "word", "particle", "little", "prefix", "joined"
};

static Line lines[MAX_NAMES];
static int	nlines;
static AnLatinSpelling spellings[MAX_SPELLINGS];
static uint32_t nspellings;
static AnFolder folder;

const char *const generator = "gen_latin_names";

static AnLatinNameKind
kind_named(const char *name)
{
	int			i;

	for (i = 0; i < (int) (sizeof(kinds) / sizeof(*kinds)); i++)
		if (strcmp(kinds[i], name) == 0)
			return (AnLatinNameKind) i;
	die("unrecognized kind", name);
	return AN_LATIN_NAME;
}

static void
fold_spelling(const char *spelling, AnFolded *folded)
{
	AnArena    *arena = calloc(1, sizeof(*arena));

	arena->grab = grab;
	if (an_fold(arena, &folder, (const uint8_t *) spelling, strlen(spelling),
				folded) != AN_OK)
		die("cannot fold", spelling);
}

/* Is it an article that keys leave out? */
static bool
is_article(const AnLatinWord *word)
{
	return word->kind == AN_LATIN_LATIN_WORD && word->nplain == 2 &&
		memcmp(word->plain, "al", 2) == 0;
}

/*
 * Write the words of a spelling as they are compared, with blanks between.  Gives
 * how many words there are.
 */
static int
write_plain(const char *spelling, char *plain)
{
	AnFolded	folded;
	AnLatinWord word;
	uint32_t	at = 0;
	uint32_t	n = 0;
	int			nwords = 0;

	fold_spelling(spelling, &folded);
	for (; an_latin_word_next(&folded, at, &word); at = word.end)
	{
		if (n + word.nplain + 2 > MAX_BYTES)
			die("too long", spelling);
		if (nwords++ > 0)
			plain[n++] = ' ';
		memcpy(plain + n, word.plain, word.nplain);
		n += word.nplain;
	}
	plain[n] = '\0';
	if (nwords == 0 || nwords > AN_LATIN_RUN)
		die("no words, or too many", spelling);
	return nwords;
}

static void
add_alternative(Line *line, const char *spelling)
{
	if (line->nspellings == MAX_ALTERNATIVES)
		die("too many spellings", spelling);
	write_plain(spelling, line->spellings[line->nspellings++]);
}

/* Read the Arabic spellings; the first one tells the vowels. */
static void
read_arabic(Line *line, char *column)
{
	AnFolded	folded;
	AnLatinWord word;
	char		plain[MAX_BYTES];
	const char *spelling = strtok(column, "|");

	line->one_word = write_plain(spelling, plain) == 1;
	fold_spelling(spelling, &folded);
	if (an_latin_word_next(&folded, 0, &word) &&
		word.kind == AN_LATIN_ARABIC_WORD)
		line->arabic_form[an_arabic_form(&word, line->arabic_form)] = '\0';
	for (; spelling != NULL; spelling = strtok(NULL, "|"))
		add_alternative(line, spelling);
}

static bool
is_ascii(const char *string)
{
	for (; *string != '\0'; string++)
		if ((uint8_t) *string >= 0x80)
			return false;
	return true;
}

/*
 * Write form and skeleton of the words of a Latin spelling, one behind another and
 * without articles.  Behind another word the first vowel is not heard, as an
 * unlisted Allah has none either.
 */
static void
read_sound(Line *line, const char *spelling)
{
	AnFolded	folded;
	AnLatinWord word;
	char		form[AN_LATIN_FORM];
	char		skeleton[AN_LATIN_FORM];
	uint32_t	at = 0;

	fold_spelling(spelling, &folded);
	for (; an_latin_word_next(&folded, at, &word); at = word.end)
	{
		uint32_t	n = an_latin_form(word.plain, word.nplain, form);
		uint32_t	nskeleton = an_skeleton(form, n, skeleton);
		bool		drop = line->skeleton[0] != '\0' && nskeleton > 1 &&
		skeleton[0] == 'a';

		if (is_article(&word) && word.end < folded.folded_bytes)
			continue;
		if (strlen(line->latin_form) + n >= sizeof(line->latin_form))
			die("too long", spelling);
		strncat(line->latin_form, form, n);
		strncat(line->skeleton, skeleton + drop, nskeleton - drop);
	}
}

/* Read the Latin spellings; the first one gives the skeleton. */
static void
read_latin(Line *line, char *column, bool first)
{
	const char *spelling = strtok(column, "|");

	if (first)
	{
		if (strlen(spelling) >= MAX_BYTES)
			die("too long", spelling);
		strcpy(line->latin, spelling);
		if (!is_ascii(spelling))
			die("not ASCII", spelling);
		read_sound(line, spelling);
		line->house = line->nspellings;
	}
	for (; spelling != NULL; spelling = strtok(NULL, "|"))
		add_alternative(line, spelling);
}

static void
read_list(const char *folder_name)
{
	char		text[4096];
	FILE	   *list = open_list(folder_name, "latin_names.txt");

	while (fgets(text, sizeof(text), list) != NULL)
	{
		char	   *kind = strtok(text, "\t\n");
		char	   *arabic = strtok(NULL, "\t\n");
		char	   *latin = strtok(NULL, "\t\n");
		char	   *others = strtok(NULL, "\t\n");
		Line	   *line = &lines[nlines];

		if (kind == NULL || kind[0] == '#')
			continue;
		if (latin == NULL)
			die("a column is missing", kind);
		if (++nlines == MAX_NAMES)
			die("too many names", "raise MAX_NAMES");
		line->kind = kind_named(kind);
		read_arabic(line, arabic);
		read_latin(line, latin, true);
		if (others != NULL)
			read_latin(line, others, false);
	}
	fclose(list);
}

static bool
is_name(const Line *line)
{
	return line->kind == AN_LATIN_NAME || line->kind == AN_LATIN_FOREIGN;
}

/* Of names that sound alike, the line that keeps the skeleton. */
static const Line *
keeper_of(const char *skeleton)
{
	const Line *keeper = NULL;
	int			i;

	for (i = 0; i < nlines; i++)
		if (is_name(&lines[i]) && strcmp(lines[i].skeleton, skeleton) == 0)
		{
			if (lines[i].one_word &&
				strcmp(lines[i].arabic_form, skeleton) == 0)
				return &lines[i];
			if (keeper == NULL)
				keeper = &lines[i];
		}
	return keeper;
}

static const char *
key_of(const Line *line)
{
	if (!is_name(line) || keeper_of(line->skeleton) == line)
		return line->skeleton;
	return line->one_word ? line->arabic_form : line->latin_form;
}

/* Share lines a spelling?  What ar_latin writes apart is none: As'ad, Asad. */
static bool
share_spelling(const Line *a, const Line *b)
{
	int			i;
	int			j;

	for (i = 0; i < a->nspellings; i++)
		for (j = 0; j < b->nspellings; j++)
			if (strcmp(a->spellings[i], b->spellings[j]) == 0 &&
				(i != a->house || j != b->house ||
				 strcmp(a->latin, b->latin) == 0))
				return true;
	return false;
}

/* How many lines before this one have its key and no spelling of it. */
static int
same_keys_before(int line)
{
	int			n = 0;
	int			i;

	for (i = 0; i < line; i++)
		if (lines[i].kind == AN_LATIN_NAME &&
			strcmp(key_of(&lines[i]), lines[line].key) == 0)
		{
			if (share_spelling(&lines[i], &lines[line]))
				return 0;
			n++;
		}
	return n;
}

/* Give every line its key. */
static void
set_keys(void)
{
	int			i;
	int			n;

	for (i = 0; i < nlines; i++)
	{
		strcpy(lines[i].key, key_of(&lines[i]));
		n = lines[i].kind == AN_LATIN_NAME && lines[i].one_word ?
			same_keys_before(i) : 0;
		if (n > 9)
			die("too many names have a key", lines[i].key);
		if (n > 0)
			strncat(lines[i].key, &"0123456789"[n], 1);
	}
}

static bool
is_claimed(uint64_t hash)
{
	uint32_t	i;

	for (i = 0; i < nspellings; i++)
		if (spellings[i].hash == hash)
			return true;
	return false;
}

static void
claim(int line, const char *spelling)
{
	uint32_t	nbytes = (uint32_t) strlen(spelling);
	AnLatinSpelling *entry = &spellings[nspellings];

	entry->hash = an_hash_bytes((const uint8_t *) spelling, nbytes);
	if (nbytes == 0 || is_claimed(entry->hash))
		return;
	if (++nspellings == MAX_SPELLINGS)
		die("too many spellings", "raise MAX_SPELLINGS");
	entry->letters = add_letters((const uint8_t *) spelling, nbytes);
	entry->name = (uint16_t) line;
}

/* Write the form of a Latin spelling of one word; false if it is none. */
static bool
form_of(const char *spelling, char *form)
{
	if (strchr(spelling, ' ') != NULL || !an_is_plain_latin((uint8_t) *spelling))
		return false;
	form[an_latin_form(spelling, (uint32_t) strlen(spelling), form)] = '\0';
	return strlen(form) >= SHORTEST_FORM;
}

/* Does Arabic write the i or u of the last syllable of a Latin spelling? */
static bool
writes_last_vowel(const Line *line, const char *spelling)
{
	char		form[AN_LATIN_FORM];
	size_t		n = strlen(line->arabic_form);
	size_t		nform;
	char		vowel;

	if (!form_of(spelling, form))
		return false;
	nform = strlen(form);
	if (n < 3 || nform < 3)
		return false;
	vowel = form[nform - 2];
	return (vowel == 'i' || vowel == 'u') && line->arabic_form[n - 2] == vowel;
}

/*
 * Claim spellings in which alef maksura stands for a last yeh, as Egyptians
 * write, where they are no other word.
 */
static void
claim_maksura(void)
{
	char		spelling[MAX_BYTES];
	int			i;
	int			j;

	for (i = 0; i < nlines; i++)
		for (j = 0; j < lines[i].nspellings; j++)
		{
			size_t		n = strlen(lines[i].spellings[j]);

			if (n < 4 || strcmp(lines[i].spellings[j] + n - 2, YEH) != 0)
				continue;
			strcpy(spelling, lines[i].spellings[j]);
			strcpy(spelling + n - 2, ALEF_MAKSURA);
			claim(i, spelling);
		}
}

/* Claim spellings of all lines: those of Arabic, of vowels, or of the rest. */
static void
claim_spellings(bool vowels)
{
	int			i;
	int			j;

	for (i = 0; i < nlines; i++)
		for (j = 0; j < lines[i].nspellings; j++)
			if (!vowels || writes_last_vowel(&lines[i], lines[i].spellings[j]))
				claim(i, lines[i].spellings[j]);
}

/* Forms come after all spellings, names before words. */
static void
claim_forms(bool vowels)
{
	char		form[AN_LATIN_FORM + 1] = {AN_LATIN_FORM_SIGN};
	int			i;
	int			j;

	for (i = 0; i < nlines; i++)
		for (j = 0; j < lines[i].nspellings; j++)
			if (is_name(&lines[i]) &&
				form_of(lines[i].spellings[j], form + 1) &&
				(!vowels || writes_last_vowel(&lines[i], lines[i].spellings[j])))
				claim(i, form);
}

static uint32_t
add_string(const char *string)
{
	return add_letters((const uint8_t *) string, (uint32_t) strlen(string));
}

/* Print the lines; adds their letters. */
static void
print_names(void)
{
	int			i;

	printf("static const AnLatinName listed_latin_names[%d] = {\n", nlines);
	for (i = 0; i < nlines; i++)
	{
		uint32_t	latin = add_string(lines[i].latin);
		uint32_t	key = add_string(lines[i].key);

		printf("\t{0x%08X, 0x%08X, 0x%08X, %d},\n", latin, key,
			   add_string(lines[i].skeleton), lines[i].kind);
	}
	printf("};\n\n");
}

static void
print_table(void)
{
	uint32_t	i;

	printf("/*\n * latin_names_table.h\n"
		   " *\t\tGenerated by src/gen/gen_latin_names.c; do not edit.\n */\n"
		   "#define AN_LATIN_NAMES_SHIFT\t%d\n\n", 64 - FIRST_BITS);
	print_names();
	qsort(spellings, nspellings, sizeof(*spellings), by_hash);
	printf("static const AnLatinSpelling latin_spellings[%u] = {\n", nspellings);
	for (i = 0; i < nspellings; i++)
		printf("\t{UINT64_C(0x%016llX), 0x%08X, %u},\n",
			   (unsigned long long) spellings[i].hash, spellings[i].letters,
			   spellings[i].name);
	printf("};\n\n");
	print_all_letters("latin_name_letters");
	printf("/* Where the spellings begin whose hashes begin with a number. */\n"
		   "static const uint16_t latin_spelling_first[%d] = ",
		   (1 << FIRST_BITS) + 1);
	print_firsts(spellings, sizeof(*spellings), nspellings, FIRST_BITS, 16);
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		die("usage", "gen_latin_names FOLDER-OF-LISTS");
	an_folder_init(&folder, AN_LATIN_FEATURES);
	read_list(argv[1]);
	set_keys();
	claim_spellings(true);
	claim_spellings(false);
	claim_maksura();
	claim_forms(true);
	claim_forms(false);
	print_table();
	return 0;
}
