/*
 * spans.c
 *		Spans of a folded text as values of a row.
 */
#include "pg/base/arabic_news.h"

#include "core/text/fold.h"
#include "pg/base/arena.h"
#include "pg/base/encoding.h"
#include "pg/base/errors.h"
#include "pg/base/folders.h"
#include "pg/quotes/spans.h"

/*
 * Put the text that a folded span comes from into a column, and its place into
 * *original; an empty span is NULL.
 */
void
an_put_span(const AnBody *body, AnSpan folded, Datum *value, bool *null,
			AnSpan *original)
{
	*null = folded.end <= folded.start;
	if (*null)
		return;
	*original = an_fold_span(&body->folded, folded.start, folded.end);
	*value = an_body_slice(body, *original);
}

/* Has the text a sign that markup can begin with? */
static bool
may_have_markup(const uint8_t *bytes, uint32_t nbytes)
{
	return memchr(bytes, '<', nbytes) != NULL ||
		memchr(bytes, '&', nbytes) != NULL;
}

/* The same of a name, of which only the words are wanted and no markup. */
void
an_put_words(const AnBody *body, AnSpan folded, Datum *value, bool *null)
{
	AnSpan		span;
	const uint8_t *bytes;
	AnArena		arena;
	AnFolded	shown;

	an_put_span(body, folded, value, null, &span);
	if (*null)
		return;
	bytes = body->bytes + span.start;
	if (!may_have_markup(bytes, span.end - span.start))
		return;
	an_arena_init(&arena, CurrentMemoryContext);
	an_check(an_fold(&arena, an_shown_folder(), bytes, span.end - span.start,
					 &shown));
	*value = PointerGetDatum(an_text_from_utf8(shown.folded,
											   shown.folded_bytes));
}
