/*
 * numbers.c
 *		Numbers and dates as search compares them.
 */
#include "core/search/numbers.h"

#include <string.h>

#define CENTURY_PIVOT	70		/* two digits of a year from here on: 19.. */

/* Are all groups of digits behind a separator in [p, end) of three? */
static bool
has_groups_of_three(const uint8_t *p, const uint8_t *end, uint8_t separator)
{
	while (p < end && *p == separator)
	{
		const uint8_t *group = ++p;

		while (p < end && *p >= '0' && *p <= '9')
			p++;
		if (p - group != 3)
			return false;
	}
	return p == end || *p == '.';
}

/*
 * Write a folded number with a point for its decimals and nothing between its
 * thousands; give its bytes.  Times and version numbers stay as they are.
 */
uint32_t
an_number_write(const uint8_t *p, uint32_t nbytes, uint8_t *out)
{
	const uint8_t *end = p + nbytes;
	const uint8_t *first = p;
	uint8_t		separator;
	uint32_t	n = 0;
	int			commas = 0;
	int			stops = 0;
	const uint8_t *q;

	for (q = p; q < end; q++)
	{
		commas += *q == ',';
		stops += *q == '.';
	}
	while (first < end && *first >= '0' && *first <= '9')
		first++;
	separator = commas > 0 ? ',' : '.';
	if ((commas > 0 ? stops <= 1 : stops > 1) &&
		first - p <= 3 && has_groups_of_three(first, end, separator))
	{
		for (; p < end; p++)
			if (*p != separator)
				out[n++] = *p;
		return n;
	}
	memcpy(out, p, nbytes);
	if (commas == 1 && stops == 0)
		out[first - p] = '.';
	return nbytes;
}

/* Write n as so many digits. */
static uint8_t *
write_digits(uint8_t *out, int n, int digits)
{
	int			i;

	for (i = digits - 1; i >= 0; i--, n /= 10)
		out[i] = (uint8_t) ('0' + n % 10);
	return out + digits;
}

/*
 * Write a folded date as year, month and day, ten bytes; false when it is no
 * date.  Day before month, as Arabic news has it, unless that cannot be.
 */
bool
an_date_write(const uint8_t *p, uint32_t nbytes, uint8_t *out)
{
	const uint8_t *end = p + nbytes;
	int			parts[3] = {0, 0, 0};
	int			digits[3] = {0, 0, 0};
	int			i = 0;
	int			year;
	int			day;

	for (; p < end; p++)
	{
		if (*p < '0' || *p > '9')
		{
			if (++i > 2)
				return false;
			continue;
		}
		if (++digits[i] > 4)
			return false;
		parts[i] = 10 * parts[i] + (*p - '0');
	}
	year = digits[0] == 4 ? parts[0] : parts[2];
	day = digits[0] == 4 ? parts[2] : parts[0];
	if (digits[0] != 4 && digits[2] == 2)
		year += year < CENTURY_PIVOT ? 2000 : 1900;
	if (parts[1] > 12 && day <= 12)
	{
		int			month = day;

		day = parts[1];
		parts[1] = month;
	}
	if (parts[1] < 1 || parts[1] > 12 || day < 1 || day > 31)
		return false;
	out = write_digits(out, year, 4);
	*out++ = '-';
	out = write_digits(out, parts[1], 2);
	*out++ = '-';
	write_digits(out, day, 2);
	return true;
}
