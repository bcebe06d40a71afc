/*
 * speaker_key.c
 *		One key for a speaker, however the name is written.
 */
#include "pg/base/arabic_news.h"

#include "core/quotes/speaker_key.h"
#include "core/text/fold.h"
#include "pg/base/body.h"
#include "pg/base/encoding.h"
#include "pg/base/errors.h"

PG_FUNCTION_INFO_V1(ar_speaker_key);

/* ar_speaker_key(speaker text) returns text */
Datum
ar_speaker_key(PG_FUNCTION_ARGS)
{
	AnBody		body;
	uint8_t    *key;
	uint32_t	nbytes;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_check(an_speaker_key(&body.arena, &body.folded, &key, &nbytes));
	an_fold_free(&body.arena, &body.folded);
	PG_RETURN_TEXT_P(an_text_from_utf8(key, nbytes));
}
