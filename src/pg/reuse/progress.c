/*
 * progress.c
 *		Tell now and then how far a long search has come.
 */
#include "pg/reuse/progress.h"

#include "utils/timestamp.h"

/* Milliseconds between two reports, steps between two looks at the clock. */
#define PROGRESS_MS		10000
#define PROGRESS_STEPS	4096

/* A search begins. */
void
an_progress_begin(AnProgress *progress)
{
	progress->shown = GetCurrentTimestamp();
}

/* Report now and then how many steps are done; what: as "rows read". */
void
an_progress_show(AnProgress *progress, uint64 steps, const char *what)
{
	TimestampTz now;

	if (steps % PROGRESS_STEPS != 0)
		return;
	now = GetCurrentTimestamp();
	if (!TimestampDifferenceExceeds(progress->shown, now, PROGRESS_MS))
		return;
	progress->shown = now;
	ereport(NOTICE,
			(errmsg("%llu %s", (unsigned long long) steps, what)));
}
