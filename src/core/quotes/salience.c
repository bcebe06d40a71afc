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
#define FADE_SENTENCE	4
#define FADE_PARAGRAPH	8

/* The bonus of a referent in the verb's own sentence. */
#define SAME_SENTENCE	40

/* The penalty of a referent that is no person, except as a speaker. */
#define LESS_THING		10

/* The penalty of a referent whose gender is unknown. */
#define LESS_UNKNOWN	3

/* The penalty of a referent that does not agree, so that others come first. */
#define MUST_AGREE		1000

/*
 * The salience of each role.  Measured on annotated articles by halves of
 * their outlets; values up to a third higher or lower give the same rows.
 */
static const int role_weights[AN_NROLES] = {30, 70, 80};

void
an_salience_init(AnSalience *salience, AnArticle *article, AnNames *names)
{
	salience->article = article;
	salience->names = names;
	salience->n = salience->ndocuments = 0;
	salience->now = 1;
	salience->behind = 0;
	salience->blessed.first = salience->blessed.end = 0;
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

/*
 * The fullest form of a mention: its full name, wherever in the article, or
 * the noun phrase of a referent that it is short for.
 */
static AnMention
fullest_referent(const AnSalience *salience, const AnMention *mention)
{
	AnMention	name = an_names_resolve(salience->names, mention);
	const AnReferent *best = NULL;
	uint64_t	head;
	uint32_t	i;

	if (name.first != mention->first || name.end != mention->end ||
		an_mention_is_empty(&name))
		return name;
	head = an_word_hash(salience->article, mention->first);
	for (i = 0; i < salience->n; i++)
	{
		const AnReferent *who = &salience->who[i];

		if (who->head == head && (best == NULL || who->seen > best->seen) &&
			an_mention_is_short_for(salience->article, mention, &who->mention))
			best = who;
	}
	return best != NULL ? best->mention : name;
}

/* The antecedent of a mention, in full; of a document, its issuer. */
AnMention
an_salience_resolve(const AnSalience *salience, const AnMention *mention)
{
	const AnMention *issuer = issuer_of(salience, mention);
	AnLexical	is = salience->article->is[mention->first];
	AnMention	meant;

	/* "His Highness" alone is resolved like a pronoun */
	if (is & AN_LEX_REVERENCE &&
		mention->end == mention->first + 1 &&
		an_salience_elided(salience, is & AN_GENDER, &meant))
		return meant;
	return fullest_referent(salience, issuer != NULL ? issuer : mention);
}

/* The referent of a resolved mention; an empty one if it is new. */
static AnReferent *
find_referent(AnSalience *salience, const AnMention *mention)
{
	AnReferent *oldest = &salience->who[0];
	uint64_t	head = an_word_hash(salience->article, mention->first);
	uint32_t	i;

	for (i = 0; i < salience->n; i++)
	{
		AnReferent *who = &salience->who[i];

		if (who->mention.first == mention->first ||
			(who->head == head &&
			 (an_mention_is_short_for(salience->article, mention,
									  &who->mention) ||
			  an_mention_is_short_for(salience->article, &who->mention,
									  mention))))
			return who;
		if (who->seen < oldest->seen)
			oldest = who;
	}
	if (salience->n < AN_MOST_REFERENTS)
		oldest = &salience->who[salience->n++];
	memset(oldest, 0, sizeof(*oldest));
	return oldest;
}

/* Note a mention and its role. */
void
an_salience_note(AnSalience *salience, const AnMention *mention, AnRole role)
{
	AnMention	full = fullest_referent(salience, mention);
	AnReferent *who;

	if (an_mention_is_empty(&full))
		return;
	who = find_referent(salience, &full);
	full.agrees = mention->agrees & AN_GENDER ? mention->agrees :
		mention->agrees | (who->mention.agrees & AN_GENDER);
	if (an_mention_is_empty(&who->mention) ||
		full.end - full.first >= who->mention.end - who->mention.first)
	{
		who->mention = full;
		who->head = an_word_hash(salience->article, full.first);
	}
	else
		who->mention.agrees = full.agrees;
	who->last[role] = salience->now;
	who->seen = mention->first;
}

/* Note a name in marks that stands where a subject does. */
static void
see_marked(AnSalience *salience, const AnMarked *span)
{
	const AnArticle *article = salience->article;
	AnMention	mention;
	AnLexical	verb;

	if (span->open == 0 ||
		(!(article->is[span->open - 1] & AN_LEX_VERB) &&
		 !an_names_known_at(salience->names, span->first, &mention)) ||
		!an_is_name_in_marks(article, span) ||
		an_role_of(article, span->open, &verb) != AN_ROLE_SUBJECT)
		return;
	mention.first = span->first;
	mention.end = span->end;
	mention.agrees = verb;
	salience->behind = span->behind;
	an_salience_note(salience, &mention, AN_ROLE_SUBJECT);
}

/*
 * Note the person, body or government that the narrator names at token i, if
 * any.
 */
void
an_salience_see(AnSalience *salience, uint32_t i)
{
	const AnArticle *article = salience->article;
	AnMention	mention;
	AnLexical	verb;
	AnRole		role;

	if (i < salience->behind)
		return;
	if (article->inside[i] != 0)
	{
		if (an_span_at(article, i) != NULL)
			see_marked(salience, an_span_at(article, i));
		return;
	}
	if (article->is[i] & AN_LEX_SOURCE && !(article->is[i] & AN_LEX_CUE))
	{
		mention.first = i;
		mention.end = an_noun_phrase_end(article, i, article->n);
		mention.agrees = article->is[i] & AN_AGREEMENT;
		an_names_trim(salience->names, &mention);
		if (article->is[i] & AN_LEX_DOCUMENT)
			an_salience_note_document(salience, &mention, NULL);
		if (article->is[i] & AN_LEX_SETTING)
			return;
	}
	else if (!an_names_known_at(salience->names, i, &mention))
		return;
	if (an_mention_is_empty(&mention))
		return;
	salience->behind = mention.end;
	an_salience_note_blessing(salience, &mention);
	role = an_role_of(article, i, &verb);
	if (verb != 0 && mention.agrees == 0)
		mention.agrees = verb;
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
	if (an_letter_at(article, i, 0) == LETTER_LAM &&
		an_letter_at(article, i, 1) != LETTER_LAM)
		an_drop_preposition(article, i);
	return (article->is[i] & who) != 0;
}

/* The referent mentioned last of those that act or speak in this sentence. */
static const AnReferent *
agent(const AnSalience *salience)
{
	const AnReferent *best = NULL;
	uint32_t	i;

	for (i = 0; i < salience->n; i++)
	{
		const AnReferent *who = &salience->who[i];

		if ((who->last[AN_ROLE_SUBJECT] == salience->now ||
			 who->last[AN_ROLE_SPEAKER] == salience->now) &&
			!(salience->article->is[who->mention.first] & AN_LEX_DOCUMENT) &&
			(best == NULL || who->seen > best->seen))
			best = who;
	}
	return best;
}

/*
 * Note a document and its issuer: whoever its noun phrase names, else the one
 * the caller knows, else whoever acts in the sentence.
 */
void
an_salience_note_document(AnSalience *salience, const AnMention *document,
						  const AnMention *issuer)
{
	AnArticle  *article = salience->article;
	AnMention	named = {0, 0, 0};
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
	if (issuer == NULL && !an_is_definite(article, document->first) &&
		agent(salience) != NULL)
		issuer = &agent(salience)->mention;
	if (issuer == NULL || an_mention_is_empty(issuer))
		return;
	entry = &salience->documents[salience->ndocuments++ % AN_MOST_DOCUMENTS];
	entry->head = document_hash(article, document->first);
	entry->issuer = fullest_referent(salience, issuer);
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

/* The salience of a referent as the elided subject of a verb. */
static int
salience_of(const AnSalience *salience, const AnReferent *who, AnLexical verb)
{
	AnLexical	is = salience->article->is[who->mention.first];
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
		if (role != AN_ROLE_SPEAKER && is & AN_LEX_SOURCE &&
			!(is & AN_LEX_PERSON))
			value -= LESS_THING;
		if (value > best)
			best = value;
	}
	if (verb & AN_GENDER && !(who->mention.agrees & AN_GENDER))
		best -= LESS_UNKNOWN;
	return best;
}

/*
 * Find the antecedent of an elided subject: the most salient referent that
 * agrees with the verb or, if none does, the most salient.
 */
bool
an_salience_elided(const AnSalience *salience, AnLexical verb,
				   AnMention *mention)
{
	const AnReferent *best = NULL;
	int			most = 0;
	uint32_t	i;

	for (i = 0; i < salience->n; i++)
	{
		const AnReferent *who = &salience->who[i];
		int			value = salience_of(salience, who, verb);

		if (!agrees(verb, who->mention.agrees))
			value -= MUST_AGREE;
		if (best == NULL || value > most ||
			(value == most && who->seen > best->seen))
		{
			best = who;
			most = value;
		}
	}
	if (best != NULL)
		*mention = best->mention;
	return best != NULL;
}
