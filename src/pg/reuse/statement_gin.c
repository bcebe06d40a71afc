/*
 * statement_gin.c
 *		Operator class ar_statement_ops: GIN over the stems of statements.
 *
 * The index holds a key for each telling stem of a row.  A query knows what its
 * keys weigh, and how much of that a row must have at least
 * (core/reuse/statement_keys.h).  GIN asks triConsistent which keys it need not
 * read, and so reads only the rarest lists.  The operator checks every row that
 * is found, so that the index finds what reading all rows would, exactly.
 */
#include "pg/base/arabic_news.h"

#include "access/gin.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/reuse/index_keys.h"
#include "pg/reuse/key_format.h"

PG_FUNCTION_INFO_V1(ar_statement_extract_value);
PG_FUNCTION_INFO_V1(ar_statement_extract_query);
PG_FUNCTION_INFO_V1(ar_statement_compare_partial);
PG_FUNCTION_INFO_V1(ar_statement_triconsistent);

/* What a row must have of a query's keys to be looked at. */
typedef struct Demand
{
	const AnStatementSize *sizes;
	uint32		nsizes;
	float		weights[FLEXIBLE_ARRAY_MEMBER];
} Demand;

/* extractValue(text, internal) returns internal */
Datum
ar_statement_extract_value(PG_FUNCTION_ARGS)
{
	int32	   *nkeys = (int32 *) PG_GETARG_POINTER(1);
	AnBody		body;
	AnStatement statement;
	uint32	   *keys;
	uint32		n;
	uint32		i;
	Datum	   *datums;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_check(an_statement_read(&body.arena, &body.folded, &statement));
	an_check(an_statement_row_keys(&body.arena, &statement, &keys, &n));
	datums = an_key_datums_make(n);
	for (i = 0; i < n; i++)
		datums[i] = an_key_datum(keys[i]);
	*nkeys = (int32) n;
	if (n == 0 || an_key_brings_format(keys[0]))
		datums[(*nkeys)++] = an_format_datum(AN_STATEMENT_FORMAT);
	PG_RETURN_POINTER(datums);
}

/* The keys that are asked for, and the format. */
static Datum *
asked_datums(const AnStatementAsk *ask)
{
	Datum	   *datums = an_key_datums_make(ask->nkeys);
	uint32		i;

	for (i = 0; i < ask->nkeys; i++)
		datums[i] = an_key_datum(ask->keys[i].key);
	datums[i] = an_format_datum(0);
	return datums;
}

/* What GIN hands back with each key: what a row must have, one for all. */
static Pointer *
demand_of(const AnStatementAsk *ask)
{
	Demand	   *demand = palloc(offsetof(Demand, weights) +
								ask->nkeys * sizeof(float));
	Pointer    *extra = palloc((ask->nkeys + 1) * sizeof(Pointer));
	uint32		i;

	demand->sizes = ask->sizes;
	demand->nsizes = ask->nsizes;
	for (i = 0; i < ask->nkeys; i++)
		demand->weights[i] = ask->keys[i].weight;
	for (i = 0; i <= ask->nkeys; i++)
		extra[i] = (Pointer) demand;
	return extra;
}

/*
 * extractQuery(text, internal, int2, internal, internal, internal, internal)
 * returns internal.  The first argument is an ar_statement, though GIN wants the
 * indexed type in the declaration.  A query without telling stems finds no row.
 */
Datum
ar_statement_extract_query(PG_FUNCTION_ARGS)
{
	ArQuery    *query = an_query_from_datum(PG_GETARG_DATUM(0),
											&an_statement_type);
	int32	   *nkeys = (int32 *) PG_GETARG_POINTER(1);
	bool	  **partial = (bool **) PG_GETARG_POINTER(3);
	Pointer   **extra = (Pointer **) PG_GETARG_POINTER(4);
	int32	   *search_mode = (int32 *) PG_GETARG_POINTER(6);
	AnBody		body;
	AnStatementAsk ask;

	an_index_statement_ask(query, &body, &ask);
	*nkeys = 0;
	if (ask.nkeys > AN_STATEMENT_MOST_KEYS)
		*search_mode = GIN_SEARCH_MODE_ALL;
	if (ask.nkeys > AN_STATEMENT_MOST_KEYS || ask.nkeys == 0)
		PG_RETURN_POINTER(NULL);
	*nkeys = (int32) ask.nkeys + 1;
	*partial = an_format_is_partial(*nkeys);
	*extra = demand_of(&ask);
	PG_RETURN_POINTER(asked_datums(&ask));
}

/*
 * comparePartial(int4, int4, int2, internal) returns int4.  GIN calls it for
 * the keys of the index from the first format on.
 */
Datum
ar_statement_compare_partial(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(an_format_check((uint32) PG_GETARG_INT32(1),
									AN_STATEMENT_FORMAT, "ar_statement_ops"));
}

/*
 * Can a row be of one of the sizes and have what that demands?  has[] says of
 * each key whether the row may have it.  GIN asks this for every few rows, so
 * the answer must come early.
 */
static bool
can_weigh_enough(const Demand *demand, const char *has)
{
	uint32		key = 0;
	uint32		size;

	for (size = 0; size < demand->nsizes; size++)
	{
		const AnStatementSize *asked = &demand->sizes[size];
		double		weight = 0;

		for (; key < asked->end; key++)
			if (has[key] != GIN_FALSE)
				weight += demand->weights[key];
		if (weight >= asked->least)
			return true;
	}
	return false;
}

/*
 * triConsistent(internal, int2, text, int4, internal, internal, internal)
 * returns "char"
 */
Datum
ar_statement_triconsistent(PG_FUNCTION_ARGS)
{
	GinTernaryValue *check = (GinTernaryValue *) PG_GETARG_POINTER(0);
	int32		nkeys = PG_GETARG_INT32(3);
	Pointer    *extra = (Pointer *) PG_GETARG_POINTER(4);

	if (nkeys > 0 && !can_weigh_enough((Demand *) extra[0], check))
		PG_RETURN_GIN_TERNARY_VALUE(GIN_FALSE);
	PG_RETURN_GIN_TERNARY_VALUE(GIN_MAYBE);
}
