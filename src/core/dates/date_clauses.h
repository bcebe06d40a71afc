/*
 * date_clauses.h
 *		Where a clause ends, and whether it is about the future.
 */
#ifndef AN_DATE_CLAUSES_H
#define AN_DATE_CLAUSES_H

#include "core/dates/date_reading.h"

extern bool an_date_may_come(const AnDating *dating, uint32_t first,
							 uint32_t end);
extern bool an_date_has_been(const AnDating *dating, uint32_t first);
extern bool an_date_is_one_clause(const AnDating *dating, uint32_t first,
								  uint32_t end);
extern bool an_date_is_future(const AnDating *dating, uint32_t first,
							  uint32_t end);

#endif							/* AN_DATE_CLAUSES_H */
