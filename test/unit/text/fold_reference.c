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

/*
 * Note what a character ahead becomes, as far as it is letters, but teh marbuta
 * as it is; false where it is something else, which ends a word.
 */
static bool
look_at(Reference *r, uint32_t cp, int *n)
{
	const AnLetter *letter = an_letter(cp);
	int			i;

	if (cp != 0x0629 && letter->nto > 0 && letter->feature != 255 &&
		(r->features >> letter->feature & 1) != 0)
	{
		for (i = 0; i < letter->nto; i++)
			if (!look_at(r, an_letter_target(letter, i), n))
				return false;
		return true;
	}
	if (letter->kind == AN_LETTER_ARABIC && *n < MOST_AHEAD)
		r->ahead[(*n)++] = cp;
	return letter->kind == AN_LETTER_ARABIC ||
		letter->kind == AN_LETTER_MARK || letter->kind == AN_LETTER_TATWEEL ||
		letter->kind == AN_LETTER_INVISIBLE;
}

/* The letters that come next, through tags within a line; 0 ends them. */
static void
find_ahead(Reference *r, const AnMarkupReader *from, uint32_t at)
{
	AnMarkupReader reader = *from;
	uint32_t	nbytes = (uint32_t) (reader.end - reader.text);
	bool		first = true;
	int			n = 0;

	r->next = 0;
	while (at < nbytes)
	{
		AnMarkup	markup = {AN_MARKUP_NONE, 0, 0, 0};
		uint32_t	cp;

		if (an_markup_begins(reader.text[at]) && has(r, AN_FEATURE_HTML))
			markup = an_markup_read(&reader, at);
		at += markup.nbytes;
		if (markup.kind == AN_MARKUP_NOTHING)
			continue;
		cp = markup.cp;
		if (markup.kind == AN_MARKUP_NONE)
			at += (uint32_t) an_utf8_decode(reader.text + at, reader.end, &cp);
		else if (markup.kind != AN_MARKUP_CHARACTER)
			break;
		if (first)
			r->next = cp;
		first = false;
		if (n == 0)
			r->raw = cp;
		if (!look_at(r, cp, &n) ||
			(markup.then != 0 && !look_at(r, markup.then, &n)))
			break;
	}
	r->ahead[n] = 0;
}

/*
 * The letters before the last n of the array: each run of one once, the last
 * one first, 0 ends them.
 */
static void
find_before(const Reference *r, int n, uint32_t *before)
{
	int			i = 0;

	for (n = r->n - n; n > 0 && i < 5; n--)
	{
		uint32_t	cp = r->chars[n - 1].cp;

		if (an_letter_kind(cp) != AN_LETTER_ARABIC || cp < 0x0600 ||
			cp > 0x06FF)
			break;
		if (i == 0 || before[i - 1] != cp)
			before[i++] = cp;
	}
	before[i] = 0;
}

/* How many of cp end the array? */
static int
count_last(const Reference *r, uint32_t cp)
{
	int			n = 0;

	while (n < r->n && r->chars[r->n - 1 - n].cp == cp)
		n++;
	return n;
}

/* Is the last letter followed by a mark that was kept? */
static bool
has_mark(const Reference *r)
{
	return r->n > 0 && an_letter_kind(r->chars[r->n - 1].cp) == AN_LETTER_MARK;
}

/* Are the letters, last one first, proclitics: w or f, b k s l, al or l? */
static bool
are_proclitics(const uint32_t *before)
{
	if (before[0] == 0x0644)
		before += before[1] == 0x0627 ? 2 : 1;
	if (before[0] == 0x0628 || before[0] == 0x0643 || before[0] == 0x0633)
		before++;
	if (before[0] == 0x0648 || before[0] == 0x0641)
		before++;
	return before[0] == 0;
}

/* The n-th character read before, 0 for none. */
static uint32_t
read_before(const Reference *r, int n)
{
	return n <= r->nread ? r->read[r->nread - n] : 0;
}

static void
append_hamza(Reference *r, uint32_t origin)
{
	uint32_t	before[6];
	int			hamzas = count_last(r, 0x0621);
	const uint32_t *behind = r->ahead;
	bool		madda;

	find_before(r, hamzas, before);
	while (*behind == 0x0627)
		behind++;
	madda = are_proclitics(before) || (before[0] != 0x0627 &&
									   before[0] != 0x0648 && before[0] != 0x064A && *behind != 0);
	if (!has_mark(r) && r->ahead[0] == 0x0648 && before[0] != 0 &&
		before[0] != 0x0648)
	{
		r->n -= hamzas;
		append(r, 0x0648, origin);
	}
	else if (!has_mark(r) && r->ahead[0] == 0x0627 && madda)
		r->n -= hamzas;
	else if (r->ahead[0] == 0x064A && count_last(r, 0x0627) > 0 &&
			 r->next == 0x0650)
		append(r, 0x064A, origin);
	else
	{
		if (count_last(r, 0x064A) > 1)
			r->n -= count_last(r, 0x064A) - 1;
		append(r, 0x0621, origin);
	}
}

static bool
ends_hundred(const Reference *r)
{
	const uint32_t *a = r->ahead;

	if (r->n < 2 || r->chars[r->n - 1].cp != 0x0627 ||
		r->chars[r->n - 2].cp != 0x0645)
		return false;
	if (a[0] == 0x0629)
		return a[1] == 0;
	return a[0] == 0x062A && (a[1] == 0x0627 || a[1] == 0x064A) &&
		(a[2] == 0 || (a[2] == 0x0646 && a[3] == 0));
}

static void
append_yeh_hamza(Reference *r, uint32_t origin)
{
	uint32_t	before[6];
	int			yehs = count_last(r, 0x064A);

	find_before(r, 0, before);
	if (r->ahead[0] == 0)
	{
		if (yehs == 0)
			append(r, 0x064A, origin);
		else
			r->n -= yehs - 1;
		append(r, 0x0621, origin);
	}
	else if (r->ahead[0] == 0x0648 && !has_mark(r) && before[0] != 0 &&
			 before[0] != 0x0621 && before[0] != 0x0648)
		append(r, 0x0648, origin);
	else
	{
		if (ends_hundred(r))
			r->n--;
		append(r, 0x064A, origin);
	}
}

/* Append a hamza, or waw or yeh with one. */
static void
append_seat(Reference *r, uint32_t cp, uint32_t origin)
{
	if (cp == 0x0621)
		append_hamza(r, origin);
	else if (cp == 0x0626)
		append_yeh_hamza(r, origin);
	else
	{
		append(r, 0x0648, origin);
		if (r->ahead[0] == 0)
			append(r, 0x0621, origin);
	}
}

/* Append a letter that stands for none of the text's, behind a hamza too. */
static void
append_behind_hamza(Reference *r, uint32_t cp, uint32_t origin)
{
	uint32_t	before[6];
	int			hamzas = count_last(r, 0x0621);
	bool		has_no_mark = !has_mark(r);

	find_before(r, hamzas, before);
	if (hamzas > 0 && cp == 0x0627 && has_no_mark &&
		(are_proclitics(before) || (before[0] != 0x0627 &&
									before[0] != 0x0648 && before[0] != 0x064A)))
		r->n -= hamzas;
	if (hamzas > 0 && cp == 0x0648 && has_no_mark && before[0] != 0 &&
		before[0] != 0x0648)
	{
		r->n -= hamzas;
		append(r, 0x0648, origin);
	}
	append(r, cp, origin);
}

/* Is a dagger alef here no alef today?  b: letters before, last one first. */
static bool
is_silent(const Reference *r, const uint32_t *b, int in_row)
{
	const uint32_t *a = r->ahead;

	if (b[0] == 0x0647)
		return a[0] == 0x0630 || r->raw == 0x0624 ||
			(a[0] == 0x0643 && a[1] == 0x0630);
	if (b[0] == 0x0630)
		return a[0] == 0x0644 && a[1] == 0x0643;
	if (b[0] == 0x0644)
		return (a[0] == 0x0643 && a[1] == 0x0646) ||
			(a[0] == 0x0647 && (in_row > 1 || b[1] == 0x0627)) ||
			(r->raw == 0x0626 && b[1] == 0x0648);
	if (b[0] == 0x0645)
		return a[0] == 0x0646 && b[1] == 0x062D && b[2] == 0x0631;
	return b[0] == 0x0637 && a[0] == 0x0647 && a[1] == 0;
}

/* How many of the last letter will be left there? */
static int
count_left(const Reference *r, uint32_t cp)
{
	int			n = count_last(r, cp);

	return has(r, AN_FEATURE_ELONGATION) && n >= (cp == 0x064A ? 5 : 3) ? 1 : n;
}

/* Append what a dagger alef, small waw or small yeh becomes. */
static void
append_small(Reference *r, uint32_t cp, uint32_t origin)
{
	uint32_t	b[6];
	uint32_t	on = read_before(r, 1);
	int			in_row;

	find_before(r, 0, b);
	if (b[0] == 0 || has_mark(r))
		return;
	if (cp == 0x06E6 && r->ahead[0] == 0 && b[0] == 0x064A)
		append(r, 0x064A, origin);
	if (r->ahead[0] == 0)
		return;
	in_row = count_left(r, b[0]);
	if (on == 0x0640)
		on = read_before(r, 2);
	if (cp == 0x06E6 || cp == 0x06E7)
		append(r, 0x064A, origin);
	else if (cp == 0x06E5)
	{
		if (b[0] != 0x0648 || in_row > 1 || b[1] != 0x0627 ||
			r->ahead[0] != 0x062F)
			append_behind_hamza(r, 0x0648, origin);
	}
	else if (((on == 0x0648 && b[0] == 0x0648) || on == 0x0649) && in_row == 1)
	{
		r->n -= count_last(r, b[0]);
		if (r->raw != 0x0627)
			append(r, 0x0627, origin);
	}
	else if (b[0] != 0x0627 && r->raw != 0x0627 && !is_silent(r, b, in_row))
		append_behind_hamza(r, 0x0627, origin);
}

/* The seat of a hamza on tatweel, by its vowel and its neighbours; 0 for none. */
static uint32_t
seat_of(const Reference *r, uint32_t letter, uint32_t vowel)
{
	bool		fatha = vowel == 0x064E || vowel == 0x064B;

	if (letter == 0 || r->ahead[0] == 0)
		return 0;
	if (r->ahead[0] == 0x0648)
		return letter == 0x0648 ? 0 : 0x0648;
	if (vowel == 0x0650 || vowel == 0x064D)
		return 0x064A;
	if (letter != 0x064A)
		return r->raw != 0x0627 && fatha && letter != 0x0627 ? 0x0627 : 0;
	if (r->raw == 0x0627 || r->raw == 0x0629 || r->ahead[0] == 0x062A)
		return 0x064A;
	return fatha ? 0x0627 : 0x064A;
}

/* Append a hamza above, if it stands on a tatweel. */
static bool
append_seatless(Reference *r, uint32_t origin)
{
	uint32_t	b[6];
	uint32_t	vowel = 0;
	uint32_t	seat;
	int			n;

	for (n = 1; n < 4; n++)
	{
		uint32_t	cp = read_before(r, n);

		if (cp == 0x0640)
			break;
		if (cp == 0 || an_letter_kind(cp) != AN_LETTER_MARK)
			return false;
		if (cp == 0x064E || cp == 0x064B || cp == 0x0650 || cp == 0x064D)
			vowel = cp;
	}
	if (n == 4)
		return false;
	find_before(r, 0, b);
	if (has_mark(r))
		return true;
	seat = seat_of(r, b[0], vowel != 0 ? vowel : r->next);
	if (seat != 0)
		append_behind_hamza(r, seat, origin);
	return true;
}

/* A hamza put on waw or yeh, which is the last of the array. */
static void
append_put_on(Reference *r, int base, uint32_t composed, uint32_t origin)
{
	uint32_t	before[6];

	if ((composed != 0x0624 && composed != 0x0626) || base != r->n - 1 ||
		count_last(r, r->chars[base].cp) != 1)
		return;
	if (r->ahead[0] == 0)
	{
		append(r, 0x0621, origin);
		return;
	}
	find_before(r, 1, before);
	if (composed != 0x0626 || r->ahead[0] != 0x0648)
		return;
	r->n--;
	append(r, before[0] == 0 || before[0] == 0x0621 || before[0] == 0x0648 ||
		   has_mark(r) ? 0x064A : 0x0648, origin);
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
	{
		append_put_on(r, base, composed, origin);
		return;
	}
	if (composed != 0 && has(r, AN_FEATURE_COMPOSE))
		r->chars[base].cp = composed;
	else if (!has(r, AN_FEATURE_MARKS))
		append(r, mark, origin);
}

/* Note that a letter, or what is none, comes before those ahead. */
static void
expect(Reference *r, uint32_t cp)
{
	bool		letter = an_letter_kind(cp) == AN_LETTER_ARABIC;

	memmove(r->ahead + 1, r->ahead, MOST_AHEAD * sizeof(*r->ahead));
	r->ahead[0] = letter ? cp : 0;
	r->raw = r->next = cp;
	r->ahead[MOST_AHEAD] = 0;
}

/* First step: rewrite each character by itself. */
static void
rewrite(Reference *r, uint32_t cp, uint32_t origin)
{
	const uint32_t small = AN_FEATURE_MARKS | AN_FEATURE_HAMZA |
	AN_FEATURE_TATWEEL;
	bool		folds_small = (r->features & small) == small;
	const AnLetter *letter = an_letter(cp);
	int			i;

	if (cp == 0x0654 && folds_small && append_seatless(r, origin))
		return;
	if (cp >= 0x0653 && cp <= 0x0655)
		append_composing(r, cp, origin);
	else if (folds_small && (cp == 0x0670 || (cp >= 0x06E5 && cp <= 0x06E7)))
		append_small(r, cp, origin);
	else if ((cp == 0x0621 || cp == 0x0624 || cp == 0x0626) &&
			 has(r, AN_FEATURE_HAMZA))
		append_seat(r, cp, origin);
	else if (letter->feature == 255 || (r->features >> letter->feature & 1) == 0)
		append(r, cp, origin);
	else
	{
		for (i = 0; i < letter->nto; i++)
		{
			uint32_t	saved[MOST_AHEAD + 1];
			uint32_t	raw = r->raw;
			uint32_t	next = r->next;

			memcpy(saved, r->ahead, sizeof(saved));
			if (i + 1 < letter->nto)
				expect(r, an_letter_target(letter, i + 1));
			rewrite(r, an_letter_target(letter, i), origin);
			memcpy(r->ahead, saved, sizeof(saved));
			r->raw = raw;
			r->next = next;
		}
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

static void
note_read(Reference *r, uint32_t cp)
{
	if (r->nread < MOST_CHARS)
		r->read[r->nread++] = cp;
}

/* Rewrite the markup at byte at; give its bytes, or 0 where none is. */
static uint32_t
rewrite_markup(Reference *r, AnMarkupReader *reader, uint32_t at)
{
	AnMarkup	markup = an_markup_read(reader, at);

	if (markup.kind == AN_MARKUP_CHARACTER)
	{
		find_ahead(r, reader, at + markup.nbytes);
		rewrite(r, markup.cp, at);
		if (markup.then != 0)
			rewrite(r, markup.then, at);
		note_read(r, markup.cp);
		if (markup.then != 0)
			note_read(r, markup.then);
	}
	else if (markup.kind == AN_MARKUP_NOTHING)
	{
		if (r->n > 0 && r->chars[r->n - 1].end == at)
			r->chars[r->n - 1].end += markup.nbytes;
	}
	else if (markup.kind != AN_MARKUP_NONE)
		note_read(r, ' ');
	if (markup.kind == AN_MARKUP_BLANK)
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
	r->n = r->nread = 0;
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
			find_ahead(r, &reader, at);
			rewrite(r, cp, start);
			note_read(r, cp);
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
