/*
 * arabic_news.h
 *		What every SQL room needs to call core and to answer in SQL.
 *
 * Core speaks UTF-8 bytes, spans and status codes; SQL speaks text in the
 * database's encoding, characters from 1 and SQLSTATEs.  The three meet here.
 */
#ifndef AN_PG_ARABIC_NEWS_H
#define AN_PG_ARABIC_NEWS_H

#include "pg/base/compat.h"

#include "fmgr.h"
#include "funcapi.h"
#include "utils/builtins.h"

#include "core/text/fold.h"

#define AN_VERSION	"0.2.0"

/* An error message quotes no more than this of what it is about. */
#define AN_QUOTED_BYTES	64

/*
 * A text argument made ready for core: its UTF-8 bytes, an arena in the
 * context that was current, and what was asked for of the rest.
 */
typedef struct AnBody
{
	AnArena		arena;
	const uint8_t *bytes;		/* UTF-8, whatever the database speaks */
	uint32_t	nbytes;
	AnFolded	folded;			/* by an_body_fold, _walk or _part */
	AnCharIndex chars;			/* by an_body_index */
}			AnBody;

/* module.c */
extern void an_check(int status);
extern char *an_quoted(const char *bytes, Size nbytes);
extern void an_check_threshold(float4 threshold);
extern void an_arena_init(AnArena *arena, MemoryContext context);
extern void an_body_open_bytes(AnBody *body, const char *bytes, size_t nbytes);
extern void an_body_open(AnBody *body, const text *datum);
extern void an_body_fold(AnBody *body, const AnFolder *folder);
extern void an_body_walk(AnBody *body);
extern void an_body_part(AnBody *body);
extern void an_body_index(AnBody *body);
extern int32 an_body_position(const AnBody *body, AnSpan span);
extern int32 an_body_length(const AnBody *body, AnSpan span);
extern Datum an_body_slice(const AnBody *body, AnSpan span);
extern text *an_text_from_utf8(const uint8_t *bytes, uint32_t nbytes);
extern const uint8_t *an_utf8_from_server(const char *bytes, size_t *nbytes);
extern void an_folders_init(void);
extern const AnFolder *an_walk_folder(void);
extern const AnFolder *an_parted_folder(void);
extern const AnFolder *an_search_folder(void);

/* profile.c */
extern const AnFolder *an_profile_folder(FunctionCallInfo fcinfo,
										 const text *datum);

/* Rows of a set-returning function in materialize mode. */
extern ReturnSetInfo *an_rows_begin(FunctionCallInfo fcinfo);
extern void an_rows_put(ReturnSetInfo *rows, Datum *values, bool *nulls);

#endif							/* AN_PG_ARABIC_NEWS_H */
