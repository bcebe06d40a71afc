/*
 * rows.c
 *		The rows of a set-returning function.
 */
#include "pg/base/rows.h"

#include "miscadmin.h"
#include "utils/tuplestore.h"

/* Begin the rows of a set-returning function. */
ReturnSetInfo *
an_rows_begin(FunctionCallInfo fcinfo)
{
	InitMaterializedSRF(fcinfo, 0);
	return (ReturnSetInfo *) fcinfo->resultinfo;
}

/* Add a row; the values are copied. */
void
an_rows_put(ReturnSetInfo *rows, Datum *values, bool *nulls)
{
	CHECK_FOR_INTERRUPTS();
	tuplestore_putvalues(rows->setResult, rows->setDesc, values, nulls);
}
