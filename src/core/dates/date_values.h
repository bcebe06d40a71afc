/*
 * date_values.h
 *		What an expression says, put on the calendar.
 */
#ifndef AN_DATE_VALUES_H
#define AN_DATE_VALUES_H

#include "core/dates/date_reading.h"

extern bool an_date_value(const AnDating *dating, const AnDateReading *reading,
						  AnDays *days);

#endif							/* AN_DATE_VALUES_H */
