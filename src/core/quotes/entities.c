/*
 * entities.c
 *		The persons, bodies and documents of an article.
 */
#include "core/quotes/entities.h"

#include <string.h>

#include "core/base/salt.h"
#include "core/quotes/name_list.h"

/* What the lists of speakers say of the word at i, without its conjunction. */
uint16_t
an_name_flags_at(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	start = token->start + article->clitic[i];

	return an_name_flags(article->folded->folded + start, token->end - start);
}

/* A hash to compare a word by, without its conjunction and without al-. */
uint64_t
an_word_hash(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	start = token->start + article->clitic[i];

	if (an_is_definite(article, i) &&
		token->end - start > AN_DEFINITE_BYTES)
		start += AN_DEFINITE_BYTES;
	return an_salt_bytes(article->arena->salt,
						 article->folded->folded + start, token->end - start);
}

/* The words of the tokens [first, end). */
static AnNameWords
name_of(const AnArticle *article, uint32_t first, uint32_t end)
{
	AnNameWords name = {{first, end, 0}, 0, 0, 0, 0, false};
	uint32_t	i;

	for (i = first; i < end; i++)
	{
		uint64_t	hash;

		if (!an_token_is_word(&article->tokens[i]) ||
			an_is_name_link(article, i))
			continue;
		hash = an_word_hash(article, i);
		name.words |= (uint64_t) 1 << (hash & 63);
		if (name.n++ == 0)
			name.first = hash;
		name.last = hash;
	}
	/* without the comma before an apposition */
	while (name.span.end > first &&
		   an_is_pause(article, name.span.end - 1))
		name.span.end--;
	return name;
}

static bool
holds_word(const AnArticle *article, const AnMention *span, uint64_t hash)
{
	uint32_t	i;

	for (i = span->first; i < span->end; i++)
		if (an_token_is_word(&article->tokens[i]) &&
			an_word_hash(article, i) == hash)
			return true;
	return false;
}

/* Has another name all words of this one? */
static bool
has_all_words(const AnArticle *article, const AnNameWords *name,
			  const AnNameWords *whole)
{
	uint32_t	i;

	if (name->words & ~whole->words)
		return false;
	for (i = name->span.first; i < name->span.end; i++)
		if (an_token_is_word(&article->tokens[i]) &&
			!an_is_name_link(article, i) &&
			!holds_word(article, &whole->span, an_word_hash(article, i)))
			return false;
	return true;
}

/*
 * Do two names of persons mean one: has one all words of the other, and its
 * first or its last?
 */
static bool
is_same_person(const AnArticle *article, const AnNameWords *a,
			   const AnNameWords *b)
{
	const AnNameWords *shorter = a->n <= b->n ? a : b;
	const AnNameWords *longer = shorter == a ? b : a;

	if (shorter->first != longer->first && shorter->last != longer->last &&
		shorter->n == 1)
		return false;
	return has_all_words(article, shorter, longer);
}

/*
 * Do two phrases without a name mean one: have they the same first word, and
 * one all words of the other?
 */
static bool
is_same_title(const AnArticle *article, const AnNameWords *a,
			  const AnNameWords *b)
{
	const AnNameWords *shorter = a->n <= b->n ? a : b;
	const AnNameWords *longer = shorter == a ? b : a;

	return shorter->n > 0 && shorter->first == longer->first &&
		has_all_words(article, shorter, longer);
}

/* What a noun phrase names, by its first word and its name. */
AnEntityKind
an_entity_kind_of(const AnArticle *article, const AnPhrase *phrase)
{
	AnLexical	is = article->is[phrase->first];

	/* "His Highness" is resolved like a pronoun */
	if (phrase->end <= phrase->first ||
		(is & AN_LEX_REVERENCE && phrase->end == phrase->first + 1))
		return AN_ENTITY_NONE;
	if (is & AN_LEX_PERSON)
		return phrase->name_end > phrase->name ? AN_ENTITY_PERSON :
			AN_ENTITY_ROLE;
	if (is & AN_LEX_BODY)
		return AN_ENTITY_BODY;
	if (is & AN_LEX_DOCUMENT)
		return AN_ENTITY_DOCUMENT;
	if (is & AN_LEX_PLACE)
		return AN_ENTITY_PLACE;
	return phrase->name_end > phrase->name ? AN_ENTITY_PERSON :
		AN_ENTITY_NONE;
}

/*
 * Is a role the office of one person: with al-, or of something that is named
 * at once, "minister of energy"?  Else it is anybody's, "an official in the
 * ministry".
 */
bool
an_is_office(const AnArticle *article, const AnMention *role)
{
	uint32_t	i = role->first;

	if (article->is[i] & AN_LEX_PLURAL)
		return false;
	if (an_is_definite(article, i) || article->is[i] & AN_LEX_REVERENCE ||
		an_is_possessed(article, i))
		return true;
	while (++i < role->end && an_token_is_word(&article->tokens[i]))
	{
		if (an_is_definite(article, i) || article->is[i] & AN_LEX_PLACE)
			return true;
		/* "in the name of" leads to a body that is named, others do not */
		if (an_is_prefixed(article, i) ||
			(article->is[i] & AN_LEX_PREPOSITION &&
			 !(article->is[i] & AN_LEX_NAMED)))
			return false;
	}
	return false;
}

/*
 * The same for a word of a title, and without "of" or "of the": the "director
 * of post" is also the "general director of the post".
 */
static uint64_t
title_word_hash(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	start = token->start + AN_LETTER_BYTES;

	if (article->clitic[i] > 0 ||
		an_letter_at(article, i, 0) != LETTER_LAM ||
		!an_is_prefixed(article, i))
		return an_word_hash(article, i);
	if (an_letter_at(article, i, 1) == LETTER_LAM &&
		an_letter_at(article, i, 4) != 0)
		start += AN_LETTER_BYTES;
	return an_salt_bytes(article->arena->salt,
						 article->folded->folded + start, token->end - start);
}

/* Has a longer title all words of this one, with "of" or without? */
static bool
has_words_of_title(const AnArticle *article, const AnMention *whole,
				   const AnMention *title)
{
	uint32_t	i;
	uint32_t	j;

	for (i = title->first; i < title->end; i++)
	{
		uint64_t	hash;

		if (!an_token_is_word(&article->tokens[i]))
			continue;
		hash = title_word_hash(article, i);
		for (j = whole->first; j < whole->end; j++)
			if (an_token_is_word(&article->tokens[j]) &&
				title_word_hash(article, j) == hash)
				break;
		if (j == whole->end)
			return false;
	}
	return true;
}

/* Bears the person one of these titles? */
static bool
bears_title(const AnEntities *entities, const AnEntity *who,
			const AnNameWords *title)
{
	uint32_t	i;

	for (i = 0; i < who->ntitles; i++)
		if (title->n <= who->titles[i].n &&
			title->first == who->titles[i].first &&
			has_words_of_title(entities->article, &who->titles[i].span,
							   &title->span))
			return true;
	return false;
}

/* Can a phrase of that kind and these words mean the entity? */
static bool
can_mean(const AnEntities *entities, const AnEntity *who,
		 const AnNameWords *name, AnEntityKind kind)
{
	const AnNameWords *known = &who->name;

	if (kind == AN_ENTITY_ROLE && who->kind == AN_ENTITY_PERSON)
		return bears_title(entities, who, name);
	/* "Hamas" for "the movement of Hamas" */
	if (kind == AN_ENTITY_PERSON && who->kind == AN_ENTITY_BODY)
		return name->n == 1 && known->n == 2 && known->last == name->last;
	if (who->kind != kind)
		return false;
	return kind == AN_ENTITY_PERSON ?
		is_same_person(entities->article, name, known) :
		is_same_title(entities->article, name, known);
}

/*
 * Does the name that ends before token i surely end there: at a sign, a link or
 * a verb?  Elsewhere it may have run on into an object.
 */
static bool
ends_surely(const AnArticle *article, uint32_t i)
{
	return i >= article->n || an_ends_sentence(article, i - 1) ||
		!an_token_is_word(&article->tokens[i]) ||
		article->is[i] & (AN_LEX_THAT | AN_LEX_RELATIVE | AN_LEX_VERB |
						  AN_LEX_FINITE);
}

/* The words that a phrase of that kind is known by. */
static AnNameWords
words_of(const AnArticle *article, const AnPhrase *phrase, AnEntityKind kind)
{
	AnNameWords words = kind == AN_ENTITY_PERSON ?
	name_of(article, phrase->name, phrase->name_end) :
	name_of(article, phrase->first, phrase->apposed);

	words.sure = ends_surely(article, words.span.end);
	return words;
}

/* The next word of a name from token i on, or end; links are passed over. */
static uint32_t
next_name_word(const AnArticle *article, uint32_t i, uint32_t end)
{
	while (i < end && (!an_token_is_word(&article->tokens[i]) ||
					   an_is_name_link(article, i)))
		i++;
	return i;
}

/* Does the longer name begin with all words of the shorter? */
static bool
name_begins_with(const AnArticle *article, const AnNameWords *longer,
				 const AnNameWords *shorter)
{
	uint32_t	i = shorter->span.first;
	uint32_t	j = longer->span.first;
	uint32_t	n;

	for (n = 0; n < shorter->n; n++, i++, j++)
	{
		i = next_name_word(article, i, shorter->span.end);
		j = next_name_word(article, j, longer->span.end);
		if (j >= longer->span.end ||
			an_word_hash(article, i) != an_word_hash(article, j))
			return false;
	}
	return true;
}

/*
 * Is a name better than the one known so far?  The fuller one is, but not if it
 * only goes on where the shorter one surely ends: it has run on into an object.
 */
static bool
is_better_name(const AnArticle *article, const AnNameWords *name,
			   const AnNameWords *known, AnEntityKind kind)
{
	const AnNameWords *longer = name->n > known->n ? name : known;
	const AnNameWords *shorter = longer == name ? known : name;

	if (kind != AN_ENTITY_ROLE && shorter->sure && !longer->sure &&
		shorter->n > 1 && name_begins_with(article, longer, shorter))
		return shorter == name;
	return longer == name;
}

/* Does a person's full name end with the word at i? */
bool
an_entities_know_family(const AnEntities *entities, uint32_t i)
{
	uint64_t	hash = an_word_hash(entities->article, i);
	uint32_t	n;

	for (n = 0; n < entities->n; n++)
		if (entities->list[n].kind == AN_ENTITY_PERSON &&
			entities->list[n].name.n > 1 && entities->list[n].name.last == hash)
			return true;
	return false;
}

/*
 * The entity that a phrase means: of those it can mean the one mentioned last
 * before it, else the first behind it.  A surname goes before a first name.
 */
uint16_t
an_entities_find(const AnEntities *entities, const AnPhrase *phrase,
				 AnEntityKind kind)
{
	AnNameWords name = words_of(entities->article, phrase, kind);
	uint16_t	best = AN_NO_ENTITY;
	uint32_t	most = 0;
	uint32_t	i;

	if (name.n == 0)
		return best;
	for (i = 0; i < entities->n; i++)
	{
		const AnEntity *who = &entities->list[i];
		uint32_t	value;

		if (!can_mean(entities, who, &name, kind))
			continue;
		value = who->latest != AN_NO_TOKEN ?
			entities->article->n + 1 + who->latest :
			entities->article->n - who->first;
		if (best == AN_NO_ENTITY || value > most)
		{
			best = (uint16_t) i;
			most = value;
		}
	}
	return best;
}

/* Can the name mean the person: is it part of his, from either end? */
bool
an_entity_has_name(const AnEntities *entities, uint16_t number,
				   const AnMention *name)
{
	const AnEntity *who = &entities->list[number];
	AnNameWords words = name_of(entities->article, name->first, name->end);

	return who->kind == AN_ENTITY_PERSON && words.n > 0 &&
		is_same_person(entities->article, &words, &who->name);
}

/* Keep one title of a person, the tokens [first, end). */
static void
keep_title(const AnArticle *article, AnEntity *who, uint32_t first,
		   uint32_t end)
{
	if (end <= first)
		return;
	if (who->ntitles < AN_MOST_TITLES)
		who->ntitles++;
	memmove(&who->titles[1], &who->titles[0],
			(who->ntitles - 1) * sizeof(AnNameWords));
	who->titles[0] = name_of(article, first, end);
}

/* Keep the titles that stand before the name and behind it. */
static void
keep_titles(const AnArticle *article, AnEntity *who, const AnPhrase *phrase)
{
	/* "the minister, X" has its name in the apposition */
	if (phrase->name >= phrase->apposed)
		keep_title(article, who, phrase->first, phrase->apposed);
	else
	{
		keep_title(article, who, phrase->first, phrase->name);
		keep_title(article, who, phrase->apposed, phrase->end);
	}
}

/* Keep the name in a phrase that means the entity, if it is a better one. */
void
an_entity_name_better(AnEntities *entities, uint16_t number,
					  const AnPhrase *phrase, AnEntityKind kind)
{
	AnEntity   *who = &entities->list[number];
	AnNameWords name = words_of(entities->article, phrase, kind);

	if (who->kind == kind &&
		is_better_name(entities->article, &name, &who->name, kind))
		who->name = name;
}

/*
 * Add a phrase: to the entity that it means, or as a new one.  The fullest name
 * is kept.
 */
uint16_t
an_entities_add(AnEntities *entities, const AnPhrase *phrase,
				AnEntityKind kind, AnLexical agrees)
{
	AnNameWords name = words_of(entities->article, phrase, kind);
	uint16_t	number = an_entities_find(entities, phrase, kind);
	AnEntity   *who;

	if (number == AN_NO_ENTITY)
	{
		if (entities->n == AN_MOST_ENTITIES || name.n == 0)
			return AN_NO_ENTITY;
		number = (uint16_t) entities->n++;
		who = &entities->list[number];
		memset(who, 0, sizeof(*who));
		who->kind = kind;
		who->first = phrase->first;
		who->latest = AN_NO_TOKEN;
		who->name = name;
	}
	who = &entities->list[number];
	an_entity_name_better(entities, number, phrase, kind);
	if (agrees & AN_GENDER || who->agrees == 0)
		who->agrees = agrees;
	if (who->kind == AN_ENTITY_PERSON)
		keep_titles(entities->article, who, phrase);
	return number;
}
