/*
 * name_evidence.h
 *		What stands beside a word and speaks for a name.
 *
 * A title, "son of", another name, a verb that reports, a family name behind
 * it.  Asked of words from left to right, so that all before a word is decided.
 */
#ifndef AN_NAME_EVIDENCE_H
#define AN_NAME_EVIDENCE_H

#include "core/quotes/name_words.h"

extern uint32_t an_written_letter(const AnArticle *article, uint32_t i,
								  uint32_t n);
extern uint32_t an_written_last(const AnArticle *article, uint32_t i);
extern bool an_is_letters(const AnArticle *article, uint32_t i, uint32_t a,
						  uint32_t b, uint32_t c);
extern uint32_t an_word_before(const AnArticle *article, uint32_t i);
extern uint32_t an_word_behind(const AnArticle *article, uint32_t i);
extern AnLexical an_meaning(const AnArticle *article, uint32_t i);
extern bool an_is_the(const AnArticle *article, uint32_t i);
extern bool an_is_the_common(const AnArticle *article, uint32_t i);
extern bool an_is_family(const AnArticle *article, uint32_t i);
extern bool an_is_beside_son(const AnArticle *article, uint32_t i);
extern bool an_is_behind_name(const AnArticle *article, uint32_t i);
extern bool an_is_behind_title(const AnArticle *article, uint32_t i);
extern bool an_is_behind_long_title(const AnArticle *article, uint32_t i);
extern bool an_is_report(const AnArticle *article, uint32_t i);
extern bool an_is_behind_report(const AnArticle *article, uint32_t i);
extern bool an_is_behind_verb(const AnArticle *article, uint32_t i);
extern bool an_is_that_link(const AnArticle *article, uint32_t i);
extern bool an_ends_subject(const AnArticle *article, uint32_t i);
extern bool an_is_agreeing(AnLexical verb, AnLexical name);
extern bool an_ends_name(const AnArticle *article, uint32_t i);
extern bool an_opens_clause(const AnArticle *article, uint32_t i);
extern bool an_is_named_subject(const AnArticle *article, uint32_t i);

#endif							/* AN_NAME_EVIDENCE_H */
