/*
 * duplicates.c
 *		Near duplicates: those of one text, all pairs, and groups.
 */
#include "pg/base/arabic_news.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "parser/parse_coerce.h"
#include "pg/base/rows.h"
#include "pg/reuse/pair_search.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

PG_FUNCTION_INFO_V1(ar_near_duplicates);
PG_FUNCTION_INFO_V1(ar_duplicate_pairs_float8);
PG_FUNCTION_INFO_V1(ar_duplicate_groups_float8);

/* Columns of ar_near_duplicates: id, similarity, containment. */
#define NNEAREST	3

/* Columns of ar_duplicate_pairs, in order. */
enum
{
	PAIR_A_ID,
	PAIR_B_ID,
	PAIR_SIMILARITY,
	PAIR_CONTAINMENT,
	NPAIR
};

/* The type of a column; if there is none, an error that names both. */
static Oid
column_type(Oid relation, Name column)
{
	char	   *table = get_rel_name(relation);
	AttrNumber	number;

	if (table == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("relation with OID %u does not exist", relation)));
	number = get_attnum(relation, NameStr(*column));
	if (number == InvalidAttrNumber)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of relation \"%s\" does not exist",
						NameStr(*column), table),
				 errhint("Name a column as it is stored, without quotes.")));
	return get_atttype(relation, number);
}

/*
 * Both columns must exist: without the column, t.name in our statement could
 * call a function of that name.  The body must be readable as text.  The id may
 * be a system column.
 */
static void
check_relation_columns(Oid relation, Name id, Name body)
{
	Oid			type;
	Oid			wanted = TEXTOID;

	column_type(relation, id);
	type = column_type(relation, body);
	if (!can_coerce_type(1, &type, &wanted, COERCION_IMPLICIT))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("column \"%s\" of relation \"%s\" is of type %s, not %s",
						NameStr(*body), get_rel_name(relation),
						format_type_be(type), "text"),
				 errhint("Name the column of the bodies, or a view that casts it to text.")));
}

/* What rows that are equally near are ordered by: their ids, as pairs are. */
static const char *
order_of_ids(Oid relation, Name id)
{
	const char *column = psprintf("t.%s", quote_identifier(NameStr(*id)));

	if (OidIsValid(an_id_order(column_type(relation, id))))
		return column;
	return psprintf("%s::pg_catalog.text COLLATE pg_catalog.\"C\"", column);
}

/*
 * The statement that finds the nearest rows: $1 is the text, $2 the threshold,
 * $3 how many.  Names are qualified, because the search_path is the caller's.
 * The body is cast to text, or a function on the body's own type might be
 * called instead of ours; an index on text, varchar or a domain over them is
 * used all the same.
 */
static char *
nearest_statement(Oid function, Oid relation, Name id, Name body)
{
	const char *schema =
	quote_identifier(get_namespace_name(get_func_namespace(function)));
	const char *column =
	psprintf("t.%s::pg_catalog.text", quote_identifier(NameStr(*body)));
	const char *home = get_namespace_name(get_rel_namespace(relation));
	const char *table =
	quote_qualified_identifier(home, get_rel_name(relation));
	StringInfoData out;

	initStringInfo(&out);
	appendStringInfo(&out,
					 "SELECT t.%s::pg_catalog.text, %s.ar_similarity(%s, $1), %s.ar_containment($1, %s) "
					 "FROM %s t WHERE %s OPERATOR(%s.@~) %s.ar_near($1, $2) "
					 "ORDER BY 2 DESC, 3 DESC, %s LIMIT $3",
					 quote_identifier(NameStr(*id)), schema, column, schema,
					 column, table, column, schema, schema,
					 order_of_ids(relation, id));
	return out.data;
}

/*
 * Run the statement with a high threshold, since nearer rows are cheaper to
 * find, and with the lowest only when that has not found k.
 */
static void
find_nearest(const char *statement, Datum body, int32 k)
{
	static const float8 thresholds[] = {0.7, 0.3};
	Oid			types[] = {TEXTOID, FLOAT8OID, INT4OID};
	Datum		values[] = {body, 0, Int32GetDatum(k)};
	SPIPlanPtr	plan = SPI_prepare(statement, lengthof(types), types);
	int			i;

	if (plan == NULL)
		elog(ERROR, "SPI_prepare failed: %s",
			 SPI_result_code_string(SPI_result));
	for (i = 0; i < lengthof(thresholds); i++)
	{
		values[1] = Float8GetDatum(thresholds[i]);
		SPI_execute_plan(plan, values, NULL, true, 0);
		if (SPI_processed >= (uint64) k)
			break;
	}
}

/* Answer what the statement found, which has our columns. */
static void
put_nearest(FunctionCallInfo fcinfo)
{
	AnRows	   *rows = an_rows_begin(fcinfo);
	uint64		i;

	for (i = 0; i < SPI_processed; i++)
	{
		Datum		values[NNEAREST];
		bool		nulls[NNEAREST];

		heap_deform_tuple(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, values,
						  nulls);
		an_rows_put(rows, values, nulls);
	}
	an_rows_end(rows);
}

/*
 * ar_near_duplicates(relation regclass, id_column name, body_column name,
 * body text, k int)
 */
Datum
ar_near_duplicates(PG_FUNCTION_ARGS)
{
	int32		k = PG_GETARG_INT32(4);
	char	   *statement;

	if (k < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("k %d is less than %d", k, 1),
				 errhint("k is the number of rows wanted.")));
	check_relation_columns(PG_GETARG_OID(0), PG_GETARG_NAME(1),
						   PG_GETARG_NAME(2));
	statement = nearest_statement(fcinfo->flinfo->fn_oid, PG_GETARG_OID(0),
								  PG_GETARG_NAME(1), PG_GETARG_NAME(2));
	SPI_connect();
	find_nearest(statement, PG_GETARG_DATUM(3), k);
	put_nearest(fcinfo);
	SPI_finish();
	return (Datum) 0;
}

/* Answer a pair that was found. */
static void
put_pair(AnPairSearch *search, void *state, uint32 a, uint32 b,
		 float4 similarity, float4 containment)
{
	AnRows	   *rows = state;
	MemoryContext old = MemoryContextSwitchTo(rows->row);
	Datum		values[NPAIR];
	bool		nulls[NPAIR] = {false};

	values[PAIR_A_ID] = an_store_id(&search->store, a, &nulls[PAIR_A_ID]);
	values[PAIR_B_ID] = an_store_id(&search->store, b, &nulls[PAIR_B_ID]);
	values[PAIR_SIMILARITY] = Float4GetDatum(similarity);
	values[PAIR_CONTAINMENT] = Float4GetDatum(containment);
	an_rows_put(rows, values, nulls);
	MemoryContextSwitchTo(old);
}

/* ar_duplicate_pairs(query text, threshold float8) */
Datum
ar_duplicate_pairs_float8(PG_FUNCTION_ARGS)
{
	char	   *query = text_to_cstring(PG_GETARG_TEXT_PP(0));
	AnRows	   *rows = an_rows_begin(fcinfo);
	AnPairSearch search;

	an_pairs_search(&search, query, PG_GETARG_FLOAT8(1), put_pair, rows);
	an_pairs_end(&search);
	an_rows_end(rows);
	return (Datum) 0;
}

static void
join_pair(AnPairSearch *search, void *state, uint32 a, uint32 b,
		  float4 similarity, float4 containment)
{
	an_groups_join(&search->groups, a, b);
}

static float4
similarity_with(void *state, uint32 row, uint32 first)
{
	float4		containment;

	return an_pairs_compare(state, row, first, &containment);
}

/* ar_duplicate_groups(query text, threshold float8) */
Datum
ar_duplicate_groups_float8(PG_FUNCTION_ARGS)
{
	char	   *query = text_to_cstring(PG_GETARG_TEXT_PP(0));
	AnPairSearch search;

	an_pairs_search(&search, query, PG_GETARG_FLOAT8(1), join_pair, NULL);
	an_groups_put(&search.groups, &search.store, fcinfo, similarity_with,
				  &search);
	an_pairs_end(&search);
	return (Datum) 0;
}
