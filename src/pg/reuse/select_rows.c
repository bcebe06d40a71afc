/*
 * select_rows.c
 *		The rows (id, body) of a SELECT that the caller wrote.
 *
 * We run what is only a text.  So it must be one SELECT that neither changes
 * nor locks rows: that is what people expect of a function that reads.
 */
#include "pg/reuse/select_rows.h"

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "nodes/nodeFuncs.h"
#include "parser/parse_coerce.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/plancache.h"
#include "utils/varlena.h"

/* Rows fetched in one go. */
#define FETCH_ROWS		256

/* The table of examples. */
#define SOME_TABLE		"articles"

/* The columns of the query, as SPI numbers them. */
enum
{
	ID_COLUMN = 1,
	BODY_COLUMN = 2,
	NCOLUMNS = BODY_COLUMN
};

/* The columns of the query: id, of any type, and body. */
static void
check_query_columns(TupleDesc columns)
{
	if (columns->natts != NCOLUMNS)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("query returns %d columns, not %d", columns->natts,
						NCOLUMNS),
				 errhint("Select an id and a body, as in SELECT id, body FROM articles.")));
	/* varchar and domains over text will do: no function makes them text */
	if (!IsBinaryCoercible(SPI_gettypeid(columns, BODY_COLUMN), TEXTOID))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("second column of the query is of type %s, not %s",
						format_type_be(SPI_gettypeid(columns, BODY_COLUMN)),
						"text"),
				 errhint("Select an id and a body, as in SELECT id, body::text FROM articles.")));
}

/* Does a query lock rows, itself or a query in it? */
static bool
locks_rows(Node *node, void *context)
{
	if (node == NULL)
		return false;
	if (!IsA(node, Query))
		return expression_tree_walker(node, locks_rows, context);
	return ((Query *) node)->rowMarks != NIL ||
		query_tree_walker((Query *) node, locks_rows, context, 0);
}

/* What is wrong with a parsed query, or NULL. */
static const char *
query_trouble(SPIPlanPtr plan)
{
	List	   *statements = SPI_plan_get_plan_sources(plan);
	CachedPlanSource *statement;
	Query	   *query;

	if (statements == NIL)
		return "is empty";
	if (list_length(statements) > 1)
		return "has several statements";
	statement = (CachedPlanSource *) linitial(statements);
	if (list_length(statement->query_list) != 1)
		return "is not a SELECT";
	query = linitial_node(Query, statement->query_list);
	if (query->commandType != CMD_SELECT)
		return "is not a SELECT";
	if (query->hasModifyingCTE)
		return "changes rows";
	return locks_rows((Node *) query, NULL) ? "locks rows" : NULL;
}

/* Show how a query should look, with the caller's table where one was named. */
static int
hint_at_select(const char *table)
{
	return errhint("Give one SELECT that only reads, as in SELECT id, body FROM %s.",
				   table);
}

/* The query without what may stand around a name. */
static char *
trimmed(const char *query)
{
	static const char around[] = " \t\n\r\f\v;";
	char	   *result = pstrdup(query + strspn(query, around));
	size_t		length = strlen(result);

	while (length > 0 && strchr(around, result[length - 1]) != NULL)
		result[--length] = '\0';
	return result;
}

/* Is there a relation of this name, or of these, the schema first? */
static bool
is_relation(List *names)
{
	Oid			schema;
	ListCell   *cell;

	foreach(cell, names)
		if (strlen(lfirst(cell)) >= NAMEDATALEN)
		return false;
	if (list_length(names) == 1)
		return OidIsValid(RelnameGetRelid(linitial(names)));
	schema = get_namespace_oid(linitial(names), true);
	return OidIsValid(schema) &&
		OidIsValid(get_relname_relid(lsecond(names), schema));
}

/* The names in a text as SQL reads it, one or two; NIL: it is something else. */
static List *
names_in_sql(const char *name)
{
	List	   *names;

	if (!SplitIdentifierString(pstrdup(name), '.', &names) ||
		list_length(names) > 2)
		return NIL;
	return names;
}

/* The names in a text that has them as they are stored. */
static List *
names_as_stored(const char *name)
{
	const char *dot = strchr(name, '.');

	if (dot == NULL)
		return list_make1(pstrdup(name));
	return list_make2(pnstrdup(name, dot - name), pstrdup(dot + 1));
}

/* Names as SQL needs them written. */
static const char *
names_quoted(List *names)
{
	if (list_length(names) == 1)
		return quote_identifier(linitial(names));
	return quote_qualified_identifier(linitial(names), lsecond(names));
}

/*
 * The table to show in hints.  *is_name: the query is nothing but the name of
 * one, as SQL writes it or as it is stored.
 */
static const char *
table_of_query(const char *query, bool *is_name)
{
	char	   *name = trimmed(query);
	List	   *in_sql = names_in_sql(name);
	List	   *stored = names_as_stored(name);

	*is_name = in_sql != NIL && is_relation(in_sql);
	if (!*is_name && is_relation(stored))
	{
		*is_name = true;
		return names_quoted(stored);
	}
	return in_sql == NIL ? SOME_TABLE : names_quoted(in_sql);
}

/* What a syntax error of the query is explained with. */
static void
explain_syntax_error(void *table)
{
	if (geterrcode() == ERRCODE_SYNTAX_ERROR)
		hint_at_select(table);
}

/* Parse and plan the query; NULL if SPI will not. */
static SPIPlanPtr
plan_query(const char *query, const char *table)
{
	ErrorContextCallback explain;
	SPIPlanPtr	plan;

	explain.callback = explain_syntax_error;
	explain.arg = (void *) table;
	explain.previous = error_context_stack;
	error_context_stack = &explain;
	plan = SPI_prepare(query, 0, NULL);
	error_context_stack = explain.previous;
	return plan;
}

/* Plan the query, or raise an error when it may not be run. */
static SPIPlanPtr
prepare_query(const char *query, const char *argument)
{
	bool		is_name;
	const char *table = table_of_query(query, &is_name);
	SPIPlanPtr	plan;
	const char *trouble;

	if (is_name)
		ereport(ERROR,
				(errcode(ERRCODE_SYNTAX_ERROR),
				 errmsg("argument \"%s\" is the name of a relation, not a SELECT",
						argument),
				 hint_at_select(table)));
	plan = plan_query(query, table);
	if (plan == NULL)
	{
		if (SPI_result != SPI_ERROR_COPY && SPI_result != SPI_ERROR_TRANSACTION)
			elog(ERROR, "SPI_prepare failed: %s",
				 SPI_result_code_string(SPI_result));
		trouble = "is not a SELECT";
	}
	else
		trouble = query_trouble(plan);
	if (trouble != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("argument \"%s\" %s", argument, trouble),
				 hint_at_select(SOME_TABLE)));
	return plan;
}

/*
 * Plan a query and find out what its ids are.  argument is the name of the one
 * that it came in.  To be called, as an_select_run(), between SPI_connect and
 * SPI_finish.
 */
void
an_select_begin(AnSelect *select, const char *query, const char *argument)
{
	Form_pg_attribute id;

	select->portal = SPI_cursor_open(NULL, prepare_query(query, argument),
									 NULL, NULL, true);
	check_query_columns(select->portal->tupDesc);
	id = TupleDescAttr(select->portal->tupDesc, ID_COLUMN - 1);
	select->id_type = id->atttypid;
	select->id_collation = id->attcollation;
}

/* Call function for one row. */
static void
hand_on(HeapTuple tuple, AnSelectFunction function, void *state)
{
	TupleDesc	columns = SPI_tuptable->tupdesc;
	AnSelectedRow row;
	bool		is_null;
	Datum		body = SPI_getbinval(tuple, columns, BODY_COLUMN, &is_null);

	if (is_null)
	{
		function(state, NULL);
		return;
	}
	row.id = SPI_getbinval(tuple, columns, ID_COLUMN, &row.id_is_null);
	row.id_text = SPI_getvalue(tuple, columns, ID_COLUMN);
	row.body = DatumGetTextPP(body);
	function(state, &row);
}

/* Call function for every row of the query, and end it. */
void
an_select_run(AnSelect *select, AnSelectFunction function, void *state)
{
	MemoryContext row = AllocSetContextCreate(CurrentMemoryContext,
											  "arabic_news row",
											  ALLOCSET_DEFAULT_SIZES);

	for (;;)
	{
		uint64		i;

		SPI_cursor_fetch(select->portal, true, FETCH_ROWS);
		if (SPI_processed == 0)
			break;
		for (i = 0; i < SPI_processed; i++)
		{
			MemoryContext old = MemoryContextSwitchTo(row);

			CHECK_FOR_INTERRUPTS();
			hand_on(SPI_tuptable->vals[i], function, state);
			MemoryContextSwitchTo(old);
			MemoryContextReset(row);
		}
		SPI_freetuptable(SPI_tuptable);
	}
	SPI_cursor_close(select->portal);
	MemoryContextDelete(row);
}
