/*
 * narrator.h
 *		Where the narrator goes on behind what somebody said.
 *
 * What was said has no mark at its end.  It ends where the narrator speaks again:
 * reports something else, names a source, turns to another matter, or remarks on
 * it.  Each rule here asks of one token whether he does so there; content.h says
 * how far they are asked.
 */
#ifndef AN_NARRATOR_H
#define AN_NARRATOR_H

#include "core/quotes/phrase.h"

extern bool an_names_source(const AnArticle *article, uint32_t according);
extern bool an_reports(const AnArticle *article, uint32_t i);
extern bool an_narrates(const AnArticle *article, uint32_t i);
extern bool an_is_marked_that(const AnArticle *article, uint32_t i);
extern bool an_is_joined_report(const AnArticle *article, uint32_t i);
extern bool an_ends_content(const AnArticle *article, uint32_t i);

#endif							/* AN_NARRATOR_H */
