/*
 * dates.h
 *		The dates of a text: what each says, and where it stands.
 */
#ifndef AN_DATES_H
#define AN_DATES_H

#include "core/dates/calendar.h"
#include "core/dates/date_items.h"

typedef enum AnDateKind
{
	AN_KIND_DAY,
	AN_KIND_MONTH,
	AN_KIND_YEAR,
	AN_KIND_RANGE,
	AN_KIND_PART,
	AN_KIND_PERIOD
} AnDateKind;

typedef struct AnDateRow
{
	AnSpan		span;			/* bytes of the original */
	AnDays		days;
	uint8_t		kind;			/* AnDateKind */
	bool		hijri;
} AnDateRow;

/* A walk through the dates of a text; start with init. */
typedef struct AnDates
{
	AnDating	dating;
	AnArena    *arena;
	uint32_t	next;			/* the first item not yet read */
	uint32_t	ahead;			/* behind a date of the future, or 0 */
} AnDates;

extern int	an_dates_init(AnArena *arena, const AnFolded *folded,
						  const int32_t *published, AnDates *dates);
extern bool an_dates_next(AnDates *dates, AnDateRow *row);
extern const char *an_date_kind_name(int kind);

#endif							/* AN_DATES_H */
