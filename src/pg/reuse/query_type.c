/*
 * query_type.c
 *		Types ar_query and ar_statement: input, output and constructors.
 *
 * The text form resembles the call that makes the value, as in
 * "near 0.3: text"; the binary form is the fields in order.  Both may come from
 * anywhere, so every field is checked, and again when a stored value is read.
 */
#include "pg/reuse/query_type.h"

#include <math.h>

#include "common/shortest_dec.h"
#include "fmgr.h"
#include "libpq/pqformat.h"
#include "pg/base/errors.h"
#include "pg/reuse/arguments.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

PG_FUNCTION_INFO_V1(ar_query_in);
PG_FUNCTION_INFO_V1(ar_query_out);
PG_FUNCTION_INFO_V1(ar_query_recv);
PG_FUNCTION_INFO_V1(ar_query_send);
PG_FUNCTION_INFO_V1(ar_statement_in);
PG_FUNCTION_INFO_V1(ar_statement_out);
PG_FUNCTION_INFO_V1(ar_statement_recv);
PG_FUNCTION_INFO_V1(ar_statement_send);
PG_FUNCTION_INFO_V1(ar_near_float8);
PG_FUNCTION_INFO_V1(ar_copy_of_float8);
PG_FUNCTION_INFO_V1(ar_shares);
PG_FUNCTION_INFO_V1(ar_says);

const AnQueryType an_query_type = {
	"ar_query", AR_QUERY_NEAR, AR_QUERY_SHARES,
	"Write \"near 0.3: text\", \"copy_of 0.8: text\" or \"shares 18: text\".",
	"Thresholds are above 0 and at most 1; numbers of words are whole and at least 1."
};

const AnQueryType an_statement_type = {
	"ar_statement", AR_QUERY_SAYS, AR_QUERY_SAYS,
	"Write \"says 0.6: text\".",
	"Thresholds are above 0 and at most 1."
};

const AnQueryType an_either_type = {
	"ar_query or ar_statement", AR_QUERY_NEAR, AR_QUERY_SAYS, "", ""
};

/* A number and how it was written. */
typedef struct QueryNumber
{
	double		value;
	const char *text;
	Size		nbytes;
} QueryNumber;

static const char *const kind_names[] = {"near", "copy_of", "shares", "says"};

/* What is wrong with a field, or NULL. */
static const char *
field_trouble(const AnQueryType *type, uint32 version, int32 kind,
			  float8 threshold, int32 min_words)
{
	bool		shares = kind == AR_QUERY_SHARES;

	if (version != AR_QUERY_VERSION)
		return "version";
	if (kind < (int32) type->first_kind || kind > (int32) type->last_kind)
		return "kind";
	/* -0 equals 0, but two values of one query would have other bytes */
	if (shares ? threshold != 0 || signbit(threshold) :
		!an_is_threshold(threshold))
		return "threshold";
	if (shares ? min_words < 1 : min_words != 0)
		return "number of words";
	return NULL;
}

static ArQuery *
make_query(ArQueryKind kind, float4 threshold, int32 min_words,
		   const char *body, Size nbytes)
{
	ArQuery    *query;

	if (nbytes > MaxAllocSize - AR_QUERY_HEADER)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("text of a query is too long: %zu bytes", nbytes),
				 errdetail("It may take %zu bytes.",
						   (Size) MaxAllocSize - AR_QUERY_HEADER)));
	query = palloc0(AR_QUERY_HEADER + nbytes);
	SET_VARSIZE(query, AR_QUERY_HEADER + nbytes);
	query->version = AR_QUERY_VERSION;
	query->kind = kind;
	query->threshold = threshold;
	query->min_words = min_words;
	memcpy(query->body, body, nbytes);
	return query;
}

/* The query in a datum, which may be a stored one, hence checked. */
ArQuery    *
an_query_from_datum(Datum datum, const AnQueryType *type)
{
	ArQuery    *query = (ArQuery *) PG_DETOAST_DATUM(datum);
	const char *trouble = "length";

	/* version 0.1.0 received -0 for it */
	if (VARSIZE(query) >= AR_QUERY_HEADER &&
		query->kind == AR_QUERY_SHARES && query->threshold == 0 &&
		signbit(query->threshold))
	{
		query = (ArQuery *) PG_DETOAST_DATUM_COPY(datum);
		query->threshold = 0;
	}
	if (VARSIZE(query) >= AR_QUERY_HEADER)
		trouble = field_trouble(type, query->version, query->kind,
								query->threshold, query->min_words);
	if (trouble != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("invalid %s in a stored %s", trouble, type->name)));
	return query;
}

/* The text that a query holds. */
text	   *
an_query_text(const ArQuery *query)
{
	return cstring_to_text_with_len(query->body,
									(int) AR_QUERY_BODY_BYTES(query));
}

/*
 * Where the number that begins at `at` ends, or NULL.  strtod() would also take
 * blanks and hexadecimal.  "nan" and "infinity" are numbers here, so that the
 * error about them is that of a number out of range.
 */
static const char *
query_number_end(const char *at)
{
	static const char *const no_numbers[] = {"nan", "infinity", "inf"};
	size_t		sign = *at == '-' || *at == '+';
	size_t		n;

	for (n = 0; n < lengthof(no_numbers); n++)
		if (pg_strncasecmp(at + sign, no_numbers[n],
						   strlen(no_numbers[n])) == 0)
			return at + sign + strlen(no_numbers[n]);
	n = strspn(at, "0123456789.eE+-");
	return n > 0 ? at + n : NULL;
}

/*
 * Read "<kind> <number>:" at *at and step over it, and over one blank behind;
 * false when something else stands there.  No other blanks are allowed.
 */
static bool
parse_head(const AnQueryType *type, const char **at, int32 *kind,
		   QueryNumber *number)
{
	const char *end;
	char	   *read;

	for (*kind = type->first_kind; *kind <= (int32) type->last_kind; (*kind)++)
	{
		const char *name = kind_names[*kind];

		if (strncmp(*at, name, strlen(name)) == 0 &&
			(*at)[strlen(name)] == ' ')
			break;
	}
	if (*kind > (int32) type->last_kind)
		return false;
	*at += strlen(kind_names[*kind]) + 1;
	end = query_number_end(*at);
	if (end == NULL || *end != ':')
		return false;
	number->text = *at;
	number->nbytes = end - *at;
	number->value = strtod(*at, &read);
	*at = end + (end[1] == ' ' ? 2 : 1);
	return read == end;
}

/* The input of a type. */
static Datum
read_query(FunctionCallInfo fcinfo, const AnQueryType *type)
{
	const char *input = PG_GETARG_CSTRING(0);
	const char *at = input;
	const char *trouble;
	QueryNumber number = {0};
	int32		kind;
	int32		min_words = 0;
	float8		threshold = 0;

	if (!parse_head(type, &at, &kind, &number))
		ereturn(an_soft_error_context(fcinfo), (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"",
						type->name, an_quoted(input, strlen(input))),
				 errhint("%s", type->form_hint)));
	if (kind != AR_QUERY_SHARES)
		threshold = number.value;
	else if (number.value >= 1 && number.value <= PG_INT32_MAX &&
			 floor(number.value) == number.value)
		min_words = (int32) number.value;
	trouble = field_trouble(type, AR_QUERY_VERSION, kind, threshold, min_words);
	if (trouble != NULL)
		ereturn(an_soft_error_context(fcinfo), (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid %s in %s: %s", trouble, type->name,
						an_quoted(number.text, number.nbytes)),
				 errhint("%s", type->number_hint)));
	PG_RETURN_POINTER(make_query(kind, (float4) threshold, min_words, at,
								 strlen(at)));
}

/* The output of a type. */
static Datum
write_query(FunctionCallInfo fcinfo, const AnQueryType *type)
{
	ArQuery    *query = an_query_from_datum(PG_GETARG_DATUM(0), type);
	StringInfoData out;

	initStringInfo(&out);
	appendStringInfo(&out, "%s ", kind_names[query->kind]);
	if (query->kind == AR_QUERY_SHARES)
		appendStringInfo(&out, "%d", query->min_words);
	else
	{
		char		number[FLOAT_SHORTEST_DECIMAL_LEN];

		float_to_shortest_decimal_buf(query->threshold, number);
		appendStringInfoString(&out, number);
	}
	appendStringInfoString(&out, ": ");
	appendBinaryStringInfo(&out, query->body, AR_QUERY_BODY_BYTES(query));
	PG_RETURN_CSTRING(out.data);
}

/* The binary input of a type. */
static Datum
receive_query(FunctionCallInfo fcinfo, const AnQueryType *type)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	uint32		version = pq_getmsgint(message, sizeof(int32));
	int32		kind = (int32) pq_getmsgint(message, sizeof(int32));
	float4		threshold = pq_getmsgfloat4(message);
	int32		min_words = (int32) pq_getmsgint(message, sizeof(int32));
	const char *trouble = field_trouble(type, version, kind, threshold,
										min_words);
	char	   *body;
	int			nbytes;

	if (trouble != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid %s in external %s", trouble, type->name),
				 errdetail("Version %u, kind %d, threshold %.9g, number of words %d.",
						   version, kind, threshold, min_words)));
	body = pq_getmsgtext(message, message->len - message->cursor, &nbytes);
	PG_RETURN_POINTER(make_query(kind, threshold, min_words, body, nbytes));
}

/* The binary output of a type. */
static Datum
send_query(FunctionCallInfo fcinfo, const AnQueryType *type)
{
	ArQuery    *query = an_query_from_datum(PG_GETARG_DATUM(0), type);
	StringInfoData out;

	pq_begintypsend(&out);
	pq_sendint32(&out, query->version);
	pq_sendint32(&out, query->kind);
	pq_sendfloat4(&out, query->threshold);
	pq_sendint32(&out, query->min_words);
	pq_sendtext(&out, query->body, (int) AR_QUERY_BODY_BYTES(query));
	PG_RETURN_BYTEA_P(pq_endtypsend(&out));
}

/* ar_query_in(cstring) returns ar_query */
Datum
ar_query_in(PG_FUNCTION_ARGS)
{
	return read_query(fcinfo, &an_query_type);
}

/* ar_query_out(ar_query) returns cstring */
Datum
ar_query_out(PG_FUNCTION_ARGS)
{
	return write_query(fcinfo, &an_query_type);
}

/* ar_query_recv(internal) returns ar_query */
Datum
ar_query_recv(PG_FUNCTION_ARGS)
{
	return receive_query(fcinfo, &an_query_type);
}

/* ar_query_send(ar_query) returns bytea */
Datum
ar_query_send(PG_FUNCTION_ARGS)
{
	return send_query(fcinfo, &an_query_type);
}

/* ar_statement_in(cstring) returns ar_statement */
Datum
ar_statement_in(PG_FUNCTION_ARGS)
{
	return read_query(fcinfo, &an_statement_type);
}

/* ar_statement_out(ar_statement) returns cstring */
Datum
ar_statement_out(PG_FUNCTION_ARGS)
{
	return write_query(fcinfo, &an_statement_type);
}

/* ar_statement_recv(internal) returns ar_statement */
Datum
ar_statement_recv(PG_FUNCTION_ARGS)
{
	return receive_query(fcinfo, &an_statement_type);
}

/* ar_statement_send(ar_statement) returns bytea */
Datum
ar_statement_send(PG_FUNCTION_ARGS)
{
	return send_query(fcinfo, &an_statement_type);
}

/* Make a query by share, of two arguments. */
ArQuery    *
an_query_by_share(ArQueryKind kind, text *body, float8 share)
{
	return make_query(kind, an_check_threshold(share), 0, VARDATA_ANY(body),
					  VARSIZE_ANY_EXHDR(body));
}

/* Make a query by passage, of two arguments. */
ArQuery    *
an_query_by_words(text *body, int32 min_words)
{
	an_check_min_words(min_words);
	return make_query(AR_QUERY_SHARES, 0, min_words, VARDATA_ANY(body),
					  VARSIZE_ANY_EXHDR(body));
}

/* ar_near(body text, threshold float8) returns ar_query */
Datum
ar_near_float8(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(an_query_by_share(AR_QUERY_NEAR, PG_GETARG_TEXT_PP(0),
										PG_GETARG_FLOAT8(1)));
}

/* ar_copy_of(body text, share float8) returns ar_query */
Datum
ar_copy_of_float8(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(an_query_by_share(AR_QUERY_COPY, PG_GETARG_TEXT_PP(0),
										PG_GETARG_FLOAT8(1)));
}

/* ar_shares(body text, min_words int) returns ar_query */
Datum
ar_shares(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(an_query_by_words(PG_GETARG_TEXT_PP(0),
										PG_GETARG_INT32(1)));
}

/* ar_says(quote text, threshold float8) returns ar_statement */
Datum
ar_says(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(an_query_by_share(AR_QUERY_SAYS, PG_GETARG_TEXT_PP(0),
										PG_GETARG_FLOAT8(1)));
}
