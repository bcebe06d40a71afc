/*
 * arguments.c
 *		Arguments that several functions of this wing take.
 */
#include "pg/reuse/arguments.h"

#include "common/shortest_dec.h"

/* A number as float8 shows it. */
char	   *
an_double_text(float8 value)
{
	char	   *number = palloc(DOUBLE_SHORTEST_DECIMAL_LEN);

	double_to_shortest_decimal_buf(value, number);
	return number;
}

/*
 * Give the threshold as it is kept, or raise an error.  Clients bind float8,
 * what it is compared with is a real: it is rounded here and nowhere else, so
 * that 0.3 means the same in whichever type it comes.
 */
float4
an_check_threshold(float8 threshold)
{
	if (!an_is_threshold(threshold))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("threshold %s is not above %d and at most %d",
						an_double_text(threshold), 0, 1),
				 threshold > 0 && threshold <= 1 ?
				 errdetail("As a real it is %d.", 0) : 0,
				 errhint("Give a share, such as 0.3.")));
	return (float4) threshold;
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
