/*
 * interviews.c
 *		What is said in questions and answers, and in headlines without marks.
 */
#include "core/quotes/interviews.h"

#include <string.h>

#include "core/quotes/content.h"
#include "core/quotes/guest_words.h"
#include "core/quotes/guests.h"
#include "core/quotes/headlines.h"
#include "core/quotes/turn_styles.h"

/* A line of so few words without a stop is a heading between two turns. */
#define MOST_HEADING	6

/* What a paragraph is in an interview. */
typedef enum Part
{
	PART_OUTSIDE,
	PART_QUESTION,
	PART_ANSWER,
	PART_GOES_ON				/* with the turn of the paragraph before */
} Part;

/* An interview that is being read. */
typedef struct Interview
{
	AnReading  *r;
	AnTurnStyles styles;		/* with the openings */
	Part	   *parts;			/* of each opening */
	uint32_t	first;			/* the opening that it begins with */
	AnGuests	guests;
} Interview;

/* Tell what paragraph n is, behind one that is what the last part says. */
static Part
part_at(Interview *in, uint32_t n, Part last)
{
	const AnOpening *opening = &in->styles.openings.list[n];

	if (opening->label == AN_LABEL_QUESTION)
		return PART_QUESTION;
	if (opening->label == AN_LABEL_ANSWER)
		return PART_ANSWER;
	if (opening->label == AN_LABEL_CREDIT ||
		(an_is_named_turn(opening) &&
		 an_leads_to(&in->r->article, opening->name.end - 1) ==
		 AN_LEADS_HOST))
		return PART_OUTSIDE;
	if (an_opens_named(&in->styles, n))
		return opening->asks ? PART_QUESTION : PART_ANSWER;
	if (an_opens_question(&in->styles, n))
		return PART_QUESTION;
	if (last != PART_QUESTION)
		return last == PART_OUTSIDE ? PART_OUTSIDE : PART_GOES_ON;
	/* a question of two paragraphs has its mark at the end */
	return opening->asks && !opening[-1].asks && opening->sign == 0 ?
		PART_QUESTION : PART_ANSWER;
}

/* Is paragraph n, which goes on with a turn, as short as a heading? */
static bool
is_heading(const Interview *in, uint32_t n)
{
	const AnArticle *article = &in->r->article;
	const AnOpening *opening = &in->styles.openings.list[n];

	return in->parts[n] == PART_GOES_ON &&
		an_count_words(article, opening->first, opening->end) <=
		MOST_HEADING &&
		!an_token_is_stop(&article->tokens[opening->end - 1]);
}

/*
 * Take out of the turns the headings before questions, and whatever a heading
 * begins behind the last question: that is no interview any more.
 */
static void
drop_headings(Interview *in)
{
	uint32_t	last = 0;
	uint32_t	n;

	for (n = 0; n < in->styles.openings.n; n++)
		if (in->parts[n] == PART_QUESTION)
			last = n;
	for (n = 0; n + 1 < in->styles.openings.n; n++)
		if (is_heading(in, n) && in->parts[n + 1] == PART_QUESTION)
			in->parts[n] = PART_OUTSIDE;
	for (n = last; n < in->styles.openings.n && !is_heading(in, n); n++)
		;
	for (; n < in->styles.openings.n; n++)
		in->parts[n] = PART_OUTSIDE;
}

/* Does the paragraph end with a stop, marks behind it or not? */
static bool
ends_with_stop(const AnArticle *article, const AnOpening *opening)
{
	uint32_t	last = opening->end - 1;

	if (last > opening->first && article->tokens[last].kind == AN_TOKEN_QUOTE)
		last--;
	return an_token_is_stop(&article->tokens[last]);
}

/*
 * Can paragraph n, which has no label, belong to the turn of a name before it?
 * Lines of news stand in a list of what two persons say, and end without stops.
 */
static bool
goes_on_named(const Interview *in, uint32_t n)
{
	const AnArticle *article = &in->r->article;
	const AnOpening *opening = &in->styles.openings.list[n];

	return in->styles.labelled_asks && in->parts[n - 1] != PART_OUTSIDE &&
		ends_with_stop(article, opening) && ends_with_stop(article, opening - 1);
}

/* Take lines of news out of the turns of names, if none were announced. */
static void
drop_news(Interview *in)
{
	bool		named = false;
	uint32_t	n;

	for (n = 0; n < in->styles.openings.n; n++)
	{
		const AnOpening *opening = &in->styles.openings.list[n];

		if (opening->label != AN_LABEL_NONE || opening->sign != 0 ||
			in->parts[n] == PART_QUESTION)
			named = an_is_named_turn(opening);
		else if (named && !goes_on_named(in, n))
			in->parts[n] = PART_OUTSIDE;
	}
}

/* Tell what each paragraph is; false if the text is no interview. */
static bool
tell_parts(Interview *in)
{
	Part		last = PART_OUTSIDE;
	uint32_t	n;

	an_turn_styles_tell(&in->styles);
	if (!in->styles.labelled && !in->styles.half_labelled &&
		in->styles.asked == NULL)
		return false;
	for (n = 0; n < in->styles.openings.n; n++)
	{
		in->parts[n] = last = part_at(in, n, last);
		if (last != PART_OUTSIDE && in->first == in->styles.openings.n)
			in->first = n;
	}
	if (in->first == in->styles.openings.n)
		return false;
	an_guests_find(in->r, in->styles.openings.list[in->first].first, &in->guests);
	drop_headings(in);
	if (!in->guests.announced)
		drop_news(in);
	return an_turns_alternate(&in->styles, in->guests.announced,
							  !an_mention_is_empty(&in->guests.guest));
}

/*
 * The fullest name of whoever has a turn.  An outlet is no entity, and all of
 * its label is the name; a title means whom the text calls so, and nobody else,
 * since "the host" is not whom the text spoke of last.
 */
static AnMention
name_of_speaker(const AnReading *r, const AnMention *mention)
{
	uint16_t	entity = an_mention_entity(r->mentions, mention);

	if (entity != AN_NO_ENTITY)
		return r->mentions->entities.list[entity].name.span;
	return r->article.is[mention->first] & AN_LEX_PERSON ?
		an_mention_name(r->mentions, mention) : *mention;
}

/* Who has the turn that begins with paragraph n; text is empty if not named. */
static void
find_turn_source(const Interview *in, uint32_t n, AnReporter *source)
{
	const AnOpening *opening = &in->styles.openings.list[n];

	memset(source, 0, sizeof(*source));
	source->cue = AN_NO_TOKEN;
	source->sure = 1.0f;
	if (an_is_named_turn(opening))
	{
		source->text = opening->name;
		source->via = opening->via;
		source->speaker = opening->name;
	}
	else
		source->speaker = in->parts[n] == PART_QUESTION ? in->guests.host :
			in->guests.guest;
	if (!an_mention_is_empty(&source->speaker))
		source->speaker = name_of_speaker(in->r, &source->speaker);
}

/* Take marks around all of [*first, *end) off it. */
static void
strip_marks(const AnArticle *article, uint32_t *first, uint32_t *end)
{
	const AnMarked *span = an_span_at(article, *first);

	if (span == NULL || span->behind < *end)
		return;
	*first = span->first;
	*end = span->end;
}

/*
 * Add a row for what was said, unless one has this span.  *before
 * is the first of the n ordered rows that do not begin before it.
 */
static int
add_turn(AnReading *r, const AnMention *said, const AnReporter *source,
		 uint32_t *before, uint32_t n)
{
	const AnArticle *article = &r->article;
	AnQuotes   *result = r->result;
	uint32_t	first = an_skip_breaks(article, said->first);
	uint32_t	end = an_content_trim(article, first, said->end);
	AnSpan		span;
	uint32_t	i;

	strip_marks(article, &first, &end);
	if (an_count_words(article, first, end) == 0)
		return AN_OK;
	span.start = article->tokens[first].start;
	span.end = article->tokens[end - 1].end;
	while (*before < n && result->quotes[*before].content.start < span.start)
		(*before)++;
	for (i = *before; i < n && result->quotes[i].content.start == span.start; i++)
		if (result->quotes[i].content.end == span.end)
			return AN_OK;
	return an_reading_add(r, AN_QUOTE_DIRECT, first, end, source,
						  AN_SURE_INTERVIEW);
}

/*
 * Is the label of a question an outlet: "al-Jazeera Net"?  Nobody known has
 * that name, and neither a title nor a given name tells that it is a person's.
 */
static bool
is_outlet(const Interview *in, const AnOpening *opening)
{
	const AnArticle *article = &in->r->article;
	AnPhrase	name;

	if (!an_is_named_turn(opening) || !opening->asks ||
		article->is[opening->name.first] & AN_LEX_SOURCE ||
		an_mention_entity(in->r->mentions, &opening->name) != AN_NO_ENTITY)
		return false;
	memset(&name, 0, sizeof(name));
	name.name = opening->name.first;
	name.name_end = opening->name.end;
	return !an_holds_given_name(article, &name);
}

/* Let the row that was added last be said by an outlet, which has no title. */
static void
tell_outlet(AnQuotes *rows)
{
	rows->quotes[rows->n - 1].speaker_kind = AN_SPEAKER_BODY;
	rows->quotes[rows->n - 1].title.end = 0;
	rows->quotes[rows->n - 1].title.start = 0;
}

/* The paragraph behind the turn that begins with paragraph n. */
static uint32_t
turn_end(const Interview *in, uint32_t n)
{
	do
		n++;
	while (n < in->styles.openings.n && in->parts[n] == PART_GOES_ON);
	return n;
}

/* Add the rows of all turns and headlines. */
static int
add_rows(Interview *in)
{
	AnReading  *r = in->r;
	uint32_t	nrows = r->result->n;
	uint32_t	before = 0;
	uint32_t	last;
	uint32_t	n;
	uint32_t	next;
	int			status = AN_OK;

	an_quotes_sort(r->result);
	for (n = 0; n < in->styles.openings.n && status == AN_OK; n = next)
	{
		AnMention	said;
		AnReporter	source;

		next = n + 1;
		an_arena_tick(r->article.arena);
		if (in->parts[n] == PART_OUTSIDE)
		{
			if (!an_is_headline(r, &in->styles.openings, n, &said))
				continue;
		}
		else
		{
			next = turn_end(in, n);
			said.first = in->styles.openings.list[n].content;
			said.end = in->styles.openings.list[next - 1].end;
		}
		find_turn_source(in, n, &source);
		if (in->parts[n] == PART_QUESTION &&
			an_mention_is_empty(&source.speaker))
			continue;
		last = r->result->n;
		status = add_turn(r, &said, &source, &before, nrows);
		if (r->result->n > last && is_outlet(in, &in->styles.openings.list[n]))
			tell_outlet(r->result);
	}
	return status;
}

/*
 * Add the rows of an interview, and of headlines, to those that cues made; the
 * caller orders them.
 */
int
an_interviews_find(AnReading *r)
{
	Interview	in;
	int			status;

	memset(&in, 0, sizeof(in));
	in.r = r;
	in.styles.mentions = r->mentions;
	status = an_openings_read(&r->article, &in.styles.openings);
	if (status < 0)
		return status;
	in.first = in.styles.openings.n;
	in.parts = an_arena_alloc(r->article.arena,
							  (in.styles.openings.n + (size_t) 1) * sizeof(Part));
	if (in.parts == NULL)
		return AN_ERR_MEMORY;
	memset(in.parts, 0, (in.styles.openings.n + (size_t) 1) * sizeof(Part));
	if (!tell_parts(&in))
		memset(in.parts, 0, (in.styles.openings.n + (size_t) 1) * sizeof(Part));
	return add_rows(&in);
}
