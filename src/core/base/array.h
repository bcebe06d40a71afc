/*
 * array.h
 *		Arrays that grow, in an arena.
 *
 * A list is read before anybody knows how long it is.  So its array has room
 * for `capacity` items, and twice as many each time that this is not enough:
 * however long the list becomes, an item is copied about once.
 *
 *		item = an_array_room(arena, list->items, list->n, &list->capacity,
 *							 sizeof(*item));
 *		if (item == NULL)
 *			return AN_ERR_MEMORY;
 *		list->items = item;
 *		item += list->n++;
 *
 * An array of no items is NULL with capacity 0.  Where arrays grow side by
 * side each has a capacity of its own.
 */
#ifndef AN_ARRAY_H
#define AN_ARRAY_H

#include "core/base/arena.h"

/* Room that the first item makes. */
#define AN_ARRAY_FIRST	16

extern void *an_array_grow(AnArena *arena, void *items, uint64_t least,
						   uint32_t *capacity, size_t size);

/*
 * Give items, or a copy of them, with room for `more` behind the first n; each
 * is of `size` bytes.  NULL where memory has run out: items are as they were.
 */
static inline void *
an_array_reserve(AnArena *arena, void *items, uint32_t n, uint32_t more,
				 uint32_t *capacity, size_t size)
{
	if (n + (uint64_t) more <= *capacity)
		return items;
	return an_array_grow(arena, items, n + (uint64_t) more, capacity, size);
}

/* The same for one more. */
static inline void *
an_array_room(AnArena *arena, void *items, uint32_t n, uint32_t *capacity,
			  size_t size)
{
	if (n < *capacity)
		return items;
	return an_array_grow(arena, items, n + UINT64_C(1), capacity, size);
}

#endif							/* AN_ARRAY_H */
