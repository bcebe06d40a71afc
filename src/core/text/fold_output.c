/*
 * fold_output.c
 *		What folding writes: folded bytes and their change points.
 */
#include "core/text/fold_output.h"

#include <string.h>

#define FIRST_POINTS	64
#define SPARE_BYTES		8		/* beyond what the input may still become */
#define MOST_BREAKS		2		/* of a run of blanks: the end of a paragraph */

/* So many yehs in a row may be an elongation. */
#define LEAST_OF_YEH	5

/*
 * Make room for n more folded bytes and for all the input still to come.  This
 * is not an array of array.h: how much is to come is known, and a text above
 * the limit is another error than memory that has run out.
 */
static bool
reserve(AnFolding *f, uint32_t n)
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
bool
an_fold_add_point(AnFolding *f, uint32_t at, uint32_t origin)
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

/* Write one code point as it is. */
static void
write_code_point(AnFolding *f, uint32_t cp, uint32_t origin)
{
	if (!reserve(f, AN_UTF8_MAX))
		return;
	if (f->resync && !an_fold_add_point(f, f->out, origin))
		return;
	f->resync = false;
	f->out += (uint32_t) an_utf8_encode(cp, f->result->folded + f->out);
}

/* Remove the space written last, when blanks are to be collapsed. */
void
an_fold_take_back_space(AnFolding *f)
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
write_blanks(AnFolding *f)
{
	uint32_t	breaks = f->breaks > f->tag_breaks ? f->breaks : f->tag_breaks;

	if (breaks > MOST_BREAKS)
		breaks = MOST_BREAKS;
	f->blank = false;
	f->breaks = f->tag_breaks = 0;
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
 * Begin a run of blanks, or go on with it; what becomes of it is written when
 * it has ended.  A space may have been written before a mark that was then
 * removed, so that the run began there: that space is taken back.
 */
void
an_fold_wait_with_blank(AnFolding *f)
{
	if (f->blank)
		return;
	an_fold_take_back_space(f);
	f->blank = true;
	f->blank_origin = f->in;
}

/*
 * Begin a run of blanks at a tag, or go on with it, and take the blanks that
 * have been written before the tag into it.
 */
static void
wait_with_tag(AnFolding *f)
{
	if (f->blank)
		return;
	an_fold_wait_with_blank(f);
	f->last = f->base = 0;
	while (f->out > 0)
	{
		uint32_t	cp;
		uint32_t	before = an_utf8_before(f->result->folded, f->out, &cp);
		AnLetterKind kind = an_letter_kind(cp);

		if (kind != AN_LETTER_BLANK && kind != AN_LETTER_BREAK)
			break;
		f->breaks += kind == AN_LETTER_BREAK &&
			!(cp == '\r' && f->last == '\n');
		f->last = cp;
		f->out = before;
	}
}

/*
 * Put a tag that parts words, with so many line breaks: one, or two for the end
 * of a paragraph.  One paragraph ends however many tags say so, and line breaks
 * around them count only where there are more: in HTML they are blanks.
 */
void
an_fold_put_tag(AnFolding *f, uint32_t breaks)
{
	wait_with_tag(f);
	if (an_folder_has(f->folder, AN_FEATURE_LINES) || breaks == 0)
		return;
	if (breaks == 1)
		f->tag_breaks++;
	else if (f->tag_breaks < MOST_BREAKS)
		f->tag_breaks = MOST_BREAKS;
}

/*
 * So many of a letter in a row are an elongation.  Where seats of hamza are
 * folded, plain words have up to four yehs in a row (beh, yeh, yeh with hamza,
 * yeh, yeh, noon): of all runs of three in news, nine in ten are such words.
 */
static uint32_t
elongation_length(uint32_t cp)
{
	return cp == LETTER_YEH ? LEAST_OF_YEH : AN_LEAST_ELONGATION;
}

/*
 * Write cp unless it lengthens a letter.  Of an elongation one letter is left;
 * the second and those behind it have been written before it was known to be
 * one, and are taken back.
 */
void
an_fold_put(AnFolding *f, uint32_t cp)
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

/* Begin to fold a text, of which result has the bytes. */
int
an_fold_begin(AnFolding *f, AnArena *arena, const AnFolder *folder, AnFolded *result)
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
	if (!reserve(f, 0) || !an_fold_add_point(f, 0, 0))
		return f->status;
	return AN_OK;
}
