/*
 * date_clock.c
 *		The hour and the part of the day that stand beside a day.
 */
#include "core/dates/date_clock.h"

#include "core/dates/date_numbers.h"

/* What the list says of parts of the day. */
#define DAYTIME_NIGHT	1
#define DAYTIME_ADVERB	2
#define DAYTIME_NOON	3

/* Words that a zone may have: "by the timing of Mecca the honoured". */
#define ZONE_WORDS		3

/* Minutes behind an hour: "and a half", "but a quarter", "and 30 minutes". */
static uint32_t
minutes_behind(const AnDating *dating, uint32_t i)
{
	int			minutes;
	uint32_t	next;

	if (an_date_is(dating, i, AN_DATE_FRACTION) &&
		an_date_has(dating, i, AN_CLITIC_AND))
		return i + 1;
	if (an_date_is(dating, i, AN_DATE_TO) &&
		an_date_is(dating, i + 1, AN_DATE_FRACTION))
		return i + 2;
	if (!an_date_is(dating, i, AN_DATE_AND) &&
		!an_date_has(dating, i, AN_CLITIC_AND))
		return i;
	next = an_date_number(dating, i + an_date_is(dating, i, AN_DATE_AND),
						  &minutes);
	if (next != 0 && (an_date_is_value(dating, next, AN_DATE_UNIT, 0) ||
					  an_date_is_value(dating, next, AN_DATE_UNITS, 0)))
		return next + 1;
	return i;
}

/* The zone behind an hour and its place; the same item if there is none. */
uint32_t
an_date_zone_behind(const AnDating *dating, uint32_t i)
{
	uint32_t	j;

	if (!an_date_is(dating, i, AN_DATE_ZONE))
		return i;
	for (j = i + 1; j <= i + ZONE_WORDS; j++)
		if (an_date_is(dating, j, AN_DATE_ZONE_WORD))
			return j + 1;
	return an_date_is_the(dating, i, AN_DATE_ZONE) ||
		!an_date_is(dating, i + 1, AN_DATE_NOTHING) ? i + 1 : i + 2;
}

/* The hour behind "the hour": a number with minutes, or a rank. */
static uint32_t
hour_behind(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);
	int			hour;
	uint32_t	next;

	if (item->kind == AN_DATE_OTHER_NUMBER || item->kind == AN_DATE_DIGITS)
		return i + 1;
	if (an_date_is_value(dating, i, AN_DATE_NUMBER, 1))
		return minutes_behind(dating, i + 1);
	next = an_date_rank(dating, i, &hour);
	return next != 0 ? minutes_behind(dating, next) : 0;
}

/* "evening", "after noon of", "the middle of the night of" before a day. */
uint32_t
an_date_daytime_before(const AnDating *dating, uint32_t i)
{
	if ((an_date_is(dating, i, AN_DATE_AFTER) &&
		 an_date_is_value(dating, i + 1, AN_DATE_DAYTIME, DAYTIME_NOON)) ||
		(an_date_is_value(dating, i, AN_DATE_PART, AN_PART_MIDDLE) &&
		 an_date_is_bare(dating, i + 1, AN_DATE_DAYTIME)))
		return i + 2;
	if (!an_date_is_bare(dating, i, AN_DATE_DAYTIME) ||
		an_date_is_value(dating, i, AN_DATE_DAYTIME, DAYTIME_ADVERB))
		return 0;
	return i + 1;
}

/* An hour without the word: "the eighth of the evening". */
static uint32_t
hour_of_day(const AnDating *dating, uint32_t i)
{
	uint32_t	next = an_date_at(dating, i)->kind == AN_DATE_ARTICLE ||
	an_date_is_the(dating, i, AN_DATE_RANK) ? hour_behind(dating, i) : 0;
	uint32_t	behind;

	if (next == 0)
		return 0;
	behind = next + an_date_is(dating, next, AN_DATE_FROM);
	return an_date_daytime_before(dating, behind) != 0 ? next : 0;
}

/*
 * "the hour eight and a half in the evening, local time"; the part of the day
 * is left to a day that stands behind it.
 */
uint32_t
an_date_clock(const AnDating *dating, uint32_t i)
{
	uint32_t	next;

	next = hour_of_day(dating, i);
	if (next != 0)
		return next;
	i += an_date_is(dating, i, AN_DATE_AT);
	if (!an_date_is_value(dating, i, AN_DATE_UNIT, AN_UNIT_HOUR) ||
		!an_date_has(dating, i, AN_CLITIC_THE))
		return 0;
	next = hour_behind(dating, i + 1);
	if (next == 0)
		return 0;
	next += an_date_is(dating, next, AN_DATE_EXACT);
	if (an_date_is_value(dating, next, AN_DATE_DAYTIME, DAYTIME_ADVERB) ||
		(an_date_is(dating, next, AN_DATE_DAYTIME) &&
		 !an_date_is(dating, next + 1, AN_DATE_DAY_WORD) &&
		 !an_date_is(dating, next + 1, AN_DATE_UNIT) &&
		 !an_date_is(dating, next + 1, AN_DATE_WEEKDAY)))
		next++;
	else if (an_date_is(dating, next, AN_DATE_AFTER) &&
			 an_date_is_the(dating, next + 1, AN_DATE_DAYTIME))
		next += 2;
	else if (an_date_is(dating, next, AN_DATE_CLOCK_LETTER) ||
			 an_date_is(dating, next, AN_DATE_ERA))
		next++;
	return an_date_zone_behind(dating, next);
}

/* The part of the day, or the hour, behind a day; the same item if neither. */
uint32_t
an_date_daytime_behind(const AnDating *dating, uint32_t i)
{
	uint32_t	next;
	uint32_t	lead = i + an_date_is(dating, i, AN_DATE_IN);

	if ((next = an_date_clock(dating, lead)) != 0)
		return next;
	if (an_date_is_bare(dating, i, AN_DATE_DAYTIME) &&
		!an_date_has(dating, i, AN_CLITIC_AND | AN_CLITIC_TO) &&
		an_date_at(dating, i)->value != DAYTIME_NIGHT &&
		!an_date_is(dating, i + 1, AN_DATE_DAY_WORD) &&
		!an_date_is(dating, i + 1, AN_DATE_WEEKDAY) &&
		!an_date_is(dating, i + 1, AN_DATE_UNIT))
		return i + 1;
	return i;
}
