/*
 * unit_array.c
 *		Arrays that grow.
 */
#include "core/base/array.h"

#include <stdlib.h>

#include "unit/unit.h"

/* An owner who gives so many more blocks, and how often he was asked. */
typedef struct Purse
{
	int			blocks;
	int			asked;
} Purse;

static void *
grab_from_purse(void *owner, size_t nbytes)
{
	static _Alignas(16) uint8_t block[1 << 16];
	Purse	   *purse = owner;

	purse->asked++;
	if (purse->blocks == 0 || nbytes > sizeof(block))
		return NULL;
	purse->blocks--;
	return block;
}

/* Fill an item of any size with bytes that depend on its index. */
static void
fill(uint8_t *item, uint32_t i, size_t size)
{
	memset(item, (int) (i * 31 + size), size);
}

static bool
is_filled(const uint8_t *item, uint32_t i, size_t size)
{
	size_t		k;

	for (k = 0; k < size; k++)
		if (item[k] != (uint8_t) (i * 31 + size))
			return false;
	return true;
}

/*
 * Add items one by one, with other allocations in between, so that the array
 * must often move; in the end all items are as they were.
 */
static void
check_contents(uint32_t nitems, size_t size)
{
	AnArena    *arena = unit_arena();
	uint8_t    *items = NULL;
	uint32_t	capacity = 0;
	uint32_t	moves = 0;
	uint32_t	i;

	for (i = 0; i < nitems; i++)
	{
		uint8_t    *before = items;
		uint32_t	room = capacity;

		items = an_array_room(arena, items, i, &capacity, size);
		CHECK(items != NULL && capacity > i);
		CHECK(capacity == room || capacity >= 2 * room);
		CHECK(capacity != room || items == before);
		moves += items != before;
		fill(items + i * size, i, size);
		if (unit_random_below(8) == 0)
			memset(an_arena_alloc(arena, 24), 0xFF, 24);
	}
	for (i = 0; i < nitems; i++)
		CHECK_THAT(is_filled(items + i * size, i, size),
				   "item %u of %u, %zu bytes each", i, nitems, size);
	CHECK_THAT(moves <= 12, "%u moves for %u items", moves, nitems);
}

/* Reserve room for several items at once, in place or elsewhere. */
static void
check_reserve(void)
{
	AnArena    *arena = unit_arena();
	uint32_t   *items = NULL;
	uint32_t	capacity = 0;
	uint32_t	n = 0;
	uint32_t	i;

	while (n < 20000)
	{
		uint32_t	more = unit_random_below(n + 40);

		items = an_array_reserve(arena, items, n, more, &capacity,
								 sizeof(uint32_t));
		CHECK(capacity >= n + more);
		for (i = 0; i < more; i++)
			items[n + i] = n + i;
		n += more;
		(void) an_arena_alloc(arena, 1);
	}
	for (i = 0; i < n; i++)
		CHECK_INT(items[i], i);
}

/*
 * The owner gives one block only: the refusal of a second leaves the array
 * whole.
 */
static void
check_refusal(void)
{
	Purse		purse = {1, 0};
	AnArena		arena = {.grab = grab_from_purse,.owner = &purse};
	uint64_t   *items = NULL;
	uint32_t	capacity = 0;
	uint32_t	n = 0;
	uint32_t	i;
	uint32_t	kept;

	for (;;)
	{
		uint64_t   *more = an_array_room(&arena, items, n, &capacity,
										 sizeof(uint64_t));

		if (more == NULL)
			break;
		items = more;
		items[n] = UINT64_C(1) << 40 | n;
		n++;
	}
	CHECK_INT(purse.asked, 2);
	CHECK(n > AN_ARRAY_FIRST);
	CHECK_INT(capacity, n);
	for (i = 0; i < n; i++)
		CHECK(items[i] == (UINT64_C(1) << 40 | i));
	/* nor does an array begin when its first block is refused */
	kept = 0;
	CHECK(an_array_room(&arena, NULL, 0, &kept, sizeof(purse) << 20) == NULL);
	CHECK_INT(kept, 0);
}

/* Sizes that no memory can have are refused without asking the owner. */
static void
check_overflow(void)
{
	Purse		purse = {1, 0};
	AnArena		arena = {.grab = grab_from_purse,.owner = &purse};
	uint8_t		item = 0;
	uint32_t	capacity = UINT32_MAX;

	CHECK(an_array_room(&arena, &item, UINT32_MAX, &capacity, 1) == NULL);
	CHECK(an_array_reserve(&arena, &item, UINT32_MAX, UINT32_MAX, &capacity,
						   1) == NULL);
	CHECK(capacity == UINT32_MAX);
	capacity = 8;
	CHECK(an_array_room(&arena, &item, 8, &capacity, SIZE_MAX / 16) == NULL);
	CHECK(an_array_room(&arena, &item, 8, &capacity, SIZE_MAX / 32 + 1) ==
		  NULL);
	CHECK(an_array_room(&arena, &item, 8, &capacity, SIZE_MAX) == NULL);
	CHECK_INT(capacity, 8);
	CHECK_INT(purse.asked, 0);
	/* any other size is asked for, even twice what 32 bits can count */
	capacity = UINT32_C(3) << 30;
	CHECK(an_array_room(&arena, &item, capacity, &capacity, 1) == NULL);
	CHECK_INT(purse.asked, sizeof(size_t) > 4);
	CHECK(capacity == UINT32_C(3) << 30);
}

void
room_array(void)
{
	static const uint32_t lengths[] = {0, 1, 15, 16, 17, 31, 32, 33, 1000, 9999};
	static const size_t sizes[] = {1, 3, 8, 20, 24, 68};
	size_t		i;
	size_t		k;

	for (i = 0; i < sizeof(lengths) / sizeof(*lengths); i++)
		for (k = 0; k < sizeof(sizes) / sizeof(*sizes); k++)
			check_contents(lengths[i], sizes[k]);
	check_reserve();
	check_refusal();
	check_overflow();
}
