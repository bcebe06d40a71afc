/*
 * date_month_names.c
 *		The names of months, one or two of the same.
 */
#include "core/dates/date_month_names.h"

#define MONTH_AB		8		/* the month that is spelled like "father" */
#define MONTH_SAFAR		2		/* the Hijri month that is spelled like zero */

/* Is the word with a long a, as the month has it, and not "father"? */
bool
an_date_is_long_ab(const AnDating *dating, const AnDateItem *item)
{
	return an_fold_source(dating->folded, item->start +
						  item->skip * AN_LETTER_BYTES) == LETTER_ALEF_MADDA;
}

static AnMonthSure
sureness(const AnDating *dating, const AnDateItem *item)
{
	if (item->kind == AN_DATE_MONTH || item->kind == AN_DATE_HIJRI)
		return AN_MONTH_SURE;
	if (item->kind == AN_DATE_WEAK_MONTH && item->value == MONTH_AB &&
		item->end - item->start - item->skip * AN_LETTER_BYTES ==
		2 * AN_LETTER_BYTES && !an_date_is_long_ab(dating, item))
		return AN_MONTH_DOUBTED;
	if (item->kind == AN_DATE_WEAK_HIJRI && item->value == MONTH_SAFAR)
		return AN_MONTH_DOUBTED;
	return AN_MONTH_WEAK;
}

/* The month of a name of two words whose second is "first" or "second". */
static uint32_t
month_of_pair(const AnDating *dating, uint32_t i, int16_t *month)
{
	const AnDateItem *second = an_date_at(dating, i + 1);

	if (second->clitics & ~AN_CLITIC_THE)
		return 0;
	if (second->kind == AN_DATE_FIRST_DAY ||
		(second->kind == AN_DATE_RANK && second->value == 1))
		return i + 2;
	if (second->kind != AN_DATE_LAST &&
		!(second->kind == AN_DATE_RANK && second->value == 2))
		return 0;
	*month = (int16_t) (*month % AN_MONTHS_OF_YEAR + 1);
	return i + 2;
}

/* The name of one month, in one word or two. */
uint32_t
an_date_month_name(const AnDating *dating, uint32_t i, AnMonthName *name)
{
	const AnDateItem *item = an_date_at(dating, i);

	name->month = item->value;
	name->hijri = item->kind >= AN_DATE_HIJRI;
	name->sure = AN_MONTH_SURE;
	switch (item->kind)
	{
		case AN_DATE_MONTH:
		case AN_DATE_WEAK_MONTH:
		case AN_DATE_HIJRI:
		case AN_DATE_WEAK_HIJRI:
			if ((item->clitics & AN_CLITIC_THE) &&
				!(item->kind == AN_DATE_WEAK_HIJRI && item->value == 1))
				return 0;
			name->sure = sureness(dating, item);
			/* "a door" is no "in August" */
			return name->sure == AN_MONTH_DOUBTED &&
				(item->clitics & AN_CLITIC_TO) ? 0 : i + 1;
		case AN_DATE_HEAD:
		case AN_DATE_HIJRI_HEAD:
			return item->clitics & AN_CLITIC_THE ? 0 :
				month_of_pair(dating, i, &name->month);
		case AN_DATE_HIJRI_OWNER:
			name->month = an_date_at(dating, i + 1)->value;
			return an_date_is_the(dating, i + 1, AN_DATE_HIJRI_OWNED) ?
				i + 2 : 0;
		default:
			return 0;
	}
}

/* The other name of a month: "Ayyar/May", "Ayyar (May)", "Ayyar May". */
static uint32_t
other_name(const AnDating *dating, uint32_t i, const AnMonthName *name)
{
	bool		bracket = an_date_is_sign(dating, i, '(');
	bool		sign = bracket || an_date_is_sign(dating, i, '/') ||
	an_date_is_sign(dating, i, '-') || an_date_is_sign(dating, i, '\\');
	AnMonthName other;
	uint32_t	next = an_date_month_name(dating, i + sign, &other);

	/* "zero - zero" */
	if (name->hijri && name->month == MONTH_SAFAR)
		return 0;
	if (next == 0 || other.month != name->month || other.hijri != name->hijri ||
		an_date_has(dating, i + sign, AN_CLITIC_AND | AN_CLITIC_TO))
		return 0;
	if (!bracket)
		return next;
	return an_date_is_sign(dating, next, ')') ? next + 1 : 0;
}

/* A month with what else names it: "month", its other name. */
uint32_t
an_date_month_names(const AnDating *dating, uint32_t i, AnMonthName *name)
{
	bool		noun = an_date_is_bare(dating, i, AN_DATE_UNIT) &&
	an_date_at(dating, i)->value == AN_UNIT_MONTH;
	uint32_t	next = an_date_month_name(dating, i + noun, name);
	uint32_t	other;

	if (next == 0 ||
		(noun && an_date_has(dating, i + 1, AN_CLITIC_AND | AN_CLITIC_TO)))
		return 0;
	if (noun)
		name->sure = AN_MONTH_SURE;
	other = other_name(dating, next, name);
	if (other == 0)
		return next;
	name->sure = AN_MONTH_SURE;
	return other;
}
