/*
 * rows.h
 *		The rows of a set-returning function.
 *
 * A long body has millions of rows, so the memory that the values of one row
 * take is given back as soon as the row is put.  Between an_rows_begin() and
 * an_rows_end() the current memory context is that of one row: whatever must
 * last longer is to be made before.
 */
#ifndef AN_PG_ROWS_H
#define AN_PG_ROWS_H

#include "pg/base/compat.h"

#include "fmgr.h"
#include "funcapi.h"

typedef struct AnRows
{
	ReturnSetInfo *result;		/* where the rows go */
	MemoryContext row;			/* the values of one row */
	MemoryContext outer;		/* current before the rows began */
} AnRows;

extern AnRows *an_rows_begin(FunctionCallInfo fcinfo);
extern void an_rows_put(AnRows *rows, Datum *values, bool *nulls);
extern void an_rows_end(AnRows *rows);

#endif							/* AN_PG_ROWS_H */
