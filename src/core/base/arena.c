/*
 * arena.c
 *		The arena: memory handed out in blocks, taken back all at once.
 */
#include "core/base/arena.h"

#include <string.h>

/* Small enough to be cheap for a sentence, large enough for an article. */
#define BLOCK_BYTES		((size_t) 32 * 1024)

/* Every allocation begins at a multiple of this, which fits any type. */
#define ALIGNMENT		((size_t) 16)
#define ALIGNED(n)		(((n) + ALIGNMENT - 1) & ~(ALIGNMENT - 1))

struct AnBlock
{
	AnBlock    *next;			/* the block that was grabbed after it */
	size_t		nbytes;			/* room for allocations */
	size_t		used;			/* of that, handed out */
};

#define BLOCK_HEADER	ALIGNED(sizeof(AnBlock))

static uint8_t *
block_bytes(AnBlock *block)
{
	return (uint8_t *) block + BLOCK_HEADER;
}

/* Grab a block with room for nbytes and put it behind the current one. */
static AnBlock *
add_block(AnArena *arena, size_t nbytes)
{
	AnBlock    *block;
	size_t		size = nbytes > BLOCK_BYTES ? nbytes : BLOCK_BYTES;

	block = arena->grab(arena->owner, BLOCK_HEADER + size);
	if (block == NULL)
		return NULL;
	block->nbytes = size;
	block->used = 0;
	if (arena->current == NULL)
	{
		block->next = arena->first;
		arena->first = block;
	}
	else
	{
		block->next = arena->current->next;
		arena->current->next = block;
	}
	return block;
}

/*
 * Give nbytes, aligned for any type, or NULL when the owner has no more.
 * Blocks left over from before a rewind are used first where they fit.
 */
void	   *
an_arena_alloc(AnArena *arena, size_t nbytes)
{
	AnBlock    *block = arena->current;
	void	   *result;

	nbytes = ALIGNED(nbytes);
	if (block == NULL || block->nbytes - block->used < nbytes)
	{
		AnBlock    *next = block == NULL ? arena->first : block->next;

		if (next == NULL || next->nbytes < nbytes)
			next = add_block(arena, nbytes);
		if (next == NULL)
			return NULL;
		next->used = 0;
		arena->current = block = next;
	}
	result = block_bytes(block) + block->used;
	block->used += nbytes;
	return result;
}

/*
 * Give room for new_bytes that begins with the old_bytes at old.  The latest
 * allocation grows in place while its block has room.
 */
void	   *
an_arena_grow(AnArena *arena, void *old, size_t old_bytes, size_t new_bytes)
{
	AnBlock    *block = arena->current;
	void	   *result;

	if (old != NULL && block != NULL)
	{
		size_t		at = (size_t) ((uint8_t *) old - block_bytes(block));

		if (block_bytes(block) + block->used ==
			(uint8_t *) old + ALIGNED(old_bytes) &&
			block->nbytes - at >= ALIGNED(new_bytes))
		{
			block->used = at + ALIGNED(new_bytes);
			return old;
		}
	}
	result = an_arena_alloc(arena, new_bytes);
	if (result != NULL && old != NULL)
		memcpy(result, old, old_bytes);
	return result;
}

/* Forget every allocation; the blocks stay for the next ones. */
void
an_arena_rewind(AnArena *arena)
{
	arena->current = NULL;
}

/* Let the owner cancel. */
void
an_arena_tick(AnArena *arena)
{
	if (arena->tick != NULL)
		arena->tick(arena->owner);
}

/* Let bytes be zero; the owner may cancel in between. */
void
an_arena_clear(AnArena *arena, void *bytes, size_t nbytes)
{
	uint8_t    *p = bytes;

	while (nbytes > AN_TICK_CLEARED)
	{
		memset(p, 0, AN_TICK_CLEARED);
		an_arena_tick(arena);
		p += AN_TICK_CLEARED;
		nbytes -= AN_TICK_CLEARED;
	}
	memset(p, 0, nbytes);
}
