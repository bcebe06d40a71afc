/*
 * date_stretches.h
 *		Months and years of either calendar as days.
 *
 * Both say false for years that no expression can have.
 */
#ifndef AN_DATE_STRETCHES_H
#define AN_DATE_STRETCHES_H

#include "core/dates/calendar.h"

extern int32_t an_date_month_start(bool hijri, int32_t year, int32_t month);
extern bool an_date_is_year(bool hijri, int32_t year);
extern void an_date_widen(bool hijri, int32_t year, AnDays *days);
extern bool an_date_months_of_year(bool hijri, int32_t year, int32_t first,
								   int32_t last, AnDays *days);
extern bool an_date_years(bool hijri, int32_t first, int32_t last,
						  AnDays *days);

#endif							/* AN_DATE_STRETCHES_H */
