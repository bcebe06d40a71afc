/*
 * word_shapes.h
 *		What the shape of a word tells that no list has.
 *
 * Endings are those of pronouns, plurals and accusatives.  Verbal nouns of the longer measures are made by rule, so no list has all of
 * them; their shapes are hardly met among names.
 */
#ifndef AN_WORD_SHAPES_H
#define AN_WORD_SHAPES_H

#include "core/quotes/article.h"

extern bool an_is_possessed(const AnArticle *article, uint32_t i);
extern bool an_is_accusative(const AnArticle *article, uint32_t i);
extern bool an_is_plural(const AnArticle *article, uint32_t i);
extern bool an_is_people(const AnArticle *article, uint32_t i);
extern bool an_is_circumstance(const AnArticle *article, uint32_t i);
extern bool an_is_issued(const AnArticle *article, uint32_t i);
extern bool an_is_verbal_noun(const AnArticle *article, uint32_t i,
							  uint32_t *clitic);

#endif							/* AN_WORD_SHAPES_H */
