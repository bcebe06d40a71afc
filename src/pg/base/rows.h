/*
 * rows.h
 *		The rows of a set-returning function.
 */
#ifndef AN_PG_ROWS_H
#define AN_PG_ROWS_H

#include "pg/base/compat.h"

#include "funcapi.h"

/* Rows of a set-returning function in materialize mode. */
extern ReturnSetInfo *an_rows_begin(FunctionCallInfo fcinfo);
extern void an_rows_put(ReturnSetInfo *rows, Datum *values, bool *nulls);

#endif							/* AN_PG_ROWS_H */
