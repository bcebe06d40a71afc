/*
 * key_format.c
 *		Keys as GIN stores them, and the format that tells which they are.
 */
#include "pg/reuse/key_format.h"

#include "utils/memutils.h"

/* Room for so many keys, and for a format behind them. */
Datum	   *
an_key_datums_make(uint32 nkeys)
{
	return MemoryContextAllocHuge(CurrentMemoryContext,
								  (nkeys + (Size) 1) * sizeof(Datum));
}

/* Which of a query's keys are partial matches: the last one, the format. */
bool	   *
an_format_is_partial(int32 nkeys)
{
	bool	   *partial = MemoryContextAllocExtended(CurrentMemoryContext,
													 nkeys * sizeof(bool),
													 MCXT_ALLOC_HUGE |
													 MCXT_ALLOC_ZERO);

	partial[nkeys - 1] = true;
	return partial;
}

/*
 * What comparePartial() answers to a key of an index from the first format on:
 * -1 passes over it, 1 ends.  An error where its format is another.
 */
int32
an_format_check(uint32 key, uint32 format, const char *name)
{
	if (key < AN_FIRST_FORMAT)
		return 1;
	if (key != (AN_FIRST_FORMAT | format))
		ereport(ERROR,
				(errcode(ERRCODE_INDEX_CORRUPTED),
				 errmsg("index of operator class %s has keys of format %x, not %x",
						name, key & ~AN_FIRST_FORMAT, format),
				 errdetail("It was made by another version of arabic_news."),
				 errhint("Make the index anew, as by REINDEX INDEX CONCURRENTLY.")));
	return -1;
}
