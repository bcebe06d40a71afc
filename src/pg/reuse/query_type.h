/*
 * query_type.h
 *		What is inside an ar_query or an ar_statement: the format that the
 *		operators, the operator classes and the planner read.
 *
 * The threshold lives in the value, so that a query means the same in every
 * session and on every node.  A statement is a query of one kind more.  It has
 * a type of its own, by which PostgreSQL knows that the operator of statements
 * is asked for and not that of reuse, which other indexes serve.
 */
#ifndef AN_PG_QUERY_TYPE_H
#define AN_PG_QUERY_TYPE_H

#include "pg/base/compat.h"

/* What is asked of a row. */
typedef enum ArQueryKind
{
	AR_QUERY_NEAR = 0,			/* resemblance of at least threshold */
	AR_QUERY_COPY = 1,			/* holds that share of the query's shingles */
	AR_QUERY_SHARES = 2,		/* shares a run of min_words words */
	AR_QUERY_SAYS = 3			/* the same statement, by threshold */
} ArQueryKind;

/* A type of SQL whose values are queries. */
typedef struct AnQueryType
{
	const char *name;
	ArQueryKind first_kind;		/* which it may have */
	ArQueryKind last_kind;
	const char *form_hint;		/* how it is written */
	const char *number_hint;	/* what its numbers are */
} AnQueryType;

extern const AnQueryType an_query_type; /* ar_query */
extern const AnQueryType an_statement_type; /* ar_statement */
extern const AnQueryType an_either_type;	/* where the kind tells which */

/* The version of the layout below, which columns of this type store. */
#define AR_QUERY_VERSION	0

typedef struct ArQuery
{
	int32		vl_len_;		/* varlena header; not to be touched */
	uint32		version;		/* AR_QUERY_VERSION */
	int32		kind;			/* ArQueryKind */
	float4		threshold;		/* of shares 0; else in (0, 1] */
	int32		min_words;		/* shares: 1 or more; else 0 */
	char		body[FLEXIBLE_ARRAY_MEMBER];	/* in the database's encoding */
} ArQuery;

#define AR_QUERY_HEADER		offsetof(ArQuery, body)
#define AR_QUERY_BODY_BYTES(query)	(VARSIZE(query) - AR_QUERY_HEADER)

extern ArQuery *an_query_by_share(ArQueryKind kind, text *body, float8 share);
extern ArQuery *an_query_by_words(text *body, int32 min_words);
extern ArQuery *an_query_from_datum(Datum datum, const AnQueryType *type);
extern text *an_query_text(const ArQuery *query);

#endif							/* AN_PG_QUERY_TYPE_H */
