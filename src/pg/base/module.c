/*
 * module.c
 *		The door between PostgreSQL and core.
 *
 * Core speaks UTF-8, bytes and status codes.  Here a text datum becomes UTF-8
 * whatever encoding the database has, a status becomes an error with its
 * SQLSTATE, a memory context becomes an arena that can be cancelled, and spans
 * become character positions.  A character of any encoding that we accept is
 * one code point, so positions counted in UTF-8 hold in the original text.
 */
#include "pg/base/arabic_news.h"

#include "catalog/namespace.h"
#include "common/shortest_dec.h"
#include "core/text/respell.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

AN_MODULE_MAGIC("arabic_news", AN_VERSION);

/* Stands in for a folded letter that the database's encoding lacks. */
#define NO_EQUIVALENT	'?'

/* UTF-8 bytes converted in one go: a bad letter costs no more than this. */
#define CONVERT_BYTES	4096

static AnFolder walk_folder;
static AnFolder parted_folder;
static AnFolder search_folder;

/* Compile them, once for the process. */
void
an_folders_init(void)
{
	an_folder_init(&walk_folder, AN_PROFILE_WALK);
	an_folder_init(&parted_folder, AN_PROFILE_WALK | AN_FEATURE_GLUE);
	an_folder_init(&search_folder, AN_PROFILE_SEARCH);
}

/* The folder behind words, set up once. */
const AnFolder *
an_walk_folder(void)
{
	return &walk_folder;
}

/* The same with glued words parted. */
const AnFolder *
an_parted_folder(void)
{
	return &parted_folder;
}

/* The folder of profile search. */
const AnFolder *
an_search_folder(void)
{
	return &search_folder;
}

/* fmgr.h says so from 16 on */
extern PGDLLEXPORT void _PG_init(void);

void
_PG_init(void)
{
	an_folders_init();
}

/* Raise the error that a status of core stands for; return when it is none. */
void
an_check(int status)
{
	switch (status)
	{
		case AN_OK:
			return;
		case AN_ERR_MEMORY:
			ereport(ERROR,
					(errcode(ERRCODE_OUT_OF_MEMORY),
					 errmsg("out of memory")));
			break;
		case AN_ERR_TOO_LONG:
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("text is too long"),
					 errdetail("A text, as it is and folded, may take %u bytes.",
							   AN_MAX_BYTES)));
			break;
		case AN_ERR_UNRECOGNIZED:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unrecognized name")));
			break;
		default:
			elog(ERROR, "unrecognized status of core: %d", status);
	}
}

/*
 * A stretch of the database's text for an error message: whole when it is
 * short, else its beginning and an ellipsis.
 */
char *
an_quoted(const char *bytes, Size nbytes)
{
	int			clipped;

	if (nbytes <= AN_QUOTED_BYTES)
		return pnstrdup(bytes, nbytes);
	clipped = pg_mbcliplen(bytes, AN_QUOTED_BYTES + 1, AN_QUOTED_BYTES);
	return psprintf("%.*s...", clipped, bytes);
}

/* A share that a user asks for: above 0 and at most 1, or an error. */
void
an_check_threshold(float4 threshold)
{
	char		number[FLOAT_SHORTEST_DECIMAL_LEN];

	/* written so that NaN fails */
	if (threshold > 0 && threshold <= 1)
		return;
	float_to_shortest_decimal_buf(threshold, number);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("threshold %s is not above %d and at most %d", number, 0,
					1),
			 errhint("Give a share, such as 0.3.")));
}

static void *
grab(void *owner, size_t nbytes)
{
	return MemoryContextAllocHuge((MemoryContext) owner, nbytes);
}

static void
tick(void *owner)
{
	CHECK_FOR_INTERRUPTS();
}

/* Make an arena of a memory context, which frees it. */
void
an_arena_init(AnArena *arena, MemoryContext context)
{
	memset(arena, 0, sizeof(*arena));
	arena->grab = grab;
	arena->tick = tick;
	arena->owner = context;
}

/*
 * Refuse the encodings in which characters are not code points: SQL_ASCII
 * does not say what its bytes mean, and EUC_JIS_2004 has characters of two.
 */
static void
check_encoding(int encoding)
{
	if (encoding == PG_SQL_ASCII || encoding == PG_EUC_JIS_2004)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("arabic_news cannot read text of a database with encoding \"%s\"",
						pg_encoding_to_char(encoding)),
				 errhint("Use a database with encoding UTF8, WIN1256 or ISO_8859_6.")));
}

/*
 * Text in the database's encoding as UTF-8: the same bytes where that is the
 * database's encoding, else a copy in the current context.
 */
const uint8_t *
an_utf8_from_server(const char *bytes, size_t *nbytes)
{
	int			encoding = GetDatabaseEncoding();

	if (encoding != PG_UTF8)
	{
		char	   *converted;

		check_encoding(encoding);
		converted = pg_server_to_any(bytes, (int) *nbytes, PG_UTF8);
		/* what comes back unchanged has no terminator */
		if (converted != bytes)
			*nbytes = strlen(converted);
		bytes = converted;
	}
	return (const uint8_t *) bytes;
}

/*
 * Make a text in the database's encoding ready for core.  Everything that is
 * allocated for it belongs to the current context; its bytes must outlive it.
 */
void
an_body_open_bytes(AnBody *body, const char *bytes, size_t nbytes)
{
	memset(body, 0, sizeof(*body));
	an_arena_init(&body->arena, CurrentMemoryContext);
	body->bytes = an_utf8_from_server(bytes, &nbytes);
	if (nbytes > AN_MAX_BYTES)
		an_check(AN_ERR_TOO_LONG);
	body->nbytes = (uint32_t) nbytes;
}

/* The same of a detoasted datum. */
void
an_body_open(AnBody *body, const text *datum)
{
	an_body_open_bytes(body, VARDATA_ANY(datum), VARSIZE_ANY_EXHDR(datum));
}

/* Fold the body, glued words, stems and all; folder must outlive it. */
void
an_body_fold(AnBody *body, const AnFolder *folder)
{
	an_check(an_respell(&body->arena, folder, an_walk_folder(),
						body->bytes, body->nbytes, &body->folded));
}

/* Fold the body as words are read: no word is looked at, so none is known. */
void
an_body_walk(AnBody *body)
{
	an_check(an_fold(&body->arena, an_walk_folder(), body->bytes,
					 body->nbytes, &body->folded));
}

/* The same with glued words parted, which takes half as long again. */
void
an_body_part(AnBody *body)
{
	an_body_fold(body, an_parted_folder());
}

/* Count characters, for an_body_position() and an_body_length(). */
void
an_body_index(AnBody *body)
{
	an_check(an_utf8_index(&body->arena, body->bytes, body->nbytes,
						   &body->chars));
}

/* The character, from 1, that a span of the original begins with. */
int32
an_body_position(const AnBody *body, AnSpan span)
{
	return (int32) an_utf8_chars(&body->chars, span.start) + 1;
}

/* The characters of a span of the original. */
int32
an_body_length(const AnBody *body, AnSpan span)
{
	return (int32) (an_utf8_chars(&body->chars, span.end) -
					an_utf8_chars(&body->chars, span.start));
}

/* The text of a span of the original. */
Datum
an_body_slice(const AnBody *body, AnSpan span)
{
	return PointerGetDatum(an_text_from_utf8(body->bytes + span.start,
											 span.end - span.start));
}

/*
 * Write UTF-8 in the database's encoding to out, which has room for
 * nbytes * MAX_CONVERSION_GROWTH + 1; give the bytes written.  Folding can
 * make a letter that the encoding lacks (U+00B5 becomes U+03BC): that is a
 * '?', not an error, for any body must have an answer.
 */
static size_t
convert_from_utf8(const uint8_t *bytes, uint32_t nbytes, char *out)
{
	int			encoding = GetDatabaseEncoding();
	Oid			proc = FindDefaultConversionProc(PG_UTF8, encoding);
	uint32_t	at = 0;
	size_t		nout = 0;

	if (!OidIsValid(proc))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_FUNCTION),
				 errmsg("default conversion function for encoding \"%s\" to \"%s\" does not exist",
						"UTF8", pg_encoding_to_char(encoding))));
	while (at < nbytes)
	{
		int			left = (int) Min(nbytes - at, CONVERT_BYTES);
		uint32_t	cp;
		int			done;

		CHECK_FOR_INTERRUPTS();
		done = pg_do_encoding_conversion_buf(proc, PG_UTF8, encoding,
											 (unsigned char *) bytes + at,
											 left,
											 (unsigned char *) out + nout,
											 left * MAX_CONVERSION_GROWTH + 1,
											 true);
		nout += strlen(out + nout);
		if (done == 0)
		{
			done = an_utf8_decode(bytes + at, bytes + nbytes, &cp);
			out[nout++] = NO_EQUIVALENT;
		}
		at += done;
	}
	return nout;
}

/* A text datum in the database's encoding, in the current context. */
text *
an_text_from_utf8(const uint8_t *bytes, uint32_t nbytes)
{
	text	   *result;
	char	   *out;
	size_t		nout;

	if (GetDatabaseEncoding() == PG_UTF8)
	{
		if (nbytes > MaxAllocSize - VARHDRSZ)
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("result is too long: %u bytes", nbytes),
					 errdetail("A text may take %zu bytes.",
							   (size_t) MaxAllocSize - VARHDRSZ),
					 errhint("Ask for it part by part, or leave out the features that write letters at length.")));
		return cstring_to_text_with_len((const char *) bytes, (int) nbytes);
	}
	out = MemoryContextAllocHuge(CurrentMemoryContext,
								 (Size) nbytes * MAX_CONVERSION_GROWTH + 1);
	nout = convert_from_utf8(bytes, nbytes, out);
	result = cstring_to_text_with_len(out, (int) nout);
	pfree(out);
	return result;
}

/* Begin the rows of a set-returning function. */
ReturnSetInfo *
an_rows_begin(FunctionCallInfo fcinfo)
{
	InitMaterializedSRF(fcinfo, 0);
	return (ReturnSetInfo *) fcinfo->resultinfo;
}

/* Add a row; the values are copied. */
void
an_rows_put(ReturnSetInfo *rows, Datum *values, bool *nulls)
{
	CHECK_FOR_INTERRUPTS();
	tuplestore_putvalues(rows->setResult, rows->setDesc, values, nulls);
}
