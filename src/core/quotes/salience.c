/*
 * salience.c
 *		Who has been mentioned, and whom an elided subject means.
 */
#include "core/quotes/salience.h"

#include <string.h>

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

/* The name of an entity, to show. */
AnMention
an_salience_name(const AnSalience *salience, uint16_t entity)
{
	AnMention	name = salience->mentions->entities.list[entity].name.span;

	name.agrees = salience->who[entity].agrees;
	return name;
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

/*
 * Is an entity nobody to come back to unless he acts: a place, or somebody whom
 * a bare title names, "a senior", "another"?
 */
static bool
is_bare(const AnSalience *salience, const AnEntity *who)
{
	const AnArticle *article = salience->article;
	uint32_t	first = who->name.span.first;

	return who->kind == AN_ENTITY_PLACE ||
		(who->kind == AN_ENTITY_ROLE && who->name.n == 1 &&
		 !an_is_definite(article, first) &&
		 !(article->is[first] & AN_LEX_PLURAL));
}

/* The salience of an entity as the elided subject of a verb; 0 if unseen. */
static int
salience_of(const AnSalience *salience, uint16_t entity, AnLexical verb)
{
	const AnReferent *who = &salience->who[entity];
	AnEntityKind kind = salience->mentions->entities.list[entity].kind;
	bool		bare = is_bare(salience,
							   &salience->mentions->entities.list[entity]);
	int			best = 0;
	int			role;

	for (role = 0; role < AN_NROLES; role++)
	{
		int			value = role_weights[role];

		if (who->last[role] == 0)
			continue;
		/* "nobody denies": a bare title holds in its own sentence */
		if (bare && role == AN_ROLE_OTHER &&
			(kind == AN_ENTITY_PLACE || who->last[role] != salience->now))
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

/*
 * The most salient entity that agrees with a verb or a title, and that may be
 * meant where the caller asks; else AN_NO_ENTITY.
 */
uint16_t
an_salience_most(const AnSalience *salience, AnLexical agreement,
				 AnMayMean may_mean, const AnMention *title)
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
		if (!agrees(agreement, who->agrees) ||
			(may_mean != NULL && !may_mean(salience, i, title)))
			continue;
		value = salience_of(salience, i, agreement);
		if (value > most ||
			(value == most && best != AN_NO_ENTITY &&
			 who->seen > salience->who[best].seen))
		{
			best = i;
			most = value;
		}
	}
	return best;
}

/* The entity mentioned last of those that act or speak in this sentence. */
uint16_t
an_salience_agent(const AnSalience *salience)
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

/* The entity that spoke last, but for one; else AN_NO_ENTITY. */
uint16_t
an_salience_latest(const AnSalience *salience, uint16_t but)
{
	uint16_t	best = AN_NO_ENTITY;
	uint16_t	i;

	for (i = 0; i < salience->mentions->entities.n; i++)
	{
		const AnReferent *who = &salience->who[i];
		const AnReferent *known = best == AN_NO_ENTITY ? who :
		&salience->who[best];

		if (i == but || who->last[AN_ROLE_SPEAKER] == 0)
			continue;
		if (best == AN_NO_ENTITY ||
			who->last[AN_ROLE_SPEAKER] > known->last[AN_ROLE_SPEAKER] ||
			(who->last[AN_ROLE_SPEAKER] == known->last[AN_ROLE_SPEAKER] &&
			 who->seen > known->seen))
			best = i;
	}
	return best;
}
