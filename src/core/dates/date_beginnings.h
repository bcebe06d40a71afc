/*
 * date_beginnings.h
 *		Which rooms can read something that begins with a word.
 *
 * Nearly no word of a text begins a date, so asking the table first is what
 * makes looking for dates cheap.
 */
#ifndef AN_DATE_BEGINNINGS_H
#define AN_DATE_BEGINNINGS_H

#include "core/dates/date_words.h"

/* What may begin with a word. */
enum
{
	AN_BEGINS_PART = 1,
	AN_BEGINS_DAY = 2,
	AN_BEGINS_PERIOD = 4,
	AN_BEGINS_SHORT = 8,		/* a month in digits, 5/2017 */
	AN_BEGINS_MONTH = 16,
	AN_BEGINS_SEASON = 32,
	AN_BEGINS_YEAR = 64,
	AN_BEGINS_UNIT = 128,
	AN_BEGINS_CENTURY = 256,
	AN_BEGINS_DECADE = 512,
	AN_BEGINS_RANGE = 1024		/* only a range */
};

extern unsigned an_date_begins(AnDateWordKind kind);

#endif							/* AN_DATE_BEGINNINGS_H */
