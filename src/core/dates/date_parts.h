/*
 * date_parts.h
 *		Seasons, decades, centuries, and parts of all that is long.
 */
#ifndef AN_DATE_PARTS_H
#define AN_DATE_PARTS_H

#include "core/dates/date_reading.h"

extern uint32_t an_date_long(const AnDating *dating, uint32_t i,
							 AnDateReading *reading);
extern uint32_t an_date_part(const AnDating *dating, uint32_t i,
							 AnDateReading *reading);

#endif							/* AN_DATE_PARTS_H */
