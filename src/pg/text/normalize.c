/*
 * normalize.c
 *		Folded text, and where each of its characters comes from.
 */
#include "pg/base/arabic_news.h"

#include "catalog/pg_type.h"
#include "core/base/utf8.h"
#include "core/text/fold.h"
#include "pg/base/body.h"
#include "pg/base/encoding.h"
#include "pg/text/profile.h"
#include "utils/array.h"
#include "utils/memutils.h"

/* The most elements of an int[]. */
#define MAX_OFFSETS \
	((MaxAllocSize - ARR_OVERHEAD_NONULLS(1)) / sizeof(int32))

PG_FUNCTION_INFO_V1(ar_normalize);
PG_FUNCTION_INFO_V1(ar_offsets);

/* ar_normalize(body text, profile text) returns text */
Datum
ar_normalize(PG_FUNCTION_ARGS)
{
	const AnFolder *folder = an_profile_folder(fcinfo, PG_GETARG_TEXT_PP(1));
	AnBody		body;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_fold(&body, folder);
	PG_RETURN_TEXT_P(an_text_from_utf8(body.folded.folded,
									   body.folded.folded_bytes));
}

/*
 * How many characters begin in [from, to).  That is asked of bytes, since from
 * may lie inside a character: folding can change how many bytes one takes.
 */
static uint32_t
count_beginnings(const uint8_t *text, uint32_t from, uint32_t to)
{
	uint32_t	n = 0;

	for (; from < to; from++)
		n += !an_utf8_is_trail(text[from]);
	return n;
}

/*
 * For each folded character write the position of the character that it comes
 * from.  Between two change points both texts advance together, so that the
 * original need only be counted where something was removed.
 */
static void
fill_offsets(const AnFolded *folded, int32 *offsets)
{
	uint32_t	seen = 0;		/* bytes of the original */
	int32		position = 1;	/* of the character that begins there */
	uint32_t	i;

	for (i = 0; i < folded->npoints; i++)
	{
		const AnFoldPoint *point = &folded->points[i];
		uint32_t	at = point->at;
		uint32_t	stop = i + 1 < folded->npoints ? point[1].at :
		folded->folded_bytes;
		uint32_t	origin = point->origin & ~AN_FOLD_FLAT;
		int32		step = point->origin & AN_FOLD_FLAT ? 0 : 1;

		stop = Min(stop, folded->folded_bytes);
		if (origin > seen)
		{
			position += (int32) count_beginnings(folded->text, seen, origin);
			seen = origin;
		}
		for (; at < stop; at++)
		{
			if (an_utf8_is_trail(folded->folded[at]))
				continue;
			*offsets++ = position;
			position += step;
		}
		if (step > 0)
			seen = origin + (stop - point->at);
	}
}

/* An int[] of n elements, which are yet to be written. */
static ArrayType *
make_offsets(Size n)
{
	Size		nbytes = ARR_OVERHEAD_NONULLS(1) + n * sizeof(int32);
	ArrayType  *result = palloc(nbytes);

	SET_VARSIZE(result, nbytes);
	result->ndim = 1;
	result->dataoffset = 0;
	result->elemtype = INT4OID;
	ARR_DIMS(result)[0] = (int) n;
	ARR_LBOUND(result)[0] = 1;
	return result;
}

/* ar_offsets(body text, profile text) returns int[] */
Datum
ar_offsets(PG_FUNCTION_ARGS)
{
	const AnFolder *folder = an_profile_folder(fcinfo, PG_GETARG_TEXT_PP(1));
	AnBody		body;
	ArrayType  *result;
	Size		n;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_fold(&body, folder);
	n = count_beginnings(body.folded.folded, 0,
						 body.folded.folded_bytes);
	if (n == 0)
		PG_RETURN_ARRAYTYPE_P(construct_empty_array(INT4OID));
	if (n > MAX_OFFSETS)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("text is too long for an array of its offsets"),
				 errdetail("The normalized text has %zu characters, an array takes %zu elements.",
						   n, MAX_OFFSETS),
				 errhint("Ask for it part by part.")));
	result = make_offsets(n);
	fill_offsets(&body.folded, (int32 *) ARR_DATA_PTR(result));
	PG_RETURN_ARRAYTYPE_P(result);
}
