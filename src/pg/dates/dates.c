/*
 * dates.c
 *		The dates of a text.
 */
#include "pg/base/arabic_news.h"

#include "core/dates/dates.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/base/rows.h"
#include "utils/builtins.h"
#include "utils/date.h"

PG_FUNCTION_INFO_V1(ar_dates);

/* Columns of ar_dates, in order. */
enum
{
	COL_DATE_NO,
	COL_EXPRESSION,
	COL_KIND,
	COL_CALENDAR,
	COL_START_DATE,
	COL_END_DATE,
	COL_START_POS,
	COL_LENGTH,
	NCOLS
};

static void
put_dates(AnRows *rows, const AnBody *body, AnDates *dates)
{
	bool		nulls[NCOLS] = {false};
	AnDateRow	row;
	int32		date_no = 0;

	while (an_dates_next(dates, &row))
	{
		Datum		values[NCOLS];

		values[COL_DATE_NO] = Int32GetDatum(++date_no);
		values[COL_EXPRESSION] = an_body_slice(body, row.span);
		values[COL_KIND] = CStringGetTextDatum(an_date_kind_name(row.kind));
		values[COL_CALENDAR] =
			CStringGetTextDatum(row.hijri ? "hijri" : "gregorian");
		values[COL_START_DATE] = DateADTGetDatum(row.days.start);
		values[COL_END_DATE] = DateADTGetDatum(row.days.end);
		values[COL_START_POS] = Int32GetDatum(an_body_position(body, row.span));
		values[COL_LENGTH] = Int32GetDatum(an_body_length(body, row.span));
		an_rows_put(rows, values, nulls);
	}
}

/*
 * Was the text published on a day from which others can be told?  Infinity is
 * none, and neither is a day of years that no expression can have.
 */
static bool
is_day(FunctionCallInfo fcinfo, int32 *published)
{
	DateADT		date;

	if (PG_ARGISNULL(1))
		return false;
	date = PG_GETARG_DATEADT(1);
	*published = date;
	return !DATE_NOT_FINITE(date) &&
		date >= an_day_of_civil(1, 1, 1) &&
		date <= an_day_of_civil(AN_YEAR_LAST, 12, 31);
}

/* ar_dates(body text, published date) returns setof record */
Datum
ar_dates(PG_FUNCTION_ARGS)
{
	AnBody		body;
	AnDates		dates;
	AnRows	   *rows;
	int32		published;

	if (PG_ARGISNULL(0))
	{
		an_rows_end(an_rows_begin(fcinfo));
		return (Datum) 0;
	}
	/* parting glued words would take half as long again, and finds nothing */
	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_body_index(&body);
	an_check(an_dates_init(&body.arena, &body.folded,
						   is_day(fcinfo, &published) ? &published : NULL,
						   &dates));
	rows = an_rows_begin(fcinfo);
	put_dates(rows, &body, &dates);
	an_rows_end(rows);
	return (Datum) 0;
}
