/*
 * date_divisions.c
 *		Beginning, middle and end of days; quarters and halves.
 */
#include "core/dates/date_divisions.h"

#include "core/dates/date_stretches.h"

#define DECADE		10
#define CENTURY		100
#define MONTH_DAYS	30

/* Months or years that one of several parts has, from 0; end exclusive. */
static void
borders_of_part(const AnDateReading *reading, const int16_t *borders, int32_t length,
				int32_t *from, int32_t *to)
{
	if (reading->parts != 0)
	{
		*from = length * (reading->nth - 1) / reading->parts;
		*to = length * reading->nth / reading->parts;
		return;
	}
	*from = borders[reading->part];
	*to = borders[reading->part + 1];
}

/* A part of a week or month, by days. */
static bool
part_by_days(const AnDateReading *reading, const int16_t *borders,
			 int32_t length, AnDays *days)
{
	int32_t		from;
	int32_t		to;
	int32_t		start = days->start;

	borders_of_part(reading, borders, length, &from, &to);
	days->start = start + from;
	/* the last part has the days that a month has more, or less */
	if (to < length)
		days->end = start + to - 1;
	return true;
}

/* The unit that an expression is as long as. */
static int
unit_of_form(const AnDateReading *reading)
{
	switch (reading->form)
	{
		case AN_FORM_MONTH:
			return AN_UNIT_MONTH;
		case AN_FORM_YEAR:
			return AN_UNIT_YEAR;
		case AN_FORM_UNIT:
			return reading->unit;
		case AN_FORM_DECADE:
			return AN_UNIT_DECADE;
		case AN_FORM_CENTURY:
			return AN_UNIT_CENTURY;
		default:
			return AN_UNIT_DAY;
	}
}

/* Is an expression about a part of what it names? */
bool
an_date_is_divided(const AnDateReading *reading)
{
	return reading->part != AN_PART_NONE || reading->parts != 0 ||
		reading->units != 0;
}

/* The first or last months of a Hijri year. */
static bool
hijri_months_of(const AnDateReading *reading, AnDays *days)
{
	int32_t		first = reading->nth == AN_NTH_LAST ?
	AN_MONTHS_OF_YEAR - reading->units : reading->units * (reading->nth - 1);

	return reading->form == AN_FORM_YEAR && reading->year != AN_NO_YEAR &&
		reading->units_unit == AN_UNIT_MONTH && first >= 0 &&
		first + reading->units <= AN_MONTHS_OF_YEAR &&
		an_date_months_of_year(true, reading->year, first + 1,
							   first + reading->units, days);
}

/* The first months or years of a stretch that begins with a month. */
static bool
months_of(const AnDateReading *reading, AnDays *days)
{
	int32_t		months = reading->units;
	int32_t		first;
	int32_t		behind;

	if (reading->hijri)
		return hijri_months_of(reading, days);
	if (reading->units_unit >= AN_UNIT_DECADE)
		return false;
	if (reading->units_unit == AN_UNIT_YEAR)
		months *= AN_MONTHS_OF_YEAR;
	if (reading->nth == AN_NTH_LAST)
	{
		behind = days->end + 1;
		first = an_day_months_later(behind, -months);
	}
	else
	{
		first = an_day_months_later(days->start, months * (reading->nth - 1));
		behind = an_day_months_later(first, months);
	}
	if (first < days->start || behind > days->end + 1)
		return false;
	days->start = first;
	days->end = behind - 1;
	return true;
}

/* "the first six months", "the last three weeks" of days. */
static bool
units_of(const AnDateReading *reading, AnDays *days)
{
	int32_t		length = reading->units;
	int32_t		first;

	if (reading->units_unit >= AN_UNIT_MONTH)
		return months_of(reading, days);
	if (reading->units_unit == AN_UNIT_WEEK)
		length *= AN_DAYS_OF_WEEK;
	first = reading->nth == AN_NTH_LAST ? days->end + 1 - length :
		days->start + length * (reading->nth - 1);
	/* the fifth week of a month is short */
	if (first < days->start || first > days->end ||
		(reading->units > 1 && first + length - 1 > days->end))
		return false;
	days->start = first;
	if (first + length - 1 < days->end)
		days->end = first + length - 1;
	return true;
}

/* Beginning, middle, end, quarter or half of days. */
bool
an_date_divide(const AnDateReading *reading, AnDays *days)
{
	static const int16_t of_week[] = {0, 2, 5, 7};
	static const int16_t of_month[] = {0, 10, 20, 30};
	static const int16_t of_year[] = {0, 4, 8, 12};
	static const int16_t of_decade[] = {0, 4, 7, 10};
	static const int16_t of_century[] = {0, 33, 66, 100};
	int			unit = unit_of_form(reading);
	int32_t		year = reading->hijri && reading->year != AN_NO_YEAR ?
	reading->year : an_civil_of_day(days->start).year;
	int32_t		from;
	int32_t		to;

	if (reading->units != 0)
		return units_of(reading, days);
	switch (unit)
	{
		case AN_UNIT_WEEK:
			return part_by_days(reading, of_week, AN_DAYS_OF_WEEK, days);
		case AN_UNIT_MONTH:
			return part_by_days(reading, of_month, MONTH_DAYS, days);
		case AN_UNIT_YEAR:
			borders_of_part(reading, of_year, AN_MONTHS_OF_YEAR, &from, &to);
			return an_date_months_of_year(reading->hijri, year, from + 1, to, days);
		case AN_UNIT_DECADE:
			borders_of_part(reading, of_decade, DECADE, &from, &to);
			return an_date_years(reading->hijri, year + from, year + to - 1,
								 days);
		case AN_UNIT_CENTURY:
			borders_of_part(reading, of_century, CENTURY, &from, &to);
			return !reading->hijri &&
				an_date_years(false, year + from, year + to - 1, days);
		default:
			return false;
	}
}
