/*
 * arguments.c
 *		What the functions of this wing accept.
 */
#include "pg/reuse/arguments.h"

#include "common/shortest_dec.h"

/* A share that a user asks for: above 0 and at most 1, or an error. */
void
an_check_threshold(float4 threshold)
{
	char		number[FLOAT_SHORTEST_DECIMAL_LEN];

	/* written so that NaN fails */
	if (threshold > 0 && threshold <= 1)
		return;
	float_to_shortest_decimal_buf(threshold, number);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("threshold %s is not above %d and at most %d", number, 0,
					1),
			 errhint("Give a share, such as 0.3.")));
}
