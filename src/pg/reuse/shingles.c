/*
 * shingles.c
 *		A text's index keys, and how wide they should be.
 */
#include "pg/base/arabic_news.h"

#include <math.h>

#include "catalog/pg_type.h"
#include "core/reuse/index_size.h"
#include "core/reuse/shingles.h"
#include "core/reuse/winnowing.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/reuse/arguments.h"
#include "pg/reuse/index_keys.h"
#include "utils/array.h"
#include "utils/memutils.h"

PG_FUNCTION_INFO_V1(ar_shingles);
PG_FUNCTION_INFO_V1(ar_key_bits_float8);

/* The most elements of an int8[]. */
#define MAX_KEYS \
	((MaxAllocSize - ARR_OVERHEAD_NONULLS(1)) / sizeof(int64))

/* ar_shingles(body text, density text) returns int8[] */
Datum
ar_shingles(PG_FUNCTION_ARGS)
{
	AnDensity	density = an_parse_density(PG_GETARG_TEXT_PP(1));
	AnBody		body;
	AnShingles	shingles;
	AnKeys		keys;
	Datum	   *values;
	uint32_t	first = 0;
	uint32_t	i;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_check(an_shingles_read(&body.arena, &body.folded, &shingles));
	an_fold_free(&body.arena, &body.folded);
	an_check(an_winnow(&body.arena, &shingles, an_window_widest(density),
					   &keys));
	if (keys.nkeys > MAX_KEYS)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many shingles: %u", keys.nkeys),
				 errdetail("An array may have %zu of them.",
						   (Size) MAX_KEYS),
				 errhint("Ask for it part by part, or with density \"normal\".")));
	/* core's keys ascend as unsigned numbers; as int8 the last come first */
	while (first < keys.nkeys && keys.keys[first] <= (uint64_t) PG_INT64_MAX)
		first++;
	values = MemoryContextAllocHuge(CurrentMemoryContext,
									(keys.nkeys + 1) * sizeof(Datum));
	for (i = 0; i < keys.nkeys; i++)
		values[i] = Int64GetDatum((int64)
								  keys.keys[(first + i) % keys.nkeys]);
	PG_RETURN_ARRAYTYPE_P(construct_array(values, (int) keys.nkeys, INT8OID,
										  sizeof(int64), FLOAT8PASSBYVAL,
										  TYPALIGN_DOUBLE));
}

/* More articles than there will be; as many bits are advised for all above. */
#define MOST_ARTICLES	1e18

/*
 * ar_key_bits(articles float8, density text) returns int
 *
 * A float8 takes what count(*), reltuples and a product with a growth rate give.
 */
Datum
ar_key_bits_float8(PG_FUNCTION_ARGS)
{
	float8		articles = PG_GETARG_FLOAT8(0);
	AnDensity	density = an_parse_density(PG_GETARG_TEXT_PP(1));

	if (!(articles >= 1) || isinf(articles))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of articles %s is not a number of at least %d",
						an_double_text(articles), 1),
				 errhint("Give the number of rows that the table will have.")));
	PG_RETURN_INT32(an_key_bits((int64) Min(articles, MOST_ARTICLES),
								density));
}
