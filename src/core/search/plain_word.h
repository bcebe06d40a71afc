/*
 * plain_word.h
 *		A word of plain Arabic letters, folded at little cost.
 *
 * Nearly every term is such a word.  To fold it each letter is looked at once,
 * without an arena and without a way back; the answer is that of an_fold().
 */
#ifndef AN_PLAIN_WORD_H
#define AN_PLAIN_WORD_H

#include "core/text/folder.h"

extern uint32_t an_plain_word_fold(const AnFolder *folder,
								   const uint8_t *word, uint32_t nbytes,
								   uint8_t *out, bool *maksura);

#endif							/* AN_PLAIN_WORD_H */
