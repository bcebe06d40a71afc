/*
 * guests.c
 *		Who is interviewed, and by whom, as the text before it says.
 */
#include "core/quotes/guests.h"

#include <string.h>

/* A word is spelled with at most so many letters here, and a zero. */
#define MOST_LETTERS	8

/* Tokens from a talk to "with", and from there to the guest. */
#define MOST_TO_WITH	14
#define MOST_TO_GUEST	5

/* Tokens from "we met" or "interviewed by" to the name. */
#define MOST_TO_NAME	14
#define MOST_BEHIND_SIGN	5

/*
 * Tokens from a word that says that an interview follows to that, and from the
 * beginning of a text to such a word in its headlines.
 */
#define MOST_BEFORE		80
#define MOST_HEADED		25

/* What a word about interviews leads to. */
typedef enum Leads
{
	LEADS_NOWHERE,
	LEADS_WITH,					/* "a conversation", with the guest */
	LEADS_TALK,					/* "a talk", or "new" without "with" */
	LEADS_GUEST,				/* "met", "our guest" */
	LEADS_HOST					/* "held by" */
} Leads;

/* Letters that words about interviews hold. */
static const struct
{
	uint32_t	letters[MOST_LETTERS];
	Leads		leads;
}			words[] =

{
	/* conversation, interview, meeting, chat, talk */
	{{LETTER_HAH, LETTER_WAW, LETTER_ALEF, LETTER_REH}, LEADS_WITH},
	{{LETTER_MEEM, LETTER_QAF, LETTER_ALEF, LETTER_BEH, LETTER_LAM, LETTER_HEH},
	LEADS_WITH},
	{{LETTER_LAM, LETTER_QAF, LETTER_ALEF, LETTER_HAMZA}, LEADS_WITH},
	{{LETTER_DAL, LETTER_REH, LETTER_DAL, LETTER_SHEEN}, LEADS_WITH},
	{{LETTER_HAH, LETTER_DAL, LETTER_YEH, LETTER_THEH}, LEADS_TALK},
	/* interviewed */
	{{LETTER_HAH, LETTER_ALEF, LETTER_WAW, LETTER_REH}, LEADS_GUEST},
	/* we met, she met */
	{{LETTER_ALEF, LETTER_LAM, LETTER_TEH, LETTER_QAF, LETTER_YEH, LETTER_NOON,
	LETTER_ALEF}, LEADS_GUEST},
	{{LETTER_ALEF, LETTER_LAM, LETTER_TEH, LETTER_QAF, LETTER_TEH}, LEADS_GUEST},
	/* our guest, had as a guest */
	{{LETTER_DAD, LETTER_YEH, LETTER_FEH, LETTER_NOON, LETTER_ALEF},
	LEADS_GUEST},
	{{LETTER_DAD, LETTER_YEH, LETTER_FEH, LETTER_TEH, LETTER_NOON, LETTER_ALEF},
	LEADS_GUEST},
	{{LETTER_ALEF, LETTER_SEEN, LETTER_TEH, LETTER_DAD, LETTER_ALEF,
	LETTER_FEH}, LEADS_GUEST},
	/* held it */
	{{LETTER_ALEF, LETTER_JEEM, LETTER_REH, LETTER_ALEF, LETTER_HEH},
	LEADS_HOST},
	{{LETTER_ALEF, LETTER_JEEM, LETTER_REH, LETTER_TEH, LETTER_HEH},
	LEADS_HOST}
};

/* Where the letters stand in the word at i: their first, or its length. */
static uint32_t
find_letters(const AnArticle *article, uint32_t i, const uint32_t *letters)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);
	uint32_t	at;
	uint32_t	k;

	for (at = 0; at < n && at < MOST_LETTERS; at++)
	{
		for (k = 0; letters[k] != 0; k++)
			if (an_letter_at(article, i, at + k) != letters[k])
				break;
		if (letters[k] == 0)
			return at;
	}
	return n;
}

/* Does a sign that a name follows stand at i: colon, dash, slash, two stops? */
static bool
is_sign_of_name(const AnArticle *article, uint32_t i)
{
	return an_is_sign(article, i, ':') || an_is_sign(article, i, '-') ||
		an_is_sign(article, i, '/') ||
		(an_is_sign(article, i, '.') && an_is_sign(article, i + 1, '.'));
}

/* Is the word at i "with"? */
static bool
is_with(const AnArticle *article, uint32_t i)
{
	return an_letter_at(article, i, 0) == LETTER_MEEM &&
		an_letter_at(article, i, 1) == LETTER_AIN &&
		an_letter_at(article, i, 2) == 0;
}

/* What the word at i leads to. */
static Leads
leads_to(const AnArticle *article, uint32_t i)
{
	uint32_t	n;
	uint32_t	last;

	if (article->tokens[i].kind != AN_WORD_ARABIC)
		return LEADS_NOWHERE;
	last = an_token_nletters(&article->tokens[i]) - 1;
	for (n = 0; n < sizeof(words) / sizeof(words[0]); n++)
	{
		uint32_t	at = find_letters(article, i, words[n].letters);

		if (at > last || (at > 0 && an_letter_at(article, i, at - 1) == LETTER_MEEM))
			continue;
		/* "interviewed him: X" */
		if (words[n].leads == LEADS_GUEST && words[n].letters[0] == LETTER_HAH)
			return an_letter_at(article, i, last) == LETTER_HEH ||
				an_letter_at(article, i, last - 1) == LETTER_HEH ?
				LEADS_HOST : LEADS_GUEST;
		if (words[n].leads == LEADS_TALK)
			return is_with(article, i + 1) ? LEADS_WITH : LEADS_NOWHERE;
		/* "interview: X" */
		if (words[n].leads == LEADS_WITH && is_sign_of_name(article, i + 1))
			return LEADS_HOST;
		return words[n].leads;
	}
	return LEADS_NOWHERE;
}

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

/* Find the first person who is named in [from, to), or in its sentence. */
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
		if (is_person_at(r, i, true, guest))
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
		if (is_with(article, i))
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
	uint32_t	most = i + (is_sign_of_name(&r->article, i + 1) ?
							MOST_BEHIND_SIGN : MOST_TO_NAME);
	uint32_t	j;

	if (most > end)
		most = end;
	for (j = i + 1; j < most; j++)
		if (is_with(&r->article, j))
			most = j;
	return find_person(r, i + 1, most, false, host);
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

/* The span of tokens before token end that these bytes are. */
static AnMention
mention_of_bytes(const AnArticle *article, uint32_t end, AnSpan bytes)
{
	AnMention	mention = {0, 0, 0};
	uint32_t	i;

	for (i = 0; i < end && article->tokens[i].end <= bytes.end; i++)
	{
		if (article->tokens[i].start + article->clitic[i] == bytes.start)
			mention.first = i;
		mention.end = i + 1;
	}
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
		Leads		leads = leads_to(article, i);
		AnMention	person;

		guests->announced |= leads != LEADS_NOWHERE &&
			(i < MOST_HEADED || i + MOST_BEFORE > end);
		if (leads == LEADS_WITH && find_with(r, i, end, &person))
			guests->guest = person;
		else if (leads == LEADS_GUEST &&
				 find_person(r, i + 1, i + 1 + MOST_TO_NAME, true, &person))
			guests->guest = person;
		else if (leads == LEADS_HOST && find_host(r, i, end, &person))
			guests->host = person;
		an_arena_tick_turn(article->arena, i);
	}
	if (an_mention_is_empty(&guests->guest))
		find_topic(r, end, host_entity(r, guests), &guests->guest);
	if (an_mention_is_empty(&guests->guest))
		find_reporter(r, end, &guests->guest);
}
