/*
 * select_rows.h
 *		The rows (id, body) of a SELECT that the caller wrote.
 */
#ifndef AN_PG_SELECT_ROWS_H
#define AN_PG_SELECT_ROWS_H

#include "pg/base/compat.h"

#include "utils/portal.h"

/* A row of the query that has a body. */
typedef struct AnSelectedRow
{
	Datum		id;
	bool		id_is_null;
	const char *id_text;		/* as its type writes it; NULL: id is NULL */
	const text *body;
} AnSelectedRow;

/* A query that is being run. */
typedef struct AnSelect
{
	Portal		portal;
	Oid			id_type;
	Oid			id_collation;
} AnSelect;

/*
 * What is done with a row; NULL is one without a body.  The memory context that
 * is current then is emptied after it.
 */
typedef void (*AnSelectFunction) (void *state, const AnSelectedRow *row);

extern void an_select_begin(AnSelect *select, const char *query,
							const char *argument);
extern void an_select_run(AnSelect *select, AnSelectFunction function,
						  void *state);

#endif							/* AN_PG_SELECT_ROWS_H */
