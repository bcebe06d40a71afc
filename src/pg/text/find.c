/*
 * find.c
 *		ar_find: a phrase found through all its spellings.
 */
#include "pg/base/arabic_news.h"

#include "core/text/find.h"
#include "core/text/find_names.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/base/folders.h"
#include "pg/base/rows.h"
#include "pg/text/profile.h"

PG_FUNCTION_INFO_V1(ar_find);

/* Columns of ar_find, in order. */
enum
{
	COL_MATCH_NO,
	COL_MATCH,
	COL_START_POS,
	COL_LENGTH,
	NCOLS
};

static void
put_matches(AnRows *rows, const AnBody *body, AnFind *find)
{
	bool		nulls[NCOLS] = {false};
	AnSpan		match;
	int32		match_no = 0;

	while (an_find_next(find, &match))
	{
		Datum		values[NCOLS];

		values[COL_MATCH_NO] = Int32GetDatum(++match_no);
		values[COL_MATCH] = an_body_slice(body, match);
		values[COL_START_POS] = Int32GetDatum(an_body_position(body, match));
		values[COL_LENGTH] = Int32GetDatum(an_body_length(body, match));
		an_rows_put(rows, values, nulls);
	}
}

/* ar_find(body text, phrase text, profile text) returns setof record */
Datum
ar_find(PG_FUNCTION_ARGS)
{
	const AnFolder *folder = an_profile_folder(fcinfo, PG_GETARG_TEXT_PP(2));
	AnBody		body;
	AnBody		phrase;
	AnFind		find;
	AnRows	   *rows;

	an_body_open(&phrase, PG_GETARG_TEXT_PP(1));
	an_body_fold(&phrase, folder);
	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_fold(&body, folder);
	if (folder->features & ~AN_PROFILE_DISPLAY)
		an_check(an_find_names(&body.arena, an_walk_folder(), &phrase.folded,
							   &body.folded));
	an_body_index(&body);
	an_check(an_find_init(&body.arena, &find, &body.folded, &phrase.folded));
	rows = an_rows_begin(fcinfo);
	put_matches(rows, &body, &find);
	an_rows_end(rows);
	return (Datum) 0;
}
