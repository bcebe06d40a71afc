/*
 * fold.h
 *		Folded text that knows where each of its characters came from.
 *
 * Folding rewrites a text by a set of features (letters.h) in one pass and
 * notes, wherever the distance between the two texts changes, the byte that
 * the folded text has reached and the byte of the original it stands for.
 * Those change points are few, and between two of them both texts run side by
 * side, so the way back costs next to nothing.
 */
#ifndef AN_FOLD_H
#define AN_FOLD_H

#include "core/base/utf8.h"
#include "core/text/folder.h"

/* From folded byte `at` on, the original begins at `origin`. */
typedef struct AnFoldPoint
{
	uint32_t	at;
	uint32_t	origin;			/* AN_FOLD_FLAT set: all stand for one char */
} AnFoldPoint;

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
} AnFolded;

extern int	an_fold(AnArena *arena, const AnFolder *folder,
					const uint8_t *text, size_t nbytes, AnFolded *result);
extern uint32_t an_fold_origin(const AnFolded *folded, uint32_t at);
extern AnSpan an_fold_span(const AnFolded *folded, uint32_t start,
						   uint32_t end);
extern AnSpan an_fold_span_near(const AnFolded *folded, uint32_t start,
								uint32_t end, uint32_t *near);
extern bool an_fold_is_unfolded(const AnFolded *folded, uint32_t at,
								uint32_t *near);

#endif							/* AN_FOLD_H */
