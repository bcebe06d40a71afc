/*
 * backend.c
 *		In the server's place, for functions that read what others send.
 *
 * These are the functions of the server that src/pg/reuse/query_type.c calls,
 * as far as its callers can tell them from the server's own: a message is read
 * with checks of its length, an error does not return, memory is that of the
 * input.  Errors are written out in full, so that what they quote is read.
 */
#include "postgres.h"

#include "fuzz/backend.h"
#include "fuzz/fuzz.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "port/pg_bswap.h"
#include "utils/builtins.h"

#define MESSAGE_BYTES	1024

/* Since 16 what is appended need not be characters. */
#if PG_VERSION_NUM >= 160000
#define BINARY_DATA void
#else
#define BINARY_DATA char
#endif

BackendError backend_error;
sigjmp_buf	backend_catcher;

static char message_text[MESSAGE_BYTES];

/* Memory. */

void	   *
palloc(Size size)
{
	return fuzz_block(size);
}

void	   *
palloc0(Size size)
{
	return memset(palloc(size), 0, size);
}

void	   *
repalloc(void *pointer, Size size)
{
	(void) pointer;
	(void) size;
	abort();
}

void
pfree(void *pointer)
{
	(void) pointer;
}

char	   *
pnstrdup(const char *in, Size len)
{
	Size		n = strnlen(in, len);
	char	   *out = palloc(n + 1);

	memcpy(out, in, n);
	out[n] = '\0';
	return out;
}

char	   *
psprintf(const char *format,...)
{
	char		text[MESSAGE_BYTES];
	va_list		arguments;

	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	return pnstrdup(text, sizeof(text));
}

struct varlena *
pg_detoast_datum(struct varlena *datum)
{
	return datum;
}

struct varlena *
pg_detoast_datum_copy(struct varlena *datum)
{
	struct varlena *result = palloc(VARSIZE(datum));

	return memcpy(result, datum, VARSIZE(datum));
}

text	   *
cstring_to_text_with_len(const char *s, int len)
{
	text	   *result = palloc((Size) len + VARHDRSZ);

	SET_VARSIZE(result, len + VARHDRSZ);
	memcpy(VARDATA(result), s, (size_t) len);
	return result;
}

int
pg_mbcliplen(const char *mbstr, int len, int limit)
{
	int			n = len < limit ? len : limit;

	while (n > 0 && ((uint8_t) mbstr[n] & 0xC0) == 0x80)
		n--;
	return n;
}

/* Errors. */

bool
errstart(int elevel, const char *domain)
{
	(void) domain;
	backend_error.sqlstate = 0;
	backend_error.has_message = false;
	return elevel >= ERROR;
}

bool
errstart_cold(int elevel, const char *domain)
{
	return errstart(elevel, domain);
}

int
errcode(int sqlerrcode)
{
	backend_error.sqlstate = sqlerrcode;
	return 0;
}

#define WRITE_OUT(format) \
	do { \
		va_list		arguments; \
		va_start(arguments, format); \
		vsnprintf(message_text, sizeof(message_text), format, arguments); \
		va_end(arguments); \
	} while (0)

int
errmsg(const char *fmt,...)
{
	WRITE_OUT(fmt);
	backend_error.has_message = message_text[0] != '\0';
	return 0;
}

int
errmsg_internal(const char *fmt,...)
{
	WRITE_OUT(fmt);
	backend_error.has_message = message_text[0] != '\0';
	return 0;
}

int
errdetail(const char *fmt,...)
{
	WRITE_OUT(fmt);
	return 0;
}

int
errhint(const char *fmt,...)
{
	WRITE_OUT(fmt);
	return 0;
}

void
errfinish(const char *filename, int lineno, const char *funcname)
{
	(void) filename;
	(void) lineno;
	(void) funcname;
	siglongjmp(backend_catcher, 1);
}

#if PG_VERSION_NUM >= 160000
bool
errsave_start(struct Node *context, const char *domain)
{
	(void) context;
	return errstart(ERROR, domain);
}

void
errsave_finish(struct Node *context, const char *filename, int lineno,
			   const char *funcname)
{
	(void) context;
	errfinish(filename, lineno, funcname);
}
#endif

/* Messages. */

static const char *
next_bytes(StringInfo msg, int n)
{
	const char *bytes = msg->data + msg->cursor;

	if (n < 0 || n > msg->len - msg->cursor)
		ereport(ERROR,
				(errcode(ERRCODE_PROTOCOL_VIOLATION),
				 errmsg("insufficient data left in message")));
	msg->cursor += n;
	return bytes;
}

unsigned int
pq_getmsgint(StringInfo msg, int b)
{
	uint32		n32;

	if (b != sizeof(n32))
		abort();
	memcpy(&n32, next_bytes(msg, b), sizeof(n32));
	return pg_ntoh32(n32);
}

float4
pq_getmsgfloat4(StringInfo msg)
{
	uint32		n32 = pq_getmsgint(msg, sizeof(n32));
	float4		f;

	memcpy(&f, &n32, sizeof(f));
	return f;
}

/* The server converts and verifies; of that only zero bytes are left. */
char	   *
pq_getmsgtext(StringInfo msg, int rawbytes, int *nbytes)
{
	const char *bytes = next_bytes(msg, rawbytes);

	if (memchr(bytes, 0, (size_t) rawbytes) != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_CHARACTER_NOT_IN_REPERTOIRE),
				 errmsg("invalid byte sequence for encoding")));
	*nbytes = rawbytes;
	return pnstrdup(bytes, (Size) rawbytes);
}

void
enlargeStringInfo(StringInfo str, int needed)
{
	char	   *data = palloc((Size) str->len + (Size) needed + 1);

	if (str->len > 0)
		memcpy(data, str->data, (size_t) str->len);
	str->data = data;
	str->maxlen = str->len + needed + 1;
	data[str->len] = '\0';
}

void
initStringInfo(StringInfo str)
{
	str->data = NULL;
	str->len = str->maxlen = str->cursor = 0;
	enlargeStringInfo(str, 0);
}

void
appendBinaryStringInfo(StringInfo str, const BINARY_DATA * data, int datalen)
{
	enlargeStringInfo(str, datalen);
	memcpy(str->data + str->len, data, (size_t) datalen);
	str->len += datalen;
	str->data[str->len] = '\0';
}

void
appendStringInfoString(StringInfo str, const char *s)
{
	appendBinaryStringInfo(str, s, (int) strlen(s));
}

void
appendStringInfo(StringInfo str, const char *fmt,...)
{
	WRITE_OUT(fmt);
	appendStringInfoString(str, message_text);
}

void
pq_begintypsend(StringInfo buf)
{
	initStringInfo(buf);
	appendBinaryStringInfo(buf, "\0\0\0\0", VARHDRSZ);
}

void
pq_sendfloat4(StringInfo buf, float4 f)
{
	uint32		n32;

	memcpy(&n32, &f, sizeof(n32));
	pq_sendint32(buf, n32);
}

void
pq_sendtext(StringInfo buf, const char *str, int slen)
{
	appendBinaryStringInfo(buf, str, slen);
}

bytea	   *
pq_endtypsend(StringInfo buf)
{
	bytea	   *result = (bytea *) buf->data;

	SET_VARSIZE(result, buf->len);
	return result;
}
