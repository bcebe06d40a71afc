/*
 * calendar.h
 *		Days of the Gregorian and the Hijri calendar as numbers.
 *
 * A day is counted from 2000-01-01, as PostgreSQL counts.  The Gregorian
 * calendar is the proleptic one, whose year 0 is 1 BC.  Months of the Hijri
 * calendar begin as Umm al-Qura has them, by a committed table from ICU, for
 * AH 1300 to 1600; outside it by arithmetic, which may be wrong by
 * AN_HIJRI_ERROR days.
 */
#ifndef AN_CALENDAR_H
#define AN_CALENDAR_H

#include "core/base/arena.h"

#define AN_DAYS_OF_WEEK		7
#define AN_MONTHS_OF_YEAR	12

/* Years that a date may have; year 0 is 1 BC. */
#define AN_YEAR_FIRST		(-4700)
#define AN_YEAR_LAST		9999

/* How far arithmetic and Umm al-Qura are apart, at most, in its table. */
#define AN_HIJRI_ERROR		2
#define AN_HIJRI_FIRST		1300
#define AN_HIJRI_LAST		1600

/* Days, both ends inclusive. */
typedef struct AnDays
{
	int32_t		start;
	int32_t		end;
} AnDays;

typedef struct AnCivil
{
	int32_t		year;
	int32_t		month;			/* from 1 */
	int32_t		day;
} AnCivil;

extern int32_t an_day_of_civil(int32_t year, int32_t month, int32_t day);
extern AnCivil an_civil_of_day(int32_t day);
extern int32_t an_month_days(int32_t year, int32_t month);
extern int32_t an_weekday_of_day(int32_t day);
extern int32_t an_day_months_later(int32_t day, int32_t months);
extern int32_t an_hijri_month_start(int32_t year, int32_t month);
extern int32_t an_hijri_year_near(int32_t day);
extern bool an_hijri_is_exact(int32_t year);

#endif							/* AN_CALENDAR_H */
