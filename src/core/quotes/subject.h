/*
 * subject.h
 *		Who is said to have spoken: the noun phrase beside a cue.
 *
 * Arabic puts the subject behind the verb or before it, so it is looked for on
 * both sides of the cue: "said X", "X says", "was X saying", "X, who said".
 * Behind the cue come adverbs, settings and addressees first, which are passed
 * over.
 */
#ifndef AN_SUBJECT_H
#define AN_SUBJECT_H

#include "core/quotes/phrase.h"

extern bool an_subject_between(const AnArticle *article, uint32_t from,
							   uint32_t to, AnMention *mention);
extern bool an_subject_before(const AnArticle *article, uint32_t cue,
							  AnMention *mention);

#endif							/* AN_SUBJECT_H */
