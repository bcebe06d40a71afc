/*
 * subject.h
 *		Who is said to have spoken: the noun phrase beside a cue.
 *
 * The phrase is walked word by word from the cue: past adverbs, settings and
 * people spoken to, through title, name and one apposition, up to the link.
 * Verb first, subject first, "was X saying", and "which said" are all read.
 */
#ifndef AN_SUBJECT_H
#define AN_SUBJECT_H

#include "core/quotes/noun_phrase.h"

extern bool an_subject_between(const AnArticle *article, uint32_t from,
							   uint32_t to, AnMention *mention);
extern bool an_subject_before(const AnArticle *article, uint32_t cue,
							  AnMention *mention);

#endif							/* AN_SUBJECT_H */
