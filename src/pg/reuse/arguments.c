/*
 * arguments.c
 *		Arguments that several functions of this wing take.
 */
#include "pg/reuse/arguments.h"

#include "common/shortest_dec.h"

/* Raise an error unless the threshold is one. */
void
an_check_threshold(float4 threshold)
{
	char		number[FLOAT_SHORTEST_DECIMAL_LEN];

	if (an_is_threshold(threshold))
		return;
	float_to_shortest_decimal_buf(threshold, number);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("threshold %s is not above %d and at most %d", number, 0,
					1),
			 errhint("Give a share, such as 0.3.")));
}

/* Give the fewest words of a passage, or raise an error. */
uint32
an_check_min_words(int32 min_words)
{
	if (min_words < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("min_words %d is less than %d", min_words, 1),
				 errhint("A passage has at least one word.")));
	return (uint32) min_words;
}
