/*
 * passage_cover.h
 *		Passages that are needed, where all would be too many.
 *
 * Each place shows its longest counterpart, and these may overlap: a thousand
 * texts that each share another part of one line, in two collections, share a
 * million passages.  So where the texts of all passages together are longer
 * than AN_PASSAGES_TIMES the texts that they are from, only those are given
 * that are needed so that every place that is in a passage, in either text,
 * stays in one.
 */
#ifndef AN_PASSAGE_COVER_H
#define AN_PASSAGE_COVER_H

#include "core/reuse/passage_list.h"

/* The bytes of all passages together, in lengths of the texts, at most. */
#define AN_PASSAGES_TIMES	4

extern int	an_passages_cover(AnArena *arena, const AnNumbered *a,
							  const AnNumbered *b, uint64_t text_bytes,
							  AnPassages *list);

#endif							/* AN_PASSAGE_COVER_H */
