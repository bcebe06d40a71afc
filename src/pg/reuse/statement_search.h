/*
 * statement_search.h
 *		The groups of one statement among the rows of a query.
 *
 * Of two rows that are alike the lighter one shares a certain part of its own
 * weight, and the heavier one a certain part of its (statement_keys.h).  With
 * keys in one order for all rows, the rarest first, the first that both have
 * stands among those of each that come before so little weight is left that it
 * would not do: a prefix filter (Bayardo, Ma, Srikant, "Scaling up all pairs
 * similarity search", WWW 2007).  So each row looks for heavier ones by the
 * keys of its prefix, which are rare.  A signature, some bits of all keys,
 * leaves out most of those that it meets, and the rest are compared.
 *
 * In memory are 130 bytes a row; what rows say is in a temporary file.
 */
#ifndef AN_PG_STATEMENT_SEARCH_H
#define AN_PG_STATEMENT_SEARCH_H

#include "pg/base/compat.h"

#include "core/reuse/statement_keys.h"
#include "pg/reuse/groups.h"
#include "pg/reuse/meetings.h"
#include "pg/reuse/progress.h"
#include "pg/reuse/row_store.h"

/* The bits of a signature. */
#define AN_SIGNATURE_WORDS	8
#define AN_SIGNATURE_BITS	(64 * AN_SIGNATURE_WORDS)

/* What is known of a row to be paired without its statement. */
typedef struct AnStatementRow
{
	uint64		signature[AN_SIGNATURE_WORDS];	/* of its keys */
	float		weight;
	uint32		row;			/* its number */
} AnStatementRow;

/* A statement read back. */
typedef struct AnLoadedStatement
{
	uint32		row;
	AnStatement statement;
	AnStatementKey *keys;
	uint32		nkeys;
	void	   *bytes;			/* NULL: nothing has been read */
	Size		room;
} AnLoadedStatement;

/* Rows are numbered by their ids, as row_store.h says. */
typedef struct AnStatementSearch
{
	float4		threshold;
	AnRowStore	store;
	AnStatementRow *ranks;		/* rows to be paired, the lightest first */
	uint32		nranks;
	uint32	   *frequencies;	/* of keys, by their upper bits */
	AnGroups	groups;
	AnMeetings	meetings;
	AnProgress	progress;
	AnLoadedStatement a;		/* the two that are compared */
	AnLoadedStatement b;
	MemoryContext context;		/* where all of this lives */
	AnArena		pair_arena;		/* what a comparison takes */
	uint64		npairs;			/* that were compared */
} AnStatementSearch;

extern void an_statements_search(AnStatementSearch *search, const char *query,
								 float8 threshold);
extern float4 an_statements_compare(AnStatementSearch *search, uint32 a,
									uint32 b);
extern void an_statements_end(AnStatementSearch *search);

#endif							/* AN_PG_STATEMENT_SEARCH_H */
