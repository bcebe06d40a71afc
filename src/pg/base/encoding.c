/*
 * encoding.c
 *		Text in the database's encoding as UTF-8, and back.
 */
#include "pg/base/encoding.h"

#include "catalog/namespace.h"
#include "core/base/utf8.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

/* Stands in for a folded letter that the database's encoding lacks. */
#define NO_EQUIVALENT	'?'

/* UTF-8 bytes converted between two looks for a cancelled query. */
#define CONVERT_BYTES	4096

/*
 * Refuse the encodings in which a character is not one code point: SQL_ASCII
 * does not say what its bytes mean, and in EUC_JIS_2004 a character can be two.
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
 * Give the UTF-8 of text in the database's encoding, and set *nbytes to its
 * length: the same bytes in a database that is UTF-8, else a copy in the
 * current memory context.
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
		/* a copy ends in a zero byte, the bytes given need not */
		if (converted != bytes)
			*nbytes = strlen(converted);
		bytes = converted;
	}
	return (const uint8_t *) bytes;
}

/*
 * Write UTF-8 in the database's encoding to out, which has room for
 * nbytes * MAX_CONVERSION_GROWTH + 1; give the bytes written.  Folding can
 * make a letter that the encoding lacks (U+00B5 becomes U+03BC).  It is written
 * as '?', since every body must have an answer.
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

/* UTF-8 as a text datum in the database's encoding. */
text	   *
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
