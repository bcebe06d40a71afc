/*
 * date_written.c
 *		Dates in digits: 26/5/2017, 2017-05-26, 1436/7/5h, and 26/5 with care.
 */
#include "core/dates/date_written.h"

#include "core/dates/date_years.h"

#define MOST_DAY		31

/* Two digits of a year from here on: 19.. */
#define CENTURY_PIVOT	70

/* Such years are of the Hijri calendar, unless an era says otherwise. */
#define HIJRI_FROM		1300
#define HIJRI_TO		1500

/* The centuries that years of two digits belong to. */
#define HIJRI_CENTURY	1400
#define CENTURY			2000

/* Are these a day and a month? */
static bool
is_day_of_month(int day, int month)
{
	return day >= 1 && day <= MOST_DAY && month >= 1 &&
		month <= AN_MONTHS_OF_YEAR;
}

/* The three numbers of a date and how many digits the first and last have. */
static void
read_date_groups(const AnDating *dating, const AnDateItem *item, int *groups,
				 int *digits)
{
	const uint8_t *p = dating->folded->folded + item->start;
	const uint8_t *end = dating->folded->folded + item->end;
	int			n = 0;

	groups[0] = groups[1] = groups[2] = 0;
	digits[0] = digits[1] = digits[2] = 0;
	for (; p < end && n < AN_DATE_GROUPS; p++)
	{
		if (*p < '0' || *p > '9')
		{
			n++;
			continue;
		}
		groups[n] = groups[n] * 10 + (*p - '0');
		digits[n]++;
	}
}

/*
 * The same of a date with blanks in it, 9/ 10/ 1436; its year has four digits.
 * Gives the item behind it.
 */
static uint32_t
spaced_groups(const AnDating *dating, uint32_t i, int *groups, int *digits)
{
	int			n;

	for (n = 0; n < AN_DATE_GROUPS; n++)
	{
		const AnDateItem *item = an_date_at(dating, i + 2 * (uint32_t) n);

		if (item->kind != AN_DATE_DIGITS ||
			(n > 0 && !an_date_is_sign(dating, i + 2 * (uint32_t) n - 1, '/')))
			return 0;
		groups[n] = item->value;
		digits[n] = item->digits;
	}
	if (digits[1] > 2 || (digits[0] > 2 && digits[2] > 2) ||
		(digits[0] != AN_YEAR_DIGITS && digits[2] != AN_YEAR_DIGITS) ||
		an_date_is_sign(dating, i + 5, '/') ||
		an_date_is_sign(dating, i - 1, '/'))
		return 0;
	return i + 5;
}

/* The era behind a date in digits. */
static uint32_t
era_behind(const AnDating *dating, uint32_t i, AnDateReading *reading,
		   bool *said)
{
	*said = true;
	if (an_date_is(dating, i, AN_DATE_HIJRI_ERA))
	{
		reading->hijri = true;
		return i + 1;
	}
	if (an_date_is(dating, i, AN_DATE_ERA))
		return i + 1;
	*said = false;
	return i;
}

/* The year of so many digits. */
static int32_t
whole_year(const AnDateReading *reading, int year, int digits)
{
	if (digits > 2)
		return year;
	if (reading->hijri)
		return HIJRI_CENTURY + year;
	return year >= CENTURY_PIVOT ? CENTURY - 100 + year : CENTURY + year;
}

/* Do more digits follow or stand before, as in a number to be called? */
static bool
is_longer(const AnDating *dating, uint32_t i)
{
	return (an_date_is(dating, i + 1, AN_DATE_SIGN) &&
			an_date_at(dating, i + 1)->glued &&
			an_date_is(dating, i + 2, AN_DATE_DIGITS) &&
			an_date_at(dating, i + 2)->glued) ||
		(an_date_is(dating, i - 1, AN_DATE_SIGN) &&
		 an_date_at(dating, i)->glued && an_date_at(dating, i - 1)->glued &&
		 an_date_is(dating, i - 2, AN_DATE_DIGITS));
}

/*
 * A date of three groups.  The day comes first, or behind the year last, unless
 * only the other way it is one: 5/26/2017.
 */
uint32_t
an_date_written(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	int			groups[AN_DATE_GROUPS];
	int			digits[AN_DATE_GROUPS];
	int			year;
	int			day;
	bool		said;
	uint32_t	next;

	if (an_date_is(dating, i, AN_DATE_WRITTEN) && !is_longer(dating, i))
	{
		read_date_groups(dating, an_date_at(dating, i), groups, digits);
		next = i + 1;
	}
	else if ((next = spaced_groups(dating, i, groups, digits)) == 0)
		return 0;
	year = digits[0] > 2 ? 0 : 2;
	day = 2 - year;
	next = era_behind(dating, next, reading, &said);
	if (digits[year] > 2 && groups[year] >= HIJRI_FROM &&
		groups[year] <= HIJRI_TO && !said)
		reading->hijri = true;
	reading->form = AN_FORM_DAY;
	reading->day = (int16_t) groups[day];
	reading->month = (int16_t) groups[1];
	if (!is_day_of_month(groups[day], groups[1]))
	{
		reading->day = (int16_t) groups[1];
		reading->month = (int16_t) groups[day];
	}
	reading->year = whole_year(reading, groups[year], digits[year]);
	return is_day_of_month(reading->day, reading->month) ? next : 0;
}

/*
 * A day and a month without a year, 26/5: a score or a fraction looks the same,
 * so who asks must know that a date stands here.
 */
uint32_t
an_date_short_written(const AnDating *dating, uint32_t i,
					  AnDateReading *reading)
{
	const AnDateItem *day = an_date_at(dating, i);
	const AnDateItem *month = an_date_at(dating, i + 2);

	if (day->kind != AN_DATE_DIGITS || month->kind != AN_DATE_DIGITS ||
		day->digits > 2 || month->digits > 2 ||
		(!an_date_is_sign(dating, i + 1, '/') &&
		 !an_date_is_sign(dating, i + 1, '-')) ||
		!is_day_of_month(day->value, month->value) ||
		an_date_is_sign(dating, i + 3, '/'))
		return 0;
	reading->form = AN_FORM_DAY;
	reading->day = day->value;
	reading->month = month->value;
	return i + 3;
}

/* A month and a year in digits, 5/2017, behind "month" or "in". */
uint32_t
an_date_month_written(const AnDating *dating, uint32_t i,
					  AnDateReading *reading)
{
	const AnDateItem *month = an_date_at(dating, i);
	const AnDateItem *before = an_date_at(dating, i - 1);

	if (month->kind != AN_DATE_DIGITS || month->digits > 2 ||
		month->value < 1 || month->value > AN_MONTHS_OF_YEAR ||
		!an_date_is_sign(dating, i + 1, '/') ||
		!an_date_year_value(dating, i + 2) ||
		(before->kind != AN_DATE_IN && before->kind != AN_DATE_SINCE &&
		 before->kind != AN_DATE_UNIT))
		return 0;
	reading->form = AN_FORM_MONTH;
	reading->month = month->value;
	return an_date_year_digits(dating, i + 2, reading);
}
