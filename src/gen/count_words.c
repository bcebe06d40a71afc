/*
 * count_words.c
 *		Writes words.txt from the texts of a corpus.
 *
 * Usage: count_words FOLDER-OF-LISTS < TEXTS > WORDS
 *
 * A zero byte ends each text.  Common words are printed as folding leaves
 * them, with their counts, the most frequent first.  Long words may be rarer,
 * since it is hardly by chance that so many letters stand together.  The words
 * of glued.txt are left out: each is two words that are often written as one,
 * and as a known word it would not be parted.
 *
 * No generated table depends on this program.  test/long/words runs it over
 * the corpus in which words.txt was counted, and must get words.txt again.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "gen/lists.h"
#include "gen/texts.h"

#define SLOT_BITS		22
#define SLOTS			((size_t) 1 << SLOT_BITS)
#define MAX_WORDS		(SLOTS / 2)
#define MIN_LETTERS		2
#define MIN_COUNT		16
#define LONG_LETTERS	9
#define LONG_MIN_COUNT	5

typedef struct Word
{
	uint64_t	hash;
	unsigned long count;
	char	   *folded;			/* NULL in a free slot */
	bool		glued;			/* in glued.txt, so left out */
} Word;

static Word words[SLOTS];
static size_t nwords;

const char *const generator = "count_words";

/* The entry of a word, made if the word is new. */
static Word *
word_of(const char *folded, size_t nbytes)
{
	uint64_t	hash = an_hash_bytes((const uint8_t *) folded, nbytes);
	size_t		slot = (size_t) (hash >> (64 - SLOT_BITS));

	while (words[slot].folded != NULL && words[slot].hash != hash)
		slot = (slot + 1) % SLOTS;
	if (words[slot].folded == NULL)
	{
		if (nwords++ == MAX_WORDS)
			die("too many words", "raise SLOT_BITS");
		words[slot].hash = hash;
		words[slot].folded = calloc(nbytes + 1, 1);
		if (words[slot].folded == NULL)
			die("out of memory", folded);
		memcpy(words[slot].folded, folded, nbytes);
	}
	return &words[slot];
}

static void
count_word(const char *word, size_t nbytes)
{
	if (word != NULL)
		word_of(word, nbytes)->count++;
}

static void
read_glued(const char *folder_name)
{
	char		line[1024];
	FILE	   *list = open_list(folder_name, "glued.txt");

	while (fgets(line, sizeof(line), list) != NULL)
	{
		const char *word = strtok(line, "\t\n");

		if (word != NULL && word[0] != '#')
			word_of(word, strlen(word))->glued = true;
	}
	fclose(list);
}

static bool
is_common(const Word *word)
{
	int			letters = 0;
	const char *c;

	if (word->folded == NULL || word->glued)
		return false;
	for (c = word->folded; *c != '\0'; c++)
		letters += (*c & 0xC0) != 0x80;
	return letters >= MIN_LETTERS &&
		(word->count >= MIN_COUNT ||
		 (letters >= LONG_LETTERS && word->count >= LONG_MIN_COUNT));
}

static int
by_count(const void *a, const void *b)
{
	const Word *x = a;
	const Word *y = b;

	if (x->count != y->count)
		return x->count < y->count ? 1 : -1;
	return strcmp(x->folded, y->folded);
}

static void
print_common(void)
{
	size_t		n = 0;
	size_t		i;

	for (i = 0; i < SLOTS; i++)
		if (is_common(&words[i]))
			words[n++] = words[i];
	qsort(words, n, sizeof(*words), by_count);
	for (i = 0; i < n; i++)
		printf("%s\t%lu\n", words[i].folded, words[i].count);
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		die("usage", "count_words FOLDER-OF-LISTS < TEXTS");
	read_glued(argv[1]);
	texts_read(count_word);
	print_common();
	return 0;
}
