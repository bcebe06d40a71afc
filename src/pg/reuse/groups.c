/*
 * groups.c
 *		Groups that pairs of rows make, and their rows in SQL.
 */
#include "pg/reuse/groups.h"

#include "pg/base/rows.h"
#include "utils/memutils.h"

/* Columns, in order. */
enum
{
	GROUP_ID,
	GROUP_NO,
	GROUP_SIZE,
	GROUP_SIMILARITY,
	NGROUP
};

static uint32 *
make_counts(uint32 n)
{
	return MemoryContextAllocExtended(CurrentMemoryContext,
									  (n + (Size) 1) * sizeof(uint32),
									  MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
}

/* Each row is a group. */
void
an_groups_begin(AnGroups *groups, uint32 nrows)
{
	uint32		row;

	groups->near = make_counts(nrows);
	groups->nrows = nrows;
	for (row = 0; row < nrows; row++)
		groups->near[row] = row;
}

/* The row that stands for a row's group: union-find, with path halving. */
uint32
an_groups_first(AnGroups *groups, uint32 row)
{
	uint32	   *near = groups->near;

	while (near[row] != row)
	{
		near[row] = near[near[row]];
		row = near[row];
	}
	return row;
}

/* Join the groups of a pair; of all their rows the first stands for them. */
void
an_groups_join(AnGroups *groups, uint32 a, uint32 b)
{
	uint32		x = an_groups_first(groups, a);
	uint32		y = an_groups_first(groups, b);

	groups->near[Max(x, y)] = Min(x, y);
}

/* Answer every row of a group of two or more. */
void
an_groups_put(AnGroups *groups, AnRowStore *store, FunctionCallInfo fcinfo,
			  AnGroupFunction function, void *state)
{
	uint32	   *sizes = make_counts(groups->nrows);
	uint32	   *numbers = make_counts(groups->nrows);
	AnRows	   *rows = an_rows_begin(fcinfo);
	uint32		ngroups = 0;
	uint32		i;

	for (i = 0; i < groups->nrows; i++)
		sizes[an_groups_first(groups, i)]++;
	for (i = 0; i < groups->nrows; i++)
	{
		uint32		first = an_groups_first(groups, i);
		Datum		values[NGROUP];
		bool		nulls[NGROUP] = {false};

		if (sizes[first] == 1)
			continue;
		if (i == first)
			numbers[i] = ++ngroups;
		values[GROUP_ID] = an_store_id(store, i, &nulls[GROUP_ID]);
		values[GROUP_NO] = Int32GetDatum((int32) numbers[first]);
		values[GROUP_SIZE] = Int32GetDatum((int32) sizes[first]);
		values[GROUP_SIMILARITY] = Float4GetDatum(function(state, i, first));
		an_rows_put(rows, values, nulls);
	}
	an_rows_end(rows);
}
