/*
 * roles.c
 *		What a mention is in its clause.
 */
#include "core/quotes/roles.h"

/*
 * The gender of the word at i as a verb that is in no list, by its first or
 * last letter; 0 if it is too short for a verb.
 */
static AnLexical
gender_of_verb(const AnArticle *article, uint32_t i)
{
	uint32_t	nletters = an_token_nletters(&article->tokens[i]);
	uint32_t	first = an_letter_at(article, i, 0);

	if (first == LETTER_WAW)
		first = an_letter_at(article, i, 1);
	if (nletters < 3)
		return 0;
	if (an_letter_at(article, i, nletters - 1) == LETTER_TEH ||
		first == LETTER_TEH)
		return AN_LEX_FEMININE;
	return AN_LEX_MASCULINE;
}

/*
 * Does a clause begin with the "was" or "had" at i?  Not in "Germany had
 * granted", where the subject stands before it and an object follows.
 */
static bool
begins_with_had(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);

	if (!(article->is[i] & AN_LEX_AUXILIARY))
		return false;
	return article->is[i] & AN_GENDER || article->clitic[i] > 0 ||
		before == AN_NO_TOKEN || an_ends_sentence(article, before) ||
		!an_token_is_word(&article->tokens[before]) ||
		article->is[before] & (AN_LEX_CONJUNCTION | AN_LEX_RELATIVE);
}

/* Does a clause begin with the word at i, so that it is likely a verb? */
static bool
leads_clause(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);

	if (an_is_definite(article, i) ||
		article->tokens[i].kind != AN_WORD_ARABIC)
		return false;
	return before == AN_NO_TOKEN || an_ends_sentence(article, before) ||
		an_is_pause(article, before) ||
		begins_with_had(article, before) ||
		article->is[before] & AN_LEX_CONJUNCTION ||
		(article->is[before] & AN_LEX_ADVERB && article->clitic[before] == 0) ||
		an_letter_at(article, i, 0) == LETTER_WAW;
}

/* Does the subject stand before the verb at i: "Germany had granted"? */
static bool
follows_subject(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);

	if (before != AN_NO_TOKEN && article->is[before] & AN_LEX_AUXILIARY)
		before = an_token_before(article, before);
	return before != AN_NO_TOKEN && !an_ends_sentence(article, before) &&
		article->clitic[i] == 0 && an_token_is_word(&article->tokens[before]) &&
		(article->is[before] & AN_LEX_SOURCE || an_is_definite(article, before) ||
		 an_is_name_word(article, before));
}

/* The role of the noun phrase at i; *verb is the gender of its verb, or 0. */
AnRole
an_role_of(const AnArticle *article, uint32_t i, AnLexical * verb)
{
	uint32_t	before = an_token_before(article, i);
	AnLexical	is;

	*verb = 0;
	if (before == AN_NO_TOKEN || an_ends_sentence(article, before))
		return AN_ROLE_SUBJECT;
	/* "to him", complete in itself, can stand between verb and subject */
	while (before > 0 && article->is[before] & AN_LEX_HELD &&
		   article->clitic[before] == 0 &&
		   an_token_is_word(&article->tokens[before - 1]))
		before--;
	is = article->is[before];
	/* a verb that is spelled like a preposition, behind "had" */
	if (before > 0 && is & AN_LEX_PREPOSITION &&
		!(article->is[before - 1] & AN_GENDER) &&
		begins_with_had(article, before - 1))
	{
		*verb = AN_LEX_MASCULINE;
		return AN_ROLE_SUBJECT;
	}
	if (is & (AN_LEX_PREPOSITION | AN_LEX_SETTING) ||
		an_is_prefixed(article, i) || an_is_letter_to(article, before))
		return AN_ROLE_OTHER;
	if (is & AN_LEX_VERB && !(is & AN_LEX_PARTICIPLE) &&
		(!(is & AN_LEX_WEAK) || article->clitic[before] > 0 ||
		 leads_clause(article, before)))
	{
		*verb = is & AN_LEX_PLURAL ? 0 : is & AN_GENDER;
		return AN_ROLE_SUBJECT;
	}
	if (is & (AN_LEX_CONJUNCTION | AN_LEX_AUXILIARY))
		return AN_ROLE_SUBJECT;
	if (is & AN_LEX_FINITE && !follows_subject(article, before) &&
		(an_is_finite(article, before) || leads_clause(article, before)))
	{
		*verb = is & AN_LEX_PLURAL ? 0 : is & AN_GENDER;
		return AN_ROLE_SUBJECT;
	}
	if (an_is_unlisted(article, before) && leads_clause(article, before))
	{
		*verb = gender_of_verb(article, before);
		return AN_ROLE_SUBJECT;
	}
	return AN_ROLE_OTHER;
}
