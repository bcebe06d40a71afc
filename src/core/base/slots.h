/*
 * slots.h
 *		Which slot of a hash table a hash belongs in.
 *
 * The number of slots is a power of two, and at most half of them are taken.  A
 * search begins at the slot that the hash chooses and goes on to the next one
 * until it meets what it looks for, or an empty slot (open addressing).  What a
 * slot holds is up to the caller, who has an array with an item for each slot,
 * zero where the slot is empty.  It may have more arrays beside it, whose items
 * mean nothing where the slot is empty.
 *
 *		for (slot = an_slots_first(&slots, hash); table[slot] != 0;
 *			 slot = an_slots_next(&slots, slot))
 *			if (table[slot] is the one)
 *				return slot;
 *
 * The slot is the hash's by the arena's salt: nobody who does not know the salt
 * can make texts whose hashes meet in few slots.  So a search takes a few steps
 * whatever the text, and a loop that counts its searches counts its work.  No
 * answer, and no order of answers, may depend on which slot something is in.
 */
#ifndef AN_SLOTS_H
#define AN_SLOTS_H

#include "core/base/salt.h"

/* The smallest table. */
#define AN_SLOTS_MIN_BITS	4
#define AN_SLOTS_MIN	(1 << AN_SLOTS_MIN_BITS)

typedef struct AnSlots
{
	const AnSalt *salt;			/* of the arena that the table is from */
	uint32_t	mask;			/* the number of slots, less one */
	uint32_t	shift;			/* leaves as many bits of 64 as mask has */
} AnSlots;

extern void *an_slots_make(AnArena *arena, uint64_t nkeys, size_t size,
						   AnSlots *slots);
extern void *an_slots_array(AnArena *arena, const AnSlots *slots, size_t size);

static inline uint64_t
an_slots_count(const AnSlots *slots)
{
	return (uint64_t) slots->mask + 1;
}

/* Has a table of nkeys keys room for one more? */
static inline bool
an_slots_have_room(const AnSlots *slots, uint32_t nkeys)
{
	return nkeys <= slots->mask / 2;
}

/* Where the search for a hash begins. */
static inline uint32_t
an_slots_first(const AnSlots *slots, uint64_t hash)
{
	return (uint32_t) (an_salt_spread(slots->salt, hash) >> slots->shift);
}

/*
 * Where the search for two numbers begins.  They may both be known, so it is by
 * a secret number that they become one: no two pairs become the same one but by
 * chance.
 */
static inline uint32_t
an_slots_first_of_two(const AnSlots *slots, uint64_t x, uint64_t y)
{
	return an_slots_first(slots, x + y * slots->salt->mate);
}

/* The slot behind that one. */
static inline uint32_t
an_slots_next(const AnSlots *slots, uint32_t slot)
{
	return (slot + 1) & slots->mask;
}

/* The slot of a hash in a table of hashes, or the empty one for it. */
static inline uint32_t
an_slots_find(const AnSlots *slots, const uint64_t *hashes, uint64_t hash)
{
	uint32_t	slot = an_slots_first(slots, hash);

	while (hashes[slot] != 0 && hashes[slot] != hash)
		slot = an_slots_next(slots, slot);
	return slot;
}

#endif							/* AN_SLOTS_H */
