/*
 * errors.h
 *		Trouble in core as an error of PostgreSQL.
 */
#ifndef AN_PG_ERRORS_H
#define AN_PG_ERRORS_H

#include "pg/base/compat.h"

/* The most bytes of a user's text that an error message quotes. */
#define AN_QUOTED_BYTES	64

extern void an_check(int status);
extern char *an_quoted(const char *bytes, Size nbytes);

#endif							/* AN_PG_ERRORS_H */
