/*
 * reuse_sel.c
 *		What the planner should expect of text @~ ar_query.
 *
 * A news text has a handful of near duplicates whatever the size of the table,
 * so the share of rows falls as the table grows.  PostgreSQL's default for
 * such operators, one row in a thousand, would promise a hundred thousand
 * rows of a large archive and turn joins away from the index.
 */
#include "pg/base/arabic_news.h"

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "parser/parse_func.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"

PG_FUNCTION_INFO_V1(ar_query_sel);
PG_FUNCTION_INFO_V1(ar_query_joinsel);
PG_FUNCTION_INFO_V1(ar_reuse_support);

/* Rows that a query finds, itself among them. */
#define EXPECTED_ROWS	3.0

/* The share of rows when nothing is known of the table. */
#define DEFAULT_SHARE	0.0001

/* The operator's number in ar_reuse_ops. */
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

/* RESTRICT estimator of text @~ ar_query */
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

/* JOIN estimator of text @~ ar_query: every query finds its rows. */
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
} Twin;

static const Twin twins[] = {
	{"ar_is_near", "ar_near"},
	{"ar_has_copy_of", "ar_copy_of"},
	{"ar_has_passage_of", "ar_shares"}
};

/*
 * The constructor that belongs to a function, from the same schema, and whose
 * x is of that type: in 0.1.0 it was a real.
 */
static Oid
find_constructor(Oid function, Oid parameter)
{
	char	   *name = get_func_name(function);
	char	   *schema = get_namespace_name(get_func_namespace(function));
	int			i;

	for (i = 0; name != NULL && schema != NULL && i < lengthof(twins); i++)
	{
		Oid			types[2] = {TEXTOID, parameter};
		char	   *constructor = pstrdup(twins[i].constructor);

		if (strcmp(name, twins[i].function) == 0)
			return LookupFuncName(list_make2(makeString(schema),
											 makeString(constructor)),
								  2, types, true);
	}
	return InvalidOid;
}

/* The index condition that a function call stands for, or NIL. */
static List *
index_condition(SupportRequestIndexCondition *request)
{
	List	   *args;
	Oid			constructor;
	Oid			operator;
	Node	   *query;

	if (!is_funcclause(request->node) || request->indexarg != 0)
		return NIL;
	args = ((FuncExpr *) request->node)->args;
	if (list_length(args) != 3)
		return NIL;
	constructor = find_constructor(request->funcid, exprType(lthird(args)));
	if (!OidIsValid(constructor) ||
		!is_pseudo_constant_for_index(request->root, lsecond(args),
									  request->index) ||
		!is_pseudo_constant_for_index(request->root, lthird(args),
									  request->index))
		return NIL;
	operator = get_opfamily_member(request->opfamily, TEXTOID,
								   get_func_rettype(constructor),
								   MATCHES_STRATEGY);
	if (!OidIsValid(operator))
		return NIL;
	query = (Node *) makeFuncExpr(constructor, get_func_rettype(constructor),
								  list_make2(lsecond(args), lthird(args)),
								  InvalidOid, exprCollation(lsecond(args)),
								  COERCE_EXPLICIT_CALL);
	query = eval_const_expressions(request->root, query);
	request->lossy = false;
	return list_make1(make_opclause(operator, BOOLOID, false, linitial(args),
									(Expr *) query, InvalidOid,
									request->indexcollation));
}

/* Planner support of ar_is_near, ar_has_copy_of and ar_has_passage_of */
Datum
ar_reuse_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);
	Node	   *answer = NULL;

	if (IsA(request, SupportRequestIndexCondition))
		answer = (Node *) index_condition((SupportRequestIndexCondition *)
										  request);
	else if (IsA(request, SupportRequestSelectivity))
	{
		SupportRequestSelectivity *asked =
		(SupportRequestSelectivity *) request;
		VariableStatData body;

		examine_variable(asked->root, linitial(asked->args), asked->varRelid,
						 &body);
		asked->selectivity = expected_share(&body);
		ReleaseVariableStats(body);
		answer = (Node *) asked;
	}
	PG_RETURN_POINTER(answer);
}
