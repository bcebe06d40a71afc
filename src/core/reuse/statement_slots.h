/*
 * statement_slots.h
 *		What the numbers of a quotation stand beside.
 *
 * A number of one thing contradicts another number of it.  So does a month
 * another month, and a word such as "more" its opposite.
 */
#ifndef AN_STATEMENT_SLOTS_H
#define AN_STATEMENT_SLOTS_H

#include "core/reuse/statement_polarity.h"

/* What a number stands beside, where that is no stem. */
#define AN_BESIDE_FIRST	(UINT32_MAX - 3)	/* of these */
#define AN_BESIDE_DATE	(UINT32_MAX - 3)	/* it is a day of a month */
#define AN_BESIDE_MONTH	(UINT32_MAX - 2)	/* it is a month */
#define AN_BESIDE_YEAR	(UINT32_MAX - 1)	/* it is a year */
#define AN_BESIDE_DAY	UINT32_MAX	/* it is a day of the week */

/* What a number counts, or stands beside. */
typedef struct AnStatementSlot
{
	uint32_t	beside;			/* a stem, or AN_BESIDE_YEAR, ... */
	uint32_t	number;			/* a stem */
} AnStatementSlot;

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
extern uint32_t an_stated_put(const AnStatedNumber *number, uint32_t at,
							  AnStatementSlot *slots);
extern void an_stated_join(AnStatementSlot *slots, uint32_t nslots,
						   const uint32_t *places);

#endif							/* AN_STATEMENT_SLOTS_H */
