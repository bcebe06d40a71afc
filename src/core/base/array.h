/*
 * array.h
 *		Arrays that grow, in an arena.
 *
 * How long a list will be is not known when it begins.  So its array has room
 * for `capacity` items, and for twice as many each time that it is full:
 * however long the list becomes, an item is copied about once.
 *
 *		item = an_array_room(arena, list->items, list->n, &list->capacity,
 *							 sizeof(*item));
 *		if (item == NULL)
 *			return AN_ERR_MEMORY;
 *		list->items = item;
 *		item += list->n++;
 *
 * An empty array is NULL with capacity 0.  Of arrays that grow side by side
 * each has a capacity of its own.
 */
#ifndef AN_ARRAY_H
#define AN_ARRAY_H

#include "core/base/arena.h"

/* The room that is made for the first item. */
#define AN_ARRAY_FIRST	16

extern void *an_array_grow(AnArena *arena, void *items, uint64_t least,
						   uint32_t *capacity, size_t size);

/*
 * Give items, or a copy of them, with room for `more` behind the first n; an
 * item takes `size` bytes.  NULL where memory has run out; the items are then
 * as they were.
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

/* Give back an array that nobody needs any more. */
static inline void
an_array_free(AnArena *arena, void *items, uint32_t capacity, size_t size)
{
	an_arena_free(arena, items, capacity * size);
}

#endif							/* AN_ARRAY_H */
