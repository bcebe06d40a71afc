/*
 * arena.h
 *		Spans, result codes and the arena: what every core room shares.
 *
 * Core is plain C99 and knows nothing of PostgreSQL.  It owes its caller three
 * promises: it never reads outside the bytes that it was given, it keeps no
 * state between calls, and all its memory comes from one arena that the caller
 * makes and throws away.  Trouble comes back as a negative code;
 * only src/pg/base/errors.c turns a code into an error message.
 */
#ifndef AN_ARENA_H
#define AN_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a core function answers when it has nothing else to say. */
typedef enum AnStatus
{
	AN_OK = 0,
	AN_ERR_MEMORY = -1,			/* the arena's owner had no more to give */
	AN_ERR_TOO_LONG = -2,		/* text, or its folded form, above the limit */
	AN_ERR_UNRECOGNIZED = -3	/* a name that is in no table */
} AnStatus;

/* No text, folded or not, may reach this many bytes: offsets fit 31 bits. */
#define AN_MAX_BYTES	((uint32_t) 0x7FFFFF00)

/* A stretch of bytes; end is exclusive. */
typedef struct AnSpan
{
	uint32_t	start;
	uint32_t	end;
} AnSpan;

typedef struct AnBlock AnBlock;
typedef struct AnSalt AnSalt;

/*
 * The arena.  The caller fills grab, tick, owner, salt and perhaps resize, zeroes
 * the rest, and frees what grab() handed out in its own way (a memory context,
 * a list).  an_arena_rewind() makes all of that available again.
 *
 * What takes more than a block has one of its own.  With resize() such an
 * allocation grows where it is, or by a move of its pages, and can be given back
 * before the others; without it, it is copied, and what it took before is lost
 * until the rewind.
 */
typedef struct AnArena
{
	/* hands out nbytes, or NULL; memory is released by the owner */
	void	   *(*grab) (void *owner, size_t nbytes);
	/* called every AN_TICK_BYTES of work, so that the owner may cancel */
	void		(*tick) (void *owner);
	void	   *owner;			/* passed to both */
	AnBlock    *first;			/* every block, oldest first */
	AnBlock    *current;		/* the block that allocations come from */
	/* secret numbers; hash tables cannot be made without (salt.h) */
	const AnSalt *salt;

	/*
	 * Makes what grab() gave so many bytes long, perhaps elsewhere; 0 takes
	 * it back.  May be NULL.
	 */
	void	   *(*resize) (void *owner, void *grabbed, size_t nbytes);
	AnBlock    *large;			/* blocks of one allocation, latest first */
} AnArena;

/*
 * Work between two calls of tick(): bytes of text, turns of a loop, or bytes of
 * memory that are only cleared.
 */
#define AN_TICK_BYTES	65536
#define AN_TICK_TURNS	4096
#define AN_TICK_CLEARED ((size_t) 4 * 1024 * 1024)

extern void *an_arena_alloc(AnArena *arena, size_t nbytes);
extern void *an_arena_grow(AnArena *arena, void *old, size_t old_bytes,
						   size_t new_bytes);
extern void an_arena_free(AnArena *arena, void *old, size_t nbytes);
extern void an_arena_rewind(AnArena *arena);
extern void an_arena_tick(AnArena *arena);
extern void an_arena_clear(AnArena *arena, void *bytes, size_t nbytes);

/* Let the owner cancel in one of AN_TICK_TURNS turns, numbered from 0. */
static inline void
an_arena_tick_turn(AnArena *arena, uint32_t turn)
{
	if (turn % AN_TICK_TURNS == AN_TICK_TURNS - 1)
		an_arena_tick(arena);
}

/*
 * Let the owner cancel when a text has been read up to byte *next, which begins
 * as AN_TICK_BYTES and is moved on.
 */
static inline void
an_arena_tick_byte(AnArena *arena, uint32_t at, uint32_t *next)
{
	if (at < *next)
		return;
	an_arena_tick(arena);
	*next = at + AN_TICK_BYTES;
}

#endif							/* AN_ARENA_H */
