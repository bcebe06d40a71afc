/*
 * unit_calendar.c
 *		Calendars beside ICU's, day by day and month by month.
 */
#include "unit/unit.h"

#include <unicode/ucal.h>

#include "core/dates/calendar.h"

#define MS_OF_DAY		86400000.0
#define DAYS_TO_2000	10957	/* from 1970-01-01 */

/* ICU has the Julian calendar before this year. */
#define GREGORIAN_FROM	1600
#define GREGORIAN_TO	2400

/* Days walked through without ICU, on both sides of year 0. */
#define WALK_FROM		(-4700)
#define WALK_TO			4800

static UCalendar *
open_calendar(const char *locale)
{
	static const UChar zone[] = {'U', 'T', 'C', 0};
	UErrorCode	status = U_ZERO_ERROR;
	UCalendar  *calendar = ucal_open(zone, -1, locale, UCAL_DEFAULT, &status);

	CHECK(U_SUCCESS(status));
	return calendar;
}

/* The first day of a month by ICU, from 2000-01-01. */
static int32_t
icu_month(UCalendar * calendar, int32_t year, int32_t month)
{
	UErrorCode	status = U_ZERO_ERROR;
	double		ms;

	ucal_clear(calendar);
	ucal_setDate(calendar, year, month - 1, 1, &status);
	ms = ucal_getMillis(calendar, &status);
	CHECK(U_SUCCESS(status));
	return (int32_t) (ms / MS_OF_DAY) - DAYS_TO_2000;
}

static void
check_gregorian(void)
{
	UCalendar  *calendar = open_calendar("ar_EG@calendar=gregorian");
	int32_t		year;
	int32_t		month;

	for (year = GREGORIAN_FROM; year <= GREGORIAN_TO; year++)
		for (month = 1; month <= AN_MONTHS_OF_YEAR; month++)
			CHECK_THAT(an_day_of_civil(year, month, 1) ==
					   icu_month(calendar, year, month),
					   "%d-%d begins on day %d", year, month,
					   an_day_of_civil(year, month, 1));
	ucal_close(calendar);
}

/* Every day is the day of its date, and follows the day before it. */
static void
check_days(void)
{
	int32_t		day = an_day_of_civil(WALK_FROM, 1, 1);
	int32_t		last = an_day_of_civil(WALK_TO, 12, 31);
	int32_t		weekday = an_weekday_of_day(day);

	CHECK_INT(an_day_of_civil(2000, 1, 1), 0);
	CHECK_INT(an_weekday_of_day(0), 5);
	for (; day <= last; day++)
	{
		AnCivil		civil = an_civil_of_day(day);

		CHECK(an_day_of_civil(civil.year, civil.month, civil.day) == day);
		CHECK(civil.month >= 1 && civil.month <= AN_MONTHS_OF_YEAR);
		CHECK(civil.day >= 1 &&
			  civil.day <= an_month_days(civil.year, civil.month));
		CHECK(an_weekday_of_day(day) == weekday);
		weekday = (weekday + 1) % AN_DAYS_OF_WEEK;
	}
}

static void
check_months_later(void)
{
	int32_t		leap = an_day_of_civil(2016, 2, 29);

	CHECK_INT(an_day_months_later(an_day_of_civil(2015, 1, 31), 1),
			  an_day_of_civil(2015, 2, 28));
	CHECK_INT(an_day_months_later(leap, -12), an_day_of_civil(2015, 2, 28));
	CHECK_INT(an_day_months_later(leap, 48), an_day_of_civil(2020, 2, 29));
	CHECK_INT(an_day_months_later(leap, -2), an_day_of_civil(2015, 12, 29));
}

/* Every month of the table is ICU's; the arithmetic beside it is its, too. */
static void
check_hijri(void)
{
	UCalendar  *exact = open_calendar("ar_SA@calendar=islamic-umalqura");
	UCalendar  *civil = open_calendar("ar_SA@calendar=islamic-civil");
	int32_t		farthest = 0;
	int32_t		year;
	int32_t		month;

	for (year = 1; year <= AN_HIJRI_LAST + 200; year++)
		for (month = 1; month <= AN_MONTHS_OF_YEAR; month++)
		{
			bool		known = an_hijri_is_exact(year);
			int32_t		day = icu_month(known ? exact : civil, year, month);
			int32_t		off = day - icu_month(civil, year, month);

			CHECK_THAT(an_hijri_month_start(year, month) == day,
					   "AH %d-%d begins on day %d, not %d", year, month,
					   an_hijri_month_start(year, month), day);
			if (off < 0)
				off = -off;
			if (off > farthest)
				farthest = off;
		}
	CHECK_INT(farthest, AN_HIJRI_ERROR);
	ucal_close(exact);
	ucal_close(civil);
}

/* The year that is near a day is its year or a neighbour. */
static void
check_year_near(void)
{
	int32_t		year;

	for (year = 1; year <= AN_HIJRI_LAST + 200; year++)
	{
		int32_t		near = an_hijri_year_near(an_hijri_month_start(year, 6));

		CHECK_THAT(near >= year - 1 && near <= year + 1, "%d is near AH %d",
				   near, year);
	}
	CHECK_INT(an_hijri_year_near(an_day_of_civil(1, 1, 1)), 1);
}

void
room_calendar(void)
{
	check_gregorian();
	check_days();
	check_months_later();
	check_hijri();
	check_year_near();
}
