/*
 * errors.h
 *		What core answers as errors of PostgreSQL.
 */
#ifndef AN_PG_ERRORS_H
#define AN_PG_ERRORS_H

#include "pg/base/compat.h"

/* An error message quotes no more than this of what it is about. */
#define AN_QUOTED_BYTES	64

extern void an_check(int status);
extern char *an_quoted(const char *bytes, Size nbytes);

#endif							/* AN_PG_ERRORS_H */
