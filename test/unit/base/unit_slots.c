/*
 * unit_slots.c
 *		The slots of hash tables.
 */
#include "core/base/slots.h"

#include <stdlib.h>

#include "core/base/hash.h"
#include "unit/unit.h"

#define MOST_KEYS	5000

static void *
refuse(void *owner, size_t nbytes)
{
	(void) nbytes;
	++*(int *) owner;
	return NULL;
}

/* Keys of four kinds: random ones, and three that have bits in common. */
static uint64_t
make_key(int kind, uint32_t i)
{
	switch (kind)
	{
		case 0:
			return unit_random() | 1;
		case 1:
			return i + 1;		/* only low bits differ */
		case 2:
			return (uint64_t) (i + 1) << 40;	/* only high bits differ */
		default:
			return (uint64_t) (i / 64 + 1) << 20 | (i % 64);
	}
}

/* Keys in a table are found in their slots, other keys in none. */
static void
check_keys(uint32_t nkeys, int kind)
{
	static uint64_t keys[MOST_KEYS];
	AnSlots		slots;
	uint64_t   *table = an_slots_make(unit_arena(), nkeys, sizeof(uint64_t),
									  &slots);
	uint64_t	nslots = an_slots_count(&slots);
	uint64_t	taken = 0;
	uint64_t	i;

	CHECK(nslots >= AN_SLOTS_MIN && (nslots & (nslots - 1)) == 0);
	CHECK(nslots >= UINT64_C(2) * nkeys);
	CHECK(nslots == AN_SLOTS_MIN || nslots < UINT64_C(4) * nkeys);
	for (i = 0; i < nslots; i++)
		CHECK(table[i] == 0);
	for (i = 0; i < nkeys; i++)
	{
		uint32_t	slot;

		CHECK(an_slots_have_room(&slots, (uint32_t) i));
		keys[i] = make_key(kind, (uint32_t) i);
		slot = an_slots_find(&slots, table, keys[i]);
		CHECK(slot < nslots && table[slot] == 0);
		table[slot] = keys[i];
	}
	for (i = 0; i < nkeys; i++)
		CHECK_THAT(table[an_slots_find(&slots, table, keys[i])] == keys[i],
				   "key %u of %u, kind %d", (uint32_t) i, nkeys, kind);
	for (i = 0; i < nkeys; i++)
	{
		uint64_t	other = keys[i] ^ UINT64_C(1) << 63;

		CHECK(table[an_slots_find(&slots, table, other)] == 0);
	}
	for (i = 0; i < nslots; i++)
		taken += table[i] != 0;
	CHECK_INT(taken, nkeys);
}

/* A search from any slot on visits all slots before it returns. */
static void
check_round(void)
{
	AnSlots		slots;
	bool	   *seen = an_slots_make(unit_arena(), 100, sizeof(bool), &slots);
	uint32_t	first = an_slots_first(&slots, unit_random());
	uint32_t	slot = first;

	do
	{
		CHECK(slot < an_slots_count(&slots) && !seen[slot]);
		seen[slot] = true;
		slot = an_slots_next(&slots, slot);
	} while (slot != first);
	for (slot = 0; slot < an_slots_count(&slots); slot++)
		CHECK(seen[slot]);
}

/* A table has room for half as many keys as it has slots, and no more. */
static void
check_half(void)
{
	uint64_t	nkeys;

	for (nkeys = 0; nkeys < 3000; nkeys++)
	{
		AnSlots		slots;
		uint32_t	half;

		CHECK(an_slots_make(unit_arena(), nkeys, 1, &slots) != NULL);
		half = (uint32_t) (an_slots_count(&slots) / 2);
		CHECK(nkeys <= half);
		CHECK(an_slots_have_room(&slots, half - 1));
		CHECK(!an_slots_have_room(&slots, half));
	}
}

/* A new table is empty even in used memory; an array beside it is its own. */
static void
check_cleared(void)
{
	AnArena    *arena = unit_arena();
	AnSlots		slots;
	uint64_t   *table;
	uint32_t   *beside;
	uint32_t	i;

	memset(an_arena_alloc(arena, 20000), 0xFF, 20000);
	an_arena_rewind(arena);
	table = an_slots_make(arena, 500, sizeof(uint64_t), &slots);
	beside = an_slots_array(arena, &slots, sizeof(uint32_t));
	for (i = 0; i < an_slots_count(&slots); i++)
		beside[i] = i;
	for (i = 0; i < an_slots_count(&slots); i++)
		CHECK(table[i] == 0 && beside[i] == i);
}

/*
 * Without memory, without a salt, or for more keys than a table can have slots,
 * NULL.
 */
static void
check_refusals(void)
{
	int			asked = 0;
	AnArena		poor = {.grab = refuse,.owner = &asked,.salt = unit_arena()->salt};
	AnSlots		slots = {NULL, 15, 60};

	CHECK(an_slots_make(&poor, 10, sizeof(uint64_t), &slots) == NULL);
	CHECK(an_slots_array(&poor, &slots, sizeof(uint64_t)) == NULL);
	CHECK_INT(asked, 2);
	CHECK(an_slots_array(&poor, &slots, SIZE_MAX / 16) == NULL);
	CHECK(an_slots_make(&poor, UINT64_C(1) << 32, 1, &slots) == NULL);
	CHECK(an_slots_make(&poor, UINT64_MAX, 1, &slots) == NULL);
	poor.salt = NULL;
	CHECK(an_slots_make(&poor, 10, sizeof(uint64_t), &slots) == NULL);
	CHECK_INT(asked, 2);
}

void
room_slots(void)
{
	static const uint32_t counts[] = {0, 1, 7, 8, 9, 16, 17, 500, MOST_KEYS};
	size_t		i;
	int			kind;

	for (i = 0; i < sizeof(counts) / sizeof(*counts); i++)
		for (kind = 0; kind < 4; kind++)
			check_keys(counts[i], kind);
	check_round();
	check_half();
	check_cleared();
	check_refusals();
}
