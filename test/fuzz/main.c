/*
 * main.c
 *		Runs random and kept inputs through all targets, and counts.
 *
 * Usage: fuzz [FOLDER]			the kept inputs of that folder, and then the
 *								rounds that fit into half a minute
 *		  fuzz -n ROUNDS		that many rounds, from the first on
 *		  fuzz -r ROUND			only that round, to look at a failure
 *		  fuzz -f TARGET FILE... these inputs, a file each
 *
 * and for test/long/fuzz:
 *
 *		  fuzz -s ROUNDS FOLDER	the inputs of that many rounds, as files
 *		  fuzz -p FILE...		inputs one behind the other, as they are kept
 *		  fuzz -u PACKED FOLDER	kept inputs as files again
 *		  fuzz -d LIST...		a dictionary for libFuzzer, of the pieces and of
 *								words of the lists
 */
#include "fuzz/fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "fuzz/texts.h"

#define DEFAULT_ROUNDS		12000
#define DEFAULT_SECONDS		30

/* Texts as short as libFuzzer likes them, and the monotonous ones left out. */
#define SEED_FIRST			1000
#define SEED_BYTES			2048

/* Words of a list that a dictionary has: so many, and each so many'th. */
#define FIRST_WORDS			40
#define EACH_WORD			12
#define MOST_LINE			1024

static uint8_t input[FUZZ_MOST_BYTES];

/* Set if there is a sanitizer: lets a crash name its input. */
extern void __sanitizer_set_death_callback(void (*callback) (void))
			__attribute__((weak));

static void
name_input(void)
{
	fprintf(stderr, "fuzz: died in %s\n", fuzz_where);
}

static void
run_round(unsigned long round)
{
	uint32_t	nbytes = fuzz_random_input(round, input);

	snprintf(fuzz_where, sizeof(fuzz_where), "round %lu", round);
	fuzz_run_all(input, nbytes);
}

static void
run_rounds(unsigned long rounds, int seconds)
{
	time_t		until = time(NULL) + seconds;
	unsigned long round = 0;

	while (round < rounds && (seconds == 0 || time(NULL) < until))
		run_round(round++);
	printf("%lu rounds\n", round);
}

static void
run_files(const char *name, int nfiles, char **files)
{
	const FuzzTarget *target = fuzz_find_target(name);
	int			i;

	if (target == NULL)
	{
		fprintf(stderr, "fuzz: there is no target %s\n", name);
		exit(2);
	}
	for (i = 0; i < nfiles; i++)
	{
		size_t		nbytes;
		uint8_t    *bytes = fuzz_read_file(files[i], &nbytes);

		snprintf(fuzz_where, sizeof(fuzz_where), "%s", files[i]);
		fuzz_run(target, bytes, nbytes);
		free(bytes);
	}
}

static void
write_seeds(unsigned long rounds, const char *folder)
{
	unsigned long i;

	for (i = 0; i < rounds; i++)
	{
		uint32_t	nbytes = fuzz_random_input(SEED_FIRST + i, input);
		char		path[MOST_LINE];
		FILE	   *file;

		if (nbytes > SEED_BYTES)
			continue;
		snprintf(path, sizeof(path), "%s/round%lu", folder, SEED_FIRST + i);
		file = fopen(path, "wb");
		if (file == NULL || fwrite(input, 1, nbytes, file) != nbytes ||
			fclose(file) != 0)
			exit(2);
	}
}

static void
write_entry(const char *word)
{
	printf("\"");
	for (; *word != '\0'; word++)
		printf("\\x%02X", (unsigned) (uint8_t) *word);
	printf("\"\n");
}

/* The words of a list: what stands before the first tab. */
static void
write_words(const char *path)
{
	char		line[MOST_LINE];
	FILE	   *file = fopen(path, "r");
	int			n = 0;

	if (file == NULL)
	{
		perror(path);
		exit(2);
	}
	while (fgets(line, sizeof(line), file) != NULL)
	{
		line[strcspn(line, "\t\n")] = '\0';
		if (line[0] == '#' || line[0] == '\0')
			continue;
		if (n++ < FIRST_WORDS || n % EACH_WORD == 0)
			write_entry(line);
	}
	fclose(file);
}

static void
write_dictionary(int nlists, char **lists)
{
	size_t		i;

	for (i = 0; fuzz_piece(i) != NULL; i++)
		write_entry(fuzz_piece(i));
	while (nlists-- > 0)
		write_words(*lists++);
}

/* What test/long/fuzz asks for; false if it is not that. */
static bool
serve_campaign(int argc, char **argv)
{
	if (argc == 4 && strcmp(argv[1], "-s") == 0)
		write_seeds(strtoul(argv[2], NULL, 10), argv[3]);
	else if (argc >= 2 && strcmp(argv[1], "-p") == 0)
		fuzz_pack(argc - 2, argv + 2);
	else if (argc == 4 && strcmp(argv[1], "-u") == 0)
		fuzz_unpack(argv[2], argv[3]);
	else if (argc >= 2 && strcmp(argv[1], "-d") == 0)
		write_dictionary(argc - 2, argv + 2);
	else
		return false;
	return true;
}

int
main(int argc, char **argv)
{
	if (serve_campaign(argc, argv))
		return 0;
	if (__sanitizer_set_death_callback)
		__sanitizer_set_death_callback(name_input);
	if (argc == 3 && strcmp(argv[1], "-r") == 0)
		run_round(strtoul(argv[2], NULL, 10));
	else if (argc == 3 && strcmp(argv[1], "-n") == 0)
		run_rounds(strtoul(argv[2], NULL, 10), 0);
	else if (argc > 3 && strcmp(argv[1], "-f") == 0)
		run_files(argv[2], argc - 3, argv + 3);
	else
	{
		if (argc == 2)
			fuzz_replay(argv[1]);
		run_rounds(DEFAULT_ROUNDS, DEFAULT_SECONDS);
	}
	printf("%lu passed, %lu failed\n", fuzz_passed, fuzz_failed);
	return fuzz_failed == 0 ? 0 : 1;
}
