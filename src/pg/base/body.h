/*
 * body.h
 *		A text argument made ready for core.
 */
#ifndef AN_PG_BODY_H
#define AN_PG_BODY_H

#include "pg/base/compat.h"

#include "core/base/arena.h"
#include "core/base/utf8.h"
#include "core/text/fold.h"
#include "core/text/folder.h"

/*
 * The bytes and the arena are there once a body is open, the rest after the
 * calls named beside it.  The arena takes from the memory context that was
 * current then.
 */
typedef struct AnBody
{
	AnArena		arena;
	const uint8_t *bytes;		/* UTF-8, whatever the database has */
	uint32_t	nbytes;
	AnFolded	folded;			/* by an_body_fold, _walk or _part */
	AnCharIndex chars;			/* by an_body_index */
} AnBody;

extern void an_body_open_bytes(AnBody *body, const char *bytes, size_t nbytes);
extern void an_body_open(AnBody *body, const text *datum);
extern void an_body_fold(AnBody *body, const AnFolder *folder);
extern void an_body_fold_letters(AnBody *body, const AnFolder *folder);
extern void an_body_walk(AnBody *body);
extern void an_body_part(AnBody *body);
extern void an_body_index(AnBody *body);
extern void an_body_open_parted(AnBody *body, const text *datum);
extern int32 an_body_position(const AnBody *body, AnSpan span);
extern int32 an_body_length(const AnBody *body, AnSpan span);
extern Datum an_body_slice(const AnBody *body, AnSpan span);

#endif							/* AN_PG_BODY_H */
