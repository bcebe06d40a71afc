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

/* Folded bytes [start, end) are to become others. */
typedef struct Edit
{
	uint32_t	start;
	uint32_t	end;
	const uint8_t *bytes;
	uint32_t	nbytes;
} Edit;

typedef struct Edits
{
	AnArena    *arena;
	Edit	   *edits;			/* ascending; none overlaps another */
	uint32_t	n;
	uint32_t	capacity;
	uint64_t	removed;		/* bytes, by all */
	uint64_t	added;
} Edits;

static const uint8_t space[1] = {' '};

/* Add an edit, unless it begins within the last one. */
static bool
add_edit(Edits *edits, uint32_t start, uint32_t end, const uint8_t *bytes,
		 uint32_t nbytes)
{
	Edit	   *edit;

	if (edits->n > 0 && start < edits->edits[edits->n - 1].end)
		return true;
	edit = an_array_room(edits->arena, edits->edits, edits->n,
						 &edits->capacity, sizeof(Edit));
	if (edit == NULL)
		return false;
	edits->edits = edit;
	edit += edits->n++;
	edit->start = start;
	edit->end = end;
	edit->bytes = bytes;
	edit->nbytes = nbytes;
	edits->removed += end - start;
	edits->added += nbytes;
	return true;
}

/* Where [start, end) of the walked text stands in the folded one. */
static AnSpan
folded_span(const AnFolded *folded, const AnFolded *walked, uint32_t start,
			uint32_t end)
{
	AnSpan		span = {start, end};

	return folded == walked ? span : an_fold_span(walked, start, end);
}

/* Note that the word at [start, end) of the walked text becomes its stem. */
static bool
stem_word(Edits *edits, const AnFolded *folded, const AnFolded *walked,
		  uint32_t start, uint32_t end)
{
	AnSpan		span = folded_span(folded, walked, start, end);
	const char *word = (const char *) walked->folded + start;
	char	   *stem = an_arena_alloc(edits->arena, end - start);
	int			nbytes;

	if (stem == NULL)
		return false;
	nbytes = an_stem(word, (int) (end - start), stem);
	if ((uint32_t) nbytes == span.end - span.start &&
		memcmp(stem, folded->folded + span.start, (size_t) nbytes) == 0)
		return true;
	return add_edit(edits, span.start, span.end, (const uint8_t *) stem,
					(uint32_t) nbytes);
}

/* Note what becomes of one word of the walked text. */
static bool
respell_word(Edits *edits, const AnFolded *folded, const AnFolded *walked,
			 const AnToken *token, AnGluing *gluing)
{
	uint32_t	features = folded->folder->features;
	uint32_t	starts[AN_GLUE_MAX_PARTS + 1] = {token->start};
	int			parts = 1;
	int			i;

	if (features & AN_FEATURE_GLUE)
		parts = an_glue_parts(gluing, token, starts);
	starts[parts] = token->end;
	for (i = 0; i < parts; i++)
	{
		AnSpan		at = folded_span(folded, walked, starts[i], starts[i]);

		if (i > 0 && !add_edit(edits, at.start, at.start, space, 1))
			return false;
		if ((features & AN_FEATURE_STEM) && token->kind == AN_WORD_ARABIC &&
			!stem_word(edits, folded, walked, starts[i], starts[i + 1]))
			return false;
	}
	return true;
}

/* Find what changes in a folded text; walk is compiled of AN_PROFILE_WALK. */
static int
find_edits(Edits *edits, const AnFolded *folded, const AnFolder *walk)
{
	uint32_t	others = folded->folder->features ^ walk->features;
	const AnFolded *walked = folded;
	AnFolded	again;
	AnGluing   *gluing;
	AnWords		words;
	AnToken		token;
	uint32_t	ticked = 0;

	if (others & ~RESPELLING)
	{
		int			status = an_fold(edits->arena, walk, folded->folded,
									 folded->folded_bytes, &again);

		if (status != AN_OK)
			return status;
		walked = &again;
	}
	gluing = an_gluing_make(edits->arena, folded, walked);
	if (gluing == NULL)
		return AN_ERR_MEMORY;
	an_words_init(&words, walked);
	while (an_words_next(&words, &token))
	{
		if (token.start - ticked >= AN_TICK_BYTES)
		{
			an_arena_tick(edits->arena);
			ticked = token.start;
		}
		if (!respell_word(edits, folded, walked, &token, gluing))
			return AN_ERR_MEMORY;
	}
	return AN_OK;
}

static void
copy_bytes(const AnFolded *folded, const Edits *edits, uint8_t *out)
{
	uint32_t	at = 0;
	uint32_t	i;

	for (i = 0; i < edits->n; i++)
	{
		const Edit *edit = &edits->edits[i];

		memcpy(out, folded->folded + at, edit->start - at);
		out += edit->start - at;
		memcpy(out, edit->bytes, edit->nbytes);
		out += edit->nbytes;
		at = edit->end;
	}
	memcpy(out, folded->folded + at, folded->folded_bytes - at);
}

/* Write a change point behind the n that there are; give how many are now. */
static uint32_t
put_point(AnFoldPoint *points, uint32_t n, uint32_t at, uint32_t origin)
{
	if (n > 0 && points[n - 1].at == at)
		n--;
	points[n].at = at;
	points[n].origin = origin;
	return n + 1;
}

/* The origin that a change point gives to folded byte at, flag and all. */
static uint32_t
origin_by(const AnFoldPoint *point, uint32_t at)
{
	return point->origin & AN_FOLD_FLAT ? point->origin :
		point->origin + (at - point->at);
}

/*
 * Write the change points of the new text; give how many there are.  All that
 * an edit puts in stands for the character where the edit begins.
 */
static uint32_t
copy_points(const AnFolded *folded, const Edits *edits, AnFoldPoint *out)
{
	const AnFoldPoint *points = folded->points;
	uint32_t	next = 0;		/* point to copy */
	uint32_t	shift = 0;		/* bytes gained so far, modulo 2^32 */
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < edits->n; i++)
	{
		const Edit *edit = &edits->edits[i];

		for (; next < folded->npoints && points[next].at <= edit->start; next++)
			n = put_point(out, n, points[next].at + shift, points[next].origin);
		n = put_point(out, n, edit->start + shift,
					  origin_by(&points[next - 1], edit->start) | AN_FOLD_FLAT);
		while (next < folded->npoints && points[next].at <= edit->end)
			next++;
		shift += edit->nbytes - (edit->end - edit->start);
		if (edit->end < folded->folded_bytes)
			n = put_point(out, n, edit->end + shift,
						  origin_by(&points[next - 1], edit->end));
	}
	for (; next < folded->npoints; next++)
		n = put_point(out, n, points[next].at + shift, points[next].origin);
	return n;
}

/* Change the folded text as the edits say. */
static int
apply_edits(const Edits *edits, AnFolded *folded)
{
	uint64_t	nbytes = folded->folded_bytes - edits->removed + edits->added;
	uint8_t    *bytes;
	AnFoldPoint *points;

	if (edits->n == 0)
		return AN_OK;
	if (nbytes > AN_MAX_BYTES)
		return AN_ERR_TOO_LONG;
	bytes = an_arena_alloc(edits->arena, (size_t) nbytes);
	points = an_arena_alloc(edits->arena, sizeof(AnFoldPoint) *
							(folded->npoints + 2 * (size_t) edits->n));
	if (bytes == NULL || points == NULL)
		return AN_ERR_MEMORY;
	copy_bytes(folded, edits, bytes);
	folded->npoints = copy_points(folded, edits, points);
	folded->points = points;
	folded->folded = bytes;
	folded->folded_bytes = (uint32_t) nbytes;
	return AN_OK;
}

/*
 * an_fold(), and then what AN_FEATURE_GLUE and AN_FEATURE_STEM ask for.  Where
 * a user names the features, this is to be called.
 */
int
an_respell(AnArena *arena, const AnFolder *folder, const AnFolder *walk,
		   const uint8_t *text, size_t nbytes, AnFolded *result)
{
	Edits		edits;
	int			status = an_fold(arena, folder, text, nbytes, result);

	if (status != AN_OK ||
		!an_folder_has(folder, RESPELLING))
		return status;
	memset(&edits, 0, sizeof(edits));
	edits.arena = arena;
	status = find_edits(&edits, result, walk);
	return status != AN_OK ? status : apply_edits(&edits, result);
}
