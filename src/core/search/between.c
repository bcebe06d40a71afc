/*
 * between.c
 *		What stands between the words of a text, as terms of their own.
 */
#include "core/search/between.h"

/* Begin at the beginning of a text. */
void
an_between_init(AnBetween *between, const AnFolded *folded)
{
	between->folded = folded;
	between->done = between->read = 0;
	between->tag.start = between->tag.end = 0;
	an_markup_init(&between->reader, folded->text, folded->text_bytes);
}

/* Find the next tag that begins before byte `to` and not in a word. */
static void
find_tag(AnBetween *between, uint32_t to)
{
	const uint8_t *text = between->folded->text;
	uint32_t	at = between->read > between->done ? between->read :
	between->done;

	for (; at < to; at++)
	{
		AnMarkup	markup;

		if (text[at] != '<' && text[at] != ']')
			continue;
		markup = an_markup_read(&between->reader, at);
		if (markup.kind == AN_MARKUP_NONE)
			continue;
		between->tag.start = at;
		between->tag.end = at + markup.nbytes;
		break;
	}
	between->read = at;
}

/* The same as an_between_next(), for all that may be more than a blank. */
bool
an_between_next_long(AnBetween *between, uint32_t to, AnSpan *piece)
{
	uint32_t	begin = between->done;
	uint32_t	end = to;
	bool		is_tag = false;

	if (between->tag.end <= begin &&
		an_folder_has(between->folded->folder, AN_FEATURE_HTML))
		find_tag(between, to);
	if (between->tag.end > begin)
	{
		is_tag = between->tag.start <= begin;
		end = is_tag ? between->tag.end : between->tag.start;
	}
	if (end - begin > AN_TERM_MAX_BLANK)
	{
		end = begin + AN_TERM_MAX_BLANK;
		/* no character is cut */
		while (end > begin + AN_TERM_MAX_BLANK - AN_UTF8_MAX &&
			   an_utf8_is_trail(between->folded->text[end]))
			end--;
	}
	piece->start = begin;
	piece->end = between->done = end;
	return is_tag;
}
