/*
 * hash.c
 *		One 64-bit hash, the same on every machine.
 */
#include "core/base/hash.h"

#include <string.h>

/* Eight bytes as a little-endian number, on machines of either order. */
static uint64_t
load64(const uint8_t *p)
{
	uint64_t	x;

	memcpy(&x, p, sizeof(x));
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	x = __builtin_bswap64(x);
#endif
	return x;
}

static uint64_t
load32(const uint8_t *p)
{
	uint32_t	x;

	memcpy(&x, p, sizeof(x));
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	x = __builtin_bswap32(x);
#endif
	return x;
}

/*
 * The last nbytes % 8 bytes as a number.  Loads that overlap are faster than a
 * loop, since no processor predicts how often it would turn.
 */
static uint64_t
load_tail(const uint8_t *bytes, size_t nbytes)
{
	size_t		rest = nbytes % 8;
	const uint8_t *tail = bytes + nbytes - rest;

	if (nbytes >= 8)
		return load64(bytes + nbytes - 8) >> 8 * (8 - rest);
	if (rest >= 4)
		return load32(tail) | load32(tail + rest - 4) << 8 * (rest - 4);
	return tail[0] | (uint64_t) tail[rest / 2] << 8 * (rest / 2) |
		(uint64_t) tail[rest - 1] << 8 * (rest - 1);
}

/*
 * MurmurHash64A (Austin Appleby, public domain) with seed 0.  It takes eight
 * bytes a step, so most words are done in one or two.
 */
uint64_t
an_hash_bytes(const uint8_t *bytes, size_t nbytes)
{
	const uint64_t m = UINT64_C(0xC6A4A7935BD1E995);
	uint64_t	h = nbytes * m;
	size_t		i;

	for (i = 0; i + 8 <= nbytes; i += 8)
	{
		uint64_t	k = load64(bytes + i) * m;

		h = (h ^ ((k ^ (k >> 47)) * m)) * m;
	}
	if (i < nbytes)
		h = (h ^ load_tail(bytes, nbytes)) * m;
	h = (h ^ (h >> 47)) * m;
	return h ^ (h >> 47);
}
