/*
 * unclosed.h
 *		Where speech ends whose mark is never closed.
 */
#ifndef AN_UNCLOSED_H
#define AN_UNCLOSED_H

#include "core/quotes/extra_cues.h"
#include "core/text/sentences.h"

extern bool an_begins_with_cue(const AnTokens *tokens,
							   const AnExtraCues *extra, uint32_t i);
extern uint32_t an_unclosed_end(const AnTokens *tokens,
								const AnExtraCues *extra, uint32_t open,
								uint32_t limit, bool reopened);

#endif							/* AN_UNCLOSED_H */
