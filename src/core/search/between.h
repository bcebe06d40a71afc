/*
 * between.h
 *		What stands between the words of a text, as terms of their own.
 *
 * A headline is put together from nothing but terms, so the blanks, signs and
 * tags between words are terms too, in pieces that are not too long.
 */
#ifndef AN_BETWEEN_H
#define AN_BETWEEN_H

#include "core/text/fold.h"
#include "core/text/markup.h"

/* A longer blank or tag is given in pieces, so that a headline shows all of it. */
#define AN_TERM_MAX_BLANK	1024

/* Where a walk through what stands between words stands; start with init. */
typedef struct AnBetween
{
	const AnFolded *folded;
	AnMarkupReader reader;
	uint32_t	done;			/* bytes of the original given so far */
	uint32_t	read;			/* no tag begins before, but this one: */
	AnSpan		tag;			/* the last one found, empty at first */
} AnBetween;

extern void an_between_init(AnBetween *between, const AnFolded *folded);
extern bool an_between_next_long(AnBetween *between, uint32_t to,
								 AnSpan *piece);

/* No tag has fewer bytes. */
#define AN_LEAST_TAG	3

/*
 * Give the next piece of what stands between between->done and byte `to`, where
 * a word begins or the text ends; is it of a tag?  Mostly it is one blank.
 */
static inline bool
an_between_next(AnBetween *between, uint32_t to, AnSpan *piece)
{
	if (to - between->done >= AN_LEAST_TAG ||
		between->tag.end > between->done)
		return an_between_next_long(between, to, piece);
	piece->start = between->done;
	piece->end = between->done = to;
	return false;
}

#endif							/* AN_BETWEEN_H */
