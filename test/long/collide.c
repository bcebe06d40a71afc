/*
 * collide.c
 *		Latin words that have the hash of words given.
 *
 *		collide WORD...
 *
 * Words are given as folding leaves them.  The hash of a word of two times eight
 * bytes can be reckoned backwards: to any first eight letters there are second
 * eight bytes that give the hash, and of some hundred million of these one is
 * all letters.  Tests have such words as data.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "core/base/hash.h"

#define FACTOR	UINT64_C(0xC6A4A7935BD1E995)	/* of MurmurHash64A */
#define SHIFT	47
#define BLOCK	8

static uint64_t
inverse(uint64_t odd)
{
	uint64_t	x = odd;
	int			i;

	for (i = 0; i < 6; i++)
		x *= 2 - odd * x;
	return x;
}

/* What a block is changed to before it is taken in. */
static uint64_t
change(uint64_t block)
{
	block *= FACTOR;
	return (block ^ block >> SHIFT) * FACTOR;
}

static bool
is_all_letters(uint64_t block)
{
	int			i;

	for (i = 0; i < BLOCK; i++, block >>= 8)
		if ((block & 0xFF) < 'a' || (block & 0xFF) > 'z')
			return false;
	return true;
}

static uint64_t
draw_letters(uint64_t *state)
{
	uint64_t	block = 0;
	uint64_t	x;
	int			i;

	*state += AN_HASH_FACTOR;
	x = an_hash_mix(*state);
	for (i = 0; i < BLOCK; i++, x >>= 8)
		block = block << 8 | ('a' + (x & 0xFF) % 26);
	return block;
}

/* Print a word of sixteen letters that has the hash. */
static void
collide(uint64_t hash, uint64_t back)
{
	uint64_t	state = hash;
	uint64_t	first;
	uint64_t	second;
	uint64_t	wanted = hash;
	int			i;

	wanted = (wanted ^ wanted >> SHIFT) * back;
	wanted = (wanted ^ wanted >> SHIFT) * back;
	do
	{
		first = draw_letters(&state);
		second = ((2 * BLOCK * FACTOR ^ change(first)) * FACTOR) ^ wanted;
		second *= back;
		second = (second ^ second >> SHIFT) * back;
	} while (!is_all_letters(second));
	for (i = 0; i < BLOCK; i++, first >>= 8)
		putchar((int) (first & 0xFF));
	for (i = 0; i < BLOCK; i++, second >>= 8)
		putchar((int) (second & 0xFF));
}

int
main(int argc, char **argv)
{
	uint64_t	back = inverse(FACTOR);
	int			i;

	for (i = 1; i < argc; i++)
	{
		printf("%s\t", argv[i]);
		collide(an_hash_bytes((const uint8_t *) argv[i], strlen(argv[i])),
				back);
		putchar('\n');
	}
	return 0;
}
