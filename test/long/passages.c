/*
 * passages.c
 *		What the shared passages of two files take.
 *
 *	passages A B MIN_WORDS MAX_GAP
 *
 * Prints the processor time in seconds, the number of passages, and the bytes of
 * all together relative to those of both files.  max_gap 0 asks for equal runs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/base/hash.h"
#include "core/base/salt.h"
#include "core/reuse/edited_passages.h"
#include "core/text/folder.h"
#include "core/text/profile.h"

static void *
grab(void *owner, size_t nbytes)
{
	(void) owner;
	return malloc(nbytes);
}

static void *
resize(void *owner, void *grabbed, size_t nbytes)
{
	(void) owner;
	if (nbytes > 0)
		return realloc(grabbed, nbytes);
	free(grabbed);
	return NULL;
}

static void
check(int status)
{
	if (status == AN_OK)
		return;
	fprintf(stderr, "passages: status %d\n", status);
	exit(2);
}

static uint8_t *
read_file(const char *name, uint32_t *nbytes)
{
	FILE	   *file = fopen(name, "rb");
	uint8_t    *bytes;
	long		size;

	if (file == NULL || fseek(file, 0, SEEK_END) != 0 ||
		(size = ftell(file)) < 0 ||
		(bytes = malloc((size_t) size + 1)) == NULL)
	{
		perror(name);
		exit(2);
	}
	rewind(file);
	*nbytes = (uint32_t) fread(bytes, 1, (size_t) size, file);
	fclose(file);
	return bytes;
}

static void
read_words(AnNumbering *numbering, const uint8_t *bytes, uint32_t nbytes,
		   AnNumbered *words)
{
	static AnFolder folder;
	AnFolded	folded;

	an_folder_init(&folder, AN_PROFILE_WALK);
	check(an_fold(numbering->arena, &folder, bytes, nbytes, &folded));
	check(an_numbering_read(numbering, &folded, words));
	an_fold_free(numbering->arena, &folded);
}

int
main(int argc, char **argv)
{
	uint64_t	random[AN_SALT_NUMBERS];
	AnSalt		salt;
	AnArena		arena = {0};
	AnNumbering numbering;
	AnNumbered	a;
	AnNumbered	b;
	AnPassages	list;
	uint8_t    *text[2];
	uint32_t	nbytes[2];
	uint32_t	min_words;
	uint32_t	max_gap;
	double		sum = 0;
	uint32_t	i;

	if (argc != 5)
		return 2;
	min_words = (uint32_t) atoi(argv[3]);
	max_gap = (uint32_t) atoi(argv[4]);
	/* any numbers without a pattern; the same in each run */
	for (i = 0; i < AN_SALT_NUMBERS; i++)
		random[i] = an_hash_bytes((uint8_t *) &i, sizeof(i));
	an_salt_make(&salt, random);
	arena.grab = grab;
	arena.resize = resize;
	arena.salt = &salt;
	for (i = 0; i < 2; i++)
		text[i] = read_file(argv[1 + i], &nbytes[i]);
	check(an_numbering_begin(&arena, &numbering));
	read_words(&numbering, text[0], nbytes[0], &a);
	read_words(&numbering, text[1], nbytes[1], &b);
	an_numbering_end(&numbering);
	check(max_gap == 0 ?
		  an_passages_shared(&arena, &a, &b, min_words, &list) :
		  an_passages_edited(&arena, &a, &b, min_words, max_gap, &list));
	for (i = 0; i < list.nitems; i++)
	{
		AnSpan		span = an_passage_span(&a, list.items[i].a_first,
										   list.items[i].a_words);

		sum += span.end - span.start;
	}
	printf("%.2f %u %.2f\n", (double) clock() / CLOCKS_PER_SEC, list.nitems,
		   sum / (double) (nbytes[0] + nbytes[1]));
	return 0;
}
