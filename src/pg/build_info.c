/*
 * build_info.c
 *		What this build is made of, in SQL.
 */
#include "pg/base/arabic_news.h"

#include <unicode/uchar.h>
#include <unicode/uvernum.h>
#include <unicode/uversion.h>

#include "core/base/hash.h"
#include "core/quotes/lexicon.h"
#include "core/reuse/winnowing.h"
#include "core/search/stop_words.h"
#include "core/text/stem.h"
#include "mb/pg_wchar.h"

PG_FUNCTION_INFO_V1(ar_build_info);

static void
put_info(ReturnSetInfo *rows, const char *name, const char *value)
{
	Datum		values[2];
	bool		nulls[2] = {false, false};

	values[0] = CStringGetTextDatum(name);
	values[1] = CStringGetTextDatum(value);
	an_rows_put(rows, values, nulls);
}

/* ar_build_info() returns setof record */
Datum
ar_build_info(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rows = an_rows_begin(fcinfo);
	UVersionInfo version;
	char		icu[U_MAX_VERSION_STRING_LENGTH];
	char		unicode[U_MAX_VERSION_STRING_LENGTH];

	u_getVersion(version);
	u_versionToString(version, icu);
	u_getUnicodeVersion(version);
	u_versionToString(version, unicode);
	put_info(rows, "extension", AN_VERSION);
	put_info(rows, "fold", psprintf("%d", AN_FOLD_VERSION));
	put_info(rows, "hash", psprintf("%d", AN_HASH_VERSION));
	put_info(rows, "words", psprintf("%d", AN_WORDS_VERSION));
	put_info(rows, "lexicon", psprintf("%d", AN_LEXICON_VERSION));
	put_info(rows, "stem", psprintf("%d", AN_STEM_VERSION));
	put_info(rows, "stop_words", psprintf("%d", AN_STOP_WORDS_VERSION));
	put_info(rows, "shingle", psprintf("%d", AN_SHINGLE_VERSION));
	put_info(rows, "winnow", psprintf("%d", AN_WINNOW_VERSION));
	put_info(rows, "unicode", an_letters_unicode_version());
	put_info(rows, "icu", icu);
	put_info(rows, "icu_unicode", unicode);
	put_info(rows, "encoding", GetDatabaseEncodingName());
	return (Datum) 0;
}
