/*
 * attribution.h
 *		What a row tells of its speaker and of its reporting word.
 *
 * The speaker is a name without title, so the title stands apart: the one
 * beside the reporting word, else the fullest that the article has given.
 */
#ifndef AN_ATTRIBUTION_H
#define AN_ATTRIBUTION_H

#include "core/quotes/mentions.h"
#include "core/quotes/quote.h"

extern void an_attribution_tell(const AnMentions *mentions, uint32_t cue,
								const AnMention *text,
								const AnMention *speaker, AnQuote *quote);

#endif							/* AN_ATTRIBUTION_H */
