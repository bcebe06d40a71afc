/*
 * word_parts.h
 *		The words that one written word is made of: names and glued words.
 *
 * Names of two words (compounds.h) are parted first, then words whose space was
 * lost (glue.h), and the names among those.
 */
#ifndef AN_WORD_PARTS_H
#define AN_WORD_PARTS_H

#include "core/text/compounds.h"
#include "core/text/glue.h"

/* Neither looks at longer words, and no part has fewer than two letters. */
#define AN_WORD_MOST_PARTS	(AN_COMPOUND_MOST / 2)

extern int	an_word_parts(AnGluing *gluing, const AnFolded *folded,
						  const AnToken *token, uint32_t *starts);

#endif							/* AN_WORD_PARTS_H */
