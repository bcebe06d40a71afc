/*
 * unclosed.c
 *		Where speech ends whose mark is never closed.
 *
 * Marks are paired before an article is read, so all that is asked of words
 * here is what the lexicon and the caller's own cues say of them.
 */
#include "core/quotes/unclosed.h"

#include "core/quotes/lexicon.h"

/*
 * A sentence in which the narrator reports has its verb among so many tokens.
 */
#define MOST_LEADING	6

/*
 * Can the token report, by the lexicon or by extra cues (or NULL)?  *clitic is how
 * many bytes long the conjunction written to it is.
 */
static bool
may_report(const AnTokens *tokens, const AnExtraCues *extra, uint32_t i,
		   uint32_t *clitic)
{
	const AnToken *token = &tokens->tokens[i];
	AnLexical	is;

	if (!an_token_is_word(token))
		return false;
	if (extra != NULL && extra->n > 0 &&
		an_extra_cues_have(extra, tokens->folded->folded, token, clitic))
		return true;
	is = an_lexicon_word(tokens->folded->folded, token, clitic);
	return is & AN_LEX_VERB && !(is & AN_LEX_WEAK);
}

/* Is a reporting verb among the first words of the sentence at i? */
bool
an_begins_with_cue(const AnTokens *tokens, const AnExtraCues *extra,
				   uint32_t i)
{
	uint32_t	steps;
	uint32_t	clitic;

	for (steps = 0; steps < MOST_LEADING && i < tokens->n; steps++, i++)
	{
		if (may_report(tokens, extra, i, &clitic))
			return true;
		if (tokens->tokens[i].boundary != AN_BOUNDARY_NONE)
			break;
	}
	return false;
}

/* Is token i, behind two dots, a verb with "and" by which the narrator reports? */
static bool
reports_behind_dots(const AnTokens *tokens, const AnExtraCues *extra,
					uint32_t i)
{
	const AnToken *token = &tokens->tokens[i];
	uint32_t	clitic = 0;

	if (i < 2 || token->kind != AN_WORD_ARABIC ||
		!an_token_is_sign(&token[-1], '.') || !an_token_is_sign(&token[-2], '.'))
		return false;
	return may_report(tokens, extra, i, &clitic) && clitic > 0;
}

/* Does the sentence that ends with token i exclaim or ask? */
static bool
exclaims(const AnTokens *tokens, uint32_t i)
{
	return tokens->tokens[i].boundary == AN_BOUNDARY_SENTENCE &&
		(an_token_is_sign(&tokens->tokens[i], '!') ||
		 an_token_is_sign(&tokens->tokens[i], '?')) &&
		an_token_is_word(&tokens->tokens[i + 1]);
}

/*
 * Where the content of an unclosed span ends: behind what is exclaimed or
 * asked, or before a sentence in which the narrator reports; else, if another
 * mark opens at limit, at the last stop before that or, without a stop, at a
 * comma just before it; else at limit.
 */
uint32_t
an_unclosed_end(const AnTokens *tokens, const AnExtraCues *extra,
				uint32_t open, uint32_t limit, bool reopened)
{
	uint32_t	stop = limit;
	uint32_t	i;

	for (i = open + 1; i + 1 < limit; i++)
	{
		if (reports_behind_dots(tokens, extra, i))
			return i;
		if (tokens->tokens[i].boundary == AN_BOUNDARY_NONE)
			continue;
		stop = i + 1;
		if (exclaims(tokens, i) || an_begins_with_cue(tokens, extra, i + 1))
			return stop;
	}
	if (!reopened || stop != limit)
		return reopened ? stop : limit;
	for (i = limit; i > open + 1 && i + 4 > limit; i--)
		if (an_token_is_sign(&tokens->tokens[i - 1], ','))
			return i - 1;
	return limit;
}
