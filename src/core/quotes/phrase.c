/*
 * phrase.c
 *		Noun phrases: where they end, and the name in them.
 */
#include "core/quotes/phrase.h"

#include "core/quotes/name_evidence.h"

/* Tokens of a name that a comma separates from its title. */
#define MOST_APPOSED	6

/* Tokens of brackets between a title and a name. */
#define MOST_IN_BRACKETS	6

/* Appositions of one phrase. */
#define MOST_APPOSITIONS	2

/* Tokens between a title and the name that ends it. */
#define MOST_BEYOND	12

/* Do the marks hold a name that is part of the phrase? */
static bool
is_inner_name(const AnParse *p, const AnMarked *span)
{
	const AnArticle *article = p->article;
	AnLexical	head = article->is[p->phrase->first];

	/* the Russian agency "X", at the end of a sentence too */
	if (head & AN_LEX_BODY && span->open > p->phrase->first &&
		span->end - span->first <= AN_MOST_NAME_TOKENS &&
		an_count_words(article, span->first, span->end) <= 2)
		return true;
	if (!an_is_name_in_marks(article, span))
		return false;
	return span->end - span->first <= 3 || span->open == p->phrase->first ||
		an_lexical_inside(article, span->open - 1) &
		(AN_LEX_NAMED | AN_LEX_BODY);
}

/* The token behind the brackets at i, between a title and its name; else i. */
static uint32_t
behind_brackets(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	uint32_t	most = i + MOST_IN_BRACKETS;
	uint32_t	j;

	if (!an_is_sign(article, i, '(') || p->stage >= AN_STAGE_NAME ||
		!an_heads_person(p))
		return i;
	for (j = i + 1; j < article->n && j < most; j++)
		if (an_is_sign(article, j, ')'))
			return an_is_name_word(article, j + 1) &&
				!an_is_definite(article, j + 1) ? j + 1 : i;
	return i;
}

/* Is the token at i a sign that stands inside titles: "Dr.", "the engineer /"? */
static bool
is_inner_sign(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;

	return (article->tokens[i].kind == AN_TOKEN_BREAK &&
			!an_ends_sentence(article, i)) ||
		(an_is_sign(article, i, '.') && (an_is_abbreviation(article, i - 1) ||
										 an_is_initial(article, i - 1))) ||
		(an_is_sign(article, i, '/') && article->is[i - 1] & AN_LEX_PERSON);
}

/* Is the word at i "the", written apart from what it belongs to? */
static bool
is_lone_the(const AnArticle *article, uint32_t i)
{
	return article->tokens[i].kind == AN_WORD_ARABIC &&
		an_letter_at(article, i, 0) == LETTER_ALEF &&
		an_letter_at(article, i, 1) == LETTER_LAM &&
		an_letter_at(article, i, 2) == 0;
}

/* Take the word at i if it goes on with the phrase. */
static bool
take_phrase_word(AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	AnLexical	is = article->is[i];

	/* the accused "A. M." */
	if (article->tokens[i].kind == AN_WORD_ACRONYM &&
		!(is & AN_LEX_PERSON))
		return p->stage < AN_STAGE_NAME && an_heads_person(p);
	/* "the brigade 30", "article 49" */
	if (article->tokens[i].kind == AN_WORD_NUMBER)
		return i == p->phrase->first + 1 ||
			(i == p->phrase->first + 2 && is_lone_the(article, i - 1));
	/* "the channel 12", with al- before the number */
	if (article->tokens[i + 1].kind == AN_WORD_NUMBER &&
		i == p->phrase->first + 1 && is_lone_the(article, i))
		return true;
	if (an_is_outside_phrase(article, i))
		return false;
	/* a word written twice */
	if (i == p->last + 1 && article->tokens[i].hash ==
		article->tokens[p->last].hash && an_is_adjective(article, i))
		return false;
	if (is & AN_LEX_PREPOSITION)
	{
		if (!an_title_takes_preposition(p, i))
			return false;
		p->last = i;
		p->stage = AN_STAGE_TITLE;
		return true;
	}
	if (an_letter_at(article, i, 1) == 0 &&
		article->tokens[i].kind == AN_WORD_ARABIC &&
		!an_is_abbreviation(article, i) && !an_is_initial(article, i))
		return false;
	if (p->stage >= AN_STAGE_NAME)
	{
		if (an_is_object(article, p->phrase->first, p->phrase->name, i) ||
			!an_name_goes_on(p, i))
			return false;
		if (p->phrase->name_end > p->phrase->name)
			an_name_take(p, i);
		return true;
	}
	if (an_name_begins(p, i) || an_family_begins(p, i))
	{
		an_name_take(p, i);
		return true;
	}
	if (an_is_prefixed(article, i) ? !an_title_takes_prefixed(p, i) :
		!an_title_goes_on(p, i))
		return false;
	an_title_take(p, i);
	return true;
}

/* Begin a phrase with its first word; false if none begins there. */
static bool
take_first(AnParse *p)
{
	const AnArticle *article = p->article;
	uint32_t	i = p->phrase->first;
	const AnMarked *span = an_span_at(article, i);

	if (span != NULL)
	{
		if (!is_inner_name(p, span))
			return false;
		p->phrase->end = p->phrase->name_end = span->behind;
		p->phrase->name = i;
		p->last = span->behind - 1;
		p->stage = AN_STAGE_FAMILY;
		return true;
	}
	if ((an_is_outside_phrase(article, i) && !an_is_addressee(article, i)) ||
		(article->is[i] & AN_LEX_PREPOSITION &&
		 !(article->is[i] & AN_LEX_SOURCE)))
		return false;
	if (article->is[i] & AN_LEX_NAME ||
		(an_is_name_word(article, i) && !(article->is[i] & AN_LEX_SOURCE) &&
	/* "the popular proverb" is no name */
		 !(an_is_definite(article, i) && an_is_definite(article, i + 1) &&
		   an_is_adjective(article, i + 1))))
		an_name_take(p, i);
	else
		an_title_take(p, i);
	p->phrase->end = i + 1;
	return true;
}

/*
 * The name that ends a title which goes on beyond the word at i: "the
 * ambassador to the United Nations X", "the head of this and that X".  It must
 * begin with a given name or behind an honorific, and end at a pause or link.
 */
static bool
take_name_beyond(AnParse *p, uint32_t i)
{
	const		AnLexical never = AN_LEX_CUE | AN_LEX_THAT | AN_LEX_RELATIVE |
	AN_LEX_AUXILIARY | AN_LEX_FUNCTION | AN_LEX_CONJUNCTION | AN_LEX_HELD;
	const AnArticle *article = p->article;
	uint32_t	most = i + MOST_BEYOND;
	uint32_t	from = i;

	if (!an_heads_person(p) || p->stage >= AN_STAGE_NAME ||
		article->is[p->phrase->first] & (AN_LEX_PLURAL | AN_LEX_HONORIFIC) ||
		!(article->is[i] & AN_LEX_PREPOSITION || an_is_prefixed(article, i) ||
		  an_is_addressee(article, i)))
		return false;
	for (; i < article->n && i < most; i++)
	{
		AnPhrase	named;
		AnParse		inner = {article, &named, AN_STAGE_TITLE, i, 0, false};

		/* "the expert in this and that, X, said" */
		if (an_is_sign(article, i, ',') && i > from &&
			article->is[i + 1] & AN_LEX_NAME)
			continue;
		if (!an_token_is_word(&article->tokens[i]) ||
			(article->is[i] & never && !(article->is[i] & AN_LEX_NAME)) ||
			(article->is[i] & AN_LEX_SETTING && !an_is_addressee(article, i)) ||
			an_is_finite(article, i))
			return false;
		if (i > from && !an_is_definite(article, i) &&
			(article->is[i] & AN_LEX_NAME ||
			 (an_is_name_word(article, i) &&
			  an_is_name_link(article, i + 1))) &&
			(an_is_definite(article, i - 1) || an_is_and_the(article, i - 1) ||
			 an_is_sign(article, i - 1, ',') ||
			 article->is[i - 1] & (AN_LEX_HONORIFIC | AN_LEX_SITE)) &&
			!(article->is[i - 1] & AN_LEX_PERSON &&
			  !(article->is[i - 1] & AN_LEX_HONORIFIC)))
		{
			named.first = named.name = named.name_end = i;
			an_name_take(&inner, i);
			while (i + 1 < article->n && !an_ends_sentence(article, i) &&
				   take_phrase_word(&inner, i + 1))
				i++;
			if (named.name_end < named.name + 2 || !an_closes_name(article, i))
				return false;
			p->phrase->name = named.name;
			p->phrase->name_end = p->phrase->end = named.name_end;
			p->stage = AN_STAGE_FAMILY;
			return true;
		}
		if (an_ends_sentence(article, i))
			return false;
	}
	return false;
}

/* Read the phrase as far as its first comma. */
static void
read_run(const AnArticle *article, uint32_t first, AnPhrase *phrase)
{
	AnParse		p = {article, phrase, AN_STAGE_TITLE, first, 0, false};
	uint32_t	i;

	phrase->first = phrase->end = phrase->name = phrase->name_end = first;
	if (!take_first(&p) || an_ends_sentence(article, phrase->end - 1))
		return;
	for (i = phrase->end; i < article->n && i - first < AN_MOST_WORDS;)
	{
		const AnMarked *span = an_span_at(article, i);

		/* "His Excellency" is complete in itself */
		if (article->is[first] & AN_LEX_REVERENCE)
			return;
		if (span != NULL)
		{
			if (p.stage >= AN_STAGE_NAME || !is_inner_name(&p, span))
				return;
			i = phrase->end = span->behind;
			p.last = i - 1;
			p.stage = an_heads_person(&p) ? AN_STAGE_CLOSED : AN_STAGE_FAMILY;
		}
		else if (is_inner_sign(&p, i))
		{
			i++;
			continue;
		}
		else if (behind_brackets(&p, i) > i)
		{
			i = behind_brackets(&p, i);
			p.stage = AN_STAGE_CLOSED;
			continue;
		}
		else if (take_phrase_word(&p, i))
			phrase->end = ++i;
		else
		{
			take_name_beyond(&p, i);
			return;
		}
		if (an_ends_sentence(article, i - 1))
			return;
	}
}

/* Has the phrase a name? */
static bool
has_name(const AnPhrase *phrase)
{
	return phrase->name_end > phrase->name;
}

/* Can the word at i of a title be a family, or a further name? */
static bool
may_end_name(const AnArticle *article, uint32_t i)
{
	return an_is_name_word(article, i) || an_is_name_prefix(article, i) ||
		an_is_name_suffix(article, i) || an_is_family(article, i) ||
		(an_is_definite(article, i) &&
		 (article->is[i] == 0 || an_is_name_prefix(article, i - 1)));
}

/*
 * Does the word at i close the title that begins at first, so that a name may
 * follow: with a rank, too, "the spokesman of the army Captain X"?
 */
static bool
closes_title(const AnArticle *article, uint32_t first, uint32_t i)
{
	if (article->is[i] & AN_LEX_PERSON)
		return article->is[i] & AN_LEX_HONORIFIC ||
			(!an_is_definite(article, i) && i > first + 1 &&
			 an_is_definite(article, i - 1));
	/* "of the movement of Hamas" */
	if (article->is[i] & AN_LEX_BODY && !an_is_definite(article, i))
		return (an_lexical_inside(article, i - 1) & AN_LEX_BODY) != 0;
	return an_is_definite(article, i) || an_is_and_the(article, i) ||
		an_is_prefixed(article, i) || article->is[i] & AN_LEX_SITE;
}

/*
 * Find the name at the end of a title that has taken its words for its own:
 * "the consul in America Sultan X", where Sultan is a title as well.
 */
static void
find_name_at_end(const AnArticle *article, AnPhrase *phrase)
{
	uint32_t	i;
	uint32_t	j;

	if (has_name(phrase) || !(article->is[phrase->first] & AN_LEX_PERSON) ||
		article->is[phrase->first] & AN_LEX_PLURAL ||
		!an_closes_name(article, phrase->end - 1))
		return;
	for (i = phrase->first + 2; i + 1 < phrase->end; i++)
	{
		if (an_is_definite(article, i) || article->clitic[i] > 0 ||
			!(article->is[i] & AN_LEX_NAME ||
			  an_lexicon_find(article->folded->folded +
							  article->tokens[i].start,
							  article->tokens[i].end -
							  article->tokens[i].start) & AN_LEX_NAME) ||
			!closes_title(article, phrase->first, i - 1))
			continue;
		for (j = i + 1; j < phrase->end && may_end_name(article, j); j++)
			;
		if (j < phrase->end)
			continue;
		phrase->name = i;
		phrase->name_end = phrase->end;
		return;
	}
}

/* The token behind the comma at i, or i where an apposition needs none. */
static uint32_t
behind_comma(const AnArticle *article, const AnPhrase *phrase)
{
	uint32_t	i = phrase->end;

	if (an_is_sign(article, i, ','))
		return an_skip_breaks(article, i + 1);
	return has_name(phrase) && phrase->name == phrase->first &&
		article->is[i] & AN_LEX_PERSON &&
		!(article->is[i] & AN_LEX_PLURAL) ? i : 0;
}

/*
 * Add the apposition behind a phrase, if one follows: a title behind a name, a
 * name behind a title, or a second title whose name is to follow.
 */
static bool
add_apposition(const AnArticle *article, AnPhrase *phrase)
{
	const		AnLexical title = AN_LEX_PERSON | AN_LEX_BODY;
	uint32_t	next = behind_comma(article, phrase);
	AnPhrase	apposed;

	if (next == 0 || next >= article->n || article->clitic[next] > 0)
		return false;
	read_run(article, next, &apposed);
	if (apposed.end <= next)
		return false;
	if (has_name(phrase))
	{
		if (!(article->is[next] & title) ||
			(article->is[phrase->first] & title &&
			 (has_name(&apposed) || !an_closes_phrase(article, apposed.end))))
			return false;
	}
	else if (!(article->is[phrase->first] & title) ||
			 apposed.end - next > AN_MOST_WORDS)
		return false;
	else if (has_name(&apposed))
	{
		if ((apposed.name != next &&
			 !(article->is[next] & (AN_LEX_HONORIFIC | AN_LEX_PERSON))) ||
			(apposed.name == next && apposed.end - next > MOST_APPOSED) ||
			!an_closes_phrase(article, apposed.end))
			return false;
		phrase->name = apposed.name;
		phrase->name_end = apposed.name_end;
	}
	else if (!(article->is[next] & AN_LEX_PERSON) ||
			 !an_is_sign(article, apposed.end, ','))
		return false;
	if (phrase->apposed == phrase->end)
		phrase->apposed = next;
	phrase->end = apposed.end;
	return true;
}

/*
 * Read the noun phrase that begins at first, with its appositions: a name
 * behind one or two titles, or a title behind a name.
 */
void
an_phrase_read(const AnArticle *article, uint32_t first, AnPhrase *phrase)
{
	uint32_t	n;

	read_run(article, first, phrase);
	find_name_at_end(article, phrase);
	phrase->apposed = phrase->end;
	for (n = 0; n < MOST_APPOSITIONS; n++)
	{
		AnPhrase	before = *phrase;
		bool		named = has_name(phrase);

		if (phrase->end <= first || phrase->end + 1 >= article->n ||
			an_ends_sentence(article, phrase->end - 1) ||
			!add_apposition(article, phrase))
			break;
		/* a second title belongs to the phrase only with its name */
		if (!named && !has_name(phrase))
		{
			if (!add_apposition(article, phrase) || !has_name(phrase))
				*phrase = before;
			break;
		}
		if (named || has_name(phrase))
			break;
	}
}

/* The end, at most limit, of the noun phrase that begins at first. */
uint32_t
an_noun_phrase_end(const AnArticle *article, uint32_t first, uint32_t limit)
{
	AnPhrase	phrase;

	if (first >= limit)
		return first;
	if (article->phrase_end[first] == 0)
	{
		an_phrase_read(article, first, &phrase);
		article->phrase_end[first] = phrase.end + 1;
	}
	return article->phrase_end[first] - 1 < limit ?
		article->phrase_end[first] - 1 : limit;
}
