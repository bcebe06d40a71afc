/*
 * fold_reference.c
 *		Folding done one thing at a time, to compare an_fold() with.
 *
 * An array of code points is rewritten, then its blanks are collapsed, then
 * elongated letters shortened, all without a fast path, so that a reader can
 * see that it is right.
 */
#include "unit/text/fold_reference.h"

#include <string.h>

#include "core/base/utf8.h"
#include "core/text/markup.h"

/* A tag that parts words, and so many more for the line breaks that it is. */
#define TAG			0x110000

static bool
has(const Reference *r, uint32_t feature)
{
	return (r->features & feature) != 0;
}

bool
reference_is_blank(uint32_t cp)
{
	AnLetterKind kind = an_letter_kind(cp);

	return kind == AN_LETTER_BLANK || kind == AN_LETTER_BREAK || cp >= TAG;
}

static void
append(Reference *r, uint32_t cp, uint32_t origin)
{
	r->chars[r->n].cp = cp;
	r->chars[r->n].end = UINT32_MAX;
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

/* A run of blanks, as chars [from, end). */
typedef struct Blanks
{
	int			from;
	int			end;
	int			breaks;			/* line breaks of the text */
	int			tag_breaks;		/* those that tags are */
	bool		tag;			/* a tag is among them */
} Blanks;

/*
 * Read the run of blanks at chars[from].  LF behind CR is no other break; where
 * blanks are not collapsed that is seen only of what is left of the text.
 */
static Blanks
read_blanks(const Reference *r, int from)
{
	Blanks		run = {from, from, 0, 0, false};

	for (; run.end < r->n && reference_is_blank(r->chars[run.end].cp); run.end++)
	{
		const Char *c = &r->chars[run.end];
		bool		behind_cr = c->cp == '\n' && run.end > from &&
		c[-1].cp == '\r' && (c[-1].end == c->origin ||
							 !(run.tag || has(r, AN_FEATURE_BLANKS)));

		if (c->cp >= TAG)
		{
			run.tag = true;
			if (c->cp == TAG + 1)
				run.tag_breaks++;
			else if (c->cp == TAG + 2 && run.tag_breaks < 2)
				run.tag_breaks = 2;
		}
		else if (an_letter_kind(c->cp) == AN_LETTER_BREAK && !behind_cr)
			run.breaks++;
	}
	if (run.tag_breaks > run.breaks)
		run.breaks = run.tag_breaks;
	if (has(r, AN_FEATURE_LINES))
		run.breaks = 0;
	return run;
}

/* Second step: make each run of blanks, or each with a tag, one or a break. */
static void
collapse_blanks(Reference *r)
{
	static Char chars[MOST_REFERENCE];
	int			in = 0;
	int			out = 0;

	while (in < r->n)
	{
		Blanks		run = read_blanks(r, in);

		if (run.end == in || !(run.tag || has(r, AN_FEATURE_BLANKS)))
		{
			/* a run is left as it is */
			do
				chars[out++] = r->chars[in++];
			while (in < run.end);
			continue;
		}
		in = run.end;
		if (out == 0 || in == r->n)
			continue;
		chars[out] = r->chars[run.from];
		chars[out++].cp = run.breaks > 0 ? '\n' : ' ';
		if (run.breaks > 1)
		{
			chars[out] = chars[out - 1];
			out++;
		}
	}
	memcpy(r->chars, chars, sizeof(chars));
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

/* Rewrite the markup at byte at; give its bytes, or 0 where none is. */
static uint32_t
rewrite_markup(Reference *r, AnMarkupReader *reader, uint32_t at)
{
	AnMarkup	markup = an_markup_read(reader, at);

	if (markup.kind == AN_MARKUP_CHARACTER)
	{
		rewrite(r, markup.cp, at);
		if (markup.then != 0)
			rewrite(r, markup.then, at);
	}
	else if (markup.kind == AN_MARKUP_NOTHING)
	{
		if (r->n > 0 && r->chars[r->n - 1].end == at)
			r->chars[r->n - 1].end += markup.nbytes;
	}
	else if (markup.kind == AN_MARKUP_BLANK)
		append(r, TAG, at);
	else if (markup.kind == AN_MARKUP_BREAK)
		append(r, TAG + 1, at);
	else if (markup.kind == AN_MARKUP_PARAGRAPH)
		append(r, TAG + 2, at);
	return markup.nbytes;
}

void
fold_reference(Reference *r, uint32_t features, const uint8_t *text,
			   uint32_t nbytes)
{
	AnMarkupReader reader;
	uint32_t	at = 0;
	int			i;

	r->features = features;
	r->n = 0;
	an_markup_init(&reader, text, nbytes);
	while (at < nbytes)
	{
		int			before = r->n;
		uint32_t	start = at;
		uint32_t	cp;

		if (an_markup_begins(text[at]) && has(r, AN_FEATURE_HTML))
			at += rewrite_markup(r, &reader, at);
		if (at == start)
		{
			at += (uint32_t) an_utf8_decode(text + at, text + nbytes, &cp);
			rewrite(r, cp, start);
		}
		if (r->n > before)
			r->chars[r->n - 1].end = at;
	}
	collapse_blanks(r);
	if (has(r, AN_FEATURE_LINES))
		for (i = 0; i < r->n; i++)
		{
			if (an_letter_kind(r->chars[i].cp) == AN_LETTER_BREAK)
				r->chars[i].cp = ' ';
		}
	if (has(r, AN_FEATURE_ELONGATION))
		shorten(r);
}
