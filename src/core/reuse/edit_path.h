/*
 * edit_path.h
 *		The shortest way from one stretch of words to another.
 *
 * For what has no unique words in common: the longest common subsequence
 * (Myers, "An O(ND) difference algorithm and its variations", 1986).
 */
#ifndef AN_EDIT_PATH_H
#define AN_EDIT_PATH_H

#include "core/reuse/word_links.h"

/* So many words are dropped and added at most before a way is settled. */
#define AN_EDIT_STRIDE	128

/* Scratch room that all stretches share: the ends of ways by diagonal. */
typedef struct AnEditPath
{
	uint32_t   *ends;			/* of all numbers of edits, one after another */
} AnEditPath;

extern int	an_edit_path_begin(AnArena *arena, AnEditPath *path);
extern void an_edit_path_link(AnEditPath *path, AnWordLinks *links,
							  AnArea area);

#endif							/* AN_EDIT_PATH_H */
