/*
 * date_numbers.c
 *		Numbers and ranks in digits or words.
 */
#include "core/dates/date_numbers.h"

/* "eleventh", whose number in tens is one */
#define RANK_ELEVEN		11

/* The tens that are joined to a number or rank: "five and twenty". */
static uint32_t
joined_tens(const AnDating *dating, uint32_t i, int *value)
{
	if (!an_date_is(dating, i, AN_DATE_TENS) ||
		!an_date_has(dating, i, AN_CLITIC_AND))
		return 0;
	*value += an_date_at(dating, i)->value;
	return i + 1;
}

/* A whole number: "26", "five and twenty", "fifteen", "a hundred". */
uint32_t
an_date_number(const AnDating *dating, uint32_t i, int *value)
{
	const AnDateItem *item = an_date_at(dating, i);
	uint32_t	next;

	*value = item->value;
	switch (item->kind)
	{
		case AN_DATE_DIGITS:
		case AN_DATE_TEN:
		case AN_DATE_TENS:
		case AN_DATE_HUNDRED:
			return i + 1;
		case AN_DATE_NUMBER:
			if (an_date_is_bare(dating, i + 1, AN_DATE_TEN) &&
				!an_date_has(dating, i + 1, AN_CLITIC_AND))
			{
				*value += an_date_at(dating, i + 1)->value;
				return i + 2;
			}
			next = joined_tens(dating, i + 1, value);
			return next != 0 ? next : i + 1;
		case AN_DATE_WEEKDAY:
			/* "two" as an object is spelled like Monday; "one" like Sunday */
			if (item->clitics & AN_CLITIC_THE)
				return 0;
			if (item->value == 6 &&
				an_date_is_bare(dating, i + 1, AN_DATE_TEN))
			{
				*value = RANK_ELEVEN;
				return i + 2;
			}
			*value = 2;
			return item->value == 0 ? joined_tens(dating, i + 1, value) : 0;
		default:
			return 0;
	}
}

/* A rank: "the fifth", "the fifth and twentieth", "the 26"; the first is 1. */
uint32_t
an_date_rank(const AnDating *dating, uint32_t i, int *value)
{
	const AnDateItem *item = an_date_at(dating, i);
	uint32_t	next;

	*value = item->value;
	switch (item->kind)
	{
		case AN_DATE_FIRST_DAY:
			*value = 1;
			return i + 1;
		case AN_DATE_ARTICLE:
			*value = an_date_at(dating, i + 1)->value;
			return an_date_is(dating, i + 1, AN_DATE_DIGITS) ? i + 2 : 0;
		case AN_DATE_TENS:
			return i + 1;
		case AN_DATE_RANK:
			if (an_date_is_bare(dating, i + 1, AN_DATE_TEN))
			{
				*value = item->value == RANK_ELEVEN ? RANK_ELEVEN :
					item->value + 10;
				return i + 2;
			}
			if (item->value == RANK_ELEVEN)
			{
				*value = 1;
				return joined_tens(dating, i + 1, value);
			}
			next = joined_tens(dating, i + 1, value);
			return next != 0 ? next : i + 1;
		default:
			return 0;
	}
}
