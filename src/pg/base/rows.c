/*
 * rows.c
 *		The rows of a set-returning function.
 */
#include "pg/base/rows.h"

#include "access/htup_details.h"
#include "miscadmin.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

/* Begin the rows of this call, in materialize mode. */
AnRows	   *
an_rows_begin(FunctionCallInfo fcinfo)
{
	AnRows	   *rows = palloc(sizeof(AnRows));
	bool		single = get_func_result_type(fcinfo->flinfo->fn_oid, NULL,
											  NULL) == TYPEFUNC_SCALAR;

	/* rows of one value have no row type: the caller tells theirs */
	InitMaterializedSRF(fcinfo, single ? MAT_SRF_USE_EXPECTED_DESC : 0);
	rows->result = (ReturnSetInfo *) fcinfo->resultinfo;
	rows->row = AllocSetContextCreate(CurrentMemoryContext, "arabic_news row",
									  ALLOCSET_SMALL_SIZES);
	rows->outer = MemoryContextSwitchTo(rows->row);
	return rows;
}

/*
 * An error where a row would be longer than PostgreSQL can make one: its values
 * are parts of one text, folded and stemmed too, each of which has room alone.
 */
static void
check_length(AnRows *rows, Datum *values, bool *nulls)
{
	Size		nbytes = heap_compute_data_size(rows->result->setDesc, values,
												nulls);

	if (nbytes > MaxAllocSize - BLCKSZ)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("row is too long: %zu bytes", nbytes),
				 errdetail("A row may take %zu bytes.",
						   (Size) MaxAllocSize - BLCKSZ),
				 errhint("Ask for the text part by part.")));
}

/* Add a row: copy its values, and give back the memory they took. */
void
an_rows_put(AnRows *rows, Datum *values, bool *nulls)
{
	CHECK_FOR_INTERRUPTS();
	if (MemoryContextMemAllocated(rows->row, false) > MaxAllocSize / 2)
		check_length(rows, values, nulls);
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
