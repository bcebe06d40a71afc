/*
 * fold_span.c
 *		Where a stretch of folded text came from, and what stands there.
 */
#include "core/text/fold_origin.h"
#include "core/text/markup.h"

#define JOINER		0x200D		/* stands for what no reader sees */

/*
 * Read the character at byte at of the original, which ends before byte end: a
 * reference is the character that it stands for.  Give the bytes it takes.
 */
static uint32_t
read_original(const AnFolded *folded, uint32_t at, uint32_t end, uint32_t *cp)
{
	const uint8_t *p = folded->text + at;

	if (*p == '&' && an_folder_has(folded->folder, AN_FEATURE_HTML))
	{
		AnEntity	entity = an_entity_read(p, folded->text + end);

		if (entity.nbytes > 0)
		{
			*cp = entity.then != 0 ? entity.then : entity.cp;
			return entity.nbytes;
		}
	}
	return (uint32_t) an_utf8_decode(p, folded->text + end, cp);
}

/* Can markup begin at byte at of the original? */
static bool
is_markup(const AnFolded *folded, uint32_t at)
{
	return (folded->text[at] == '<' || folded->text[at] == ']') &&
		an_folder_has(folded->folder, AN_FEATURE_HTML);
}

/*
 * Read the markup at byte at, of which folding has made something else.  A tag
 * within a line is like an invisible character, most others are a blank.
 */
static uint32_t
read_markup(const AnFolded *folded, uint32_t at, uint32_t end, uint32_t *cp)
{
	AnMarkupReader reader;
	AnMarkup	markup;

	an_markup_init(&reader, folded->text, end);
	markup = an_markup_read(&reader, at);
	if (markup.kind == AN_MARKUP_CHARACTER)
		*cp = markup.cp;
	else
		*cp = markup.kind == AN_MARKUP_NOTHING ? JOINER : ' ';
	return markup.nbytes > 0 ? markup.nbytes : 1;
}

/*
 * The end of the original that folded bytes up to end stand for, and in *last
 * the last character before it.
 */
static uint32_t
end_of_original(const AnFolded *folded, uint32_t end, uint32_t *last)
{
	uint32_t	at;				/* behind what has been read */
	uint32_t	span_end;
	uint32_t	removed;		/* the end of what was removed behind it */
	uint32_t	cp;

	/* by the last character itself: one that became several is taken whole */
	at = an_fold_origin(folded, an_utf8_before(folded->folded, end, &cp));
	removed = an_fold_origin(folded, end);
	if (is_markup(folded, at) && cp != folded->text[at])
		at += read_markup(folded, at, removed > at ? removed :
						  folded->text_bytes, last);
	else
		at += read_original(folded, at, folded->text_bytes, last);
	span_end = at;
	while (at < removed)
	{
		AnLetterKind kind;

		at += is_markup(folded, at) ? read_markup(folded, at, removed, &cp) :
			read_original(folded, at, removed, &cp);
		kind = an_letter_kind(cp);
		if (kind == AN_LETTER_BLANK || kind == AN_LETTER_BREAK)
			break;
		if (kind == AN_LETTER_INVISIBLE)
			continue;
		span_end = at;
		*last = cp;
	}
	return span_end;
}

/*
 * The stretch of the original that folded bytes [start, end) stand for.  Marks
 * and tatweel that folding removed behind its last character belong to it; a
 * removed blank and what stands behind it, and invisible characters and tags at
 * its end, do not.
 */
AnSpan
an_fold_span(const AnFolded *folded, uint32_t start, uint32_t end)
{
	AnSpan		span;
	uint32_t	last;

	span.start = span.end = an_fold_origin(folded, start);
	if (end > start)
		span.end = end_of_original(folded, end, &last);
	return span;
}

/* The character of the original that folded byte at stands for. */
uint32_t
an_fold_source(const AnFolded *folded, uint32_t at)
{
	uint32_t	cp;

	read_original(folded, an_fold_origin(folded, at), folded->text_bytes, &cp);
	return cp;
}

/*
 * The character of the original behind the one that folded byte at stands for,
 * with tags within a line and joiners between passed over; 0 at the end.
 */
uint32_t
an_fold_source_behind(const AnFolded *folded, uint32_t at)
{
	uint32_t	origin = an_fold_origin(folded, at);
	uint32_t	removed;		/* the end of what was removed behind it */
	uint32_t	cp;

	origin += read_original(folded, origin, folded->text_bytes, &cp);
	at += (uint32_t) an_utf8_decode(folded->folded + at, folded->folded +
									folded->folded_bytes, &cp);
	removed = an_fold_origin(folded, at);
	cp = JOINER;
	while (cp == JOINER && origin < removed)
		origin += is_markup(folded, origin) ?
			read_markup(folded, origin, removed, &cp) :
			read_original(folded, origin, removed, &cp);
	if (cp == JOINER)
		cp = at < folded->folded_bytes ? an_fold_source(folded, at) : 0;
	return cp;
}

/* The last character of the original that [start, end) stands for. */
uint32_t
an_fold_last(const AnFolded *folded, uint32_t start, uint32_t end)
{
	uint32_t	last = 0;

	if (end > start)
		end_of_original(folded, end, &last);
	return last;
}
