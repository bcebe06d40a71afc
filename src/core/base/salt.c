/*
 * salt.c
 *		Secret numbers, and what is hashed by them.
 */
#include "core/base/salt.h"

#include "core/base/hash.h"

/* Bytes that are read as one number, which is below the prime. */
#define CHUNK_BYTES	7
#define CHUNK_MASK	((UINT64_C(1) << 8 * CHUNK_BYTES) - 1)

/* Points are below 2^60, so that what is not reduced fits 64 bits. */
#define POINT_SHIFT	4

/* Make a salt of AN_SALT_NUMBERS random numbers. */
void
an_salt_make(AnSalt *salt, const uint64_t *random)
{
	salt->mask = random[0];
	salt->first = random[1] | 1;
	salt->second = random[2] | 1;
	salt->mate = random[3] | 1;
	salt->point = random[4] >> POINT_SHIFT;
	salt->run_point = random[5] >> POINT_SHIFT;
	salt->shingle[0] = random[6] >> POINT_SHIFT;
	salt->shingle[1] = random[7] >> POINT_SHIFT;
}

/*
 * A number for some bytes, which nobody can foresee who does not know the salt:
 * their count and then every seven of them are the coefficients of a polynomial
 * over the integers modulo 2^61 - 1, and this is its value at the secret point
 * (Carter and Wegman, "New hash functions and their use in authentication and
 * set equality", 1981).  Two different strings of at most n bytes are different
 * polynomials whose degree is at most n / 7 + 1; these agree in no more points
 * than that, of the 2^60 that are drawn from.  So, whoever chose the strings,
 * they have the same number with a chance of at most (n / 7 + 1) / 2^60.
 */
uint64_t
an_salt_bytes(const AnSalt *salt, const uint8_t *bytes, size_t nbytes)
{
	uint64_t	point = salt->point;
	uint64_t	value = nbytes;
	size_t		i;

	for (i = 0; nbytes - i > CHUNK_BYTES; i += CHUNK_BYTES)
		value = an_salt_product(value, point) +
			(an_hash_load64(bytes + i) & CHUNK_MASK);
	if (i < nbytes)
		value = an_salt_product(value, point) +
			an_hash_load_last(bytes, nbytes, nbytes - i);
	return an_salt_reduce(value);
}
