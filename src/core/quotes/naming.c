/*
 * naming.c
 *		Whom each mention of an article means.
 */
#include "core/quotes/naming.h"

#include "core/quotes/full_names.h"

/*
 * Can the word at i, a common word with al- or behind a verb that reports, be a
 * family name that stands alone?  It is one if a full name of the article ends
 * with it.
 */
bool
an_may_be_family(const AnArticle *article, uint32_t i)
{
	const		AnLexical common = AN_LEX_NOUN | AN_LEX_QUALITY |
	AN_LEX_ADJECTIVE;

	return article->is[i] & common && article->clitic[i] == 0 &&
		!(article->is[i] & ~(common | AN_AGREEMENT)) &&
		(an_is_definite(article, i) ||
		 (i > 0 && article->is[i - 1] & AN_LEX_VERB &&
		  !an_is_name_word(article, i + 1)));
}

/* The number of words of the phrase's name. */
static uint32_t
count_name(const AnArticle *article, const AnPhrase *phrase)
{
	return an_count_words(article, phrase->name, phrase->name_end);
}

/* Is one of the name's words a given name, or one that names go on behind? */
bool
an_holds_given_name(const AnArticle *article, const AnPhrase *phrase)
{
	uint32_t	i;

	for (i = phrase->name; i < phrase->name_end; i++)
		if (article->is[i] & AN_LEX_NAME || an_is_name_prefix(article, i))
			return true;
	return false;
}

/*
 * Is a name set off before and behind, as an apposition is: by pauses, marks or
 * a link?
 */
static bool
is_enclosed(const AnArticle *article, const AnPhrase *phrase)
{
	uint32_t	before = phrase->first - 1;
	uint32_t	behind = phrase->end;

	return phrase->first > 0 &&
		(an_is_sign(article, before, ',') ||
		 article->tokens[before].kind == AN_TOKEN_QUOTE) &&
		(an_is_sign(article, behind, ',') ||
		 article->tokens[behind].kind == AN_TOKEN_QUOTE ||
		 an_ends_sentence(article, behind - 1) ||
		 article->is[behind] & AN_LEX_THAT);
}

/*
 * Is the mention a name that stands for itself: with a title, or in full, with
 * a given name or as the subject of a report?
 */
bool
an_named_is_full(const AnArticle *article, const AnNamed *named)
{
	const AnPhrase *phrase = &named->phrase;
	uint32_t	before;

	if (named->kind != AN_ENTITY_PERSON)
		return false;
	if (article->is[phrase->first] & AN_LEX_PERSON ||
		phrase->apposed < phrase->end)
		return true;
	if (count_name(article, phrase) < 2 ||
		an_is_definite(article, phrase->name))
		return false;
	before = an_token_before(article, phrase->first);
	return an_holds_given_name(article, phrase) ||
		is_enclosed(article, phrase) ||
		(before != AN_NO_TOKEN &&
		 article->is[before] & (AN_LEX_VERB | AN_LEX_FINITE) &&
		 !(article->is[before] & (AN_LEX_PREPOSITION | AN_LEX_NOUN)));
}

/* Drop the mentions that begin inside the one before. */
static void
drop_inner(AnMentions *mentions)
{
	uint32_t	end = 0;
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < mentions->n; i++)
	{
		const AnPhrase *phrase = &mentions->named[i].phrase;

		mentions->at[phrase->first] = phrase->first < end ? 0 : n + 1;
		if (phrase->first < end)
			continue;
		end = phrase->end;
		mentions->named[n++] = mentions->named[i];
	}
	mentions->n = n;
}

/*
 * Give titles the full names found right behind them, or behind their comma.
 */
static void
close_titles(AnMentions *mentions, const AnFullNames *found)
{
	const AnArticle *article = mentions->article;
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < mentions->n && n < found->n; i++)
	{
		AnNamed    *named = &mentions->named[i];
		AnPhrase   *phrase = &named->phrase;
		uint32_t	behind = phrase->end;
		const AnMention *name;

		if (an_is_sign(article, behind, ','))
			behind++;
		while (n < found->n && found->list[n].first < behind)
			n++;
		name = &found->list[n];
		if (n == found->n || name->first != behind ||
			named->kind != AN_ENTITY_ROLE ||
			article->is[phrase->first] & AN_LEX_PLURAL)
			continue;
		phrase->apposed = behind > phrase->end ? behind : name->end;
		phrase->name = name->first;
		phrase->end = phrase->name_end = name->end;
		named->kind = AN_ENTITY_PERSON;
		named->entity = an_entities_add(&mentions->entities, phrase,
										named->kind, named->agrees);
	}
	drop_inner(mentions);
}

/*
 * Cut a name without a title that begins with the family of somebody known: what
 * follows is an object, "Castro Obama".
 */
static void
cut_family(const AnEntities *entities, AnNamed *named)
{
	AnPhrase   *phrase = &named->phrase;
	const AnArticle *article = entities->article;
	uint32_t	i = phrase->name;

	if (named->kind != AN_ENTITY_PERSON || i != phrase->first ||
		phrase->name_end < i + 2 || article->clitic[i + 1] > 0 ||
		article->is[i] & AN_LEX_NAME ||
		an_is_name_prefix(article, i) || an_is_name_prefix(article, i + 1) ||
		an_is_name_suffix(article, i + 1) ||
		!an_entities_know_family(entities, i))
		return;
	phrase->end = phrase->name_end = phrase->apposed = i + 1;
}

/* Is the mention of a name that begins with a title or a given name? */
static bool
begins_surely(const AnArticle *article, const AnNamed *named)
{
	return article->is[named->phrase.first] & (AN_LEX_PERSON | AN_LEX_NAME) ||
		an_is_name_prefix(article, named->phrase.first);
}

/* Add the full names, the surest first, wherever they stand. */
static void
add_full_names(AnMentions *mentions)
{
	const AnArticle *article = mentions->article;
	AnEntities *entities = &mentions->entities;
	AnWordSet	bare = {{0}, 0, 0};
	AnFullNames found;
	uint32_t	i;
	int			sure;

	for (sure = 1; sure >= 0; sure--)
		for (i = 0; i < mentions->n; i++)
		{
			AnNamed    *named = &mentions->named[i];

			if (begins_surely(article, named) != (sure == 1))
				continue;
			if (sure == 0)
				cut_family(entities, named);
			if (an_named_is_full(article, named))
				named->entity = an_entities_add(entities, &named->phrase,
												named->kind, named->agrees);
			if (named->kind == AN_ENTITY_PERSON &&
				named->phrase.name_end == named->phrase.name + 1)
				an_bare_name_add(article, named->phrase.name, &bare);
			an_arena_tick_turn(article->arena, i);
		}
	an_full_names_add(entities, &bare, &found);
	close_titles(mentions, &found);
}

/*
 * Take an adjective behind a title for a family where somebody known has it:
 * "Doctor al-Turki".
 */
static void
take_family(const AnEntities *entities, AnNamed *named)
{
	const AnArticle *article = entities->article;
	AnPhrase   *phrase = &named->phrase;
	uint32_t	i = phrase->first + 1;

	if (named->kind != AN_ENTITY_ROLE || phrase->end != i + 1 ||
		!(article->is[phrase->first] & AN_LEX_HONORIFIC) ||
		article->is[phrase->first] & AN_LEX_PLURAL ||
		!an_is_definite(article, i) || !an_entities_know_family(entities, i))
		return;
	phrase->name = i;
	phrase->name_end = i + 1;
	named->kind = AN_ENTITY_PERSON;
}

/* Give every mention its entity. */
void
an_mentions_link(AnMentions *mentions)
{
	AnEntities *entities = &mentions->entities;
	uint32_t	i;

	add_full_names(mentions);
	for (i = 0; i < mentions->n; i++)
	{
		AnNamed    *named = &mentions->named[i];

		if (an_may_be_family(mentions->article, named->phrase.first) &&
			!an_entities_know_family(entities, named->phrase.first))
			continue;
		take_family(entities, named);
		if (named->kind == AN_ENTITY_PERSON)
		{
			named->entity = an_entities_find(entities, &named->phrase,
											 named->kind);
			if (named->entity != AN_NO_ENTITY)
				an_entity_name_better(entities, named->entity, &named->phrase,
									  named->kind);
		}
		else
			named->entity = an_entities_add(entities, &named->phrase,
											named->kind, named->agrees);
		if (named->entity != AN_NO_ENTITY)
			entities->list[named->entity].latest = named->phrase.first;
		an_arena_tick_turn(mentions->article->arena, i);
	}
}
