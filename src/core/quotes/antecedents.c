/*
 * antecedents.c
 *		Whom a title, a description or an elided subject means.
 */
#include "core/quotes/antecedents.h"

#include "core/quotes/bearers.h"
#include "core/quotes/name_list.h"

/* Does the mention name several speakers, "X and Y"? */
static bool
names_several(const AnSalience *salience, const AnMention *mention)
{
	AnPhrase	phrase;

	if (!(mention->agrees & AN_LEX_PLURAL))
		return false;
	an_phrase_read(salience->article, mention->first, &phrase);
	return phrase.end < mention->end &&
		(salience->article->clitic[phrase.end] > 0 ||
		 !(salience->article->is[mention->first] & AN_LEX_PLURAL));
}

/* Tokens between a title and the name that ends it. */
#define MOST_TO_NAME	10

/* The kind of an entity; none of no entity. */
static AnEntityKind
kind_of_entity(const AnSalience *salience, uint16_t entity)
{
	return entity == AN_NO_ENTITY ? AN_ENTITY_NONE :
		salience->mentions->entities.list[entity].kind;
}

/*
 * "His Highness", "the same speaker", "the latter": like a pronoun it means
 * whoever agrees and is most salient.
 */
static uint16_t
same_as_before(const AnSalience *salience, const AnMention *mention,
			   uint16_t entity)
{
	const AnArticle *article = salience->article;
	uint32_t	i = mention->first;
	AnLexical	is = article->is[i];

	if (mention->end != i + 1)
		return AN_NO_ENTITY;
	if (!(is & AN_LEX_REVERENCE) &&
		(!(is & AN_LEX_PERSON) ||
		 kind_of_entity(salience, entity) == AN_ENTITY_PERSON ||
		 !(article->is[mention->end] & AN_LEX_SAME ||
		   (i > 0 && article->is[i - 1] & AN_LEX_SAME))))
		return AN_NO_ENTITY;
	return an_salience_most(salience, is & AN_GENDER, NULL, NULL);
}

/* Does the title end before token i, so that no name can follow it? */
static bool
ends_title(const AnArticle *article, uint32_t i)
{
	return an_ends_sentence(article, i - 1) || an_is_sign(article, i, ':') ||
		article->is[i] & (AN_LEX_THAT | AN_LEX_VERB | AN_LEX_RELATIVE |
						  AN_LEX_SETTING | AN_LEX_CONJUNCTION) ||
		(an_is_finite(article, i) && !(article->is[i] & AN_LEX_NAME));
}

/*
 * The person whose name stands behind a title that its phrase does not reach:
 * "the expert at X, Ali Hasan, said", "the spokesman of the region Major Ali
 * Hasan said".
 */
static uint16_t
named_behind(const AnSalience *salience, const AnMention *mention,
			 uint16_t entity)
{
	const AnArticle *article = salience->article;
	AnLexical	is = article->is[mention->first];
	uint32_t	most = mention->end + MOST_TO_NAME;
	uint32_t	i;

	if (!(is & AN_LEX_PERSON) || is & (AN_LEX_PLURAL | AN_LEX_REVERENCE) ||
		kind_of_entity(salience, entity) == AN_ENTITY_PERSON ||
		an_name_flags_at(article, mention->first) & AN_NAME_SCRIPTURE ||
		an_is_name_suffix(article, mention->end - 1) ||
		(!an_is_definite(article, mention->first) &&
		 an_is_adjective(article, mention->first + 1) &&
		 !an_is_definite(article, mention->first + 1) &&
		 !an_is_sign(article, mention->end, ',')))
		return AN_NO_ENTITY;
	for (i = mention->end; i < article->n && i < most &&
		 !ends_title(article, i); i++)
	{
		const AnNamed *named = an_mention_at(salience->mentions, i);

		/* what stands in marks belongs to the title */
		if (article->inside[i] != 0)
		{
			i = article->marks.spans[article->inside[i] - 1].behind - 1;
			continue;
		}
		if (named != NULL && named->kind == AN_ENTITY_PERSON &&
			named->entity != AN_NO_ENTITY &&
			!((article->is[i - 1] | an_lexical_inside(article, i - 1)) &
			  (AN_LEX_PREPOSITION | AN_LEX_BODY | AN_LEX_NOUN)) &&
			!an_is_prefixed(article, i))
			return named->entity;
	}
	return AN_NO_ENTITY;
}

/* Can the name that the mention is mean the entity? */
static bool
may_be_named(const AnSalience *salience, uint16_t entity,
			 const AnMention *name)
{
	return an_entity_has_name(&salience->mentions->entities, entity, name);
}

/*
 * A surname that two persons have, beside a verb that agrees with one of them:
 * of a man and a wife.
 */
static uint16_t
namesake(const AnSalience *salience, const AnMention *mention, uint16_t entity)
{
	const AnMentions *mentions = salience->mentions;
	AnLexical	gender = mention->agrees & AN_GENDER;
	AnMention	name = an_mention_name(mentions, mention);

	if (kind_of_entity(salience, entity) != AN_ENTITY_PERSON || gender == 0 ||
		!(mentions->entities.list[entity].agrees & AN_GENDER) ||
		mentions->entities.list[entity].agrees & gender)
		return AN_NO_ENTITY;
	return an_salience_most(salience, gender, may_be_named, &name);
}

/*
 * A title whose last word is the family name of a person known in full: "Doctor
 * al-Turki", where al-Turki is also an adjective.
 */
static uint16_t
family_behind_title(const AnSalience *salience, const AnMention *mention,
					uint16_t entity)
{
	const AnMentions *mentions = salience->mentions;
	AnMention	family = {mention->end - 1, mention->end, mention->agrees};

	if (kind_of_entity(salience, entity) == AN_ENTITY_PERSON ||
		mention->end < mention->first + 2 ||
		!(salience->article->is[mention->first] & AN_LEX_PERSON) ||
		!an_is_definite(salience->article, family.first) ||
		!an_entities_know_family(&mentions->entities, family.first))
		return AN_NO_ENTITY;
	return an_salience_most(salience, mention->agrees & AN_GENDER,
							may_be_named, &family);
}

/*
 * "The source": whoever spoke last, a body or a document as well, but not where
 * a source that keeps its name back has been introduced.
 */
static uint16_t
source_before(const AnSalience *salience, const AnMention *mention,
			  uint16_t entity)
{
	const AnArticle *article = salience->article;
	const AnEntities *entities = &salience->mentions->entities;
	uint32_t	i = mention->first;

	if (!(an_name_flags_at(article, i) & AN_NAME_UNNAMED) ||
		article->is[i] & AN_LEX_PLURAL || !an_is_plain_role(article, mention) ||
		(entity != AN_NO_ENTITY &&
		 !an_is_definite(article, entities->list[entity].name.span.first)))
		return AN_NO_ENTITY;
	return an_salience_latest(salience, entity);
}

/* Has the body a name of its own: a word in marks, or in no list? */
static bool
is_named_body(const AnSalience *salience, uint16_t entity,
			  const AnMention *description)
{
	const AnArticle *article = salience->article;
	const AnEntity *who = &salience->mentions->entities.list[entity];
	const AnMention *name = &who->name.span;
	uint32_t	i;

	if (who->kind != AN_ENTITY_BODY ||
		an_word_hash(article, name->first) !=
		an_word_hash(article, description->first))
		return false;
	for (i = name->first + 1; i < name->end; i++)
		if (article->inside[i] != 0 || an_is_name_word(article, i))
			return true;
	return false;
}

/*
 * A body that is only described, "the company", "the American company":
 * whichever of that kind has been called by its name.
 */
static uint16_t
described_body(const AnSalience *salience, const AnMention *mention,
			   uint16_t entity)
{
	const AnArticle *article = salience->article;

	if (kind_of_entity(salience, entity) != AN_ENTITY_BODY ||
		!an_is_plain_role(article, mention) ||
		!an_is_plain_role(article,
					   &salience->mentions->entities.list[entity].name.span))
		return AN_NO_ENTITY;
	return an_salience_most(salience, 0, is_named_body, mention);
}

/* What is asked of a mention, the surest first. */
typedef uint16_t (*Sieve) (const AnSalience *salience,
						   const AnMention *mention, uint16_t entity);

static const Sieve sieves[] = {same_as_before, namesake, family_behind_title,
named_behind, an_bearer_of, source_before, described_body};

/* The antecedent of a mention, in full; of a document, its issuer. */
AnMention
an_antecedent_of(const AnSalience *salience, const AnMention *mention)
{
	AnMention	issuer;
	uint16_t	entity;
	uint32_t	i;

	if (an_document_issuer(salience, mention, &issuer))
		mention = &issuer;
	if (an_mention_is_empty(mention) || names_several(salience, mention))
		return *mention;
	entity = an_mention_entity(salience->mentions, mention);
	/* a person who is named here alone */
	if (entity == AN_NO_ENTITY && an_mention_kind(salience->mentions, mention) ==
		AN_ENTITY_PERSON)
		return an_mention_name(salience->mentions, mention);
	for (i = 0; i < sizeof(sieves) / sizeof(sieves[0]); i++)
	{
		uint16_t	meant = sieves[i] (salience, mention, entity);

		if (meant != AN_NO_ENTITY)
			return an_salience_name(salience, meant);
	}
	return entity == AN_NO_ENTITY ?
		an_mention_name(salience->mentions, mention) :
		an_salience_name(salience, entity);
}

/* Find the antecedent of an elided subject: the most salient that agrees. */
bool
an_antecedent_elided(const AnSalience *salience, AnLexical verb,
					 AnMention *mention)
{
	uint16_t	who = an_salience_most(salience, verb, NULL, NULL);
	AnMention	named;

	if (who == AN_NO_ENTITY)
		return false;
	named = an_salience_name(salience, who);
	*mention = an_antecedent_of(salience, &named);
	mention->agrees = named.agrees;
	return true;
}

/*
 * Note that whoever text names speaks: its antecedent, but of a document, to
 * which a verb in the next sentence goes back, the document itself.
 */
void
an_antecedent_note(AnSalience *salience, const AnMention *text,
				   const AnMention *speaker)
{
	AnMention	meant = *speaker;

	if (an_mention_is_empty(speaker) || names_several(salience, text) ||
		salience->article->is[text->first] & AN_LEX_DOCUMENT)
		meant = *text;
	meant.agrees = text->agrees;
	an_salience_note(salience, &meant, AN_ROLE_SPEAKER);
}

/* The same; whoever is meant speaks. */
bool
an_antecedent_speaks(AnSalience *salience, AnLexical verb,
					 AnMention *mention)
{
	uint16_t	who = an_salience_most(salience, verb, NULL, NULL);
	AnMention	named;

	if (!an_antecedent_elided(salience, verb, mention))
		return false;
	named = an_salience_name(salience, who);
	an_antecedent_note(salience, &named, mention);
	return true;
}

/*
 * Note the person, body or government that the narrator names at token i, if
 * any.
 */
void
an_antecedent_see(AnSalience *salience, uint32_t i)
{
	const AnArticle *article = salience->article;
	const AnNamed *named = an_mention_at(salience->mentions, i);
	AnMention	mention;
	AnLexical	verb;
	AnRole		role;

	if (named == NULL || named->entity == AN_NO_ENTITY)
		return;
	/* what stands in marks is said, but for a name that marks hold */
	if (article->inside[i] != 0 &&
		!an_is_name_in_marks(article,
							 &article->marks.spans[article->inside[i] - 1]))
		return;
	mention.first = i;
	mention.end = named->phrase.end;
	mention.agrees = named->agrees;
	if (named->kind == AN_ENTITY_DOCUMENT)
		an_document_note(salience, &mention, NULL, true);
	if (article->is[i] & AN_LEX_SETTING)
		return;
	an_salience_note_blessing(salience, &mention);
	role = an_role_of(article, i, &verb);
	if (verb != 0 && !(mention.agrees & AN_GENDER))
		mention.agrees |= verb & AN_GENDER;
	an_salience_note(salience, &mention, role);
}
