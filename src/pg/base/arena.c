/*
 * arena.c
 *		An arena for core, made of a memory context.
 */
#include "pg/base/arena.h"

#include "core/base/salt.h"
#include "miscadmin.h"
#include "utils/memutils.h"

static void *
grab(void *owner, size_t nbytes)
{
	return MemoryContextAllocHuge((MemoryContext) owner, nbytes);
}

static void *
resize(void *owner, void *grabbed, size_t nbytes)
{
	if (nbytes > 0)
		return repalloc_huge(grabbed, nbytes);
	pfree(grabbed);
	return NULL;
}

static void
tick(void *owner)
{
	CHECK_FOR_INTERRUPTS();
}

/*
 * The salt of this process: drawn once, so that what one statement hashes in
 * several arenas can be compared.  Other processes have others.
 */
static const AnSalt *
process_salt(void)
{
	static AnSalt salt;

	if (!an_salt_is_made(&salt))
	{
		uint64_t	random[AN_SALT_NUMBERS];

		if (!pg_strong_random(random, sizeof(random)))
			ereport(ERROR,
					(errcode(ERRCODE_INTERNAL_ERROR),
					 errmsg("could not generate random numbers")));
		an_salt_make(&salt, random);
	}
	return &salt;
}

/* Make an arena whose memory is the context's, and goes with it. */
void
an_arena_init(AnArena *arena, MemoryContext context)
{
	memset(arena, 0, sizeof(*arena));
	arena->grab = grab;
	arena->resize = resize;
	arena->tick = tick;
	arena->owner = context;
	arena->salt = process_salt();
}
