/*
 * old_arguments.c
 *		Functions as 0.1.0 declares them, with real and bigint for float8.
 *
 * After an update of the package, until ALTER EXTENSION UPDATE, SQL calls this
 * build by the old declarations; a new dump of an old database does so too.
 * The old functions have the plain names in C, the new ones "_float8" behind.
 */
#include "pg/base/arabic_news.h"

#include "utils/builtins.h"

#define DECLARE_FLOAT8(function) \
	extern PGDLLEXPORT Datum function##_float8(PG_FUNCTION_ARGS)

DECLARE_FLOAT8(ar_near);
DECLARE_FLOAT8(ar_copy_of);
DECLARE_FLOAT8(ar_is_near);
DECLARE_FLOAT8(ar_has_copy_of);
DECLARE_FLOAT8(ar_duplicate_pairs);
DECLARE_FLOAT8(ar_duplicate_groups);
DECLARE_FLOAT8(ar_key_bits);

PG_FUNCTION_INFO_V1(ar_near);
PG_FUNCTION_INFO_V1(ar_copy_of);
PG_FUNCTION_INFO_V1(ar_is_near);
PG_FUNCTION_INFO_V1(ar_has_copy_of);
PG_FUNCTION_INFO_V1(ar_duplicate_pairs);
PG_FUNCTION_INFO_V1(ar_duplicate_groups);
PG_FUNCTION_INFO_V1(ar_key_bits);

/* The most arguments that one of these has. */
#define MOST_ARGUMENTS	3

/*
 * Call a function with the last argument, a threshold, as float8.  The call is
 * copied: of an argument that is constant the executor writes the value once.
 */
static Datum
call_float8(FunctionCallInfo fcinfo, PGFunction function)
{
	LOCAL_FCINFO(call, MOST_ARGUMENTS);
	int			last = PG_NARGS() - 1;
	Datum		result;

	Assert(PG_NARGS() <= MOST_ARGUMENTS);
	memcpy(call, fcinfo, SizeForFunctionCallInfo(PG_NARGS()));
	call->args[last].value = Float8GetDatum(PG_GETARG_FLOAT4(last));
	result = function(call);
	fcinfo->isnull = call->isnull;
	return result;
}

/* ar_near(body text, threshold real) returns ar_query */
Datum
ar_near(PG_FUNCTION_ARGS)
{
	return call_float8(fcinfo, ar_near_float8);
}

/* ar_copy_of(body text, share real) returns ar_query */
Datum
ar_copy_of(PG_FUNCTION_ARGS)
{
	return call_float8(fcinfo, ar_copy_of_float8);
}

/* ar_is_near(body text, other text, threshold real) returns bool */
Datum
ar_is_near(PG_FUNCTION_ARGS)
{
	return call_float8(fcinfo, ar_is_near_float8);
}

/* ar_has_copy_of(body text, other text, share real) returns bool */
Datum
ar_has_copy_of(PG_FUNCTION_ARGS)
{
	return call_float8(fcinfo, ar_has_copy_of_float8);
}

/* ar_duplicate_pairs(query text, threshold real) */
Datum
ar_duplicate_pairs(PG_FUNCTION_ARGS)
{
	return call_float8(fcinfo, ar_duplicate_pairs_float8);
}

/* ar_duplicate_groups(query text, threshold real) */
Datum
ar_duplicate_groups(PG_FUNCTION_ARGS)
{
	return call_float8(fcinfo, ar_duplicate_groups_float8);
}

/* ar_key_bits(articles bigint [, density text]) returns int */
Datum
ar_key_bits(PG_FUNCTION_ARGS)
{
	Datum		density = PG_NARGS() > 1 ? PG_GETARG_DATUM(1) :
	CStringGetTextDatum("normal");

	return DirectFunctionCall2(ar_key_bits_float8,
							   Float8GetDatum((float8) PG_GETARG_INT64(0)),
							   density);
}
