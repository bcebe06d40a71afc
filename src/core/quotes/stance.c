/*
 * stance.c
 *		What the reporting word of a row says that the speaker does.
 */
#include "core/quotes/stance.h"

/* Words between a cue and what it governs: its subject, mostly. */
#define MOST_BETWEEN	14

/* Words from a cue, or from its content, to its noun where that comes first. */
#define MOST_BEHIND		8

/* Is token i this word of two or three letters, with its clitics? */
static bool
is_short_word(const AnArticle *article, uint32_t i, uint32_t a, uint32_t b,
			  uint32_t c)
{
	return an_letter_at(article, i, 0) == a &&
		an_letter_at(article, i, 1) == b &&
		an_letter_at(article, i, 2) == c &&
		(c == 0 || an_letter_at(article, i, 3) == 0);
}

/* Is token i "God", as the one whom a prayer asks? */
static bool
means_god(const AnArticle *article, uint32_t i)
{
	return an_letter_at(article, i, 0) == LETTER_ALEF &&
		an_letter_at(article, i, 1) == LETTER_LAM &&
		an_letter_at(article, i, 2) == LETTER_LAM &&
		an_letter_at(article, i, 3) == LETTER_HEH &&
		an_letter_at(article, i, 4) == 0;
}

/* Is token i a verb in the imperfect? */
static bool
is_imperfect_verb(const AnArticle *article, uint32_t i)
{
	uint32_t	first = an_letter_at(article, i, 0);

	return article->is[i] & (AN_LEX_FINITE | AN_LEX_VERB) &&
		(first == LETTER_YEH || first == LETTER_TEH);
}

/* Is token i "by" with a noun written to it? */
static bool
is_by_noun(const AnArticle *article, uint32_t i)
{
	return an_letter_at(article, i, 0) == LETTER_BEH &&
		!(article->is[i] & ~(AN_LEX_COMMON | AN_LEX_SETTING)) &&
		an_letter_at(article, i, 3) != 0;
}

/* What token i is to the word that governs it. */
static AnGoverned
governed_at(const AnArticle *article, uint32_t i)
{
	if (article->is[i] & AN_LEX_THAT)
		return an_letter_at(article, i, 0) == LETTER_BEH ?
			AN_GOVERNED_BY_THAT : is_imperfect_verb(article, i + 1) ?
			AN_GOVERNED_THAT : AN_GOVERNED_FACT;
	if (is_short_word(article, i, LETTER_AIN, LETTER_LAM, LETTER_YEH))
		return article->is[i + 1] & AN_LEX_THAT &&
			is_imperfect_verb(article, i + 2) ? AN_GOVERNED_AIM : AN_GOVERNED_ON;
	if (is_short_word(article, i, LETTER_MEEM, LETTER_NOON, 0))
		return AN_GOVERNED_FROM;
	if (means_god(article, i))
		return AN_GOVERNED_GOD;
	return is_by_noun(article, i) ? AN_GOVERNED_BY : AN_GOVERNED_NONE;
}

/* The stance that a verb has before this, or AN_STANCE_NONE. */
static AnStance
stance_before(const AnLemma *verb, AnGoverned governed)
{
	int			i;

	for (i = 0; governed != AN_GOVERNED_NONE && i < AN_MOST_GOVERNED; i++)
		if (verb->governed[i] == governed ||
			(verb->governed[i] == AN_GOVERNED_THAT &&
			 governed == AN_GOVERNED_FACT))
			return verb->stances[i];
	return AN_STANCE_NONE;
}

/* Can a noun of need turn this stance into a demand? */
static bool
yields_to_need(AnStance stance)
{
	return stance == AN_STANCE_SAY || stance == AN_STANCE_AFFIRM ||
		stance == AN_STANCE_DESCRIBE;
}

/*
 * The token behind the words that a cue governs besides what was said: where
 * the content begins, or some words on if it stands before the cue.
 */
static uint32_t
end_of_governed(const AnArticle *article, uint32_t cue, const AnQuote *quote)
{
	bool		before = quote->content.start < article->tokens[cue].start;
	uint32_t	most = before ? MOST_BEHIND : MOST_BETWEEN;
	uint32_t	i = cue + 1;

	while (i < article->n && i - cue <= most &&
		   (before || article->tokens[i].start < quote->content.start) &&
		   !an_ends_sentence(article, i - 1))
		i++;
	/* a noun of need is a part of what was said: "the need for ..." */
	return i < article->n && !before ? i + 1 : i;
}

void
an_stance_tell(const AnArticle *article, uint32_t cue, AnQuote *quote)
{
	const AnFolded *folded = article->folded;
	const AnLemma *verb;
	uint32_t	end;
	uint32_t	i;

	quote->verb = NULL;
	quote->stance = AN_STANCE_NONE;
	if (cue == AN_NO_TOKEN)
		return;
	verb = an_lexicon_lemma(folded->folded, &article->tokens[cue]);
	quote->verb = verb;
	quote->stance = verb == NULL ? AN_STANCE_SAY : verb->stance;
	if (verb == NULL)
		return;
	end = end_of_governed(article, cue, quote);
	for (i = cue + 1; i < end; i++)
	{
		const AnLemma *noun;
		AnStance	stance;

		if (!an_token_is_word(&article->tokens[i]))
			continue;
		stance = stance_before(verb, governed_at(article, i));
		noun = article->is[i] & (AN_LEX_VERB | AN_LEX_FINITE) ? NULL :
			an_lexicon_lemma(folded->folded, &article->tokens[i]);
		if (stance == AN_STANCE_NONE && noun != NULL)
			stance = noun->stance == AN_STANCE_NEED ?
				(yields_to_need(verb->stance) ? AN_STANCE_DEMAND : 0) :
				verb->light ? noun->stance : 0;
		if (stance == AN_STANCE_NONE)
			continue;
		quote->stance = stance;
		return;
	}
}
