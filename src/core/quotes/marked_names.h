/*
 * marked_names.h
 *		Do these marks hold a name, or speech?
 *
 * Names, titles, nicknames and terms stand in the same marks as speech.  What
 * announces them, how long they are, and whether the clause goes on behind
 * them tells them apart.
 */
#ifndef AN_MARKED_NAMES_H
#define AN_MARKED_NAMES_H

#include "core/quotes/name_words.h"

/*
 * Marks around more tokens hold no name, however few of them are words.  A
 * name is read again wherever somebody might be meant by it, so it has to be
 * short in signs as well.
 */
#define AN_MOST_NAME_TOKENS	64

extern bool an_holds_clause(const AnArticle *article, const AnMarked *span);
extern bool an_is_surely_name(const AnArticle *article,
							  const AnMarked *span);
extern bool an_is_name_in_marks(const AnArticle *article,
								const AnMarked *span);

#endif							/* AN_MARKED_NAMES_H */
