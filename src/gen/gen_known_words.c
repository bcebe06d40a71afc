/*
 * gen_known_words.c
 *		Writes src/core/tables/known_words_table.h from src/gen/words.txt and
 *		src/gen/name_variants.txt.
 *
 * Usage: gen_known_words FOLDER-OF-LISTS > known_words_table.h
 *
 * A word is stored as 32 bits of its hash, with how rare it is and how many
 * other words begin or end with it, both in quarters of a bit: glue.c weighs
 * parts of a glued word by these.  A spelling of a foreign name that is too rare
 * for words.txt is entered so that it stays whole, as the name's other spellings
 * do; it is so dear that it is no part of another word.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "core/text/words.h"
#include "gen/lists.h"

#define MAX_WORDS	65535		/* the table's index has 16 bits */
#define FIRST_BITS	14			/* bits of the hash that choose a bucket */
#define MIN_AFFIX	2			/* letters of a part, and of the rest */
#define DEAREST		255			/* for a word that is no part */

typedef struct Word
{
	uint64_t	hash;
	unsigned long count;		/* 0: not counted, a spelling of a name */
	unsigned	begins;			/* other words that begin with it */
	unsigned	ends;			/* other words that end with it */
	size_t		nbytes;
	char		folded[64];
} Word;

static Word words[MAX_WORDS];
static uint32_t nwords;

const char *const generator = "gen_known_words";

/*
 * The hash of a word of the list.  The word must be as folding leaves it, or
 * no word of a text would have its hash.
 */
static uint64_t
checked_hash(AnArena *arena, const AnFolder *folder, const char *word)
{
	AnFolded	folded;
	AnWords		walk;
	AnToken		token;
	size_t		nbytes = strlen(word);

	an_arena_rewind(arena);
	if (an_fold(arena, folder, (const uint8_t *) word, nbytes,
				&folded) != AN_OK)
		die("cannot fold", word);
	an_words_init(&walk, &folded);
	if (!an_words_next(&walk, &token) || token.kind != AN_WORD_ARABIC ||
		token.end != nbytes || folded.folded_bytes != nbytes ||
		memcmp(folded.folded, word, nbytes) != 0)
		die("not one folded word", word);
	return token.hash;
}

static void
add_word(AnArena *arena, const AnFolder *folder, const char *word,
		 unsigned long count)
{
	Word	   *w = &words[nwords];

	if (nwords == MAX_WORDS)
		die("too many words", word);
	w->count = count;
	w->nbytes = strlen(word);
	if (w->nbytes >= sizeof(w->folded))
		die("too long", word);
	memcpy(w->folded, word, w->nbytes);
	w->hash = checked_hash(arena, folder, word);
	nwords++;
}

static void
read_list(const char *folder_name, const AnFolder *folder)
{
	AnArena		arena = {.grab = grab};
	char		line[1024];
	FILE	   *list;

	list = open_list(folder_name, "words.txt");
	while (fgets(line, sizeof(line), list) != NULL)
	{
		char	   *word = strtok(line, "\t\n");
		char	   *text = strtok(NULL, "\t\n");
		unsigned long count = text != NULL ? strtoul(text, NULL, 10) : 0;

		if (word == NULL || word[0] == '#')
			continue;
		if (count == 0)
			die("no count", word);
		add_word(&arena, folder, word, count);
	}
	fclose(list);
}

static Word *
find_word(const char *bytes, size_t nbytes, uint32_t nsorted)
{
	Word		wanted;

	wanted.hash = an_hash_bytes((const uint8_t *) bytes, nbytes);
	return bsearch(&wanted, words, nsorted, sizeof(Word), by_hash);
}

/* Add the spellings of names that are not listed; the words are sorted. */
static void
read_spellings(const char *folder_name, const AnFolder *folder)
{
	AnArena		arena = {.grab = grab};
	uint32_t	ncounted = nwords;
	char		line[1024];
	FILE	   *list = open_list(folder_name, "name_variants.txt");

	while (fgets(line, sizeof(line), list) != NULL)
	{
		const char *kind = strtok(line, "\t\n");
		const char *word;

		if (kind == NULL || kind[0] == '#' || strcmp(kind, "endings") == 0)
			continue;
		while ((word = strtok(NULL, "\t\n")) != NULL)
			if (find_word(word, strlen(word), ncounted) == NULL)
				add_word(&arena, folder, word, 0);
	}
	fclose(list);
}

/* Count for every word the longer ones that begin and that end with it. */
static void
count_affixes(void)
{
	uint32_t	i;

	for (i = 0; i < nwords; i++)
	{
		const Word *w = &words[i];
		size_t		n;

		for (n = MIN_AFFIX * AN_LETTER_BYTES;
			 n + MIN_AFFIX * AN_LETTER_BYTES <= w->nbytes;
			 n += AN_LETTER_BYTES)
		{
			Word	   *first = find_word(w->folded, n, nwords);
			Word	   *last = find_word(w->folded + w->nbytes - n, n,
										 nwords);

			if (first != NULL)
				first->begins++;
			if (last != NULL)
				last->ends++;
		}
	}
}

static unsigned
quarter_bits(double x)
{
	return (unsigned) lround(4 * log2(x));
}

static void
print_words(void)
{
	double		total = 0;
	uint32_t	i;

	for (i = 0; i < nwords; i++)
		total += (double) words[i].count;
	printf("static const uint32_t known_fingerprints[AN_KNOWN_SIZE] = {");
	for (i = 0; i < nwords; i++)
		printf("%s0x%08X,", i % 6 ? " " : "\n\t",
			   (unsigned) (words[i].hash >> 32));
	printf("\n};\n\nstatic const AnKnownWord known_words[AN_KNOWN_SIZE] = {");
	for (i = 0; i < nwords; i++)
		printf("%s{%u, %u, %u},", i % 5 ? " " : "\n\t",
			   words[i].count == 0 ? DEAREST :
			   quarter_bits(total / (double) words[i].count),
			   quarter_bits(words[i].begins + 1.0),
			   quarter_bits(words[i].ends + 1.0));
	printf("\n};\n\n");
}

static void
print_table(void)
{
	printf("/*\n * known_words_table.h\n"
		   " *\t\tGenerated by src/gen/gen_known_words.c; do not edit.\n"
		   " *\n * Of words that are not listed one in %.0f is taken for"
		   " one that is.\n */\n"
		   "#define AN_KNOWN_SIZE\t%u\n#define AN_KNOWN_SHIFT\t%d\n\n",
		   4294967296.0 / nwords, nwords, 64 - FIRST_BITS);
	print_words();
	printf("/* Where the words begin whose hashes begin with a number. */\n"
		   "static const uint16_t known_first[%d] = ", (1 << FIRST_BITS) + 1);
	print_firsts(words, sizeof(*words), nwords, FIRST_BITS, 10);
}

int
main(int argc, char **argv)
{
	static AnFolder folder;

	if (argc != 2)
		die("usage", "gen_known_words FOLDER-OF-LISTS");
	an_folder_init(&folder, AN_PROFILE_WALK);
	read_list(argv[1], &folder);
	qsort(words, nwords, sizeof(*words), by_hash);
	count_affixes();
	read_spellings(argv[1], &folder);
	qsort(words, nwords, sizeof(*words), by_hash);
	print_table();
	return 0;
}
