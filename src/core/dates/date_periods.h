/*
 * date_periods.h
 *		Units of time: the last week, this year, two months ago.
 */
#ifndef AN_DATE_PERIODS_H
#define AN_DATE_PERIODS_H

#include "core/dates/date_reading.h"

extern uint32_t an_date_unit(const AnDating *dating, uint32_t i,
							 AnDateReading *reading);
extern uint32_t an_date_count(const AnDating *dating, uint32_t i,
							  AnDateReading *reading);
extern uint32_t an_date_period(const AnDating *dating, uint32_t i,
							   AnDateReading *reading);

#endif							/* AN_DATE_PERIODS_H */
