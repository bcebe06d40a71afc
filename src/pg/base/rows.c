/*
 * rows.c
 *		The rows of a set-returning function.
 */
#include "pg/base/rows.h"

#include "miscadmin.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

/* Begin the rows of this call, in materialize mode. */
AnRows	   *
an_rows_begin(FunctionCallInfo fcinfo)
{
	AnRows	   *rows = palloc(sizeof(AnRows));

	InitMaterializedSRF(fcinfo, 0);
	rows->result = (ReturnSetInfo *) fcinfo->resultinfo;
	rows->row = AllocSetContextCreate(CurrentMemoryContext, "arabic_news row",
									  ALLOCSET_SMALL_SIZES);
	rows->outer = MemoryContextSwitchTo(rows->row);
	return rows;
}

/* Add a row: copy its values, and give back the memory they took. */
void
an_rows_put(AnRows *rows, Datum *values, bool *nulls)
{
	CHECK_FOR_INTERRUPTS();
	tuplestore_putvalues(rows->result->setResult, rows->result->setDesc,
						 values, nulls);
	MemoryContextReset(rows->row);
}

/* No more rows. */
void
an_rows_end(AnRows *rows)
{
	MemoryContextSwitchTo(rows->outer);
	MemoryContextDelete(rows->row);
	pfree(rows);
}
