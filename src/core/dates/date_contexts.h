/*
 * date_contexts.h
 *		What stands around an expression: names and plain nouns.
 */
#ifndef AN_DATE_CONTEXTS_H
#define AN_DATE_CONTEXTS_H

#include "core/dates/date_reading.h"

extern bool an_date_names_something(const AnDating *dating,
									const AnDateReading *reading);
extern bool an_date_is_today(const AnDating *dating, uint32_t i);
extern bool an_date_is_weekday(const AnDating *dating, uint32_t i);
extern bool an_date_counts_thing(const AnDating *dating, uint32_t i);
extern bool an_date_is_year_alone(const AnDating *dating, uint32_t i);
extern bool an_date_names_person(const AnDating *dating, uint32_t i);

#endif							/* AN_DATE_CONTEXTS_H */
