/*
 * slots.h
 *		Which slot of a hash table a hash belongs in.
 *
 * A table has a power of two slots and is never more than half full.  A search
 * begins at the slot that the hash says and goes on to the next one until it
 * meets what it looks for, or a slot that is empty (open addressing).  What the
 * slots hold is their user's: an array of an item each, which is zero where a
 * slot is empty, and others beside it, where only taken slots mean anything.
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
 * Slots are told apart by the bits of a hash from here on.  Its highest bits
 * would not do, since keys of an index are the least of many and begin with
 * zeroes; nor its lowest, which texts that an index proposes have in common.
 */
#define AN_SLOT_SHIFT	20

typedef struct AnSlots
{
	uint32_t	mask;			/* how many there are, less one */
} AnSlots;

extern void *an_slots_make(AnArena *arena, uint64_t nkeys, size_t size,
						   AnSlots *slots);
extern void *an_slots_array(AnArena *arena, const AnSlots *slots, size_t size);

static inline uint64_t
an_slots_count(const AnSlots *slots)
{
	return (uint64_t) slots->mask + 1;
}

/* May one more be put into a table that holds so many? */
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

/* Where it goes on. */
static inline uint32_t
an_slots_next(const AnSlots *slots, uint32_t slot)
{
	return (slot + 1) & slots->mask;
}

/* The slot of a hash in a table of hashes, or the empty one where it would go. */
static inline uint32_t
an_slots_find(const AnSlots *slots, const uint64_t *hashes, uint64_t hash)
{
	uint32_t	slot = an_slots_first(slots, hash);

	while (hashes[slot] != 0 && hashes[slot] != hash)
		slot = an_slots_next(slots, slot);
	return slot;
}

#endif							/* AN_SLOTS_H */
