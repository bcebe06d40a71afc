/*
 * dates.c
 *		The dates of a text: what each says, and where it stands.
 *
 * Four stages, each in rooms of its own:
 *	1. words and signs become items (date_items), by the list of words;
 *	2. from each item on, the rooms of units read what they know: years, months
 *	   and their days, dates in digits, one day with its hour, units, parts;
 *	   the neighbours say whether it is a date at all (date_contexts);
 *	3. two of them may be the ends of a range (date_ranges);
 *	4. what was read is put on the calendar (date_values).
 * Each room looks ahead a bounded number of items, so time is linear.
 */
#include "core/dates/dates.h"

#include "core/dates/date_beginnings.h"
#include "core/dates/date_clauses.h"
#include "core/dates/date_contexts.h"
#include "core/dates/date_divisions.h"
#include "core/dates/date_ranges.h"
#include "core/dates/date_values.h"

/*
 * Begin a walk through the dates of a text folded with AN_PROFILE_WALK, which
 * is from the day *published, or from nobody knows when (NULL).
 */
int
an_dates_init(AnArena *arena, const AnFolded *folded, const int32_t *published,
			  AnDates *dates)
{
	int			status = an_date_items_read(arena, folded, &dates->dating);

	dates->arena = arena;
	dates->next = dates->dating.first;
	dates->ahead = 0;
	dates->dating.has_published = published != NULL;
	dates->dating.published = published != NULL ? *published : 0;
	return status;
}

static AnDateKind
kind_of_date(const AnDateReading *reading, const AnDays *days)
{
	if (an_date_is_divided(reading))
		return AN_KIND_PART;
	switch (reading->form)
	{
		case AN_FORM_DAY:
		case AN_FORM_WEEKDAY:
		case AN_FORM_RELATIVE:
			return days->start == days->end ? AN_KIND_DAY : AN_KIND_RANGE;
		case AN_FORM_MONTH:
			return reading->last_month != 0 ? AN_KIND_RANGE : AN_KIND_MONTH;
		case AN_FORM_YEAR:
			return reading->last_year != AN_NO_YEAR ? AN_KIND_RANGE : AN_KIND_YEAR;
		case AN_FORM_UNIT:
			return reading->unit == AN_UNIT_MONTH ? AN_KIND_MONTH :
				AN_KIND_RANGE;
		case AN_FORM_SEASON:
			return AN_KIND_PART;
		case AN_FORM_COUNT:
			return days->start == days->end ? AN_KIND_DAY : AN_KIND_PERIOD;
		default:
			return AN_KIND_RANGE;
	}
}

/* Where items stand in the original, without what is written to the first. */
static AnSpan
span_of(const AnDating *dating, uint32_t first, uint32_t end)
{
	const AnDateItem *item = an_date_at(dating, first);

	return an_fold_span(dating->folded,
						item->start + item->skip * AN_LETTER_BYTES,
						an_date_at(dating, end - 1)->end);
}

/*
 * An expression that begins at item i; give the item behind it, or 0.  What is
 * joined to a date of the future in its clause is of the future too.
 */
static uint32_t
read_expression(AnDates *dates, uint32_t i, AnDateRow *row, bool *found)
{
	const AnDating *dating = &dates->dating;
	AnDateReading from;
	AnDateReading to;
	uint32_t	single;
	uint32_t	next = an_date_range(dating, i, &from, &to, &single);

	*found = false;
	if (next != 0)
	{
		*found = an_date_range_value(dating, &from, &to, &row->days);
		row->kind = AN_KIND_RANGE;
		row->hijri = from.hijri && to.hijri;
	}
	if (!*found)
	{
		if (next != 0)
			an_date_single(dating, i, &from);
		next = single != 0 ? single : an_date_led_days(dating, i, &from);
		if (next == 0 || an_date_has(dating, i, AN_CLITIC_LIKE))
			return next;
		if (dates->ahead != 0 && an_date_has(dating, i, AN_CLITIC_AND) &&
			an_date_is_one_clause(dating, dates->ahead, i))
			from.future = true;
		dates->ahead = from.future ? next : 0;
		*found = !an_date_names_something(dating, &from) &&
			an_date_value(dating, &from, &row->days);
		row->kind = (uint8_t) kind_of_date(&from, &row->days);
		row->hijri = from.hijri && !from.two_calendars;
	}
	if (*found)
		row->span = span_of(dating, i, next);
	return next;
}

/* Give the next date; false behind the last. */
bool
an_dates_next(AnDates *dates, AnDateRow *row)
{
	const AnDating *dating = &dates->dating;

	while (dates->next < dating->end)
	{
		uint32_t	i = dates->next;
		uint32_t	next = 0;
		bool		found = false;

		an_arena_tick_turn(dates->arena, i);
		if (an_date_begins(an_date_at(dating, i)->kind) != 0)
			next = read_expression(dates, i, row, &found);
		dates->next = next != 0 ? next : i + 1;
		if (found)
			return true;
	}
	return false;
}

const char *
an_date_kind_name(int kind)
{
	static const char *const names[] = {
		"day", "month", "year", "range", "part", "period"
	};

	return names[kind];
}
