/*
 * date_months.c
 *		Months, and days of months.
 */
#include "core/dates/date_months.h"

#include "core/dates/date_contexts.h"
#include "core/dates/date_month_names.h"
#include "core/dates/date_numbers.h"
#include "core/dates/date_years.h"

#define MOST_DAY		31
#define MONTH_RAMADAN	9
#define MONTH_MUHARRAM	1		/* "forbidden" besides */

/* Days that a list may have: "25, 26, 27 and 28 June". */
#define MOST_LISTED		8

/* Year, or "last" and the like, behind a month; the same item if neither. */
static uint32_t
month_is_of(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	uint32_t	next = an_date_which(dating, i, &reading->which);
	uint32_t	year;

	if (next != 0)
	{
		if ((year = an_date_year_behind(dating, next, reading)) != 0)
			return year;
		return next;
	}
	next = an_date_year_behind(dating, i, reading);
	return next != 0 ? next : i;
}

/* The day and the year behind a month, as in English: "March 15, 2011". */
static uint32_t
day_and_year(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	const AnDateItem *day = an_date_at(dating, i);

	if (day->kind != AN_DATE_DIGITS || day->digits > 2 || day->value < 1 ||
		day->value > MOST_DAY || reading->last_month != 0 ||
		!an_date_is_sign(dating, i + 1, ',') ||
		!an_date_year_value(dating, i + 2) ||
		an_date_is(dating, i + 3, AN_DATE_THING))
		return 0;
	reading->form = AN_FORM_DAY;
	reading->day = day->value;
	reading->year = an_date_at(dating, i + 2)->value;
	return i + 3;
}

/*
 * The year that a month has from those joined to it: "January and March 2013",
 * "December and January 2014".
 */
static void
share_year(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	AnDateReading other;
	AnMonthName name;
	uint32_t	next;
	int			n;

	for (n = 0; n < MOST_LISTED; n++, i = next)
	{
		next = an_date_month_names(dating, i + an_date_is_sign(dating, i, ','),
								   &name);
		if (next == 0 || name.hijri != reading->hijri ||
			(!an_date_is_sign(dating, i, ',') &&
			 !an_date_has(dating, i, AN_CLITIC_AND)))
			return;
		an_date_reading_init(&other);
		other.month = name.month;
		other.hijri = name.hijri;
		if (an_date_year_behind(dating, next, &other) == 0)
			continue;
		if (other.year != AN_NO_YEAR)
		{
			reading->year = other.year -
				(reading->month - name.month > AN_MONTHS_OF_YEAR / 2);
			reading->civil_year = other.civil_year;
		}
		return;
	}
}

/* Does a number that can be no year stand behind a month as one: "99999h"? */
static bool
has_wrong_year(const AnDating *dating, uint32_t i)
{
	return (an_date_is(dating, i, AN_DATE_OTHER_NUMBER) ||
			an_date_is(dating, i, AN_DATE_DIGITS)) &&
		an_date_is(dating, i + 1, AN_DATE_HIJRI_ERA);
}

/* Does a part end at item i: "the first week", "the last two weeks"? */
static bool
is_some_of(const AnDating *dating, uint32_t i)
{
	return an_date_is_the(dating, i, AN_DATE_RANK) ||
		an_date_is_the(dating, i, AN_DATE_FIRST_DAY) ||
		an_date_is_the(dating, i, AN_DATE_LATEST) ||
		an_date_is_the(dating, i, AN_DATE_PART) ||
		an_date_is(dating, i, AN_DATE_UNITS) ||
		an_date_is(dating, i, AN_DATE_TWO_UNITS);
}

/* Does a word before a weak month say that it is one? */
static bool
leads_month(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);

	/* "February and March" */
	if (an_date_has(dating, i + 1, AN_CLITIC_AND))
		return item->kind == AN_DATE_MONTH;
	return item->kind == AN_DATE_BETWEEN || item->kind == AN_DATE_IN ||
		item->kind == AN_DATE_SINCE || item->kind == AN_DATE_WITHIN ||
		item->kind == AN_DATE_PART ||
		(item->kind == AN_DATE_FROM && is_some_of(dating, i - 1)) ||
		(item->kind == AN_DATE_TO &&
		 !an_date_is_value(dating, i + 1, AN_DATE_WEAK_HIJRI, MONTH_MUHARRAM));
}

/* Does more than a comma join months: "March and April", "July/August"? */
static bool
joins_months(const AnDating *dating, uint32_t i)
{
	return an_date_is_sign(dating, i, '/') ||
		an_date_has(dating, i + an_date_is_sign(dating, i, ','),
					AN_CLITIC_AND);
}

/*
 * Months behind the first one: "May, June and July 2015" if they are a range.
 * Commas alone join them only behind "the months".
 */
static uint32_t
more_months(const AnDating *dating, uint32_t i, bool several,
			AnMonthName *name, AnDateReading *reading)
{
	AnMonthName last = *name;
	AnMonthName other;
	uint32_t	end = i;
	uint32_t	next;

	while ((next = an_date_month_names(dating, i +
									   an_date_is_sign(dating, i, ',') +
									   an_date_is_sign(dating, i, '/'),
									   &other)) != 0 &&
		   other.hijri == last.hijri && other.month == last.month + 1 &&
		   other.sure != AN_MONTH_DOUBTED &&
		   !an_date_has(dating, i, AN_CLITIC_TO))
	{
		last = other;
		if (several || joins_months(dating, i))
		{
			if (other.sure > name->sure)
				name->sure = other.sure;
			reading->last_month = other.month;
			end = next;
		}
		i = next;
	}
	return end;
}

/* Does a noun before it say that months follow: "the two months", "months"? */
static bool
are_months(const AnDating *dating, uint32_t i)
{
	return (an_date_is_bare(dating, i, AN_DATE_UNITS) ||
			an_date_is_bare(dating, i, AN_DATE_TWO_UNITS)) &&
		an_date_at(dating, i)->value == AN_UNIT_MONTH;
}

/* May Ramadan, which is a given name too, stand at item i without a lead? */
static bool
is_ramadan(const AnDating *dating, uint32_t i, uint32_t next)
{
	return an_date_is_value(dating, i, AN_DATE_WEAK_HIJRI, MONTH_RAMADAN) &&
		!an_date_names_person(dating, i) &&
		!an_date_is(dating, next, AN_DATE_NOTHING) &&
		!an_date_is(dating, next, AN_DATE_PAST) &&
		!an_date_is(dating, next, AN_DATE_PERSON) &&
		!an_date_is(dating, next, AN_DATE_FAMILY);
}

/* A month: "May", "May 2015", "next Ramadan", "month Rajab". */
uint32_t
an_date_month(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	AnMonthName name;
	bool		several = are_months(dating, i);
	uint32_t	next = an_date_month_names(dating, i + several, &name);
	uint32_t	end;

	/* a day that the month does not have is before it */
	if (next == 0 || (an_date_at(dating, i - 1)->digits > 0 &&
					  an_date_at(dating, i - 1)->digits <= 2 &&
					  !an_date_has(dating, i, AN_CLITIC_AND)))
		return 0;
	reading->form = AN_FORM_MONTH;
	reading->month = name.month;
	reading->hijri = name.hijri;
	next = more_months(dating, next, several, &name, reading);
	if ((end = day_and_year(dating, next, reading)) != 0)
		return end;
	end = month_is_of(dating, next, reading);
	if (has_wrong_year(dating, end) ||
		(an_date_names_person(dating, i) &&
		 (end == next || reading->civil_year)))
		return 0;
	if (end == next)
		share_year(dating, next, reading);
	if (end > next || several || name.sure == AN_MONTH_SURE)
		return end;
	if (name.sure == AN_MONTH_DOUBTED)
		return 0;
	return leads_month(dating, i - 1) ||
		(an_date_is(dating, i - 1, AN_DATE_FROM) &&
		 an_date_is(dating, end, AN_DATE_TO)) ||
		is_ramadan(dating, i, next) ? end : 0;
}

/* How the days of a list are joined. */
typedef struct DayList
{
	int			days[MOST_LISTED];
	uint32_t	ends[MOST_LISTED];	/* the item behind each */
	int			n;
	bool		span;			/* "3 to 5" */
	bool		loose;			/* by a sign that joins much else */
} DayList;

/* What joins the days of a list; the same item if nothing does. */
static uint32_t
between_days(const AnDating *dating, uint32_t i, DayList *list)
{
	if (an_date_is(dating, i, AN_DATE_TO) || an_date_is_sign(dating, i, '-') ||
		an_date_is_sign(dating, i, 0x2013))
	{
		list->span = true;
		return i + 1;
	}
	if (an_date_is_tatweel(dating, i))
	{
		list->span = true;
		return i;
	}
	if (an_date_is_sign(dating, i, ',') ||
		(an_date_is_sign(dating, i, '/') &&
		 !an_date_is_sign(dating, i + 2, '/')))
	{
		list->loose = true;
		return i + 1;
	}
	return i + an_date_is(dating, i, AN_DATE_AND);
}

/* Is a rank of something feminine, as no day is: "the first hours of May"? */
static bool
is_feminine(const AnDating *dating, const AnDateItem *item)
{
	uint32_t	last = an_fold_source(dating->folded,
									  item->end - AN_LETTER_BYTES);

	return item->kind == AN_DATE_RANK &&
		(last == LETTER_TEH_MARBUTA ||
		 (item->value == 1 &&
		  (last == LETTER_ALEF_MAKSURA || last == LETTER_YEH)));
}

/* "days", behind "the first of". */
static bool
is_day_noun(const AnDating *dating, uint32_t i)
{
	return an_date_is_value(dating, i, AN_DATE_UNITS, AN_UNIT_DAY) &&
		an_date_at(dating, i)->clitics == 0;
}

/* A number in words that a month follows at once: "twenty May". */
static uint32_t
cardinal_day(const AnDating *dating, uint32_t i, int *day)
{
	const AnDateItem *item = an_date_at(dating, i);
	AnMonthName name;
	uint32_t	next;

	if ((item->kind != AN_DATE_NUMBER && item->kind != AN_DATE_TEN &&
		 item->kind != AN_DATE_TENS && item->kind != AN_DATE_WEEKDAY) ||
		(item->clitics & AN_CLITIC_THE))
		return 0;
	next = an_date_number(dating, i, day);
	return next != 0 && an_date_at(dating, next)->clitics == 0 &&
		an_date_month_names(dating, next, &name) != 0 &&
		name.sure != AN_MONTH_DOUBTED ? next : 0;
}

/* One day of a month in digits or words. */
static uint32_t
read_day(const AnDating *dating, uint32_t i, int *day)
{
	const AnDateItem *item = an_date_at(dating, i);
	uint32_t	next;

	if (item->kind == AN_DATE_DIGITS && item->digits <= 2)
	{
		*day = item->value;
		next = i + 1;
	}
	else if (an_date_has(dating, i, AN_CLITIC_THE) &&
			 is_feminine(dating, item))
		return 0;
	else if (item->kind == AN_DATE_ARTICLE ||
			 (item->clitics & AN_CLITIC_THE) ||
			 item->kind == AN_DATE_FIRST_DAY ||
			 (item->kind == AN_DATE_RANK &&
			  (item->value == 1 || is_day_noun(dating, i + 1))))
		next = an_date_rank(dating, i, day);
	else
		next = cardinal_day(dating, i, day);
	/* "the first of the days of Ramadan", which has no article in Arabic */
	if (next == i + 1 && !(item->clitics & AN_CLITIC_THE) &&
		(item->kind == AN_DATE_FIRST_DAY || item->kind == AN_DATE_RANK) &&
		is_day_noun(dating, next))
		next++;
	return next != 0 && *day >= 1 && *day <= MOST_DAY ? next : 0;
}

/* The month of a day without its name: "of the next month", "of the current". */
static uint32_t
unnamed_month(const AnDating *dating, uint32_t i, AnDateReading *reading,
			  bool digits)
{
	bool		of = an_date_is_bare(dating, i, AN_DATE_FROM);
	bool		said = an_date_is(dating, i + of, AN_DATE_THIS);
	uint32_t	noun = i + of + said;
	uint32_t	next = 0;

	if (an_date_is_value(dating, noun, AN_DATE_UNIT, AN_UNIT_MONTH) &&
		an_date_has(dating, noun, AN_CLITIC_THE) && of)
	{
		reading->which = 0;
		next = said ? noun + 1 :
			an_date_which(dating, noun + 1, &reading->which);
	}
	else if (!said && (of || (digits &&
							  !an_date_is(dating, i - 2, AN_DATE_ARTICLE))))
		next = an_date_which(dating, i + of, &reading->which);
	reading->form = AN_FORM_DAY;
	reading->month = 0;
	return next;
}

/* The month and the year of days in digits: "1 to 30 /11/ 1436h". */
static uint32_t
month_in_digits(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	const AnDateItem *month = an_date_at(dating, i + 1);
	uint32_t	next;

	if (!an_date_is_sign(dating, i, '/') || month->kind != AN_DATE_DIGITS ||
		month->value < 1 || month->value > AN_MONTHS_OF_YEAR ||
		!an_date_is_sign(dating, i + 2, '/'))
		return 0;
	next = an_date_year_digits(dating, i + 3, reading);
	reading->form = AN_FORM_DAY;
	reading->month = month->value;
	return next;
}

/* The month of a day: "May", "of May", "of the month of May". */
static uint32_t
month_of_day(const AnDating *dating, uint32_t i, AnDateReading *reading,
			 bool digits)
{
	bool		of = an_date_is_bare(dating, i, AN_DATE_FROM);
	bool		first = an_date_is_bare(dating, i - 1, AN_DATE_FIRST_DAY) ||
	an_date_is_bare(dating, i - 1, AN_DATE_RANK);
	bool		slash = digits && (an_date_is_sign(dating, i, '/') ||
								   an_date_is_sign(dating, i, '-'));
	AnMonthName name;
	uint32_t	next = an_date_month_names(dating, i + of + slash, &name);
	uint32_t	end;

	if ((end = unnamed_month(dating, i, reading, digits)) != 0 ||
		(end = month_in_digits(dating, i, reading)) != 0)
		return end;
	if (next == 0 || (!of && !digits && !first) ||
		an_date_has(dating, i + of + slash, AN_CLITIC_AND | AN_CLITIC_TO))
		return 0;
	reading->form = AN_FORM_DAY;
	reading->month = name.month;
	reading->hijri = name.hijri;
	/* "7/May/2015" */
	if (slash)
		return an_date_is_sign(dating, next, an_date_at(dating, i)->value) ?
			an_date_year_digits(dating, next + 1, reading) : 0;
	end = month_is_of(dating, next, reading);
	if (has_wrong_year(dating, end))
		return 0;
	if (name.sure == AN_MONTH_DOUBTED && end == next && !of &&
		!an_date_is_long_ab(dating, an_date_at(dating, i)))
		return 0;
	return end;
}

/* Does a month follow the last word of a day without "of"? */
static bool
needs_no_of(const AnDating *dating, uint32_t i)
{
	switch (an_date_at(dating, i)->kind)
	{
		case AN_DATE_DIGITS:
			return true;
		case AN_DATE_NUMBER:
		case AN_DATE_TEN:
		case AN_DATE_TENS:
			/* "the twentieth May" is none */
			return !an_date_has(dating, i, AN_CLITIC_THE) &&
				!an_date_has(dating, i - 1, AN_CLITIC_THE);
		default:
			return is_day_noun(dating, i);
	}
}

/* Read the days of a list; give the item behind the last. */
static uint32_t
read_days(const AnDating *dating, uint32_t i, DayList *list)
{
	list->n = 0;
	list->span = list->loose = false;
	while (list->n < MOST_LISTED)
	{
		DayList		before = *list;
		uint32_t	start = list->n > 0 ? between_days(dating, i, list) : i;
		uint32_t	next = 0;

		if (list->n == 0 || start > i || an_date_is_tatweel(dating, i) ||
			an_date_has(dating, start, AN_CLITIC_AND))
			next = read_day(dating, start, &list->days[list->n]);
		if (next == 0)
		{
			*list = before;
			break;
		}
		list->ends[list->n++] = i = next;
	}
	return i;
}

/*
 * One day or several of a month: "26 May 2015", "the fifth of May", "25 and 26
 * June".  Days that are no range are an expression each, the first one here,
 * whose month stands behind the last.
 */
uint32_t
an_date_day_month(const AnDating *dating, uint32_t i, AnDateReading *reading)
{
	DayList		list;
	uint32_t	next = read_days(dating, i, &list);
	bool		neighbours = true;
	uint32_t	end;
	int			j;

	if (list.n == 0)
		return 0;
	end = month_of_day(dating, next, reading,
					   needs_no_of(dating, next - 1));
	if (end == 0)
		return 0;
	for (j = 1; j < list.n; j++)
		neighbours = neighbours && list.days[j] == list.days[j - 1] + 1;
	reading->day = (int16_t) list.days[0];
	if (list.n == 1)
		return end;
	if (neighbours || (list.n == 2 && list.span &&
					   list.days[1] > list.days[0]))
	{
		reading->last_day = (int16_t) list.days[list.n - 1];
		return end;
	}
	return list.loose || list.span ? 0 : list.ends[0];
}
