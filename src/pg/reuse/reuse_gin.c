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
 *
 * After a change of folding or hashing an old index would miss rows in silence.
 * So an index says which format its keys have: one row in sixteen has one key
 * more, the format.  A query asks for these keys by a partial match that
 * accepts none of them, which reads the keys but no row.  If every row had the
 * format, every insertion would write to the same posting list.
 */
#include "pg/base/arabic_news.h"

#include "access/gin.h"
#include "access/reloptions.h"
#include "access/stratnum.h"
#include "core/reuse/key_agreement.h"
#include "core/reuse/shingles.h"
#include "core/reuse/winnowing.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/reuse/query_type.h"

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

/* Keys from here on are formats, not shingles. */
#define FIRST_FORMAT	(UINT32_MAX << AN_KEY_FORMAT_BITS)

/* One row in so many has a format; its smallest key decides which. */
#define ROWS_A_FORMAT	16

/* The operator class's options. */
typedef struct ReuseOptions
{
	int32		vl_len_;		/* varlena header; not to be touched */
	int			density;		/* AnDensity */
	int			key_bits;
} ReuseOptions;

static relopt_enum_elt_def density_values[] = {
#define ROW(density, name, widest, keys) {name, AN_DENSITY_##density},
	AN_DENSITIES(ROW)
#undef ROW
	{(const char *) NULL}
};

static void
get_options(FunctionCallInfo fcinfo, AnDensity *density, int *key_bits)
{
	*density = AN_DENSITY_NORMAL;
	*key_bits = AN_KEY_BITS_DEFAULT;
	if (PG_HAS_OPCLASS_OPTIONS())
	{
		ReuseOptions *options = (ReuseOptions *) PG_GET_OPCLASS_OPTIONS();

		*density = (AnDensity) options->density;
		*key_bits = options->key_bits;
	}
}

/*
 * A key as GIN stores it, an int4.  A shingle that would be among the formats,
 * which are the last numbers below 0, loses its sign.
 */
static inline Datum
key_datum(uint32_t key)
{
	if (key >= FIRST_FORMAT)
		key &= PG_INT32_MAX;
	return Int32GetDatum((int32) key);
}

static inline Datum
format_datum(uint32_t format)
{
	return Int32GetDatum((int32) (FIRST_FORMAT | format));
}

/* All keys, and room for a format, which comes last. */
static Datum *
key_datums(const AnKeys *keys, uint32_t format)
{
	Datum	   *datums = MemoryContextAllocHuge(CurrentMemoryContext,
												(keys->nkeys + (Size) 1) *
												sizeof(Datum));
	uint32_t	i;

	for (i = 0; i < keys->nkeys; i++)
		datums[i] = key_datum((uint32_t) keys->keys[i]);
	datums[i] = format_datum(format);
	return datums;
}

/* extractValue(text, internal) returns internal */
Datum
ar_reuse_extract_value(PG_FUNCTION_ARGS)
{
	int32	   *nkeys = (int32 *) PG_GETARG_POINTER(1);
	AnDensity	density;
	int			key_bits;
	AnBody		body;
	AnShingles	shingles;
	AnKeys		keys;

	get_options(fcinfo, &density, &key_bits);
	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_check(an_shingles_read(&body.arena, &body.folded, &shingles));
	an_fold_free(&body.arena, &body.folded);
	an_check(an_winnow_narrow(&body.arena, &shingles, density, key_bits,
							  &keys));
	*nkeys = (int32) keys.nkeys;
	if (keys.nkeys == 0 || keys.keys[0] % ROWS_A_FORMAT == 0)
		++* nkeys;
	PG_RETURN_POINTER(key_datums(&keys, AN_KEY_FORMAT));
}

/*
 * The keys of a query; gives how many must agree.  That is 0 when no number is
 * safe, and more than there are keys when no row can be right.
 */
static uint32_t
query_keys(AnBody *body, const ArQuery *query, AnDensity density,
		   int key_bits, AnKeys *keys)
{
	AnShingles	shingles;
	uint32_t	agree;

	an_check(an_shingles_read(&body->arena, &body->folded, &shingles));
	an_fold_free(&body->arena, &body->folded);
	if (query->kind == AR_QUERY_SHARES)
	{
		an_check(an_winnow_runs(&body->arena, &shingles, density, key_bits,
								(uint32_t) query->min_words, keys, &agree));
		return agree;
	}
	an_check(an_winnow(&body->arena, &shingles, density, keys));
	an_keys_narrow(keys, key_bits);
	if (keys->nkeys == 0)
		return 1;
	if (query->kind == AR_QUERY_NEAR)
		return an_key_agreement_near(keys, density, query->threshold);
	return an_key_agreement_copy(keys, density, query->threshold);
}

/* Which of a query's keys are partial matches: the last one, the format. */
static bool *
last_is_partial(int32 nkeys)
{
	bool	   *partial = MemoryContextAllocExtended(CurrentMemoryContext,
													 nkeys * sizeof(bool),
													 MCXT_ALLOC_HUGE |
													 MCXT_ALLOC_ZERO);

	partial[nkeys - 1] = true;
	return partial;
}

/* What GIN hands back with each key: how many must agree, one for all. */
static Pointer *
agree_of_each(int32 nkeys, uint32_t agree)
{
	uint32_t   *shared = palloc(sizeof(uint32_t));
	Pointer    *extra = MemoryContextAllocHuge(CurrentMemoryContext,
											   nkeys * sizeof(Pointer));
	int32		i;

	*shared = agree;
	for (i = 0; i < nkeys; i++)
		extra[i] = (Pointer) shared;
	return extra;
}

/*
 * extractQuery(text, internal, int2, internal, internal, internal,
 * internal) returns internal.  The first argument is an ar_query, though GIN
 * wants the indexed type in the declaration.
 */
Datum
ar_reuse_extract_query(PG_FUNCTION_ARGS)
{
	ArQuery    *query = an_query_from_datum(PG_GETARG_DATUM(0));
	int32	   *nkeys = (int32 *) PG_GETARG_POINTER(1);
	bool	  **partial = (bool **) PG_GETARG_POINTER(3);
	Pointer   **extra = (Pointer **) PG_GETARG_POINTER(4);
	int32	   *search_mode = (int32 *) PG_GETARG_POINTER(6);
	AnDensity	density;
	int			key_bits;
	AnBody		body;
	AnKeys		keys;
	uint32_t	agree;

	get_options(fcinfo, &density, &key_bits);
	an_body_open(&body, an_query_text(query));
	an_body_walk(&body);
	agree = query_keys(&body, query, density, key_bits, &keys);
	*nkeys = 0;
	if (agree == 0)
		*search_mode = GIN_SEARCH_MODE_ALL;
	if (agree == 0 || agree > keys.nkeys)
		PG_RETURN_POINTER(NULL);
	if (agree > ENOUGH_AGREE)
	{
		keys.nkeys -= agree - ENOUGH_AGREE;
		agree = ENOUGH_AGREE;
	}
	*nkeys = (int32) keys.nkeys + 1;
	*partial = last_is_partial(*nkeys);
	*extra = agree_of_each(*nkeys, agree);
	PG_RETURN_POINTER(key_datums(&keys, 0));
}

/*
 * comparePartial(int4, int4, int2, internal) returns int4.  GIN calls it for
 * the keys of the index from the first format on: -1 passes over a key, 1 ends.
 */
Datum
ar_reuse_compare_partial(PG_FUNCTION_ARGS)
{
	uint32		key = (uint32) PG_GETARG_INT32(1);

	if (key < FIRST_FORMAT)
		PG_RETURN_INT32(1);
	if (key != (FIRST_FORMAT | AN_KEY_FORMAT))
		ereport(ERROR,
				(errcode(ERRCODE_INDEX_CORRUPTED),
				 errmsg("index of operator class %s has keys of format %x, not %x",
						"ar_reuse_ops", key & ~FIRST_FORMAT, AN_KEY_FORMAT),
				 errdetail("It was made by another version of arabic_news."),
				 errhint("Make the index anew, as by REINDEX INDEX CONCURRENTLY.")));
	PG_RETURN_INT32(-1);
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
	uint32_t	agree = 0;
	int32		i;

	*recheck = true;
	for (i = 0; i < nkeys - 1; i++)
		agree += check[i];
	PG_RETURN_BOOL(nkeys == 0 || agree >= *(uint32_t *) extra[0]);
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
	uint32_t	may_agree = 0;
	int32		i;

	for (i = 0; i < nkeys - 1; i++)
		may_agree += check[i] != GIN_FALSE;
	if (nkeys > 0 && may_agree < *(uint32_t *) extra[0])
		PG_RETURN_GIN_TERNARY_VALUE(GIN_FALSE);
	PG_RETURN_GIN_TERNARY_VALUE(GIN_MAYBE);
}

/* options(internal) returns void */
Datum
ar_reuse_options(PG_FUNCTION_ARGS)
{
	local_relopts *options = (local_relopts *) PG_GETARG_POINTER(0);

	init_local_reloptions(options, sizeof(ReuseOptions));
	add_local_enum_reloption(options, "density",
							 "how many runs of words are kept",
							 density_values, AN_DENSITY_NORMAL,
							 psprintf("Valid values are %s.",
									  an_density_list()),
							 offsetof(ReuseOptions, density));
	add_local_int_reloption(options, "key_bits",
							"width of a key; see ar_key_bits()",
							AN_KEY_BITS_DEFAULT, AN_KEY_BITS_MIN,
							AN_KEY_BITS_MAX,
							offsetof(ReuseOptions, key_bits));
	PG_RETURN_VOID();
}
