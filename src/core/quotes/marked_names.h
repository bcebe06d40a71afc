/*
 * marked_names.h
 *		Do quotation marks hold a name, or speech?
 *
 * Names, titles, nicknames and terms stand in the same marks as speech.  What
 * tells them apart is the word before the marks, how many words are in them,
 * and whether the clause goes on behind them.
 */
#ifndef AN_MARKED_NAMES_H
#define AN_MARKED_NAMES_H

#include "core/quotes/name_words.h"

/*
 * Marks around more tokens hold no name, however few of these are words.  A
 * name is read again for each mention that might mean it, so its tokens must
 * be bounded for time to be linear.
 */
#define AN_MOST_NAME_TOKENS	64

extern bool an_holds_clause(const AnArticle *article, const AnMarked *span);
extern bool an_is_surely_name(const AnArticle *article,
							  const AnMarked *span);
extern bool an_is_name_in_marks(const AnArticle *article,
								const AnMarked *span);

#endif							/* AN_MARKED_NAMES_H */
