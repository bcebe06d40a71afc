/*
 * word_shapes.h
 *		What the shape of a word tells that no list has.
 *
 * Verbal nouns of the longer measures are made by rule, so no list has all of
 * them; their shapes are hardly met among names.
 */
#ifndef AN_WORD_SHAPES_H
#define AN_WORD_SHAPES_H

#include "core/quotes/article.h"

extern bool an_is_verbal_noun(const AnArticle *article, uint32_t i,
							  uint32_t *clitic);

#endif							/* AN_WORD_SHAPES_H */
