/*
 * gen_names.c
 *		Writes src/core/tables/names_table.h from src/gen/given_names.txt,
 *		name_variants.txt and speaker_words.txt.
 *
 * Usage: gen_names FOLDER-OF-LISTS > names_table.h
 *
 * A word that stands in several lists has one entry: how the name is spelled
 * most often, and what else is said of it.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "core/quotes/name_list.h"
#include "core/text/words.h"
#include "gen/lists.h"

#define MAX_WORDS	16384
#define MAX_ENDINGS	16
#define FIRST_BITS	12			/* bits of the hash that choose a bucket */

/* What speaker_words.txt says, as it spells it. */
static const struct
{
	const char *name;
	uint16_t	bit;
}			flags[] =

{
	{"regnal", AN_NAME_REGNAL},
	{"outlet", AN_NAME_OUTLET},
	{"movement", AN_NAME_MOVEMENT},
	{"branded", AN_NAME_BRANDED},
	{"unnamed", AN_NAME_UNNAMED},
	{"scripture", AN_NAME_SCRIPTURE},
	{"ministry", AN_NAME_MINISTRY},
	{"anybody", AN_NAME_ANYBODY}
};

static AnListedName words[MAX_WORDS];
static uint32_t nwords;
static char endings[MAX_ENDINGS][32];
static int	nendings;

const char *const generator = "gen_names";

/* The entry of a word, which is folded as texts are; made if need be. */
static AnListedName *
entry_of(const AnFolder *folder, const char *word)
{
	AnArena		arena = {.grab = grab};
	AnFolded	folded;
	AnWords		walk;
	AnToken		token;
	uint32_t	i;

	if (an_fold(&arena, folder, (const uint8_t *) word, strlen(word),
				&folded) != AN_OK)
		die("cannot fold", word);
	an_words_init(&walk, &folded);
	if (!an_words_next(&walk, &token) || token.end != folded.folded_bytes)
		die("not one word", word);
	for (i = 0; i < nwords && words[i].hash != token.hash; i++)
		;
	if (i < nwords)
		return &words[i];
	if (nwords == MAX_WORDS)
		die("too many words", "raise MAX_WORDS");
	words[i].hash = token.hash;
	words[i].letters = add_letters(folded.folded, folded.folded_bytes);
	words[i].spelled = words[i].letters;
	words[i].is = 0;
	nwords++;
	return &words[i];
}

/* Does a word as it is listed begin with an alef that has a hamza? */
static bool
begins_with_hamza(const char *word)
{
	return strncmp(word, "\xD8\xA3", 2) == 0 ||
		strncmp(word, "\xD8\xA5", 2) == 0;
}

/* A given name, and behind a tab what other lists want to know of it. */
static void
read_given_names(const char *folder_name, const AnFolder *folder)
{
	char		line[1024];
	FILE	   *list = open_list(folder_name, "given_names.txt");

	while (fgets(line, sizeof(line), list) != NULL)
	{
		const char *word = strtok(line, "\t\n");
		AnListedName *entry;

		if (word == NULL || word[0] == '#')
			continue;
		entry = entry_of(folder, word);
		if (entry->is & AN_NAME_GIVEN)
			die("listed twice", word);
		entry->is |= AN_NAME_GIVEN;
		if (begins_with_hamza(word))
			entry->is |= AN_NAME_HAMZA;
	}
	fclose(list);
}

static uint16_t
name_flag(const char *name)
{
	size_t		i;

	for (i = 0; i < sizeof(flags) / sizeof(*flags); i++)
		if (strcmp(flags[i].name, name) == 0)
			return flags[i].bit;
	die("unrecognized flag", name);
	return 0;
}

/* A word, and behind a tab what it tells of the words beside it. */
static void
read_speaker_words(const char *folder_name, const AnFolder *folder)
{
	char		line[1024];
	FILE	   *list = open_list(folder_name, "speaker_words.txt");

	while (fgets(line, sizeof(line), list) != NULL)
	{
		const char *word = strtok(line, "\t\n");
		const char *flag;
		AnListedName *entry;

		if (word == NULL || word[0] == '#')
			continue;
		entry = entry_of(folder, word);
		if (entry->is & ~(AN_NAME_GIVEN | AN_NAME_HAMZA))
			die("listed twice", word);
		while ((flag = strtok(NULL, " \n")) != NULL)
			entry->is |= name_flag(flag);
	}
	fclose(list);
}

/* Note that a name with an ending is spelled like the first of its line. */
static void
add_spelling(const AnFolder *folder, const char *first, const char *word,
			 const char *ending)
{
	char		whole[256];
	uint32_t	letters;

	snprintf(whole, sizeof(whole), "%s%s", first, ending);
	letters = entry_of(folder, whole)->letters;
	snprintf(whole, sizeof(whole), "%s%s", word, ending);
	entry_of(folder, whole)->spelled = letters;
}

/* A line: name or adjective, and the spellings, the commonest first. */
static void
read_spellings(const char *folder_name, const AnFolder *folder)
{
	char		line[4096];
	FILE	   *list = open_list(folder_name, "name_variants.txt");

	while (fgets(line, sizeof(line), list) != NULL)
	{
		const char *kind = strtok(line, "\t\n");
		const char *first = strtok(NULL, "\t\n");
		const char *word;
		int			i;

		if (kind == NULL || kind[0] == '#')
			continue;
		if (strcmp(kind, "endings") == 0)
		{
			for (word = first; word != NULL; word = strtok(NULL, "\t\n"))
				if (nendings == MAX_ENDINGS || strlen(word) >= sizeof(*endings))
					die("too many endings", word);
				else
					strcpy(endings[nendings++], word);
			continue;
		}
		while ((word = strtok(NULL, "\t\n")) != NULL)
		{
			add_spelling(folder, first, word, "");
			for (i = 0; i < nendings && strcmp(kind, "adjective") == 0; i++)
				add_spelling(folder, first, word, endings[i]);
		}
	}
	fclose(list);
}

static void
print_table(void)
{
	uint32_t	i;

	qsort(words, nwords, sizeof(*words), by_hash);
	printf("/*\n * names_table.h\n"
		   " *\t\tGenerated by src/gen/gen_names.c; do not edit.\n */\n"
		   "#define AN_NAMES_SHIFT\t%d\n\n"
		   "static const AnListedName listed_names[%u] = {\n",
		   64 - FIRST_BITS, nwords);
	for (i = 0; i < nwords; i++)
		printf("\t{UINT64_C(0x%016llX), 0x%08X, 0x%08X, 0x%02X},\n",
			   (unsigned long long) words[i].hash, words[i].letters,
			   words[i].spelled, words[i].is);
	printf("};\n\n");
	print_all_letters("name_letters");
	printf("/* Where the names begin whose hashes begin with a number. */\n"
		   "static const uint16_t name_first[%d] = ", (1 << FIRST_BITS) + 1);
	print_firsts(words, sizeof(*words), nwords, FIRST_BITS, 16);
}

int
main(int argc, char **argv)
{
	static AnFolder folder;

	if (argc != 2)
		die("usage", "gen_names FOLDER-OF-LISTS");
	an_folder_init(&folder, AN_PROFILE_WALK);
	read_given_names(argv[1], &folder);
	read_speaker_words(argv[1], &folder);
	read_spellings(argv[1], &folder);
	print_table();
	return 0;
}
