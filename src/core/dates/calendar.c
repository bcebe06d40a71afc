/*
 * calendar.c
 *		Days of the Gregorian and the Hijri calendar as numbers.
 */
#include "core/dates/calendar.h"

#include "core/tables/hijri_table.h"

/* A cycle of the Gregorian calendar, and the day that it is counted from. */
#define CYCLE_YEARS		400
#define CYCLE_DAYS		146097
#define MARCH_0000		730425	/* days from 0000-03-01 to 2000-01-01 */

/* 2000-01-01 was a Saturday; Monday is 0. */
#define FIRST_WEEKDAY	5

/* The arithmetical calendar: 11 of 30 years have a day more. */
#define HIJRI_CYCLE			30
#define HIJRI_CYCLE_DAYS	10631
#define HIJRI_YEAR_DAYS		354
#define HIJRI_MONTH_DAYS	29	/* of a short month */
#define HIJRI_EPOCH			(-503105)	/* 622-07-19, proleptic Gregorian */

/*
 * The day of a date, by years that begin in March, so that the day of leap
 * years is their last.  The month may be any number; 13 is the next January.
 */
int32_t
an_day_of_civil(int32_t year, int32_t month, int32_t day)
{
	int32_t		months = year * AN_MONTHS_OF_YEAR + month - 3;
	int32_t		cycle;
	int32_t		y;
	int32_t		m;

	y = months / AN_MONTHS_OF_YEAR;
	m = months % AN_MONTHS_OF_YEAR;
	if (m < 0)
	{
		m += AN_MONTHS_OF_YEAR;
		y--;
	}
	cycle = (y >= 0 ? y : y - (CYCLE_YEARS - 1)) / CYCLE_YEARS;
	y -= cycle * CYCLE_YEARS;
	return cycle * CYCLE_DAYS + y * 365 + y / 4 - y / 100 +
		(153 * m + 2) / 5 + day - 1 - MARCH_0000;
}

AnCivil
an_civil_of_day(int32_t day)
{
	int32_t		z = day + MARCH_0000;
	int32_t		cycle = (z >= 0 ? z : z - (CYCLE_DAYS - 1)) / CYCLE_DAYS;
	int32_t		of_cycle = z - cycle * CYCLE_DAYS;
	int32_t		y = (of_cycle - of_cycle / 1460 + of_cycle / 36524 -
					 of_cycle / (CYCLE_DAYS - 1)) / 365;
	int32_t		of_year = of_cycle - (365 * y + y / 4 - y / 100);
	int32_t		m = (5 * of_year + 2) / 153;
	AnCivil		civil;

	civil.day = of_year - (153 * m + 2) / 5 + 1;
	civil.month = m < 10 ? m + 3 : m - 9;
	civil.year = cycle * CYCLE_YEARS + y + (civil.month <= 2);
	return civil;
}

int32_t
an_month_days(int32_t year, int32_t month)
{
	return an_day_of_civil(year, month + 1, 1) -
		an_day_of_civil(year, month, 1);
}

/* Monday is 0. */
int32_t
an_weekday_of_day(int32_t day)
{
	int32_t		rest = (day + FIRST_WEEKDAY) % AN_DAYS_OF_WEEK;

	return rest < 0 ? rest + AN_DAYS_OF_WEEK : rest;
}

/* The same day of another month, or the month's last where it is shorter. */
int32_t
an_day_months_later(int32_t day, int32_t months)
{
	AnCivil		civil = an_civil_of_day(day);
	AnCivil		first = an_civil_of_day(an_day_of_civil(civil.year,
														civil.month + months,
														1));
	int32_t		last = an_month_days(first.year, first.month);

	return an_day_of_civil(first.year, first.month,
						   civil.day < last ? civil.day : last);
}

/* Does the table have the year? */
bool
an_hijri_is_exact(int32_t year)
{
	return year >= AN_HIJRI_FIRST && year <= AN_HIJRI_LAST;
}

static int32_t
arithmetic_month_start(int32_t year, int32_t month)
{
	int32_t		cycle = (year - 1) / HIJRI_CYCLE;
	int32_t		y = (year - 1) % HIJRI_CYCLE;

	return HIJRI_EPOCH + cycle * HIJRI_CYCLE_DAYS + y * HIJRI_YEAR_DAYS +
		(3 + 11 * (y + 1)) / HIJRI_CYCLE + (59 * (month - 1) + 1) / 2;
}

/* Days of the first n months of a year, by the table. */
static int32_t
table_days(int32_t year, int32_t n)
{
	uint32_t	longs = hijri_long_months[year - AN_HIJRI_FIRST] &
	((UINT32_C(1) << n) - 1);
	int32_t		days = n * HIJRI_MONTH_DAYS;

	for (; longs != 0; longs &= longs - 1)
		days++;
	return days;
}

/* The first day of a Hijri month, of year 1 or later; month 1 to 13. */
int32_t
an_hijri_month_start(int32_t year, int32_t month)
{
	int32_t		start = AN_HIJRI_TABLE_START;
	int32_t		y;

	if (!an_hijri_is_exact(year))
		return arithmetic_month_start(year, month);
	for (y = AN_HIJRI_FIRST; y < year; y++)
		start += table_days(y, AN_MONTHS_OF_YEAR);
	return start + table_days(year, month - 1);
}

/* The Hijri year that the day is in, or one of its neighbours. */
int32_t
an_hijri_year_near(int32_t day)
{
	int32_t		year = (int32_t) ((int64_t) (day - HIJRI_EPOCH) * HIJRI_CYCLE /
								  HIJRI_CYCLE_DAYS) + 1;

	return year < 1 ? 1 : year;
}
