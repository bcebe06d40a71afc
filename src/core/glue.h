/*
 * glue.h
 *		Two words that were written as one, parted again.
 *
 * Editors lose the space between two words, and page scrapers the line break.
 * A word is parted only when every part is a known word and the whole is not;
 * known words, with how often each is met, come from src/gen/words.txt.  A
 * change of that list changes what AN_FEATURE_GLUE answers: it raises
 * AN_FOLD_VERSION.
 */
#ifndef AN_GLUE_H
#define AN_GLUE_H

#include "core/words.h"

/* Where words begin, in bytes of a folded text, that stand glued in it. */
typedef struct AnGlue
{
	uint32_t   *at;				/* ascending; where spaces are missing */
	uint32_t	n;
	uint32_t	capacity;
}			AnGlue;

extern bool an_is_known_word(const uint8_t *word, uint32_t nbytes);
extern int	an_glue_fold(AnArena *arena, const AnFolder *folder,
						 const AnFolder *walk, const uint8_t *text,
						 size_t nbytes, AnFolded *result);
extern int	an_glue_find(AnArena *arena, const AnFolded *folded,
						 const AnFolder *walk, AnGlue *glue);
extern int	an_glue_part(AnArena *arena, AnFolded *folded,
						 const AnGlue *glue);

#endif							/* AN_GLUE_H */
