/*
 * reuse_sel.c
 *		What the planner should expect of text @~ ar_query and ar_statement, and
 *		where an index helps.
 *
 * A news text has a handful of near duplicates whatever the size of the table,
 * and a statement a handful of wordings, so the share of rows falls as the table grows.  PostgreSQL's default for
 * such operators, one row in a thousand, would promise a hundred thousand
 * rows of a large archive and turn joins away from the index.
 *
 * Some queries leave no number of keys that is safe to ask for, as those for a
 * short run do; by an index all rows would be read.  GIN says what that costs
 * only of a text that the planner knows, and never counts that each of the rows
 * is compared.  So such an operator becomes the function that means the same,
 * and a function gets an index condition only of an index that can serve it.
 */
#include "pg/base/arabic_news.h"

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "common/shortest_dec.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "parser/parse_func.h"
#include "pg/reuse/index_keys.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"

PG_FUNCTION_INFO_V1(ar_query_sel);
PG_FUNCTION_INFO_V1(ar_query_joinsel);
PG_FUNCTION_INFO_V1(ar_reuse_support);

/* Rows that a query finds, itself among them. */
#define EXPECTED_ROWS	3.0

/* The share of rows when nothing is known of the table. */
#define DEFAULT_SHARE	0.0001

/* The operators' number in ar_reuse_ops and ar_statement_ops. */
#define MATCHES_STRATEGY	1

/* The share of a relation's rows that one query finds. */
static double
expected_share(const VariableStatData *body)
{
	double		tuples = body->rel == NULL ? 0 : body->rel->tuples;
	double		share = DEFAULT_SHARE;

	if (tuples >= 1)
		share = EXPECTED_ROWS / Max(tuples, EXPECTED_ROWS);
	CLAMP_PROBABILITY(share);
	return share;
}

/* RESTRICT estimator of text @~ ar_query and text @~ ar_statement */
Datum
ar_query_sel(PG_FUNCTION_ARGS)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List	   *args = (List *) PG_GETARG_POINTER(2);
	int			relation = PG_GETARG_INT32(3);
	VariableStatData body;
	double		share;

	examine_variable(root, (Node *) linitial(args), relation, &body);
	share = expected_share(&body);
	ReleaseVariableStats(body);
	PG_RETURN_FLOAT8(share);
}

/* JOIN estimator of both: every query finds its rows. */
Datum
ar_query_joinsel(PG_FUNCTION_ARGS)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List	   *args = (List *) PG_GETARG_POINTER(2);
	VariableStatData body;
	double		share;

	examine_variable(root, (Node *) linitial(args), 0, &body);
	share = expected_share(&body);
	ReleaseVariableStats(body);
	PG_RETURN_FLOAT8(share);
}

/* A boolean function, and the constructor of the query that asks the same. */
typedef struct Twin
{
	const char *function;		/* ar_is_near(body, other, x) is ... */
	const char *constructor;	/* body @~ ar_near(other, x) */
	bool		symmetric;		/* body and other may change places */
} Twin;

/* By ArQueryKind. */
static const Twin twins[] = {
	{"ar_is_near", "ar_near", true},
	{"ar_has_copy_of", "ar_copy_of", false},
	{"ar_has_passage_of", "ar_shares", true},
	{"ar_says_same", "ar_says", true}
};

/* The twin whose function, or else constructor, this is, or NULL. */
static const Twin *
find_twin(Oid function, bool constructor)
{
	char	   *name = get_func_name(function);
	int			i;

	for (i = 0; name != NULL && i < lengthof(twins); i++)
		if (strcmp(name, constructor ? twins[i].constructor :
				   twins[i].function) == 0)
			return &twins[i];
	return NULL;
}

/* The function of that name and those arguments in the schema of another. */
static Oid
find_beside(Oid function, const char *name, int nargs, const Oid *types)
{
	char	   *schema = get_namespace_name(get_func_namespace(function));

	if (schema == NULL)
		return InvalidOid;
	return LookupFuncName(list_make2(makeString(schema),
									 makeString(pstrdup(name))),
						  nargs, types, true);
}

/*
 * Texts that are so long for their threshold leave keys enough for certain;
 * looking whether they do would take as long as the look-up saves.
 */
#define LONG_ENOUGH		600

/* Few statements of so many bytes have few enough stems for an index. */
#define LONGEST_SAID	(1024 * 1024)

/*
 * Would an index of statements read all rows for the query?  A very long text is
 * not read to tell, which may be done twice in planning.
 */
static bool
says_too_much(const ArQuery *query)
{
	AnBody		body;
	AnStatementAsk ask;

	if (AR_QUERY_BODY_BYTES(query) > LONGEST_SAID)
		return true;
	an_index_statement_ask(query, &body, &ask);
	return ask.nkeys > AN_STATEMENT_MOST_KEYS;
}

/* Would an index with these options read all rows for the query? */
static bool
reads_all_rows(const ArQuery *query, const AnIndexOptions *options)
{
	AnBody		body;
	AnRunKeys	keys;

	if (query->kind == AR_QUERY_SHARES)
		return query->min_words < an_sure_words(an_index_widest(options));
	if (query->kind == AR_QUERY_SAYS)
		return says_too_much(query);
	if (AR_QUERY_BODY_BYTES(query) * query->threshold > LONG_ENOUGH)
		return false;
	an_body_open(&body, an_query_text(query));
	an_body_walk(&body);
	an_index_query_keys(&body, query, options, &keys);
	return keys.agree == 0;
}

/* The same of an expression, of which only a part may be known. */
static bool
may_read_all_rows(Node *query, const AnIndexOptions *options)
{
	FuncExpr   *call = (FuncExpr *) query;
	const Twin *twin;
	Node	   *number;

	if (IsA(query, Const))
		return !((Const *) query)->constisnull &&
			reads_all_rows(an_query_from_datum(((Const *) query)->constvalue,
											   &an_either_type),
						   options);
	if (!IsA(query, FuncExpr) || list_length(call->args) != 2)
		return false;
	twin = find_twin(call->funcid, true);
	number = lsecond(call->args);
	return twin == &twins[AR_QUERY_SHARES] && IsA(number, Const) &&
		!((Const *) number)->constisnull &&
		DatumGetInt32(((Const *) number)->constvalue) <
		(int32) an_sure_words(an_index_widest(options));
}

/* The options of an index's column. */
static AnIndexOptions
column_options(const IndexOptInfo *index, int column)
{
	return an_index_options(index->opclassoptions == NULL ? NULL :
							index->opclassoptions[column]);
}

/*
 * The index condition that a function call stands for, or NIL.  Either of the
 * texts may be the indexed one where their places do not matter.
 */
static List *
index_condition(SupportRequestIndexCondition *request)
{
	const Twin *twin = find_twin(request->funcid, false);
	AnIndexOptions options = column_options(request->index,
											request->indexcol);
	List	   *args;
	Oid			types[2] = {TEXTOID};
	Oid			constructor;
	Oid			operator;
	Node	   *other;
	Node	   *query;

	if (twin == NULL || !is_funcclause(request->node) ||
		request->indexarg > (twin->symmetric ? 1 : 0))
		return NIL;
	args = ((FuncExpr *) request->node)->args;
	if (list_length(args) != 3)
		return NIL;
	types[1] = exprType(lthird(args));	/* in 0.1.0 it may be a real */
	constructor = find_beside(request->funcid, twin->constructor, 2, types);
	if (!OidIsValid(constructor))
		return NIL;
	other = list_nth(args, 1 - request->indexarg);
	operator = get_opfamily_member(request->opfamily, TEXTOID,
								   get_func_rettype(constructor),
								   MATCHES_STRATEGY);
	if (!OidIsValid(operator) ||
		!is_pseudo_constant_for_index(request->root, other, request->index) ||
		!is_pseudo_constant_for_index(request->root, lthird(args),
									  request->index))
		return NIL;
	query = (Node *) makeFuncExpr(constructor, get_func_rettype(constructor),
								  list_make2(other, lthird(args)),
								  InvalidOid, exprCollation(other),
								  COERCE_EXPLICIT_CALL);
	query = eval_const_expressions(request->root, query);
	if (may_read_all_rows(query, &options))
		return NIL;
	request->lossy = false;
	return list_make1(make_opclause(operator, BOOLOID, false,
									list_nth(args, request->indexarg),
									(Expr *) query, InvalidOid,
									request->indexcollation));
}

/* A threshold as it was written: 0.3, not the double nearest to the real 0.3. */
static Datum
written_threshold(float4 threshold)
{
	char		number[FLOAT_SHORTEST_DECIMAL_LEN];

	float_to_shortest_decimal_buf(threshold, number);
	return Float8GetDatum(strtod(number, NULL));
}

/* A query's text, and its threshold or number of words, as constants. */
static List *
constants_of(const ArQuery *query, Oid collation)
{
	Const	   *body = makeConst(TEXTOID, -1, collation, -1,
								 PointerGetDatum(an_query_text(query)),
								 false, false);

	if (query->kind == AR_QUERY_SHARES)
		return list_make2(body,
						  makeConst(INT4OID, -1, InvalidOid, sizeof(int32),
									Int32GetDatum(query->min_words), false,
									true));
	return list_make2(body,
					  makeConst(FLOAT8OID, -1, InvalidOid, sizeof(float8),
								written_threshold(query->threshold), false,
								FLOAT8PASSBYVAL));
}

/*
 * The function that means the same as body @~ query, where an index of the
 * usual density is of no use to the operator; else NULL.
 */
static Node *
as_function(const FuncExpr *call)
{
	AnIndexOptions options = an_index_options(NULL);
	Node	   *query = lsecond(call->args);
	const Twin *twin;
	List	   *args;
	Oid			types[3] = {TEXTOID, TEXTOID};
	Oid			function;

	if (!may_read_all_rows(query, &options))
		return NULL;
	if (IsA(query, Const))
	{
		ArQuery    *known = an_query_from_datum(((Const *) query)->constvalue,
												&an_either_type);

		twin = &twins[known->kind];
		args = constants_of(known, exprCollation(linitial(call->args)));
	}
	else
	{
		twin = find_twin(((FuncExpr *) query)->funcid, true);
		args = ((FuncExpr *) query)->args;
	}
	types[2] = exprType(lsecond(args));
	function = find_beside(call->funcid, twin->function, 3, types);
	if (!OidIsValid(function))
		return NULL;
	return (Node *) makeFuncExpr(function, BOOLOID,
								 lcons(linitial(call->args), list_copy(args)),
								 InvalidOid, call->inputcollid,
								 COERCE_EXPLICIT_CALL);
}

/*
 * The share of pairs of rows that a function finds.  Where its texts may change
 * places each row of the smaller relation finds its rows in the larger one.
 */
static Selectivity
function_selectivity(SupportRequestSelectivity *request)
{
	const Twin *twin = find_twin(request->funcid, false);
	VariableStatData body;
	double		share;

	examine_variable(request->root, linitial(request->args),
					 request->varRelid, &body);
	share = expected_share(&body);
	ReleaseVariableStats(body);
	if (twin != NULL && twin->symmetric)
	{
		double		other;

		examine_variable(request->root, lsecond(request->args),
						 request->varRelid, &body);
		other = expected_share(&body);
		share = body.rel == NULL ? share : Min(share, other);
		ReleaseVariableStats(body);
	}
	return share;
}

/*
 * Planner support of both ar_matches, the functions of text @~ ar_query and
 * text @~ ar_statement, and of those that twins[] names.
 */
Datum
ar_reuse_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);
	Node	   *answer = NULL;

	if (IsA(request, SupportRequestIndexCondition))
		answer = (Node *) index_condition((SupportRequestIndexCondition *)
										  request);
	else if (IsA(request, SupportRequestSimplify))
	{
		FuncExpr   *call = ((SupportRequestSimplify *) request)->fcall;

		if (find_twin(call->funcid, false) == NULL)
			answer = as_function(call);
	}
	else if (IsA(request, SupportRequestSelectivity))
	{
		SupportRequestSelectivity *asked =
		(SupportRequestSelectivity *) request;

		if (find_twin(asked->funcid, false) != NULL)
		{
			asked->selectivity = function_selectivity(asked);
			answer = request;
		}
	}
	PG_RETURN_POINTER(answer);
}
