/*
 * date_months.h
 *		Months, and days of months.
 */
#ifndef AN_DATE_MONTHS_H
#define AN_DATE_MONTHS_H

#include "core/dates/date_reading.h"

/* How surely a word is a month. */
typedef enum AnMonthSure
{
	AN_MONTH_DOUBTED,			/* father: only between a day and a year */
	AN_MONTH_WEAK,				/* another word besides */
	AN_MONTH_SURE
} AnMonthSure;

typedef struct AnMonthName
{
	int16_t		month;
	bool		hijri;
	AnMonthSure sure;
} AnMonthName;

extern uint32_t an_date_month_name(const AnDating *dating, uint32_t i,
								   AnMonthName *name);
extern uint32_t an_date_month(const AnDating *dating, uint32_t i,
							  AnDateReading *reading);
extern uint32_t an_date_day_month(const AnDating *dating, uint32_t i,
								  AnDateReading *reading);

#endif							/* AN_DATE_MONTHS_H */
