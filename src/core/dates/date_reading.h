/*
 * date_reading.h
 *		What an expression says, before it is put on the calendar.
 */
#ifndef AN_DATE_READING_H
#define AN_DATE_READING_H

#include "core/dates/calendar.h"
#include "core/dates/date_items.h"

/* What an expression names. */
typedef enum AnDateForm
{
	AN_FORM_NONE = 0,
	AN_FORM_DAY,				/* of a month */
	AN_FORM_MONTH,
	AN_FORM_YEAR,
	AN_FORM_WEEKDAY,
	AN_FORM_RELATIVE,			/* some days from publication */
	AN_FORM_UNIT,				/* the last, this or next week, year ... */
	AN_FORM_DECADE,
	AN_FORM_CENTURY,
	AN_FORM_SEASON,
	AN_FORM_COUNT				/* some units from publication */
} AnDateForm;

/* How a count lies to publication. */
typedef enum AnCountWay
{
	AN_COUNT_SINCE,				/* from then till publication */
	AN_COUNT_AGO,				/* the unit so long before */
	AN_COUNT_WITHIN,			/* from publication till then */
	AN_COUNT_LATER				/* the unit so long after */
} AnCountWay;

/* Beginning, middle and end as the list numbers them. */
typedef enum AnDatePart
{
	AN_PART_START,
	AN_PART_MIDDLE,
	AN_PART_END,
	AN_PART_NONE
} AnDatePart;

#define AN_WHICH_NONE	100		/* neither the last nor this nor the next */
#define AN_NO_YEAR		INT32_MIN
#define AN_NTH_LAST		0		/* counted from the end of the whole */

typedef struct AnDateReading
{
	uint8_t		form;			/* AnDateForm */
	bool		hijri;
	bool		two_calendars;	/* said in both: the Gregorian one counts */
	bool		civil_year;		/* the year of a Hijri month is Gregorian */
	bool		future;			/* the clause is about what is to come */
	bool		past;			/* "since": it has begun */
	bool		named;			/* a RELATIVE day has its weekday beside it */
	bool		same_year;		/* "of the same year" as what was said before */
	int8_t		which;			/* -2 to 2 or AN_WHICH_NONE */
	int8_t		year_which;		/* likewise, of the year */
	uint8_t		unit;			/* AnTimeUnit of a UNIT or COUNT */
	uint8_t		way;			/* AnCountWay of a COUNT */
	uint8_t		part;			/* AnDatePart */
	uint8_t		parts;			/* of so many equal parts, or 0 */
	uint8_t		nth;			/* this one, from 1; AN_NTH_LAST */
	uint8_t		units;			/* the nth so many units of the whole, or 0 */
	uint8_t		units_unit;		/* AnTimeUnit of them */
	int16_t		day;
	int16_t		last_day;		/* of a range within one month, or 0 */
	int16_t		month;			/* 0: of publication, or of what was said */
	int16_t		last_month;		/* of a range of months, or 0 */
	int16_t		weekday;		/* Monday is 0 */
	int16_t		weekdays;		/* how many days follow it in a range */
	int32_t		year;			/* AN_NO_YEAR: not said */
	int32_t		last_year;		/* of a range of years, or AN_NO_YEAR */
	int32_t		count;			/* units, days, a decade or a century */
	uint32_t	first;			/* items of the expression; end exclusive */
	uint32_t	end;
} AnDateReading;

extern void an_date_reading_init(AnDateReading *reading);

#endif							/* AN_DATE_READING_H */
