/*
 * date_periods.c
 *		Units of time: the last week, this year, two months ago.
 */
#include "core/dates/date_periods.h"

#include "core/dates/date_beginnings.h"
#include "core/dates/date_clauses.h"
#include "core/dates/date_numbers.h"
#include "core/dates/date_years.h"

#define MONTHS_OF_UNIT(unit) \
	((unit) == AN_UNIT_YEAR ? 12 : (unit) == AN_UNIT_DECADE ? 120 : 1200)

/* "the last month", "this week"; years are read with years. */
uint32_t
an_date_unit(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	bool		said = an_date_is(dating, i, AN_DATE_THIS);
	const AnDateItem *noun = an_date_at(dating, i + said);

	if (noun->kind != AN_DATE_UNIT || noun->value < AN_UNIT_WEEK ||
		!(noun->clitics & AN_CLITIC_THE))
		return 0;
	reading->form = AN_FORM_UNIT;
	reading->unit = (uint8_t) noun->value;
	reading->which = 0;
	if (said)
		return an_date_is(dating, i + 2, AN_DATE_TIMED) ? 0 : i + 2;
	return an_date_which_unit(dating, i + 1, &reading->which);
}

/* A noun of units behind a number; an_date_unit() has those with "the". */
static bool
is_counted(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);

	return (item->kind == AN_DATE_UNIT || item->kind == AN_DATE_UNITS) &&
		(item->clitics & ~AN_CLITIC_THE) == 0;
}

static void
set_count(AnDateReading *reading, int count, int unit)
{
	reading->form = AN_FORM_COUNT;
	reading->count = count;
	reading->unit = (uint8_t) unit;
}

/* "and a half" behind a count of years or more: that many months. */
static uint32_t
half_behind(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	if (!an_date_is_value(dating, i, AN_DATE_FRACTION, 2) ||
		!an_date_has(dating, i, AN_CLITIC_AND) ||
		reading->unit < AN_UNIT_YEAR)
		return i;
	reading->count = reading->count * MONTHS_OF_UNIT(reading->unit) +
		MONTHS_OF_UNIT(reading->unit) / 2;
	reading->unit = AN_UNIT_MONTH;
	i++;
	return i + (is_counted(dating, i) ? 1 : 0);
}

/* What stands behind "day" or "month" if it is the one of that name. */
static bool
names_date(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);

	return !(item->clitics & (AN_CLITIC_AND | AN_CLITIC_TO)) &&
		item->kind != AN_DATE_AGO && item->kind != AN_DATE_AFTER &&
		(an_date_begins(item->kind) &
		 (AN_BEGINS_DAY | AN_BEGINS_MONTH | AN_BEGINS_YEAR)) != 0;
}

/* "three days", "two weeks", "20 years", "a month", "half a century". */
static uint32_t
bare_count(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	const AnDateItem *item = an_date_at(dating, i);
	int			count;
	uint32_t	next;

	if (item->clitics & AN_CLITIC_THE)
		return 0;
	if (item->kind == AN_DATE_FRACTION &&
		an_date_at(dating, i + 1)->kind == AN_DATE_UNIT &&
		an_date_at(dating, i + 1)->value >= AN_UNIT_YEAR)
	{
		set_count(reading, MONTHS_OF_UNIT(an_date_at(dating, i + 1)->value) /
				  item->value, AN_UNIT_MONTH);
		return i + 2;
	}
	if (item->kind == AN_DATE_TWO_UNITS || item->kind == AN_DATE_UNIT)
	{
		set_count(reading, item->kind == AN_DATE_UNIT ? 1 : 2, item->value);
		if (an_date_is(dating, i + 1, AN_DATE_OTHER_NUMBER) ||
			names_date(dating, i + 1))
			return 0;
		i += an_date_is_value(dating, i + 1, AN_DATE_NUMBER, 1);
		return half_behind(dating, i + 1, reading);
	}
	next = an_date_number(dating, i, &count);
	if (next == 0 || !is_counted(dating, next) ||
		an_date_has(dating, next, AN_CLITIC_THE))
		return 0;
	set_count(reading, count, an_date_at(dating, next)->value);
	return half_behind(dating, next + 1, reading);
}

/* "the three days", "the 24 hours", "the five years", "the two weeks". */
static uint32_t
definite_count(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	const AnDateItem *item = an_date_at(dating, i);
	bool		article = item->kind == AN_DATE_ARTICLE;
	int			count;
	uint32_t	next;

	if (!article && !(item->clitics & AN_CLITIC_THE))
		return 0;
	if (item->kind == AN_DATE_TWO_UNITS)
	{
		set_count(reading, 2, item->value);
		return i + 1;
	}
	if (item->kind == AN_DATE_UNITS)
	{
		i++;
		i += an_date_is(dating, i, AN_DATE_ARTICLE);
		next = an_date_number(dating, i, &count);
		if (next != 0)
			set_count(reading, count, item->value);
		return next;
	}
	next = an_date_number(dating, i + article, &count);
	if (next == 0 || !is_counted(dating, next))
		return 0;
	/* "per cent last year" */
	if (item->kind == AN_DATE_HUNDRED && an_date_has(dating, next, AN_CLITIC_THE))
		return 0;
	set_count(reading, count, an_date_at(dating, next)->value);
	return next + 1;
}

/* A count of units with "the" or without. */
uint32_t
an_date_count(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next = definite_count(dating, i, reading);

	return next != 0 ? next : bare_count(dating, i, reading);
}

/*
 * "last" or "next" behind a count; "of late" is last, unless it says of what
 * else the units are the last.
 */
static uint32_t
which_behind(const AnDating *dating, uint32_t i, int8_t *which)
{
	if (an_date_is_the(dating, i, AN_DATE_LATEST))
	{
		if (an_date_is_bare(dating, i + 1, AN_DATE_FROM))
			return 0;
		*which = -1;
		return i + 1;
	}
	return an_date_which(dating, i, which);
}

/* "the last three days", behind "within" or not. */
static uint32_t
last_units(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	bool		within = an_date_is(dating, i, AN_DATE_WITHIN);
	int8_t		which;
	uint32_t	next;

	if (an_date_is_bare(dating, i + within, AN_DATE_LAST))
	{
		next = bare_count(dating, i + within + 1, reading);
		which = -1;
		if (next == 0 || reading->count == 1 ||
			an_date_is_bare(dating, next, AN_DATE_FROM))
			return 0;
	}
	else
	{
		next = definite_count(dating, i + within, reading);
		if (next == 0 ||
			(next = which_behind(dating, next, &which)) == 0 || which == 0)
			return 0;
	}
	reading->way = which < 0 ? AN_COUNT_SINCE : AN_COUNT_WITHIN;
	return next;
}

/* "about" before a count: "more than", "some". */
static uint32_t
skip_about(const AnDating *dating, uint32_t i)
{
	if (!an_date_is_bare(dating, i, AN_DATE_ABOUT))
		return i;
	return i + 1 + an_date_is(dating, i + 1, AN_DATE_FROM);
}

/* Is what stands behind a count what it is counted from? */
static bool
is_counted_from(const AnDating *dating, uint32_t i)
{
	return an_date_is_bare(dating, i, AN_DATE_FROM) ||
		an_date_is(dating, i, AN_DATE_AGAINST) ||
		an_date_has(dating, i, AN_CLITIC_TO_THE);
}

/* "two weeks ago", "three days later", "within two days". */
static uint32_t
led_count(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	const AnDateItem *lead = an_date_at(dating, i);
	uint32_t	start = i + 1;
	uint32_t	next;

	if (lead->kind == AN_DATE_IN && an_date_is(dating, i + 1, AN_DATE_SPAN))
		start++;
	else if (lead->kind != AN_DATE_SINCE && lead->kind != AN_DATE_AGO &&
			 lead->kind != AN_DATE_AFTER && lead->kind != AN_DATE_WITHIN)
		return 0;
	start = skip_about(dating, start);
	next = bare_count(dating, start, reading);
	if (next == 0 && lead->kind == AN_DATE_SINCE)
		next = definite_count(dating, start, reading);
	if (next == 0 || reading->unit == AN_UNIT_MINUTE || reading->count <= 0)
		return 0;
	if (lead->kind == AN_DATE_SINCE)
	{
		reading->way = AN_COUNT_SINCE;
		return next;
	}
	if (is_counted_from(dating, next) &&
		!(lead->kind == AN_DATE_AGO && an_date_is(dating, next,
												  AN_DATE_AGAINST)))
		return 0;
	if (lead->kind == AN_DATE_AGO)
	{
		reading->way = AN_COUNT_AGO;
		return next;
	}
	reading->way = lead->kind == AN_DATE_AFTER ? AN_COUNT_LATER :
		AN_COUNT_WITHIN;
	if (lead->kind == AN_DATE_IN)
		return next;
	return an_date_is_future(dating, i, next) ? next : 0;
}

/* A stretch counted from publication. */
uint32_t
an_date_period(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next = led_count(dating, i, reading);

	if (next != 0)
		return next;
	an_date_reading_init(reading);
	return last_units(dating, i, reading);
}
