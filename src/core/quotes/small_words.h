/*
 * small_words.h
 *		Small words that are parts of foreign names.
 *
 * Ban, Anne, van and the N of CNN fold to "that", the Ki of Ban Ki-moon to "in
 * order to", the Ma of Yo-Yo Ma to "what".
 */
#ifndef AN_SMALL_WORDS_H
#define AN_SMALL_WORDS_H

#include "core/quotes/name_evidence.h"

extern bool an_is_ban_ki(const AnArticle *article, uint32_t i);
extern void an_tell_that(AnArticle *article, bool ban, uint32_t i);
extern void an_tell_praise(AnArticle *article, uint32_t i);
extern bool an_is_small_name(const AnArticle *article, uint32_t i);

#endif							/* AN_SMALL_WORDS_H */
