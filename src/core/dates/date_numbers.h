/*
 * date_numbers.h
 *		Numbers and ranks in digits or words.
 *
 * What reads from item i gives the item behind what it read, or 0 where it read
 * nothing; so do all rooms of this wing.
 */
#ifndef AN_DATE_NUMBERS_H
#define AN_DATE_NUMBERS_H

#include "core/dates/date_items.h"

extern uint32_t an_date_number(const AnDating *dating, uint32_t i, int *value);
extern uint32_t an_date_rank(const AnDating *dating, uint32_t i, int *value);

#endif							/* AN_DATE_NUMBERS_H */
