/*
 * name_words.h
 *		What the letters of a word tell: a name, a plural, a proclitic.
 *
 * No list holds all names.  So a word in no list counts as part of a name, as
 * a given name does, unless its first letter is a proclitic, or it ends like a noun with a
 * pronoun, a plural of persons, or an accusative.
 */
#ifndef AN_NAME_WORDS_H
#define AN_NAME_WORDS_H

#include "core/quotes/word_shapes.h"

extern bool an_is_definite(const AnArticle *article, uint32_t i);
extern bool an_is_letter_to(const AnArticle *article, uint32_t i);
extern AnLexical an_lexical_inside(const AnArticle *article, uint32_t i);
extern AnLexical an_lexical_by_the(const AnArticle *article, uint32_t i);
extern bool an_is_prefixed(const AnArticle *article, uint32_t i);
extern bool an_is_prefixed_particle(const AnArticle *article, uint32_t i);
extern bool an_is_addressee(const AnArticle *article, uint32_t i);
extern bool an_is_name_link(const AnArticle *article, uint32_t i);
extern bool an_is_name_prefix(const AnArticle *article, uint32_t i);
extern bool an_is_name_suffix(const AnArticle *article, uint32_t i);
extern bool an_is_name_word(const AnArticle *article, uint32_t i);
extern bool an_is_blessing(const AnArticle *article, uint32_t i);
extern uint32_t an_skip_formula(const AnArticle *article, uint32_t i);
extern void an_drop_preposition(AnArticle *article, uint32_t i);

#endif							/* AN_NAME_WORDS_H */
