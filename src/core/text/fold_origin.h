/*
 * fold_origin.h
 *		Folded text, and the way back to where it came from.
 *
 * Wherever the distance between a text and its folded form changes, folding
 * notes a change point: which byte of the original this byte of the folded text
 * stands for.  Between two change points both texts run side by side, and there
 * are few of them, so the way back costs next to nothing.
 */
#ifndef AN_FOLD_ORIGIN_H
#define AN_FOLD_ORIGIN_H

#include "core/base/array.h"
#include "core/base/utf8.h"
#include "core/text/folder.h"

/* From folded byte `at` on, the original begins at `origin`. */
typedef struct AnFoldPoint
{
	uint32_t	at;
	uint32_t	origin;			/* perhaps with AN_FOLD_FLAT */
} AnFoldPoint;

/* In an origin: all bytes up to the next point stand for this character. */
#define AN_FOLD_FLAT	((uint32_t) 1 << 31)

typedef struct AnFolded
{
	const AnFolder *folder;		/* how it was made */
	const uint8_t *text;		/* the original, not copied */
	uint32_t	text_bytes;
	uint8_t    *folded;			/* the folded bytes, in the arena */
	uint32_t	folded_bytes;
	AnFoldPoint *points;		/* change points, ascending; [0].at is 0 */
	uint32_t	npoints;
	uint32_t	folded_room;	/* what the arena gave for each */
	uint32_t	points_room;
} AnFolded;

extern uint32_t an_fold_origin(const AnFolded *folded, uint32_t at);
extern AnSpan an_fold_span(const AnFolded *folded, uint32_t start,
						   uint32_t end);
extern AnSpan an_fold_span_near(const AnFolded *folded, uint32_t start,
								uint32_t end, uint32_t *near);
extern uint32_t an_fold_source(const AnFolded *folded, uint32_t at);
extern uint32_t an_fold_source_behind(const AnFolded *folded, uint32_t at);
extern uint32_t an_fold_last(const AnFolded *folded, uint32_t start,
							 uint32_t end);
extern uint32_t an_fold_last_near(const AnFolded *folded, uint32_t start,
								  uint32_t end, uint32_t *near);
extern bool an_fold_is_unfolded(const AnFolded *folded, uint32_t at,
								uint32_t *near);

/* Give back a folded text and its change points; the text is not ours. */
static inline void
an_fold_free(AnArena *arena, AnFolded *folded)
{
	an_array_free(arena, folded->points, folded->points_room,
				  sizeof(AnFoldPoint));
	an_array_free(arena, folded->folded, folded->folded_room, 1);
	folded->points = NULL;
	folded->folded = NULL;
}

#endif							/* AN_FOLD_ORIGIN_H */
