/*
 * salience.c
 *		Who has been spoken of, and who is meant where no subject stands.
 */
#include "core/quotes/salience.h"

#include <string.h>

#include "core/base/hash.h"

/* A sentence, and a paragraph besides, make everybody fade so much. */
#define FADE_SENTENCE	4
#define FADE_PARAGRAPH	8

/* Whoever stands in the verb's own sentence is so much nearer. */
#define SAME_SENTENCE	40

/* Whoever is no person speaks less readily, but for having spoken before. */
#define LESS_THING		10

/* Somebody whose gender is not known might be another's. */
#define LESS_UNKNOWN	3

/* Nobody who disagrees is meant while there is somebody who agrees. */
#define MUST_AGREE		1000

/*
 * How salient each role makes whoever has it.  Measured on annotated articles
 * by halves of their outlets; within a third of each value nothing changes.
 */
static const int role_weights[AN_NROLES] = {30, 70, 80};

#define GENDER	(AN_LEX_MASCULINE | AN_LEX_FEMININE)

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

/* A sentence of the narrator's ends behind token i. */
void
an_salience_end_sentence(AnSalience *salience, uint32_t i)
{
	salience->now += FADE_SENTENCE;
	if (salience->article->tokens[i].boundary == AN_BOUNDARY_PARAGRAPH)
		salience->now += FADE_PARAGRAPH;
}

/* The hash of a word for a document, without the ending of its accusative. */
static uint64_t
document_hash(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	nletters = (token->end - token->start) / 2;

	if (an_letter_at(article, i, nletters - 1) != LETTER_ALEF)
		return an_word_hash(article, i);
	return an_hash_bytes(article->folded->folded + token->start,
						 token->end - token->start - 2);
}

/* The issuer of the document that a mention is, or NULL. */
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

/* The fullest form of a mention that has been or will be named. */
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

/* Whom a mention means, in full; of a document, whose it is. */
AnMention
an_salience_resolve(const AnSalience *salience, const AnMention *mention)
{
	const AnMention *issuer = issuer_of(salience, mention);
	uint32_t	is = salience->article->is[mention->first];
	AnMention	meant;

	/* "His Highness" is a pronoun, but for its reverence */
	if (is & AN_LEX_PERSON && is & AN_LEX_CLOSED &&
		mention->end == mention->first + 1 &&
		an_salience_elided(salience, is & GENDER, &meant))
		return meant;
	return fullest_referent(salience, issuer != NULL ? issuer : mention);
}

/* The referent of a resolved mention, or a place for it. */
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

/* Note who is mentioned, and in what role. */
void
an_salience_note(AnSalience *salience, const AnMention *mention, AnRole role)
{
	AnMention	full = fullest_referent(salience, mention);
	AnReferent *who;

	if (an_mention_is_empty(&full))
		return;
	who = find_referent(salience, &full);
	full.agrees = mention->agrees & GENDER ? mention->agrees :
		mention->agrees | (who->mention.agrees & GENDER);
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

/*
 * Gender of a verb that no list knows, by its last letter or its first; 0
 * where the letters are no verb's.
 */
static uint32_t
gender_of_verb(const AnArticle *article, uint32_t i)
{
	uint32_t	nletters = (article->tokens[i].end -
							article->tokens[i].start) / 2;
	uint32_t	first = an_letter_at(article, i, 0);

	if (first == LETTER_WAW)
		first = an_letter_at(article, i, 1);
	if (nletters < 3)
		return 0;
	if (an_letter_at(article, i, nletters - 1) == LETTER_TEH ||
		first == LETTER_TEH)
		return AN_LEX_FEMININE;
	return AN_LEX_MASCULINE;
}

/*
 * Does a clause begin with "was" or "had" at i?  Behind "Germany had granted"
 * stands an object, as the subject has been named.
 */
static bool
begins_with_had(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);

	if (!(article->is[i] & AN_LEX_AUXILIARY))
		return false;
	return article->is[i] & GENDER || article->clitic[i] > 0 ||
		before == AN_NO_TOKEN || an_ends_sentence(article, before) ||
		!an_token_is_word(&article->tokens[before]) ||
		article->is[before] & (AN_LEX_CONJUNCTION | AN_LEX_RELATIVE);
}

/* Does a clause begin at the word at i, so that it is likely its verb? */
static bool
leads_clause(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);

	if (an_is_definite(article, i) ||
		article->tokens[i].kind != AN_WORD_ARABIC)
		return false;
	return before == AN_NO_TOKEN || an_ends_sentence(article, before) ||
		an_is_pause(article, before) ||
		begins_with_had(article, before) ||
		article->is[before] & AN_LEX_CONJUNCTION ||
		(article->is[before] & AN_LEX_ADVERB && article->clitic[before] == 0) ||
		an_letter_at(article, i, 0) == LETTER_WAW;
}

/* What the noun phrase at i is in its clause; *verb is its verb's gender. */
static AnRole
role_of(const AnArticle *article, uint32_t i, uint32_t *verb)
{
	uint32_t	before = an_token_before(article, i);
	uint32_t	is;

	*verb = 0;
	if (before == AN_NO_TOKEN || an_ends_sentence(article, before))
		return AN_ROLE_SUBJECT;
	/* a pronoun with its preposition is complete in itself */
	while (before > 0 && article->is[before] & AN_LEX_PREPOSITION &&
		   article->is[before] & AN_LEX_CLOSED &&
		   article->clitic[before] == 0 &&
		   an_token_is_word(&article->tokens[before - 1]))
		before--;
	is = article->is[before];
	/* a verb that is spelled like a preposition, behind "had" */
	if (before > 0 && is & AN_LEX_PREPOSITION &&
		!(article->is[before - 1] & GENDER) &&
		begins_with_had(article, before - 1))
	{
		*verb = AN_LEX_MASCULINE;
		return AN_ROLE_SUBJECT;
	}
	if (is & (AN_LEX_PREPOSITION | AN_LEX_SETTING) ||
		an_is_prefixed(article, i) || an_is_letter_to(article, before))
		return AN_ROLE_OTHER;
	if (is & AN_LEX_VERB && !(is & AN_LEX_PARTICIPLE) &&
		(!(is & AN_LEX_WEAK) || article->clitic[before] > 0 ||
		 leads_clause(article, before)))
	{
		*verb = is & AN_LEX_PLURAL ? 0 : is & GENDER;
		return AN_ROLE_SUBJECT;
	}
	if (is & (AN_LEX_CONJUNCTION | AN_LEX_AUXILIARY))
		return AN_ROLE_SUBJECT;
	if (is == 0 && leads_clause(article, before))
	{
		*verb = gender_of_verb(article, before);
		return AN_ROLE_SUBJECT;
	}
	return AN_ROLE_OTHER;
}

/* A name in marks right behind a verb is its subject. */
static void
see_marked(AnSalience *salience, const AnMarked *span)
{
	const AnArticle *article = salience->article;
	AnMention	mention;
	uint32_t	verb;

	if (span->open == 0 ||
		(!(article->is[span->open - 1] & AN_LEX_VERB) &&
		 !an_names_known_at(salience->names, span->first, &mention)) ||
		!an_is_name_in_marks(article, span) ||
		role_of(article, span->open, &verb) != AN_ROLE_SUBJECT)
		return;
	mention.first = span->first;
	mention.end = span->end;
	mention.agrees = verb;
	salience->behind = span->behind;
	an_salience_note(salience, &mention, AN_ROLE_SUBJECT);
}

/* Note the person, body or government that the narrator names at token i. */
void
an_salience_see(AnSalience *salience, uint32_t i)
{
	const AnArticle *article = salience->article;
	AnMention	mention;
	uint32_t	verb;
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
	role = role_of(article, i, &verb);
	if (verb != 0 && mention.agrees == 0)
		mention.agrees = verb;
	an_salience_note(salience, &mention, role);
}

/* Somebody who can issue a document, at token i or behind its preposition. */
static bool
is_issuer(AnArticle *article, uint32_t i)
{
	const uint32_t who = AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_PLACE;

	/* "of the" is one word with its noun, and could not be given back */
	if (an_letter_at(article, i, 0) == LETTER_LAM &&
		an_letter_at(article, i, 1) != LETTER_LAM)
		an_drop_preposition(article, i);
	return (article->is[i] & who) != 0;
}

/* Whoever acts or speaks in the sentence at hand, the latest first. */
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
 * Note a document and whose it is: the issuer, where the caller knows, the one
 * named in its phrase, or whoever acts in the sentence.
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
			/* another report, a colleague's: nobody in particular */
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
 * Note whom a formula is said of that stands behind the mention: the next
 * verb with no subject but the formula is the same man's.
 */
void
an_salience_note_blessing(AnSalience *salience, const AnMention *mention)
{
	if (an_is_blessing(salience->article, mention->end))
		salience->blessed = *mention;
}

/* Can these words, in gender and number, be the subject of that verb? */
static bool
agrees(uint32_t verb, uint32_t subject)
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

/* How readily somebody comes to mind as the one who reports. */
static int
salience_of(const AnSalience *salience, const AnReferent *who, uint32_t verb)
{
	uint32_t	is = salience->article->is[who->mention.first];
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
	if (verb & GENDER && !(who->mention.agrees & GENDER))
		best -= LESS_UNKNOWN;
	return best;
}

/* Find the most salient referent who agrees with a verb without a subject. */
bool
an_salience_elided(const AnSalience *salience, uint32_t verb,
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
