/*
 * headlines.c
 *		Headlines without marks: "X: nothing will change".
 */
#include "core/quotes/headlines.h"

#include "core/quotes/actions.h"
#include "core/quotes/word_rarity.h"
#include "core/text/known_words.h"

/* What is said has at least and at most so many words. */
#define LEAST_SAID		2
#define MOST_SAID		35

/* Behind a number it has at least so many words. */
#define LEAST_COUNTED	4

/* In a list fewer words than these stand before each comma. */
#define LEAST_BETWEEN	3

/* A name that no list has has at least so many letters. */
#define LEAST_LETTERS	4

/* Is the word at i a frequent one and the alef of the accusative: "secondly"? */
static bool
is_adverb(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];

	return an_letter_at(article, i, an_token_nletters(token) - 1) ==
		LETTER_ALEF &&
		an_is_frequent_word(article->folded->folded + token->start,
							token->end - token->start - AN_LETTER_BYTES);
}

/* Is the word at i a noun that no list has: met with al- and without it? */
static bool
is_unlisted_noun(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];

	return an_is_unlisted(article, i) && !article->definite[i] &&
		token->kind == AN_WORD_ARABIC &&
		an_has_both_forms(article->folded->folded + token->start,
						  token->end - token->start);
}

/* Is the label one word that stands in no list, and may be a name? */
static bool
is_unknown_name(const AnArticle *article, const AnMention *label)
{
	uint32_t	i = label->first;

	return label->end == i + 1 && article->is[i] == 0 &&
		an_is_name_word(article, i) && !is_adverb(article, i) &&
		!is_unlisted_noun(article, i) &&
		an_token_nletters(&article->tokens[i]) >= LEAST_LETTERS;
}

/*
 * Does what stands at i tell what happened, behind the name of a place: a
 * number, or a noun without al-?
 */
static bool
tells_event(const AnArticle *article, uint32_t i)
{
	return article->tokens[i].kind == AN_WORD_NUMBER ||
		is_unlisted_noun(article, i) ||
		(article->is[i] & AN_LEX_NOUN && !article->definite[i] &&
		 !(article->is[i] & (AN_LEX_FINITE | AN_LEX_NAME)));
}

/*
 * Can marks hold the speaker, of whom the list need not know: "the education
 * department": ...?  A work has no al- as often as not, and is about something.
 */
static bool
can_be_marked(const AnArticle *article, const AnMention *label, uint32_t i)
{
	return (article->definite[label->first] ||
			article->is[label->first] & AN_LEX_BODY) &&
		!(article->is[i] & AN_LEX_COMPLEMENT);
}

/* Is the label a known speaker: a title, a body or a name? */
static bool
can_head(const AnReading *r, const AnMention *label)
{
	const AnArticle *article = &r->article;
	AnLexical	is = article->is[label->first];
	uint32_t	i;

	if (is & (AN_LEX_PERSON | AN_LEX_BODY))
		return !(is & (AN_LEX_CUE | AN_LEX_PREPOSITION));
	if (is & (AN_LEX_PLACE | AN_LEX_DOCUMENT | AN_LEX_SETTING) ||
		is_adverb(article, label->first))
		return false;
	if (an_mention_is_somebody(r->mentions, label))
		return true;
	for (i = label->first; i < label->end; i++)
		if (article->is[i] & AN_LEX_NAME && !article->definite[i])
			return true;
	return is_unknown_name(article, label);
}

/* Are the tokens [first, end) a list, by the words between its commas? */
static bool
is_list(const AnArticle *article, uint32_t first, uint32_t end)
{
	uint32_t	nwords = an_count_words(article, first, end);
	uint32_t	ncommas = 0;

	for (; first < end; first++)
		ncommas += an_is_sign(article, first, ',');
	return ncommas > 0 && nwords < LEAST_BETWEEN * (ncommas + 1);
}

/* Do the tokens [first, end) name somebody or something, and say nothing? */
static bool
only_names(const AnReading *r, uint32_t first, uint32_t end)
{
	const AnNamed *named = an_mention_at(r->mentions, first);
	AnPhrase	phrase;

	if (named != NULL && named->phrase.end >= end)
		return true;
	an_phrase_read(&r->article, first, &phrase);
	return phrase.end >= end && an_holds_given_name(&r->article, &phrase);
}

/* Does a colon stand in [first, end), as in another label? */
static bool
holds_colon(const AnArticle *article, uint32_t first, uint32_t end)
{
	for (; first < end; first++)
		if (an_is_sign(article, first, ':'))
			return true;
	return false;
}

/* Does the narrator report at i, behind the name of the place or reporter? */
static bool
is_narrated(const AnArticle *article, uint32_t i)
{
	AnLexical	is = article->is[i];

	return (is & AN_LEX_VERB && !(is & (AN_LEX_FIRST | AN_LEX_PARTICIPLE))) ||
		(is & AN_LEX_FINITE && an_is_finite(article, i) &&
		 !an_is_imperfect(article, i) && is & AN_GENDER);
}

/* Can the tokens [first, end) have been said? */
static bool
can_be_said(const AnReading *r, uint32_t first, uint32_t end)
{
	const AnArticle *article = &r->article;
	uint32_t	nwords = an_count_words(article, first, end);

	if (nwords < LEAST_SAID || nwords > MOST_SAID ||
		(article->tokens[first].kind == AN_WORD_NUMBER &&
		 nwords < LEAST_COUNTED) ||
		article->tokens[first].kind == AN_WORD_DATE ||
		an_span_at(article, first) != NULL)
		return false;
	return !is_list(article, first, end) && !only_names(r, first, end) &&
		!holds_colon(article, first, end) && !is_narrated(article, first);
}

/* Is paragraph n the headline of somebody's words, and which are they? */
bool
an_is_headline(const AnReading *r, const AnOpenings *openings, uint32_t n,
			   AnMention *said)
{
	const AnOpening *opening = &openings->list[n];

	said->first = opening->content;
	said->end = opening->end;
	/* "X to Y:", and the words on the next line */
	if (an_mention_is_empty(said) && !an_mention_is_empty(&opening->via) &&
		n + 1 < openings->n && opening[1].label == AN_LABEL_NONE)
	{
		said->first = opening[1].content;
		said->end = opening[1].end;
	}
	if (opening->sign != 0 || !can_be_said(r, said->first, said->end))
		return false;
	if (opening->label == AN_LABEL_MARKED)
		return can_be_marked(&r->article, &opening->name, said->first);
	return opening->label == AN_LABEL_NAME && can_head(r, &opening->name) &&
		(!is_unknown_name(&r->article, &opening->name) ||
		 !tells_event(&r->article, said->first));
}
