/*
 * corpus.c
 *		The inputs that are kept: one file for each target.
 *
 * libFuzzer wants a file for each input, and a repository none of that.  So
 * they stand one behind the other in one file, each behind a line that gives
 * its bytes in decimal.
 */
#include "fuzz/fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/texts.h"

#define MOST_PATH	4096

static void
give_up(const char *what, const char *path)
{
	fprintf(stderr, "fuzz: %s: %s\n", what, path);
	exit(2);
}

/* All of a file, to be freed. */
uint8_t    *
fuzz_read_file(const char *path, size_t *nbytes)
{
	FILE	   *file = fopen(path, "rb");
	uint8_t    *bytes = malloc(FUZZ_MOST_BYTES);

	if (file == NULL || bytes == NULL)
		give_up("cannot read", path);
	*nbytes = fread(bytes, 1, FUZZ_MOST_BYTES, file);
	if (*nbytes == FUZZ_MOST_BYTES)
		give_up("too long", path);
	fclose(file);
	return bytes;
}

/* Step over the line of a length at *at; give the length. */
static size_t
read_length(const char *path, const uint8_t *bytes, size_t nbytes, size_t *at)
{
	size_t		length = 0;

	while (*at < nbytes && bytes[*at] >= '0' && bytes[*at] <= '9')
		length = 10 * length + (size_t) (bytes[(*at)++] - '0');
	if (*at == nbytes || bytes[(*at)++] != '\n' || length > nbytes - *at)
		give_up("not a packed corpus", path);
	return length;
}

/* Run the kept inputs of all targets. */
void
fuzz_replay(const char *folder)
{
	static const char *const names[] = {
#define TARGET(name) #name,
		FUZZ_TARGETS(TARGET)
#undef TARGET
	};
	size_t		i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
	{
		char		path[MOST_PATH];
		uint8_t    *bytes;
		size_t		nbytes;
		size_t		at = 0;
		unsigned	n = 0;

		snprintf(path, sizeof(path), "%s/%s", folder, names[i]);
		bytes = fuzz_read_file(path, &nbytes);
		while (at < nbytes)
		{
			size_t		length = read_length(path, bytes, nbytes, &at);

			snprintf(fuzz_where, sizeof(fuzz_where), "kept %s %u", names[i],
					 ++n);
			fuzz_run(fuzz_find_target(names[i]), bytes + at, length);
			at += length;
		}
		printf("%u kept inputs of %s\n", n, names[i]);
		free(bytes);
	}
}

/* Write files one behind the other. */
void
fuzz_pack(int nfiles, char **files)
{
	int			i;

	for (i = 0; i < nfiles; i++)
	{
		size_t		nbytes;
		uint8_t    *bytes = fuzz_read_file(files[i], &nbytes);

		printf("%zu\n", nbytes);
		fwrite(bytes, 1, nbytes, stdout);
		free(bytes);
	}
}

/* Write each input to a file of its own, named by its number. */
void
fuzz_unpack(const char *packed, const char *folder)
{
	size_t		nbytes;
	uint8_t    *bytes = fuzz_read_file(packed, &nbytes);
	size_t		at = 0;
	unsigned	n = 0;

	while (at < nbytes)
	{
		size_t		length = read_length(packed, bytes, nbytes, &at);
		char		path[MOST_PATH];
		FILE	   *file;

		snprintf(path, sizeof(path), "%s/kept%u", folder, ++n);
		file = fopen(path, "wb");
		if (file == NULL || fwrite(bytes + at, 1, length, file) != length ||
			fclose(file) != 0)
			give_up("cannot write", path);
		at += length;
	}
	free(bytes);
}
