/*
 * hash.c
 *		One 64-bit hash, the same on every machine.
 */
#include "core/base/hash.h"

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
		uint64_t	k = an_hash_load64(bytes + i) * m;

		h = (h ^ ((k ^ (k >> 47)) * m)) * m;
	}
	if (i < nbytes)
		h = (h ^ an_hash_load_last(bytes, nbytes, nbytes % 8)) * m;
	h = (h ^ (h >> 47)) * m;
	return h ^ (h >> 47);
}
