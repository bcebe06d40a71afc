/*
 * arena.c
 *		A memory context as an arena of core's.
 */
#include "pg/base/arena.h"

#include "miscadmin.h"
#include "utils/memutils.h"

static void *
grab(void *owner, size_t nbytes)
{
	return MemoryContextAllocHuge((MemoryContext) owner, nbytes);
}

static void
tick(void *owner)
{
	CHECK_FOR_INTERRUPTS();
}

/* Make an arena of a memory context, which frees it. */
void
an_arena_init(AnArena *arena, MemoryContext context)
{
	memset(arena, 0, sizeof(*arena));
	arena->grab = grab;
	arena->tick = tick;
	arena->owner = context;
}
