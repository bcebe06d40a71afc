/*
 * texts.h
 *		What programs share that read a corpus: texts from standard input.
 */
#ifndef AN_GEN_TEXTS_H
#define AN_GEN_TEXTS_H

#include <stddef.h>

#include "core/text/fold.h"

/*
 * Gives take_word each word of Arabic letters as folding leaves it, in the
 * order of the texts, and NULL for other words and at the end of each text.
 */
extern void texts_read(void (*take) (const char *word, size_t nbytes));

/* Gives take_folded each text, folded; the next one takes its memory. */
extern void texts_fold(void (*take_folded) (const AnFolded *folded));

#endif							/* AN_GEN_TEXTS_H */
