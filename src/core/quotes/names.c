/*
 * names.c
 *		The full names of an article, and which of them a mention means.
 */
#include "core/quotes/names.h"

#include <string.h>

#include "core/base/salt.h"

static uint32_t
length_of(const AnMention *mention)
{
	return mention->end - mention->first;
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

/* Keep a noun phrase whose name has at least two words. */
void
an_names_add(AnNames *names, const AnMention *phrase)
{
	AnMention	name = an_name_in(names->article, phrase);
	AnName	   *entry;
	uint64_t	hash = 0;
	uint32_t	i;

	if (length_of(&name) < 2 || names->n == AN_MOST_NAMES)
		return;
	entry = &names->names[names->n++];
	entry->phrase = *phrase;
	entry->name = name;
	entry->head = an_word_hash(names->article, phrase->first);
	entry->apposed = *phrase;
	entry->apposed.first = comma_in(names->article, phrase) + 1;
	entry->words = 0;
	for (i = name.first; i < name.end; i++)
	{
		hash = an_word_hash(names->article, i);
		entry->words |= (uint64_t) 1 << (hash & 63);
		names->words[hash / 64 % AN_NAME_FILTERS] |=
			(uint64_t) 1 << (hash & 63);
	}
	entry->last = hash;
}

/* Gather the names that titles introduce in an article. */
void
an_names_read(AnNames *names, const AnArticle *article)
{
	uint32_t	i;

	memset(names, 0, sizeof(*names));
	names->article = article;
	for (i = 0; i < article->n && names->n < AN_MOST_NAMES; i++)
	{
		AnMention	phrase;

		if (!(article->is[i] & AN_LEX_PERSON))
			continue;
		phrase.first = i;
		phrase.end = an_noun_phrase_end(article, i, article->n);
		phrase.agrees = article->is[i] & AN_AGREEMENT;
		an_names_add(names, &phrase);
		if (phrase.end > i)
			i = phrase.end - 1;
	}
}

/* Does a word with this hash stand in the mention? */
static bool
holds_word(const AnArticle *article, const AnMention *mention, uint64_t hash)
{
	uint32_t	i;

	for (i = mention->first; i < mention->end; i++)
		if (an_word_hash(article, i) == hash)
			return true;
	return false;
}

/* Is a word with this hash part of the name? */
static bool
is_word_of(const AnArticle *article, const AnName *name, uint64_t hash)
{
	return (name->words >> (hash & 63) & 1) != 0 &&
		holds_word(article, &name->name, hash);
}

/* Can a name of the article hold a word with this hash?  False is certain. */
static bool
is_in_names(const AnNames *names, uint64_t hash)
{
	return (names->words[hash / 64 % AN_NAME_FILTERS] >> (hash & 63) & 1) != 0;
}

/* Do all words of a name stand in another? */
static bool
is_part_of(const AnArticle *article, const AnMention *name,
		   const AnName *other)
{
	uint32_t	i;

	for (i = name->first; i < name->end; i++)
		if (an_token_is_word(&article->tokens[i]) &&
			!is_word_of(article, other, an_word_hash(article, i)))
			return false;
	return true;
}

/* The fullest name that has all words of this one. */
static AnMention
fullest_name(const AnNames *names, const AnMention *name)
{
	AnMention	best = *name;
	uint32_t	i;

	for (i = 0; i < names->n; i++)
		if (length_of(&names->names[i].name) > length_of(&best) &&
			is_part_of(names->article, name, &names->names[i]))
			best = names->names[i].name;
	return best;
}

/* Does a noun phrase begin with the title's first word and hold all others? */
static bool
holds_title(const AnArticle *article, const AnMention *phrase,
			const AnMention *title)
{
	uint32_t	i;

	if (length_of(title) > length_of(phrase) ||
		an_word_hash(article, title->first) !=
		an_word_hash(article, phrase->first))
		return false;
	for (i = title->first + 1; i < title->end; i++)
		if (an_token_is_word(&article->tokens[i]) &&
			!holds_word(article, phrase, an_word_hash(article, i)))
			return false;
	return true;
}

/*
 * Is a title a shorter form of a noun phrase: the same first word, all other
 * words of the title in the noun phrase, and more in it?
 */
bool
an_mention_is_short_for(const AnArticle *article, const AnMention *title,
						const AnMention *phrase)
{
	return length_of(title) < length_of(phrase) &&
		holds_title(article, phrase, title);
}

/*
 * The name that a title alone means: of those who bear the title, the last
 * named before it, else the first named behind it.
 */
static AnMention
bearer(const AnNames *names, const AnMention *title)
{
	const AnName *best = NULL;
	uint64_t	head = an_word_hash(names->article, title->first);
	uint32_t	i;

	for (i = 0; i < names->n; i++)
	{
		const AnName *entry = &names->names[i];

		if (best != NULL && entry->phrase.first > title->first)
			break;
		if ((entry->head == head &&
			 an_mention_is_short_for(names->article, title,
									 &entry->phrase)) ||
			(!an_mention_is_empty(&entry->apposed) &&
			 holds_title(names->article, &entry->apposed, title)))
			best = entry;
	}
	return best != NULL ? best->name : *title;
}

/*
 * The antecedent of a mention: the fullest name that it can stand for, or the
 * mention itself.
 */
AnMention
an_names_resolve(const AnNames *names, const AnMention *mention)
{
	AnMention	name;

	if (an_mention_is_empty(mention))
		return *mention;
	name = an_name_in(names->article, mention);
	if (!an_mention_is_empty(&name))
	{
		AnMention	full = fullest_name(names, &name);

		if (length_of(&full) >= 2)
			return full;
		return *mention;
	}
	if (names->article->is[mention->first] & AN_LEX_PERSON)
	{
		name = bearer(names, mention);
		if (name.first != mention->first)
			return name;
	}
	return *mention;
}

/* The known name whose last word stands at token i, or NULL. */
static const AnName *
name_ending_at(const AnNames *names, uint32_t i)
{
	uint64_t	hash = an_word_hash(names->article, i);
	uint32_t	n;

	if (!is_in_names(names, hash) || !an_is_name_word(names->article, i))
		return NULL;
	for (n = 0; n < names->n; n++)
		if (names->names[n].last == hash)
			return &names->names[n];
	return NULL;
}

/* Find the last noun phrase with a full name that ends before token at. */
bool
an_names_before(const AnNames *names, uint32_t at, AnMention *mention)
{
	uint32_t	i = names->n;

	while (i-- > 0)
		if (names->names[i].phrase.end <= at)
		{
			*mention = names->names[i].phrase;
			return true;
		}
	return false;
}

/* Cut a noun phrase behind a known name: the rest is an object. */
void
an_names_trim(const AnNames *names, AnMention *mention)
{
	uint32_t	i;

	for (i = mention->first; i + 1 < mention->end; i++)
	{
		const AnName *name = name_ending_at(names, i);

		if (name == NULL || (name->phrase.first <= i && name->phrase.end > i))
			continue;
		if (an_token_is_word(&names->article->tokens[i + 1]) &&
			!(names->article->is[i + 1] & AN_LEX_SOURCE))
			mention->end = i + 1;
	}
}

/* Find a known name at token i, in full or one word of it. */
bool
an_names_known_at(const AnNames *names, uint32_t i, AnMention *mention)
{
	const AnArticle *article = names->article;
	uint64_t	hash;
	uint32_t	n;

	if (names->n == 0 || article->is[i] != 0 ||
		!an_token_is_word(&article->tokens[i]))
		return false;
	hash = an_word_hash(article, i);
	if (!is_in_names(names, hash) || !an_is_name_word(article, i))
		return false;
	for (n = 0; n < names->n; n++)
	{
		const AnName *name = &names->names[n];

		if (!is_word_of(article, name, hash))
			continue;
		mention->first = i;
		mention->end = i + 1;
		if (an_word_hash(article, name->name.first) == hash)
			while (mention->end < article->n && length_of(mention) <
				   length_of(&name->name) &&
				   an_is_name_word(article, mention->end))
				mention->end++;
		mention->agrees = name->phrase.agrees;
		return true;
	}
	return false;
}

/*
 * Can a noun phrase be a speaker: a word for a source, a known name, or a name
 * with a title in apposition?
 */
bool
an_names_knows(const AnNames *names, const AnMention *mention)
{
	const AnArticle *article = names->article;
	AnMention	known;
	uint32_t	i;

	if (article->is[mention->first] & AN_LEX_SOURCE ||
		an_names_known_at(names, mention->first, &known))
		return true;
	/* a title in apposition */
	for (i = mention->first + 1; i < mention->end; i++)
		if (article->is[i] & AN_LEX_PERSON && an_is_sign(article, i - 1, ','))
			return true;
	return false;
}
