/*
 * mentions.c
 *		Who and what an article names, and where.
 */
#include "core/quotes/mentions.h"

#include <string.h>

#include "core/base/array.h"

/* Can a person's name without a title begin at i? */
static bool
begins_untitled(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);

	/* God is asked for much, and means nobody whom news comes back to */
	if (!an_is_name_word(article, i) || an_is_finite(article, i) ||
		an_is_name_suffix(article, i))
		return false;
	if (before == AN_NO_TOKEN || article->is[i] & AN_LEX_NAME)
		return true;
	/* the name of a thing: "the city of X", "the film X" */
	return !(article->is[before] & (AN_LEX_NOUN | AN_LEX_NAMED |
									AN_LEX_BODY | AN_LEX_DOCUMENT)) ||
		an_is_definite(article, before);
}

/*
 * Where a person is named in the phrase of a thing, a body or a role, else its
 * end: "... of the movement Doctor X".  The university of King X is not such.
 */
static uint32_t
first_inside(const AnArticle *article, const AnPhrase *phrase)
{
	const		AnLexical owner = AN_LEX_BODY | AN_LEX_NOUN | AN_LEX_NAMED;
	uint32_t	i;

	/* "the movement, Ali Hasan": a name is no apposition of a thing */
	if (phrase->name > phrase->first && phrase->name_end > phrase->name + 1 &&
		an_is_sign(article, phrase->name - 1, ','))
		return phrase->name;
	for (i = phrase->first + 1; i + 1 < phrase->end; i++)
		if (article->is[i] & (AN_LEX_NAME | AN_LEX_HONORIFIC) &&
			an_is_name_word(article, i + 1) &&
			(an_is_sign(article, i - 1, ',') ||
			 (an_is_definite(article, i - 1) &&
			  !(article->is[i - 1] & owner))))
			return i;
	return phrase->end;
}

/* End a phrase before token i, without the pause that may stand there. */
static void
end_before(const AnArticle *article, uint32_t i, AnPhrase *phrase)
{
	while (i > phrase->first + 1 &&
		   !an_token_is_word(&article->tokens[i - 1]))
		i--;
	phrase->end = i;
	if (phrase->apposed > i)
		phrase->apposed = i;
	if (phrase->name_end > i)
		phrase->name = phrase->name_end = phrase->first;
}

/*
 * Gender and number of a phrase: those of the given name, which is surer than
 * the title, "the senator Maria", else of the first word.
 */
static AnLexical
phrase_agreement(const AnArticle *article, const AnPhrase *phrase)
{
	AnLexical	name = phrase->name < phrase->name_end ?
	article->is[phrase->name] : 0;

	return (name & AN_LEX_NAME && name & AN_GENDER ? name :
			article->is[phrase->first]) & AN_AGREEMENT;
}

/* Add the mention that begins at i, if one does; *next is behind it. */
static int
add_mention(AnMentions *mentions, uint32_t i, uint32_t *next)
{
	const AnArticle *article = mentions->article;
	AnNamed    *named;
	AnPhrase	phrase;
	AnEntityKind kind;
	bool		source = article->is[i] & AN_LEX_SOURCE &&
	!(article->is[i] & AN_LEX_CUE);

	if (!source && !begins_untitled(article, i) && !an_may_be_family(article, i))
		return AN_OK;
	an_phrase_read(article, i, &phrase);
	kind = an_entity_kind_of(article, &phrase);
	if (kind == AN_ENTITY_NONE && !source && an_may_be_family(article, i) &&
		(an_is_definite(article, i) || phrase.end == i + 1))
	{
		phrase.first = phrase.name = i;
		phrase.end = phrase.name_end = phrase.apposed = i + 1;
		kind = AN_ENTITY_PERSON;
	}
	if (kind == AN_ENTITY_NONE)
		return AN_OK;
	named = an_array_room(article->arena, mentions->named, mentions->n,
						  &mentions->capacity, sizeof(AnNamed));
	if (named == NULL)
		return AN_ERR_MEMORY;
	mentions->named = named;
	named += mentions->n++;
	named->phrase = phrase;
	named->kind = kind;
	named->agrees = phrase_agreement(article, &phrase);
	named->entity = AN_NO_ENTITY;
	mentions->at[i] = mentions->n;
	*next = phrase.end;
	if (kind != AN_ENTITY_PERSON && first_inside(article, &phrase) < phrase.end)
	{
		*next = first_inside(article, &phrase);
		end_before(article, *next, &named->phrase);
	}
	return AN_OK;
}

/* Read all mentions of an article. */
int
an_mentions_read(AnMentions *mentions, const AnArticle *article)
{
	uint32_t	i = 0;

	/* the list of entities is large, and each is cleared as it is added */
	mentions->article = mentions->entities.article = article;
	mentions->entities.n = mentions->n = mentions->capacity = 0;
	mentions->named = NULL;
	mentions->at = an_arena_alloc(article->arena,
								  (article->n + 1) * sizeof(uint32_t));
	if (mentions->at == NULL)
		return AN_ERR_MEMORY;
	memset(mentions->at, 0, (article->n + 1) * sizeof(uint32_t));
	while (i < article->n)
	{
		uint32_t	next = i + 1;
		int			status = add_mention(mentions, i, &next);

		if (status < 0)
			return status;
		i = next > i ? next : i + 1;
		an_arena_tick(article->arena);
	}
	an_mentions_link(mentions);
	return AN_OK;
}

/* The mention that begins at token i, or NULL. */
const AnNamed *
an_mention_at(const AnMentions *mentions, uint32_t i)
{
	return mentions->at[i] == 0 ? NULL :
		&mentions->named[mentions->at[i] - 1];
}

/* The phrase of a mention that a rule found, no longer than that. */
static void
read_within(const AnArticle *article, const AnMention *mention,
			AnPhrase *phrase)
{
	const AnMarked *span = mention->first > 0 ?
	an_span_at(article, mention->first - 1) : NULL;

	/* a name in marks, taken without them */
	if (span != NULL && span->first == mention->first &&
		span->end == mention->end)
	{
		phrase->first = phrase->name = mention->first;
		phrase->end = phrase->name_end = phrase->apposed = mention->end;
		return;
	}
	an_phrase_read(article, mention->first, phrase);
	if (phrase->end <= mention->end)
		return;
	phrase->end = mention->end;
	if (phrase->apposed > phrase->end)
		phrase->apposed = phrase->end;
	if (phrase->name_end > phrase->end)
		phrase->name_end = phrase->end;
	if (phrase->name > phrase->name_end)
		phrase->name = phrase->name_end = phrase->first;
}

/* The entity that a noun phrase means, or AN_NO_ENTITY. */
uint16_t
an_mention_entity(const AnMentions *mentions, const AnMention *mention)
{
	const AnNamed *named = an_mention_at(mentions, mention->first);
	AnPhrase	phrase;
	AnEntityKind kind;

	if (named != NULL && named->entity != AN_NO_ENTITY)
		return named->entity;
	read_within(mentions->article, mention, &phrase);
	kind = an_entity_kind_of(mentions->article, &phrase);
	return kind == AN_ENTITY_NONE ? AN_NO_ENTITY :
		an_entities_find(&mentions->entities, &phrase, kind);
}

/* What a noun phrase names: the kind of its entity, else its own. */
AnEntityKind
an_mention_kind(const AnMentions *mentions, const AnMention *mention)
{
	uint16_t	entity = an_mention_entity(mentions, mention);
	AnPhrase	phrase;

	if (entity != AN_NO_ENTITY)
		return mentions->entities.list[entity].kind;
	read_within(mentions->article, mention, &phrase);
	return an_entity_kind_of(mentions->article, &phrase);
}

/* The title in a noun phrase, before its name or behind it; empty if none. */
AnMention
an_mention_title(const AnMentions *mentions, const AnMention *mention)
{
	AnMention	title = {0, 0, 0};
	AnPhrase	phrase;

	read_within(mentions->article, mention, &phrase);
	if (phrase.name_end <= phrase.name)
		return title;
	title.first = phrase.first;
	title.end = phrase.name < phrase.apposed ? phrase.name : phrase.apposed;
	if (an_mention_is_empty(&title) && phrase.apposed < phrase.end)
	{
		title.first = phrase.apposed;
		title.end = phrase.end;
	}
	return title;
}

/* The name in a noun phrase that means nobody known; else all of it. */
AnMention
an_mention_name(const AnMentions *mentions, const AnMention *mention)
{
	AnMention	name = *mention;
	AnPhrase	phrase;

	read_within(mentions->article, mention, &phrase);
	if (phrase.name_end > phrase.name &&
		an_entity_kind_of(mentions->article, &phrase) == AN_ENTITY_PERSON)
	{
		name.first = phrase.name;
		name.end = phrase.name_end;
	}
	return name;
}

/* The same; a noun phrase that means nobody known becomes an entity. */
uint16_t
an_mention_note(AnMentions *mentions, const AnMention *mention)
{
	uint16_t	entity = an_mention_entity(mentions, mention);
	AnPhrase	phrase;
	AnEntityKind kind;

	if (entity != AN_NO_ENTITY || an_mention_is_empty(mention))
		return entity;
	read_within(mentions->article, mention, &phrase);
	kind = an_entity_kind_of(mentions->article, &phrase);
	if (kind == AN_ENTITY_NONE)
	{
		/* "His Highness", a thing: nobody to come back to */
		if (mentions->article->is[mention->first] &
			(AN_LEX_REVERENCE | AN_LEX_NOUN) &&
			!an_is_definite(mentions->article, mention->first))
			return AN_NO_ENTITY;
		kind = AN_ENTITY_ROLE;
		phrase.first = mention->first;
		phrase.end = phrase.apposed = mention->end;
	}
	return an_entities_add(&mentions->entities, &phrase, kind,
						   mention->agrees);
}

/*
 * Cut a noun phrase behind a known name: the rest is an object, unless it is
 * the second of two speakers, "X and Y".
 */
void
an_mention_trim(const AnMentions *mentions, AnMention *mention)
{
	const AnNamed *named = an_mention_at(mentions, mention->first);

	if (named != NULL && named->phrase.end < mention->end &&
		mentions->article->clitic[named->phrase.end] == 0)
		mention->end = named->phrase.end;
}

/* Can a noun phrase be a speaker: a word for a source, or a known name? */
bool
an_mention_is_somebody(const AnMentions *mentions, const AnMention *mention)
{
	const AnNamed *named = an_mention_at(mentions, mention->first);

	return mentions->article->is[mention->first] & AN_LEX_SOURCE ||
		(named != NULL && (named->entity != AN_NO_ENTITY ||
						   an_named_is_full(mentions->article, named))) ||
		an_mention_entity(mentions, mention) != AN_NO_ENTITY;
}

/* The bytes of a mention, without its conjunction. */
AnSpan
an_mention_bytes(const AnArticle *article, const AnMention *mention)
{
	AnSpan		span = {0, 0};

	if (!an_mention_is_empty(mention))
	{
		span.start = article->tokens[mention->first].start +
			article->clitic[mention->first];
		span.end = article->tokens[mention->end - 1].end;
	}
	return span;
}
