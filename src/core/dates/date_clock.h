/*
 * date_clock.h
 *		The hour and the part of the day that stand beside a day.
 */
#ifndef AN_DATE_CLOCK_H
#define AN_DATE_CLOCK_H

#include "core/dates/date_reading.h"

extern uint32_t an_date_clock(const AnDating *dating, uint32_t i);
extern uint32_t an_date_zone_behind(const AnDating *dating, uint32_t i);
extern uint32_t an_date_daytime_before(const AnDating *dating, uint32_t i);
extern uint32_t an_date_daytime_behind(const AnDating *dating, uint32_t i);

#endif							/* AN_DATE_CLOCK_H */
