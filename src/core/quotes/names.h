/*
 * names.h
 *		The name in a noun phrase.
 */
#ifndef AN_NAMES_H
#define AN_NAMES_H

#include "core/quotes/phrase.h"

extern AnMention an_name_in(const AnArticle *article,
							const AnMention *phrase);

#endif							/* AN_NAMES_H */
