/*
 * number_sort.h
 *		Sort pairs of numbers, on disk beyond work_mem.
 */
#ifndef AN_PG_NUMBER_SORT_H
#define AN_PG_NUMBER_SORT_H

#include "pg/base/compat.h"

#include "utils/tuplesort.h"

extern Tuplesortstate *an_number_sort_begin(void);
extern void an_number_sort_put(Tuplesortstate *sort, uint32 high, uint32 low);
extern bool an_number_sort_get(Tuplesortstate *sort, uint32 *high,
							   uint32 *low);

#endif							/* AN_PG_NUMBER_SORT_H */
