/*
 * phrase_words.c
 *		What a word can be in a noun phrase.
 */
#include "core/quotes/phrase_words.h"

#include "core/quotes/name_evidence.h"

/* Is the token a comma, a dash or a line break? */
bool
an_is_pause(const AnArticle *article, uint32_t i)
{
	return an_is_sign(article, i, ',') || an_is_sign(article, i, '-') ||
		article->tokens[i].kind == AN_TOKEN_BREAK;
}

/* Is the word at i an adjective, by the lists or by its ending? */
bool
an_is_adjective(const AnArticle *article, uint32_t i)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);

	if (article->is[i] & (AN_LEX_ADJECTIVE | AN_LEX_QUALITY))
		return true;
	if (!an_is_unlisted(article, i) || article->is[i] & AN_LEX_NOUN || n < 5)
		return false;
	/* "of ...": yeh, or yeh and teh marbuta */
	if (i > 0 && an_is_plural(article, i) && an_is_plural(article, i - 1))
		return true;
	return an_is_definite(article, i) &&
		(an_letter_at(article, i, n - 1) == LETTER_YEH ||
		 (an_letter_at(article, i, n - 1) == LETTER_HEH &&
		  an_letter_at(article, i, n - 2) == LETTER_YEH));
}

/* Is the word at i "and the ...", with its conjunction? */
bool
an_is_and_the(const AnArticle *article, uint32_t i)
{
	uint32_t	at = article->clitic[i] > 0 ? 1 : 0;

	if (an_letter_at(article, i, 0) != LETTER_WAW)
		return false;
	if (at == 0 && !an_is_unlisted(article, i))
		return false;
	return an_letter_at(article, i, 1) == LETTER_ALEF &&
		an_letter_at(article, i, 2) == LETTER_LAM &&
		an_letter_at(article, i, 4) != 0;
}

/* Is the word at i one letter, as "Dr." and "Prof. Dr." have it? */
bool
an_is_abbreviation(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_PERSON &&
		(article->tokens[i].kind == AN_WORD_ACRONYM ||
		 an_letter_at(article, i, 1) == 0);
}

/* Is the word at i one letter of a name, as "J. K." have it? */
bool
an_is_initial(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_NAME && an_letter_at(article, i, 1) == 0;
}

/* Does the clause end behind the word at i, or go on with a link or a verb? */
bool
an_closes_name(const AnArticle *article, uint32_t i)
{
	uint32_t	next = i + 1;

	return an_ends_sentence(article, i) || next >= article->n ||
		!an_token_is_word(&article->tokens[next]) ||
		an_is_addressee(article, next) || an_is_prefixed(article, next) ||
		article->is[next] & (AN_LEX_THAT | AN_LEX_VERB | AN_LEX_PARTICIPLE |
							 AN_LEX_RELATIVE | AN_LEX_SPEECH | AN_LEX_AUXILIARY |
							 AN_LEX_PERSON | AN_LEX_PREPOSITION |
							 AN_LEX_ADVERB);
}

/* Does a name or an apposition end at i as it should: at a pause or a link? */
bool
an_closes_phrase(const AnArticle *article, uint32_t i)
{
	return i >= article->n || an_is_pause(article, i) ||
		an_ends_sentence(article, i - 1) ||
		article->tokens[i].kind == AN_TOKEN_QUOTE ||
		an_is_sign(article, i, ':') ||
		article->is[i] & (AN_LEX_RELATIVE | AN_LEX_THAT | AN_LEX_PREPOSITION);
}

/* Is "his" written to the title at i? */
bool
an_has_his(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];

	return article->is[i] & AN_LEX_PERSON && !an_is_definite(article, i) &&
		an_fold_last(article->folded, token->start, token->end) == LETTER_HEH;
}

/* Does a verb that governs a noun stand before its subject, which begins at i? */
static bool
is_behind_governor(const AnArticle *article, uint32_t i)
{
	uint32_t	verb = an_word_before(article, i);
	const AnLemma *lemma;

	if (verb == AN_NO_TOKEN ||
		!(article->is[verb] & (AN_LEX_FINITE | AN_LEX_VERB)) ||
		article->is[verb] & (AN_LEX_PARTICIPLE | AN_LEX_SAYING))
		return false;
	lemma = an_lexicon_lemma(article->folded->folded, &article->tokens[verb]);
	return lemma != NULL && lemma->takes != AN_TAKES_NOTHING;
}

/* Is the word at i a plural of things, a feminine or a verbal noun? */
static bool
is_thing(const AnArticle *article, uint32_t i)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);
	uint32_t	last = n > 2 ? an_letter_at(article, i, n - 1) : 0;
	uint32_t	clitic;

	if (!(article->is[i] & AN_LEX_NOUN))
		return false;
	return an_is_verbal_noun(article, i, &clitic) ||
		(article->definite[i] &&
		 (last == LETTER_HEH ||
		  (last == LETTER_TEH &&
		   an_letter_at(article, i, n - 2) == LETTER_ALEF)));
}

/*
 * Is the name that begins at 'name' complete at i, in a phrase that begins at
 * first?  A given name is not, nor the first word behind a title.
 */
static bool
is_name_complete(const AnArticle *article, uint32_t first, uint32_t name,
				 uint32_t i)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);

	/* teh marbuta: "the philosophers of" */
	return !(article->is[i] & AN_LEX_NAME) && !an_is_name_suffix(article, i) &&
		(name == first || i > name) &&
		an_letter_at(article, i, n - 1) != LETTER_HEH;
}

/*
 * Does the object of the verb begin at i, behind its subject, a phrase that
 * begins at first with a name at 'name': "Clinton rejected the talks", "X Y
 * asked the Lebanese"?
 */
bool
an_is_object(const AnArticle *article, uint32_t first, uint32_t name,
			 uint32_t i)
{
	if (article->is[i] & (AN_LEX_AS_NAME | AN_LEX_PREPOSITION) ||
		article->clitic[i] > 0)
		return false;
	return (an_is_people(article, i) ||
			(is_thing(article, i) &&
			 is_name_complete(article, first, name, i - 1))) &&
		is_behind_governor(article, first);
}

/* Does a word that is no part of any phrase stand at i? */
bool
an_is_outside_phrase(const AnArticle *article, uint32_t i)
{
	AnLexical	is = article->is[i];
	const		AnLexical noun = AN_LEX_SOURCE | AN_LEX_ADJECTIVE |
	AN_LEX_NOUN | AN_LEX_QUALITY;

	if (!an_token_is_word(&article->tokens[i]) || is & AN_ENDS_PHRASE ||
		an_skip_formula(article, i) > i || an_is_addressee(article, i))
		return true;
	if (is & AN_LEX_ADVERB && !(is & AN_LEX_ADJECTIVE))
		return true;
	if (is & AN_LEX_FINITE && !(is & (noun | AN_LEX_NAME)))
		return true;
	return is & AN_LEX_CUE && !(is & noun) && !(is & AN_LEX_WEAK);
}
