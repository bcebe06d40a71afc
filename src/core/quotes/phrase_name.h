/*
 * phrase_name.h
 *		Which words belong to a name.
 */
#ifndef AN_PHRASE_NAME_H
#define AN_PHRASE_NAME_H

#include "core/quotes/phrase_title.h"

extern void an_name_take(AnParse *p, uint32_t i);
extern bool an_name_goes_on(const AnParse *p, uint32_t i);
extern bool an_name_begins(const AnParse *p, uint32_t i);
extern bool an_family_begins(const AnParse *p, uint32_t i);

#endif							/* AN_PHRASE_NAME_H */
