/*
 * actions.c
 *		What the narrator tells that somebody did.
 */
#include "core/quotes/actions.h"

/* The speaker is named among so many tokens before content. */
#define MOST_BEFORE		12

/*
 * Is the verb at i, behind its conjunction, in the imperfect?  Narrators
 * report in the perfect, so an imperfect goes on with what was said.
 */
bool
an_is_imperfect(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	clitic = article->clitic[i] / AN_LETTER_BYTES;
	uint32_t	first = an_letter_at(article, i, clitic);
	uint32_t	last = an_letter_at(article, i, an_token_nletters(token) - 1);

	return first == LETTER_YEH ||
		(first == LETTER_TEH && article->is[i] & AN_LEX_FEMININE &&
		 last != LETTER_TEH);
}

/* Is the word at i also among the last few before token from? */
static bool
is_named_before(const AnArticle *article, uint32_t from, uint32_t i)
{
	uint32_t	least = from > MOST_BEFORE ? from - MOST_BEFORE : 0;

	while (from-- > least)
		if (article->tokens[from].hash == article->tokens[i].hash)
			return from > 0 &&
				!(article->is[from - 1] & AN_LEX_PREPOSITION);
	return false;
}

/*
 * Does a man act at i, behind a pause in content that begins at from: "..., and
 * the mayor thanked"?  Speakers do not tell in the perfect what they do
 * themselves.  He is a person by the lists, or is named before the content.  A
 * verb that begins with teh is no imperfect before him.
 */
bool
an_acts(const AnArticle *article, uint32_t from, uint32_t i)
{
	AnLexical	is = article->is[i];
	AnLexical	subject = article->is[i + 1];
	uint32_t	before = an_token_before(article, i);

	return is & (AN_LEX_FINITE | AN_LEX_VERB) && article->clitic[i] > 0 &&
		before != AN_NO_TOKEN && an_is_sign(article, before, ',') &&
		!(is & (AN_LEX_PARTICIPLE | AN_LEX_PREPOSITION)) &&
		article->tokens[i + 1].kind == AN_WORD_ARABIC &&
		article->definite[i + 1] &&
		!(subject & (AN_LEX_PLURAL | AN_LEX_ADJECTIVE)) &&
		(subject & AN_LEX_PERSON || is_named_before(article, from, i + 1)) &&
		(!an_is_imperfect(article, i) ||
		 (an_letter_at(article, i, 1) == LETTER_TEH &&
		  !(subject & AN_LEX_FEMININE)));
}
