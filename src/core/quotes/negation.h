/*
 * negation.h
 *		Whether a reporting word is negated: "he did not confirm that".
 *
 * Only what stands before the word counts, since a negated content is content
 * like any other.  Between particle and word stand at most an auxiliary and a
 * verb that governs it: "he cannot confirm that", "without confirming that".
 */
#ifndef AN_NEGATION_H
#define AN_NEGATION_H

#include "core/quotes/cues.h"

extern bool an_is_negated(const AnArticle *article, uint32_t cue);

#endif							/* AN_NEGATION_H */
