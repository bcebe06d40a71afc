/*
 * texts.c
 *		Makes the texts of the fuzzer, and counts.
 *
 * Usage: fuzz				the rounds that fit into half a minute
 *		  fuzz rounds		that many rounds, from the first on
 *		  fuzz -r round		only that round, to look at a failure
 *
 * The number of a round decides its text, so a failure can be repeated.
 */
#include "fuzz/fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/base/utf8.h"
#include "core/text/letters.h"
#include "core/text/profile.h"

#define DEFAULT_ROUNDS		60000
#define DEFAULT_SECONDS		30
#define MOST_BYTES			(1 << 18)
#define MONOTONOUS_BYTES	(1 << 16)

static const char *const pieces[] = {
#include "fuzz/pieces.h"
};

#define NPIECES		(sizeof(pieces) / sizeof(pieces[0]))

/* Set if there is a sanitizer: lets a crash name its round. */
extern void __sanitizer_set_death_callback(void (*callback) (void))
			__attribute__((weak));

static void
name_round(void)
{
	fprintf(stderr, "fuzz: died in round %lu; repeat with -r %lu\n",
			fuzz_round, fuzz_round);
}

/* The size of a text: mostly small, sometimes large. */
static uint32_t
random_size(void)
{
	switch (fuzz_below(100))
	{
		case 0:
			return fuzz_below(20000);
		case 1:
		case 2:
		case 3:
		case 4:
			return fuzz_below(4000);
		default:
			return fuzz_below(400);
	}
}

static uint32_t
random_pieces(uint8_t *text, uint32_t most)
{
	uint32_t	nbytes = 0;

	/* with few pieces there are repeats, and with repeats passages */
	uint32_t	variety = 1 + fuzz_below(NPIECES);
	uint32_t	first = fuzz_below(NPIECES);

	while (nbytes < most)
	{
		const char *piece = pieces[(first + fuzz_below(variety)) % NPIECES];

		memcpy(text + nbytes, piece, strlen(piece));
		nbytes += (uint32_t) strlen(piece);
		if (fuzz_below(4) != 0)
			text[nbytes++] = ' ';
	}
	return nbytes;
}

static uint32_t
random_code_points(uint8_t *text, uint32_t most)
{
	uint32_t	nbytes = 0;

	while (nbytes < most)
	{
		static const uint32_t firsts[] = {
			0x00, 0x0600, 0x0600, 0x0600, 0x0640, 0x2000, 0xFB50, 0xFE70, 0x0
		};
		static const uint32_t counts[] = {
			0x80, 0x100, 0x100, 0x60, 0x20, 0x70, 0x2B0, 0x90, 0x10FFFF
		};
		uint32_t	i = fuzz_below(sizeof(firsts) / sizeof(firsts[0]));

		nbytes += (uint32_t) an_utf8_encode(firsts[i] + fuzz_below(counts[i]),
											text + nbytes);
	}
	return nbytes;
}

/* Flip, cut out, or repeat some bytes. */
static uint32_t
mutate(uint8_t *text, uint32_t nbytes)
{
	uint32_t	n = fuzz_below(6);

	while (n-- > 0 && nbytes > 1)
	{
		uint32_t	at = fuzz_below(nbytes);
		uint32_t	length = 1 + fuzz_below(nbytes - at < 40 ? nbytes - at : 40);

		switch (fuzz_below(3))
		{
			case 0:
				text[at] = (uint8_t) fuzz_random();
				break;
			case 1:
				memmove(text + at, text + at + length, nbytes - at - length);
				nbytes -= length;
				break;
			default:
				memmove(text + at + length, text + at, nbytes - at);
				nbytes += length;
		}
	}
	return nbytes;
}

static uint32_t
random_text(uint8_t *text)
{
	uint32_t	most = random_size();
	uint32_t	nbytes = 0;

	switch (fuzz_below(8))
	{
		case 0:
			while (nbytes < most)
				text[nbytes++] = (uint8_t) fuzz_random();
			return nbytes;
		case 1:
		case 2:
			nbytes = random_code_points(text, most);
			break;
		default:
			nbytes = random_pieces(text, most);
	}
	return mutate(text, nbytes);
}

/* One piece, repeated: where time is not linear, it shows here. */
static uint32_t
monotonous_text(uint8_t *text, const char *piece)
{
	uint32_t	length = (uint32_t) strlen(piece);
	uint32_t	at;

	for (at = 0; at < MONOTONOUS_BYTES; at++)
		text[at] = (uint8_t) piece[at % length];
	return MONOTONOUS_BYTES;
}

/* Run a round.  The first ones are monotonous, one for each piece. */
static void
run_round(unsigned long round)
{
	static uint8_t bytes[MOST_BYTES];
	uint32_t	features;
	uint32_t	nbytes;
	uint8_t    *text;

	fuzz_round = round;
	fuzz_seed((round + 1) * UINT64_C(0x9E3779B97F4A7C15));
	features = fuzz_below(2) ? AN_PROFILE_SEARCH : (uint32_t) fuzz_random();
	nbytes = round < NPIECES ? monotonous_text(bytes, pieces[round]) :
		random_text(bytes);
	text = malloc(nbytes ? nbytes : 1);
	memcpy(text, bytes, nbytes);
	fuzz_text(text, nbytes, features);
	free(text);
}

int
main(int argc, char **argv)
{
	unsigned long rounds = DEFAULT_ROUNDS;
	unsigned long round = 0;
	time_t		until = time(NULL) + DEFAULT_SECONDS;

	if (__sanitizer_set_death_callback)
		__sanitizer_set_death_callback(name_round);
	if (argc == 3 && strcmp(argv[1], "-r") == 0)
	{
		run_round(strtoul(argv[2], NULL, 10));
		rounds = 0;
	}
	if (argc == 2)
		rounds = strtoul(argv[1], NULL, 10);
	for (; round < rounds; round++)
	{
		if (argc < 2 && time(NULL) >= until)
			break;
		run_round(round);
	}
	printf("%lu rounds\n", round);
	printf("%lu passed, %lu failed\n", fuzz_passed, fuzz_failed);
	return fuzz_failed == 0 ? 0 : 1;
}
