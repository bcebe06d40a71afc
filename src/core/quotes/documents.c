/*
 * documents.c
 *		Who issued the documents that an article speaks of.
 */
#include "core/quotes/documents.h"

#include "core/base/salt.h"
#include "core/quotes/name_list.h"

/* Tokens between a document and whoever issued it. */
#define MOST_TO_ISSUER	8

/* The same, where the document has been spoken of before. */
#define MOST_TO_NAMED	3

/* An issuer that is named later is so many mentions away at most. */
#define MOST_LATER		100

/*
 * The hash of the word for a document, without the alef of its accusative and
 * without "his" or "her".
 */
static uint64_t
document_hash(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	n = an_token_nletters(token);
	uint32_t	last = an_letter_at(article, i, n - 1);
	uint32_t	drop = 0;

	if (last == LETTER_ALEF)
		drop = an_letter_at(article, i, n - 2) == LETTER_HEH ? 2 : 1;
	else if (last == LETTER_HEH &&
			 article->is[i] & AN_LEX_MASCULINE)
		drop = 1;
	if (drop == 0)
		return an_word_hash(article, i);
	return an_salt_bytes(article->arena->salt,
						 article->folded->folded + token->start,
						 token->end - token->start - drop * AN_LETTER_BYTES);
}

/* The issuer of a document that has been noted, or NULL. */
static const AnMention *
noted_issuer(const AnSalience *salience, const AnMention *mention)
{
	uint32_t	n = salience->ndocuments;
	uint32_t	least = n > AN_MOST_DOCUMENTS ? n - AN_MOST_DOCUMENTS : 0;
	uint64_t	head = document_hash(salience->article, mention->first);

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
 * Take "of" off the word at i: does what is left name somebody who can issue a
 * document?
 */
static bool
bare_issuer(AnArticle *article, uint32_t i)
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

/* Is the word at i, the last of a document's phrase, the name of a person? */
static bool
names_person(const AnMentions *mentions, const AnMention *document, uint32_t i)
{
	AnMention	name = {i, document->end, 0};
	uint16_t	entity;

	if (i + 1 != document->end || i != document->first + 1 ||
		!an_is_name_word(mentions->article, i))
		return false;
	entity = an_mention_entity(mentions, &name);
	return entity != AN_NO_ENTITY &&
		mentions->entities.list[entity].kind == AN_ENTITY_PERSON &&
		mentions->entities.list[entity].name.n > 1;
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

/* Is the word at i a verb that holds "it": "(that) prepared it"? */
static bool
is_verb_with_it(const AnArticle *article, uint32_t i)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);

	if (article->tokens[i].kind != AN_WORD_ARABIC || n < 4 ||
		an_is_definite(article, i) ||
		!(article->is[i] & (AN_LEX_VERB | AN_LEX_FINITE) ||
		  an_is_unlisted(article, i)))
		return false;
	return an_letter_at(article, i, n - 1) == LETTER_HEH ||
		(an_letter_at(article, i, n - 1) == LETTER_ALEF &&
		 an_letter_at(article, i, n - 2) == LETTER_HEH);
}

/* Is the word at i "from", behind "issued": a participle of a document? */
static bool
is_issued_by(const AnArticle *article, uint32_t i)
{
	const		AnLexical from = AN_LEX_RELAY | AN_LEX_PREPOSITION;
	uint32_t	al = an_is_definite(article, i - 1) ? 2 : 0;

	/* "issued", or a participle of a longer measure, with meem */
	return (article->is[i] & from) == from &&
		(an_is_issued(article, i - 1) ||
		 an_letter_at(article, i - 1, al) == LETTER_MEEM);
}

/* Is the word at i "with it", behind "(that) carried out"? */
static bool
is_carried_out(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_HELD &&
		article->is[i - 1] & (AN_LEX_FINITE | AN_LEX_VERB) &&
		an_letter_at(article, i - 1, 0) == LETTER_QAF &&
		an_letter_at(article, i - 1, 1) == LETTER_ALEF &&
		an_letter_at(article, i - 1, 2) == LETTER_MEEM;
}

/*
 * Find the issuer that a relative clause or a participle behind a document
 * names: "a study that X prepared", "a statement issued by X".  A paper only
 * received or published it.
 */
static bool
find_issuer_behind(const AnArticle *article, const AnMention *document,
				   AnMention *issuer)
{
	uint32_t	most = document->end + MOST_TO_ISSUER;
	uint32_t	i;

	for (i = document->end; i + 1 < article->n && i < most; i++)
	{
		if (an_ends_sentence(article, i - 1) ||
			!an_token_is_word(&article->tokens[i]) ||
			article->is[i] & AN_LEX_THAT)
			return false;
		if (!is_issued_by(article, i) &&
			((!is_verb_with_it(article, i) && !is_carried_out(article, i)) ||
			 article->is[i] & AN_LEX_RELAY ||
			 an_name_flags_at(article, i + 1) & AN_NAME_OUTLET))
			continue;
		if (!(article->is[i + 1] & AN_LEX_SOURCE) &&
			!an_is_name_word(article, i + 1))
			continue;
		issuer->first = i + 1;
		issuer->end = an_noun_phrase_end(article, i + 1, article->n);
		issuer->agrees = article->is[i + 1] & AN_AGREEMENT;
		return !an_mention_is_empty(issuer);
	}
	return false;
}

/* Is the issuer a body, or somebody by name? */
static bool
is_named_issuer(const AnMentions *mentions, const AnMention *issuer)
{
	const AnNamed *named = an_mention_at(mentions, issuer->first);

	return named != NULL && named->entity != AN_NO_ENTITY &&
		(named->kind == AN_ENTITY_BODY ||
		 (named->kind == AN_ENTITY_PERSON &&
		  mentions->entities.list[named->entity].name.n > 1));
}

/*
 * Find the issuer that a later mention of a document names: "a recent study
 * showed ...; the study, which X prepared".
 */
static bool
find_later_issuer(const AnSalience *salience, const AnMention *document,
				  AnMention *issuer)
{
	const AnMentions *mentions = salience->mentions;
	uint64_t	head = document_hash(salience->article, document->first);
	uint32_t	i = mentions->at[document->first];
	uint32_t	end = mentions->n - i > MOST_LATER ? i + MOST_LATER :
	mentions->n;

	for (; i < end; i++)
	{
		const AnNamed *named = &mentions->named[i];
		AnMention	later = {named->phrase.first, named->phrase.end, 0};

		if (named->kind != AN_ENTITY_DOCUMENT ||
			document_hash(salience->article, later.first) != head)
			continue;
		/* another one is introduced */
		if (!an_is_definite(salience->article, later.first))
			return false;
		if (find_issuer_behind(salience->article, &later, issuer) &&
			issuer->first <= later.end + MOST_TO_NAMED)
			return is_named_issuer(mentions, issuer);
	}
	return false;
}

/*
 * Find the issuer of a document: as noted, else as named later.  False if it is
 * not known, or if the mention is no document.
 */
bool
an_document_issuer(const AnSalience *salience, const AnMention *mention,
				   AnMention *issuer)
{
	const AnMention *noted;

	if (an_mention_is_empty(mention) ||
		!(salience->article->is[mention->first] & AN_LEX_DOCUMENT))
		return false;
	noted = noted_issuer(salience, mention);
	if (noted != NULL)
		*issuer = *noted;
	return noted != NULL ||
		(salience->mentions->at[mention->first] > 0 &&
		 find_later_issuer(salience, mention, issuer));
}

/*
 * Note a document and its issuer: whoever its noun phrase names, else the one
 * the caller knows, else whoever acts in the sentence.
 */
void
an_document_note(AnSalience *salience, const AnMention *document,
				 const AnMention *issuer, bool may_be_agent)
{
	AnArticle  *article = salience->article;
	AnMention	named = {0, 0, 0};
	AnMention	actor;
	AnDocument *entry;
	uint32_t	i;

	for (i = document->first + 1; i < document->end; i++)
		if (names_person(salience->mentions, document, i) ||
			(bare_issuer(article, i) &&
		/* not a person without al- at its end: "a colleague's report" */
			 (i + 1 < document->end || an_is_definite(article, i) ||
			  !(article->is[i] & AN_LEX_PERSON))))
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
	if (issuer == NULL && find_issuer_behind(article, document, &named))
		issuer = &named;
	if (issuer == NULL && may_be_agent &&
		!an_is_definite(article, document->first) &&
		an_salience_agent(salience) != AN_NO_ENTITY)
	{
		actor = an_salience_name(salience, an_salience_agent(salience));
		issuer = &actor;
	}
	if (issuer == NULL || an_mention_is_empty(issuer))
		return;
	entry = &salience->documents[salience->ndocuments++ % AN_MOST_DOCUMENTS];
	entry->head = document_hash(article, document->first);
	entry->issuer = *issuer;
}
