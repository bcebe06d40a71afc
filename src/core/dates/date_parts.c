/*
 * date_parts.c
 *		Seasons, decades, centuries, and parts of all that is long.
 */
#include "core/dates/date_parts.h"

#include "core/dates/date_beginnings.h"
#include "core/dates/date_contexts.h"
#include "core/dates/date_months.h"
#include "core/dates/date_numbers.h"
#include "core/dates/date_periods.h"
#include "core/dates/date_years.h"

/* The season that the list has under a Hijri month of the same name. */
#define SPRING			0
#define MONTH_RABIE		3

/* Decades without a century are of this one. */
#define DECADES_OF		1900
#define HIJRI_DECADES_OF	1300

/* No century that news speaks of has a higher number. */
#define MOST_CENTURY	30

static uint32_t
season_name(const AnDating *dating, uint32_t i, int *season)
{
	*season = an_date_at(dating, i)->value;
	if (an_date_is(dating, i, AN_DATE_SEASON))
		return i + 1;
	*season = SPRING;
	return an_date_is_value(dating, i, AN_DATE_HIJRI_HEAD, MONTH_RABIE) ?
		i + 1 : 0;
}

/* "summer 2014", "summer of the last year", "the last summer". */
static uint32_t
read_season(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	bool		said = an_date_is(dating, i, AN_DATE_THIS);
	uint32_t	name = i + (said || an_date_is_bare(dating, i,
													AN_DATE_SEASON_NOUN));
	bool		the = an_date_has(dating, name, AN_CLITIC_THE);
	int			season;
	uint32_t	next = season_name(dating, name, &season);

	if (next == 0 || (said && !the))
		return 0;
	reading->form = AN_FORM_SEASON;
	reading->count = season;
	if (said)
	{
		reading->which = 0;
		return next;
	}
	if (the && an_date_which(dating, next, &reading->which) != 0)
		return next + 1;
	next = an_date_year_behind(dating, next, reading);
	return next != 0 && (reading->year != AN_NO_YEAR ||
						 reading->year_which != AN_WHICH_NONE) ? next : 0;
}

/* "the twentieth century", "the century 19", "the last century". */
static uint32_t
read_century(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	int			number;
	uint32_t	next;

	if (!an_date_is_value(dating, i, AN_DATE_UNIT, AN_UNIT_CENTURY) ||
		!an_date_has(dating, i, AN_CLITIC_THE))
		return 0;
	reading->form = AN_FORM_CENTURY;
	next = an_date_rank(dating, i + 1, &number);
	if (next == 0 && an_date_is(dating, i + 1, AN_DATE_DIGITS))
	{
		number = an_date_at(dating, i + 1)->value;
		next = i + 2;
	}
	if (next == 0 || number < 1 || number > MOST_CENTURY)
		return 0;
	reading->count = number;
	if (an_date_is_the(dating, next, AN_DATE_HIJRI_ERA))
	{
		reading->hijri = true;
		next++;
	}
	else if (an_date_is_the(dating, next, AN_DATE_ERA))
		next++;
	else if (an_date_is(dating, next, AN_DATE_AGO) &&
			 an_date_is_the(dating, next + 1, AN_DATE_BIRTH))
	{
		reading->count = 1 - number;
		next += 2;
	}
	return next;
}

/* "the nineties", "nineties of the last century". */
static uint32_t
read_decade(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	AnDateReading century;
	uint32_t	decade = i;
	uint32_t	of;
	uint32_t	next;

	if (an_date_is_bare(dating, i, AN_DATE_UNIT) &&
		an_date_at(dating, i)->value == AN_UNIT_DECADE)
		decade++;
	if (!an_date_is(dating, decade, AN_DATE_DECADE))
		return 0;
	reading->form = AN_FORM_DECADE;
	reading->year = DECADES_OF + an_date_at(dating, decade)->value;
	of = decade + 1;
	of += an_date_is_bare(dating, of, AN_DATE_FROM);
	an_date_reading_init(&century);
	if ((next = read_century(dating, of, &century)) != 0)
	{
		reading->year += (century.count - 20) * 100;
		return century.hijri || century.count < 1 ? 0 : next;
	}
	an_date_reading_init(&century);
	if ((next = an_date_unit(dating, of, &century)) != 0 &&
		century.unit == AN_UNIT_CENTURY)
	{
		reading->year_which = century.which;
		return next;
	}
	if (of > decade + 1)
		return 0;
	if (!an_date_has(dating, decade, AN_CLITIC_THE))
		return 0;
	if (an_date_is_the(dating, of, AN_DATE_HIJRI_ERA))
	{
		reading->hijri = true;
		reading->year += HIJRI_DECADES_OF - DECADES_OF;
		return of + 1;
	}
	return of + an_date_is_the(dating, of, AN_DATE_ERA);
}

/* The second year of a season in two digits: "season 2014/15". */
static uint32_t
season_end(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	const AnDateItem *item = an_date_at(dating, i + 1);

	if ((!an_date_is_sign(dating, i, '/') &&
		 !an_date_is_sign(dating, i, '-')) ||
		item->kind != AN_DATE_DIGITS || item->digits != 2 ||
		item->value != (reading->year + 1) % 100)
		return i;
	reading->last_year = reading->year + 1;
	return i + 2;
}

/*
 * The same year in the other calendar: "1426h / 2005", "1436h (2015)"; the
 * Gregorian one counts.
 */
static uint32_t
other_year(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	bool		bracket = an_date_is_sign(dating, i, '(');
	AnDateReading other = *reading;
	int32_t		year;
	int32_t		apart;
	uint32_t	next;

	if (reading->year == AN_NO_YEAR ||
		(!bracket && !an_date_is_sign(dating, i, '/') &&
		 !an_date_is_sign(dating, i, '-') &&
		 !an_date_is(dating, i, AN_DATE_ACCORDING)))
		return i;
	next = an_date_year_digits(dating, i + 1, &other);
	if (next == 0 || other.hijri == reading->hijri ||
		(bracket && !an_date_is_sign(dating, next, ')')))
		return i;
	year = reading->hijri ? reading->year : other.year;
	apart = (reading->hijri ? other.year : reading->year) -
		an_civil_of_day(an_hijri_month_start(year, 1)).year;
	if (apart < 0 || apart > 1)
		return i;
	if (reading->hijri)
		*reading = other;
	reading->two_calendars = true;
	return next + bracket;
}

/* A year: alone where it can be no number, or behind "year" or "season". */
static uint32_t
read_year(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next;
	uint32_t	start = i;

	reading->form = AN_FORM_YEAR;
	if (an_date_is_year_alone(dating, i))
		return other_year(dating, an_date_year_digits(dating, i, reading),
						  reading);
	start += an_date_is(dating, i, AN_DATE_SEASON_OF) &&
		an_date_year_value(dating, i + 1);
	if (start > i)
		return season_end(dating, an_date_year_digits(dating, start, reading),
						  reading);
	next = an_date_year_named(dating, i, reading);
	if (next == 0 || an_date_is(dating, next, AN_DATE_TIMED))
		return 0;
	return reading->year != AN_NO_YEAR ||
		reading->year_which != AN_WHICH_NONE ?
		other_year(dating, next, reading) : 0;
}

/* What is longer than a day and can have parts. */
uint32_t
an_date_long(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	static const struct
	{
		unsigned	begins;
		uint32_t	(*read) (const AnDating *dating, uint32_t i,
							 AnDateReading *reading);
	}			rooms[] =
	{
		{AN_BEGINS_MONTH, an_date_month},
		{AN_BEGINS_SEASON, read_season},
		{AN_BEGINS_YEAR, read_year},
		{AN_BEGINS_UNIT, an_date_unit},
		{AN_BEGINS_CENTURY, read_century},
		{AN_BEGINS_DECADE, read_decade}
	};
	unsigned	begins = an_date_begins(an_date_at(dating, i)->kind);
	size_t		j;

	for (j = 0; j < sizeof(rooms) / sizeof(rooms[0]); j++)
	{
		uint32_t	next;

		if (!(begins & rooms[j].begins))
			continue;
		an_date_reading_init(reading);
		if ((next = rooms[j].read(dating, i, reading)) != 0)
			return next;
	}
	return 0;
}

/* "the year", "the month", "the week": of a part, the one of publication. */
static uint32_t
this_unit(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	const AnDateItem *noun = an_date_at(dating, i);

	if (noun->kind != AN_DATE_UNIT || noun->value < AN_UNIT_WEEK ||
		!(noun->clitics & AN_CLITIC_THE) ||
		an_date_is(dating, i + 1, AN_DATE_SAME) ||
		(an_date_is(dating, i + 1, AN_DATE_THAT) &&
		 an_date_at(dating, i + 1)->clitics == 0) ||
		an_date_is_the(dating, i + 1, AN_DATE_HIJRI_ERA) ||
		an_date_is_the(dating, i + 1, AN_DATE_RANK) ||
		an_date_is_the(dating, i + 1, AN_DATE_FIRST_DAY) ||
		an_date_is_the(dating, i + 1, AN_DATE_LATEST))
		return 0;
	an_date_reading_init(reading);
	reading->form = AN_FORM_UNIT;
	reading->unit = (uint8_t) noun->value;
	reading->which = 0;
	return i + 1;
}

/*
 * A season, or the year of schools, budgets and the like, which begins in some
 * other month; and "the following year", which is not told from publication.
 */
static bool
is_other_year(const AnDating *dating, uint32_t i)
{
	if (an_date_is(dating, i, AN_DATE_SEASON_OF))
		return true;
	i += an_date_is(dating, i, AN_DATE_THIS);
	return an_date_is(dating, i, AN_DATE_UNIT) &&
		(an_date_is(dating, i + 1, AN_DATE_TIMED) ||
		 an_date_is_value(dating, i + 1, AN_DATE_PLAIN_DAY, 0));
}

/* What a part is of: a month or year that may be only four digits. */
static uint32_t
whole_of_part(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next;

	if (is_other_year(dating, i))
		return 0;
	if ((next = an_date_long(dating, i, reading)) != 0)
		return next;
	an_date_reading_init(reading);
	reading->form = AN_FORM_YEAR;
	next = an_date_year_digits(dating, i, reading);
	if (next != 0 && an_date_counts_thing(dating, next))
		return 0;
	return next != 0 ? next : this_unit(dating, i, reading);
}

/* "the first quarter of 2015", "the second half of May". */
static uint32_t
read_fraction(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	int			parts = an_date_at(dating, i)->value;
	int			nth;
	uint32_t	of = an_date_rank(dating, i + 1, &nth);
	uint32_t	next;

	if (!an_date_is_the(dating, i, AN_DATE_FRACTION))
		return 0;
	if (of == 0 && an_date_is_the(dating, i + 1, AN_DATE_LATEST))
	{
		nth = parts;
		of = i + 2;
	}
	if (of == 0 || nth > parts)
		return 0;
	of += an_date_is_bare(dating, of, AN_DATE_FROM);
	next = whole_of_part(dating, of, reading);
	if (next == 0 || reading->form == AN_FORM_SEASON)
		return 0;
	reading->parts = (uint8_t) parts;
	reading->nth = (uint8_t) nth;
	return next;
}

/* "the first", "the third", "the last" behind units; a count is of the ends. */
static uint32_t
rank_of_units(const AnDating *dating, uint32_t i, int most, int *nth)
{
	if (!an_date_has(dating, i, AN_CLITIC_THE))
		return 0;
	if (an_date_is(dating, i, AN_DATE_LATEST))
	{
		*nth = AN_NTH_LAST;
		return i + 1;
	}
	i = an_date_rank(dating, i, nth);
	return *nth >= 1 && *nth <= most ? i : 0;
}

/* "the first six months", "the third week", "the first two weeks". */
static uint32_t
some_units(const AnDating *dating, uint32_t i, AnDateReading *units, int *nth)
{
	const AnDateItem *item = an_date_at(dating, i);
	uint32_t	next;

	if (an_date_is_bare(dating, i, AN_DATE_FIRST_DAY) ||
		an_date_is_bare(dating, i, AN_DATE_LAST))
	{
		*nth = item->kind == AN_DATE_LAST ? AN_NTH_LAST : 1;
		return an_date_count(dating, i + 1, units);
	}
	if (item->kind != AN_DATE_UNIT)
	{
		next = an_date_count(dating, i, units);
		return next != 0 ? rank_of_units(dating, next, 2, nth) : 0;
	}
	units->count = 1;
	units->unit = (uint8_t) item->value;
	return item->value >= AN_UNIT_WEEK && (item->clitics & AN_CLITIC_THE) ?
		rank_of_units(dating, i + 1, AN_MONTHS_OF_YEAR, nth) : 0;
}

/* Some first or last units "of 2015", "of the current month". */
static uint32_t
read_units(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	AnDateReading units;
	int			nth;
	uint32_t	next;

	an_date_reading_init(&units);
	next = some_units(dating, i, &units, &nth);
	if (next == 0 || units.count < 1 || units.count > UINT8_MAX ||
		units.unit < AN_UNIT_DAY ||
		(units.unit == AN_UNIT_DAY && units.count == 1))
		return 0;
	if (an_date_is_bare(dating, next, AN_DATE_FROM))
		next++;
	else if (!an_date_has(dating, next, AN_CLITIC_TO | AN_CLITIC_TO_THE))
		return 0;
	next = whole_of_part(dating, next, reading);
	reading->units = (uint8_t) units.count;
	reading->units_unit = units.unit;
	reading->nth = (uint8_t) nth;
	return next;
}

/* Does a word before it say that "last" is no "other"? */
static bool
leads_last(AnDateWordKind kind)
{
	return kind == AN_DATE_IN || kind == AN_DATE_TO || kind == AN_DATE_SINCE ||
		kind == AN_DATE_AGO || kind == AN_DATE_FROM || kind == AN_DATE_COMING;
}

/* "end", which is "last" elsewhere: "the last of the month". */
static bool
is_last_of(const AnDating *dating, uint32_t i)
{
	return an_date_is_bare(dating, i, AN_DATE_LAST) &&
		(leads_last(an_date_at(dating, i - 1)->kind) ||
		 an_date_has(dating, i, AN_CLITIC_TO)) &&
		(an_date_is_the(dating, i + 1, AN_DATE_UNIT) ||
		 an_date_is_bare(dating, i + 1, AN_DATE_MONTH));
}

/* "the first", "middle", "last" ten days "of" a month. */
static uint32_t
ten_days(const AnDating *dating, uint32_t i, AnDatePart *part)
{
	const AnDateItem *item = an_date_at(dating, i);

	if (!an_date_has(dating, i, AN_CLITIC_THE) ||
		!an_date_is_bare(dating, i + 1, AN_DATE_FROM))
		return 0;
	if (item->kind == AN_DATE_PART)
		*part = (AnDatePart) item->value;
	else if (item->kind == AN_DATE_LATEST)
		*part = AN_PART_END;
	else if (item->kind == AN_DATE_FIRST_DAY ||
			 (item->kind == AN_DATE_RANK && item->value == 1))
		*part = AN_PART_START;
	else
		return 0;
	return i + 2;
}

/* "beginning of May", "middle of 2014", "end of the week". */
uint32_t
an_date_part(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	AnDatePart	part = (AnDatePart) an_date_at(dating, i)->value;
	uint32_t	next;
	uint32_t	of = 0;

	if (an_date_is(dating, i, AN_DATE_FRACTION))
		return read_fraction(dating, i, reading);
	/* "the last ten of Ramadan" */
	if (an_date_is_the(dating, i, AN_DATE_TEN))
		of = ten_days(dating, i + 1, &part);
	if (of == 0 && is_last_of(dating, i))
		part = AN_PART_END;
	else if (of == 0 && !an_date_is_bare(dating, i, AN_DATE_PART))
		return read_units(dating, i, reading);
	next = whole_of_part(dating, of != 0 ? of : i + 1, reading);
	if (next == 0 || reading->form == AN_FORM_SEASON || reading->parts != 0 ||
		(of != 0 && reading->form != AN_FORM_MONTH))
		return 0;
	reading->part = (uint8_t) part;
	return next;
}
