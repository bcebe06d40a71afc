/*
 * reuse_gin.c
 *		Operator class ar_reuse_ops: GIN over winnowed runs of words.
 *
 * The index holds some of each text's shingles, cut to key_bits bits so that
 * they share posting lists.  A query knows how many of its keys a row must have
 * at least (core/reuse/key_agreement.c).  GIN asks triConsistent which keys it
 * need not read, and so reads only the rarest lists.  The operator checks every
 * row that is found: the index only decides which rows are looked at.  Where no
 * number of keys is safe, as for a passage shorter than a window, that is every
 * row.
 */
#include "pg/base/arabic_news.h"

#include "access/gin.h"
#include "access/reloptions.h"
#include "access/stratnum.h"
#include "core/reuse/shingles.h"
#include "core/reuse/winnowing.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/reuse/index_keys.h"
#include "pg/reuse/key_format.h"

PG_FUNCTION_INFO_V1(ar_reuse_extract_value);
PG_FUNCTION_INFO_V1(ar_reuse_extract_query);
PG_FUNCTION_INFO_V1(ar_reuse_consistent);
PG_FUNCTION_INFO_V1(ar_reuse_triconsistent);
PG_FUNCTION_INFO_V1(ar_reuse_compare_partial);
PG_FUNCTION_INFO_V1(ar_reuse_options);

/*
 * The most agreeing keys that a query asks for.  Asking for more would hardly
 * leave out more rows, and asking for fewer needs fewer keys: if T of n agree,
 * T - 1 of any n - 1 do.  It is well above the eight or so keys of a paragraph
 * that an agency puts under all its reports: that alone must not be enough.
 */
#define ENOUGH_AGREE	16

/* What a row must have of a query's keys to be looked at. */
typedef struct Demand
{
	uint32_t	agree;			/* so many of them */
	uint32_t	nneighbours;	/* and one of these pairs, if there are any */
	AnKeyPair	neighbours[FLEXIBLE_ARRAY_MEMBER];
} Demand;

static relopt_enum_elt_def density_values[] = {
#define ROW(density, name, widest, keys) {name, AN_DENSITY_##density},
	AN_DENSITIES(ROW)
#undef ROW
	{(const char *) NULL}
};

static AnIndexOptions
get_options(FunctionCallInfo fcinfo)
{
	return an_index_options(PG_HAS_OPCLASS_OPTIONS() ?
							PG_GET_OPCLASS_OPTIONS() : NULL);
}

/* All keys, and room for a format, which comes last. */
static Datum *
key_datums(const AnKeys *keys, uint32_t format)
{
	Datum	   *datums = an_key_datums_make(keys->nkeys);
	uint32_t	i;

	for (i = 0; i < keys->nkeys; i++)
		datums[i] = an_key_datum((uint32_t) keys->keys[i]);
	datums[i] = an_format_datum(format);
	return datums;
}

/* extractValue(text, internal) returns internal */
Datum
ar_reuse_extract_value(PG_FUNCTION_ARGS)
{
	int32	   *nkeys = (int32 *) PG_GETARG_POINTER(1);
	AnIndexOptions options = get_options(fcinfo);
	AnBody		body;
	AnShingles	shingles;
	AnKeys		keys;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_check(an_shingles_read(&body.arena, &body.folded, &shingles));
	an_fold_free(&body.arena, &body.folded);
	an_check(an_winnow_narrow(&body.arena, &shingles, an_index_widest(&options),
							  options.key_bits, &keys));
	*nkeys = (int32) keys.nkeys;
	if (keys.nkeys == 0 || an_key_brings_format((uint32_t) keys.keys[0]))
		++* nkeys;
	PG_RETURN_POINTER(key_datums(&keys, AN_KEY_FORMAT));
}

/* What GIN hands back with each key: what a row must have, one for all. */
static Pointer *
demand_of_each(int32 nkeys, const AnRunKeys *keys)
{
	Size		npairs = keys->nneighbours;
	Demand	   *demand = MemoryContextAllocHuge(CurrentMemoryContext,
												offsetof(Demand, neighbours) +
												npairs * sizeof(AnKeyPair));
	Pointer    *extra = MemoryContextAllocHuge(CurrentMemoryContext,
											   nkeys * sizeof(Pointer));
	int32		i;

	demand->agree = keys->agree;
	demand->nneighbours = (uint32_t) npairs;
	if (npairs > 0)
		memcpy(demand->neighbours, keys->neighbours,
			   npairs * sizeof(AnKeyPair));
	for (i = 0; i < nkeys; i++)
		extra[i] = (Pointer) demand;
	return extra;
}

/* Ask for no more keys than are needed to leave out all that can be. */
static void
ask_for_enough(AnRunKeys *keys)
{
	if (keys->agree <= ENOUGH_AGREE)
		return;
	keys->keys.nkeys -= keys->agree - ENOUGH_AGREE;
	keys->agree = ENOUGH_AGREE;
	keys->nneighbours = 0;		/* some are gone */
}

/*
 * extractQuery(text, internal, int2, internal, internal, internal,
 * internal) returns internal.  The first argument is an ar_query, though GIN
 * wants the indexed type in the declaration.
 */
Datum
ar_reuse_extract_query(PG_FUNCTION_ARGS)
{
	ArQuery    *query = an_query_from_datum(PG_GETARG_DATUM(0),
											&an_query_type);
	int32	   *nkeys = (int32 *) PG_GETARG_POINTER(1);
	bool	  **partial = (bool **) PG_GETARG_POINTER(3);
	Pointer   **extra = (Pointer **) PG_GETARG_POINTER(4);
	int32	   *search_mode = (int32 *) PG_GETARG_POINTER(6);
	AnIndexOptions options = get_options(fcinfo);
	AnBody		body;
	AnRunKeys	keys;

	an_body_open(&body, an_query_text(query));
	an_body_walk(&body);
	an_index_query_keys(&body, query, &options, &keys);
	*nkeys = 0;
	if (keys.agree == 0)
		*search_mode = GIN_SEARCH_MODE_ALL;
	if (keys.agree == 0 || keys.agree > keys.keys.nkeys)
		PG_RETURN_POINTER(NULL);
	ask_for_enough(&keys);
	*nkeys = (int32) keys.keys.nkeys + 1;
	*partial = an_format_is_partial(*nkeys);
	*extra = demand_of_each(*nkeys, &keys);
	PG_RETURN_POINTER(key_datums(&keys.keys, 0));
}

/*
 * comparePartial(int4, int4, int2, internal) returns int4.  GIN calls it for
 * the keys of the index from the first format on.
 */
Datum
ar_reuse_compare_partial(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(an_format_check((uint32) PG_GETARG_INT32(1),
									AN_KEY_FORMAT, "ar_reuse_ops"));
}

/*
 * Can a row have what is demanded?  has[] says of each key whether the row may
 * have it.  GIN asks this for every few rows, and of long queries once for each
 * key, so the answer must come early.
 */
static bool
meets_demand(const Demand *demand, const char *has, int32 nkeys)
{
	uint32_t	agree = 0;
	uint32_t	at;
	int32		i;

	for (i = 0; i < nkeys && agree < demand->agree; i++)
		agree += has[i] != GIN_FALSE;
	if (agree < demand->agree)
		return false;
	for (at = 0; at < demand->nneighbours; at++)
		if (has[demand->neighbours[at].first] != GIN_FALSE &&
			has[demand->neighbours[at].second] != GIN_FALSE)
			return true;
	return demand->nneighbours == 0;
}

/*
 * consistent(internal, int2, text, int4, internal, internal, internal,
 * internal) returns bool
 */
Datum
ar_reuse_consistent(PG_FUNCTION_ARGS)
{
	bool	   *check = (bool *) PG_GETARG_POINTER(0);
	int32		nkeys = PG_GETARG_INT32(3);
	Pointer    *extra = (Pointer *) PG_GETARG_POINTER(4);
	bool	   *recheck = (bool *) PG_GETARG_POINTER(5);

	*recheck = true;
	PG_RETURN_BOOL(nkeys == 0 ||
				   meets_demand((Demand *) extra[0], (char *) check,
								nkeys - 1));
}

/*
 * triConsistent(internal, int2, text, int4, internal, internal, internal)
 * returns "char"
 */
Datum
ar_reuse_triconsistent(PG_FUNCTION_ARGS)
{
	GinTernaryValue *check = (GinTernaryValue *) PG_GETARG_POINTER(0);
	int32		nkeys = PG_GETARG_INT32(3);
	Pointer    *extra = (Pointer *) PG_GETARG_POINTER(4);

	if (nkeys > 0 && !meets_demand((Demand *) extra[0], check, nkeys - 1))
		PG_RETURN_GIN_TERNARY_VALUE(GIN_FALSE);
	PG_RETURN_GIN_TERNARY_VALUE(GIN_MAYBE);
}

/* options(internal) returns void */
Datum
ar_reuse_options(PG_FUNCTION_ARGS)
{
	local_relopts *options = (local_relopts *) PG_GETARG_POINTER(0);

	init_local_reloptions(options, sizeof(AnIndexOptions));
	add_local_enum_reloption(options, "density",
							 "how many runs of words are kept",
							 density_values, AN_INDEX_DENSITY_DEFAULT,
							 psprintf("Valid values are %s.",
									  an_density_list()),
							 offsetof(AnIndexOptions, density));
	add_local_int_reloption(options, "key_bits",
							"width of a key; see ar_key_bits()",
							AN_KEY_BITS_DEFAULT, AN_KEY_BITS_MIN,
							AN_KEY_BITS_MAX,
							offsetof(AnIndexOptions, key_bits));
	PG_RETURN_VOID();
}
