/*
 * actions.h
 *		What the narrator tells that somebody did.
 */
#ifndef AN_ACTIONS_H
#define AN_ACTIONS_H

#include "core/quotes/article.h"

extern bool an_is_imperfect(const AnArticle *article, uint32_t i);
extern bool an_acts(const AnArticle *article, uint32_t from, uint32_t i);

#endif							/* AN_ACTIONS_H */
