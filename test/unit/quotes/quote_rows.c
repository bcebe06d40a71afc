/*
 * quote_rows.c
 *		The rows of a text, written out, beside those that are wanted.
 */
#include "unit/quotes/quote_rows.h"

/* Write the rows of a text out, a bar between two. */
void
unit_write_rows(const char *text, bool interviews, RowWriter write,
				char *rows)
{
	static AnFolder folder;
	static bool ready = false;
	AnArena    *arena = unit_arena();
	size_t		n = 0;
	AnFolded	folded;
	AnQuotes	quotes;
	uint32_t	i;

	if (!ready)
		an_folder_init(&folder, AN_PROFILE_WALK);
	ready = true;
	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	CHECK_INT(an_quotes_read(arena, &folded, NULL, interviews, &quotes), AN_OK);
	rows[0] = '\0';
	for (i = 0; i < quotes.n && n + 1 < MOST_ROW_BYTES; i++)
	{
		/* the bar is written over where nothing follows it */
		size_t		bar = n > 0 ? 1 : 0;
		int			nbytes = write(text, &folded, &quotes.quotes[i],
								   rows + n + bar, MOST_ROW_BYTES - n - bar);

		if (nbytes <= 0)
			continue;
		if (bar > 0)
			rows[n] = '|';
		n += bar + (size_t) nbytes;
	}
	rows[n < MOST_ROW_BYTES ? n : MOST_ROW_BYTES - 1] = '\0';
}

/* Are the rows of a case those that are wanted?  They are left in rows. */
bool
unit_rows_are(const RowCase *of, RowWriter write, char *rows)
{
	unit_write_rows(of->text, false, write, rows);
	return strcmp(rows, of->wanted) == 0;
}

/* Folded words as they stand in the text; none where there are none. */
const char *
unit_words(const char *text, const AnFolded *folded, AnSpan words, int *nbytes)
{
	AnSpan		at = {0, 0};

	if (words.start < words.end)
		at = an_fold_span(folded, words.start, words.end);
	*nbytes = (int) (at.end - at.start);
	return text + at.start;
}

/* The place among the tokens of word n, from 0. */
uint32_t
unit_word_at(const AnArticle *article, uint32_t n)
{
	uint32_t	i;

	for (i = 0; i < article->n; i++)
		if (an_token_is_word(&article->tokens[i]) && n-- == 0)
			return i;
	return AN_NO_TOKEN;
}
