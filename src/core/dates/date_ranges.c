/*
 * date_ranges.c
 *		From one date to another.
 */
#include "core/dates/date_ranges.h"

#include "core/dates/date_contexts.h"
#include "core/dates/date_days.h"
#include "core/dates/date_months.h"
#include "core/dates/date_parts.h"
#include "core/dates/date_periods.h"
#include "core/dates/date_values.h"
#include "core/dates/date_written.h"
#include "core/dates/date_years.h"

/* One expression that is no range, by the first room that reads one. */
uint32_t
an_date_single(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	static uint32_t (*const readers[]) (const AnDating *dating, uint32_t i,
										AnDateReading *reading) =
	{
		an_date_part, an_date_day, an_date_period, an_date_month_written,
		an_date_long
	};
	size_t		n = sizeof(readers) / sizeof(readers[0]);
	uint32_t	next = 0;
	size_t		j;

	for (j = 0; j < n && next == 0; j++)
	{
		an_date_reading_init(reading);
		next = readers[j] (dating, i, reading);
	}
	reading->first = i;
	reading->end = next;
	if (next != 0)
		reading->future = an_date_is_future(dating, i, next);
	return next;
}

/* One end of a range: an expression, or the digits of a year. */
static uint32_t
read_end(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next = an_date_single(dating, i, reading);

	if (next != 0)
		return next;
	an_date_reading_init(reading);
	reading->form = AN_FORM_YEAR;
	reading->first = i;
	return reading->end = an_date_year_digits(dating, i, reading);
}

/* What joins the ends; the same item if nothing does. */
static uint32_t
between_ends(const AnDating *dating, uint32_t i, bool between)
{
	if (between)
	{
		if (an_date_is(dating, i, AN_DATE_AND))
			return i + 1;
		return an_date_has(dating, i, AN_CLITIC_AND) ? i : 0;
	}
	if (an_date_is(dating, i, AN_DATE_TO) || an_date_is_sign(dating, i, '-') ||
		an_date_is_sign(dating, i, 0x2013))
		return i + 1;
	return 0;
}

/* Can the two be the ends of one range? */
static bool
are_ends(const AnDateReading *from, const AnDateReading *to)
{
	if (from->form == AN_FORM_COUNT || to->form == AN_FORM_COUNT ||
		from->last_day != 0 || from->weekdays != 0 || to->last_day != 0)
		return false;
	if (from->form == AN_FORM_YEAR && to->form == AN_FORM_YEAR)
		return true;
	return from->form == to->form ||
		(from->form != AN_FORM_YEAR && to->form != AN_FORM_YEAR);
}

/*
 * "from 25 June to 3 July", "between 2010 and 2015", "2014-2015", "Sunday to
 * Thursday"; give the item behind, and both ends.
 */
uint32_t
an_date_range(const AnDating *dating, uint32_t i, AnDateReading *from,
			  AnDateReading *to)
{
	bool		between = an_date_is_bare(dating, i, AN_DATE_BETWEEN);
	bool		led = between || an_date_is_bare(dating, i, AN_DATE_FROM);
	bool		two_years;
	uint32_t	start = i + led;
	uint32_t	join;
	uint32_t	next;

	two_years = an_date_is_value(dating, start, AN_DATE_TWO_UNITS,
								 AN_UNIT_YEAR);
	next = read_end(dating, start + two_years, from);
	if (next == 0 || (!led && from->form == AN_FORM_YEAR &&
					  !an_date_year_value(dating, next - 1)))
		return 0;
	join = between_ends(dating, next, between || two_years);
	if (join == 0 && from->form == AN_FORM_YEAR && from->end - from->first == 1 &&
		an_date_is_sign(dating, next, '/'))
		join = next + 1;
	if (join == 0)
		return 0;
	next = read_end(dating, join, to);
	if (next == 0 || !are_ends(from, to))
		return 0;
	if (two_years && !between && to->year != from->year + 1)
		return 0;
	if (to->form == AN_FORM_YEAR && to->year < from->year)
		return 0;
	return next;
}

/*
 * Days or weekdays that are a range by themselves, behind the "from" or
 * "between" that belongs to them.
 */
uint32_t
an_date_led_days(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next;

	if (!an_date_is_bare(dating, i, AN_DATE_FROM) &&
		!an_date_is_bare(dating, i, AN_DATE_BETWEEN))
		return 0;
	next = an_date_single(dating, i + 1, reading);
	return next != 0 && reading->last_day != 0 ? next : 0;
}

/* The days of a range; what its first end leaves out, its second may say. */
bool
an_date_range_value(const AnDating *dating, AnDateReading *from,
					const AnDateReading *to, AnDays *days)
{
	bool		yearless = (from->form == AN_FORM_DAY ||
							from->form == AN_FORM_MONTH) &&
	from->year == AN_NO_YEAR && from->year_which == AN_WHICH_NONE;
	AnDays		last;

	if (to->same_year && to->year == AN_NO_YEAR && from->year != AN_NO_YEAR)
	{
		AnDateReading whole = *to;

		whole.year = from->year;
		if (!an_date_value(dating, &whole, &last))
			return false;
	}
	else if (!an_date_value(dating, to, &last))
		return false;
	if (yearless && (to->form == AN_FORM_DAY || to->form == AN_FORM_MONTH))
		from->year = to->year != AN_NO_YEAR || to->hijri ? to->year :
			an_civil_of_day(last.start).year;
	if (!an_date_value(dating, from, days))
		return false;
	if (days->start > last.end && yearless && from->year != AN_NO_YEAR)
	{
		from->year--;
		if (!an_date_value(dating, from, days))
			return false;
	}
	if (days->start > last.end && from->form == AN_FORM_WEEKDAY)
		days->start -= AN_DAYS_OF_WEEK;
	days->end = last.end;
	return days->start <= days->end;
}
