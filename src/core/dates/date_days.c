/*
 * date_days.c
 *		One day, with all that may stand around it.
 *
 * A day is said in several ways at once: "yesterday Sunday (26 May)", "Sunday,
 * 5 Rajab 1436, which is 24 April 2015".  All of it is one expression, whose
 * day is that of the most exact of them.
 */
#include "core/dates/date_days.h"

#include "core/dates/date_clock.h"
#include "core/dates/date_contexts.h"
#include "core/dates/date_months.h"
#include "core/dates/date_written.h"
#include "core/dates/date_years.h"

/* "tonight", and "night" in general, as the list numbers it. */
#define DAYTIME_NIGHT	1

#define MOST_DAY		31

/* A date with day and month, in words or digits. */
static uint32_t
read_date(const AnDating *dating, uint32_t i, AnDateReading *reading,
		  bool surely)
{
	uint32_t	next = an_date_written(dating, i, reading);

	if (next == 0)
		next = an_date_day_month(dating, i, reading);
	if (next == 0 && surely)
	{
		an_date_reading_init(reading);
		next = an_date_short_written(dating, i, reading);
	}
	return next;
}

/* What may stand between a day and its date; the same item if nothing does. */
static uint32_t
between_names(const AnDating *dating, uint32_t i, bool *bracket, bool *according)
{
	*bracket = *according = false;
	if (an_date_is_sign(dating, i, ',') || an_date_is_sign(dating, i, '-') ||
		an_date_is_sign(dating, i, '/'))
		i++;
	else if (an_date_is_sign(dating, i, '('))
	{
		*bracket = true;
		i++;
	}
	if (an_date_is(dating, i, AN_DATE_ACCORDING))
	{
		*according = true;
		i++;
		/* "which is that of 24 April" */
		i += an_date_is(dating, i, AN_DATE_CLITIC) ||
			an_date_is_value(dating, i, AN_DATE_UNIT, AN_UNIT_DAY);
	}
	return i;
}

/* The same day in another calendar: ", which is 24 April 2015", "- 24/4/2015". */
static uint32_t
other_calendar(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	AnDateReading other;
	bool		bracket;
	bool		according;
	uint32_t	start = between_names(dating, i, &bracket, &according);
	uint32_t	next;

	if (start == i)
		return i;
	an_date_reading_init(&other);
	next = read_date(dating, start, &other, according);
	if (next == 0 || (other.hijri == reading->hijri && !according) ||
		other.last_day != 0)
		return i;
	if (bracket)
	{
		if (!an_date_is_sign(dating, next, ')'))
			return i;
		next++;
	}
	if (reading->hijri && !other.hijri)
		*reading = other;
	reading->two_calendars = true;
	return next;
}

/* "the day" that a date or a weekday follows. */
static bool
is_noun_of_day(const AnDating *dating, uint32_t i)
{
	return an_date_is_value(dating, i, AN_DATE_UNIT, AN_UNIT_DAY) &&
		an_date_at(dating, i)->clitics == 0;
}

/* The date that a weekday or "yesterday" has beside it. */
static uint32_t
date_beside(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	AnDateReading date;
	bool		bracket;
	bool		according;
	uint32_t	start = between_names(dating, i, &bracket, &according);
	uint32_t	next;

	an_date_reading_init(&date);
	/* "last Friday, the day 24 March" */
	start += is_noun_of_day(dating, start);
	if (an_date_has(dating, start, AN_CLITIC_AND) ||
		(next = read_date(dating, start, &date, true)) == 0)
		return i;
	if (date.last_day != 0)
		return i;
	if (bracket)
	{
		if (!an_date_is_sign(dating, next, ')'))
			return i;
		next++;
	}
	if (date.which == AN_WHICH_NONE && reading->which >= -1 &&
		reading->which <= 1)
		date.which = reading->which;
	*reading = date;
	return other_calendar(dating, next, reading);
}

/*
 * "touched" and "the greatest need", which are spelled like yesterday, and
 * "became", like tomorrow.
 */
static bool
is_no_day(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);

	if (item->value > 0)
		return (an_date_has(dating, i, AN_CLITIC_THE) &&
				an_date_is_bare(dating, i - 1, AN_DATE_NAME_HEAD)) ||
			an_date_is(dating, i - 1, AN_DATE_VERB_LEAD) ||
			(an_date_has(dating, i, AN_CLITIC_THE) &&
			 an_date_is_value(dating, i - 1, AN_DATE_PAPER, 1));
	if (an_date_is(dating, i + 1, AN_DATE_NEED))
		return true;
	return (item->clitics & (AN_CLITIC_TO | AN_CLITIC_THE)) == AN_CLITIC_TO &&
		an_fold_source(dating->folded, item->start +
					   item->skip * AN_LETTER_BYTES) !=
		LETTER_ALEF_HAMZA_ABOVE;
}

/* "yesterday", "the day before yesterday", "after tomorrow". */
static uint32_t
day_word(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	const AnDateItem *item = an_date_at(dating, i);
	uint32_t	next = i;
	int			offset = 0;

	if (item->kind == AN_DATE_FIRST_DAY || item->kind == AN_DATE_AGO)
	{
		next = i + 1 + an_date_is(dating, i + 1, AN_DATE_FROM);
		offset = -1;
	}
	else if (item->kind == AN_DATE_AFTER)
	{
		next = i + 1;
		offset = 1;
	}
	item = an_date_at(dating, next);
	if (item->kind != AN_DATE_DAY_WORD || is_no_day(dating, next) ||
		(offset != 0 && (item->value > 0) != (offset > 0)))
		return 0;
	offset += item->value;
	next++;
	if (offset == -1 && an_date_is_the(dating, next, AN_DATE_FIRST_DAY))
	{
		offset--;
		next++;
	}
	reading->form = AN_FORM_RELATIVE;
	reading->count = offset;
	return next;
}

/* "today", "this evening", "tonight", "last night". */
static uint32_t
this_day(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	bool		said = an_date_is(dating, i, AN_DATE_THIS);
	int8_t		which;

	reading->form = AN_FORM_RELATIVE;
	reading->count = 0;
	if (an_date_is_today(dating, i))
		return i + 1;
	if (said && an_date_is_value(dating, i + 1, AN_DATE_UNIT, AN_UNIT_DAY) &&
		an_date_has(dating, i + 1, AN_CLITIC_THE) &&
		!an_date_is(dating, i - 1, AN_DATE_FREQUENCY))
		return i + 2;
	if (said && an_date_is_the(dating, i + 1, AN_DATE_DAYTIME))
		return i + 2;
	if (an_date_is(dating, i - 1, AN_DATE_THAT) ||
		an_date_is(dating, i - 1, AN_DATE_SAME_HEAD) ||
		!an_date_is_the(dating, i, AN_DATE_DAYTIME) ||
		an_date_at(dating, i)->value != DAYTIME_NIGHT)
		return 0;
	if (an_date_which(dating, i + 1, &which) != 0)
	{
		reading->count = which;
		return which <= 0 ? i + 2 : 0;
	}
	return an_date_is(dating, i + 1, AN_DATE_RANK) ||
		an_date_is(dating, i + 1, AN_DATE_FIRST_DAY) ||
		an_date_is(dating, i + 1, AN_DATE_SAME) ? 0 : i + 1;
}

/* A weekday and those joined to it: "Sunday", "Saturday and Sunday". */
static uint32_t
weekdays(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next = i + 1;
	int			weekday = an_date_at(dating, i)->value;

	if (!an_date_is_weekday(dating, i))
		return 0;
	reading->form = AN_FORM_WEEKDAY;
	reading->weekday = (int16_t) weekday;
	while (reading->weekdays < AN_DAYS_OF_WEEK - 1 &&
		   an_date_is_the(dating, next, AN_DATE_WEEKDAY) &&
		   an_date_at(dating, next)->value ==
		   (weekday + reading->weekdays + 1) % AN_DAYS_OF_WEEK &&
		   (an_date_has(dating, next, AN_CLITIC_AND) || next > i + 1 ||
			an_date_is(dating, i - 1, AN_DATE_DAYTIME)))
	{
		reading->weekdays++;
		next++;
	}
	return next;
}

/* A weekday with "last" or "next", and its date. */
static uint32_t
read_weekday(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next = weekdays(dating, i, reading);
	uint32_t	which;

	if (next == 0)
		return 0;
	which = an_date_which_unit(dating, next, &reading->which);
	if (which != 0)
		next = which;
	return date_beside(dating, next, reading);
}

/* "yesterday" and "today" with their weekday and date. */
static uint32_t
read_relative(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next = day_word(dating, i, reading);
	uint32_t	start;
	bool		bracket;
	bool		according;

	if (next == 0)
		next = this_day(dating, i, reading);
	if (next == 0)
		return 0;
	start = between_names(dating, next, &bracket, &according);
	if (is_noun_of_day(dating, start) && !bracket)
		start++;
	if (an_date_is_the(dating, start, AN_DATE_WEEKDAY) &&
		!an_date_has(dating, start, AN_CLITIC_AND | AN_CLITIC_TO_THE))
	{
		AnDateReading named = *reading;
		uint32_t	behind = start + 1;

		reading->named = true;
		reading->weekday = an_date_at(dating, start)->value;

		if (!bracket)
			next = date_beside(dating, behind, &named);
		else if (an_date_is_sign(dating, behind, ')'))
			next = behind + 1;
		if (named.form == AN_FORM_DAY)
			*reading = named;
		return next;
	}
	return date_beside(dating, next, reading);
}

/* "day 3 minutes": what is counted stands behind the number. */
static bool
is_counted_by(const AnDating *dating, uint32_t i)
{
	return (an_date_is(dating, i, AN_DATE_UNIT) ||
			an_date_is(dating, i, AN_DATE_UNITS) ||
			an_date_is(dating, i, AN_DATE_THING)) &&
		!an_date_has(dating, i, AN_CLITIC_AND);
}

/* "day 27", whose month stands elsewhere. */
static uint32_t
day_number(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	const AnDateItem *item = an_date_at(dating, i);

	if (item->kind != AN_DATE_DIGITS || item->digits > 2 || item->value < 1 ||
		item->value > MOST_DAY || is_counted_by(dating, i + 1) ||
		an_date_is_sign(dating, i + 1, '/') ||
		an_date_is_sign(dating, i + 1, ':'))
		return 0;
	an_date_reading_init(reading);
	reading->form = AN_FORM_DAY;
	reading->day = item->value;
	return i + 1;
}

/* The day itself, without the hour: what all ways to say one begin with. */
static uint32_t
bare_day(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	bool		noun = an_date_is_bare(dating, i, AN_DATE_UNIT) &&
	an_date_at(dating, i)->value == AN_UNIT_DAY;
	uint32_t	next;

	if (an_date_is_value(dating, i, AN_DATE_TWO_UNITS, AN_UNIT_DAY) ||
		(an_date_is_bare(dating, i, AN_DATE_UNITS) &&
		 an_date_at(dating, i)->value == AN_UNIT_DAY))
		noun = true;
	i += noun;
	if (noun && an_date_has(dating, i, AN_CLITIC_AND))
		return 0;
	if ((next = read_relative(dating, i, reading)) != 0)
		return next;
	an_date_reading_init(reading);
	if ((next = read_weekday(dating, i, reading)) != 0)
		return next;
	an_date_reading_init(reading);
	next = read_date(dating, i, reading, noun);
	if (next == 0 && noun)
		next = day_number(dating, i, reading);
	if (next == 0 || reading->last_day != 0)
		return next;
	return other_calendar(dating, next, reading);
}

/*
 * A day with all that belongs to it: "the hour six of the evening of Sunday",
 * "yesterday evening", "Sunday at the hour nine".
 */
uint32_t
an_date_day(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	start = i;
	uint32_t	next = an_date_clock(dating, i);

	if (next != 0)
	{
		start = next;
		start += an_date_is(dating, start, AN_DATE_FROM) ||
			an_date_is(dating, start, AN_DATE_IN) ||
			an_date_is_sign(dating, start, ',');
	}
	next = an_date_daytime_before(dating, start);
	if (next != 0)
	{
		start = next;
		start += an_date_is(dating, start, AN_DATE_FROM);
	}
	next = bare_day(dating, start, reading);
	if (next == 0)
		return 0;
	return an_date_zone_behind(dating, an_date_daytime_behind(dating, next));
}
