/*
 * date_years.c
 *		Years: in four digits, with their era, behind "year".
 */
#include "core/dates/date_years.h"

/* Years of three digits and more need no era to be years. */
#define LEAST_YEAR		1000
#define MOST_YEAR		2999
#define LEAST_NAMED		100

/* What stands for a Hijri year unless an era says otherwise. */
#define HIJRI_FROM		1300
#define HIJRI_TO		1500

/* Years that may stand beside "last year". */
#define BESIDE_FROM		1900
#define BESIDE_TO		2100

/* "what", as the list numbers it. */
#define RELATIVE_WHAT	1

/* Years of two digits behind "year" are of this century. */
#define SHORT_CENTURY	1900
#define SHORT_FROM		30

static uint32_t
read_era(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	/* "61 of the Hijra" */
	if (an_date_is_bare(dating, i, AN_DATE_FROM) &&
		an_date_is_the(dating, i + 1, AN_DATE_HIJRI_ERA))
		i++;
	if (an_date_is(dating, i, AN_DATE_HIJRI_ERA))
	{
		reading->hijri = true;
		return i + 1;
	}
	if (an_date_is(dating, i, AN_DATE_ERA) ||
		(an_date_is(dating, i, AN_DATE_BIRTH) &&
		 an_date_has(dating, i, AN_CLITIC_TO_THE)))
	{
		reading->hijri = false;
		return i + 1;
	}
	if (an_date_is(dating, i, AN_DATE_AGO) &&
		an_date_is_the(dating, i + 1, AN_DATE_BIRTH))
	{
		reading->hijri = false;
		reading->year = 1 - reading->year;
		return i + 2;
	}
	return i;
}

/* Can the digits be a year? */
bool
an_date_year_value(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);

	return item->kind == AN_DATE_DIGITS && item->digits == 4 &&
		item->value >= LEAST_YEAR && item->value <= MOST_YEAR;
}

/* Is it a year of the first Hijri centuries, which its era tells: "61h"? */
static bool
is_early_hijri(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);

	return item->kind == AN_DATE_DIGITS && item->value >= 1 &&
		item->value < LEAST_YEAR &&
		an_date_is(dating, i + 1, AN_DATE_HIJRI_ERA) &&
		!an_date_has(dating, i + 1, AN_CLITIC_AND);
}

/* A year of four digits, or fewer with its era: "2015", "1436h", "61h". */
uint32_t
an_date_year_digits(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	int			value = an_date_at(dating, i)->value;

	if (!an_date_year_value(dating, i) && !is_early_hijri(dating, i))
		return 0;
	reading->year = value;
	reading->hijri = value >= HIJRI_FROM && value <= HIJRI_TO;
	return read_era(dating, i + 1, reading);
}

/* "last", "this", "next" behind a noun. */
uint32_t
an_date_which(const AnDating *dating, uint32_t i, int8_t *which)
{
	if (!an_date_is(dating, i, AN_DATE_WHICH) ||
		!an_date_has(dating, i, AN_CLITIC_THE) ||
		an_date_has(dating, i, AN_CLITIC_AND | AN_CLITIC_TO | AN_CLITIC_TO_THE))
		return 0;
	*which = (int8_t) an_date_at(dating, i)->value;
	return i + 1;
}

/* "the last year 2014": no number of things that may follow as well. */
static bool
is_year_beside(const AnDating *dating, uint32_t i)
{
	int			value = an_date_at(dating, i)->value;

	return an_date_year_value(dating, i) &&
		((value >= HIJRI_FROM && value <= HIJRI_TO) ||
		 (value >= BESIDE_FROM && value <= BESIDE_TO));
}

/* The same, or the one before the last, "what is" before it, or after next. */
uint32_t
an_date_which_unit(const AnDating *dating, uint32_t i, int8_t *which)
{
	const AnDateItem *lead;
	uint32_t	next;

	i += an_date_is_value(dating, i, AN_DATE_RELATIVE, RELATIVE_WHAT) &&
		an_date_at(dating, i)->clitics == 0;
	lead = an_date_at(dating, i);
	if ((lead->kind != AN_DATE_AGO && lead->kind != AN_DATE_AFTER) ||
		lead->clitics != 0)
		return an_date_which(dating, i, which);
	next = an_date_which(dating, i + 1, which);
	if (next == 0 || *which != (lead->kind == AN_DATE_AGO ? -1 : 1))
	{
		*which = AN_WHICH_NONE;
		return 0;
	}
	*which = (int8_t) (2 * *which);
	return next;
}

/* The digits behind "year", which can be fewer than four. */
static uint32_t
year_behind_noun(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	const AnDateItem *item = an_date_at(dating, i);
	uint32_t	next;

	/* "the academic year 1436", "the Hijri year 1436" */
	i += an_date_is(dating, i, AN_DATE_TIMED) ||
		an_date_is_the(dating, i, AN_DATE_HIJRI_ERA) ||
		an_date_is_the(dating, i, AN_DATE_ERA);
	next = an_date_year_digits(dating, i, reading);
	if (next != 0)
		return next;
	item = an_date_at(dating, i);
	if (item->kind != AN_DATE_DIGITS)
		return 0;
	reading->year = item->value;
	reading->hijri = reading->month != 0 && reading->hijri;
	next = read_era(dating, i + 1, reading);
	if (item->digits == 2 && item->value >= SHORT_FROM && !reading->hijri &&
		reading->year == item->value)
		reading->year += SHORT_CENTURY;
	return next > i + 1 || item->value >= LEAST_NAMED || item->digits == 2 ?
		next : 0;
}

/*
 * "year 2015", "the last year", "this year"; "the same year" leaves the year
 * unsaid and serves only behind something else.
 */
uint32_t
an_date_year_named(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next;
	uint32_t	noun = i;

	if (an_date_is(dating, i, AN_DATE_THIS) ||
		an_date_is(dating, i, AN_DATE_SAME_HEAD))
		noun++;
	if (!an_date_is_value(dating, noun, AN_DATE_UNIT, AN_UNIT_YEAR))
		return 0;
	if (noun > i && an_date_is_the(dating, noun, AN_DATE_UNIT))
	{
		if (an_date_is(dating, i, AN_DATE_THIS))
			reading->year_which = 0;
		else
			reading->same_year = true;
		return noun + 1;
	}
	if (noun > i)
		return 0;
	if ((next = year_behind_noun(dating, i + 1, reading)) != 0)
		return next;
	if (!an_date_has(dating, i, AN_CLITIC_THE))
		return 0;
	if (an_date_is(dating, i + 1, AN_DATE_SAME))
	{
		reading->same_year = true;
		return i + 2;
	}
	next = an_date_which_unit(dating, i + 1, &reading->year_which);
	if (next != 0 && is_year_beside(dating, next))
		return an_date_year_digits(dating, next, reading);
	return next;
}

/* Is what stands behind a number counted by it: "2000 persons"? */
static bool
is_thing_counted(const AnDating *dating, uint32_t i)
{
	return an_date_is_bare(dating, i, AN_DATE_THING) ||
		an_date_is_bare(dating, i, AN_DATE_UNIT) ||
		an_date_is_bare(dating, i, AN_DATE_UNITS);
}

/* The year behind a month or a part: "2015", "of the year 2015", "1436h". */
uint32_t
an_date_year_behind(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	bool		hijri = reading->hijri;
	bool		of_month = reading->month != 0;
	uint32_t	noun = i + (an_date_is(dating, i, AN_DATE_FROM) &&
							an_date_at(dating, i)->clitics == 0);
	uint32_t	next;

	/* "15 April, 2012," */
	if (reading->form == AN_FORM_DAY && an_date_is_sign(dating, i, ',') &&
		an_date_year_value(dating, i + 1) &&
		!an_date_is(dating, i + 2, AN_DATE_NOTHING) &&
		!an_date_is(dating, i + 2, AN_DATE_THING))
		noun++;

	if ((next = an_date_year_named(dating, noun, reading)) == 0 &&
		!an_date_has(dating, i, AN_CLITIC_AND))
		next = an_date_year_digits(dating, noun, reading);
	/* "Ramadan 2023"; else a month has one calendar */
	reading->civil_year = of_month && next != 0 && hijri && !reading->hijri &&
		reading->year >= BESIDE_FROM && reading->year <= BESIDE_TO &&
		!is_thing_counted(dating, next);
	if (reading->civil_year)
		reading->hijri = true;
	else if (of_month && next != 0 && reading->hijri != hijri)
	{
		reading->hijri = hijri;
		reading->year = AN_NO_YEAR;
		reading->year_which = AN_WHICH_NONE;
		return 0;
	}
	return next;
}
