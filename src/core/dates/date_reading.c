/*
 * date_reading.c
 *		What an expression says, before it is put on the calendar.
 */
#include "core/dates/date_reading.h"

/* An expression of which nothing is known. */
void
an_date_reading_init(AnDateReading *reading)
{
	static const AnDateReading empty = {
		.which = AN_WHICH_NONE,.year_which = AN_WHICH_NONE,
		.part = AN_PART_NONE,.year = AN_NO_YEAR,.last_year = AN_NO_YEAR
	};

	*reading = empty;
}
