/*
 * date_months.h
 *		Months, and days of months.
 */
#ifndef AN_DATE_MONTHS_H
#define AN_DATE_MONTHS_H

#include "core/dates/date_reading.h"

extern uint32_t an_date_month(const AnDating *dating, uint32_t i,
							  AnDateReading *reading);
extern uint32_t an_date_day_month(const AnDating *dating, uint32_t i,
								  AnDateReading *reading);

#endif							/* AN_DATE_MONTHS_H */
