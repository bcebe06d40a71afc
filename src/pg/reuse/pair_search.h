/*
 * pair_search.h
 *		All pairs of near duplicates among the rows of a query.
 */
#ifndef AN_PG_PAIR_SEARCH_H
#define AN_PG_PAIR_SEARCH_H

#include "pg/base/compat.h"

#include "pg/reuse/groups.h"
#include "pg/reuse/progress.h"
#include "pg/reuse/row_store.h"
#include "utils/tuplesort.h"

/* What pairing must know of a row. */
typedef struct AnPairRow
{
	uint32		agree;			/* keys that a near duplicate has, at least */
	uint32		crowded;		/* of its keys, those shared by too many */
} AnPairRow;

/* A row's shingles, read back. */
typedef struct AnPairShingles
{
	uint32		row;
	uint64	   *shingles;
	uint32		room;
} AnPairShingles;

/* Rows are numbered by their ids, as row_store.h says. */
typedef struct AnPairSearch
{
	float4		threshold;
	AnRowStore	store;
	AnPairRow  *rows;
	AnGroups	groups;			/* for whoever joins rows */
	Tuplesortstate *keys;		/* key and row */
	Tuplesortstate *pairs;		/* two rows */
	AnPairShingles a;			/* the two rows being compared */
	AnPairShingles b;
	MemoryContext context;		/* where all of this lives */
	uint64		crowded_keys;
	AnProgress	progress;
} AnPairSearch;

/* What is done with a pair that was found. */
typedef void (*AnPairFunction) (AnPairSearch *search, void *state, uint32 a,
								uint32 b, float4 similarity,
								float4 containment);

extern void an_pairs_search(AnPairSearch *search, const char *query,
							float8 threshold, AnPairFunction function,
							void *state);
extern void an_pairs_end(AnPairSearch *search);
extern float4 an_pairs_compare(AnPairSearch *search, uint32 a, uint32 b,
							   float4 *containment);

#endif							/* AN_PG_PAIR_SEARCH_H */
