/*
 * hash.c
 *		One 64-bit hash, the same on every machine.
 */
#include "core/hash.h"

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

/*
 * MurmurHash64A (Austin Appleby, public domain) with seed 0: eight bytes a
 * step, and words are short.
 */
uint64_t
an_hash_bytes(const uint8_t *bytes, size_t nbytes)
{
	const uint64_t m = UINT64_C(0xC6A4A7935BD1E995);
	uint64_t	h = nbytes * m;
	uint64_t	tail = 0;
	size_t		i;

	for (i = 0; i + 8 <= nbytes; i += 8)
	{
		uint64_t	k = load64(bytes + i) * m;

		h = (h ^ ((k ^ (k >> 47)) * m)) * m;
	}
	if (i < nbytes)
	{
		size_t		j;

		for (j = nbytes; j > i; j--)
			tail = (tail << 8) | bytes[j - 1];
		h = (h ^ tail) * m;
	}
	h = (h ^ (h >> 47)) * m;
	return h ^ (h >> 47);
}
