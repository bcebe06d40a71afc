/*
 * quotes.c
 *		Who said what: the rows of a text, from its marks, cues and speakers.
 */
#include "core/quotes/quotes.h"

#include <string.h>

#include "core/quotes/according.h"
#include "core/quotes/content.h"
#include "core/quotes/homographs.h"
#include "core/quotes/interviews.h"
#include "core/quotes/narrator.h"
#include "core/quotes/postposed.h"
#include "core/quotes/reading.h"
#include "core/quotes/repeats.h"
#include "core/quotes/reporter.h"
#include "core/quotes/somebody.h"

/* A verb that opens its sentence is among so many tokens. */
#define MOST_LEADING	3

/* A verse or a message in brackets has at most so many tokens. */
#define MOST_IN_BRACKETS	150

/* A source before a colon has at most so many tokens. */
#define MOST_HEADLINE	10

/* Add the content of one clause behind a complementizer. */
static int
report_clause(AnReading *r, uint32_t content, const AnReporter *source,
			  uint32_t *behind)
{
	const AnArticle *article = &r->article;
	uint32_t	that = content - 1;
	uint32_t	end;
	uint32_t	first;
	const AnMarked *span;
	int			status;

	/* "that: ..." */
	if (an_is_sign(article, content, ':'))
		content++;
	end = an_content_end(article, content, false);
	first = an_skip_breaks(article, content);
	*behind = end > content ? end : content;
	span = first < article->n ? an_span_at(article, first) : NULL;
	if (span != NULL && an_marks_fill(article, span, end))
	{
		r->reported = span->behind;
		return an_reading_add_marked(r, AN_QUOTE_DIRECT, span, source,
									 AN_SURE_THAT_MARK, behind);
	}
	if (!an_is_bare_that(article, that))
		first = that;
	/* a term in marks alone is no clause */
	if (an_count_words(article, first, end) < 2 ||
		(span != NULL && end <= span->behind))
		return AN_OK;
	status = an_reading_add(r, AN_QUOTE_INDIRECT, first, end, source,
							AN_SURE_THAT);
	r->reported = end;
	if (status < 0)
		return status;
	return an_reading_add_fragments(r, first, end, source);
}

/*
 * Add the content behind a complementizer, and behind each "and that" with
 * marks.
 */
static int
report_that(AnReading *r, const AnFrame *frame, const AnReporter *source,
			uint32_t *behind)
{
	const AnArticle *article = &r->article;
	uint32_t	content = frame->content;
	int			status;

	for (;;)
	{
		status = report_clause(r, content, source, behind);
		content = *behind;
		while (content < article->n &&
			   (an_is_pause(article, content) ||
				(article->tokens[content].kind == AN_TOKEN_QUOTE &&
				 an_span_at(article, content) == NULL)))
			content++;
		if (status < 0 || !an_is_marked_that(article, content))
			return status;
		content++;
	}
}

/* The token that closes the bracket at i in the same paragraph; or i. */
static uint32_t
closing_bracket(const AnArticle *article, uint32_t i)
{
	static const uint32_t closers[][2] = {{'(', ')'}, {'{', '}'}, {'[', ']'},
	{ORNATE_LEFT, ORNATE_RIGHT}, {ORNATE_RIGHT, ORNATE_LEFT}};
	uint32_t	most = i + MOST_IN_BRACKETS;
	uint32_t	n;
	uint32_t	j;

	for (n = 0; n < sizeof(closers) / sizeof(closers[0]); n++)
	{
		if (!an_is_sign(article, i, closers[n][0]))
			continue;
		for (j = i + 1; j < article->n && j < most; j++)
		{
			if (an_is_sign(article, j, closers[n][1]))
				return j;
			if (article->tokens[j].boundary == AN_BOUNDARY_PARAGRAPH)
				break;
		}
	}
	return i;
}

/*
 * The end of speech without marks behind the colon of a frame.  A verse or a
 * saying of the Prophet, behind a pious formula, is a sentence: what follows
 * explains it.
 */
static uint32_t
end_of_speech(const AnArticle *article, const AnFrame *frame)
{
	uint32_t	end = an_content_end(article, frame->content, true);
	uint32_t	i;

	if (!(article->is[frame->link - 1] & AN_LEX_FORMULA))
		return end;
	for (i = frame->content; i < end; i++)
		if (an_ends_sentence(article, i) && article->inside[i] == 0)
			return an_content_trim(article, frame->content, i + 1);
	return end;
}

/* Add the content behind a colon, in marks or not. */
static int
report_colon(AnReading *r, const AnFrame *frame, const AnReporter *source,
			 uint32_t *behind)
{
	const AnArticle *article = &r->article;
	const AnMarked *span = an_span_at(article, frame->content);
	uint32_t	end;
	int			status;

	if (span != NULL && !an_is_name_in_marks(article, span))
	{
		r->reported = span->behind;
		return an_reading_add_marked(r, AN_QUOTE_DIRECT, span, source,
									 AN_SURE_COLON_MARK, behind);
	}
	/* brackets around all of it count as marks */
	end = closing_bracket(article, frame->content);
	if (an_count_words(article, frame->content, end) >= AN_LEAST_FRAGMENT)
	{
		r->reported = *behind = end + 1;
		return an_reading_add(r, AN_QUOTE_DIRECT, frame->content + 1,
							  an_content_trim(article, frame->content + 1, end),
							  source, AN_SURE_COLON);
	}
	end = end_of_speech(article, frame);
	*behind = end > frame->content ? end : frame->content;
	if (an_count_words(article, frame->content, end) < 3)
		return AN_OK;
	r->reported = end;
	status = an_reading_add(r, AN_QUOTE_DIRECT, frame->content, end, source,
							AN_SURE_COLON);
	if (status < 0)
		return status;
	/* a sentence in marks right behind it belongs to it */
	while (an_is_sign(article, end, '.'))
		end++;
	span = an_span_at(article, end);
	if (span == NULL ||
		an_count_words(article, span->first, span->end) < AN_LEAST_FRAGMENT)
		return AN_OK;
	return an_reading_add_marked(r, AN_QUOTE_DIRECT, span, source,
								 AN_SURE_COLON_MARK, behind);
}

/*
 * Do the marks hold only a part of what the cue governs: asked for "...",
 * pointed to the need of "..."?  With a complementizer in them they hold a
 * clause.
 */
static bool
is_part_of_phrase(const AnArticle *article, const AnFrame *frame,
				  const AnMarked *span, AnLexical cue_is)
{
	uint32_t	before = an_token_before(article, span->open);
	uint32_t	i;

	if (article->is[span->first] & AN_LEX_THAT || cue_is & AN_LEX_SAYING)
		return false;
	if (cue_is & (AN_LEX_DIRECTIVE | AN_LEX_DESCRIBE))
		return true;
	if (before != frame->cue && article->is[before] & AN_LEX_PREPOSITION &&
		!(article->is[before] & AN_LEX_HELD))
		return true;
	if (article->is[span->first] & AN_LEX_COMPLEMENT)
		return true;
	for (i = frame->cue + 1; i + 1 < span->open; i++)
		if (article->is[i] & AN_LEX_COMPLEMENT &&
			!(article->is[i + 1] & AN_LEX_SETTING) &&
			!(article->is[i - 1] & (AN_LEX_PREPOSITION | AN_LEX_SETTING)) &&
			article->inside[i] == 0)
			return true;
	return false;
}

/* Add content in marks right behind the subject. */
static int
report_mark(AnReading *r, const AnFrame *frame, const AnReporter *source,
			uint32_t *behind)
{
	const AnArticle *article = &r->article;
	const AnMarked *span = an_span_at(article, frame->content);
	AnLexical	is = article->is[frame->cue];

	*behind = span->behind;
	if (is_part_of_phrase(article, frame, span, is))
		return an_reading_add_marked(r, AN_QUOTE_MIXED, span, source,
									 AN_SURE_MIXED, behind);
	r->reported = span->behind;
	return an_reading_add_marked(r, AN_QUOTE_DIRECT, span, source, AN_SURE_MARK,
								 behind);
}

/* Is the link of the frame marks that are too short for speech? */
static bool
links_to_term(const AnArticle *article, const AnFrame *frame)
{
	const AnMarked *span = frame->kind == AN_LINK_MARK ?
	an_span_at(article, frame->content) : NULL;

	return span != NULL && an_count_words(article, span->first, span->end) <
		AN_LEAST_FRAGMENT;
}

/* Read a cue and add what it reports; *next is where to read on. */
static int
read_cue(AnReading *r, uint32_t cue, uint32_t *next)
{
	const AnArticle *article = &r->article;
	AnFrame		frame;
	AnReporter	source;
	int			status;

	*next = cue + 1;
	if (!an_cue_frame(article, cue, &frame) || links_to_term(article, &frame))
	{
		AnMention	subject;

		/* its subject is also that of a participle behind it */
		if (article->is[cue] & AN_LEX_VERB &&
			an_speaker_between(r->mentions, cue + 1, frame.link, &subject) &&
			(an_mention_is_somebody(r->mentions, &subject) ||
			 (article->is[frame.link] & (AN_LEX_PARTICIPLE | AN_LEX_SPEECH) &&
			  !an_is_thing(r, &subject))))
		{
			an_mention_trim(r->mentions, &subject);
			r->subject = subject;
			r->open = true;
			/* who says something, if not in a clause, speaks as well */
			an_salience_note(r->salience, &subject,
							 an_mention_kind(r->mentions, &subject) ==
							 AN_ENTITY_PERSON ? AN_ROLE_SPEAKER :
							 AN_ROLE_SUBJECT);
		}
		else if (cue < r->sentence + MOST_LEADING &&
				 article->is[cue] & AN_LEX_VERB &&
				 article->clitic[cue] > 0 &&
				 an_mention_is_empty(&r->subject) &&
				 an_antecedent_elided(r->salience, article->is[cue], &subject))
			r->subject = subject;
		return AN_OK;
	}
	an_reporter_find(r, &frame, &source);
	r->open = false;
	if (frame.kind == AN_LINK_THAT)
		status = report_that(r, &frame, &source, next);
	else if (frame.kind == AN_LINK_COLON)
		status = report_colon(r, &frame, &source, next);
	else
		status = report_mark(r, &frame, &source, next);
	if (*next <= cue)
		*next = cue + 1;
	return status;
}

/* Find the source of a headline or a caption: SOURCE: "...". */
static bool
find_headline(AnReading *r, const AnMarked *span, AnReporter *source)
{
	const AnArticle *article = &r->article;
	uint32_t	colon = an_token_before(article, span->open);
	uint32_t	first;

	if (colon == AN_NO_TOKEN || !an_is_sign(article, colon, ':') ||
		colon < r->sentence + 1 || colon - r->sentence > MOST_HEADLINE)
		return false;
	memset(source, 0, sizeof(*source));
	source->cue = AN_NO_TOKEN;
	source->sure = 1.0f;
	first = an_skip_breaks(article, r->sentence);
	source->text.first = first;
	source->text.end = an_noun_phrase_end(article, first, colon);
	if (an_mention_is_empty(&source->text) || source->text.end != colon)
		return false;
	source->text.agrees = article->is[first] & AN_AGREEMENT;
	source->speaker = an_antecedent_of(r->salience, &source->text);
	an_antecedent_note(r->salience, &source->text,
					   &source->speaker);
	return true;
}

/*
 * Find who acts in the words before a colon, whatever he does: "smiled the
 * minister: ...".
 */
static bool
find_actor(AnReading *r, const AnMarked *span, AnReporter *source)
{
	const AnArticle *article = &r->article;
	uint32_t	colon = an_token_before(article, span->open);
	uint32_t	verb = colon;

	if (colon == AN_NO_TOKEN || !an_is_sign(article, colon, ':') ||
		an_leads_to_list(article, colon))
		return false;
	while (verb > r->sentence && colon - verb < MOST_HEADLINE &&
		   !an_is_finite(article, verb))
		verb--;
	memset(source, 0, sizeof(*source));
	source->cue = AN_NO_TOKEN;
	source->sure = 1.0f;
	if (!an_is_finite(article, verb) ||
		!an_speaker_between(r->mentions, verb + 1, colon, &source->text) ||
		!(article->is[source->text.first] &
		  (AN_LEX_PERSON | AN_LEX_HONORIFIC | AN_LEX_NAME)))
		return false;
	source->speaker = an_antecedent_of(r->salience, &source->text);
	an_antecedent_note(r->salience, &source->text, &source->speaker);
	return true;
}

/*
 * Find the speaker of marks behind a colon without a cue: the most salient
 * one.
 */
static bool
find_introduced(AnReading *r, const AnMarked *span, AnReporter *source)
{
	uint32_t	colon = an_token_before(&r->article, span->open);

	if (colon == AN_NO_TOKEN || !an_is_sign(&r->article, colon, ':'))
		return false;
	if (an_leads_to_list(&r->article, colon))
		return false;
	memset(source, 0, sizeof(*source));
	source->cue = AN_NO_TOKEN;
	source->sure = 1.0f;
	an_antecedent_elided(r->salience, 0, &source->speaker);
	return true;
}

/* Read marks that no cue has claimed; *next is where to read on. */
static int
read_marked(AnReading *r, const AnMarked *span, uint32_t *next)
{
	AnReporter	source;
	uint32_t	nwords = an_count_words(&r->article, span->first, span->end);

	*next = span->behind;
	if (an_reading_goes_on(r, span))
		return an_reading_add_marked(r, AN_QUOTE_DIRECT, span, &r->last_source,
									 AN_SURE_MARK, next);
	if (r->taken[span - r->article.marks.spans] || nwords < AN_LEAST_FRAGMENT ||
		an_is_surely_name(&r->article, span))
		return AN_OK;
	if (find_headline(r, span, &source))
		return an_reading_add_marked(r, AN_QUOTE_DIRECT, span, &source,
									 AN_SURE_HEADLINE, next);
	if (nwords > AN_LEAST_FRAGMENT && find_actor(r, span, &source))
		return an_reading_add_marked(r, AN_QUOTE_DIRECT, span, &source,
									 AN_SURE_INTRODUCED, next);
	if (nwords > AN_LEAST_FRAGMENT && an_postposed_find(r, span, &source))
		return an_reading_add_marked(r, AN_QUOTE_DIRECT, span, &source,
									 AN_SURE_POSTPOSED, next);
	if (nwords > AN_LEAST_FRAGMENT + 1 && find_introduced(r, span, &source))
		return an_reading_add_marked(r, AN_QUOTE_DIRECT, span, &source,
									 AN_SURE_INTRODUCED, next);
	return AN_OK;
}

/* Read a text from its first token to its last. */
static int
read_all(AnReading *r)
{
	const AnArticle *article = &r->article;
	uint32_t	i = 0;
	int			status = AN_OK;

	while (i < article->n && status == AN_OK)
	{
		uint32_t	next = i + 1;
		const AnMarked *span = an_span_at(article, i);

		an_antecedent_see(r->salience, i);
		if (span != NULL)
			status = read_marked(r, span, &next);
		else if (article->inside[i] != 0)
			 /* a cue inside marks is part of the quotation */ ;
		else if (article->is[i] & AN_LEX_ACCORDING ||
				 an_is_as_said(article, i))
			status = an_according_read(r, i, &next);
		else if (an_is_cue(article, i))
			status = read_cue(r, i, &next);
		for (; i < next && i < article->n; i++)
			if (an_ends_sentence(article, i) && article->inside[i] == 0)
			{
				an_salience_end_sentence(r->salience, i);
				r->sentence = i + 1;
				r->subject.first = r->subject.end = 0;
				r->open = false;
			}
		an_arena_tick(article->arena);
	}
	return status;
}

/*
 * Find the quotations of a text folded with AN_PROFILE_WALK.  extra are
 * words that report as well, or NULL; interviews asks for what stands in
 * questions and answers without a reporting word.
 */
int
an_quotes_read(AnArena *arena, const AnFolded *folded,
			   const AnExtraCues *extra, bool interviews, AnQuotes *result)
{
	AnReading	r;
	int			status;

	memset(&r, 0, sizeof(r));
	memset(result, 0, sizeof(*result));
	r.result = result;
	r.interviews = interviews;
	status = an_article_read(arena, folded, extra, &r.article);
	if (status < 0)
		return status;
	an_homographs_tell(&r.article);
	r.mentions = an_arena_alloc(arena, sizeof(AnMentions));
	r.salience = an_arena_alloc(arena, sizeof(AnSalience));
	r.taken = an_arena_alloc(arena, r.article.marks.n + 1);
	if (r.mentions == NULL || r.salience == NULL || r.taken == NULL)
		return AN_ERR_MEMORY;
	memset(r.taken, 0, r.article.marks.n + 1);
	status = an_mentions_read(r.mentions, &r.article);
	if (status < 0)
		return status;
	an_salience_init(r.salience, &r.article, r.mentions);
	status = read_all(&r);
	if (status == AN_OK && interviews)
		status = an_interviews_find(&r);
	return status < 0 ? status : an_repeats_find(&r);
}
