/*
 * date_month_names.h
 *		The names of months, one or two of the same.
 */
#ifndef AN_DATE_MONTH_NAMES_H
#define AN_DATE_MONTH_NAMES_H

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

extern bool an_date_is_long_ab(const AnDating *dating, const AnDateItem *item);
extern uint32_t an_date_month_name(const AnDating *dating, uint32_t i,
								   AnMonthName *name);
extern uint32_t an_date_month_names(const AnDating *dating, uint32_t i,
									AnMonthName *name);

#endif							/* AN_DATE_MONTH_NAMES_H */
