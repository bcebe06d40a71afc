/*
 * receive.c
 *		What holds of any bytes that are received, read or stored as an
 *		ar_query or an ar_statement.
 *
 * Flag 1 chooses which type and how.  The functions are the server's own, with backend.c in
 * the server's place: they either raise an error of the user's, or answer with
 * a value that can be sent and written, and then received and read as itself.
 */
#include "postgres.h"

#include "fmgr.h"
#include "fuzz/backend.h"
#include "fuzz/fuzz.h"
#include "lib/stringinfo.h"
#include "pg/reuse/query_type.h"

#include "core/reuse/winnowing.h"

#define WAYS_IN		3

extern Datum ar_query_in(PG_FUNCTION_ARGS);
extern Datum ar_query_out(PG_FUNCTION_ARGS);
extern Datum ar_query_recv(PG_FUNCTION_ARGS);
extern Datum ar_query_send(PG_FUNCTION_ARGS);
extern Datum ar_statement_in(PG_FUNCTION_ARGS);
extern Datum ar_statement_out(PG_FUNCTION_ARGS);
extern Datum ar_statement_recv(PG_FUNCTION_ARGS);
extern Datum ar_statement_send(PG_FUNCTION_ARGS);

/* The functions of a type. */
typedef struct Type
{
	const AnQueryType *type;
	PGFunction	in;
	PGFunction	out;
	PGFunction	recv;
	PGFunction	send;
} Type;

static const Type types[] = {
	{&an_query_type, ar_query_in, ar_query_out, ar_query_recv, ar_query_send},
	{&an_statement_type, ar_statement_in, ar_statement_out, ar_statement_recv,
	ar_statement_send}
};

static Datum
call(PGFunction function, Datum argument)
{
	LOCAL_FCINFO(fcinfo, 1);

	InitFunctionCallInfoData(*fcinfo, NULL, 1, InvalidOid, NULL, NULL);
	fcinfo->args[0].value = argument;
	fcinfo->args[0].isnull = false;
	return function(fcinfo);
}

static Datum
receive(const Type *type, const void *bytes, int nbytes)
{
	StringInfoData message;

	message.data = (char *) fuzz_copy(bytes, (size_t) nbytes);
	message.len = message.maxlen = nbytes;
	message.cursor = 0;
	return call(type->recv, PointerGetDatum(&message));
}

static Datum
read_text(const Type *type, const uint8_t *text, uint32_t nbytes)
{
	char	   *string = palloc(nbytes + 1);

	memcpy(string, text, nbytes);
	string[nbytes] = '\0';
	return call(type->in, CStringGetDatum(string));
}

/* Bytes as they would stand in a table. */
static Datum
stored(const uint8_t *bytes, uint32_t nbytes)
{
	struct varlena *value = palloc(VARHDRSZ + nbytes);

	SET_VARSIZE(value, VARHDRSZ + nbytes);
	memcpy(VARDATA(value), bytes, nbytes);
	return PointerGetDatum(value);
}

static Datum
make_value(const Type *type, const FuzzInput *input)
{
	switch (input->flags[1] % WAYS_IN)
	{
		case 0:
			return receive(type, input->all, (int) input->all_bytes);
		case 1:
			return read_text(type, input->text, input->nbytes);
		default:
			return stored(input->all, input->all_bytes);
	}
}

static bool
is_same(const ArQuery *a, const ArQuery *b)
{
	return VARSIZE(a) == VARSIZE(b) &&
		memcmp(VARDATA(a), VARDATA(b), VARSIZE(a) - VARHDRSZ) == 0;
}

/* A value is itself after it was sent, and after it was written. */
static void
value_travels(const Type *type, const ArQuery *query)
{
	Datum		sent = call(type->send, PointerGetDatum(query));
	Datum		written = call(type->out, PointerGetDatum(query));
	const char *string = DatumGetCString(written);
	Datum		again;

	/* no text of a database has a zero byte; a stored value may be broken */
	if (memchr(query->body, 0, AR_QUERY_BODY_BYTES(query)) != NULL)
		return;
	again = receive(type, VARDATA(DatumGetPointer(sent)),
					(int) (VARSIZE(DatumGetPointer(sent)) - VARHDRSZ));
	CHECK(is_same(query, (ArQuery *) DatumGetPointer(again)));
	again = read_text(type, (const uint8_t *) string,
					  (uint32_t) strlen(string));
	CHECK(is_same(query, (ArQuery *) DatumGetPointer(again)));
}

static void
name_is_known_or_not(const uint8_t *name, uint32_t nbytes)
{
	int			density = an_density_parse((const char *) name, nbytes);

	CHECK(density == AN_ERR_UNRECOGNIZED ||
		  (density >= 0 && density < AN_NDENSITIES));
}

void
fuzz_receive(const FuzzInput *input)
{
	const Type *type = &types[input->flags[1] / WAYS_IN % lengthof(types)];
	volatile bool accepted = false;

	name_is_known_or_not(input->text, input->nbytes);
	if (backend_catches() == 0)
	{
		ArQuery    *query = an_query_from_datum(make_value(type, input),
												type->type);

		accepted = true;
		value_travels(type, query);
		return;
	}
	/* what was accepted once is accepted again */
	CHECK(!accepted);
	CHECK(backend_error.sqlstate != 0 &&
		  backend_error.sqlstate != ERRCODE_INTERNAL_ERROR);
	CHECK(backend_error.has_message);
}
