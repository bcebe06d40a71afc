/*
 * content.h
 *		Where reported content ends.
 *
 * What follows a complementizer or a colon ends with its sentence, or before
 * that where the narrator reports again or a source is named behind it.
 */
#ifndef AN_CONTENT_H
#define AN_CONTENT_H

#include "core/quotes/actions.h"
#include "core/quotes/phrase.h"

extern uint32_t an_content_end(const AnArticle *article, uint32_t from,
							   bool colon);
extern uint32_t an_content_trim(const AnArticle *article, uint32_t from,
								uint32_t end);

#endif							/* AN_CONTENT_H */
