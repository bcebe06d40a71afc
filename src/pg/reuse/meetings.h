/*
 * meetings.h
 *		Which rows have a key in common.
 *
 * Keys are sorted, so that the rows of one key come together; those of every
 * key that several rows have are written to a file as a list.  Then, row by
 * row, the lists of its keys are read, and each row that stands in one of them
 * is a partner, once.  Pairs are never written down: where all rows share a
 * hundred words, each pair would be there a hundred times.  Time goes with the
 * lengths of the lists that are read, memory with the rows: 12 bytes each.
 */
#ifndef AN_PG_MEETINGS_H
#define AN_PG_MEETINGS_H

#include "pg/base/compat.h"

#include "pg/reuse/progress.h"
#include "storage/buffile.h"
#include "utils/tuplesort.h"

typedef struct AnMeetings
{
	uint32		nrows;
	uint32		nfirst;			/* rows of the first collection; 0: only one */
	bool		upward;			/* both are the same rows: see begin_upward */
	uint32		most;			/* rows of a list that are read, or 0: all */
	uint64		ncut;			/* lists that are longer */
	Tuplesortstate *keys;		/* key and row */
	Tuplesortstate *visits;		/* row and where in the lists it must look */
	BufFile    *lists;			/* rows, and an end behind those of each key */
	uint32		nlisted;
	uint32	   *key_rows;		/* the rows of one key, then partners */
	uint32		nkey_rows;
	uint32	   *seen;			/* by row: the last one it was partner of, + 1 */
	uint32		next_row;		/* of the next visit */
	uint32		next_place;
	bool		more;			/* there is one */
	AnProgress *progress;
} AnMeetings;

extern void an_meetings_begin(AnMeetings *meetings, uint32 nrows,
							  uint32 nfirst, AnProgress *progress);
extern void an_meetings_begin_upward(AnMeetings *meetings, uint32 nrows,
									 uint32 most, AnProgress *progress);
extern void an_meetings_put(AnMeetings *meetings, uint32 key, uint32 row);
extern void an_meetings_ready(AnMeetings *meetings);
extern bool an_meetings_next(AnMeetings *meetings, uint32 *row,
							 const uint32 **partners, uint32 *npartners);
extern void an_meetings_end(AnMeetings *meetings);

#endif							/* AN_PG_MEETINGS_H */
