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
 * Only this room knows how a hash becomes a slot.  So no answer, and no order
 * of answers, may depend on which slot something is in.
 */
#ifndef AN_SLOTS_H
#define AN_SLOTS_H

#include "core/base/arena.h"

/* The smallest table. */
#define AN_SLOTS_MIN	16

/*
 * A hash chooses its slot by the bits from this one up.  The highest bits would
 * not spread: index keys are the smallest hashes of many, so these are zero in
 * all of them.  Nor would the lowest: texts that an index finds have them in
 * common.
 */
#define AN_SLOT_SHIFT	20

typedef struct AnSlots
{
	uint32_t	mask;			/* the number of slots, less one */
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
	return (uint32_t) (hash >> AN_SLOT_SHIFT) & slots->mask;
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
