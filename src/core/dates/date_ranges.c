/*
 * date_ranges.c
 *		From one date to another.
 */
#include "core/dates/date_ranges.h"

#include "core/dates/date_beginnings.h"
#include "core/dates/date_clauses.h"
#include "core/dates/date_contexts.h"
#include "core/dates/date_days.h"
#include "core/dates/date_divisions.h"
#include "core/dates/date_months.h"
#include "core/dates/date_parts.h"
#include "core/dates/date_periods.h"
#include "core/dates/date_values.h"
#include "core/dates/date_written.h"
#include "core/dates/date_years.h"

/* Years that a range may have without a word for it. */
#define FIRST_YEAR	1600
#define LAST_YEAR	2100

/* One expression that is no range, by the first room that reads one. */
uint32_t
an_date_single(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	static const struct
	{
		unsigned	begins;
		uint32_t	(*read) (const AnDating *dating, uint32_t i,
							 AnDateReading *reading);
	}			rooms[] =
	{
		{AN_BEGINS_PART, an_date_part},
		{AN_BEGINS_DAY, an_date_day},
		{AN_BEGINS_PERIOD, an_date_period},
		{AN_BEGINS_SHORT, an_date_month_written},
		{~(unsigned) (AN_BEGINS_DAY | AN_BEGINS_PERIOD), an_date_long}
	};
	unsigned	begins = an_date_begins(an_date_at(dating, i)->kind);
	uint32_t	next = 0;
	size_t		j;

	for (j = 0; j < sizeof(rooms) / sizeof(rooms[0]) && next == 0; j++)
		if (begins & rooms[j].begins)
		{
			an_date_reading_init(reading);
			next = rooms[j].read(dating, i, reading);
		}
	reading->first = i;
	reading->end = next;
	if (next != 0)
	{
		reading->past = an_date_is(dating, i - 1, AN_DATE_SINCE);
		reading->future = !reading->past && an_date_is_future(dating, i, next);
	}
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
	if (an_date_is(dating, i, AN_DATE_TO))
		return i + 1 + an_date_is_bare(dating, i + 1, AN_DATE_LIMIT);
	if (an_date_is_sign(dating, i, '-') || an_date_is_sign(dating, i, 0x2013) ||
		(an_date_is_bare(dating, i, AN_DATE_LIMIT) &&
		 an_date_has(dating, i, AN_CLITIC_TO)))
		return i + 1;
	return an_date_is_tatweel(dating, i) ? i : 0;
}

static bool
is_whole_year(const AnDateReading *reading)
{
	return reading->form == AN_FORM_YEAR && !an_date_is_divided(reading);
}

/*
 * Can the two be the ends of one range?  A year and a part of one only where it
 * is said that they are: "from 2010 to the end of 2015".
 */
static bool
are_ends(const AnDateReading *from, const AnDateReading *to, bool said)
{
	if (from->form == AN_FORM_COUNT || to->form == AN_FORM_COUNT ||
		from->last_day != 0 || from->weekdays != 0 || to->last_day != 0 ||
		from->last_month != 0)
		return false;
	if (is_whole_year(from) && said && to->year != AN_NO_YEAR)
		return true;
	return is_whole_year(from) == is_whole_year(to);
}

/* Does a range begin with a word that is part of it? */
static bool
leads_range(const AnDating *dating, uint32_t i)
{
	return an_date_is_bare(dating, i, AN_DATE_BETWEEN) ||
		an_date_is_bare(dating, i, AN_DATE_FROM);
}

/*
 * Are two numbers without an era years?  Not where something is counted behind
 * them, or nobody would mean years: "1500 - 2500 pounds".
 */
static bool
are_years(const AnDating *dating, const AnDateReading *from,
		  const AnDateReading *to)
{
	if (an_date_counts_thing(dating, to->end))
		return false;
	return from->end - from->first > 1 ||
		(from->year >= FIRST_YEAR && to->year <= LAST_YEAR);
}

/* Years that follow two of a list, each the next: "2011, 2012 and 2013". */
static uint32_t
more_years(const AnDating *dating, uint32_t next, const AnDateReading *from,
		   AnDateReading *to)
{
	int32_t		year = from->year;

	while (to->form == AN_FORM_YEAR && to->year == year + 1)
	{
		if (!an_date_is(dating, next, AN_DATE_AND) ||
			!an_date_year_value(dating, next + 1))
			return next;
		year++;
		next = read_end(dating, next + 1, to);
	}
	return 0;
}

/*
 * The end of the range whose beginning has been read up to an item: "25 June to
 * 3 July", "2014-2015"; two years behind "the years" must be neighbours.
 */
static uint32_t
read_second_end(const AnDating *dating, uint32_t next, bool said, bool between,
				bool two_years, const AnDateReading *from, AnDateReading *to)
{
	uint32_t	join = between_ends(dating, next, between || two_years);
	bool		listed = two_years && !between && join != 0;

	if (join == 0 && two_years)
		join = between_ends(dating, next, false);
	if (join == 0 && from->form == AN_FORM_YEAR &&
		an_date_is_sign(dating, next, '/') &&
		an_date_year_value(dating, next + 1))
		join = next + 1;
	if (join == 0)
		return 0;
	next = read_end(dating, join, to);
	if (next == 0 || !are_ends(from, to, said))
		return 0;
	if (listed)
		return more_years(dating, next, from, to);
	if (to->form == AN_FORM_YEAR && to->end - to->first == 1 &&
		!are_years(dating, from, to))
		return 0;
	return to->form == AN_FORM_YEAR && to->year < from->year ? 0 : next;
}

/* Do years follow "the two years" or "years"? */
static bool
are_years_named(const AnDating *dating, uint32_t i)
{
	return an_date_is_value(dating, i, AN_DATE_TWO_UNITS, AN_UNIT_YEAR) ||
		(an_date_is_value(dating, i, AN_DATE_UNITS, AN_UNIT_YEAR) &&
		 an_date_year_value(dating, i + 1));
}

/*
 * "from 25 June to 3 July", "between 2010 and 2015", "2014-2015", "Sunday to
 * Thursday"; give the item behind, and both ends.  Where there is no range,
 * *single is the item behind what was read at item i, in `from`, or 0.
 */
uint32_t
an_date_range(const AnDating *dating, uint32_t i, AnDateReading *from,
			  AnDateReading *to, uint32_t *single)
{
	bool		between = an_date_is_bare(dating, i, AN_DATE_BETWEEN);
	bool		led = leads_range(dating, i);
	uint32_t	start = i + led;
	bool		two_years = are_years_named(dating, start);
	uint32_t	next;

	*single = led || two_years ? 0 : an_date_single(dating, i, from);
	next = *single;
	if (next == 0 && (led || two_years ||
					  an_date_is(dating, start, AN_DATE_DIGITS)))
		next = read_end(dating, start + two_years, from);
	if (next == 0)
		return 0;
	return read_second_end(dating, next, led, between, two_years, from, to);
}

/*
 * Days or months that are a range by themselves, behind the "from" or
 * "between" that belongs to them.
 */
uint32_t
an_date_led_days(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next;

	if (!leads_range(dating, i))
		return 0;
	next = an_date_single(dating, i + 1, reading);
	return next != 0 && (reading->last_day != 0 || reading->last_month != 0) ?
		next : 0;
}

/* A day or month of which nothing says when it is. */
static bool
is_yearless(const AnDateReading *reading)
{
	return (reading->form == AN_FORM_DAY || reading->form == AN_FORM_MONTH) &&
		reading->month != 0 && reading->year == AN_NO_YEAR &&
		reading->year_which == AN_WHICH_NONE &&
		reading->which == AN_WHICH_NONE && !reading->same_year;
}

/* Two such ends: the second is the next behind the first. */
static bool
yearless_range(const AnDating *dating, const AnDateReading *from,
			   const AnDateReading *to, AnDays *days)
{
	AnDateReading end = *to;
	AnDays		last;
	int			years;

	if (from->hijri != to->hijri || !an_date_value(dating, from, days))
		return false;
	end.year = (to->hijri ? an_hijri_year_near(days->start) :
				an_civil_of_day(days->start).year) - 1;
	for (years = 0; years < 3; years++, end.year++)
		if (an_date_value(dating, &end, &last) && last.end >= days->start)
		{
			days->end = last.end;
			return true;
		}
	return false;
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

	if (yearless && is_yearless(to) && from->which == AN_WHICH_NONE)
		return yearless_range(dating, from, to, days);
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
	{
		from->year = to->year != AN_NO_YEAR || to->hijri ? to->year :
			an_civil_of_day(last.start).year;
		from->civil_year = to->civil_year;
	}
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
