/*
 * query_order.c
 *		When two values of ar_query, or of ar_statement, are equal, and which
 *		comes first.
 *
 * DISTINCT, GROUP BY, UNION, joins, unique constraints and the replica of a
 * table need this.  It is the order of what the value holds, not of what it
 * finds: near and copy_of before shares, a lower threshold or fewer words
 * first, then the bytes of the text, whatever the collation.
 */
#include "pg/base/arabic_news.h"

#include "common/hashfn.h"
#include "pg/reuse/query_type.h"

/* -1, 0 or 1: is a before b, equal, or behind? */
#define ORDER_OF(a, b)	(((a) > (b)) - ((a) < (b)))

/* As memcmp(): below 0, 0 or above 0.  A threshold is never NaN. */
static int
compare_queries(const ArQuery *a, const ArQuery *b)
{
	Size		a_bytes = AR_QUERY_BODY_BYTES(a);
	Size		b_bytes = AR_QUERY_BODY_BYTES(b);
	int			order;

	if (a->kind != b->kind)
		return ORDER_OF(a->kind, b->kind);
	if (a->threshold != b->threshold)
		return ORDER_OF(a->threshold, b->threshold);
	if (a->min_words != b->min_words)
		return ORDER_OF(a->min_words, b->min_words);
	order = memcmp(a->body, b->body, Min(a_bytes, b_bytes));
	return order != 0 ? order : ORDER_OF(a_bytes, b_bytes);
}

/* The same, of the two arguments of a call. */
static int
compare_arguments(FunctionCallInfo fcinfo, const AnQueryType *type)
{
	ArQuery    *a = an_query_from_datum(PG_GETARG_DATUM(0), type);
	ArQuery    *b = an_query_from_datum(PG_GETARG_DATUM(1), type);
	int			order = compare_queries(a, b);

	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return order;
}

/* The hash of what is compared above; a threshold of -0 is equal to 0. */
static uint64
hash_query(Datum datum, const AnQueryType *type, uint64 seed)
{
	ArQuery    *query = an_query_from_datum(datum, type);
	struct
	{
		int32		kind;
		float4		threshold;
		int32		min_words;
	}			fields = {query->kind, 0, query->min_words};
	uint64		hash;

	if (query->threshold != 0)
		fields.threshold = query->threshold;
	hash = hash_bytes_extended((unsigned char *) &fields, sizeof(fields), seed);
	hash = hash_combine64(hash,
						  hash_bytes_extended((unsigned char *) query->body,
											  (int) AR_QUERY_BODY_BYTES(query),
											  seed));
	if ((Pointer) query != DatumGetPointer(datum))
		pfree(query);
	return hash;
}

/* A function of two values that is true where their order is such. */
#define ORDER_FUNCTION(name, type, wanted) \
PG_FUNCTION_INFO_V1(name); \
Datum \
name(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_BOOL(compare_arguments(fcinfo, type) wanted 0); \
}

/*
 * All the functions of a type.  Its hash has the low bits of the extended hash
 * with a seed of 0, as it must.
 */
#define ORDER_OF_TYPE(name, type) \
ORDER_FUNCTION(name##_lt, type, <) \
ORDER_FUNCTION(name##_le, type, <=) \
ORDER_FUNCTION(name##_eq, type, ==) \
ORDER_FUNCTION(name##_ne, type, !=) \
ORDER_FUNCTION(name##_ge, type, >=) \
ORDER_FUNCTION(name##_gt, type, >) \
PG_FUNCTION_INFO_V1(name##_cmp); \
Datum \
name##_cmp(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_INT32(compare_arguments(fcinfo, type)); \
} \
PG_FUNCTION_INFO_V1(name##_hash); \
Datum \
name##_hash(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_UINT32((uint32) hash_query(PG_GETARG_DATUM(0), type, 0)); \
} \
PG_FUNCTION_INFO_V1(name##_hash_extended); \
Datum \
name##_hash_extended(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_UINT64(hash_query(PG_GETARG_DATUM(0), type, \
								(uint64) PG_GETARG_INT64(1))); \
}

ORDER_OF_TYPE(ar_query, &an_query_type)
ORDER_OF_TYPE(ar_statement, &an_statement_type)
