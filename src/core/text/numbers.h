/*
 * numbers.h
 *		Numbers and dates in one form, to be compared.
 *
 * Both are read from folded text, where all digits and separators are ASCII.
 */
#ifndef AN_NUMBERS_H
#define AN_NUMBERS_H

#include "core/text/words.h"

#define AN_DATE_BYTES	10		/* of a date in ISO 8601 */

extern uint32_t an_number_write(const uint8_t *number, uint32_t nbytes,
								uint8_t *out);
extern bool an_date_write(const uint8_t *date, uint32_t nbytes, uint8_t *out);

#endif							/* AN_NUMBERS_H */
