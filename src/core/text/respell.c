/*
 * respell.c
 *		Folding that looks at whole words: glued ones parted, inflected ones
 *		stemmed.
 */
#include "core/text/respell.h"

#include <string.h>

#include "core/base/array.h"
#include "core/text/stem.h"

#define RESPELLING		((uint32_t) (AN_FEATURE_GLUE | AN_FEATURE_STEM))

/* Features that make no difference to how the words of folded text are read. */
#define INDIFFERENT		(RESPELLING | (uint32_t) AN_FEATURE_HTML)

/*
 * A folded text being written anew.  Edits come in the order of the text, so
 * each is written at once, with all that stands before it.
 */
typedef struct Respelling
{
	AnArena    *arena;
	const AnFolded *from;
	AnFolded	to;				/* without bytes until the first edit */
	uint32_t	done;			/* bytes of `from` that `to` has, or lacks */
	uint32_t	next;			/* the point of `from` to be copied next */
	uint8_t    *stem;			/* room for the stem of one word */
	uint32_t	stem_room;
	int			status;			/* of what went wrong */
} Respelling;

static const uint8_t space[1] = {' '};

/* Write bytes behind those that there are. */
static bool
put_bytes(Respelling *r, const uint8_t *bytes, uint32_t nbytes)
{
	AnFolded   *to = &r->to;
	uint32_t	more = nbytes;
	void	   *room;

	if (to->folded_bytes + (uint64_t) nbytes > AN_MAX_BYTES)
	{
		r->status = AN_ERR_TOO_LONG;
		return false;
	}
	/* it will hardly become longer than it was */
	if (to->folded == NULL && more < r->from->folded_bytes)
		more = r->from->folded_bytes;
	room = an_array_reserve(r->arena, to->folded, to->folded_bytes, more,
							&to->folded_room, 1);
	if (room == NULL)
	{
		r->status = AN_ERR_MEMORY;
		return false;
	}
	to->folded = room;
	memcpy(to->folded + to->folded_bytes, bytes, nbytes);
	to->folded_bytes += nbytes;
	return true;
}

/*
 * Note that the new text stands for origin from byte at on.  All that one
 * character became, or one edit put in, needs one point.
 */
static bool
put_point(Respelling *r, uint32_t at, uint32_t origin)
{
	AnFolded   *to = &r->to;
	AnFoldPoint *points;

	if (to->npoints > 0 && to->points[to->npoints - 1].at == at)
		to->npoints--;
	if (to->npoints > 0 && (origin & AN_FOLD_FLAT) &&
		to->points[to->npoints - 1].origin == origin)
		return true;
	points = an_array_room(r->arena, to->points, to->npoints, &to->points_room,
						   sizeof(AnFoldPoint));
	if (points == NULL)
	{
		r->status = AN_ERR_MEMORY;
		return false;
	}
	to->points = points;
	points += to->npoints++;
	points->at = at;
	points->origin = origin;
	return true;
}

/* The origin that a change point gives to folded byte at, flag and all. */
static uint32_t
origin_by(const AnFoldPoint *point, uint32_t at)
{
	return point->origin & AN_FOLD_FLAT ? point->origin :
		point->origin + (at - point->at);
}

/* Copy the folded text up to byte end, and its change points up to there. */
static bool
copy_up_to(Respelling *r, uint32_t end)
{
	const AnFoldPoint *points = r->from->points;
	uint32_t	shift = r->to.folded_bytes - r->done;	/* modulo 2^32 */

	for (; r->next < r->from->npoints && points[r->next].at <= end; r->next++)
		if (!put_point(r, points[r->next].at + shift, points[r->next].origin))
			return false;
	if (!put_bytes(r, r->from->folded + r->done, end - r->done))
		return false;
	r->done = end;
	return true;
}

/*
 * Write other bytes in the place of [start, end), unless it begins within the
 * last edit.  They all stand for the character where it begins.
 */
static bool
edit(Respelling *r, uint32_t start, uint32_t end, const uint8_t *bytes,
	 uint32_t nbytes)
{
	const AnFoldPoint *points = r->from->points;

	if (start < r->done)
		return true;
	if (!copy_up_to(r, start) ||
		!put_point(r, r->to.folded_bytes,
				   origin_by(&points[r->next - 1], start) | AN_FOLD_FLAT) ||
		!put_bytes(r, bytes, nbytes))
		return false;
	r->done = end;
	while (r->next < r->from->npoints && points[r->next].at <= end)
		r->next++;
	return end == r->from->folded_bytes ||
		put_point(r, r->to.folded_bytes,
				  origin_by(&points[r->next - 1], end));
}

/* Where [start, end) of the walked text stands in the folded one. */
static AnSpan
folded_span(const AnFolded *folded, const AnFolded *walked, uint32_t start,
			uint32_t end)
{
	AnSpan		span = {start, end};

	return folded == walked ? span : an_fold_span(walked, start, end);
}

/* Write the stem of the word at [start, end) of the walked text. */
static bool
stem_word(Respelling *r, const AnFolded *walked, uint32_t start, uint32_t end)
{
	AnSpan		span = folded_span(r->from, walked, start, end);
	const char *word = (const char *) walked->folded + start;
	uint8_t    *stem = an_array_reserve(r->arena, r->stem, 0,
										AN_STEM_ROOM(end - start),
										&r->stem_room, 1);
	uint32_t	nbytes;

	if (stem == NULL)
	{
		r->status = AN_ERR_MEMORY;
		return false;
	}
	r->stem = stem;
	nbytes = (uint32_t) an_stem(word, (int) (end - start), (char *) stem);
	if (nbytes == span.end - span.start &&
		memcmp(stem, r->from->folded + span.start, nbytes) == 0)
		return true;
	return edit(r, span.start, span.end, stem, nbytes);
}

/* Write what becomes of one word of the walked text. */
static bool
respell_word(Respelling *r, const AnFolded *walked, const AnToken *token,
			 AnGluing *gluing)
{
	uint32_t	features = r->from->folder->features;
	uint32_t	starts[AN_GLUE_MAX_PARTS + 1] = {token->start};
	int			parts = 1;
	int			i;

	if (features & AN_FEATURE_GLUE)
		parts = an_glue_parts(gluing, token, starts);
	starts[parts] = token->end;
	for (i = 0; i < parts; i++)
	{
		AnSpan		at = folded_span(r->from, walked, starts[i], starts[i]);

		if (i > 0 && !edit(r, at.start, at.start, space, 1))
			return false;
		if ((features & AN_FEATURE_STEM) && token->kind == AN_WORD_ARABIC &&
			!stem_word(r, walked, starts[i], starts[i + 1]))
			return false;
	}
	return true;
}

/* Write what becomes of all words of the walked text. */
static int
respell_words(Respelling *r, const AnFolded *walked)
{
	AnGluing   *gluing = an_gluing_make(r->arena, r->from, walked);
	AnWords		words;
	AnToken		token;
	uint32_t	next_tick = AN_TICK_BYTES;

	if (gluing == NULL)
		return AN_ERR_MEMORY;
	an_words_init(&words, walked);
	while (an_words_next(&words, &token))
	{
		an_arena_tick_byte(r->arena, token.start, &next_tick);
		if (!respell_word(r, walked, &token, gluing))
			return r->status;
	}
	return AN_OK;
}

/*
 * The same of a text that may have been folded otherwise than words are read;
 * walk is compiled of AN_PROFILE_WALK_AGAIN.
 */
static int
respell_folded(Respelling *r, const AnFolder *walk)
{
	const AnFolded *from = r->from;
	AnFolded	again;
	int			status;

	if (((from->folder->features ^ walk->features) & ~INDIFFERENT) == 0)
		return respell_words(r, from);
	status = an_fold(r->arena, walk, from->folded, from->folded_bytes, &again);
	if (status != AN_OK)
		return status;
	status = respell_words(r, &again);
	an_fold_free(r->arena, &again);
	return status;
}

/* Begin to write a folded text anew. */
static void
begin_respelling(Respelling *r, AnArena *arena, const AnFolded *from)
{
	memset(r, 0, sizeof(*r));
	r->arena = arena;
	r->from = from;
	r->to.folder = from->folder;
	r->to.text = from->text;
	r->to.text_bytes = from->text_bytes;
}

/* Write the rest, and put the new text, if there is one, in the old one's place. */
static int
end_respelling(Respelling *r, AnFolded *folded)
{
	if (r->to.folded == NULL)
		return AN_OK;
	if (!copy_up_to(r, folded->folded_bytes))
		return r->status;
	an_fold_free(r->arena, folded);
	*folded = r->to;
	return AN_OK;
}

/* Put a blank into a folded text before each of some bytes, in their order. */
int
an_respell_apart(AnArena *arena, AnFolded *folded, const uint32_t *breaks,
				 uint32_t nbreaks)
{
	Respelling	r;
	uint32_t	i;

	begin_respelling(&r, arena, folded);
	for (i = 0; i < nbreaks; i++)
	{
		an_arena_tick_turn(arena, i);
		if (!edit(&r, breaks[i], breaks[i], space, 1))
			return r.status;
	}
	return end_respelling(&r, folded);
}

/*
 * an_fold(), and then what AN_FEATURE_GLUE and AN_FEATURE_STEM ask for.  Where
 * a user names the features, this is to be called.
 */
int
an_respell(AnArena *arena, const AnFolder *folder, const AnFolder *walk,
		   const uint8_t *text, size_t nbytes, AnFolded *result)
{
	Respelling	r;
	int			status = an_fold(arena, folder, text, nbytes, result);

	if (status != AN_OK || !an_folder_has(folder, RESPELLING))
		return status;
	begin_respelling(&r, arena, result);
	status = respell_folded(&r, walk);
	an_array_free(arena, r.stem, r.stem_room, 1);
	return status != AN_OK ? status : end_respelling(&r, result);
}
