/*
 * fold.c
 *		Folded text that knows where each of its characters came from.
 *
 * Nearly every character of a news text has one or two bytes and becomes one
 * such character, or none.  fold_run() folds those by the folder's plan, most
 * of them in fold_letters(), and stops at the first one that is not so simple.
 * fold_code_point() folds any character.
 */
#include "core/text/fold.h"

#include "core/text/neighbours.h"
#include "core/text/seats.h"
#include "core/text/small_letters.h"

/*
 * A byte that begins no blank and, most of the time, nothing removed: visible
 * ASCII, or the first byte of U+0600 to U+07BF.
 */
static inline bool
is_solid(uint8_t byte)
{
	return (byte > ' ' && byte <= '~') || (byte >= 0xD8 && byte <= 0xDE);
}

/*
 * The state of fold_run(), which stays in registers.  After a store through a
 * byte pointer the compiler would have to read the members of a AnFolding again.
 */
typedef struct Run
{
	const uint16_t *plan;
	const uint8_t *text;
	uint8_t    *folded;
	uint32_t	in;
	uint32_t	out;
	uint32_t	last;
	uint32_t	in_row;			/* how often it was written in a row */
	uint32_t	end;			/* of the text */
	bool		resync;
} Run;

/* Is the space at run->in the only blank between two words? */
static inline bool
is_single_space(const Run *run)
{
	return run->out > 0 && run->last != ' ' &&
		is_solid(run->text[run->in + 1]);
}

/* What the hamza at run->in becomes, where a plain letter or space follows. */
static inline uint32_t
fold_seat_quickly(const AnFolder *folder, const Run *run)
{
	const uint8_t *p = run->text + run->in;
	uint32_t	next = 0;
	uint32_t	to;

	if (run->end - run->in < 2 * AN_LETTER_BYTES)
		return AN_PLAN_SLOW;
	if (an_utf8_is_arabic(p + AN_LETTER_BYTES))
	{
		next = run->plan[an_utf8_pair(p + AN_LETTER_BYTES)];
		if (next >= AN_PLAN_DROP || folder->kind[next] != AN_LETTER_ARABIC)
			return AN_PLAN_SLOW;
	}
	else if (p[AN_LETTER_BYTES] != ' ' &&
			 (p[AN_LETTER_BYTES] >= AN_UTF8_ASCII ||
			  run->plan[p[AN_LETTER_BYTES]] >= AN_PLAN_DROP))
		return AN_PLAN_SLOW;
	to = an_seat_quickly(an_utf8_pair(p), run->last, next);
	return to != 0 ? to : AN_PLAN_SLOW;
}

/* Fold the next character; false where that takes fold_code_point(). */
static inline bool
fold_short(AnFolding *f, Run *run)
{
	uint32_t	length;
	uint32_t	to = an_plan_look_up(run->plan, run->text + run->in, &length);
	uint32_t	in_row;

	if (to == AN_PLAN_DROP)
	{
		run->resync = true;
		run->in += length;
		return true;
	}
	if (to == AN_PLAN_SPACE && is_single_space(run))
		to = ' ';
	else if (to == AN_PLAN_SEAT)
		to = fold_seat_quickly(f->folder, run);
	in_row = to == run->last ? run->in_row + 1 : 1;
	if (to >= AN_PLAN_DROP || in_row >= AN_LEAST_ELONGATION)
		return false;
	if (run->resync && !an_fold_add_point(f, run->out, run->in))
		return false;
	if (to < AN_UTF8_ASCII)
		run->folded[run->out] = (uint8_t) to;
	else
		an_utf8_encode_pair(to, run->folded + run->out);
	run->in += length;
	run->out += an_utf8_short_bytes(to);
	run->last = to;
	run->in_row = in_row;
	run->resync = length != an_utf8_short_bytes(to);
	return true;
}

/*
 * Fold the characters of the Arabic block and the spaces that come next, as
 * long as each takes as many bytes folded as it does now and none stands
 * AN_LEAST_ELONGATION times in a row.
 */
static inline void
fold_letters(Run *run, uint32_t end)
{
	const uint16_t *plan = run->plan;
	const uint8_t *text = run->text + run->in;
	uint8_t    *folded = run->folded + run->out;
	uint32_t	nbytes = end - run->in;
	bool		keeps_blanks = plan[' '] == ' ';
	uint32_t	i = 0;

	while (i + 1 < nbytes)
	{
		uint32_t	to = ' ';

		if (an_utf8_is_arabic(text + i))
		{
			uint32_t	in_row;

			to = plan[an_utf8_pair(text + i)];
			in_row = to == run->last ? run->in_row + 1 : 1;
			if (to < AN_UTF8_ASCII || to >= AN_PLAN_DROP ||
				in_row >= AN_LEAST_ELONGATION)
				break;
			i += (uint32_t) an_utf8_encode_pair(to, folded + i);
			run->in_row = in_row;
		}
		else if (text[i] == ' ' && run->last != ' ' &&
				 (keeps_blanks || is_solid(text[i + 1])))
		{
			folded[i++] = ' ';
			run->in_row = 1;
		}
		else
			break;
		run->last = to;
	}
	run->in += i;
	run->out += i;
}

/* Fold from f->in up to end, or up to what takes fold_code_point(). */
static void
fold_run(AnFolding *f, uint32_t end)
{
	Run			run = {f->folder->plan, f->result->text, f->result->folded,
	f->in, f->out, f->last, f->in_row, f->result->text_bytes, f->resync};

	while (run.in + 1 < end && fold_short(f, &run))
		if (!run.resync)
			fold_letters(&run, end);
	if (run.out != f->out)
	{
		f->base = f->last = run.last;
		f->base_at = run.out - an_utf8_short_bytes(run.last);
		f->in_row = run.in_row;
	}
	f->after_cr = false;
	f->in = run.in;
	f->out = run.out;
	f->resync = run.resync;
}

/*
 * Hamza or madda on the letter before.  The two must become what the one letter
 * that Unicode has for them becomes.
 */
static void
fold_composing(AnFolding *f, uint32_t mark)
{
	uint32_t	composed = an_letter_compose(f->base, mark);

	if (f->blank)
		composed = 0;
	if (composed != 0 && an_folder_has(f->folder, AN_FEATURE_HAMZA))
	{
		f->resync = true;
		if (an_is_seat(composed))
			an_fold_seat_put_on(f, composed);
	}
	else if (composed != 0 && an_folder_has(f->folder, AN_FEATURE_COMPOSE))
	{
		/* both letters take two bytes */
		an_utf8_encode(composed, f->result->folded + f->base_at);
		if (f->last == f->base)
			f->last = composed;
		f->base = composed;
		f->in_row = 1;
		f->resync = true;
	}
	else if (an_folder_has(f->folder, AN_FEATURE_MARKS))
		f->resync = true;
	else
		an_fold_put(f, mark);
}

/*
 * Are blanks one run?  Where they are not to be, those behind a tag still are,
 * until something else comes.
 */
static bool
waits_with_blanks(const AnFolding *f)
{
	return f->blank || an_folder_has(f->folder, AN_FEATURE_BLANKS);
}

/* A line break: one of a run of blanks, or a character by itself. */
static void
fold_break(AnFolding *f, uint32_t cp)
{
	bool		is_lf_of_crlf = cp == '\n' && f->after_cr;

	if (!waits_with_blanks(f))
	{
		an_fold_put(f, an_folder_has(f->folder, AN_FEATURE_LINES) ? ' ' : cp);
		f->resync = true;
		return;
	}
	an_fold_wait_with_blank(f);
	if (!an_folder_has(f->folder, AN_FEATURE_LINES) && !is_lf_of_crlf)
		f->breaks++;
}

/* Fold any one character, and then what it becomes. */
static void
fold_code_point(AnFolding *f, uint32_t cp)
{
	const AnLetter *letter = an_letter(cp);
	int			i;

	if (cp == MARK_HAMZA_ABOVE && an_folds_small(f->folder) &&
		an_fold_seatless(f))
		f->after_cr = false;
	else if (an_is_composing(cp))
		fold_composing(f, cp);
	else if (an_is_small(cp) && an_folds_small(f->folder))
		an_fold_small(f, cp);
	else if (an_is_seat(cp) && an_folder_has(f->folder, AN_FEATURE_HAMZA))
		an_fold_seat(f, cp);
	else if (letter->kind == AN_LETTER_BREAK)
		fold_break(f, cp);
	else if (letter->kind == AN_LETTER_BLANK && waits_with_blanks(f))
		an_fold_wait_with_blank(f);
	else if (!an_folder_rewrites(f->folder, letter))
		an_fold_put(f, cp);
	else if (letter->nto == 0)
		f->resync = true;
	else
	{
		bool		was_flat = f->flat;
		uint32_t	coming = f->coming;

		if (letter->nto > 1)
		{
			f->flat = true;
			f->resync = true;
		}
		for (i = 0; i < letter->nto; i++)
		{
			f->coming = i + 1 < letter->nto ?
				an_letter_target(letter, i + 1) : coming;
			fold_code_point(f, an_letter_target(letter, i));
		}
		f->flat = was_flat;
		f->resync = true;
	}
	f->after_cr = cp == '\r';
}

/*
 * Fold the markup at f->in, if any stands there; give its bytes, or 0.  What a
 * reference stands for is a character like any other, and no markup.
 */
static uint32_t
fold_markup(AnFolding *f, AnMarkupReader *reader)
{
	AnMarkup	markup = an_markup_read(reader, f->in);

	switch (markup.kind)
	{
		case AN_MARKUP_NONE:
			return 0;
		case AN_MARKUP_NOTHING:
			break;
		case AN_MARKUP_BLANK:
			an_fold_put_tag(f, 0);
			break;
		case AN_MARKUP_BREAK:
			an_fold_put_tag(f, 1);
			break;
		case AN_MARKUP_PARAGRAPH:
			an_fold_put_tag(f, 2);
			break;
		case AN_MARKUP_CHARACTER:
			f->flat = f->resync = true;
			f->ahead = f->in + markup.nbytes;
			f->coming = markup.then;
			fold_code_point(f, markup.cp);
			f->coming = 0;
			if (markup.then != 0)
				fold_code_point(f, markup.then);
			f->flat = false;
			break;
	}
	an_keep_characters(f, &markup);
	if (markup.kind != AN_MARKUP_CHARACTER &&
		markup.kind != AN_MARKUP_NOTHING)
		f->after_cr = false;
	f->resync = true;
	return markup.nbytes;
}

/* Fold the character at f->in, or the markup that begins there. */
static void
fold_next(AnFolding *f, AnMarkupReader *reader)
{
	const uint8_t *text = f->result->text;
	uint32_t	nbytes = 0;
	uint32_t	cp;

	if (an_markup_begins(text[f->in]) &&
		an_folder_has(f->folder, AN_FEATURE_HTML))
		nbytes = fold_markup(f, reader);
	if (nbytes == 0)
	{
		nbytes = (uint32_t) an_utf8_decode(text + f->in, text +
										   f->result->text_bytes, &cp);
		f->ahead = f->in + nbytes;
		f->coming = 0;
		fold_code_point(f, cp);
		if (cp == AN_REPLACEMENT)
			f->resync = true;	/* three bytes stand for one */
	}
	f->in += nbytes;
}

/*
 * Fold nbytes of text.  The result points to the text and to the folder, and to
 * memory of the arena.
 */
int
an_fold(AnArena *arena, const AnFolder *folder, const uint8_t *text,
		size_t nbytes, AnFolded *result)
{
	AnFolding	f;
	AnMarkupReader reader;

	if (nbytes > AN_MAX_BYTES)
		return AN_ERR_TOO_LONG;
	result->text = text;
	result->text_bytes = (uint32_t) nbytes;
	if (an_fold_begin(&f, arena, folder, result) != AN_OK)
		return f.status < 0 ? f.status : AN_ERR_MEMORY;
	an_markup_init(&reader, text, (uint32_t) nbytes);
	f.reader = &reader;
	while (f.in < nbytes && f.status == AN_OK)
	{
		uint32_t	stop = f.in + AN_TICK_BYTES;

		if (stop > nbytes)
			stop = (uint32_t) nbytes;
		an_arena_tick(arena);
		while (f.in < stop && f.status == AN_OK)
		{
			if (!f.blank)
				fold_run(&f, (uint32_t) nbytes < stop + 1 ?
						 (uint32_t) nbytes : stop + 1);
			if (f.in >= stop || f.status != AN_OK)
				break;
			fold_next(&f, &reader);
		}
	}
	an_fold_take_back_space(&f);
	result->folded_bytes = f.out;
	return f.status;
}
