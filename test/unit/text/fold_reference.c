/*
 * fold_reference.c
 *		Folding done one thing at a time, to compare an_fold() with.
 *
 * An array of code points is rewritten, then its blanks are collapsed, then
 * elongated letters shortened, all without a fast path, so that a reader can
 * see that it is right.
 */
#include "unit/text/fold_reference.h"

#include "core/base/utf8.h"

static bool
has(const Reference *r, uint32_t feature)
{
	return (r->features & feature) != 0;
}

bool
reference_is_blank(uint32_t cp)
{
	AnLetterKind kind = an_letter_kind(cp);

	return kind == AN_LETTER_BLANK || kind == AN_LETTER_BREAK;
}

static void
append(Reference *r, uint32_t cp, uint32_t origin)
{
	r->chars[r->n].cp = cp;
	r->chars[r->n++].origin = origin;
}

/* Append hamza or madda, or compose it with the last letter before it. */
static void
append_composing(Reference *r, uint32_t mark, uint32_t origin)
{
	int			base = r->n - 1;
	uint32_t	composed = 0;

	while (base >= 0 && an_letter_kind(r->chars[base].cp) == AN_LETTER_MARK)
		base--;
	if (base >= 0)
		composed = an_letter_compose(r->chars[base].cp, mark);
	if (composed != 0 && has(r, AN_FEATURE_HAMZA))
		return;
	if (composed != 0 && has(r, AN_FEATURE_COMPOSE))
		r->chars[base].cp = composed;
	else if (!has(r, AN_FEATURE_MARKS))
		append(r, mark, origin);
}

/* First step: rewrite each character by itself. */
static void
rewrite(Reference *r, uint32_t cp, uint32_t origin)
{
	const AnLetter *letter = an_letter(cp);
	int			i;

	if (cp >= 0x0653 && cp <= 0x0655)
		append_composing(r, cp, origin);
	else if (letter->feature == 255 || (r->features >> letter->feature & 1) == 0)
		append(r, cp, origin);
	else
	{
		for (i = 0; i < letter->nto; i++)
			rewrite(r, an_letter_target(letter, i), origin);
	}
}

/* Second step: make each run of blanks one blank or line break. */
static void
collapse_blanks(Reference *r, const uint8_t *text)
{
	int			in = 0;
	int			out = 0;

	while (in < r->n)
	{
		uint32_t	origin = r->chars[in].origin;
		int			breaks = 0;

		if (!reference_is_blank(r->chars[in].cp))
		{
			r->chars[out++] = r->chars[in++];
			continue;
		}
		for (; in < r->n && reference_is_blank(r->chars[in].cp); in++)
		{
			uint32_t	at = r->chars[in].origin;

			if (!has(r, AN_FEATURE_LINES) &&
				an_letter_kind(r->chars[in].cp) == AN_LETTER_BREAK &&
				!(text[at] == '\n' && at > 0 && text[at - 1] == '\r'))
				breaks++;
		}
		if (out == 0 || in == r->n)
			continue;
		r->chars[out].cp = breaks > 0 ? '\n' : ' ';
		r->chars[out++].origin = origin;
		if (breaks > 1)
		{
			r->chars[out] = r->chars[out - 1];
			out++;
		}
	}
	r->n = out;
}

/* Third step: three or more of an Arabic letter become one; of yeh, five. */
static void
shorten(Reference *r)
{
	int			in = 0;
	int			out = 0;

	while (in < r->n)
	{
		int			end = in + 1;

		while (end < r->n && r->chars[end].cp == r->chars[in].cp)
			end++;
		if (end - in >= (r->chars[in].cp == 0x064A ? 5 : 3) &&
			an_letter_kind(r->chars[in].cp) == AN_LETTER_ARABIC)
			r->chars[out++] = r->chars[in];
		else
		{
			int			i;

			for (i = in; i < end; i++)
				r->chars[out++] = r->chars[i];
		}
		in = end;
	}
	r->n = out;
}

void
fold_reference(Reference *r, uint32_t features, const uint8_t *text,
			   uint32_t nbytes)
{
	uint32_t	at = 0;
	int			i;

	r->features = features;
	r->n = 0;
	while (at < nbytes)
	{
		uint32_t	cp;
		int			length = an_utf8_decode(text + at, text + nbytes, &cp);

		rewrite(r, cp, at);
		at += (uint32_t) length;
	}
	if (has(r, AN_FEATURE_BLANKS))
		collapse_blanks(r, text);
	else if (has(r, AN_FEATURE_LINES))
	{
		for (i = 0; i < r->n; i++)
		{
			if (an_letter_kind(r->chars[i].cp) == AN_LETTER_BREAK)
				r->chars[i].cp = ' ';
		}
	}
	if (has(r, AN_FEATURE_ELONGATION))
		shorten(r);
}
