/*
 * numbers.c
 *		Numbers and dates in one form, to be compared.
 */
#include "core/text/numbers.h"

#include <string.h>

#define CENTURY_PIVOT	70		/* two digits of a year from here on: 19.. */
#define MONTHS			12
#define MOST_DAYS		31		/* of a month */

/*
 * Is [p, end) groups of thousands, a separator before each, and perhaps
 * decimals behind them?
 */
static bool
has_thousands(const uint8_t *p, const uint8_t *end, uint8_t separator)
{
	while (p < end && *p == separator)
	{
		const uint8_t *group = ++p;

		while (p < end && *p >= '0' && *p <= '9')
			p++;
		if (p - group != AN_GROUP_DIGITS)
			return false;
	}
	return p == end || *p == '.';
}

/*
 * Write a folded number with a point before its decimals and nothing between
 * its thousands; give its bytes.  Times and version numbers stay as they are.
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
		first - p <= AN_GROUP_DIGITS && has_thousands(first, end, separator))
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
 * Read the groups of digits of a date, and how many digits each has; false when
 * there are more, or longer ones.
 */
static bool
read_groups(const uint8_t *p, const uint8_t *end, int *numbers, int *digits)
{
	int			i = 0;

	for (; p < end; p++)
	{
		if (*p < '0' || *p > '9')
		{
			if (++i == AN_DATE_GROUPS)
				return false;
			continue;
		}
		if (++digits[i] > AN_YEAR_DIGITS)
			return false;
		numbers[i] = 10 * numbers[i] + (*p - '0');
	}
	return true;
}

/*
 * Write a folded date as year, month and day, AN_DATE_BYTES; false when it is
 * none.  Day before month, as Arabic news has it, unless that cannot be.
 */
bool
an_date_write(const uint8_t *p, uint32_t nbytes, uint8_t *out)
{
	int			numbers[AN_DATE_GROUPS] = {0};
	int			digits[AN_DATE_GROUPS] = {0};
	bool		year_first;
	int			year;
	int			month;
	int			day;

	if (!read_groups(p, p + nbytes, numbers, digits))
		return false;
	year_first = digits[0] == AN_YEAR_DIGITS;
	year = numbers[year_first ? 0 : 2];
	month = numbers[1];
	day = numbers[year_first ? 2 : 0];
	if (!year_first && digits[2] == 2)
		year += year < CENTURY_PIVOT ? 2000 : 1900;
	if (month > MONTHS && day <= MONTHS)
	{
		month = day;
		day = numbers[1];
	}
	if (month < 1 || month > MONTHS || day < 1 || day > MOST_DAYS)
		return false;
	out = write_digits(out, year, AN_YEAR_DIGITS);
	*out++ = '-';
	out = write_digits(out, month, 2);
	*out++ = '-';
	write_digits(out, day, 2);
	return true;
}
