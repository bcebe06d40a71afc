/*
 * arena.c
 *		An arena for core, made of a memory context.
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

/* Make an arena whose memory is the context's, and goes with it. */
void
an_arena_init(AnArena *arena, MemoryContext context)
{
	memset(arena, 0, sizeof(*arena));
	arena->grab = grab;
	arena->tick = tick;
	arena->owner = context;
}
