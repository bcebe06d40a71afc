/*
 * dates.c
 *		What holds of the dates of any text.
 *
 * Flags 1 and 2 choose the day of publication.
 */
#include "fuzz/fuzz.h"

#include "core/dates/dates.h"

/* Days that flags choose among, and years around the year 2000. */
#define SPREAD		256

/* Rows stand in order, inside the text, and end no earlier than they begin. */
static void
dates_are_inside(AnArena *arena, const FuzzInput *input, const AnFolded *folded,
				 const int32_t *published, uint32_t *n)
{
	AnDates		dates;
	AnDateRow	row;
	uint32_t	behind = 0;

	*n = 0;
	RUN(an_dates_init(arena, folded, published, &dates));
	while (an_dates_next(&dates, &row))
	{
		CHECK(fuzz_is_inside(row.span, input->nbytes));
		CHECK(row.span.start >= behind && row.span.end > row.span.start);
		CHECK(row.days.start <= row.days.end);
		CHECK(row.kind != AN_KIND_DAY || row.days.start == row.days.end);
		CHECK(an_civil_of_day(row.days.start).year >= AN_YEAR_FIRST - 1 &&
			  an_civil_of_day(row.days.end).year <= AN_YEAR_LAST + 1);
		behind = row.span.end;
		(*n)++;
	}
}

void
fuzz_dates(const FuzzInput *input)
{
	AnArena    *arena = fuzz_arena();
	AnFolded	folded;
	int32_t		published;
	uint32_t	absolute;
	uint32_t	all;

	published = an_day_of_civil(2000 + (int32_t) fuzz_flag(input, 1, SPREAD),
								1, 1 + (int32_t) fuzz_flag(input, 2, SPREAD));
	fuzz_walk(arena, input->text, input->nbytes, &folded);
	dates_are_inside(arena, input, &folded, NULL, &absolute);
	dates_are_inside(arena, input, &folded, &published, &all);
	/* knowing when a text is from takes no date away */
	CHECK(all >= absolute);
}
