/*
 * speakers.c
 *		The speakers of one phrase, and what a speaker is, in SQL.
 */
#include "pg/base/arabic_news.h"

#include "core/quotes/joint_speakers.h"
#include "core/quotes/speaker_kind.h"
#include "core/text/fold.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/base/rows.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(ar_speakers);
PG_FUNCTION_INFO_V1(ar_speaker_kind);

/* ar_speakers(speaker text) returns setof text */
Datum
ar_speakers(PG_FUNCTION_ARGS)
{
	bool		isnull = false;
	AnBody		body;
	AnSpeaker	speaker;
	AnOneSpeaker one = {0, 0, 0, 0};
	AnRows	   *rows;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_check(an_speaker_read(&body.arena, &body.folded, &speaker));
	rows = an_rows_begin(fcinfo);
	while (an_joint_speakers_next(&speaker, &one))
	{
		const AnToken *tokens = speaker.article.tokens;
		uint32_t	start = tokens[one.from].start;
		AnSpan		span;
		Datum		value;

		/* "and" goes, also at the beginning */
		if (one.from == speaker.words[one.first].token)
			start += speaker.words[one.first].clitic;
		span = an_fold_span(&body.folded, start, tokens[one.to - 1].end);
		value = an_body_slice(&body, span);
		an_rows_put(rows, &value, &isnull);
	}
	an_rows_end(rows);
	PG_RETURN_NULL();
}

/* ar_speaker_kind(speaker text) returns text */
Datum
ar_speaker_kind(PG_FUNCTION_ARGS)
{
	static const char *const names[AN_NSPEAKER_KINDS] = {
		NULL, "person", "body", "document", "role", "unnamed", "scripture"
	};
	AnBody		body;
	AnSpeaker	speaker;
	AnSpeakerKind kind;

	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_walk(&body);
	an_check(an_speaker_read(&body.arena, &body.folded, &speaker));
	kind = an_speaker_kind(&speaker);
	if (kind == AN_SPEAKER_NONE)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(names[kind]));
}
