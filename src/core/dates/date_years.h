/*
 * date_years.h
 *		Years: in four digits, with their era, behind "year".
 */
#ifndef AN_DATE_YEARS_H
#define AN_DATE_YEARS_H

#include "core/dates/date_reading.h"

extern bool an_date_year_value(const AnDating *dating, uint32_t i);
extern uint32_t an_date_year_digits(const AnDating *dating, uint32_t i,
									AnDateReading *reading);
extern uint32_t an_date_which_unit(const AnDating *dating, uint32_t i,
								   int8_t *which);
extern uint32_t an_date_year_named(const AnDating *dating, uint32_t i,
								   AnDateReading *reading);
extern uint32_t an_date_year_behind(const AnDating *dating, uint32_t i,
									AnDateReading *reading);
extern uint32_t an_date_which(const AnDating *dating, uint32_t i, int8_t *which);

#endif							/* AN_DATE_YEARS_H */
