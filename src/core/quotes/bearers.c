/*
 * bearers.c
 *		Whom a title without a name means.
 */
#include "core/quotes/bearers.h"

#include "core/quotes/name_list.h"

/* Is every word of the role behind its first an adjective? */
bool
an_is_plain_role(const AnArticle *article, const AnMention *role)
{
	uint32_t	i;

	if (!an_is_definite(article, role->first))
		return false;
	for (i = role->first + 1; i < role->end; i++)
		if (an_token_is_word(&article->tokens[i]) &&
			!(an_is_adjective(article, i) && an_is_definite(article, i)))
			return false;
	return true;
}

/* Is the word at i an adjective of nation: does it end with yeh? */
static bool
is_of_nation(const AnArticle *article, uint32_t i)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);

	if (!(article->is[i] & AN_LEX_ADJECTIVE) || n < 4)
		return false;
	if (an_letter_at(article, i, n - 1) == LETTER_HEH)
		n--;
	return an_letter_at(article, i, n - 1) == LETTER_YEH;
}

/* Do the words at i and j begin alike, as masculine and feminine do? */
static bool
is_same_nation(const AnArticle *article, uint32_t i, uint32_t j)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);
	uint32_t	m = an_token_nletters(&article->tokens[j]);
	uint32_t	a = an_is_definite(article, i) ? 2 : 0;
	uint32_t	b = an_is_definite(article, j) ? 2 : 0;

	if (an_letter_at(article, i, n - 1) == LETTER_HEH)
		n--;
	if (an_letter_at(article, j, m - 1) == LETTER_HEH)
		m--;
	if (n - a != m - b)
		return false;
	while (a < n)
		if (an_letter_at(article, i, a++) != an_letter_at(article, j, b++))
			return false;
	return true;
}

/* Do both titles tell a nation, and not the same? */
static bool
are_of_two_nations(const AnArticle *article, const AnMention *a,
				   const AnMention *b)
{
	bool		both = false;
	uint32_t	i;
	uint32_t	j;

	for (i = a->first; i < a->end; i++)
		for (j = b->first; is_of_nation(article, i) && j < b->end; j++)
		{
			if (!is_of_nation(article, j))
				continue;
			if (is_same_nation(article, i, j))
				return false;
			both = true;
		}
	return both;
}

/*
 * Does the title mean one person who is known: "the minister", "the minister
 * of water", but not "one of the ministers", "a senior official"?
 */
static bool
is_definite_title(const AnArticle *article, const AnMention *title)
{
	uint32_t	i = title->first;
	AnLexical	is = article->is[i];

	if (!(is & AN_LEX_PERSON) || is & (AN_LEX_PLURAL | AN_LEX_REVERENCE) ||
		an_name_flags_at(article, i) & (AN_NAME_UNNAMED | AN_NAME_SCRIPTURE) ||
	/* "the messenger of God" */
		an_is_name_suffix(article, title->end - 1))
		return false;
	if (an_is_definite(article, i))
		return true;
	return i + 1 < title->end && !an_is_prefixed(article, i + 1) &&
		!(article->is[i + 1] & (AN_LEX_NAMED | AN_LEX_OF_SPOKESMAN)) &&
		!an_is_adjective(article, i + 1) && an_is_office(article, title);
}

/*
 * Has a title an adjective, of no nation, that the other lacks: "the former
 * president" beside "the president"?
 */
static bool
is_told_apart(const AnArticle *article, const AnMention *title,
			  const AnMention *known)
{
	uint32_t	i;
	uint32_t	j;

	for (i = title->first + 1; i < title->end; i++)
	{
		if (is_of_nation(article, i))
			continue;
		for (j = known->first; j < known->end; j++)
			if (an_word_hash(article, i) == an_word_hash(article, j))
				break;
		if (j == known->end)
			return true;
	}
	return false;
}

/*
 * Can one person bear both titles?  Two offices are two people's: "the minister
 * of oil" is not the minister of health, nor the ambassador; but anybody can be
 * "the expert", "the official" or "the doctor" as well.
 */
static bool
are_of_one(const AnArticle *article, const AnMention *known,
		   const AnMention *title)
{
	bool		plain = an_is_plain_role(article, title);

	if (are_of_two_nations(article, known, title))
		return false;
	if (plain && (article->is[title->first] & AN_LEX_HONORIFIC ||
				  an_name_flags_at(article, title->first) & AN_NAME_ANYBODY))
		return true;
	if (article->is[known->first] & AN_LEX_HONORIFIC &&
		known->end == known->first + 1)
		return true;
	if (an_word_hash(article, known->first) !=
		an_word_hash(article, title->first))
		return false;
	/* "the president" is not the president of the parliament */
	if (plain)
		return !is_told_apart(article, title, known);
	return known->end > known->first + 1 && title->end > title->first + 1 &&
		an_word_hash(article, known->first + 1) ==
		an_word_hash(article, title->first + 1);
}

/*
 * Can a person who is known by name and has spoken bear the title, with all
 * titles that the article gives him?
 */
static bool
may_bear(const AnSalience *salience, uint16_t entity, const AnMention *title)
{
	const AnEntity *who = &salience->mentions->entities.list[entity];
	uint32_t	i;

	if (who->kind != AN_ENTITY_PERSON ||
		salience->who[entity].last[AN_ROLE_SPEAKER] == 0)
		return false;
	for (i = 0; i < who->ntitles; i++)
		if (!are_of_one(salience->article, &who->titles[i].span, title))
			return false;
	return true;
}

/*
 * The bearer of a title of one person: whoever is known by name, may bear it
 * and is most salient, else AN_NO_ENTITY.  The title of an office that stood
 * alone before he was named stays alone.
 */
uint16_t
an_bearer_of(const AnSalience *salience, const AnMention *mention,
			 uint16_t entity)
{
	const AnArticle *article = salience->article;
	const AnEntities *entities = &salience->mentions->entities;
	uint16_t	bearer;

	if (!is_definite_title(article, mention) ||
		(entity != AN_NO_ENTITY &&
		 (entities->list[entity].kind == AN_ENTITY_PERSON ||
		  !is_definite_title(article, &entities->list[entity].name.span))))
		return AN_NO_ENTITY;
	bearer = an_salience_most(salience, article->is[mention->first] & AN_GENDER,
							  may_bear, mention);
	if (bearer == AN_NO_ENTITY || entity == AN_NO_ENTITY ||
		an_is_plain_role(article, mention) ||
		entities->list[bearer].first <= entities->list[entity].first)
		return bearer;
	return AN_NO_ENTITY;
}
