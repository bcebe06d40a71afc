/*
 * date_stretches.c
 *		Months and years of either calendar as days.
 */
#include "core/dates/date_stretches.h"

/* The first day of a month of either calendar; month 13 is the next year's. */
int32_t
an_date_month_start(bool hijri, int32_t year, int32_t month)
{
	return hijri ? an_hijri_month_start(year, month) :
		an_day_of_civil(year, month, 1);
}

bool
an_date_is_year(bool hijri, int32_t year)
{
	return hijri ? year >= 1 && year <= AN_YEAR_LAST :
		year >= AN_YEAR_FIRST && year <= AN_YEAR_LAST;
}

/* Days of the Hijri calendar outside the table are not known exactly. */
void
an_date_widen(bool hijri, int32_t year, AnDays *days)
{
	if (!hijri || an_hijri_is_exact(year))
		return;
	days->start -= AN_HIJRI_ERROR;
	days->end += AN_HIJRI_ERROR;
}

/* Some months of a year, from 1. */
bool
an_date_months_of_year(bool hijri, int32_t year, int32_t first, int32_t last,
					   AnDays *days)
{
	if (!an_date_is_year(hijri, year))
		return false;
	days->start = an_date_month_start(hijri, year, first);
	days->end = an_date_month_start(hijri, year, last + 1) - 1;
	an_date_widen(hijri, year, days);
	return true;
}

bool
an_date_years(bool hijri, int32_t first, int32_t last, AnDays *days)
{
	AnDays		behind;

	if (!an_date_months_of_year(hijri, first, 1, AN_MONTHS_OF_YEAR, days) ||
		!an_date_months_of_year(hijri, last, 1, AN_MONTHS_OF_YEAR, &behind) ||
		last < first)
		return false;
	days->end = behind.end;
	return true;
}
