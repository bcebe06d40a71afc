/*
 * arguments.h
 *		What the functions of this wing accept.
 */
#ifndef AN_PG_ARGUMENTS_H
#define AN_PG_ARGUMENTS_H

#include "pg/base/compat.h"

extern void an_check_threshold(float4 threshold);

#endif							/* AN_PG_ARGUMENTS_H */
