/*
 * compat.h
 *		Every difference between the supported majors of PostgreSQL.
 *
 * Oldest supported: 15.  Version guards stand here and nowhere else.
 */
#ifndef AN_PG_COMPAT_H
#define AN_PG_COMPAT_H

#include "postgres.h"

#if PG_VERSION_NUM < 150000
#error "arabic_news needs PostgreSQL 15 or later"
#endif

/* In 16 the varlena macros moved out of postgres.h. */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/* Before 16 the input of a type has no soft errors: raise instead. */
#if PG_VERSION_NUM < 160000
#define ereturn(context, result, ...) ereport(ERROR, __VA_ARGS__)
#define an_soft_error_context(fcinfo)	NULL
#else
#include "nodes/miscnodes.h"
#define an_soft_error_context(fcinfo)	((fcinfo)->context)
#endif

/* From 18 on a module can state its name and version. */
#ifdef PG_MODULE_MAGIC_EXT
#define AN_MODULE_MAGIC(module, release) \
	PG_MODULE_MAGIC_EXT(.name = (module), .version = (release))
#else
#define AN_MODULE_MAGIC(module, release)	PG_MODULE_MAGIC
#endif

/* From 16 on tuplesort_getdatum() is told to copy, as it did before. */
#if PG_VERSION_NUM < 160000
#define an_tuplesort_getdatum(sort, value, is_null) \
	tuplesort_getdatum(sort, true, value, is_null, NULL)
#else
#define an_tuplesort_getdatum(sort, value, is_null) \
	tuplesort_getdatum(sort, true, true, value, is_null, NULL)
#endif

/* From 18 on a stop list's callback gets more than the line; we ignore it. */
#if PG_VERSION_NUM < 180000
#define AN_STOP_LINE(line)	const char *line
#else
#define AN_STOP_LINE(line)	const char *line, size_t nbytes, Oid collation
#endif

#endif							/* AN_PG_COMPAT_H */
