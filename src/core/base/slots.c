/*
 * slots.c
 *		Which slot of a hash table a hash belongs in.
 */
#include "core/base/slots.h"

/* The mask of a table has 32 bits, and half of its slots stay empty. */
#define MAX_KEYS	(UINT64_C(1) << 31)

/* The largest item: one for each of 2^32 slots are fewer than 2^64 bytes. */
#define MAX_SIZE	((size_t) INT32_MAX)

/* An array with an item of `size` bytes for every slot; NULL: no memory. */
void	   *
an_slots_array(AnArena *arena, const AnSlots *slots, size_t size)
{
	uint64_t	nslots = an_slots_count(slots);

	if (size > MAX_SIZE || nslots * size > PTRDIFF_MAX)
		return NULL;
	return an_arena_alloc(arena, (size_t) (nslots * size));
}

/*
 * Make slots for so many keys; give an array with an item for each, all zero.
 * NULL where memory has run out, where there are too many keys, and where the
 * arena has no salt.
 */
void	   *
an_slots_make(AnArena *arena, uint64_t nkeys, size_t size, AnSlots *slots)
{
	uint64_t	nslots = AN_SLOTS_MIN;
	uint32_t	bits = AN_SLOTS_MIN_BITS;
	void	   *result;

	if (nkeys > MAX_KEYS || !an_salt_is_made(arena->salt))
		return NULL;
	for (; nslots < 2 * nkeys; nslots *= 2)
		bits++;
	slots->salt = arena->salt;
	slots->mask = (uint32_t) (nslots - 1);
	slots->shift = 64 - bits;
	result = an_slots_array(arena, slots, size);
	if (result != NULL)
		an_arena_clear(arena, result, (size_t) nslots * size);
	return result;
}
