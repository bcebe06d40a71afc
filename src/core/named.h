/*
 * named.h
 *		Do these marks hold a name, or speech?
 *
 * Names, titles, nicknames and terms stand in the same marks as speech.  What
 * announces them, how long they are, and whether the clause goes on behind
 * them tells them apart.
 */
#ifndef AN_NAMED_H
#define AN_NAMED_H

#include "core/proper.h"

extern bool an_holds_clause(const AnArticle *article, const AnMarked *span);
extern bool an_is_surely_name(const AnArticle *article,
							  const AnMarked *span);
extern bool an_is_name_in_marks(const AnArticle *article,
								const AnMarked *span);

#endif							/* AN_NAMED_H */
