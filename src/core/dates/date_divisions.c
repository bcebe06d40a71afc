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
