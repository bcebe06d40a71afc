/*
 * lost_commas.c
 *		Commas and percent signs that became question marks.
 *
 * A conversion to a character set without Arabic punctuation writes a question
 * mark for each Arabic comma, semicolon and question mark.  Such a text has
 * none of these, and no other comma.  Where nothing asks, its question mark
 * was a comma and ends no sentence.  An Arabic percent sign is lost in the same
 * way, in texts that kept their commas, too: "10? of the goods".
 */
#include "core/quotes/lost_commas.h"

#include "core/quotes/lexicon.h"

/* So many question marks that ask nothing tell such a text. */
#define LEAST_LOST		2

/* Is the token a question mark as ASCII has it, with words on both sides? */
static bool
is_inner_question(const AnTokens *tokens, uint32_t i)
{
	const AnToken *token = &tokens->tokens[i];

	return an_token_is_sign(token, '?') &&
		token->boundary != AN_BOUNDARY_PARAGRAPH && i > 0 &&
		an_token_is_word(&token[-1]) &&
		(an_token_is_word(&token[1]) || token[1].kind == AN_TOKEN_QUOTE) &&
		an_fold_last(tokens->folded, token->start, token->end) == '?';
}

/* Does the word ask? */
static bool
asks(const AnTokens *tokens, const AnToken *token)
{
	uint32_t	clitic;

	return token->kind == AN_WORD_ARABIC &&
		(an_lexicon_word(tokens->folded->folded, token, &clitic) &
		 AN_LEX_QUESTION) != 0;
}

/*
 * Call each question mark that was a comma a comma; how many there are.  Only
 * count them if mend is false.
 */
static uint32_t
read_lost(AnTokens *tokens, bool mend)
{
	bool		question = false;
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < tokens->n; i++)
	{
		AnToken    *token = &tokens->tokens[i];

		question = question || asks(tokens, token);
		if (is_inner_question(tokens, i) && !question)
		{
			n++;
			if (mend)
			{
				token->cp = ',';
				token->boundary = AN_BOUNDARY_NONE;
			}
		}
		else if (token->boundary != AN_BOUNDARY_NONE)
			question = false;
	}
	return n;
}

/*
 * Was the question mark at i a percent sign: behind a number, before a
 * preposition?
 */
static bool
is_lost_percent(const AnTokens *tokens, uint32_t i)
{
	const AnToken *token = &tokens->tokens[i];
	uint32_t	clitic = 0;

	return is_inner_question(tokens, i) && !token->blank_before &&
		token[-1].kind == AN_WORD_NUMBER &&
		token[1].kind == AN_WORD_ARABIC &&
		an_lexicon_word(tokens->folded->folded, &token[1], &clitic) &
		AN_LEX_PREPOSITION && clitic == 0;
}

/* Let no percent sign that was lost end a sentence. */
static void
mend_percents(AnTokens *tokens)
{
	uint32_t	i;

	for (i = 0; i < tokens->n; i++)
		if (is_lost_percent(tokens, i))
			tokens->tokens[i].boundary = AN_BOUNDARY_NONE;
}

/* Mend the percent signs of a text, and the commas if it lost all of them. */
void
an_lost_commas_mend(AnTokens *tokens)
{
	uint32_t	nquestions = 0;
	uint32_t	i;

	mend_percents(tokens);
	for (i = 0; i < tokens->n; i++)
	{
		if (an_token_is_sign(&tokens->tokens[i], ',') ||
			an_token_is_sign(&tokens->tokens[i], ';'))
			return;
		nquestions += an_token_is_sign(&tokens->tokens[i], '?');
	}
	if (nquestions >= LEAST_LOST && read_lost(tokens, false) >= LEAST_LOST)
		(void) read_lost(tokens, true);
}
