/*
 * date_written.h
 *		Dates in digits: 26/5/2017, 2017-05-26, 1436/7/5h, and 26/5 with care.
 */
#ifndef AN_DATE_WRITTEN_H
#define AN_DATE_WRITTEN_H

#include "core/dates/date_reading.h"

extern uint32_t an_date_written(const AnDating *dating, uint32_t i,
								AnDateReading *reading);
extern uint32_t an_date_short_written(const AnDating *dating, uint32_t i,
									  AnDateReading *reading);
extern uint32_t an_date_month_written(const AnDating *dating, uint32_t i,
									  AnDateReading *reading);

#endif							/* AN_DATE_WRITTEN_H */
