/*
 * homographs.h
 *		Which of its meanings a word has that is spelled like others.
 *
 * Ali is also "on", Amal "he hoped", Ban "that", Sultan a title.  The lexicon
 * gives such a word all of its meanings; what stands beside it tells which one
 * is meant.  This is decided once, before any other room looks: a given name
 * then is AN_LEX_NAME with its gender and nothing else, and any other word has
 * none of a name's flags.
 */
#ifndef AN_HOMOGRAPHS_H
#define AN_HOMOGRAPHS_H

#include "core/quotes/name_words.h"

extern void an_homographs_tell(AnArticle *article);

#endif							/* AN_HOMOGRAPHS_H */
