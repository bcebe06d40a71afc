/*
 * arguments.h
 *		Arguments that several functions of this wing take.
 */
#ifndef AN_PG_ARGUMENTS_H
#define AN_PG_ARGUMENTS_H

#include "pg/base/compat.h"

/*
 * A threshold is a share: above 0 and at most 1, and above 0 still when it is
 * kept as a real.  NaN is none.
 */
static inline bool
an_is_threshold(float8 threshold)
{
	return threshold <= 1 && (float4) threshold > 0;
}

extern char *an_double_text(float8 value);
extern float4 an_check_threshold(float8 threshold);
extern uint32 an_check_min_words(int32 min_words);

#endif							/* AN_PG_ARGUMENTS_H */
