/*
 * build_info.c
 *		What this build is made of, in SQL.
 *
 * A version is the promise that what was kept can still be compared with what
 * is made now: as long as it stays, an old index or column finds what a new
 * one would.  README.md has the table of which version asks for what to be
 * built again.
 */
#include "pg/base/arabic_news.h"

#include <unicode/uchar.h>
#include <unicode/uvernum.h>
#include <unicode/uversion.h>

#include "core/base/hash.h"
#include "core/latin/latin_key.h"
#include "core/quotes/lexicon.h"
#include "core/quotes/speaker_key.h"
#include "core/reuse/shingles.h"
#include "core/reuse/statement_keys.h"
#include "core/reuse/winnowing.h"
#include "core/search/stop_words.h"
#include "core/search/terms.h"
#include "core/text/compounds.h"
#include "core/text/glue.h"
#include "core/text/letters.h"
#include "core/text/stem.h"
#include "core/text/words.h"
#include "mb/pg_wchar.h"
#include "pg/base/rows.h"
#include "pg/reuse/query_type.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(ar_build_info);

/* Every version there is; the first five are the digits of key_format. */
static const struct
{
	const char *name;
	int			version;
}			versions[] =

{
	{"fold", AN_FOLD_VERSION},
	{"words", AN_WORDS_VERSION},
	{"hash", AN_HASH_VERSION},
	{"shingle", AN_SHINGLE_VERSION},
	{"winnow", AN_WINNOW_VERSION},
	{"compounds", AN_COMPOUNDS_VERSION},
	{"glue", AN_GLUE_VERSION},
	{"stem", AN_STEM_VERSION},
	{"terms", AN_TERMS_VERSION},
	{"stop_words", AN_STOP_WORDS_VERSION},
	{"lexicon", AN_LEXICON_VERSION},
	{"speaker_key", AN_SPEAKER_KEY_VERSION},
	{"statement", AN_STATEMENT_VERSION},
	{"latin", AN_LATIN_VERSION},
	{"ar_query", AR_QUERY_VERSION}
};

static void
put_info(AnRows *rows, const char *name, const char *value)
{
	Datum		values[2];
	bool		nulls[2] = {false, false};

	values[0] = CStringGetTextDatum(name);
	values[1] = CStringGetTextDatum(value);
	an_rows_put(rows, values, nulls);
}

/* The library that the server runs with, which no answer depends on. */
static void
put_icu(AnRows *rows)
{
	UVersionInfo version;
	char		icu[U_MAX_VERSION_STRING_LENGTH];
	char		unicode[U_MAX_VERSION_STRING_LENGTH];

	u_getVersion(version);
	u_versionToString(version, icu);
	u_getUnicodeVersion(version);
	u_versionToString(version, unicode);
	put_info(rows, "icu", icu);
	put_info(rows, "icu_unicode", unicode);
}

/* ar_build_info() returns setof record */
Datum
ar_build_info(PG_FUNCTION_ARGS)
{
	AnRows	   *rows = an_rows_begin(fcinfo);
	int			i;

	put_info(rows, "extension", AN_VERSION);
	put_info(rows, "key_format", psprintf("%x", AN_KEY_FORMAT));
	put_info(rows, "statement_format", psprintf("%x", AN_STATEMENT_FORMAT));
	for (i = 0; i < lengthof(versions); i++)
		put_info(rows, versions[i].name, psprintf("%d", versions[i].version));
	put_info(rows, "unicode", an_letters_unicode_version());
	put_icu(rows);
	put_info(rows, "encoding", GetDatabaseEncodingName());
	an_rows_end(rows);
	return (Datum) 0;
}
