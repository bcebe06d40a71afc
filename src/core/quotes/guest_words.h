/*
 * guest_words.h
 *		Words that lead to who is interviewed, or to who asks.
 *
 * "A talk", "our guest", "held by".  Some lead to the one or the other by the
 * pronoun that they end with and the sign behind them: "met X", "met her: X".
 */
#ifndef AN_GUEST_WORDS_H
#define AN_GUEST_WORDS_H

#include "core/quotes/article.h"

/* What a word about interviews leads to. */
typedef enum AnLeads
{
	AN_LEADS_NOWHERE,
	AN_LEADS_WITH,				/* "a conversation", with the guest */
	AN_LEADS_TALK,				/* "a talk", or "new" without "with" */
	AN_LEADS_GUEST,				/* "met", "our guest" */
	AN_LEADS_HOST,				/* "held by" */
	AN_LEADS_SIGNED				/* "met him", to the host if a sign follows */
} AnLeads;

extern AnLeads an_leads_to(const AnArticle *article, uint32_t i);
extern bool an_is_with(const AnArticle *article, uint32_t i);
extern bool an_is_sign_of_name(const AnArticle *article, uint32_t i);

#endif							/* AN_GUEST_WORDS_H */
