/*
 * body.c
 *		A text argument made ready for core.
 *
 * A text datum becomes UTF-8 whatever encoding the database has, and spans
 * become character positions.  A character of any encoding that we accept is
 * one code point, so positions counted in UTF-8 hold in the original text.
 */
#include "pg/base/body.h"

#include "core/base/utf8.h"
#include "core/text/respell.h"
#include "pg/base/arena.h"
#include "pg/base/encoding.h"
#include "pg/base/errors.h"
#include "pg/base/folders.h"

/*
 * Make a text in the database's encoding ready for core.  What is allocated for
 * it belongs to the current memory context.  The body may point to the bytes
 * given, so they must stay as long as it does.
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

/* Make a text datum, detoasted, ready for core. */
void
an_body_open(AnBody *body, const text *datum)
{
	an_body_open_bytes(body, VARDATA_ANY(datum), VARSIZE_ANY_EXHDR(datum));
}

/* Raise the error of a status; one of length says how long the text is. */
static void
check_folded(const AnBody *body, int status)
{
	if (status == AN_ERR_TOO_LONG)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("text of %u bytes is too long once it is folded",
						body->nbytes),
				 errdetail("A folded text may take %u bytes.", AN_MAX_BYTES),
				 errhint("Ask for it part by part, or leave out the features that write letters at length.")));
	an_check(status);
}

/*
 * Fold the body by any features, also those that need known words or stems.
 * The folder must stay as long as the body.
 */
void
an_body_fold(AnBody *body, const AnFolder *folder)
{
	check_folded(body, an_respell(&body->arena, folder, an_walk_again_folder(),
								  body->bytes, body->nbytes, &body->folded));
}

/*
 * Fold the body by features that need no list of words.  So it does without
 * an_respell(), whose answers depend on those lists.
 */
void
an_body_fold_letters(AnBody *body, const AnFolder *folder)
{
	check_folded(body, an_fold(&body->arena, folder, body->bytes, body->nbytes,
							   &body->folded));
}

/* Fold the body as words are read. */
void
an_body_walk(AnBody *body)
{
	an_body_fold_letters(body, an_walk_folder());
}

/* Fold the body so and part glued words: that takes half as long again. */
void
an_body_part(AnBody *body)
{
	an_body_fold(body, an_parted_folder());
}

/* Count characters; an_body_position() and an_body_length() need it. */
void
an_body_index(AnBody *body)
{
	an_check(an_utf8_index(&body->arena, body->bytes, body->nbytes,
						   &body->chars));
}

/* Make a text datum ready to answer with its words and their places. */
void
an_body_open_parted(AnBody *body, const text *datum)
{
	an_body_open(body, datum);
	an_body_part(body);
	an_body_index(body);
}

/* Which character of the original, from 1, a span begins with. */
int32
an_body_position(const AnBody *body, AnSpan span)
{
	return (int32) an_utf8_chars(&body->chars, span.start) + 1;
}

/* How many characters of the original a span has. */
int32
an_body_length(const AnBody *body, AnSpan span)
{
	return (int32) (an_utf8_chars(&body->chars, span.end) -
					an_utf8_chars(&body->chars, span.start));
}

/* The text of a span of the original, as a datum. */
Datum
an_body_slice(const AnBody *body, AnSpan span)
{
	return PointerGetDatum(an_text_from_utf8(body->bytes + span.start,
											 span.end - span.start));
}
