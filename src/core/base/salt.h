/*
 * salt.h
 *		Secret numbers, and what is hashed by them.
 *
 * Whoever writes a text knows every hash of hash.h, and can make words for the
 * hashes that he wants.  So nothing that happens within one process goes by
 * those hashes alone: where a number stands in a table, and whether two words
 * are the same, is told by numbers that he does not know.  Whoever makes an
 * arena draws them by lot and hands them on with it.  No answer depends on what
 * they are, and nothing that was hashed by them may be stored, sent, or
 * compared with what another process has.
 */
#ifndef AN_SALT_H
#define AN_SALT_H

#include "core/base/arena.h"

/* The random numbers that a salt is made of. */
#define AN_SALT_NUMBERS	8

/* A prime; numbers are hashed modulo it. */
#define AN_SALT_PRIME	((UINT64_C(1) << 61) - 1)

struct AnSalt
{
	uint64_t	mask;			/* what a number is changed by at first */
	uint64_t	first;			/* odd: what it is multiplied by */
	uint64_t	second;			/* odd: what that is multiplied by */
	uint64_t	mate;			/* odd: of the second of two numbers */
	uint64_t	point;			/* below 2^60: where words are hashed */
	uint64_t	run_point;		/* ... and where runs of words are */
	uint64_t	shingle[2];		/* below 2^60: factors of a shingle's words */
};

extern void an_salt_make(AnSalt *salt, const uint64_t *random);
extern uint64_t an_salt_bytes(const AnSalt *salt, const uint8_t *bytes,
							  size_t nbytes);

/* Was the salt made?  One that was only zeroed was not. */
static inline bool
an_salt_is_made(const AnSalt *salt)
{
	return salt != NULL && (salt->first & 1) != 0;
}

/* The product of two numbers, its lower and its upper half. */
static inline uint64_t
an_salt_multiply(uint64_t a, uint64_t b, uint64_t *upper)
{
#ifdef __SIZEOF_INT128__
	__extension__ typedef unsigned __int128 Product;
	Product		product = (Product) a * b;

	*upper = (uint64_t) (product >> 64);
	return (uint64_t) product;
#else
	uint64_t	low = (a & UINT32_MAX) * (b & UINT32_MAX);
	uint64_t	cross = (a >> 32) * (b & UINT32_MAX) + (low >> 32);
	uint64_t	other = (a & UINT32_MAX) * (b >> 32) + (cross & UINT32_MAX);

	*upper = (a >> 32) * (b >> 32) + (cross >> 32) + (other >> 32);
	return other << 32 | (low & UINT32_MAX);
#endif
}

/*
 * A number that is congruent to the product of two, modulo the prime: 2^61 is
 * congruent to 1.  Where a is below 2^63 and b below 2^60, it is below
 * a / 2 + 2^61, and so stays below 2^63 if less than 2^61 is added to it and
 * it becomes an a again.
 */
static inline uint64_t
an_salt_product(uint64_t a, uint64_t b)
{
	uint64_t	upper;
	uint64_t	lower = an_salt_multiply(a, b, &upper);

	return (lower & AN_SALT_PRIME) + (upper << 3 | lower >> 61);
}

/* The number below the prime that a number is congruent to. */
static inline uint64_t
an_salt_reduce(uint64_t number)
{
	number = (number & AN_SALT_PRIME) + (number >> 61);
	return number >= AN_SALT_PRIME ? number - AN_SALT_PRIME : number;
}

/*
 * The number of the run a b c, given those of its words by an_salt_bytes();
 * never 0.  Runs whose words have other numbers differ in a, b or c; whichever
 * it is, at most one factor of 2^60 makes up for that.
 */
static inline uint64_t
an_salt_shingle(const AnSalt *salt, uint64_t a, uint64_t b, uint64_t c)
{
	return an_salt_reduce(an_salt_product(a, salt->shingle[0]) +
						  an_salt_product(b, salt->shingle[1]) + c) + 1;
}

/*
 * Spread a number over 64 bits, of which the highest are the best.
 *
 * Numbers in a row, or numbers that only some bits tell apart, must not come
 * close together for any salt but by chance.  One product does not do: in each
 * of its halves, numbers in a row are numbers in a row again, and a salt in a
 * thousand makes a step of them with which they fill the same slots.  But the
 * halves go on by steps of their own and carry at places of their own, so the
 * one, exclusive-ored with the other, is no row any more, and the second
 * product makes all of its bits count.  Unit tests try rows of every step, and
 * bits of every kind, with many salts.
 */
static inline uint64_t
an_salt_spread(const AnSalt *salt, uint64_t number)
{
	uint64_t	upper;
	uint64_t	lower = an_salt_multiply(number ^ salt->mask, salt->first,
										 &upper);

	return (lower ^ upper) * salt->second;
}

#endif							/* AN_SALT_H */
