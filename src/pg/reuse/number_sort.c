/*
 * number_sort.c
 *		Sort pairs of numbers, on disk beyond work_mem.
 *
 * Two numbers make one of 64 bits, which PostgreSQL sorts fastest.  Those are
 * signed: with the highest bit turned over they have the order of the pairs.
 */
#include "pg/reuse/number_sort.h"

#include "catalog/pg_operator_d.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"

#define SIGN_BIT	(UINT64CONST(1) << 63)

Tuplesortstate *
an_number_sort_begin(void)
{
	return tuplesort_begin_datum(INT8OID, Int8LessOperator, InvalidOid, false,
								 work_mem, NULL, TUPLESORT_NONE);
}

void
an_number_sort_put(Tuplesortstate *sort, uint32 high, uint32 low)
{
	uint64		number = ((uint64) high << 32) | low;

	tuplesort_putdatum(sort, Int64GetDatum((int64) (number ^ SIGN_BIT)),
					   false);
}

/* The next pair; false at the end.  To be called after tuplesort_performsort(). */
bool
an_number_sort_get(Tuplesortstate *sort, uint32 *high, uint32 *low)
{
	Datum		value;
	bool		is_null;
	uint64		number;

	if (!an_tuplesort_getdatum(sort, &value, &is_null))
		return false;
	number = (uint64) DatumGetInt64(value) ^ SIGN_BIT;
	*high = (uint32) (number >> 32);
	*low = (uint32) number;
	return true;
}
