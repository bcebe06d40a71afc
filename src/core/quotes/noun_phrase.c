/*
 * noun_phrase.c
 *		Where a noun phrase ends.
 */
#include "core/quotes/noun_phrase.h"

/* Tokens of a name that a comma separates from its title. */
#define MOST_APPOSED	5

/* Tokens of brackets between a title and a name. */
#define MOST_IN_BRACKETS	6

/* Is the token a comma, a dash or a line break? */
bool
an_is_pause(const AnArticle *article, uint32_t i)
{
	return an_is_sign(article, i, ',') || an_is_sign(article, i, '-') ||
		article->tokens[i].kind == AN_TOKEN_BREAK;
}

/* Do the tokens [first, end) end in a name rather than in a title? */
static bool
has_name(const AnArticle *article, uint32_t first, uint32_t end)
{
	return end > first && an_is_name_word(article, end - 1) &&
		(!an_is_definite(article, end - 1) ||
		 (end - 1 > first && an_is_name_word(article, end - 2) &&
		  !an_is_definite(article, end - 2)));
}

/* Is the word at i a title that needs no name: His Excellency? */
static bool
is_reverence(const AnArticle *article, uint32_t i)
{
	return (article->is[i] & AN_LEX_REVERENCE) != 0;
}

/* Does the noun phrase begun at first go on with the preposition at i? */
static bool
is_inner_preposition(const AnArticle *article, uint32_t i, uint32_t first,
					 uint32_t limit)
{
	uint32_t	next = i + 1;

	if (i <= first || next >= limit)
		return false;
	if (article->is[next] & (AN_LEX_SETTING | AN_LEX_ADVERB |
							 AN_LEX_FUNCTION | AN_ENDS_PHRASE))
		return false;
	/* "a statement by ...": the preposition ain noon */
	if (article->is[first] & AN_LEX_DOCUMENT)
		return an_letter_at(article, i, 0) == LETTER_AIN &&
			an_letter_at(article, i, 2) == 0;
	if (has_name(article, first, i) || is_reverence(article, first) ||
		(article->tokens[i - 1].kind == AN_TOKEN_QUOTE &&
		 !(article->is[first] & AN_LEX_PERSON)))
		return false;
	if (article->tokens[first].kind == AN_WORD_NUMBER)
		return i - first <= 3;

	/*
	 * "the minister voiced his hope" does not go on, "an official loath to
	 * reveal his name" does
	 */
	if (article->is[i] & AN_LEX_RELAY && an_is_possessed(article, next) &&
		!is_reverence(article, next) &&
		!(article->is[i - 1] == 0 && an_is_definite(article, i - 1)))
		return false;
	/* "the supervisor of the committee" */
	if (i == first + 1 && article->is[first] & AN_LEX_PERSON &&
		article->is[i] & AN_LEX_COMPLEMENT &&
		!(article->is[i] & AN_LEX_RELAY))
		return true;
	/* "the head of the promotion of virtue and ..., Sheikh X" */
	if (article->is[first] & AN_LEX_PERSON && next + 1 < limit &&
		article->is[i] & AN_LEX_COMPLEMENT &&
		an_is_definite(article, next) &&
		article->is[next + 1] & AN_LEX_HONORIFIC)
		return true;
	/* "the leading man in the movement" */
	if (article->is[first] & AN_LEX_PERSON && article->is[next] & AN_LEX_BODY &&
		an_letter_at(article, i, 2) == 0 &&
		!an_is_definite(article, next))
		return true;

	/*
	 * so does "an official in the ministry", but not "the minister in Cairo"
	 */
	return article->is[first] & AN_LEX_SOURCE &&
		!an_is_definite(article, first) &&
		!(article->is[i] & AN_LEX_GOVERNOR) && i - first <= 6 &&
		(an_letter_at(article, i, 2) == 0 ||
		 article->is[i] & AN_LEX_COMPLEMENT);
}

/* Is the word at i a title of single letters, as in "Dr." and "Prof. Dr."? */
static bool
is_abbreviation(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_PERSON &&
		(article->tokens[i].kind == AN_WORD_ACRONYM ||
		 an_letter_at(article, i, 1) == 0);
}

/*
 * The number of family names: words with al- behind a word without it, all of
 * them in no list.
 */
static uint32_t
nfamilies(const AnArticle *article, uint32_t first, uint32_t end)
{
	uint32_t	n = 0;

	for (; first + 1 < end; first++)
		n += an_is_name_word(article, first) &&
			an_is_name_word(article, first + 1) &&
			!an_is_definite(article, first) &&
			an_is_definite(article, first + 1) &&
			!an_is_name_suffix(article, first + 1) &&
			!an_is_name_prefix(article, first);
	return n;
}

/* Does the name that ends at i stand right behind a title with al-? */
static bool
is_behind_definite(const AnArticle *article, uint32_t first, uint32_t i)
{
	while (i > first && an_is_name_word(article, i))
		i--;
	return article->is[i] & AN_LEX_PERSON && an_is_definite(article, i);
}

/*
 * Does the word at i, which is in no list, stand behind a name that is
 * complete without it?  A second word with al- does, and often one with a
 * preposition written to it.
 */
static bool
is_beyond_name(const AnArticle *article, uint32_t first, uint32_t i)
{
	if (!has_name(article, first, i) ||
		(i >= first + 2 && an_is_name_prefix(article, i - 2)))
		return false;
	if (an_is_definite(article, i))
		return (an_is_definite(article, i - 1) &&
				!an_is_name_suffix(article, i - 1)) ||
		/* "X the economic situation": an object */
			(i >= first + 2 && an_is_name_word(article, i - 2) &&
			 !an_is_name_suffix(article, i) &&
			 article->is[i + 1] & AN_LEX_ADJECTIVE &&
			 an_is_definite(article, i + 1));
	if (!an_is_definite(article, i - 1))
		return false;
	/* "the minister Adel al-Jubeir the amount of": the family name ends it */
	if (is_behind_definite(article, first, i - 1))
		return true;
	/* "to ...", or any word behind the names of a place and a family */
	return an_letter_at(article, i, 0) == LETTER_LAM ||
		nfamilies(article, first, i) > 1;
}

/* Do the marks hold a name that is part of the noun phrase begun at first? */
static bool
is_inner_name(const AnArticle *article, const AnMarked *span, uint32_t first,
			  uint32_t limit)
{
	if (span->behind > limit)
		return false;
	/* the Russian agency "X", at the end of a sentence too */
	if (article->is[first] & AN_LEX_BODY && span->open > first &&
		span->end - span->first <= AN_MOST_NAME_TOKENS &&
		an_count_words(article, span->first, span->end) <= 2)
		return true;
	if (!an_is_name_in_marks(article, span))
		return false;
	return span->end - span->first <= 3 || span->open == first ||
		an_lexical_inside(article, span->open - 1) &
		(AN_LEX_NAMED | AN_LEX_BODY);
}

/* Does the word at i, a title or a body, begin another noun phrase? */
static bool
is_other_source(const AnArticle *article, uint32_t first, uint32_t i)
{
	AnLexical	is = article->is[i];

	/* "the opposition the government": an object */
	if (is & AN_LEX_BODY && !(is & AN_LEX_PERSON) &&
		article->is[i - 1] & (AN_LEX_BODY | AN_LEX_PERSON) &&
		an_is_definite(article, i) &&
		an_is_definite(article, i - 1))
		return true;
	/* "the World Bank countries": an object */
	if (!an_is_definite(article, i) &&
		article->is[i - 1] & (AN_LEX_ADJECTIVE | AN_LEX_PERSON) &&
		an_is_definite(article, i - 1))
		return true;
	if (!has_name(article, first, i))
		return false;
	/* "Abbas the government of ...": an object; no body follows a name */
	if (is & AN_LEX_BODY && article->is[first] == 0 &&
		!an_is_definite(article, i))
		return true;
	return is & AN_LEX_PERSON &&
		!(is & AN_LEX_HONORIFIC);
}

/*
 * Does "of the ..." at i belong to a title whose name follows: "the
 * correspondent of the second channel X"?
 */
static bool
is_of_title(const AnArticle *article, uint32_t first, uint32_t i)
{
	if (!(article->is[first] & AN_LEX_PERSON) || has_name(article, first, i) ||
		an_letter_at(article, i, 0) != LETTER_LAM ||
		an_letter_at(article, i, 1) != LETTER_LAM)
		return false;
	while (an_is_definite(article, ++i))
		;
	return an_is_name_word(article, i) && an_is_name_word(article, i + 1);
}

/* Is the word at i a plural of persons with al-: "the participants"? */
static bool
are_persons(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_PERSON && article->is[i] & AN_LEX_PLURAL &&
		an_is_definite(article, i);
}

/* Is the word at i a place that stands for its government, and no more? */
static bool
is_government(const AnArticle *article, uint32_t i)
{
	return (article->is[i] & AN_LEX_SOURCE) == AN_LEX_PLACE;
}

/*
 * Is the title, body or document before the word at i complete, so that the
 * word is no name: "the participants need", "the government sold", "a former
 * official went"?
 */
static bool
is_complete(const AnArticle *article, uint32_t first, uint32_t i)
{
	AnLexical	is = article->is[i - 1];
	bool		definite = an_is_definite(article, i - 1);

	if (is_government(article, first))
		return true;
	if (definite)
		return are_persons(article, i - 1) ||
			(is & AN_LEX_PERSON && an_is_possessed(article, i)) ||
			(an_is_definite(article, first) &&
			 article->is[first] & AN_LEX_BODY &&
			 !(article->is[first] & AN_LEX_PERSON));
	return is & AN_LEX_ADJECTIVE && !(is & (AN_LEX_PERSON | AN_LEX_OF_SPOKESMAN)) &&
		!an_is_definite(article, first) &&
		!(article->is[i + 1] & AN_LEX_CUE);
}

/* Does a preposition at i, by itself or written to its word, end the phrase? */
static bool
is_preposition_behind(const AnArticle *article, uint32_t first, uint32_t i)
{
	/* "X to the minister": X is complete */
	if (an_is_prefixed(article, i) && !is_of_title(article, first, i) &&
		(has_name(article, first, i) || are_persons(article, i - 1) ||
		 an_is_prefixed_particle(article, i)))
		return true;
	/* a single letter: a preposition before marks */
	return an_letter_at(article, i, 1) == 0 &&
		article->tokens[i].kind == AN_WORD_ARABIC &&
		!is_abbreviation(article, i);
}

/* Is the noun at i no part of the phrase: another source, or an object? */
static bool
is_other_noun(const AnArticle *article, uint32_t first, uint32_t i)
{
	AnLexical	is = article->is[i];

	if (is & AN_LEX_SOURCE && (is_other_source(article, first, i) ||
							   is_government(article, first)))
		return true;
	/* "Huda opened the fair": the fair is no part of her name */
	if (is & (AN_LEX_NAMED | AN_LEX_SETTING) && !(is & AN_LEX_SOURCE) &&
		has_name(article, first, i))
		return true;
	if (is & AN_LEX_DOCUMENT && !an_is_definite(article, i) &&
		is_complete(article, first, i))
		return true;
	/* "the participants the need of": an object */
	return is & AN_LEX_GOVERNOR && an_is_definite(article, i - 1) &&
		article->is[i - 1] & AN_LEX_SOURCE;
}

/* Is the word at i, which no list knows, no part of the phrase? */
static bool
is_other_word(const AnArticle *article, uint32_t first, uint32_t i)
{
	/* "both presidents the agreement": a singular is not their adjective */
	if (i == first + 1 && are_persons(article, first) &&
		an_is_definite(article, i) && !an_is_plural(article, i))
		return true;
	return is_beyond_name(article, first, i) ||
		((an_is_possessed(article, i) || an_is_accusative(article, i)) &&
		 has_name(article, first, i)) ||
		(!an_is_definite(article, i) &&
		 !an_is_prefixed(article, i) && is_complete(article, first, i));
}

/* Does the clause go on at i, with a verb, an adverb or an addressee? */
static bool
is_predicate(const AnArticle *article, uint32_t first, uint32_t i)
{
	AnLexical	is = article->is[i];

	/* "an official asked not to be named": the verb begins */
	if (is & AN_LEX_VERB && is & AN_LEX_WEAK && !(is & AN_LEX_SOURCE) &&
		article->is[i - 1] & (AN_LEX_PERSON | AN_LEX_ADJECTIVE) &&
		!an_is_definite(article, first))
		return true;
	return (is & AN_LEX_ADVERB && !(is & AN_LEX_ADJECTIVE)) ||
		(an_is_addressee(article, i) && !is_of_title(article, first, i)) ||
		(is & AN_LEX_CUE && !(is & AN_LEX_SOURCE) &&
		 (!(is & AN_LEX_WEAK) || article->clitic[i] > 0 ||
		  (is & AN_LEX_VERB && has_name(article, first, i))));
}

/* Does the noun phrase that begins at first end before the word at i? */
static bool
is_over(const AnArticle *article, uint32_t first, uint32_t i)
{
	/* "His Excellency" is complete in itself */
	if (i == first + 1 && is_reverence(article, first))
		return true;
	if (is_preposition_behind(article, first, i) ||
		(an_is_people(article, i) && has_name(article, first, i)))
		return true;
	if (article->is[i] == 0)
		return is_other_word(article, first, i);
	return is_other_noun(article, first, i) || is_predicate(article, first, i);
}

/*
 * The token behind the brackets at i if they stand between a title and its
 * name, "the organization (...) X"; else i.
 */
static uint32_t
behind_brackets(const AnArticle *article, uint32_t first, uint32_t i)
{
	uint32_t	most = i + MOST_IN_BRACKETS;
	uint32_t	j;

	if (!an_is_sign(article, i, '(') || has_name(article, first, i) ||
		!(article->is[first] & AN_LEX_PERSON))
		return i;
	for (j = i + 1; j < article->n && j < most; j++)
		if (an_is_sign(article, j, ')'))
			return an_is_name_word(article, j + 1) &&
				!an_is_definite(article, j + 1) ? j + 1 : i;
	return i;
}

/*
 * The end of the noun phrase that begins at first, as far as its first comma:
 * a title with what belongs to it, or a name.
 */
static uint32_t
run_end(const AnArticle *article, uint32_t first, uint32_t limit)
{
	uint32_t	i = first;

	while (i < limit && i - first < AN_MOST_WORDS)
	{
		AnLexical	is = article->is[i];
		const AnMarked *span = an_span_at(article, i);

		if (span != NULL)
		{
			if (!is_inner_name(article, span, first, limit))
				break;
			i = span->behind;
			/* a name in marks is complete: an object follows */
			if (span->open == first && i < limit &&
				!(article->is[i] & (AN_LEX_SOURCE | AN_LEX_ADJECTIVE)))
				break;
			continue;
		}
		if ((article->tokens[i].kind == AN_TOKEN_BREAK &&
			 !an_ends_sentence(article, i)) ||
			(i > first && an_is_sign(article, i, '.') &&
			 is_abbreviation(article, i - 1)) ||
			(i > first && an_is_sign(article, i, '/') &&
			 article->is[i - 1] & AN_LEX_PERSON))
		{
			i++;
			continue;
		}
		if (i > first && behind_brackets(article, first, i) > i)
		{
			i = behind_brackets(article, first, i);
			continue;
		}
		if (!an_token_is_word(&article->tokens[i]) || is & AN_ENDS_PHRASE ||
			an_skip_formula(article, i) > i)
			break;
		if (is & AN_LEX_PREPOSITION)
		{
			if (!is_inner_preposition(article, i, first, limit))
				break;
		}
		else if (i > first && is_over(article, first, i))
			break;
		if (an_ends_sentence(article, i++))
			break;
	}
	while (i > first && article->tokens[i - 1].kind == AN_TOKEN_BREAK)
		i--;
	return i;
}

/* Does an apposition end at i as it should: at a pause or a link? */
static bool
is_closed(const AnArticle *article, uint32_t i, uint32_t limit)
{
	return i == limit || an_is_pause(article, i) ||
		article->is[i] & (AN_LEX_RELATIVE | AN_LEX_THAT);
}

static bool
is_title(const AnArticle *article, uint32_t i)
{
	return (article->is[i] & (AN_LEX_PERSON | AN_LEX_BODY)) != 0;
}

/*
 * The end, at most limit, of the noun phrase that begins at first, with one
 * apposition: a name behind a title, or a title behind a name.
 */
uint32_t
an_noun_phrase_end(const AnArticle *article, uint32_t first, uint32_t limit)
{
	uint32_t	end = run_end(article, first, limit);
	bool		titled;
	uint32_t	next;
	uint32_t	apposed;

	if (end <= first || end + 1 >= limit || !an_is_sign(article, end, ','))
		return end;
	titled = is_title(article, first);
	next = end + 1;
	while (next < limit && article->tokens[next].kind == AN_TOKEN_BREAK)
		next++;
	apposed = run_end(article, next, limit);
	if (apposed <= next)
		return end;
	if (has_name(article, first, end))
		return is_title(article, next) &&
			(!titled || (!has_name(article, next, apposed) &&
						 is_closed(article, apposed, limit))) ? apposed : end;
	if (titled && apposed - next <= MOST_APPOSED &&
		((an_is_name_word(article, next) &&
		  (!an_is_definite(article, next) || apposed - next > 2)) ||
		 (article->is[next] & AN_LEX_HONORIFIC &&
		  has_name(article, next, apposed))) &&
		(is_closed(article, apposed, limit) ||
		 article->is[apposed] & AN_LEX_PREPOSITION))
		return apposed;
	return end;
}
