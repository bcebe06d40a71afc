/*
 * date_ranges.h
 *		From one date to another.
 */
#ifndef AN_DATE_RANGES_H
#define AN_DATE_RANGES_H

#include "core/dates/date_reading.h"

extern uint32_t an_date_single(const AnDating *dating, uint32_t i,
							   AnDateReading *reading);
extern uint32_t an_date_range(const AnDating *dating, uint32_t i,
							  AnDateReading *from, AnDateReading *to,
							  uint32_t *single);
extern uint32_t an_date_led_days(const AnDating *dating, uint32_t i,
								 AnDateReading *reading);
extern bool an_date_range_value(const AnDating *dating, AnDateReading *from,
								const AnDateReading *to, AnDays *days);

#endif							/* AN_DATE_RANGES_H */
