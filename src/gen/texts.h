/*
 * texts.h
 *		What programs share that read a corpus: texts from standard input.
 */
#ifndef AN_GEN_TEXTS_H
#define AN_GEN_TEXTS_H

#include <stddef.h>

/*
 * Gives take_word each word of Arabic letters as folding leaves it, in the
 * order of the texts, and NULL for other words and at the end of each text.
 */
extern void texts_read(void (*take_word) (const char *word, size_t nbytes));

#endif							/* AN_GEN_TEXTS_H */
