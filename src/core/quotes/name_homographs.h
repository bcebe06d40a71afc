/*
 * name_homographs.h
 *		Is a word of the lists meant as the given name that it can be?
 *
 * Sultan or a title, Amal or "he hoped", Ali or "on".
 */
#ifndef AN_NAME_HOMOGRAPHS_H
#define AN_NAME_HOMOGRAPHS_H

#include "core/quotes/name_evidence.h"

extern bool an_is_on(const AnArticle *article, uint32_t i);
extern void an_tell_name(AnArticle *article, bool maksura, uint32_t i);

#endif							/* AN_NAME_HOMOGRAPHS_H */
