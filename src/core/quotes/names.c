/*
 * names.c
 *		The name in a noun phrase.
 */
#include "core/quotes/names.h"

static uint32_t
length_of(const AnMention *mention)
{
	return mention->end - mention->first;
}

/*
 * Cut the words of a place or a body off the name at the end of a noun phrase;
 * the result may be empty.
 */
static AnMention
trim_name(const AnArticle *article, const AnMention *phrase, AnMention name)
{
	uint32_t	i;

	/* a name can begin behind that of a place, "valley of the palms" */
	for (i = name.first + 1; i + 1 < name.end; i++)
		if (an_is_definite(article, i) &&
			!an_is_name_suffix(article, i) &&
			!an_is_name_prefix(article, i - 1) &&
			!an_is_definite(article, i + 1))
		{
			name.first = i + 1;
			break;
		}
	/* two words in a row with al- belong to a body, not to a family */
	if (length_of(&name) > 2 && an_is_definite(article, name.end - 1) &&
		an_is_definite(article, name.end - 2) &&
		!an_is_name_suffix(article, name.end - 2) &&
		!an_is_name_prefix(article, name.end - 3))
		name.first = name.end;

	/*
	 * one word with al- is no name: "the Russian" president, minister of
	 * "health"
	 */
	if (length_of(&name) == 1 && length_of(phrase) > 1 &&
		an_is_definite(article, name.first) &&
		(length_of(phrase) > 2 ||
		 !an_is_definite(article, phrase->first)))
		name.first = name.end;
	return name;
}

/*
 * Is the adjective of nation at i a family name, as it stands behind a given
 * name?
 */
static bool
is_family(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_ADJECTIVE &&
		!(article->is[i] & AN_LEX_PERSON) &&
		an_is_definite(article, i) && i > 0 &&
		an_is_name_word(article, i - 1) &&
		!an_is_definite(article, i - 1);
}

/*
 * The name in a noun phrase without commas: the words at its end that are in
 * no list, or those at its beginning if the title follows.
 */
static AnMention
name_in_run(const AnArticle *article, const AnMention *phrase)
{
	AnMention	name = *phrase;

	if (an_mention_is_empty(phrase))
		return name;
	/* a body has no person's name, and several persons have more than one */
	if ((article->is[phrase->first] & (AN_LEX_BODY | AN_LEX_DOCUMENT) &&
		 !(article->is[phrase->first] & AN_LEX_PERSON)) ||
		(article->is[phrase->first] & AN_LEX_PERSON &&
		 article->is[phrase->first] & AN_LEX_PLURAL))
	{
		name.end = name.first;
		return name;
	}
	if (an_is_name_word(article, phrase->first) &&
		!an_is_definite(article, phrase->first))
	{
		name.end = phrase->first;
		while (name.end < phrase->end &&
			   an_is_name_word(article, name.end))
			name.end++;
		/* a family name that is also an adjective of nation */
		if (name.end < phrase->end && length_of(&name) > 1 &&
			is_family(article, name.end))
			name.end++;
		if (name.end == phrase->end || length_of(&name) > 1)
			return name;
	}
	name = *phrase;
	name.first = phrase->end;
	if (phrase->end > phrase->first + 2 &&
		article->is[phrase->first] & AN_LEX_PERSON &&
		!(article->is[phrase->end - 3] & AN_LEX_PREPOSITION) &&
		is_family(article, phrase->end - 1))
		name.first--;
	while (name.first > phrase->first &&
		   (an_is_name_word(article, name.first - 1) ||
			article->tokens[name.first - 1].kind == AN_TOKEN_BREAK))
		name.first--;
	while (name.first < name.end &&
		   article->tokens[name.first].kind == AN_TOKEN_BREAK)
		name.first++;
	/* "the police of Dubai": the first word behind a body belongs to it */
	if (length_of(&name) > 0 && name.first > phrase->first &&
		article->is[name.first - 1] & (AN_LEX_BODY | AN_LEX_NAMED) &&
		!an_is_definite(article, name.first - 1))
		name.first++;
	while (length_of(&name) > 1 && an_is_definite(article, name.first))
		name.first++;
	return trim_name(article, phrase, name);
}

/* The first comma of a noun phrase, or its end. */
static uint32_t
comma_in(const AnArticle *article, const AnMention *phrase)
{
	uint32_t	i = phrase->first;

	while (i < phrase->end && !an_is_sign(article, i, ','))
		i++;
	return i;
}

/* The name in a noun phrase: before its first comma, else behind it. */
AnMention
an_name_in(const AnArticle *article, const AnMention *phrase)
{
	AnMention	part = *phrase;
	AnMention	name;

	part.end = comma_in(article, phrase);
	name = name_in_run(article, &part);
	if (!an_mention_is_empty(&name) || part.end == phrase->end)
		return name;
	part.first = part.end + 1;
	part.end = phrase->end;
	return name_in_run(article, &part);
}
