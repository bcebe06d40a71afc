/*
 * subject.c
 *		Who is said to have spoken: the noun phrase beside a cue.
 */
#include "core/quotes/subject.h"

/* Tokens between the two commas behind a subject. */
#define MOST_ENCLOSED	25

/* The token behind the brackets that open at i. */
static uint32_t
skip_brackets(const AnArticle *article, uint32_t i, uint32_t to)
{
	uint32_t	j;

	for (j = i + 1; j < to && j < i + 12; j++)
		if (an_is_sign(article, j, ')'))
			return j + 1;
	return i + 1;
}

/*
 * The token behind the prepositional phrase at i: "in a statement", "after the
 * meeting".  A person or body behind its noun is not part of it, but the
 * subject.
 */
static uint32_t
skip_setting(const AnArticle *article, uint32_t i, uint32_t to)
{
	uint32_t	first = i++;
	uint32_t	j;

	/* to "X", to the agency X: only the name of the addressee */
	if (i < to && an_span_at(article, i) != NULL &&
		an_is_letter_to(article, first))
		return an_span_at(article, i)->behind;
	if (an_is_addressee(article, first))
	{
		if (i < to && an_span_at(article, i) != NULL)
			return an_span_at(article, i)->behind;
		while (i < to && an_is_definite(article, i) &&
			   !(article->is[i] & AN_LEX_PERSON))
			i++;
		return i;
	}

	for (j = i; j < to; j++)
	{
		const AnMarked *span = an_span_at(article, j);

		if (span != NULL)
		{
			j = span->behind - 1;
			continue;
		}
		if (an_is_pause(article, j) &&
			article->tokens[j].kind != AN_TOKEN_BREAK)
			return j + 1;
		if (j > first + 1 && article->is[j] & AN_LEX_SOURCE &&
			!(article->is[j - 1] & (AN_LEX_PREPOSITION | AN_LEX_SETTING)) &&
		/* "press" behind "conference" is no person */
			(!(article->is[j - 1] & AN_LEX_SOURCE) ||
			 article->is[j - 2] & AN_LEX_SETTING) &&
			article->is[first + 1] & (AN_LEX_SETTING | AN_LEX_ADVERB))
			return j;
		if (j > first + 1 && article->is[j] & AN_LEX_PREPOSITION)
			return j;
	}
	return to;
}

/* Gender and number of the word at i, if it is one for a source; else 0. */
static AnLexical
agreement_of(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_SOURCE ? article->is[i] & AN_AGREEMENT : 0;
}

/* Is the mention, so far, a title of one person that lacks the name? */
static bool
is_open_title(const AnArticle *article, const AnMention *mention)
{
	const		AnLexical title = AN_LEX_PERSON | AN_LEX_PLURAL |
	AN_LEX_REVERENCE;
	uint32_t	end = mention->end;

	/* one word at its end may name a place, two name a person */
	return end > mention->first &&
		(article->is[mention->first] & title) == AN_LEX_PERSON &&
		!(an_is_name_word(article, end - 1) &&
		  an_is_name_word(article, end - 2));
}

/*
 * Does an open title go on with another title of the same person, and then the
 * name: "the secretary of the region head of its committee X"?  The name must
 * end at the link or at a pause; *end is the token behind it.
 */
static bool
is_second_title(const AnArticle *article, const AnMention *mention,
				uint32_t to, uint32_t *end)
{
	const		AnLexical title = AN_LEX_PERSON | AN_LEX_PLURAL |
	AN_LEX_REVERENCE;
	uint32_t	next = mention->end;

	if (next >= to || !is_open_title(article, mention) ||
		(article->is[next] & title) != AN_LEX_PERSON ||
		article->clitic[next] > 0)
		return false;
	*end = an_noun_phrase_end(article, next, to);
	return *end > next + 2 && an_is_name_word(article, *end - 1) &&
		an_is_name_word(article, *end - 2) &&
		(*end == to || an_is_pause(article, *end));
}

/*
 * Does an open title go on with a preposition, and end in the name: "the
 * ambassador to the United Nations X"?  *end is the token behind it.
 */
static bool
is_title_elsewhere(const AnArticle *article, const AnMention *mention,
				   uint32_t to, uint32_t *end)
{
	const		AnLexical never = AN_LEX_VERB | AN_LEX_PARTICIPLE | AN_LEX_THAT |
	AN_LEX_RELATIVE | AN_LEX_SETTING | AN_LEX_AUXILIARY | AN_LEX_FUNCTION |
	AN_LEX_CONJUNCTION | AN_LEX_ADVERB;
	uint32_t	most = mention->end + AN_MOST_WORDS;
	uint32_t	i = mention->end;

	if (i >= to || !is_open_title(article, mention) ||
		(article->is[i] & (AN_LEX_PREPOSITION | AN_LEX_HELD |
						   AN_LEX_RELAY)) != AN_LEX_PREPOSITION)
		return false;
	for (i++; i < to && i < most && !an_is_pause(article, i); i++)
		if (article->is[i] & never ||
			!an_token_is_word(&article->tokens[i]))
			return false;
	*end = i;
	return i < most && i > mention->end + 3 &&
		an_is_name_word(article, i - 1) && an_is_name_word(article, i - 2);
}

/*
 * Take in a second speaker, "X and Y", who must end at the link or a pause; the
 * conjunction is written to the first word.
 */
static void
take_joint(const AnArticle *article, AnMention *mention, uint32_t to)
{
	uint32_t	i = mention->end;
	uint32_t	end;

	while (i < to && article->clitic[i] > 0 &&
		   an_letter_at(article, i, 0) == LETTER_WAW &&
		   article->is[i] & (AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_NAME) &&
		   !(article->is[i] & (AN_LEX_CUE | AN_LEX_PREPOSITION)))
	{
		end = an_noun_phrase_end(article, i, to);
		if (end <= i || (end < to && !an_is_pause(article, end) &&
						 article->clitic[end] == 0 &&
						 !(article->is[end] & AN_LEX_PREPOSITION)))
			return;
		mention->end = i = end;
		mention->agrees |= AN_LEX_PLURAL;
	}
}

/* Find the subject in [from, to), between a cue and its link. */
bool
an_subject_between(const AnArticle *article, uint32_t from, uint32_t to,
				   AnMention *mention)
{
	uint32_t	i = from;

	mention->first = mention->end = from;
	while (i < to)
	{
		AnLexical	is = article->is[i];

		if (an_skip_formula(article, i) > i)
		{
			i = an_skip_formula(article, i);
			continue;
		}
		/* "while she": a clause; the subject is elided */
		if (is & AN_LEX_OPENER)
			return false;
		if (an_is_pause(article, i) || (is & (AN_LEX_ADVERB | AN_LEX_FUNCTION |
											  AN_LEX_AUXILIARY)))
			i++;
		else if (is & AN_LEX_HELD)
			i++;				/* "to him" is complete in itself */
		else if (an_is_sign(article, i, '('))
			i = skip_brackets(article, i, to);
		else if (is & AN_LEX_PREPOSITION || an_is_addressee(article, i) ||
				 an_is_prefixed(article, i))
			i = skip_setting(article, i, to);
		else
			break;
	}
	if (i >= to || an_is_finite(article, i) ||
		(!an_token_is_word(&article->tokens[i]) &&
		 an_span_at(article, i) == NULL))
		return false;
	mention->first = i;
	mention->end = an_noun_phrase_end(article, i, to);
	mention->agrees = agreement_of(article, i);
	if (is_second_title(article, mention, to, &i) ||
		is_title_elsewhere(article, mention, to, &i))
		mention->end = i;
	if (mention->end > mention->first)
		take_joint(article, mention, to);
	return mention->end > mention->first;
}

/* Can a subject begin behind token i? */
static bool
opens_clause(const AnArticle *article, uint32_t i)
{
	return i == AN_NO_TOKEN || an_ends_sentence(article, i) ||
		an_is_sign(article, i, ',') || an_is_sign(article, i, ';') ||
		article->is[i] & (AN_LEX_CONJUNCTION | AN_LEX_AUXILIARY | AN_LEX_THAT);
}

static bool
holds_person(const AnArticle *article, uint32_t first, uint32_t end)
{
	while (first < end)
		if (article->is[first++] & AN_LEX_PERSON)
			return true;
	return false;
}

/*
 * Find *first, the token before the subject that ends at end.  The antecedent
 * of a relative clause may stand behind any word; any other subject must begin
 * its clause.
 */
static bool
find_clause(const AnArticle *article, uint32_t end, bool relative,
			uint32_t *first)
{
	for (*first = end; *first != AN_NO_TOKEN &&
		 end - *first < AN_MOST_WORDS;
		 *first = an_token_before(article, *first))
	{
		if (opens_clause(article, *first))
			break;
		if (article->is[*first] & (AN_ENDS_PHRASE | AN_LEX_PREPOSITION |
								   AN_LEX_CUE) &&
			!(article->is[*first] & (AN_LEX_SOURCE | AN_LEX_HELD |
									 AN_LEX_OPENER)))
		{
			if (!relative)
				return false;
			break;
		}
		if (!an_token_is_word(&article->tokens[*first]) &&
			article->inside[*first] == 0)
			return false;
	}
	return true;
}

/* Are the genders of both words known, and different? */
static bool
is_other_gender(AnLexical a, AnLexical b)
{
	const		AnLexical gender = AN_LEX_MASCULINE | AN_LEX_FEMININE;

	return a & gender && b & gender && !(a & b & gender);
}

/*
 * Add to a mention the titles behind it, "X, head of this and of that"; return
 * the token behind them and behind pious formulas about X.
 */
static uint32_t
take_titles(const AnArticle *article, AnMention *mention, uint32_t to)
{
	uint32_t	i = mention->end;

	while (i < to)
	{
		uint32_t	next = an_is_sign(article, i, ',') ? i + 1 : i;
		uint32_t	end = next < to ? an_skip_formula(article, next) : next;

		if (end == next && article->is[next] & AN_LEX_PERSON)
			mention->end = end = an_noun_phrase_end(article, next, to);
		if (end <= next)
			break;
		i = end;
	}
	return i;
}

/* The last comma before token i in its sentence, if near; or AN_NO_TOKEN. */
static uint32_t
comma_before(const AnArticle *article, uint32_t i)
{
	uint32_t	least = i > MOST_ENCLOSED ? i - MOST_ENCLOSED : 0;

	while (i-- > least && !an_ends_sentence(article, i))
		if (an_is_sign(article, i, ','))
			return i;
	return AN_NO_TOKEN;
}

/*
 * Find a subject that a part between commas separates from its cue: "X, mayor
 * of the town, said", "X, who lost his house, says".  It opens the sentence
 * and ends at the first comma; a title between the commas belongs to it.
 */
static bool
find_enclosed(const AnArticle *article, uint32_t close, AnMention *mention)
{
	uint32_t	open = comma_before(article, close);
	uint32_t	first = open;

	if (open == AN_NO_TOKEN || open + 1 >= close)
		return false;
	while (first > 0 && open - first < AN_MOST_WORDS &&
		   !an_ends_sentence(article, first - 1) &&
		   !an_is_sign(article, first - 1, ','))
		first--;
	if (first > 0 && !an_ends_sentence(article, first - 1))
		return false;
	first = an_skip_breaks(article, first);
	if (first >= open || article->clitic[first] > 0 ||
		(!(article->is[first] & AN_LEX_PERSON) &&
		 !an_is_name_word(article, first)) ||
		an_noun_phrase_end(article, first, open) != open)
		return false;
	mention->first = first;
	mention->end = article->is[open + 1] & AN_LEX_PERSON &&
		an_noun_phrase_end(article, open + 1, close) == close ? close : open;
	mention->agrees = agreement_of(article, first);
	return open > first + 1 || article->is[first] & AN_LEX_PERSON;
}

/*
 * Find X in "X, who had once been the head of this, said" behind "was": the phrase
 * behind the first word of the sentence, before a relative clause that a comma
 * ends.
 */
static bool
find_was(const AnArticle *article, uint32_t close, AnMention *mention)
{
	uint32_t	least = close > MOST_ENCLOSED ? close - MOST_ENCLOSED : 0;
	uint32_t	i = close;

	while (i > least && !an_ends_sentence(article, i - 1))
		i--;
	i = an_skip_breaks(article, i);
	if (i + 2 >= close || !(article->is[i] & AN_LEX_AUXILIARY) ||
		!(article->is[i] & AN_GENDER) ||
		!(article->is[i + 1] & AN_LEX_PERSON))
		return false;
	mention->first = i + 1;
	mention->end = an_noun_phrase_end(article, i + 1, close);
	mention->agrees = agreement_of(article, i + 1) | AN_LEX_AUXILIARY;
	return (article->is[mention->end] & AN_LEX_RELATIVE) != 0;
}

/*
 * Find the subject that stands before a cue: "X says", "was X saying", "X, who
 * said".  Where "was" or the like is found, mention->agrees has
 * AN_LEX_AUXILIARY too.
 */
bool
an_subject_before(const AnArticle *article, uint32_t cue, AnMention *mention)
{
	uint32_t	end = an_token_before(article, cue);
	uint32_t	first;
	bool		relative = false;
	AnLexical	auxiliary = 0;

	mention->first = mention->end = cue;
	while (end != AN_NO_TOKEN && article->is[end] & AN_LEX_AUXILIARY &&
		   !an_ends_sentence(article, end))
	{
		if (article->is[end] & (AN_LEX_MASCULINE | AN_LEX_FEMININE))
			auxiliary = AN_LEX_AUXILIARY;
		end = an_token_before(article, end);
	}
	if (end != AN_NO_TOKEN && article->is[end] & AN_LEX_RELATIVE &&
		!(article->is[end] & AN_LEX_PREPOSITION))
	{
		/* "the crime, of which he said": somebody else speaks */
		if (is_other_gender(article->is[end], article->is[cue]))
			return false;
		relative = true;
		end = an_token_before(article, end);
		if (end != AN_NO_TOKEN && an_is_sign(article, end, ','))
			end = an_token_before(article, end);
	}
	if (end == AN_NO_TOKEN || an_ends_sentence(article, end))
		return false;
	if (!relative && article->clitic[cue] == 0 && an_is_sign(article, end, ','))
		return find_was(article, end, mention) ||
			find_enclosed(article, end, mention);
	if (!find_clause(article, end, relative, &first))
		return false;
	/* only in "as for X, he said" may the verb carry a conjunction */
	if (article->clitic[cue] > 0 &&
		(first == AN_NO_TOKEN || !(article->is[first] & AN_LEX_CONJUNCTION)))
		return false;
	mention->agrees = auxiliary |
		(first != AN_NO_TOKEN ? article->is[first] & AN_LEX_AUXILIARY : 0);
	first = first == AN_NO_TOKEN ? 0 : first + 1;
	while (first < end && (article->tokens[first].kind == AN_TOKEN_BREAK ||
						   article->is[first] & AN_LEX_ADVERB))
		first++;
	if (first > end || !(an_token_is_word(&article->tokens[first]) ||
						 article->inside[first] != 0))
		return false;
	/* "visited us the doctor, who said": leave out the first verb */
	while (relative && first < end && !(article->is[first] & AN_LEX_SOURCE) &&
		   holds_person(article, first + 1, end + 1))
		first++;
	mention->first = first;
	mention->end = an_noun_phrase_end(article, first, end + 1);
	mention->agrees |= agreement_of(article, first);
	/* a noun phrase that does not reach the cue is not its subject */
	return take_titles(article, mention, end + 1) == end + 1;
}
