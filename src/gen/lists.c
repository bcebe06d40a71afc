/*
 * lists.c
 *		What the generators share: reading lists, writing tables by hash.
 */
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "gen/lists.h"

#define MAX_LETTERS	(1024 * 1024)

static uint8_t all_letters[MAX_LETTERS];
static uint32_t nletters;

void
die(const char *what, const char *detail)
{
	fprintf(stderr, "%s: %s: %s\n", generator, what, detail);
	exit(1);
}

FILE	   *
open_list(const char *folder, const char *name)
{
	char		path[4096];
	FILE	   *list;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	list = fopen(path, "r");
	if (list == NULL)
		die("cannot open", path);
	return list;
}

/* Memory for an arena; never freed, since a generator soon ends. */
void	   *
grab(void *owner, size_t nbytes)
{
	(void) owner;
	return malloc(nbytes);
}

static uint64_t
hash_of(const void *entry)
{
	uint64_t	hash;

	memcpy(&hash, entry, sizeof(hash));
	return hash;
}

int
by_hash(const void *a, const void *b)
{
	uint64_t	x = hash_of(a);
	uint64_t	y = hash_of(b);

	return (x > y) - (x < y);
}

/*
 * Print where each bucket of sorted entries begins; a bucket has the hashes
 * with the same first bits.
 */
void
print_firsts(const void *entries, size_t size, uint32_t n, int bits,
			 int per_line)
{
	uint32_t	i = 0;
	uint32_t	bucket;

	printf("{");
	for (bucket = 0; bucket <= UINT32_C(1) << bits; bucket++)
	{
		while (i < n &&
			   hash_of((const char *) entries + i * size) >> (64 - bits) < bucket)
			i++;
		printf("%s%u,", bucket % (uint32_t) per_line ? " " : "\n\t", i);
	}
	printf("\n};\n");
}

/* Keep the letters of a word; gives where, as an_hash_has_letters() wants it. */
uint32_t
add_letters(const uint8_t *word, uint32_t nbytes)
{
	uint32_t	at = nletters;

	if (nbytes > AN_LETTERS_MOST || nbytes > MAX_LETTERS - nletters)
		die("too many letters", "raise MAX_LETTERS");
	memcpy(all_letters + at, word, nbytes);
	nletters += nbytes;
	return at << 8 | nbytes;
}

/* Print all letters that were kept. */
void
print_all_letters(const char *name)
{
	uint32_t	i;

	printf("static const uint8_t %s[%u] = {", name, nletters);
	for (i = 0; i < nletters; i++)
		printf("%s%u,", i % 16 ? " " : "\n\t", all_letters[i]);
	printf("\n};\n\n");
}
