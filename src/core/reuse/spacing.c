/*
 * spacing.c
 *		The same letters with other spaces between.
 */
#include "core/reuse/spacing.h"

#include <string.h>

#include "core/base/utf8.h"

/* Words that are read letter by letter, from the first on or from the last. */
typedef struct SpacingCursor
{
	const AnDiffWords *text;
	uint32_t	first;			/* words not yet read */
	uint32_t	end;
	uint32_t	done;			/* bytes of the next one that have been */
	uint32_t	read;			/* words */
	bool		from_end;
} SpacingCursor;

static const AnDiffWord *
cursor_word(const SpacingCursor *cursor)
{
	return &cursor->text->items[cursor->from_end ? cursor->end - 1 :
								cursor->first];
}

/* Bytes of the next word that have not been read. */
static uint32_t
bytes_left(const SpacingCursor *cursor)
{
	const AnDiffWord *word = cursor_word(cursor);

	return word->span.end - word->span.start - cursor->done;
}

/* The next so many bytes. */
static const uint8_t *
next_bytes(const SpacingCursor *cursor, uint32_t nbytes)
{
	const AnDiffWord *word = cursor_word(cursor);
	uint32_t	at = cursor->from_end ? word->span.end - cursor->done - nbytes :
	word->span.start + cursor->done;

	return cursor->text->folded->folded + at;
}

/* Is there a word that is written in Arabic letters? */
static bool
has_letters(const SpacingCursor *cursor)
{
	return cursor->first < cursor->end &&
		an_utf8_leads_arabic(cursor->text->folded->folded
							 [cursor_word(cursor)->span.start]);
}

/*
 * Step on by so many bytes.  False where a word ends and the other text's does
 * not, so that there must be one behind it with no sign between.
 */
static bool
step_on(SpacingCursor *cursor, uint32_t nbytes, bool other_ends)
{
	uint32_t	border = cursor->from_end ? cursor->end - 1 : cursor->first + 1;

	cursor->done += nbytes;
	if (bytes_left(cursor) > 0)
		return true;
	if (cursor->from_end)
		cursor->end--;
	else
		cursor->first++;
	cursor->read++;
	cursor->done = 0;
	return other_ends || (has_letters(cursor) &&
						  !cursor->text->items[border].signs_before);
}

/*
 * Do the two sides of an area begin (or end) with the same letters, but for
 * spaces?  They do so with *a_words and *b_words; words that agree one by one
 * count only behind others that do not.
 */
bool
an_spacing_differs(const AnDiffWords *a, const AnDiffWords *b,
				   const AnArea *area, bool from_end, uint32_t *a_words,
				   uint32_t *b_words)
{
	SpacingCursor x = {a, area->a_first, area->a_end, 0, 0, from_end};
	SpacingCursor y = {b, area->b_first, area->b_end, 0, 0, from_end};

	*a_words = *b_words = 0;
	while (has_letters(&x) && has_letters(&y))
	{
		uint32_t	x_left = bytes_left(&x);
		uint32_t	y_left = bytes_left(&y);
		uint32_t	n = x_left < y_left ? x_left : y_left;

		if (memcmp(next_bytes(&x, n), next_bytes(&y, n), n) != 0 ||
			!step_on(&x, n, y_left == n) || !step_on(&y, n, x_left == n))
			break;
		if (x.done > 0 || y.done > 0)
			continue;
		if (x.read == y.read && *a_words == *b_words)
			break;
		*a_words = x.read;
		*b_words = y.read;
	}
	return *a_words > 0;
}
