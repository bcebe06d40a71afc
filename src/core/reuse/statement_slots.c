/*
 * statement_slots.c
 *		What the numbers of a quotation stand beside.
 */
#include "core/reuse/statement_slots.h"

#include <stdlib.h>

#include "core/reuse/statement_numbers.h"
#include "core/reuse/statement_stem.h"

/* How many slots a number has. */
size_t
an_stated_slots(const AnStatedNumber *number)
{
	return (size_t) (number->before != AN_NO_STEM) + number->two_before +
		(number->after != AN_NO_STEM) + number->is_year + number->is_day +
		number->is_month + number->is_date;
}

static void
add_slot(AnStatementSlot *slot, uint32_t beside, uint32_t number)
{
	slot->beside = beside;
	slot->number = number;
}

/*
 * Put a number, which is a stem now, beside what it stands beside, and give how
 * many slots that takes; the room is made.
 */
uint32_t
an_stated_put(const AnStatedNumber *number, uint32_t at,
			  AnStatementSlot *slots)
{
	uint32_t	n = 0;

	if (number->before != AN_NO_STEM)
		add_slot(&slots[n++], number->before, at);
	if (number->two_before)
		add_slot(&slots[n++], number->before - 1, at);
	if (number->after != AN_NO_STEM)
		add_slot(&slots[n++], number->after, at);
	if (number->is_year)
		add_slot(&slots[n++], AN_BESIDE_YEAR, at);
	if (number->is_day && !number->is_side)
		add_slot(&slots[n++], AN_BESIDE_DAY, at);
	if (number->is_month)
		add_slot(&slots[n++], AN_BESIDE_MONTH, at);
	if (number->is_date)
		add_slot(&slots[n++], AN_BESIDE_DATE, at);
	return n;
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
an_stated_join(AnStatementSlot *slots, uint32_t nslots, const uint32_t *places)
{
	uint32_t	i;

	for (i = 0; i < nslots; i++)
	{
		slots[i].number = places[slots[i].number];
		if (slots[i].beside < AN_BESIDE_FIRST)
			slots[i].beside = places[slots[i].beside];
	}
	qsort(slots, nslots, sizeof(AnStatementSlot), compare_slots);
}
