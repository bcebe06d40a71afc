/*
 * fold_output.h
 *		What folding writes: folded bytes and their change points.
 *
 * fold.c says what becomes of each character; here it is written, with what
 * only the characters around it can tell: blanks that are one, a letter that
 * is lengthened.
 */
#ifndef AN_FOLD_OUTPUT_H
#define AN_FOLD_OUTPUT_H

#include "core/text/fold_origin.h"
#include "core/text/markup.h"

/* So many of one letter in a row may be an elongation: an_fold_put() decides. */
#define AN_LEAST_ELONGATION	3

/* Characters that are remembered before markup. */
#define AN_KEPT_CHARACTERS	4

/* A text being folded. */
typedef struct AnFolding
{
	AnArena    *arena;
	const AnFolder *folder;
	AnFolded   *result;
	uint32_t	in;				/* the original byte being read */
	uint32_t	ahead;			/* where the next character begins */
	uint32_t	coming;			/* what this one becomes next, or 0 */
	const AnMarkupReader *reader;	/* which has read up to in */
	uint32_t	kept_at;		/* behind the markup read last */
	uint32_t	kept[AN_KEPT_CHARACTERS];	/* before it, the last one first */
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
	uint32_t	tag_breaks;		/* those that tags are */
	bool		after_cr;		/* the character before was a CR */
	int			status;
} AnFolding;

extern int	an_fold_begin(AnFolding *f, AnArena *arena,
						  const AnFolder *folder, AnFolded *result);
extern bool an_fold_add_point(AnFolding *f, uint32_t at, uint32_t origin);
extern void an_fold_put(AnFolding *f, uint32_t cp);
extern void an_fold_take_back_space(AnFolding *f);
extern void an_fold_wait_with_blank(AnFolding *f);
extern void an_fold_put_tag(AnFolding *f, uint32_t breaks);

#endif							/* AN_FOLD_OUTPUT_H */
