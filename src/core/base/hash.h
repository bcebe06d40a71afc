/*
 * hash.h
 *		One 64-bit hash, the same on every machine, for words and shingles.
 *
 * Reuse keys are made of it, so its answers are part of the on-disk format:
 * AN_HASH_VERSION goes up with any change.
 */
#ifndef AN_HASH_H
#define AN_HASH_H

#include <string.h>

#include "core/base/arena.h"

#define AN_HASH_VERSION	1

/* Odd, so that multiplying loses nothing; 2^64 divided by the golden ratio. */
#define AN_HASH_FACTOR	UINT64_C(0x9E3779B97F4A7C15)

extern uint64_t an_hash_bytes(const uint8_t *bytes, size_t nbytes);

/* Eight bytes as a little-endian number, on machines of either order. */
static inline uint64_t
an_hash_load64(const uint8_t *p)
{
	uint64_t	x;

	memcpy(&x, p, sizeof(x));
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	x = __builtin_bswap64(x);
#endif
	return x;
}

static inline uint64_t
an_hash_load32(const uint8_t *p)
{
	uint32_t	x;

	memcpy(&x, p, sizeof(x));
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	x = __builtin_bswap32(x);
#endif
	return x;
}

/*
 * The last `rest` of nbytes bytes, 1 to 7, as a number.  Loads that overlap are
 * faster than a loop, since no processor predicts how often it would turn.
 */
static inline uint64_t
an_hash_load_last(const uint8_t *bytes, size_t nbytes, size_t rest)
{
	const uint8_t *tail = bytes + nbytes - rest;

	if (nbytes >= 8)
		return an_hash_load64(bytes + nbytes - 8) >> 8 * (8 - rest);
	if (rest >= 4)
		return an_hash_load32(tail) |
			an_hash_load32(tail + rest - 4) << 8 * (rest - 4);
	return tail[0] | (uint64_t) tail[rest / 2] << 8 * (rest / 2) |
		(uint64_t) tail[rest - 1] << 8 * (rest - 1);
}

/*
 * Spread the bits of x over the whole word: MurmurHash3's 64-bit finalizer
 * (Austin Appleby, public domain).
 */
static inline uint64_t
an_hash_mix(uint64_t x)
{
	x ^= x >> 33;
	x *= UINT64_C(0xFF51AFD7ED558CCD);
	x ^= x >> 33;
	x *= UINT64_C(0xC4CEB9FE1A85EC53);
	x ^= x >> 33;
	return x;
}

/* Entries of a table whose hashes begin alike; end is exclusive. */
typedef struct AnBucket
{
	uint32_t	first;
	uint32_t	end;
} AnBucket;

/*
 * The entries of a generated table that can have this hash.  The table is
 * sorted by hash; first_of[x] is its first entry whose hash >> shift is x or
 * more, and the last of first_of[] is the number of entries.
 */
static inline AnBucket
an_hash_bucket(const uint16_t *first_of, int shift, uint64_t hash)
{
	const uint16_t *first = &first_of[hash >> shift];
	AnBucket	bucket = {first[0], first[1]};

	return bucket;
}

/* The same of a table that has more entries than 16 bits can count. */
static inline AnBucket
an_hash_wide_bucket(const uint32_t *first_of, int shift, uint64_t hash)
{
	const uint32_t *first = &first_of[hash >> shift];
	AnBucket	bucket = {first[0], first[1]};

	return bucket;
}

/*
 * Letters of a generated table: where they begin in an array of all, in units
 * of 256, and how many bytes they are.
 */
#define AN_LETTERS_MOST		255

/*
 * Are these the letters of the word?  That it has their hash says nothing: words
 * can be made that have.
 */
static inline bool
an_hash_has_letters(const uint8_t *all, uint32_t letters, const uint8_t *word,
					uint32_t nbytes)
{
	return (letters & AN_LETTERS_MOST) == nbytes &&
		memcmp(all + (letters >> 8), word, nbytes) == 0;
}

#endif							/* AN_HASH_H */
