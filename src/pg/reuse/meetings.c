/*
 * meetings.c
 *		Which rows have a key in common.
 */
#include "pg/reuse/meetings.h"

#include "miscadmin.h"
#include "pg/reuse/number_sort.h"
#include "pg/reuse/row_store.h"
#include "utils/memutils.h"

/* In the lists: no more rows of this key. */
#define END_OF_LIST		UINT32_MAX

/* Rows of a list that are read in one go: most lists are short. */
#define READ_ROWS		64

static uint32 *
make_numbers(uint32 n)
{
	return MemoryContextAllocExtended(CurrentMemoryContext,
									  (n + (Size) 1) * sizeof(uint32),
									  MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
}

/*
 * Begin with rows that are numbered from 0.  With nfirst > 0 they are those of
 * two collections, the second from nfirst on, and only rows of different ones
 * meet.
 */
void
an_meetings_begin(AnMeetings *meetings, uint32 nrows, uint32 nfirst,
				  AnProgress *progress)
{
	memset(meetings, 0, sizeof(AnMeetings));
	meetings->nrows = nrows;
	meetings->nfirst = nfirst;
	meetings->progress = progress;
	meetings->keys = an_number_sort_begin();
	meetings->visits = an_number_sort_begin();
	meetings->lists = BufFileCreateTemp(false);
	meetings->key_rows = make_numbers(nrows);
	meetings->seen = make_numbers(nrows);
}

/*
 * Begin with rows that have keys of two kinds: each row, by those that it puts
 * under its own number, meets those above it that put the same key under their
 * number and nrows.  Of the rows of a key it meets the first `most` above it.
 */
void
an_meetings_begin_upward(AnMeetings *meetings, uint32 nrows, uint32 most,
						 AnProgress *progress)
{
	an_meetings_begin(meetings, 2 * nrows, nrows, progress);
	meetings->upward = true;
	meetings->most = most;
}

/* A row has a key; it may be put again. */
void
an_meetings_put(AnMeetings *meetings, uint32 key, uint32 row)
{
	an_number_sort_put(meetings->keys, key, row);
}

/* Write a number behind the lists. */
static void
write_number(AnMeetings *meetings, uint32 number)
{
	if (meetings->nlisted == UINT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("rows share too many runs of words"),
				 errdetail("Lists of the rows that share one may have %u entries.",
						   UINT32_MAX),
				 errhint("Ask for longer passages, or for parts of the rows.")));
	BufFileWrite(meetings->lists, &number, sizeof(number));
	meetings->nlisted++;
}

/* How many of a key's rows are of the first collection. */
static uint32
count_first(const AnMeetings *meetings)
{
	uint32		n = 0;

	while (n < meetings->nkey_rows &&
		   meetings->key_rows[n] < meetings->nfirst)
		n++;
	return n;
}

/*
 * All rows of a key are there, in order: write the list, and note where each
 * row that has partners in it must look.
 */
static void
end_key_rows(AnMeetings *meetings)
{
	const uint32 *rows = meetings->key_rows;
	uint32		n = meetings->nkey_rows;
	bool		two = meetings->nfirst > 0;
	uint32		listed = two ? count_first(meetings) : 1;
	uint32		visitors = two ? listed : n - 1;
	uint32		base = meetings->nlisted;
	uint32		above = 0;
	uint32		i;

	meetings->nkey_rows = 0;
	if (listed == 0 || listed >= n)
		return;
	/* within one collection each looks behind itself */
	for (i = 0; i < visitors; i++)
	{
		while (meetings->upward && listed + above < n &&
			   rows[listed + above] <= rows[i] + meetings->nfirst)
			above++;
		an_number_sort_put(meetings->visits, rows[i],
						   two ? base + above : base + i);
	}
	if (meetings->most > 0 && n - listed > meetings->most)
		meetings->ncut++;
	for (i = listed; i < n; i++)
		write_number(meetings, rows[i]);
	write_number(meetings, END_OF_LIST);
}

/* Go to the next visit, if there is one. */
static void
next_visit(AnMeetings *meetings)
{
	meetings->more = an_number_sort_get(meetings->visits, &meetings->next_row,
										&meetings->next_place);
}

/* All keys have been put: write the lists. */
void
an_meetings_ready(AnMeetings *meetings)
{
	uint32		key;
	uint32		row;
	uint32		last_key = 0;
	uint64		nkeys = 0;

	tuplesort_performsort(meetings->keys);
	while (an_number_sort_get(meetings->keys, &key, &row))
	{
		uint32		n = meetings->nkey_rows;

		CHECK_FOR_INTERRUPTS();
		an_progress_show(meetings->progress, ++nkeys, "keys listed");
		if (n > 0 && key != last_key)
			end_key_rows(meetings);
		else if (n > 0 && row == meetings->key_rows[n - 1])
			continue;
		meetings->key_rows[meetings->nkey_rows++] = row;
		last_key = key;
	}
	if (meetings->nkey_rows > 0)
		end_key_rows(meetings);
	tuplesort_end(meetings->keys);
	tuplesort_performsort(meetings->visits);
	next_visit(meetings);
}

/* Add the rows of a list from a place on to a row's partners. */
static void
read_list(AnMeetings *meetings, uint32 row, uint32 place, uint32 *npartners)
{
	uint32		rows[READ_ROWS];
	uint32		left = meetings->most > 0 ? meetings->most : UINT32_MAX;

	an_file_seek(meetings->lists, 0, (off_t) place * sizeof(uint32), SEEK_SET);
	for (;;)
	{
		/* what follows the last list is less than we ask for */
		size_t		n = Min(READ_ROWS, meetings->nlisted - place);
		size_t		i;

		an_file_read(meetings->lists, rows, n * sizeof(uint32));
		place += n;
		for (i = 0; i < n && rows[i] != END_OF_LIST && left-- > 0; i++)
		{
			if (meetings->seen[rows[i]] == row + 1)
				continue;
			meetings->seen[rows[i]] = row + 1;
			meetings->key_rows[(*npartners)++] = rows[i];
		}
		if (i < n)
			return;
		CHECK_FOR_INTERRUPTS();
	}
}

static int
compare_rows(const void *x, const void *y)
{
	uint32		a = *(const uint32 *) x;
	uint32		b = *(const uint32 *) y;

	return (a > b) - (a < b);
}

/*
 * The next row that has partners, which are above it; false when there are no
 * more.  Rows come in order, and so do the partners of each, unless they meet
 * upward: then there may be none.
 */
bool
an_meetings_next(AnMeetings *meetings, uint32 *row, const uint32 **partners,
				 uint32 *npartners)
{
	if (!meetings->more)
		return false;
	*row = meetings->next_row;
	*npartners = 0;
	do
	{
		read_list(meetings, *row, meetings->next_place, npartners);
		CHECK_FOR_INTERRUPTS();
		next_visit(meetings);
	} while (meetings->more && meetings->next_row == *row);
	if (!meetings->upward)
		qsort(meetings->key_rows, *npartners, sizeof(uint32), compare_rows);
	*partners = meetings->key_rows;
	return true;
}

/* Give back the file and the sort; the rest goes with its memory context. */
void
an_meetings_end(AnMeetings *meetings)
{
	tuplesort_end(meetings->visits);
	BufFileClose(meetings->lists);
}
