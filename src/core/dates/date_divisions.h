/*
 * date_divisions.h
 *		Beginning, middle and end of days; quarters and halves.
 */
#ifndef AN_DATE_DIVISIONS_H
#define AN_DATE_DIVISIONS_H

#include "core/dates/date_reading.h"

extern bool an_date_is_divided(const AnDateReading *reading);
extern bool an_date_divide(const AnDateReading *reading, AnDays *days);

#endif							/* AN_DATE_DIVISIONS_H */
