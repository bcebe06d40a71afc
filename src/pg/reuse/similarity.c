/*
 * similarity.c
 *		How much two texts have in common.
 */
#include "pg/base/arabic_news.h"

#include "core/reuse/shingles.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/reuse/probe.h"

PG_FUNCTION_INFO_V1(ar_similarity);
PG_FUNCTION_INFO_V1(ar_containment);

/* What comparing two texts found. */
typedef struct Compared
{
	uint32_t	a_count;		/* distinct shingles of the first */
	uint32_t	b_count;
	uint32_t	shared;
} Compared;

/* Compare both arguments; the shingles of one are kept for the next call. */
static Compared
compare(FunctionCallInfo fcinfo)
{
	text	   *a = PG_GETARG_TEXT_PP(0);
	text	   *b = PG_GETARG_TEXT_PP(1);
	bool		is_of_a;
	AnProbe    *probe = an_probe_find_either(fcinfo->flinfo, a, b, &is_of_a);
	AnBody		body;
	AnShared	shared;
	Compared	result;
	uint32_t	streamed;

	an_probe_walk(probe, is_of_a ? b : a, &body);
	an_check(an_shingles_compare(&body.arena, &probe->set, &body.folded,
								 UINT32_MAX, &shared));
	an_probe_release(probe, &body);
	streamed = shared.shared + shared.others;
	result.a_count = is_of_a ? probe->set.count : streamed;
	result.b_count = is_of_a ? streamed : probe->set.count;
	result.shared = shared.shared;
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return result;
}

/* ar_similarity(a text, b text) returns real */
Datum
ar_similarity(PG_FUNCTION_ARGS)
{
	Compared	pair = compare(fcinfo);

	PG_RETURN_FLOAT4(an_containment(pair.shared, pair.a_count + pair.b_count -
									pair.shared));
}

/* ar_containment(a text, b text) returns real */
Datum
ar_containment(PG_FUNCTION_ARGS)
{
	Compared	pair = compare(fcinfo);

	PG_RETURN_FLOAT4(an_containment(pair.shared, pair.a_count));
}
