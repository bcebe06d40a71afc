/*
 * arena.h
 *		An arena for core, made of a memory context.
 */
#ifndef AN_PG_ARENA_H
#define AN_PG_ARENA_H

#include "pg/base/compat.h"

#include "core/base/arena.h"

extern void an_arena_init(AnArena *arena, MemoryContext context);

#endif							/* AN_PG_ARENA_H */
