/*
 * unit_base.c
 *		The arena, UTF-8 and the hash.
 */
#include "unit/unit.h"

#include <stdlib.h>

#include "core/base/hash.h"
#include "core/base/utf8.h"

static int	refusals;

static void *
refuse(void *owner, size_t nbytes)
{
	(void) owner;
	(void) nbytes;
	refusals++;
	return NULL;
}

static void
check_alignment(AnArena *arena)
{
	size_t		nbytes;

	for (nbytes = 1; nbytes < 5000; nbytes = nbytes * 3 / 2 + 1)
	{
		uint8_t    *p = an_arena_alloc(arena, nbytes);

		CHECK(p != NULL && (uintptr_t) p % 16 == 0);
		memset(p, 0xA5, nbytes);
	}
}

static void
check_growth(AnArena *arena)
{
	size_t		nbytes = 8;
	uint8_t    *p = an_arena_alloc(arena, nbytes);
	size_t		i;

	for (i = 0; i < nbytes; i++)
		p[i] = (uint8_t) i;
	while (nbytes < 1000000)
	{
		uint8_t    *other = NULL;

		if (nbytes > 5000)
			other = an_arena_alloc(arena, 10);
		p = an_arena_grow(arena, p, nbytes, nbytes * 3);
		for (i = 0; i < nbytes; i++)
		{
			if (p[i] != (uint8_t) i)
				break;
		}
		CHECK_INT(i, nbytes);
		CHECK(other == NULL || other + 10 <= p || p + nbytes * 3 <= other);
		nbytes *= 3;
		for (i = 0; i < nbytes; i++)
			p[i] = (uint8_t) i;
	}
	CHECK(an_arena_grow(arena, NULL, 0, 64) != NULL);
}

/* Two rounds of the same allocations must not need more blocks. */
static void
check_rewind(AnArena *arena)
{
	uint8_t    *first;
	uint8_t    *again;

	an_arena_rewind(arena);
	first = an_arena_alloc(arena, 100);
	memset(an_arena_alloc(arena, 100000), 1, 100000);
	an_arena_rewind(arena);
	again = an_arena_alloc(arena, 100);
	CHECK(first == again);
	memset(an_arena_alloc(arena, 100000), 2, 100000);
	memset(again, 3, 100);
}

/*
 * What is given back is there for others: the place of the latest allocation,
 * and all of a large one, wherever it is among the large ones.
 */
static void
check_free(AnArena *arena)
{
	enum
	{
		NLARGE = 5, NBYTES = 100000
	};
	static const int order[NLARGE] = {2, 0, 4, 3, 1};
	uint8_t    *first;
	uint8_t    *large[NLARGE];
	int			i;
	int			k;

	an_arena_rewind(arena);
	first = an_arena_alloc(arena, 200);
	an_arena_free(arena, first, 200);
	CHECK(an_arena_alloc(arena, 300) == first);
	CHECK(an_arena_alloc(arena, 10) != first);
	an_arena_free(arena, first, 300);
	CHECK(an_arena_alloc(arena, 300) != first);
	an_arena_free(arena, NULL, 0);
	for (i = 0; i < NLARGE; i++)
	{
		large[i] = an_arena_alloc(arena, NBYTES);
		memset(large[i], i, NBYTES);
	}
	for (i = 0; i < NLARGE; i++)
	{
		an_arena_free(arena, large[order[i]], NBYTES);
		for (k = i + 1; k < NLARGE; k++)
		{
			large[order[k]] = an_arena_grow(arena, large[order[k]], NBYTES,
											2 * NBYTES);
			CHECK_INT(large[order[k]][NBYTES - 1], order[k]);
			large[order[k]] = an_arena_grow(arena, large[order[k]], 2 * NBYTES,
											NBYTES);
		}
	}
	CHECK(arena->large == NULL);
}

/* tick() is called after so many turns, and after so many bytes. */
static void
check_ticks(void)
{
	AnArena    *arena = unit_arena();
	uint32_t	next = AN_TICK_BYTES;
	uint32_t	i;

	for (i = 0; i < 3 * AN_TICK_TURNS; i++)
	{
		an_arena_tick_turn(arena, i);
		CHECK_INT(unit_ticks(), (i + 1) / AN_TICK_TURNS);
	}
	arena = unit_arena();
	for (i = 0; i <= 5 * AN_TICK_BYTES; i += AN_TICK_BYTES / 16)
	{
		an_arena_tick_byte(arena, i, &next);
		CHECK_INT(unit_ticks(), i / AN_TICK_BYTES);
	}
}

void
room_arena(void)
{
	AnArena    *arena = unit_arena();
	AnArena		poor = {.grab = refuse};
	AnCharIndex index;

	check_alignment(arena);
	check_growth(arena);
	check_rewind(arena);
	check_free(arena);
	an_arena_tick(arena);
	CHECK_INT(unit_ticks(), 1);
	check_ticks();
	an_arena_tick(&poor);
	CHECK(an_arena_alloc(&poor, 1) == NULL);
	CHECK_INT(an_utf8_index(&poor, (const uint8_t *) "x", 1, &index),
			  AN_ERR_MEMORY);
	CHECK(refusals >= 2);
}

/* Sequences that are not UTF-8: their first byte is read alone. */
static const char *const invalid[] = {
	"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xD8", "\xC2\x20",
	"\xE0\x80\x80", "\xE0\x9F\xBF", "\xE0\xA0", "\xED\xA0\x80", "\xED\xBF\xBF",
	"\xEF\xBB", "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF", "\xF0\x90\x80",
	"\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFE",
	"\xFF", "\xE2\x28\xA1", "\xF0\x28\x8C\xBC"
};

static void
check_round_trip(void)
{
	uint32_t	cp;

	for (cp = 0; cp <= 0x10FFFF; cp++)
	{
		uint8_t		bytes[AN_UTF8_MAX + 1] = {0};
		uint32_t	back = 0;
		uint32_t	before = 0;
		int			n;

		if (cp >= 0xD800 && cp <= 0xDFFF)
			continue;
		n = an_utf8_encode(cp, bytes);
		CHECK_THAT((n <= 2) == (cp < AN_UTF8_SHORT),
				   "U+%04X takes %d bytes", cp, n);
		CHECK_THAT(n == AN_LETTER_BYTES || cp < 0x0600 || cp > 0x07FF,
				   "U+%04X takes %d bytes", cp, n);
		CHECK_THAT(an_utf8_is_arabic(bytes) == (cp >= 0x0600 && cp <= 0x06FF),
				   "U+%04X in the Arabic block", cp);
		CHECK_THAT(an_utf8_decode(bytes, bytes + n, &back) == n && back == cp,
				   "U+%04X decodes to U+%04X", cp, back);
		CHECK_THAT(an_utf8_before(bytes, (uint32_t) n, &before) == 0 &&
				   before == cp, "U+%04X read backward is U+%04X", cp, before);
		if (n > 1)
		{
			CHECK_THAT(an_utf8_decode(bytes, bytes + n - 1, &back) == 1 &&
					   back == AN_REPLACEMENT, "U+%04X cut off", cp);
		}
	}
}

static void
check_index(void)
{
	AnArena    *arena = unit_arena();
	enum
	{
		NBYTES = 5000
	};
	uint8_t    *text = malloc(NBYTES + AN_UTF8_MAX);
	uint32_t   *chars = malloc((NBYTES + AN_UTF8_MAX) * sizeof(uint32_t));
	uint32_t	nbytes = 0;
	uint32_t	nchars = 0;
	uint32_t	i;
	AnCharIndex index;

	while (nbytes < NBYTES)
	{
		static const uint32_t limits[] = {0x80, 0x800, 0xD000, 0x110000};
		uint32_t	cp = unit_random_below(limits[unit_random_below(4)]);
		int			n;

		if (cp >= 0xD800 && cp <= 0xDFFF)
			cp = 0x0627;
		n = an_utf8_encode(cp, text + nbytes);
		chars[nbytes] = nchars++;
		for (i = 1; i < (uint32_t) n; i++)
			chars[nbytes + i] = nchars;
		nbytes += (uint32_t) n;
	}
	CHECK_INT(an_utf8_index(arena, text, nbytes, &index), AN_OK);
	for (i = 0; i < nbytes; i++)
		CHECK_INT(an_utf8_chars(&index, i), chars[i]);
	CHECK_INT(an_utf8_chars(&index, nbytes), nchars);
	free(text);
	free(chars);
}

/* Invalid bytes must not lead the index outside its text. */
static void
check_index_of_noise(void)
{
	int			round;

	for (round = 0; round < 2000; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	nbytes = unit_random_below(1300);
		uint8_t    *text = malloc(nbytes ? nbytes : 1);
		uint32_t	last = 0;
		uint32_t	i;
		AnCharIndex index;

		for (i = 0; i < nbytes; i++)
			text[i] = (uint8_t) unit_random();
		CHECK_INT(an_utf8_index(arena, text, nbytes, &index), AN_OK);
		for (i = 0; i <= nbytes; i++)
		{
			uint32_t	n = an_utf8_chars(&index, i);

			CHECK_THAT(n >= last && n <= i, "%u characters before byte %u, "
					   "%u before the one before", n, i, last);
			last = n;
		}
		free(text);
	}
}

void
room_utf8(void)
{
	size_t		i;
	uint32_t	cp;

	check_round_trip();
	for (i = 0; i < sizeof(invalid) / sizeof(invalid[0]); i++)
	{
		const uint8_t *bytes = (const uint8_t *) invalid[i];

		cp = 0;
		CHECK_THAT(an_utf8_decode(bytes, bytes + strlen(invalid[i]), &cp) == 1 &&
				   cp == AN_REPLACEMENT, "invalid sequence %zu", i);
	}
	CHECK_INT(an_utf8_before((const uint8_t *) "a\xD8", 2, &cp), 1);
	CHECK_INT(cp, AN_REPLACEMENT);
	CHECK_INT(an_utf8_before((const uint8_t *) "\x80\x80\x80\x80\x80", 5, &cp),
			  4);
	CHECK_INT(cp, AN_REPLACEMENT);
	check_index();
	check_index_of_noise();
}

/* MurmurHash64A with seed 0, computed by another implementation of it. */
static const struct HashCase
{
	const char *text;
	uint64_t	hash;
}			hash_cases[] =

{
	{"", UINT64_C(0x0000000000000000)},
	{"a", UINT64_C(0x071717D2D36B6B11)},
	{"12345678", UINT64_C(0x758F67D162B2D202)},
	{"123456789", UINT64_C(0x4977490251674330)},
	{"\xD9\x88\xD8\xB2\xD9\x8A\xD8\xB1", UINT64_C(0xF694946B41167C9F)},
	{"\xD8\xA7\xD9\x84\xD8\xA7\xD9\x85\xD9\x85 \xD8\xA7\xD9\x84\xD9\x85\xD8\xAA\xD8\xAD\xD8\xAF\xD9\x87", UINT64_C(0x7514DAB2B4A6C6CE)},
	{"arabic_news", UINT64_C(0xFEDBB381B539EEC3)}
};

/*
 * Buckets by the first three bits of a hash, for four entries: two share a
 * bucket, and some buckets are empty.
 */
static void
check_buckets(void)
{
	static const uint16_t first_of[9] = {0, 1, 1, 3, 3, 3, 3, 3, 4};
	static const struct
	{
		uint64_t	hash;
		AnBucket	bucket;
	}			cases[] =
	{
		{0, {0, 1}},
		{UINT64_C(0x1FFFFFFFFFFFFFFF), {0, 1}},
		{UINT64_C(0x2000000000000000), {1, 1}},
		{UINT64_C(0x5FFFFFFFFFFFFFFF), {1, 3}},
		{UINT64_C(0x6000000000000000), {3, 3}},
		{UINT64_MAX, {3, 4}}
	};
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
	{
		AnBucket	bucket = an_hash_bucket(first_of, 61, cases[i].hash);

		CHECK_INT(bucket.first, cases[i].bucket.first);
		CHECK_INT(bucket.end, cases[i].bucket.end);
	}
}

void
room_hash(void)
{
	size_t		i;

	for (i = 0; i < sizeof(hash_cases) / sizeof(hash_cases[0]); i++)
	{
		const struct HashCase *c = &hash_cases[i];

		CHECK_THAT(an_hash_bytes((const uint8_t *) c->text,
								 strlen(c->text)) == c->hash,
				   "hash of \"%s\"", c->text);
	}
	CHECK(an_hash_mix(0) == 0);
	CHECK(an_hash_mix(1) == UINT64_C(0xB456BCFC34C2CB2C));
	check_buckets();
}
