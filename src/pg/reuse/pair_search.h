/*
 * pair_search.h
 *		All pairs of near duplicates among the rows of a query.
 */
#ifndef AN_PG_PAIR_SEARCH_H
#define AN_PG_PAIR_SEARCH_H

#include "pg/base/compat.h"

#include "datatype/timestamp.h"
#include "storage/buffile.h"
#include "utils/tuplesort.h"

#define AN_NO_ID			UINT32_MAX

/* A row that was read: where the file has it, and what pairing must know. */
typedef struct AnPairRow
{
	int			fileno;
	off_t		offset;
	uint32		nshingles;
	uint32		id_bytes;		/* AN_NO_ID: the id is null */
	uint32		agree;			/* keys that a near duplicate has, at least */
	uint32		crowded;		/* of its keys, those shared by too many */
	uint32		group;			/* for groups: another row of its group */
} AnPairRow;

/* A row's shingles, read back. */
typedef struct AnPairShingles
{
	uint32		row;
	uint64	   *shingles;
	uint32		room;
} AnPairShingles;

typedef struct AnPairSearch
{
	float4		threshold;
	BufFile    *file;			/* of each row: id, then shingles */
	AnPairRow  *rows;
	uint32		nrows;
	uint32		room;
	Tuplesortstate *keys;		/* key and row in one number */
	Tuplesortstate *pairs;		/* two rows in one number */
	AnPairShingles a;			/* the two rows being compared */
	AnPairShingles b;
	MemoryContext context;		/* where all of this lives */
	uint64		crowded_keys;
	TimestampTz shown;			/* when progress was last reported */
	uint64		nread;			/* rows of the query, also those left out */
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
extern Datum an_pairs_id(AnPairSearch *search, uint32 number, bool *is_null);

#endif							/* AN_PG_PAIR_SEARCH_H */
