/*
 * arguments.h
 *		Arguments that several functions of this wing take.
 */
#ifndef AN_PG_ARGUMENTS_H
#define AN_PG_ARGUMENTS_H

#include "pg/base/compat.h"

/* A threshold is a share: above 0 and at most 1.  NaN is none. */
static inline bool
an_is_threshold(float4 threshold)
{
	return threshold > 0 && threshold <= 1;
}

extern void an_check_threshold(float4 threshold);
extern uint32 an_check_min_words(int32 min_words);

#endif							/* AN_PG_ARGUMENTS_H */
