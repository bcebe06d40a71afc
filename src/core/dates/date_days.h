/*
 * date_days.h
 *		One day, with all that may stand around it.
 */
#ifndef AN_DATE_DAYS_H
#define AN_DATE_DAYS_H

#include "core/dates/date_reading.h"

extern uint32_t an_date_day(const AnDating *dating, uint32_t i,
							AnDateReading *reading);

#endif							/* AN_DATE_DAYS_H */
