/*
 * latin.c
 *		Names in Latin letters, and one key for all their spellings.
 */
#include "pg/base/arabic_news.h"

#include "core/latin/latin.h"
#include "core/latin/latin_key.h"
#include "core/latin/latin_word.h"
#include "pg/base/body.h"
#include "pg/base/encoding.h"
#include "pg/base/errors.h"

PG_FUNCTION_INFO_V1(ar_latin);
PG_FUNCTION_INFO_V1(ar_latin_key);

/* Open a name and fold it as names are read here. */
static void
open_name(AnBody *body, const text *name)
{
	static AnFolder folder;

	if (folder.features == 0)
		an_folder_init(&folder, AN_LATIN_FEATURES);
	an_body_open(body, name);
	an_body_fold_letters(body, &folder);
}

/* ar_latin(name text) returns text */
Datum
ar_latin(PG_FUNCTION_ARGS)
{
	AnBody		body;
	uint8_t    *latin;
	uint32_t	nbytes;

	open_name(&body, PG_GETARG_TEXT_PP(0));
	an_check(an_latin(&body.arena, &body.folded, &latin, &nbytes));
	an_fold_free(&body.arena, &body.folded);
	PG_RETURN_TEXT_P(an_text_from_utf8(latin, nbytes));
}

/* ar_latin_key(name text) returns text */
Datum
ar_latin_key(PG_FUNCTION_ARGS)
{
	AnBody		body;
	uint8_t    *key;
	uint32_t	nbytes;

	open_name(&body, PG_GETARG_TEXT_PP(0));
	an_check(an_latin_key(&body.arena, &body.folded, &key, &nbytes));
	an_fold_free(&body.arena, &body.folded);
	PG_RETURN_TEXT_P(an_text_from_utf8(key, nbytes));
}
