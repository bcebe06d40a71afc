/*
 * matches.c
 *		Is a text what an ar_query asks for?  The operator text @~ ar_query.
 */
#include "pg/base/arabic_news.h"

#include "core/reuse/runs.h"
#include "core/reuse/shingles.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/reuse/arguments.h"
#include "pg/reuse/probe.h"
#include "pg/reuse/query_type.h"

PG_FUNCTION_INFO_V1(ar_matches);
PG_FUNCTION_INFO_V1(ar_is_near_float8);
PG_FUNCTION_INFO_V1(ar_has_copy_of_float8);
PG_FUNCTION_INFO_V1(ar_has_passage_of);

/* The probe of a query: that of the last call, or a new one if it changed. */
static AnProbe *
query_probe(FmgrInfo *flinfo, const ArQuery *query)
{
	bool		ready;
	AnProbe    *probe = an_probe_find(flinfo, query, VARSIZE(query), &ready);

	if (!ready)
	{
		text	   *body = an_query_text(query);

		if (query->kind == AR_QUERY_SHARES)
			an_probe_runs(probe, body, query->min_words);
		else
			an_probe_shingles(probe, body);
		an_probe_done(probe, query, VARSIZE(query));
		pfree(body);
	}
	return probe;
}

/* More than rounding can take from the product below. */
#define ROUNDING	1.0001

/*
 * Is the row near the query?  Reading stops when the row has so many shingles
 * of its own that it would not be near even with all of the query's.
 */
static bool
is_near(AnProbe *probe, AnBody *row, float4 threshold)
{
	double		room = probe->set.count * (1.0 / threshold - 1) * ROUNDING + 1;
	uint32_t	too_many = room < UINT32_MAX ? (uint32_t) room : UINT32_MAX;
	AnShared	shared;

	if (probe->set.count == 0)
		return false;
	an_check(an_shingles_compare(&row->arena, &probe->set, &row->folded,
								 too_many, &shared));
	return an_resemblance(&probe->set, &shared) >= threshold;
}

/* Has the row that share of the query's shingles? */
static bool
has_copy(AnProbe *probe, AnBody *row, float4 share)
{
	uint32_t	count = probe->set.count;
	uint32_t	enough = (uint32_t) ((double) share * count);

	if (count == 0)
		return false;
	/* exactly where ar_containment() reaches the share, rounding included */
	while (enough > 0 && an_containment(enough - 1, count) >= share)
		enough--;
	while (an_containment(enough, count) < share)
		enough++;
	return an_shingles_count_shared(&row->arena, &probe->set, &row->folded,
									enough) >= enough;
}

/* Is the row what the query asks for? */
static bool
matches(FmgrInfo *flinfo, const text *datum, const ArQuery *query)
{
	AnProbe    *probe = query_probe(flinfo, query);
	AnBody		row;
	bool		result;

	an_probe_walk(probe, datum, &row);
	switch ((ArQueryKind) query->kind)
	{
		case AR_QUERY_NEAR:
			result = is_near(probe, &row, query->threshold);
			break;
		case AR_QUERY_COPY:
			result = has_copy(probe, &row, query->threshold);
			break;
		default:
			an_check(an_run_set_find(&row.arena, &probe->runs, &row.folded,
									 &result));
	}
	an_probe_release(probe, &row);
	return result;
}

/* ar_matches(body text, query ar_query) returns bool: text @~ ar_query */
Datum
ar_matches(PG_FUNCTION_ARGS)
{
	text	   *body = PG_GETARG_TEXT_PP(0);
	ArQuery    *query = an_query_from_datum(PG_GETARG_DATUM(1),
											&an_query_type);
	bool		result = matches(fcinfo->flinfo, body, query);

	PG_FREE_IF_COPY(body, 0);
	PG_FREE_IF_COPY(query, 1);
	PG_RETURN_BOOL(result);
}

/*
 * ar_is_near(body text, other text, threshold float8) returns bool.  An index
 * may have found either text, so the other one stays.
 */
Datum
ar_is_near_float8(PG_FUNCTION_ARGS)
{
	text	   *a = PG_GETARG_TEXT_PP(0);
	text	   *b = PG_GETARG_TEXT_PP(1);
	float4		threshold = an_check_threshold(PG_GETARG_FLOAT8(2));
	AnProbe    *probe;
	AnBody		row;
	bool		of_first;
	bool		result;

	probe = an_probe_find_either(fcinfo->flinfo, a, b, &of_first);
	an_probe_walk(probe, of_first ? b : a, &row);
	result = is_near(probe, &row, threshold);
	an_probe_release(probe, &row);
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	PG_RETURN_BOOL(result);
}

/* ar_has_copy_of(body text, other text, share float8) returns bool */
Datum
ar_has_copy_of_float8(PG_FUNCTION_ARGS)
{
	ArQuery    *query = an_query_by_share(AR_QUERY_COPY, PG_GETARG_TEXT_PP(1),
										  PG_GETARG_FLOAT8(2));

	PG_RETURN_BOOL(matches(fcinfo->flinfo, PG_GETARG_TEXT_PP(0), query));
}

/* ar_has_passage_of(body text, other text, min_words int) returns bool */
Datum
ar_has_passage_of(PG_FUNCTION_ARGS)
{
	ArQuery    *query = an_query_by_words(PG_GETARG_TEXT_PP(1),
										  PG_GETARG_INT32(2));

	PG_RETURN_BOOL(matches(fcinfo->flinfo, PG_GETARG_TEXT_PP(0), query));
}
