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

#include <string.h>

#include "core/base/array.h"

#define FIRST_POINTS	64
#define SPARE_BYTES		8		/* beyond what the input may still become */
#define MOST_BREAKS		2		/* of a run of blanks: the end of a paragraph */

/* So many of one letter in a row may be an elongation: emit() decides. */
#define LEAST_ELONGATION	3
#define LEAST_OF_YEH		5

typedef struct Folding
{
	AnArena    *arena;
	const AnFolder *folder;
	AnFolded   *result;
	uint32_t	in;				/* the original byte being read */
	uint32_t	out;			/* folded bytes written */
	bool		resync;			/* the next byte needs a change point */
	bool		flat;			/* one character is becoming several */
	uint32_t	last;			/* the code point written last */
	uint32_t	in_row;			/* how often it was written in a row */
	uint32_t	base;			/* the last one written that is no mark */
	uint32_t	base_at;		/* where it was written */
	bool		blank;			/* blanks are waiting to be written */
	uint32_t	blank_origin;	/* where they begin */
	uint32_t	breaks;			/* line breaks among them */
	bool		after_cr;		/* the character before was a CR */
	int			status;
} Folding;

/*
 * Make room for n more folded bytes and for all the input still to come.  This
 * is not an array of array.h: how much is to come is known, and a text above
 * the limit is another error than memory that has run out.
 */
static bool
reserve(Folding *f, uint32_t n)
{
	AnFolded   *r = f->result;
	uint64_t	need = (uint64_t) f->out + n + (r->text_bytes - f->in) +
	SPARE_BYTES;
	uint64_t	capacity = need + need / 2;
	void	   *grown;

	if (need <= r->folded_room)
		return true;
	if (need > AN_MAX_BYTES)
	{
		f->status = AN_ERR_TOO_LONG;
		return false;
	}
	if (capacity > AN_MAX_BYTES)
		capacity = AN_MAX_BYTES;
	grown = an_arena_grow(f->arena, r->folded, r->folded_room,
						  (size_t) capacity);
	if (grown == NULL)
	{
		f->status = AN_ERR_MEMORY;
		return false;
	}
	r->folded = grown;
	r->folded_room = (uint32_t) capacity;
	return true;
}

/* Note that folded byte at stands for origin. */
static bool
add_point(Folding *f, uint32_t at, uint32_t origin)
{
	AnFolded   *r = f->result;
	uint32_t	n = r->npoints;
	AnFoldPoint *points;

	/* what was written from here on has been taken back */
	while (n > 1 && r->points[n - 1].at >= at)
		n--;
	if (n == 1 && at == 0)
		n = 0;
	/* all that one character becomes needs one point */
	if (n > 0 && (origin & AN_FOLD_FLAT) && r->points[n - 1].origin == origin)
	{
		r->npoints = n;
		return true;
	}
	points = an_array_room(f->arena, r->points, n, &r->points_room,
						   sizeof(AnFoldPoint));
	if (points == NULL)
	{
		f->status = AN_ERR_MEMORY;
		return false;
	}
	r->points = points;
	points[n].at = at;
	points[n].origin = origin;
	r->npoints = n + 1;
	return true;
}

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
 * byte pointer the compiler would have to read the members of a Folding again.
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
	bool		resync;
} Run;

/* Is the space at run->in the only blank between two words? */
static inline bool
is_single_space(const Run *run)
{
	return run->out > 0 && run->last != ' ' &&
		is_solid(run->text[run->in + 1]);
}

/* Fold the next character; false where that takes fold_code_point(). */
static inline bool
fold_short(Folding *f, Run *run)
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
	in_row = to == run->last ? run->in_row + 1 : 1;
	if (to >= AN_PLAN_DROP || in_row >= LEAST_ELONGATION)
		return false;
	if (run->resync && !add_point(f, run->out, run->in))
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
 * LEAST_ELONGATION times in a row.
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
				in_row >= LEAST_ELONGATION)
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
fold_run(Folding *f, uint32_t end)
{
	Run			run = {f->folder->plan, f->result->text, f->result->folded,
	f->in, f->out, f->last, f->in_row, f->resync};

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

/* Write one code point as it is. */
static void
write_code_point(Folding *f, uint32_t cp, uint32_t origin)
{
	if (!reserve(f, AN_UTF8_MAX))
		return;
	if (f->resync && !add_point(f, f->out, origin))
		return;
	f->resync = false;
	f->out += (uint32_t) an_utf8_encode(cp, f->result->folded + f->out);
}

/* Remove the space written last, when blanks are to be collapsed. */
static void
take_back_space(Folding *f)
{
	if (!an_folder_has(f->folder, AN_FEATURE_BLANKS) || f->last != ' ' ||
		f->out == 0)
		return;
	f->out--;
	f->last = 0;
	f->resync = true;
}

/* Write the blanks that were waiting: one, or the breaks among them. */
static void
write_blanks(Folding *f)
{
	uint32_t	breaks = f->breaks < MOST_BREAKS ? f->breaks : MOST_BREAKS;

	f->blank = false;
	f->breaks = 0;
	if (f->out > 0)
	{
		f->resync = true;
		write_code_point(f, breaks > 0 ? '\n' : ' ',
						 f->blank_origin | AN_FOLD_FLAT);
		if (breaks == MOST_BREAKS)
			write_code_point(f, '\n', f->blank_origin | AN_FOLD_FLAT);
	}
	f->last = f->base = 0;
	f->in_row = 0;
	f->resync = true;
}

/*
 * So many of a letter in a row are an elongation.  Where seats of hamza are
 * folded, plain words have up to four yehs in a row (beh, yeh, yeh with hamza,
 * yeh, yeh, noon): of all runs of three in news, nine in ten are such words.
 */
static uint32_t
elongation_length(uint32_t cp)
{
	return cp == LETTER_YEH ? LEAST_OF_YEH : LEAST_ELONGATION;
}

/*
 * Write cp unless it lengthens a letter.  Of an elongation one letter is left;
 * the second and those behind it have been written before it was known to be
 * one, and are taken back.
 */
static void
emit(Folding *f, uint32_t cp)
{
	AnLetterKind kind = an_letter_kind(cp);
	uint32_t	origin = f->flat ? f->in | AN_FOLD_FLAT : f->in;
	uint32_t	limit = elongation_length(cp);

	if (f->blank)
		write_blanks(f);
	f->in_row = cp == f->last ? f->in_row + 1 : 1;
	if (f->in_row >= limit && kind == AN_LETTER_ARABIC &&
		an_folder_has(f->folder, AN_FEATURE_ELONGATION))
	{
		uint8_t		bytes[AN_UTF8_MAX];
		uint32_t	nbytes = (uint32_t) an_utf8_encode(cp, bytes);

		if (f->in_row == limit)
		{
			f->out -= (limit - 2) * nbytes;
			f->base_at = f->out - nbytes;
		}
		f->resync = true;
		return;
	}
	if (kind != AN_LETTER_MARK)
	{
		f->base = cp;
		f->base_at = f->out;
	}
	f->last = cp;
	write_code_point(f, cp, origin);
}

/*
 * Hamza or madda on the letter before.  The two must become what the one letter
 * that Unicode has for them becomes.
 */
static void
fold_composing(Folding *f, uint32_t mark)
{
	uint32_t	composed = an_letter_compose(f->base, mark);

	if (f->blank)
		composed = 0;
	if (composed != 0 && an_folder_has(f->folder, AN_FEATURE_HAMZA))
		f->resync = true;
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
		emit(f, mark);
}

/*
 * Begin a run of blanks, or go on with it; what becomes of it is written when
 * it has ended.  fold_run() may have written a space before a mark that was
 * then removed, so that the run began there: that space is taken back.
 */
static void
wait_with_blank(Folding *f)
{
	if (f->blank)
		return;
	take_back_space(f);
	f->blank = true;
	f->blank_origin = f->in;
}

/* A line break: one of a run of blanks, or a character by itself. */
static void
fold_break(Folding *f, uint32_t cp)
{
	bool		is_lf_of_crlf = cp == '\n' && f->after_cr;

	if (!an_folder_has(f->folder, AN_FEATURE_BLANKS))
	{
		emit(f, an_folder_has(f->folder, AN_FEATURE_LINES) ? ' ' : cp);
		f->resync = true;
		return;
	}
	wait_with_blank(f);
	if (!an_folder_has(f->folder, AN_FEATURE_LINES) && !is_lf_of_crlf)
		f->breaks++;
}

/* Fold any one character, and then what it becomes. */
static void
fold_code_point(Folding *f, uint32_t cp)
{
	const AnLetter *letter = an_letter(cp);
	int			i;

	if (an_is_composing(cp))
		fold_composing(f, cp);
	else if (letter->kind == AN_LETTER_BREAK)
		fold_break(f, cp);
	else if (letter->kind == AN_LETTER_BLANK &&
			 an_folder_has(f->folder, AN_FEATURE_BLANKS))
		wait_with_blank(f);
	else if (!an_folder_rewrites(f->folder, letter))
		emit(f, cp);
	else if (letter->nto == 0)
		f->resync = true;
	else
	{
		bool		was_flat = f->flat;

		if (letter->nto > 1)
		{
			f->flat = true;
			f->resync = true;
		}
		for (i = 0; i < letter->nto; i++)
			fold_code_point(f, an_letter_target(letter, i));
		f->flat = was_flat;
		f->resync = true;
	}
	f->after_cr = cp == '\r';
}

static int
begin(Folding *f, AnArena *arena, const AnFolder *folder, AnFolded *result)
{
	memset(f, 0, sizeof(*f));
	f->arena = arena;
	f->folder = folder;
	f->result = result;
	f->resync = true;
	result->points_room = FIRST_POINTS;
	result->folder = folder;
	result->points = an_arena_alloc(arena, FIRST_POINTS * sizeof(AnFoldPoint));
	result->npoints = 0;
	result->folded = NULL;
	result->folded_room = 0;
	if (result->points == NULL)
		return AN_ERR_MEMORY;
	if (!reserve(f, 0) || !add_point(f, 0, 0))
		return f->status;
	return AN_OK;
}

/*
 * Fold nbytes of text.  The result points to the text and to the folder, and to
 * memory of the arena.
 */
int
an_fold(AnArena *arena, const AnFolder *folder, const uint8_t *text,
		size_t nbytes, AnFolded *result)
{
	Folding		f;

	if (nbytes > AN_MAX_BYTES)
		return AN_ERR_TOO_LONG;
	result->text = text;
	result->text_bytes = (uint32_t) nbytes;
	if (begin(&f, arena, folder, result) != AN_OK)
		return f.status < 0 ? f.status : AN_ERR_MEMORY;
	while (f.in < nbytes && f.status == AN_OK)
	{
		uint32_t	stop = f.in + AN_TICK_BYTES;

		if (stop > nbytes)
			stop = (uint32_t) nbytes;
		an_arena_tick(arena);
		while (f.in < stop && f.status == AN_OK)
		{
			uint32_t	cp;
			uint32_t	length;

			if (!f.blank)
				fold_run(&f, (uint32_t) nbytes < stop + 1 ?
						 (uint32_t) nbytes : stop + 1);
			if (f.in >= stop || f.status != AN_OK)
				break;
			length = (uint32_t) an_utf8_decode(text + f.in, text + nbytes, &cp);
			fold_code_point(&f, cp);
			if (cp == AN_REPLACEMENT)
				f.resync = true;	/* three bytes stand for one */
			f.in += length;
		}
	}
	take_back_space(&f);
	result->folded_bytes = f.out;
	return f.status;
}
