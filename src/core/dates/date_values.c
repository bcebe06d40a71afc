/*
 * date_values.c
 *		What an expression says, put on the calendar.
 *
 * What has no year is put where the clause wants it: nearest to publication,
 * before it ("last"), after it ("next", a clause about the future).  Without a
 * day of publication it has no value, and neither has a day that its month does
 * not have.
 */
#include "core/dates/date_values.h"

#include "core/dates/date_clauses.h"
#include "core/dates/date_divisions.h"
#include "core/dates/date_stretches.h"

#define MONTHS_OF_SEASON	3
#define DECEMBER			12
/* How many years away a day without a year may be: 29 February more. */
#define YEAR_REACH			2
#define LEAP_REACH			8

/* Hijri years that one Gregorian year may touch, with one before. */
#define YEARS_NEAR	5

/*
 * How long ago a month or a day may be that is not told from the next, in days:
 * a day more than two months ahead is rather last year's.
 */
#define MOST_BACK			274
#define MOST_BACK_DAY		304

/* Days of the shortest years: what began so long ago has begun again. */
#define YEAR_DAYS			365
#define HIJRI_YEAR_DAYS		354

#define HOURS_OF_DAY		24
#define DECADE				10
#define CENTURY				100

/* No count reaches farther. */
#define MOST_COUNT			12000

/* Days or a month in that year: what a DAY or MONTH is. */
static bool
in_year(const AnDateReading *reading, int32_t year, AnDays *days)
{
	int32_t		last = reading->last_day ? reading->last_day : reading->day;
	int32_t		start;

	if (!an_date_months_of_year(reading->hijri, year, reading->month,
								reading->last_month ? reading->last_month :
								reading->month, days))
		return false;
	if (reading->form == AN_FORM_MONTH)
		return true;
	start = an_date_month_start(reading->hijri, year, reading->month);
	if (last > an_date_month_start(reading->hijri, year, reading->month + 1) - start)
		return false;
	days->start = start + reading->day - 1;
	days->end = start + last - 1;
	an_date_widen(reading->hijri, year, days);
	return true;
}

/*
 * The days of a DAY or MONTH with its year said; a Hijri one with a Gregorian
 * year is the first that begins in it.
 */
static bool
in_said_year(const AnDateReading *reading, AnDays *days)
{
	int32_t		start = an_day_of_civil(reading->year, 1, 1);
	int32_t		year;
	int			n;

	if (!reading->civil_year)
		return in_year(reading, reading->year, days);
	year = an_hijri_year_near(start) - 1;
	for (n = 0; n < YEARS_NEAR; n++, year++)
		if (in_year(reading, year, days) && days->start >= start)
			return an_civil_of_day(days->start).year == reading->year;
	return false;
}

/* How far days are from publication. */
static int32_t
distance(const AnDays *days, int32_t published)
{
	if (days->end < published)
		return published - days->end;
	return days->start > published ? days->start - published : 0;
}

/* The year of publication in a calendar. */
static int32_t
year_of_publication(const AnDating *dating, bool hijri)
{
	int32_t		year;

	if (!hijri)
		return an_civil_of_day(dating->published).year;
	year = an_hijri_year_near(dating->published);
	if (an_hijri_month_start(year, 1) > dating->published)
		return year > 1 ? year - 1 : year;
	return an_hijri_month_start(year + 1, 1) <= dating->published ?
		year + 1 : year;
}

/* May the days be those, by what the expression and its clause say? */
static bool
is_wanted(const AnDateReading *reading, const AnDays *days, int32_t published)
{
	if (reading->which == -1)
		return days->end < published;
	if (reading->which == 1)
		return days->start > published;
	if (reading->past)
		return days->start <= published;
	return !reading->future || days->end >= published;
}

/*
 * Is the latest time that a day or month was rather meant than the next?  News
 * tells of what has been, and says "next" of what is far ahead.
 */
static bool
leans_back(const AnDating *dating, const AnDateReading *reading,
		   const AnDays *days)
{
	int32_t		back = dating->published - days->end;

	return reading->which == AN_WHICH_NONE && !reading->future &&
		days->start <= dating->published &&
		!an_date_may_come(dating, reading->first, reading->end) &&
		(back <= (reading->form == AN_FORM_DAY ? MOST_BACK_DAY : MOST_BACK) ||
		 (dating->published - days->start <
		  (reading->hijri ? HIJRI_YEAR_DAYS : YEAR_DAYS) &&
		  an_date_has_been(dating, reading->first)));
}

/* The year of a day or month that names none. */
static bool
nearest_year(const AnDating *dating, const AnDateReading *reading, AnDays *days)
{
	int32_t		year = year_of_publication(dating, reading->hijri);
	int32_t		best = INT32_MAX;
	int32_t		reach = YEAR_REACH;
	int32_t		y;

	if (reading->which == 0)
		return in_year(reading, year, days);
	if (reading->day == 29 && reading->month == 2 && !reading->hijri)
		reach = LEAP_REACH;
	for (y = year - reach; y <= year + reach; y++)
	{
		AnDays		these;

		if (!in_year(reading, y, &these) ||
			!is_wanted(reading, &these, dating->published) ||
			distance(&these, dating->published) >= best)
			continue;
		best = distance(&these, dating->published);
		*days = these;
		if (leans_back(dating, reading, &these))
			return true;
	}
	return best < INT32_MAX;
}

/* A day of a month without a name: that of publication, last or next. */
static bool
day_of_unnamed(const AnDating *dating, const AnDateReading *reading,
			   AnDays *days)
{
	AnDateReading named = *reading;
	int32_t		day = an_day_months_later(dating->published, reading->which);
	AnCivil		civil = an_civil_of_day(day);

	named.month = (int16_t) civil.month;
	return in_year(&named, civil.year, days);
}

/* A day without a month: the nearest to publication. */
static bool
day_alone(const AnDating *dating, const AnDateReading *reading, AnDays *days)
{
	int32_t		best = INT32_MAX;
	int			month;

	for (month = -1; month <= 1; month++)
	{
		AnDateReading there = *reading;
		AnDays		these;

		there.which = (int8_t) month;
		if (!day_of_unnamed(dating, &there, &these) ||
			!is_wanted(reading, &these, dating->published) ||
			distance(&these, dating->published) >= best)
			continue;
		best = distance(&these, dating->published);
		*days = these;
	}
	return best < INT32_MAX;
}

static bool
day_or_month(const AnDating *dating, const AnDateReading *reading, AnDays *days)
{
	if (reading->year != AN_NO_YEAR)
		return in_said_year(reading, days);
	if (!dating->has_published)
		return false;
	if (reading->month == 0)
		return reading->which == AN_WHICH_NONE ?
			day_alone(dating, reading, days) :
			day_of_unnamed(dating, reading, days);
	if (reading->year_which != AN_WHICH_NONE)
		return in_year(reading, year_of_publication(dating, reading->hijri) +
					   reading->year_which, days);
	return nearest_year(dating, reading, days);
}

static bool
one_year(const AnDating *dating, const AnDateReading *reading, AnDays *days)
{
	int32_t		year = reading->year;

	if (year != AN_NO_YEAR)
		return an_date_years(reading->hijri, year, reading->last_year == AN_NO_YEAR ?
							 year : reading->last_year, days);
	if (!dating->has_published || reading->year_which == AN_WHICH_NONE)
		return false;
	year = an_civil_of_day(dating->published).year + reading->year_which;
	return an_date_years(false, year, year, days);
}

/* A day of the week, and those that follow it in a range. */
static bool
weekday(const AnDating *dating, const AnDateReading *reading, AnDays *days)
{
	int32_t		today = dating->published;
	int32_t		ahead = reading->weekday - an_weekday_of_day(today);
	int32_t		last;
	bool		next = reading->which == 1 || reading->which == 2;
	bool		before = reading->which < 0;

	if (!dating->has_published)
		return false;
	if (reading->which == -2)
		today -= AN_DAYS_OF_WEEK;
	else if (reading->which == 2)
		today += AN_DAYS_OF_WEEK;
	if (next || (!before && reading->future))
	{
		ahead = (ahead + AN_DAYS_OF_WEEK) % AN_DAYS_OF_WEEK;
		if (ahead == 0 && next)
			ahead = AN_DAYS_OF_WEEK;
		days->start = today + ahead;
		days->end = days->start + reading->weekdays;
		return true;
	}
	/* the last of them is on publication or before */
	last = (ahead + reading->weekdays) % AN_DAYS_OF_WEEK;
	if (last > 0 || (last == 0 && before))
		last -= AN_DAYS_OF_WEEK;
	days->end = today + last;
	days->start = days->end - reading->weekdays;
	return true;
}

/* The unit that a day is in: its week, month, year, decade. */
static bool
unit_of_day(int32_t day, int unit, AnDays *days)
{
	AnCivil		civil = an_civil_of_day(day);
	int32_t		first;

	switch (unit)
	{
		case AN_UNIT_WEEK:
			days->start = day - an_weekday_of_day(day);
			days->end = days->start + AN_DAYS_OF_WEEK - 1;
			return true;
		case AN_UNIT_MONTH:
			return an_date_months_of_year(false, civil.year, civil.month, civil.month,
										  days);
		case AN_UNIT_YEAR:
			return an_date_years(false, civil.year, civil.year, days);
		case AN_UNIT_DECADE:
			first = civil.year - civil.year % DECADE;
			return an_date_years(false, first, first + DECADE - 1, days);
		case AN_UNIT_CENTURY:
			first = civil.year - (civil.year - 1) % CENTURY;
			return an_date_years(false, first, first + CENTURY - 1, days);
		default:
			days->start = days->end = day;
			return true;
	}
}

/* The day some units before or after another. */
static bool
units_later(int32_t day, int32_t count, int unit, int32_t *later)
{
	static const int16_t months[] = {0, 0, 0, 0, 1, 12, 120, 1200};
	int32_t		year = an_civil_of_day(day).year;

	if (count > MOST_COUNT || count < -MOST_COUNT)
		return false;
	if (unit <= AN_UNIT_HOUR)
		*later = day + (count < 0 ? count - (HOURS_OF_DAY - 1) :
						count + (HOURS_OF_DAY - 1)) / HOURS_OF_DAY;
	else if (unit <= AN_UNIT_WEEK)
		*later = day + count * (unit == AN_UNIT_WEEK ? AN_DAYS_OF_WEEK : 1);
	else
	{
		if (!an_date_is_year(false, year + count * months[unit] / AN_MONTHS_OF_YEAR))
			return false;
		*later = an_day_months_later(day, count * months[unit]);
	}
	return true;
}

/*
 * A day from publication.  Its weekday, if said, wins: papers print what was
 * written days before, and the net dates it days early.  Of "today" it is the
 * nearest on either side, of another day one before, unless the next day is it.
 */
static int32_t
relative_day(const AnDating *dating, const AnDateReading *reading)
{
	int32_t		day = dating->published + reading->count;
	int32_t		off;
	int32_t		ahead;

	if (!reading->named)
		return day;
	off = (reading->weekday - an_weekday_of_day(day) + AN_DAYS_OF_WEEK) %
		AN_DAYS_OF_WEEK;
	ahead = reading->count == 0 ? AN_DAYS_OF_WEEK / 2 : 1;
	return day + (off > ahead ? off - AN_DAYS_OF_WEEK : off);
}

static bool
count(const AnDating *dating, const AnDateReading *reading, AnDays *days)
{
	bool		before = reading->way == AN_COUNT_SINCE ||
	reading->way == AN_COUNT_AGO;
	int32_t		there;

	if (!dating->has_published ||
		!units_later(dating->published, before ? -reading->count :
					 reading->count, reading->unit, &there))
		return false;
	if (reading->way == AN_COUNT_AGO || reading->way == AN_COUNT_LATER)
		return unit_of_day(there, reading->unit, days);
	days->start = before ? there : dating->published;
	days->end = before ? dating->published : there;
	return true;
}

static bool
relative_unit(const AnDating *dating, const AnDateReading *reading,
			  AnDays *days)
{
	int32_t		first;
	int32_t		there;

	/* from the first day of the unit, so that no month is passed over */
	if (!dating->has_published ||
		!unit_of_day(dating->published, reading->unit, days))
		return false;
	first = days->start;
	return units_later(first, reading->which, reading->unit, &there) &&
		unit_of_day(there, reading->unit, days);
}

static bool
century(const AnDateReading *reading, AnDays *days)
{
	int32_t		first = (reading->count - 1) * CENTURY + 1;

	return an_date_years(reading->hijri, first, first + CENTURY - 1, days);
}

static bool
decade(const AnDating *dating, const AnDateReading *reading, AnDays *days)
{
	int32_t		first = reading->year;

	if (reading->year_which != AN_WHICH_NONE)
	{
		if (!dating->has_published)
			return false;
		first = first % CENTURY + CENTURY * reading->year_which +
			(an_civil_of_day(dating->published).year - 1) / CENTURY * CENTURY;
	}
	return an_date_years(reading->hijri, first, first + DECADE - 1, days);
}

/* Spring is March to May; winter begins in the December of the year named. */
static bool
season(const AnDating *dating, const AnDateReading *reading, AnDays *days)
{
	int32_t		first = MONTHS_OF_SEASON * (reading->count + 1);
	int32_t		year = reading->year;
	AnDays		best;

	if (year == AN_NO_YEAR && !dating->has_published)
		return false;
	if (year == AN_NO_YEAR)
		year = an_civil_of_day(dating->published).year;
	if (reading->year_which != AN_WHICH_NONE)
		year += reading->year_which;
	else if (reading->which == 1 || reading->which == -1)
	{
		if (!an_date_months_of_year(false, year, first, first + 2, &best))
			return false;
		if (reading->which == 1 ? best.start <= dating->published :
			best.end >= dating->published)
			year += reading->which;
	}
	return !reading->hijri &&
		an_date_months_of_year(false, year, first, first + 2, days);
}

static bool
whole(const AnDating *dating, const AnDateReading *reading, AnDays *days)
{
	switch (reading->form)
	{
		case AN_FORM_DAY:
		case AN_FORM_MONTH:
			return day_or_month(dating, reading, days);
		case AN_FORM_YEAR:
			return one_year(dating, reading, days);
		case AN_FORM_WEEKDAY:
			return weekday(dating, reading, days);
		case AN_FORM_RELATIVE:
			days->start = days->end = relative_day(dating, reading);
			return dating->has_published;
		case AN_FORM_UNIT:
			return relative_unit(dating, reading, days);
		case AN_FORM_DECADE:
			return decade(dating, reading, days);
		case AN_FORM_CENTURY:
			return century(reading, days);
		case AN_FORM_SEASON:
			return season(dating, reading, days);
		case AN_FORM_COUNT:
			return count(dating, reading, days);
		default:
			return false;
	}
}

/* The days of an expression; false where it has none. */
bool
an_date_value(const AnDating *dating, const AnDateReading *reading,
			  AnDays *days)
{
	if (!whole(dating, reading, days))
		return false;
	return !an_date_is_divided(reading) || an_date_divide(reading, days);
}
