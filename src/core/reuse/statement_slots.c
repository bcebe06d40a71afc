/*
 * statement_slots.c
 *		What the numbers of a quotation stand beside.
 */
#include "core/reuse/statement_slots.h"

#include <stdlib.h>

#include "core/reuse/statement_numbers.h"

/* How many slots a number has. */
size_t
an_stated_slots(const AnStatedNumber *number)
{
	return (size_t) (number->before != AN_NO_STEM) + number->two_before +
		(number->after != AN_NO_STEM) + number->is_year + number->is_day +
		number->is_month + number->is_date;
}

/* A number stands beside a stem; the room is made. */
static void
add_slot(AnStatement *result, uint32_t beside, uint32_t number)
{
	AnStatementSlot *slot = &result->slots[result->nslots++];

	slot->beside = beside;
	slot->number = number;
}

/* Put a number, which is a stem now, beside what it stands beside. */
void
an_stated_put(const AnStatedNumber *number, uint32_t at, AnStatement *result)
{
	if (number->before != AN_NO_STEM)
		add_slot(result, number->before, at);
	if (number->two_before)
		add_slot(result, number->before - 1, at);
	if (number->after != AN_NO_STEM)
		add_slot(result, number->after, at);
	if (number->is_year)
		add_slot(result, AN_BESIDE_YEAR, at);
	if (number->is_day && !number->is_side)
		add_slot(result, AN_BESIDE_DAY, at);
	if (number->is_month)
		add_slot(result, AN_BESIDE_MONTH, at);
	if (number->is_date)
		add_slot(result, AN_BESIDE_DATE, at);
}

/* Write the letters of a number. */
uint32_t
an_stated_write(const AnStatedNumber *number, uint8_t *letters)
{
	uint8_t		sign = number->is_side ? AN_STATEMENT_SIDE :
	number->is_day || number->is_month ? AN_STATEMENT_DAY :
	AN_STATEMENT_NUMBER;

	return an_count_write(number->value + (number->is_month ?
										   AN_STATED_MONTHS : 0),
						  sign, letters);
}

static int
compare_slots(const void *x, const void *y)
{
	const AnStatementSlot *p = x;
	const AnStatementSlot *q = y;

	if (p->beside != q->beside)
		return p->beside < q->beside ? -1 : 1;
	return (p->number > q->number) - (p->number < q->number);
}

/* Tell the slots where the stems are now, and bring them in order. */
void
an_stated_join(AnStatement *result, const uint32_t *places)
{
	uint32_t	i;

	for (i = 0; i < result->nslots; i++)
	{
		AnStatementSlot *slot = &result->slots[i];

		slot->number = places[slot->number];
		if (slot->beside < AN_BESIDE_FIRST)
			slot->beside = places[slot->beside];
	}
	qsort(result->slots, result->nslots, sizeof(AnStatementSlot),
		  compare_slots);
}
