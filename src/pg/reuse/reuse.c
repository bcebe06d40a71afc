/*
 * reuse.c
 *		How much two texts have in common, and which passages.
 */
#include "pg/base/arabic_news.h"

#include "catalog/pg_type.h"
#include "core/reuse/edited_passages.h"
#include "core/reuse/winnowing.h"
#include "pg/reuse/probe.h"
#include "utils/array.h"

PG_FUNCTION_INFO_V1(ar_similarity);
PG_FUNCTION_INFO_V1(ar_containment);
PG_FUNCTION_INFO_V1(ar_shared_passages);
PG_FUNCTION_INFO_V1(ar_repeated_passages);
PG_FUNCTION_INFO_V1(ar_shingles);
PG_FUNCTION_INFO_V1(ar_key_bits);

#define PASSAGE_COLUMNS	7

/* Keys that fit one int8[]. */
#define MAX_KEYS \
	((MaxAllocSize - ARR_OVERHEAD_NONULLS(1)) / sizeof(int64))

/* What comparing two texts found. */
typedef struct Compared
{
	uint32_t	a_count;		/* distinct shingles of the first */
	uint32_t	b_count;
	uint32_t	shared;
}			Compared;

/* Compare both arguments; the set of one of them is kept. */
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

/* A text with its words, for passages. */
typedef struct PassageText
{
	AnBody		body;
	AnWordList	words;
}			PassageText;

static void
read_words(PassageText *side, text *datum)
{
	an_body_open(&side->body, datum);
	an_body_walk(&side->body);
	an_body_index(&side->body);
	an_check(an_word_list_read(&side->body.arena, &side->body.folded,
							   &side->words));
}

/* Answer the passages as rows. */
static void
put_passages(FunctionCallInfo fcinfo, const AnPassages *passages,
			 const PassageText *a, const PassageText *b)
{
	AnRows	   *rows = an_rows_begin(fcinfo);
	uint32_t	i;

	for (i = 0; i < passages->nitems; i++)
	{
		const AnPassage *passage = &passages->items[i];
		AnSpan		a_span = an_passage_span(&a->body.folded, &a->words,
											 passage->a_first,
											 passage->a_words);
		AnSpan		b_span = an_passage_span(&b->body.folded, &b->words,
											 passage->b_first,
											 passage->b_words);
		Datum		values[PASSAGE_COLUMNS];
		bool		nulls[PASSAGE_COLUMNS] = {false};

		values[0] = Int32GetDatum((int32) i + 1);
		values[1] = an_body_slice(&a->body, a_span);
		values[2] = Int32GetDatum((int32) passage->words);
		values[3] = Int32GetDatum(an_body_position(&a->body, a_span));
		values[4] = Int32GetDatum(an_body_length(&a->body, a_span));
		values[5] = Int32GetDatum(an_body_position(&b->body, b_span));
		values[6] = Int32GetDatum(an_body_length(&b->body, b_span));
		an_rows_put(rows, values, nulls);
	}
	an_rows_end(rows);
}

static uint32_t
check_min_words(int32 min_words)
{
	if (min_words < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("min_words %d is less than %d", min_words, 1),
				 errhint("A passage has at least one word.")));
	return (uint32_t) min_words;
}

static uint32_t
check_max_gap(int32 max_gap)
{
	if (max_gap < 0 || max_gap > AN_GAP_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("max_gap %d is not between %d and %d", max_gap, 0,
						AN_GAP_MAX),
				 errhint("0 joins nothing; 5 joins runs with up to five edited words between.")));
	return (uint32_t) max_gap;
}

/* ar_shared_passages(a text, b text, min_words int, max_gap int) */
Datum
ar_shared_passages(PG_FUNCTION_ARGS)
{
	uint32_t	min_words = check_min_words(PG_GETARG_INT32(2));
	uint32_t	max_gap = check_max_gap(PG_GETARG_INT32(3));
	PassageText a;
	PassageText b;
	AnPassages	passages;

	read_words(&a, PG_GETARG_TEXT_PP(0));
	read_words(&b, PG_GETARG_TEXT_PP(1));
	if (max_gap > 0)
		an_check(an_passages_edited(&a.body.arena, &a.words, &b.words,
									min_words, max_gap, &passages));
	else
		an_check(an_passages_shared(&a.body.arena, &a.words, &b.words,
									min_words, &passages));
	put_passages(fcinfo, &passages, &a, &b);
	return (Datum) 0;
}

/* ar_repeated_passages(body text, min_words int) */
Datum
ar_repeated_passages(PG_FUNCTION_ARGS)
{
	uint32_t	min_words = check_min_words(PG_GETARG_INT32(1));
	PassageText body;
	AnPassages	passages;

	read_words(&body, PG_GETARG_TEXT_PP(0));
	an_check(an_passages_repeated(&body.body.arena, &body.words, min_words,
								  &passages));
	put_passages(fcinfo, &passages, &body, &body);
	return (Datum) 0;
}

/* The density of that name, or an error. */
static AnDensity
parse_density(text *name)
{
	int			density = an_density_parse(VARDATA_ANY(name),
										   VARSIZE_ANY_EXHDR(name));

	if (density < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unrecognized density \"%s\"", text_to_cstring(name)),
				 errhint("Densities are %s.", an_density_list())));
	return (AnDensity) density;
}

/* ar_shingles(body text, density text) returns int8[] */
Datum
ar_shingles(PG_FUNCTION_ARGS)
{
	AnDensity	density = parse_density(PG_GETARG_TEXT_PP(1));
	AnBody		body;
	AnShingles	shingles;
	AnKeys		keys;
	Datum	   *values;
	uint32_t	first = 0;
	uint32_t	i;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_check(an_shingles_read(&body.arena, &body.folded, &shingles));
	an_check(an_winnow(&body.arena, &shingles, density, &keys));
	if (keys.nkeys > MAX_KEYS)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many shingles: %u", keys.nkeys),
				 errdetail("An array may have %zu of them.",
						   (Size) MAX_KEYS)));
	/* ascending without a sign: begin with those that have one */
	while (first < keys.nkeys && keys.keys[first] <= (uint64_t) PG_INT64_MAX)
		first++;
	values = MemoryContextAllocHuge(CurrentMemoryContext,
									(keys.nkeys + 1) * sizeof(Datum));
	for (i = 0; i < keys.nkeys; i++)
		values[i] = Int64GetDatum((int64)
								  keys.keys[(first + i) % keys.nkeys]);
	PG_RETURN_ARRAYTYPE_P(construct_array(values, (int) keys.nkeys, INT8OID,
										  sizeof(int64), FLOAT8PASSBYVAL,
										  TYPALIGN_DOUBLE));
}

/* ar_key_bits(articles bigint [, density text]) returns int */
Datum
ar_key_bits(PG_FUNCTION_ARGS)
{
	int64		articles = PG_GETARG_INT64(0);
	AnDensity	density = PG_NARGS() < 2 ? AN_DENSITY_NORMAL :
		parse_density(PG_GETARG_TEXT_PP(1));

	if (articles < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of articles " INT64_FORMAT " is less than %d",
						articles, 1),
				 errhint("Give the number of rows that the table will have.")));
	PG_RETURN_INT32(an_key_bits(articles, density));
}
