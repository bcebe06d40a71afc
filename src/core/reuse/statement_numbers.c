/*
 * statement_numbers.c
 *		The numbers of a quotation, in figures or in words.
 */
#include "core/reuse/statement_numbers.h"

#include <string.h>

#include "core/text/numbers.h"

#define HUNDRED		(100 * AN_SAY_ONE_WHOLE)
#define TEN			(10 * AN_SAY_ONE_WHOLE)
#define DECIMALS	6			/* of a millionth */

/* Longer figures are compared as they are written. */
#define MOST_FIGURES	24

/* Above this nothing is multiplied: a million million. */
#define MOST			(UINT64_C(1000000000000) * AN_SAY_ONE_WHOLE)

/* x times a number of millionths, or 0 where it would be too much. */
static uint64_t
times(uint64_t x, uint64_t factor)
{
	uint64_t	whole = factor / AN_SAY_ONE_WHOLE;

	if (whole == 0)
		return x / AN_SAY_ONE_WHOLE * factor +
			x % AN_SAY_ONE_WHOLE * factor / AN_SAY_ONE_WHOLE;
	return x <= MOST / whole ? x * whole : 0;
}

static bool
is_ones(AnStatementClass class)
{
	return class == AN_SAY_UNIT || class == AN_SAY_ONE ||
		class == AN_SAY_ORDINAL;
}

/* A thousand in the dual, or what may be one. */
static bool
is_twice(AnStatementClass class)
{
	return class == AN_SAY_TWICE || class == AN_SAY_ACCUSATIVE;
}

/* "thousand", behind what it multiplies. */
static bool
take_scale(AnCount *count, uint64_t scale)
{
	uint64_t	product;

	if (count->last == AN_SAY_SCALE && count->current == 0)
	{
		product = times(count->total, scale);
		count->total = 0;
	}
	else
		product = times(count->current, scale);
	if (product == 0 || (count->scale != 0 && count->total != 0 &&
						 scale >= count->scale))
		return false;
	count->total += product;
	count->current = 0;
	count->scale = scale;
	return true;
}

/* A word right behind another one: what it multiplies or makes a -teen. */
static bool
take_beside(AnCount *count, const AnSaying *saying)
{
	if (saying->class == AN_SAY_TEN && is_ones(count->last) && !count->digits)
	{
		count->current += TEN;
		return true;
	}
	if (count->tentative)
		return false;
	if (saying->class == AN_SAY_HUNDRED && count->last == AN_SAY_UNIT &&
		count->current < TEN)
	{
		count->current *= 100;
		return true;
	}
	/* the dual before its noun is spelled like the accusative */
	return (saying->class == AN_SAY_SCALE &&
			take_scale(count, saying->value)) ||
		(is_twice(saying->class) &&
		 take_scale(count, saying->value / 2));
}

/* A word that "and" joins: less than what stands before it leaves room for. */
static bool
take_joined(AnCount *count, const AnSaying *saying)
{
	uint64_t	value = saying->value;

	/* no dual before its noun: that is never followed by "and" */
	if (count->accusative && count->last == AN_SAY_SCALE &&
		saying->class != AN_SAY_ORDINAL)
		count->total -= count->scale;
	count->accusative = false;
	if (saying->class == AN_SAY_PART)
	{
		if (count->last == AN_SAY_SCALE)
			count->total += times(count->scale, value);
		else
			count->current += value;
		return true;
	}
	if (count->digits || saying->class == AN_SAY_ORDINAL)
		return false;
	if (saying->class == AN_SAY_TENS && is_ones(count->last))
	{
		count->current += value;
		return true;
	}
	if (count->tentative)
		return false;
	if (saying->class == AN_SAY_SCALE || is_twice(saying->class))
	{
		if (count->scale <= value || count->current != 0)
			return false;
		count->total += value;
		count->scale = is_twice(saying->class) ? value / 2 : value;
		count->accusative = saying->class == AN_SAY_ACCUSATIVE;
		return true;
	}
	if (count->current == 0 ? count->scale <= value :
		value >= HUNDRED || count->current % HUNDRED != 0)
		return false;
	count->current += value;
	return true;
}

static bool
begin(AnCount *count, const AnSaying *saying)
{
	memset(count, 0, sizeof(AnCount));
	if (saying->class < AN_SAY_UNIT || saying->class > AN_SAY_ORDINAL)
		return false;
	/* "first" without the article is "beginning", "the two" is Monday */
	if (saying->class == AN_SAY_ORDINAL ?
		saying->value == AN_SAY_ONE_WHOLE && !saying->definite :
		saying->class == AN_SAY_UNIT && saying->definite &&
		saying->value == 2 * AN_SAY_ONE_WHOLE)
		return false;
	count->tentative = saying->class == AN_SAY_ONE;
	if (saying->class == AN_SAY_SCALE || is_twice(saying->class))
	{
		if (saying->value < AN_SAY_ONE_WHOLE)
			return false;
		count->total = saying->value;
		count->scale = is_twice(saying->class) ? saying->value / 2 :
			saying->value;
		count->accusative = saying->class == AN_SAY_ACCUSATIVE;
	}
	else
		count->current = saying->value;
	count->last = is_twice(saying->class) ? AN_SAY_SCALE : saying->class;
	return true;
}

/*
 * Read a word into the number.  False: it is no part of it; where the number
 * was open it has ended before this word, which may begin another one.
 */
bool
an_count_take(AnCount *count, const AnSaying *saying)
{
	bool		taken;

	if (!an_count_is_open(count))
		return begin(count, saying);
	if (saying->class < AN_SAY_UNIT || saying->class > AN_SAY_DUAL ||
		saying->class == AN_SAY_ONE || saying->governed ||
		count->last == AN_SAY_DUAL)
		return false;
	/* "a million and a half of the million" */
	if (count->last == AN_SAY_PART && saying->definite &&
		saying->value == count->scale)
		return true;
	taken = saying->joined ? take_joined(count, saying) :
		take_beside(count, saying);
	if (taken)
	{
		count->last = is_twice(saying->class) ? AN_SAY_SCALE :
			saying->class;
		count->digits = false;
		count->tentative = false;
	}
	return taken;
}

/*
 * Begin a number in figures; false where it is none that can be counted with, as
 * a time of day.
 */
bool
an_count_figures(AnCount *count, const uint8_t *figures, uint32_t nbytes)
{
	uint8_t		written[MOST_FIGURES];
	uint64_t	value = 0;
	int			decimals = -1;
	uint32_t	i;

	memset(count, 0, sizeof(AnCount));
	if (nbytes > MOST_FIGURES)
		return false;
	nbytes = an_number_write(figures, nbytes, written);
	for (i = 0; i < nbytes; i++)
	{
		if (written[i] == '.' && decimals < 0)
			decimals = 0;
		else if (written[i] < '0' || written[i] > '9' || value > MOST / 10 ||
				 decimals == DECIMALS)
			return false;
		else
		{
			value = 10 * value + (written[i] - '0');
			decimals += decimals >= 0;
		}
	}
	for (decimals = decimals < 0 ? 0 : decimals; decimals < DECIMALS; decimals++)
	{
		if (value > MOST / 10)
			return false;
		value *= 10;
	}
	count->current = value;
	count->last = AN_SAY_UNIT;
	count->digits = true;
	return true;
}

/*
 * Write a number so that no word is spelled like it: a sign, its digits from
 * the last to the first without the zeros at the end, and how many of them
 * there were.  Gives the bytes, AN_COUNT_BYTES at most.
 */
uint32_t
an_count_write(uint64_t value, uint8_t sign, uint8_t *out)
{
	uint32_t	n = 0;
	uint8_t		nzeros = 0;

	out[n++] = sign;
	for (; value != 0 && value % 10 == 0; value /= 10)
		nzeros++;
	for (; value != 0; value /= 10)
		out[n++] = (uint8_t) ('0' + value % 10);
	out[n++] = (uint8_t) ('A' + nzeros);
	return n;
}
