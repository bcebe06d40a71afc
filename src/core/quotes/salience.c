/*
 * salience.c
 *		Who has been mentioned, and whom an elided subject means.
 */
#include "core/quotes/salience.h"

#include <string.h>

#include "core/base/salt.h"

/*
 * How much all referents fade at the end of a sentence, and more at that of a
 * paragraph.
 */
#define FADE_SENTENCE	8
#define FADE_PARAGRAPH	8

/* The bonus of a referent in the verb's own sentence. */
#define SAME_SENTENCE	40

/* The penalty of a referent that is no person, except as a speaker. */
#define LESS_THING		10

/* The penalty of a referent whose gender is unknown. */
#define LESS_UNKNOWN	3

/*
 * The salience of each role.  Measured on annotated articles by halves of
 * their outlets; values up to a third higher or lower give the same rows.
 */
static const int role_weights[AN_NROLES] = {30, 70, 80};

void
an_salience_init(AnSalience *salience, AnArticle *article,
				 AnMentions *mentions)
{
	memset(salience, 0, sizeof(*salience));
	salience->article = article;
	salience->mentions = mentions;
	salience->now = 1;
}

/* Let all referents fade: a sentence of the narrator's ends at token i. */
void
an_salience_end_sentence(AnSalience *salience, uint32_t i)
{
	salience->now += FADE_SENTENCE;
	if (salience->article->tokens[i].boundary == AN_BOUNDARY_PARAGRAPH)
		salience->now += FADE_PARAGRAPH;
}

/* The hash of the word for a document, without the alef of its accusative. */
static uint64_t
document_hash(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	nletters = an_token_nletters(token);

	if (an_letter_at(article, i, nletters - 1) != LETTER_ALEF)
		return an_word_hash(article, i);
	return an_salt_bytes(article->arena->salt,
						 article->folded->folded + token->start,
						 token->end - token->start - AN_LETTER_BYTES);
}

/* The issuer of a document, or NULL if it is not known or no document. */
static const AnMention *
issuer_of(const AnSalience *salience, const AnMention *mention)
{
	uint32_t	n = salience->ndocuments;
	uint32_t	least = n > AN_MOST_DOCUMENTS ? n - AN_MOST_DOCUMENTS : 0;
	uint64_t	head;

	if (an_mention_is_empty(mention) ||
		!(salience->article->is[mention->first] & AN_LEX_DOCUMENT))
		return NULL;
	head = document_hash(salience->article, mention->first);
	while (n-- > least)
	{
		const AnDocument *document =
		&salience->documents[n % AN_MOST_DOCUMENTS];

		if (document->head == head)
			return &document->issuer;
	}
	return NULL;
}

/* The name of an entity, to show. */
static AnMention
name_of_entity(const AnSalience *salience, uint16_t entity)
{
	AnMention	name = salience->mentions->entities.list[entity].name.span;

	name.agrees = salience->who[entity].agrees;
	return name;
}

/* Does the mention name several speakers, "X and Y"? */
static bool
is_joint(const AnSalience *salience, const AnMention *mention)
{
	AnPhrase	phrase;

	if (!(mention->agrees & AN_LEX_PLURAL) ||
		salience->article->is[mention->first] & AN_LEX_PLURAL)
		return false;
	an_phrase_read(salience->article, mention->first, &phrase);
	return phrase.end < mention->end;
}

/* The name of whoever a mention means, or the mention itself. */
static AnMention
fullest_name(const AnSalience *salience, const AnMention *mention)
{
	uint16_t	entity;

	if (an_mention_is_empty(mention) || is_joint(salience, mention))
		return *mention;
	entity = an_mention_entity(salience->mentions, mention);
	return entity == AN_NO_ENTITY ?
		an_mention_name(salience->mentions, mention) :
		name_of_entity(salience, entity);
}

/* Is the mention a role of one word with "himself" or "the same"? */
static bool
is_same_as_before(const AnSalience *salience, const AnMention *mention)
{
	const AnArticle *article = salience->article;
	uint16_t	entity = an_mention_entity(salience->mentions, mention);

	if (!(article->is[mention->first] & AN_LEX_PERSON) ||
		(entity != AN_NO_ENTITY &&
		 salience->mentions->entities.list[entity].kind == AN_ENTITY_PERSON))
		return false;
	return article->is[mention->end] & AN_LEX_SAME ||
		(mention->first > 0 && article->is[mention->first - 1] & AN_LEX_SAME);
}

/* The antecedent of a mention, in full; of a document, its issuer. */
AnMention
an_salience_resolve(const AnSalience *salience, const AnMention *mention)
{
	const AnMention *issuer = issuer_of(salience, mention);
	AnLexical	is = salience->article->is[mention->first];
	AnMention	meant;

	/* "His Highness" and "the same speaker" are resolved like pronouns */
	if ((is & AN_LEX_REVERENCE || is_same_as_before(salience, mention)) &&
		mention->end == mention->first + 1 &&
		an_salience_elided(salience, is & AN_GENDER, &meant))
		return meant;
	return fullest_name(salience, issuer != NULL ? issuer : mention);
}

/* Note a mention and its role. */
void
an_salience_note(AnSalience *salience, const AnMention *mention, AnRole role)
{
	AnReferent *who;
	uint16_t	entity;

	if (an_mention_is_empty(mention))
		return;
	entity = an_mention_note(salience->mentions, mention);
	if (entity == AN_NO_ENTITY)
		return;
	who = &salience->who[entity];
	if (mention->agrees & AN_GENDER || who->agrees == 0)
		who->agrees = mention->agrees;
	if (!(who->agrees & AN_GENDER))
		who->agrees = salience->mentions->entities.list[entity].agrees;
	who->last[role] = salience->now;
	who->seen = mention->first;
}

/*
 * Note the person, body or government that the narrator names at token i, if
 * any.
 */
void
an_salience_see(AnSalience *salience, uint32_t i)
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
		an_salience_note_document(salience, &mention, NULL, true);
	if (article->is[i] & AN_LEX_SETTING)
		return;
	an_salience_note_blessing(salience, &mention);
	role = an_role_of(article, i, &verb);
	if (verb != 0 && !(mention.agrees & AN_GENDER))
		mention.agrees |= verb & AN_GENDER;
	an_salience_note(salience, &mention, role);
}

/*
 * Does the word at i, once "of" is taken off it, name somebody who can issue a
 * document?
 */
static bool
is_issuer(AnArticle *article, uint32_t i)
{
	const		AnLexical who = AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_PLACE;

	/* not from "of the ...": what is left would lack the alef of al- */
	if (an_letter_at(article, i, 0) == LETTER_LAM)
	{
		if (an_letter_at(article, i, 1) == LETTER_LAM)
			return false;
		an_drop_preposition(article, i);
	}
	return (article->is[i] & who) != 0;
}

/* Is "of the ..." with an issuer's title or body in the document's phrase? */
static bool
names_issuer(const AnArticle *article, const AnMention *document)
{
	uint32_t	i;

	for (i = document->first + 1; i < document->end; i++)
		if (an_letter_at(article, i, 0) == LETTER_LAM &&
			an_letter_at(article, i, 1) == LETTER_LAM)
			return true;
	return false;
}

/* The entity mentioned last of those that act or speak in this sentence. */
static uint16_t
agent(const AnSalience *salience)
{
	uint16_t	best = AN_NO_ENTITY;
	uint16_t	i;

	for (i = 0; i < salience->mentions->entities.n; i++)
	{
		const AnReferent *who = &salience->who[i];

		if ((who->last[AN_ROLE_SUBJECT] == salience->now ||
			 who->last[AN_ROLE_SPEAKER] == salience->now) &&
			salience->mentions->entities.list[i].kind != AN_ENTITY_DOCUMENT &&
			(best == AN_NO_ENTITY || who->seen > salience->who[best].seen))
			best = i;
	}
	return best;
}

/*
 * Note a document and its issuer: whoever its noun phrase names, else the one
 * the caller knows, else whoever acts in the sentence.
 */
void
an_salience_note_document(AnSalience *salience, const AnMention *document,
						  const AnMention *issuer, bool may_be_agent)
{
	AnArticle  *article = salience->article;
	AnMention	named = {0, 0, 0};
	AnMention	actor;
	AnDocument *entry;
	uint32_t	i;

	for (i = document->first + 1; i < document->end; i++)
		if (is_issuer(article, i) &&
		/* not a person without al- at its end: "a colleague's report" */
			(i + 1 < document->end || an_is_definite(article, i) ||
			 !(article->is[i] & AN_LEX_PERSON)))
		{
			named.first = i;
			named.end = document->end;
			named.agrees = article->is[i] & AN_AGREEMENT;
			issuer = &named;
			break;
		}
	/* "a statement of the presidency" names its issuer as it stands */
	if (issuer == NULL && names_issuer(article, document))
		issuer = document;
	if (issuer == NULL && may_be_agent &&
		!an_is_definite(article, document->first) && agent(salience) != AN_NO_ENTITY)
	{
		actor = name_of_entity(salience, agent(salience));
		issuer = &actor;
	}
	if (issuer == NULL || an_mention_is_empty(issuer))
		return;
	entry = &salience->documents[salience->ndocuments++ % AN_MOST_DOCUMENTS];
	entry->head = document_hash(article, document->first);
	entry->issuer = fullest_name(salience, issuer);
}

/*
 * Note a mention that "peace be upon him" follows.  A verb with this formula
 * and no subject means the same man.
 */
void
an_salience_note_blessing(AnSalience *salience, const AnMention *mention)
{
	if (an_is_blessing(salience->article, mention->end))
		salience->blessed = *mention;
}

/* Can the subject agree with the verb in gender and number? */
static bool
agrees(AnLexical verb, AnLexical subject)
{
	if (verb & AN_LEX_PLURAL)
		return (subject & AN_LEX_PLURAL) != 0;
	if (subject & AN_LEX_PLURAL && !(subject & AN_LEX_FEMININE))
		return false;
	if (verb & AN_LEX_FEMININE && !(verb & AN_LEX_MASCULINE))
		return (subject & AN_LEX_FEMININE) != 0 ||
			!(subject & AN_LEX_MASCULINE);
	if (verb & AN_LEX_MASCULINE)
		return !(subject & AN_LEX_FEMININE) || subject & AN_LEX_MASCULINE;
	return true;
}

/* The salience of an entity as the elided subject of a verb; 0 if unseen. */
static int
salience_of(const AnSalience *salience, uint16_t entity, AnLexical verb)
{
	const AnReferent *who = &salience->who[entity];
	AnEntityKind kind = salience->mentions->entities.list[entity].kind;
	int			best = 0;
	int			role;

	for (role = 0; role < AN_NROLES; role++)
	{
		int			value = role_weights[role];

		if (who->last[role] == 0)
			continue;
		value -= (int) (salience->now - who->last[role]);
		if (who->last[role] == salience->now)
			value += SAME_SENTENCE;
		if (role != AN_ROLE_SPEAKER && kind != AN_ENTITY_PERSON &&
			kind != AN_ENTITY_ROLE)
			value -= LESS_THING;
		if (value > best)
			best = value;
	}
	if (best > 0 && verb & AN_GENDER && !(who->agrees & AN_GENDER))
		best -= LESS_UNKNOWN;
	return best;
}

/* Find the antecedent of an elided subject: the most salient that agrees. */
bool
an_salience_elided(const AnSalience *salience, AnLexical verb,
				   AnMention *mention)
{
	uint16_t	best = AN_NO_ENTITY;
	int			most = 0;
	uint16_t	i;

	for (i = 0; i < salience->mentions->entities.n; i++)
	{
		const AnReferent *who = &salience->who[i];
		int			value;

		if (who->seen == 0 && who->last[0] + who->last[1] + who->last[2] == 0)
			continue;
		if (!agrees(verb, who->agrees))
			continue;
		value = salience_of(salience, i, verb);
		if (value > most ||
			(value == most && best != AN_NO_ENTITY &&
			 who->seen > salience->who[best].seen))
		{
			best = i;
			most = value;
		}
	}
	if (best != AN_NO_ENTITY)
		*mention = name_of_entity(salience, best);
	return best != AN_NO_ENTITY;
}
