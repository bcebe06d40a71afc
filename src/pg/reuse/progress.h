/*
 * progress.h
 *		Tell now and then how far a long search has come.
 */
#ifndef AN_PG_PROGRESS_H
#define AN_PG_PROGRESS_H

#include "pg/base/compat.h"

#include "datatype/timestamp.h"

typedef struct AnProgress
{
	TimestampTz shown;			/* when it was last told */
} AnProgress;

extern void an_progress_begin(AnProgress *progress);
extern void an_progress_show(AnProgress *progress, uint64 steps,
							 const char *what);

#endif							/* AN_PG_PROGRESS_H */
