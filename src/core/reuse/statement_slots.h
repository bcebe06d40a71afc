/*
 * statement_slots.h
 *		What the numbers of a quotation stand beside.
 *
 * A number of one thing contradicts another number of it.  So does a month
 * another month, and a word such as "more" its opposite.
 */
#ifndef AN_STATEMENT_SLOTS_H
#define AN_STATEMENT_SLOTS_H

#include "core/reuse/statement.h"

#define AN_NO_STEM		UINT32_MAX

/* Months are written as numbers from here on. */
#define AN_STATED_MONTHS	(100 * AN_SAY_ONE_WHOLE)

/* A number that has been read. */
typedef struct AnStatedNumber
{
	uint64_t	value;			/* millionths */
	AnMark		mark;
	uint32_t	before;			/* the telling stem before it, or AN_NO_STEM */
	bool		two_before;		/* ... and the one before that */
	uint32_t	after;			/* the one behind it */
	uint32_t	word;			/* the number of the word behind; of a day's
								 * name its own */
	bool		is_year;
	bool		is_day;			/* of the week, and no number else */
	bool		is_month;
	bool		is_side;
	bool		is_date;		/* a day of a month */
} AnStatedNumber;

extern size_t an_stated_slots(const AnStatedNumber *number);
extern uint32_t an_stated_write(const AnStatedNumber *number,
								uint8_t *letters);
extern void an_stated_put(const AnStatedNumber *number, uint32_t at,
						  AnStatement *result);
extern void an_stated_join(AnStatement *result, const uint32_t *places);

#endif							/* AN_STATEMENT_SLOTS_H */
