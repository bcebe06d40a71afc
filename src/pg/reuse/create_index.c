/*
 * create_index.c
 *		One call that makes the index a table needs.
 *
 * An operator class does not know how many rows will come, so its index has
 * either more lists than the rows fill or fewer than they need.  Here they are
 * counted first.  The rest is CREATE INDEX, run as the caller.
 */
#include "pg/base/arabic_news.h"

#include <math.h>

#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "commands/defrem.h"
#include "core/reuse/index_size.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "parser/parse_coerce.h"
#include "pg/base/errors.h"
#include "pg/reuse/index_keys.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"

PG_FUNCTION_INFO_V1(ar_create_reuse_index);

/* Rows whose keys are counted. */
#define SAMPLE_ROWS		2000

/*
 * Bits of the smallest tables, which may grow; with these, thousands of rows
 * are as fast as they can be.
 */
#define LEAST_BITS		15

/*
 * Memory in kB that a build may take even if maintenance_work_mem is less, as
 * it is by default: enough to fill the pages of half a million articles well.
 */
#define MEMORY_ALLOWED	(256 * 1024)

/* What is to be indexed. */
typedef struct Target
{
	Oid			relation;
	const char *column;			/* as it is called */
	const char *from;			/* quoted, for FROM */
	const char *body;			/* quoted */
	const char *schema;			/* of the operator class, quoted */
	const char *density;		/* quoted as a literal */
} Target;

/* The relation, or an error unless it can have such an index. */
static void
check_relation(Oid relation)
{
	char		kind = get_rel_relkind(relation);

	if (kind == '\0')
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("relation with OID %u does not exist", relation)));
	if (kind != RELKIND_RELATION && kind != RELKIND_PARTITIONED_TABLE &&
		kind != RELKIND_MATVIEW)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("\"%s\" cannot have an index", get_rel_name(relation)),
				 errhint("Give a table, a partitioned table or a materialized view.")));
}

static void
check_column(Oid relation, const char *column)
{
	AttrNumber	number = get_attnum(relation, column);
	Oid			type;

	if (number == InvalidAttrNumber)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of relation \"%s\" does not exist",
						column, get_rel_name(relation)),
				 errhint("Name a column as it is stored, without quotes.")));
	type = get_atttype(relation, number);
	if (!IsBinaryCoercible(type, TEXTOID))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("column \"%s\" is of type %s, not %s", column,
						format_type_be(type), "text"),
				 errhint("Of another type an index is over an expression, as ((body::text) ar_reuse_ops).")));
}

/* The number that a query gives; 0 for NULL. */
static double
ask_number(const char *query)
{
	bool		is_null;
	Datum		value;

	if (SPI_execute(query, false, 1) != SPI_OK_SELECT || SPI_processed != 1)
		elog(ERROR, "could not count rows");
	value = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1,
						  &is_null);
	return is_null ? 0 : DatumGetFloat8(value);
}

/*
 * The articles of the table; of a partitioned one those of its largest part,
 * since each part has an index of its own.
 */
static double
count_articles(const Target *target)
{
	return ask_number(psprintf("SELECT max(n)::float8 FROM "
							   "(SELECT count(%s) AS n FROM %s t"
							   " GROUP BY tableoid) parts",
							   target->body, target->from));
}

/* How many keys an article has, by some of them. */
static double
average_keys(const Target *target, double articles, AnDensity density)
{
	char		share[32];
	double		keys;

	snprintf(share, sizeof(share), "%.9g", SAMPLE_ROWS / Max(articles, 1));
	keys = ask_number(psprintf("SELECT avg(cardinality(%s.ar_shingles(%s, %s)))"
							   "::float8 FROM %s t WHERE random() < %s",
							   target->schema, target->body, target->density,
							   target->from, share));
	return keys > 0 ? keys : an_density_keys(density);
}

/* A name in the schema of a relation, quoted. */
static const char *
name_beside(Oid relation, const char *name)
{
	char	   *schema = get_namespace_name(get_rel_namespace(relation));

	return quote_qualified_identifier(schema, name);
}

static void
set_for_now(const char *name, const char *value)
{
	(void) set_config_option(name, value, PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_SAVE, true, 0, false);
}

/*
 * Make the index and give its name.  Workers would bring all keys in order at
 * once, which leaves every page half full.
 */
static const char *
create_index(const Target *target, double keys, int key_bits)
{
	char	   *table = get_rel_name(target->relation);
	char	   *name = ChooseRelationName(table, target->column, "idx",
										  get_rel_namespace(target->relation),
										  false);
	double		allowed = Max(maintenance_work_mem, MEMORY_ALLOWED);
	double		memory = an_build_memory(keys, key_bits, allowed * 1024);

	set_for_now("maintenance_work_mem",
				psprintf("%.0fkB", ceil(memory / 1024)));
	set_for_now("max_parallel_maintenance_workers", "0");
	if (SPI_execute(psprintf("CREATE INDEX %s ON %s USING gin "
							 "(%s %s.ar_reuse_ops (density = %s, key_bits = %d))"
							 " WITH (fastupdate = off)",
							 quote_identifier(name),
							 name_beside(target->relation, table),
							 target->body, target->schema, target->density,
							 key_bits),
					false, 0) != SPI_OK_UTILITY)
		elog(ERROR, "could not create the index");
	return name_beside(target->relation, name);
}

/* The articles that the caller expects, 0 for those that are there. */
static double
expected_articles(double articles)
{
	if (articles != 0 && (!(articles >= 1) || isinf(articles)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of articles %g is less than %d, or no number",
						articles, 1),
				 errhint("Give the number of rows that the table will have, or 0 to have them counted.")));
	return articles;
}

static Target
describe_target(FunctionCallInfo fcinfo)
{
	Oid			schema = get_func_namespace(fcinfo->flinfo->fn_oid);
	Target		target;

	target.relation = PG_GETARG_OID(0);
	target.column = NameStr(*PG_GETARG_NAME(1));
	check_relation(target.relation);
	check_column(target.relation, target.column);
	target.body = quote_identifier(target.column);
	target.schema = quote_identifier(get_namespace_name(schema));
	target.density = quote_literal_cstr(text_to_cstring(PG_GETARG_TEXT_PP(2)));
	target.from = name_beside(target.relation, get_rel_name(target.relation));
	/* an index holds no rows of tables that inherit, but those of parts */
	if (get_rel_relkind(target.relation) == RELKIND_RELATION)
		target.from = psprintf("ONLY %s", target.from);
	return target;
}

/*
 * ar_create_reuse_index(relation regclass, body_column name, density text,
 * articles float8) returns text
 */
Datum
ar_create_reuse_index(PG_FUNCTION_ARGS)
{
	Target		target;
	AnDensity	density;
	double		articles;
	double		keys;
	double		expected;
	int			key_bits;
	int			nest_level;
	const char *name;
	text	   *result;

	density = an_parse_density(PG_GETARG_TEXT_PP(2));
	expected = expected_articles(PG_GETARG_FLOAT8(3));
	target = describe_target(fcinfo);
	nest_level = NewGUCNestLevel();
	set_for_now("search_path", "pg_catalog, pg_temp");
	SPI_connect();
	articles = count_articles(&target);
	keys = average_keys(&target, articles, density);
	expected = Max(expected, articles);
	key_bits = an_key_bits_for(expected * keys, density);
	key_bits = Max(key_bits, expected > 0 ? LEAST_BITS : AN_KEY_BITS_DEFAULT);
	name = create_index(&target, articles * keys, key_bits);
	name = psprintf("%s: articles %.0f, density %s, key_bits %d", name,
					expected, text_to_cstring(PG_GETARG_TEXT_PP(2)), key_bits);
	result = SPI_palloc(VARHDRSZ + strlen(name));
	SET_VARSIZE(result, VARHDRSZ + strlen(name));
	memcpy(VARDATA(result), name, strlen(name));
	SPI_finish();
	AtEOXact_GUC(true, nest_level);
	PG_RETURN_TEXT_P(result);
}
