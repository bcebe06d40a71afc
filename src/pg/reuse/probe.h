/*
 * probe.h
 *		A text made ready to hold many others against it.
 *
 * The same query text, or the same second argument, usually meets every row of
 * a scan.  Its set of shingles or of runs is made once, kept with the call site
 * and made anew only when the text changes.  In ar_similarity(a, b) either
 * argument may be the one that stays.  So the probe also remembers the text it
 * was compared with last: when that comes again, the probe is made of it.
 */
#ifndef AN_PG_PROBE_H
#define AN_PG_PROBE_H

#include "pg/base/compat.h"

#include "core/reuse/runs.h"
#include "core/reuse/shingles.h"
#include "core/reuse/statement.h"
#include "fmgr.h"
#include "pg/base/body.h"

typedef struct AnProbe
{
	MemoryContext context;		/* what is made of the text; reset with it */
	MemoryContext scratch_context;	/* what one candidate takes */
	AnArena		arena;			/* of context */
	AnArena		scratch;		/* of scratch_context, rewound each time */
	char	   *key;			/* the bytes that this was made of */
	Size		key_bytes;
	char	   *last;			/* the text it was compared with last */
	Size		last_bytes;
	Size		last_room;
	AnBody		body;			/* the text, folded, in context */
	AnShingleSet set;			/* by an_probe_shingles */
	AnRunSet	runs;			/* by an_probe_runs */
	AnStatement statement;		/* by an_probe_statement */
} AnProbe;

extern AnProbe *an_probe_find(FmgrInfo *flinfo, const void *bytes,
							  Size nbytes, bool *ready);
extern AnProbe *an_probe_find_either(FmgrInfo *flinfo, const text *a,
									 const text *b, bool *is_of_a);
extern void an_probe_shingles(AnProbe *probe, const text *datum);
extern void an_probe_runs(AnProbe *probe, const text *datum, int run_words);
extern void an_probe_statement(AnProbe *probe, const text *datum);
extern void an_probe_done(AnProbe *probe, const void *bytes, Size nbytes);
extern void an_probe_walk(AnProbe *probe, const text *candidate,
						  AnBody *body);
extern void an_probe_release(AnProbe *probe, const AnBody *body);

#endif							/* AN_PG_PROBE_H */
