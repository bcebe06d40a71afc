/*
 * select_rows.h
 *		The rows (id, body) of a SELECT that the caller wrote.
 */
#ifndef AN_PG_SELECT_ROWS_H
#define AN_PG_SELECT_ROWS_H

#include "pg/base/compat.h"

/*
 * What is done with a row.  The memory context that is current then is emptied
 * after it.  An id may be NULL; in a row without a body both are.
 */
typedef void (*AnSelectFunction) (void *state, const char *id,
								  const text *body);

extern void an_select_rows(const char *query, AnSelectFunction function,
						   void *state);

#endif							/* AN_PG_SELECT_ROWS_H */
