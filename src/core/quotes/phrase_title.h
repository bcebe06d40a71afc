/*
 * phrase_title.h
 *		Which words belong to a title.
 */
#ifndef AN_PHRASE_TITLE_H
#define AN_PHRASE_TITLE_H

#include "core/quotes/phrase_words.h"

extern bool an_heads_person(const AnParse *p);
extern bool an_is_definite_head(const AnParse *p);
extern bool an_title_takes_preposition(const AnParse *p, uint32_t i);
extern bool an_title_takes_prefixed(const AnParse *p, uint32_t i);
extern bool an_title_goes_on(AnParse *p, uint32_t i);
extern void an_title_take(AnParse *p, uint32_t i);

#endif							/* AN_PHRASE_TITLE_H */
