/*
 * unit_salt.c
 *		Numbers that nobody can foresee.
 *
 * The hash of bytes is held against its definition, a polynomial, reckoned bit
 * by bit.  That a spread number is nobody's to choose is tried with rows and
 * other sets that a single product would leave as they are.
 */
#include "core/base/salt.h"

#include <stdlib.h>

#include "core/base/slots.h"
#include "unit/unit.h"

#define MOST_BYTES		300

#define SET_KEYS		4096
#define NSETS			160
#define SALTS_A_SET		25

/*
 * Slots looked at for each key of a set, with as many slots again that stay
 * empty: 1.5 on average if slots were drawn by lot (Knuth), and hardly ever
 * much more.
 */
#define MOST_LOOKS		2.0

/* The sum, and by that the product, modulo the prime, bit by bit. */
static uint64_t
slow_product(uint64_t a, uint64_t b)
{
	uint64_t	sum = 0;

	for (a %= AN_SALT_PRIME; b > 0; b >>= 1)
	{
		if (b & 1)
			sum = (sum + a) % AN_SALT_PRIME;
		a = (a + a) % AN_SALT_PRIME;
	}
	return sum;
}

/* The polynomial of some bytes at the salt's point, by its definition. */
static uint64_t
slow_bytes(const AnSalt *salt, const uint8_t *bytes, size_t nbytes)
{
	uint64_t	value = nbytes;
	size_t		i;

	for (i = 0; i < nbytes; i += 7)
	{
		uint64_t	chunk = 0;
		size_t		k;

		for (k = i + 7 < nbytes ? i + 7 : nbytes; k > i; k--)
			chunk = chunk << 8 | bytes[k - 1];
		value = (slow_product(value, salt->point) + chunk) % AN_SALT_PRIME;
	}
	return value;
}

static void
check_products(void)
{
	int			round;

	for (round = 0; round < 2000; round++)
	{
		uint64_t	a = unit_random() >> (1 + unit_random_below(40));
		uint64_t	b = unit_random() >> (4 + unit_random_below(40));
		uint64_t	got = an_salt_product(a, b);
		uint64_t	upper;

		CHECK(got < (a >> 1) + AN_SALT_PRIME + 2);
		CHECK(an_salt_reduce(got) == slow_product(a, b));
		CHECK(an_salt_multiply(a, b, &upper) == a * b);
		CHECK(upper == (a >> 32) * (b >> 32) +
			  (((a >> 32) * (b & UINT32_MAX)) >> 32) +
			  (((a & UINT32_MAX) * (b >> 32)) >> 32) +
			  ((((a >> 32) * (b & UINT32_MAX) & UINT32_MAX) +
				((a & UINT32_MAX) * (b >> 32) & UINT32_MAX) +
				(((a & UINT32_MAX) * (b & UINT32_MAX)) >> 32)) >> 32));
	}
	CHECK(an_salt_reduce(AN_SALT_PRIME) == 0);
	CHECK(an_salt_reduce(AN_SALT_PRIME - 1) == AN_SALT_PRIME - 1);
	CHECK(an_salt_reduce(UINT64_MAX >> 1) == 3);
}

/* Bytes in memory of exactly their size have the number that they should. */
static void
check_bytes(void)
{
	size_t		nbytes;

	for (nbytes = 0; nbytes < MOST_BYTES; nbytes++)
	{
		const AnSalt *salt;
		uint8_t    *bytes = malloc(nbytes > 0 ? nbytes : 1);
		uint64_t	number;
		size_t		i;

		unit_set_salt(unit_random());
		salt = unit_arena()->salt;
		for (i = 0; i < nbytes; i++)
			bytes[i] = (uint8_t) unit_random_below(256);
		number = an_salt_bytes(salt, bytes, nbytes);
		CHECK_THAT(number == slow_bytes(salt, bytes, nbytes),
				   "%zu bytes", nbytes);
		if (nbytes > 0)
		{
			bytes[unit_random_below((uint32_t) nbytes)] ^= 0x20;
			CHECK(number != an_salt_bytes(salt, bytes, nbytes));
			CHECK(number != an_salt_bytes(salt, bytes, nbytes - 1));
		}
		free(bytes);
	}
}

/* The i-th number of a set that somebody chose. */
static uint64_t
chosen_number(uint32_t set, uint32_t i)
{
	static const uint64_t base = UINT64_C(0x0123456789ABCDEF);
	uint64_t	number = base;
	int			bit;

	if (set < 52)
		return base + ((uint64_t) i << set);	/* a row of every step */
	if (set < 96)
		return base * (i + 1) * (2 * (uint64_t) set + 1);
	if (set == 96)
		return (uint64_t) i << 32 | i;
	if (set == 97)
		return (uint64_t) i * i;
	if (set == 98)
		return ~(uint64_t) i;
	if (set < 128)
		return base ^ (uint64_t) (i >> 6) << (set - 80) ^ (i & 63);
	/* twelve bits, which are further apart from set to set */
	for (bit = 0; bit < 12; bit++)
		if (i >> bit & 1)
			number ^= UINT64_C(1) << (bit * (2 * set + 1) + set) % 64;
	return number;
}

/* How many slots are looked at while a set gets into a table. */
static uint32_t
count_looks(const AnSlots *slots, uint32_t set, bool *taken)
{
	uint32_t	looks = 0;
	uint32_t	i;

	memset(taken, 0, an_slots_count(slots));
	for (i = 0; i < SET_KEYS; i++)
	{
		uint32_t	slot = an_slots_first(slots, chosen_number(set, i));

		for (looks++; taken[slot]; looks++)
			slot = an_slots_next(slots, slot);
		taken[slot] = true;
	}
	return looks;
}

static void
check_spread(void)
{
	uint32_t	set;
	int			round;

	for (set = 0; set < NSETS; set++)
		for (round = 0; round < SALTS_A_SET; round++)
		{
			AnSlots		slots;
			bool	   *taken;
			uint32_t	looks;

			unit_set_salt(unit_random());
			taken = an_slots_make(unit_arena(), SET_KEYS, 1, &slots);
			looks = count_looks(&slots, set, taken);
			CHECK_THAT(looks < MOST_LOOKS * SET_KEYS,
					   "set %u: %u looks", set, looks);
		}
}

/* No two pairs begin at one slot for all salts. */
static void
check_pairs(void)
{
	uint32_t	equal = 0;
	int			round;

	for (round = 0; round < 4096; round++)
	{
		AnSlots		slots;

		unit_set_salt(unit_random());
		(void) an_slots_make(unit_arena(), 128, 1, &slots);
		equal += an_slots_first_of_two(&slots, 7, 1) ==
			an_slots_first_of_two(&slots, 8, 0);
	}
	CHECK_THAT(equal > 2 && equal < 50, "%u", equal);
}

/* A salt that was not made is none. */
static void
check_made(void)
{
	static const uint64_t zeroes[AN_SALT_NUMBERS];
	AnSalt		salt;

	memset(&salt, 0, sizeof(salt));
	CHECK(!an_salt_is_made(NULL));
	CHECK(!an_salt_is_made(&salt));
	an_salt_make(&salt, zeroes);
	CHECK(an_salt_is_made(&salt));
}

void
room_salt(void)
{
	check_products();
	check_bytes();
	check_spread();
	check_pairs();
	check_made();
}
