/*
 * array.c
 *		Arrays that grow, in an arena.
 */
#include "core/base/array.h"

/* The largest item: 2^32 of them are still fewer than 2^64 bytes. */
#define MAX_SIZE	((size_t) INT32_MAX)

/*
 * What an_array_reserve() does when an array is full: give one with room for
 * `least` items or more, which begins with the *capacity items at items.
 */
void	   *
an_array_grow(AnArena *arena, void *items, uint64_t least, uint32_t *capacity,
			  size_t size)
{
	uint64_t	larger = 2 * (uint64_t) *capacity;
	void	   *result;

	if (larger < AN_ARRAY_FIRST)
		larger = AN_ARRAY_FIRST;
	if (larger < least)
		larger = least;
	/* items are numbered in 32 bits; C has no object above PTRDIFF_MAX bytes */
	if (larger > UINT32_MAX)
		larger = UINT32_MAX;
	if (larger < least || size > MAX_SIZE || larger * size > PTRDIFF_MAX)
		return NULL;
	result = an_arena_grow(arena, items, *capacity * size,
						   (size_t) larger * size);
	if (result != NULL)
		*capacity = (uint32_t) larger;
	return result;
}
