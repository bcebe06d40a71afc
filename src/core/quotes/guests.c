/*
 * guests.c
 *		Who is interviewed, and by whom, as the text before it says.
 */
#include "core/quotes/guests.h"

#include <string.h>

#include "core/quotes/guest_words.h"
#include "core/quotes/name_list.h"

/* Tokens from a talk to "with", and from there to the guest. */
#define MOST_TO_WITH	14
#define MOST_TO_GUEST	5

/* A name that only its place tells has so many words. */
#define LEAST_NAME		2
#define MOST_NAME		4

/* Tokens from "we met" or "interviewed by" to the name. */
#define MOST_TO_NAME	14
#define MOST_BEHIND_SIGN	5

/*
 * Tokens from a word that says that an interview follows to that, and from the
 * beginning of a text to such a word in its headlines.
 */
#define MOST_BEFORE		80
#define MOST_HEADED		25

/*
 * The person who is named at i, if one is.  sure: by a title, a given name or
 * elsewhere in the text; else by two words.
 */
static bool
is_person_at(const AnReading *r, uint32_t i, bool sure, AnMention *person)
{
	const AnArticle *article = &r->article;
	const AnNamed *named = an_mention_at(r->mentions, i);

	if (named == NULL || named->kind != AN_ENTITY_PERSON)
		return false;
	if (!(article->is[i] & AN_LEX_PERSON) &&
		!an_holds_given_name(article, &named->phrase) &&
		named->entity == AN_NO_ENTITY &&
		(sure || an_count_words(article, named->phrase.name,
								named->phrase.name_end) < 2))
		return false;
	person->first = named->phrase.first;
	person->end = named->phrase.end;
	person->agrees = named->agrees;
	return true;
}

/*
 * Read the person at i, right behind "our guest", which mentions take for part
 * of the name.
 */
static bool
read_person(const AnArticle *article, uint32_t i, AnMention *person)
{
	AnPhrase	phrase;

	if (i >= article->n || !an_token_is_word(&article->tokens[i]))
		return false;
	an_phrase_read(article, i, &phrase);
	if (an_entity_kind_of(article, &phrase) != AN_ENTITY_PERSON ||
		!an_holds_given_name(article, &phrase))
		return false;
	person->first = phrase.first;
	person->end = phrase.end;
	person->agrees = article->is[phrase.first] & AN_AGREEMENT;
	return true;
}

/* Can the word at i be part of a name, also as a word that is one besides? */
static bool
may_name_guest(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];

	return an_is_name_word(article, i) ||
		(token->kind == AN_WORD_ARABIC && article->clitic[i] == 0 &&
		 an_is_given_name(article->folded->folded + token->start,
						  token->end - token->start));
}

/*
 * Read a name that nothing but its place tells: words of names, and then the
 * end of the line or a comma.
 */
static bool
read_placed_name(const AnArticle *article, uint32_t i, AnMention *person)
{
	uint32_t	end = i;

	while (end < article->n && end - i <= MOST_NAME && may_name_guest(article, end))
		end++;
	if (end - i < LEAST_NAME || end - i > MOST_NAME || article->definite[i] ||
		(end < article->n && article->tokens[end].kind != AN_TOKEN_BREAK &&
		 !an_ends_sentence(article, end) && !an_is_sign(article, end, ',')))
		return false;
	person->first = i;
	person->end = end;
	person->agrees = article->is[i] & AN_AGREEMENT;
	return true;
}

/*
 * Find the first person who is named in [from, to), before a mark that ends a
 * question, a cry or a clause.  A stop or a line break ends nothing here: the
 * name stands behind two stops, or on the next line.
 */
static bool
find_person(const AnReading *r, uint32_t from, uint32_t to, bool sure,
			AnMention *person)
{
	const AnArticle *article = &r->article;
	uint32_t	i;

	for (i = from; i < to && i < article->n; i++)
	{
		if (is_person_at(r, i, sure, person))
			return true;
		if (an_ends_sentence(article, i) &&
			!an_is_sign(article, i, '.') &&
			article->tokens[i].kind != AN_TOKEN_BREAK)
			return false;
	}
	return false;
}

/*
 * Find the guest behind "with" at i: the first that is named there.  A talk
 * with an outlet has no guest.
 */
static bool
find_behind_with(const AnReading *r, uint32_t i, AnMention *guest)
{
	const		AnLexical other = AN_LEX_CUE | AN_LEX_PREPOSITION | AN_LEX_PLACE |
	AN_LEX_ADVERB | AN_LEX_RELATIVE;
	const AnArticle *article = &r->article;
	uint32_t	most = i + MOST_TO_GUEST;

	for (i++; i < most && i < article->n && !an_ends_sentence(article, i); i++)
	{
		if (is_person_at(r, i, true, guest) ||
			read_placed_name(article, i, guest))
			return true;
		if (article->is[i] & other || an_is_sign(article, i, ',') ||
			an_mention_at(r->mentions, i) != NULL)
			break;
	}
	return false;
}

/* Find the guest of a talk at i. */
static bool
find_with(const AnReading *r, uint32_t i, uint32_t end, AnMention *guest)
{
	const AnArticle *article = &r->article;
	uint32_t	most = i + MOST_TO_WITH < end ? i + MOST_TO_WITH : end;

	for (i++; i < most && !an_ends_sentence(article, i); i++)
		if (an_is_with(article, i))
			return find_behind_with(r, i, guest);
	return false;
}

/*
 * Find the host behind "held by" or "interview:"; whoever stands behind "with"
 * is none.
 */
static bool
find_host(const AnReading *r, uint32_t i, uint32_t end, AnMention *host)
{
	uint32_t	most = i + (an_is_sign_of_name(&r->article, i + 1) ?
							MOST_BEHIND_SIGN : MOST_TO_NAME);
	uint32_t	j;

	if (most > end)
		most = end;
	for (j = i + 1; j < most; j++)
		if (an_is_with(&r->article, j))
			most = j;
	return find_person(r, i + 1, most, false, host) ||
		(an_is_sign_of_name(&r->article, i + 1) &&
		 read_placed_name(&r->article, i + 2, host));
}

/* How many rows that begin before token `end` have this entity as speaker? */
static uint32_t
count_rows(const AnReading *r, uint32_t end, AnSpan name)
{
	uint32_t	before = r->article.tokens[end].start;
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < r->result->n; i++)
	{
		const AnQuote *quote = &r->result->quotes[i];

		if (quote->content.start < before &&
			quote->speaker.start == name.start &&
			quote->speaker.end == name.end)
			n++;
	}
	return n;
}

/*
 * Count how often each entity is mentioned before token end; *latest is where
 * the last paragraph that names a person begins.
 */
static void
count_mentions(const AnReading *r, uint32_t end, uint32_t *counts,
			   uint32_t *latest)
{
	const AnMentions *mentions = r->mentions;
	uint32_t	paragraph = 0;
	uint32_t	i;

	memset(counts, 0, AN_MOST_ENTITIES * sizeof(uint32_t));
	*latest = 0;
	for (i = 0; i < end; i++)
	{
		const AnNamed *named = an_mention_at(mentions, i);

		if (named != NULL && named->entity != AN_NO_ENTITY &&
			mentions->entities.list[named->entity].kind == AN_ENTITY_PERSON)
		{
			counts[named->entity]++;
			*latest = paragraph;
		}
		if (r->article.tokens[i].boundary == AN_BOUNDARY_PARAGRAPH)
			paragraph = i + 1;
	}
}

/* Is the entity mentioned in [from, end)? */
static bool
is_mentioned(const AnReading *r, uint16_t entity, uint32_t from, uint32_t end)
{
	for (; from < end; from++)
	{
		const AnNamed *named = an_mention_at(r->mentions, from);

		if (named != NULL && named->entity == entity)
			return true;
	}
	return false;
}

/* Does anything but its place tell that the entity's name is a person's? */
static bool
is_sure(const AnReading *r, const AnEntity *who)
{
	AnPhrase	name;

	memset(&name, 0, sizeof(name));
	name.name = who->name.span.first;
	name.name_end = who->name.span.end;
	return who->name.n > 1 &&
		(who->ntitles > 0 || an_holds_given_name(&r->article, &name));
}

/*
 * The person whom the introduction, which ends at token end, is about: of those
 * in its last paragraph with a name the one whom it names and quotes most, and
 * more than once if it names others.  The host is not meant.
 */
static void
find_topic(const AnReading *r, uint32_t end, uint16_t host, AnMention *guest)
{
	const AnEntities *entities = &r->mentions->entities;
	uint32_t	counts[AN_MOST_ENTITIES];
	uint32_t	npersons = 0;
	uint32_t	most = 0;
	uint32_t	latest;
	uint16_t	best = AN_NO_ENTITY;
	uint16_t	i;

	count_mentions(r, end, counts, &latest);
	for (i = 0; i < entities->n; i++)
	{
		const AnEntity *who = &entities->list[i];

		if (counts[i] == 0 || i == host || !is_sure(r, who))
			continue;
		npersons++;
		counts[i] += count_rows(r, end,
								an_mention_bytes(&r->article, &who->name.span));
		if (counts[i] < most || !is_mentioned(r, i, latest, end))
			continue;
		best = counts[i] > most ? i : AN_NO_ENTITY;
		most = counts[i];
	}
	if (best != AN_NO_ENTITY && (npersons == 1 || most > 1))
		*guest = entities->list[best].name.span;
}

/* Is the row one of the introduction's, which ends at byte `end`? */
static bool
is_row_before(const AnQuote *quote, uint32_t end)
{
	return quote->content.start < end &&
		quote->speaker.end > quote->speaker.start;
}

/*
 * The span of tokens before token end that these bytes are; empty if no token
 * begins with them.
 */
static AnMention
mention_of_bytes(const AnArticle *article, uint32_t end, AnSpan bytes)
{
	AnMention	mention = {0, 0, 0};
	uint32_t	i = 0;

	while (i < end &&
		   article->tokens[i].start + article->clitic[i] != bytes.start)
		i++;
	mention.first = mention.end = i;
	for (; i < end && article->tokens[i].end <= bytes.end; i++)
		mention.end = i + 1;
	return mention;
}

/*
 * Who reports in more than half of the introduction's rows, of which there
 * are at least two: found by a vote, one row against another.
 */
static void
find_reporter(const AnReading *r, uint32_t end, AnMention *guest)
{
	const AnArticle *article = &r->article;
	uint32_t	before = article->tokens[end].start;
	AnSpan		name = {0, 0};
	uint32_t	nrows = 0;
	uint32_t	votes = 0;
	uint32_t	i;

	for (i = 0; i < r->result->n; i++)
	{
		const AnQuote *quote = &r->result->quotes[i];

		if (!is_row_before(quote, before))
			continue;
		nrows++;
		if (votes == 0)
			name = quote->speaker;
		if (quote->speaker.start == name.start && quote->speaker.end == name.end)
			votes++;
		else
			votes--;
	}
	if (nrows > 1 && votes > 0 && name.end <= before &&
		count_rows(r, end, name) * 2 > nrows)
		*guest = mention_of_bytes(article, end, name);
}

/* The entity of the host, or AN_NO_ENTITY. */
static uint16_t
host_entity(const AnReading *r, const AnGuests *guests)
{
	return an_mention_is_empty(&guests->host) ? AN_NO_ENTITY :
		an_mention_entity(r->mentions, &guests->host);
}

/* Find who takes part in the interview that begins at token end. */
void
an_guests_find(const AnReading *r, uint32_t end, AnGuests *guests)
{
	const AnArticle *article = &r->article;
	uint32_t	i;

	memset(guests, 0, sizeof(*guests));
	for (i = 0; i < end; i++)
	{
		AnLeads		leads = an_leads_to(article, i);
		AnMention	person;

		guests->announced |= leads != AN_LEADS_NOWHERE &&
			(i < MOST_HEADED || i + MOST_BEFORE > end);
		if (leads == AN_LEADS_WITH && find_with(r, i, end, &person))
			guests->guest = person;
		else if (leads == AN_LEADS_GUEST &&
				 (read_person(article, i + 1, &person) ||
				  find_person(r, i + 1, i + 1 + MOST_TO_NAME, true, &person)))
			guests->guest = person;
		else if (leads == AN_LEADS_HOST && find_host(r, i, end, &person))
			guests->host = person;
		an_arena_tick_turn(article->arena, i);
	}
	if (an_mention_is_empty(&guests->guest))
		find_topic(r, end, host_entity(r, guests), &guests->guest);
	if (an_mention_is_empty(&guests->guest))
		find_reporter(r, end, &guests->guest);
}
