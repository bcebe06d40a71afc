/*
 * texts.c
 *		Random inputs: news text in pieces, and what no newspaper has.
 *
 * The number of a round decides its input, so a failure can be repeated.
 */
#include "fuzz/fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/utf8.h"
#include "fuzz/texts.h"

/* Longest text that a round makes, before it is changed. */
#define MONOTONOUS_BYTES	(1 << 16)

static const char *const pieces[] = {
#include "fuzz/pieces.h"
};

#define NPIECES		(sizeof(pieces) / sizeof(pieces[0]))

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

/* The bytes behind the flags: one text, or two that are much alike. */
static uint32_t
random_texts(uint8_t *text)
{
	uint32_t	nbytes = random_text(text);
	uint32_t	other;

	if (fuzz_below(4) != 0)
		return nbytes;
	other = nbytes + 1;
	text[nbytes] = 0;
	memcpy(text + other, text, nbytes);
	return other + mutate(text + other, nbytes);
}

/*
 * Make the input of a round, at most FUZZ_MOST_BYTES; gives its size.  The
 * first rounds are monotonous, one for each piece.
 */
uint32_t
fuzz_random_input(unsigned long round, uint8_t *input)
{
	uint32_t	i;

	fuzz_seed((round + 1) * UINT64_C(0x9E3779B97F4A7C15));
	for (i = 0; i < FUZZ_FLAGS; i++)
		input[i] = (uint8_t) fuzz_random();
	if (round >= NPIECES)
		return FUZZ_FLAGS + random_texts(input + FUZZ_FLAGS);
	/* memory that runs out would end the test of time */
	input[0] = 0;
	return FUZZ_FLAGS + monotonous_text(input + FUZZ_FLAGS, pieces[round]);
}

/* Piece i, or NULL behind the last one. */
const char *
fuzz_piece(size_t i)
{
	return i < NPIECES ? pieces[i] : NULL;
}
