/*
 * glue.h
 *		Two words that were written as one, parted again.
 *
 * Editors lose the space between two words, and page scrapers the line break.
 * A word is parted only when every part is a known word (known_words.h) and
 * the whole is not.  AN_GLUE_VERSION goes up whenever the known words change,
 * or the prices in glue.c.  Reuse keys are made of words as they were written,
 * so no such change touches them.
 */
#ifndef AN_GLUE_H
#define AN_GLUE_H

#include "core/text/sentences.h"

#define AN_GLUE_VERSION	2

#define AN_GLUE_MAX_PARTS	4

#define AN_GLUE_WHOLE	32768	/* words remembered; a power of two */

/* A text whose words are to be parted, with scratch room for one word. */
typedef struct AnGluing AnGluing;

extern AnGluing *an_gluing_make(AnArena *arena, const AnFolded *folded,
								const AnFolded *walked);
extern void an_gluing_remember(AnGluing *glued, uint64_t *whole);
extern int	an_glue_parts(AnGluing *glued, const AnToken *token,
						  uint32_t *starts);
extern int	an_glue_part_tokens(AnArena *arena, AnTokens *tokens);

#endif							/* AN_GLUE_H */
