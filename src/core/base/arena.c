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
	AnBlock    *next;			/* the block that was grabbed after it; of
								 * large ones, before it */
	AnBlock    *before;			/* of large ones, the one grabbed after it */
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

/* Has an allocation of so many bytes a block of its own? */
static inline bool
is_large(const AnArena *arena, size_t nbytes)
{
	return nbytes > BLOCK_BYTES && arena->resize != NULL;
}

static AnBlock *
block_of_large(void *allocated)
{
	return (AnBlock *) ((uint8_t *) allocated - BLOCK_HEADER);
}

/* Let the neighbours of a large block, which may have moved, know it. */
static void
link_large(AnArena *arena, AnBlock *block)
{
	if (block->before == NULL)
		arena->large = block;
	else
		block->before->next = block;
	if (block->next != NULL)
		block->next->before = block;
}

static void *
alloc_large(AnArena *arena, size_t nbytes)
{
	AnBlock    *block = arena->grab(arena->owner, BLOCK_HEADER + nbytes);

	if (block == NULL)
		return NULL;
	block->before = NULL;
	block->next = arena->large;
	link_large(arena, block);
	return block_bytes(block);
}

static void *
grow_large(AnArena *arena, AnBlock *block, size_t nbytes)
{
	block = arena->resize(arena->owner, block, BLOCK_HEADER + nbytes);
	if (block == NULL)
		return NULL;
	link_large(arena, block);
	return block_bytes(block);
}

static void
free_large(AnArena *arena, AnBlock *block)
{
	if (block->before == NULL)
		arena->large = block->next;
	else
		block->before->next = block->next;
	if (block->next != NULL)
		block->next->before = block->before;
	arena->resize(arena->owner, block, 0);
}

/* Is it the latest allocation of its block? */
static inline bool
is_latest(const AnArena *arena, const void *old, size_t nbytes)
{
	AnBlock    *block = arena->current;

	return block != NULL && block->used >= ALIGNED(nbytes) &&
		block_bytes(block) + (block->used - ALIGNED(nbytes)) ==
		(const uint8_t *) old;
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
	if (is_large(arena, nbytes))
		return alloc_large(arena, nbytes);
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
 * Give room for new_bytes that begins with the old_bytes at old, which is what
 * was asked for then.  The latest allocation grows in place while its block has
 * room.  Where there is no room, all is as it was.
 */
void	   *
an_arena_grow(AnArena *arena, void *old, size_t old_bytes, size_t new_bytes)
{
	void	   *result;

	if (old != NULL && is_large(arena, ALIGNED(old_bytes)))
		return grow_large(arena, block_of_large(old), ALIGNED(new_bytes));
	if (old != NULL && is_latest(arena, old, old_bytes))
	{
		AnBlock    *block = arena->current;
		size_t		used = block->used - ALIGNED(old_bytes) +
		ALIGNED(new_bytes);

		if (used <= block->nbytes)
		{
			block->used = used;
			return old;
		}
	}
	result = an_arena_alloc(arena, new_bytes);
	if (result != NULL && old != NULL)
		memcpy(result, old, old_bytes);
	return result;
}

/*
 * Nobody needs the nbytes at old any more: give them back, if they have a block
 * of their own or are the latest allocation.
 */
void
an_arena_free(AnArena *arena, void *old, size_t nbytes)
{
	if (old == NULL)
		return;
	if (is_large(arena, ALIGNED(nbytes)))
		free_large(arena, block_of_large(old));
	else if (is_latest(arena, old, nbytes))
		arena->current->used -= ALIGNED(nbytes);
}

/* Forget every allocation; the blocks of many stay for the next ones. */
void
an_arena_rewind(AnArena *arena)
{
	arena->current = NULL;
	while (arena->large != NULL)
		free_large(arena, arena->large);
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
