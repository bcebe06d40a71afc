/*
 * groups.h
 *		Groups that pairs of rows make, and their rows in SQL.
 *
 * Two rows are in one group where pairs lead from one to the other.  The first
 * row stands for its group, so what a group is does not depend on the order in
 * which pairs are found.
 */
#ifndef AN_PG_GROUPS_H
#define AN_PG_GROUPS_H

#include "pg/base/compat.h"

#include "fmgr.h"
#include "pg/reuse/row_store.h"

typedef struct AnGroups
{
	uint32	   *near;			/* of each row: another one of its group */
	uint32		nrows;
} AnGroups;

/* How much a row resembles the first one of its group. */
typedef float4 (*AnGroupFunction) (void *state, uint32 row, uint32 first);

extern void an_groups_begin(AnGroups *groups, uint32 nrows);
extern uint32 an_groups_first(AnGroups *groups, uint32 row);
extern void an_groups_join(AnGroups *groups, uint32 a, uint32 b);
extern void an_groups_put(AnGroups *groups, AnRowStore *store,
						  FunctionCallInfo fcinfo, AnGroupFunction function,
						  void *state);

#endif							/* AN_PG_GROUPS_H */
