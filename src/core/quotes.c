/*
 * quotes.c
 *		Who said what: marks, cues and speakers made one.
 */
#include "core/quotes.h"

#include <stdlib.h>
#include <string.h>

#include "core/content.h"
#include "core/hash.h"

#define NO_TOKEN	UINT32_MAX

/* A marked part of a paraphrase is a quotation from so many words on. */
#define LEAST_FRAGMENT	3

/* Less than this between two closers is one clause with two quotations. */
#define MOST_BETWEEN	3

/* A phrase of place before the clause has no more words. */
#define MOST_OPENING	5

/* From the one quoted to the noun of speaking. */
#define MOST_BEFORE_SPEECH	25

/* A verb that opens its sentence stands no later. */
#define MOST_LEADING	3

/* A source named before a colon is no longer. */
#define MOST_HEADLINE	10

/* How sure each rule is of its span; calibrated on the gold set. */
#define SURE_COLON_MARK		0.97f
#define SURE_MARK			0.93f
#define SURE_THAT_MARK		0.96f
#define SURE_MIXED			0.80f
#define SURE_COLON			0.80f
#define SURE_THAT			0.90f
#define SURE_ACCORDING		0.60f
#define SURE_POSTPOSED		0.85f
#define SURE_HEADLINE		0.75f
#define SURE_INTRODUCED		0.70f
#define SURE_ELIDED			0.80f	/* times that, where nobody is named */

enum
{
	LETTER_BEH = 0x0628
};

typedef struct Reading
{
	AnArticle	article;
	AnNames    *names;
	AnQuotes   *result;
	uint32_t	capacity;
	uint32_t	sentence;		/* the first token of the sentence at hand */
	uint32_t	reported;		/* content up to here is in a row */
	AnMention	subject;		/* of the sentence's main cue, if any */
	bool		open;			/* the subject has reported nothing yet */
	bool	   *taken;			/* spans in marks that are in a row */
}			Reading;

/* Who reports, as one frame says it. */
typedef struct Source
{
	uint32_t	cue;			/* token, or NO_TOKEN */
	AnMention	text;			/* the words that name the speaker */
	AnMention	speaker;		/* the fullest form */
	AnMention	via;
	float		sure;			/* a factor on the rule's confidence */
}			Source;

const char *
an_quote_kind_name(AnQuoteKind kind)
{
	static const char *const names[] = {"direct", "mixed", "indirect"};

	return names[kind];
}

static AnSpan
bytes_of(const AnArticle *article, const AnMention *mention)
{
	AnSpan		span = {0, 0};

	if (!an_mention_is_empty(mention))
	{
		span.start = article->tokens[mention->first].start +
			article->clitic[mention->first];
		span.end = article->tokens[mention->end - 1].end;
	}
	return span;
}

/* Add a row for the tokens [first, end). */
static int
add_quote(Reading *r, AnQuoteKind kind, uint32_t first, uint32_t end,
		  const Source *source, float sure)
{
	const AnArticle *article = &r->article;
	AnQuote    *quote;

	while (first < end && kind == AN_QUOTE_INDIRECT &&
		   article->tokens[first].kind == AN_TOKEN_QUOTE)
		first++;
	if (end <= first)
		return AN_OK;
	if (r->result->n == r->capacity)
	{
		size_t		bytes = r->capacity * sizeof(AnQuote);

		r->result->quotes = an_arena_grow(article->arena, r->result->quotes,
										  bytes, bytes > 0 ? 2 * bytes :
										  16 * sizeof(AnQuote));
		if (r->result->quotes == NULL)
			return AN_ERR_MEMORY;
		r->capacity = bytes > 0 ? 2 * r->capacity : 16;
	}
	quote = &r->result->quotes[r->result->n++];
	memset(quote, 0, sizeof(*quote));
	quote->kind = kind;
	quote->content.start = article->tokens[first].start;
	quote->content.end = article->tokens[end - 1].end;
	if (source->cue != NO_TOKEN)
	{
		quote->cue.start = article->tokens[source->cue].start +
			article->clitic[source->cue];
		quote->cue.end = article->tokens[source->cue].end;
	}
	quote->speaker_text = bytes_of(article, &source->text);
	quote->speaker = bytes_of(article, &source->speaker);
	quote->via = bytes_of(article, &source->via);
	quote->confidence = sure * source->sure;
	return AN_OK;
}

/* The mention behind "on the tongue of" in [from, to). */
static bool
find_mouthpiece(const AnArticle *article, uint32_t from, uint32_t to,
				AnMention *mention)
{
	uint32_t	i;

	for (i = from; i + 1 < to; i++)
		if (article->is[i] & AN_LEX_SPEECH &&
			article->is[i] & AN_LEX_CLOSED)
			return an_subject_between(article, i + 1, to, mention);
	return false;
}

/* The setting or the one spoken to in [from, to). */
static void
find_via(const AnArticle *article, uint32_t from, uint32_t to, AnMention *via)
{
	uint32_t	i;

	for (i = from; i < to; i++)
	{
		if (!(article->is[i] & AN_LEX_SETTING) || article->inside[i] != 0)
			continue;
		via->first = i > from && article->is[i - 1] & AN_LEX_PREPOSITION ?
			i - 1 : i;
		via->end = an_phrase_end(article, i, to);
		return;
	}
}

/* The speaker behind "quoting": X reported of Y that. */
static bool
find_relayed(const AnArticle *article, const AnFrame *frame, Source *source)
{
	uint32_t	i;

	for (i = frame->cue + 1; i < frame->link; i++)
	{
		AnMention	channel;

		if (!(article->is[i] & AN_LEX_RELAY))
			continue;
		if (!an_subject_between(article, i + 1, frame->link, &source->text))
			return false;
		if (an_subject_between(article, frame->cue + 1, i, &channel))
			source->via = channel;
		return true;
	}
	return false;
}

/* "Quoted X as saying": the phrase behind of or to, left of the noun. */
static bool
find_quoted(const AnArticle *article, uint32_t sentence, uint32_t cue,
			AnMention *mention)
{
	uint32_t	i;

	for (i = cue; i-- > sentence && i + MOST_BEFORE_SPEECH > cue;)
		if ((article->is[i] & AN_LEX_COMPLEMENT) == AN_LEX_COMPLEMENT &&
			article->inside[i] == 0)
			return an_subject_between(article, i + 1, cue, mention);
	return false;
}

/* "It came in a statement that": the document behind the preposition. */
static bool
find_document(const AnArticle *article, const AnFrame *frame,
			  AnMention *mention)
{
	uint32_t	i = frame->cue + 1;

	if (i + 1 >= frame->link || !(article->is[i] & AN_LEX_PREPOSITION))
		return false;
	mention->first = i + 1;
	mention->end = an_phrase_end(article, i + 1, frame->link);
	mention->agrees = article->is[i + 1] & AN_AGREEMENT;
	return !an_mention_is_empty(mention);
}

/* Find who reports in a frame, named in its sentence or left out. */
static void
find_source(Reading *r, const AnFrame *frame, Source *source)
{
	const AnArticle *article = &r->article;
	uint32_t	is = article->is[frame->cue];
	bool		finite = (is & AN_LEX_VERB) && !(is & AN_LEX_PARTICIPLE);
	bool		named = true;

	memset(source, 0, sizeof(*source));
	source->cue = frame->cue;
	source->sure = 1.0f;
	find_via(article, frame->cue + 1, frame->link, &source->via);
	if (is & AN_LEX_RELAY && find_relayed(article, frame, source))
		 /* named */ ;
	else if (find_mouthpiece(article, frame->cue + 1, frame->link,
							 &source->text))
		 /* named */ ;
	else if (is & AN_LEX_CONTAINED && find_document(article, frame,
													&source->text))
		 /* named */ ;
	else if (is & AN_LEX_SPEECH && find_quoted(article, r->sentence,
											   frame->cue, &source->text))
		 /* named */ ;
	else if (finite && an_subject_before(article, frame->cue, &source->text) &&
			 source->text.agrees & AN_LEX_AUXILIARY)
		 /* named before: was X saying */ ;
	else if (finite && an_subject_between(article, frame->cue + 1,
										  frame->link, &source->text) &&
			 (!(is & AN_LEX_DESCRIBE) || article->clitic[frame->cue] == 0 ||
			  !an_starts_with_article(article, source->text.first) ||
			  an_names_knows(r->names, &source->text)))
		 /* named */ ;
	else if (finite && an_subject_before(article, frame->cue, &source->text))
		 /* named */ ;
	else if (!finite && r->open && !an_mention_is_empty(&r->subject))
		source->text = r->subject;
	else
		named = false;
	if (named)
	{
		an_names_trim(r->names, &source->text);
		if (finite && is & (AN_LEX_MASCULINE | AN_LEX_FEMININE) &&
			!(is & AN_LEX_PLURAL))
			source->text.agrees = (source->text.agrees &
								   ~(uint32_t) (AN_LEX_MASCULINE |
												AN_LEX_FEMININE)) |
				(is & (AN_LEX_MASCULINE | AN_LEX_FEMININE));
		source->speaker = an_names_resolve(r->names, &source->text);
		source->speaker.agrees = source->text.agrees;
		an_names_note_speaker(r->names, &source->text);
		if (finite)
			r->subject = source->text;
		return;
	}
	source->text.first = source->text.end = 0;
	source->sure = SURE_ELIDED;
	if (!an_mention_is_empty(&r->subject))
		source->speaker = r->subject;
	else if (!an_names_first_in(r->names, r->sentence, frame->cue,
							   &source->speaker) &&
			 !an_names_elided(r->names, is, &source->speaker) &&
			 !an_source_in(article, r->sentence, frame->cue,
						   &source->speaker))
		return;
	an_names_note_speaker(r->names, &source->speaker);
	source->speaker = an_names_resolve(r->names, &source->speaker);
}

static uint32_t
count_words(const AnArticle *article, uint32_t first, uint32_t end)
{
	uint32_t	n = 0;

	while (first < end)
		n += an_token_is_word(&article->tokens[first++]);
	return n;
}

static uint32_t
skip_breaks(const AnArticle *article, uint32_t i)
{
	while (article->tokens[i].kind == AN_TOKEN_BREAK)
		i++;
	return i;
}

/*
 * Add a row for a span in marks, and for the spans that go on in the same
 * clause; give the token behind the last.
 */
static int
add_marked(Reading *r, AnQuoteKind kind, const AnMarked *span,
		   const Source *source, float sure, uint32_t *behind)
{
	const AnArticle *article = &r->article;

	for (;;)
	{
		uint32_t	next = span->behind;
		uint32_t	i;
		int			status = add_quote(r, kind, span->first, span->end,
									   source, sure);

		if (status < 0)
			return status;
		r->taken[span - article->marks.spans] = true;
		*behind = span->behind;
		for (i = next; i < article->n && i < next + MOST_BETWEEN; i++)
		{
			if (an_span_at(article, i) != NULL ||
				article->is[i] & AN_LEX_CUE)
				break;
			if (an_ends_sentence(article, i))
				return AN_OK;
		}
		span = i < article->n ? an_span_at(article, i) : NULL;
		if (span == NULL || r->taken[span - article->marks.spans] ||
			an_is_name_in_marks(article, span) ||
			an_ends_sentence(article, next - 1))
			return AN_OK;
	}
}

/* Add rows for the marked parts of the paraphrase [first, end). */
static int
add_fragments(Reading *r, uint32_t first, uint32_t end, const Source *source)
{
	const AnArticle *article = &r->article;
	uint32_t	i;

	for (i = first; i < end; i++)
	{
		const AnMarked *span = an_span_at(article, i);
		AnQuoteKind kind;
		uint32_t	before;
		uint32_t	nwords;
		int			status;

		if (span == NULL)
			continue;
		r->taken[span - article->marks.spans] = true;
		i = span->behind - 1;
		nwords = count_words(article, span->first, span->end);
		if (nwords < LEAST_FRAGMENT || an_is_named_before(article, span) ||
			(nwords == LEAST_FRAGMENT &&
			 an_is_name_in_marks(article, span)))
			continue;
		before = an_token_before(article, span->open);
		kind = before != NO_TOKEN && before > 0 &&
			((article->is[before] & AN_LEX_THAT &&
			  article->clitic[before] > 0) ||
			 (an_is_sign(article, before, ':') &&
			  article->is[before - 1] & (AN_LEX_CUE | AN_LEX_ADVERB))) &&
			count_words(article, span->end, end) == 0 ?
			AN_QUOTE_DIRECT : AN_QUOTE_MIXED;
		status = add_quote(r, kind, span->first, span->end, source,
						   SURE_MIXED);
		if (status < 0)
			return status;
	}
	return AN_OK;
}

/* A complementizer without a pronoun is no part of what was said. */
static bool
is_bare(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	start = token->start + article->clitic[i];
	uint32_t	cp;

	an_utf8_decode(article->folded->folded + start,
				   article->folded->folded + token->end, &cp);
	if (cp == LETTER_BEH)
		start += 2;
	return token->end - start <= 4;
}

/*
 * Do the marks that open content make up all of it?  They do when the clause
 * ends with them, or when most of its words stand in them: what follows is
 * then the narrator's remark.
 */
static bool
fills(const AnArticle *article, const AnMarked *span, uint32_t end)
{
	uint32_t	inside = count_words(article, span->first, span->end);
	uint32_t	outside;
	uint32_t	i = span->behind;

	if (span->end >= end)
		return true;
	outside = count_words(article, i, end);
	for (; i < end; i++)
	{
		const AnMarked *next = an_span_at(article, i);

		if (next == NULL)
			continue;
		inside += count_words(article, next->first, next->end);
		outside -= count_words(article, next->first, next->end);
		i = next->behind - 1;
	}
	return inside >= LEAST_FRAGMENT && inside >= outside;
}

/* Content behind a complementizer. */
static int
report_that(Reading *r, const AnFrame *frame, const Source *source,
			uint32_t *behind)
{
	const AnArticle *article = &r->article;
	uint32_t	end = an_content_end(article, frame->content, false);
	uint32_t	first = skip_breaks(article, frame->content);
	const AnMarked *span;
	int			status;

	*behind = end > frame->content ? end : frame->content;
	span = first < article->n ? an_span_at(article, first) : NULL;
	if (span != NULL && fills(article, span, end))
	{
		r->reported = span->behind;
		return add_marked(r, AN_QUOTE_DIRECT, span, source, SURE_THAT_MARK,
						  behind);
	}
	if (!is_bare(article, frame->content - 1))
		first = frame->content - 1;
	if (count_words(article, first, end) < 2)
		return AN_OK;
	status = add_quote(r, AN_QUOTE_INDIRECT, first, end, source, SURE_THAT);
	r->reported = end;
	if (status < 0)
		return status;
	return add_fragments(r, first, end, source);
}

/* Content behind a colon, in marks or not. */
static int
report_colon(Reading *r, const AnFrame *frame, const Source *source,
			 uint32_t *behind)
{
	const AnArticle *article = &r->article;
	const AnMarked *span = an_span_at(article, frame->content);
	uint32_t	end;

	if (span != NULL && !an_is_name_in_marks(article, span))
	{
		r->reported = span->behind;
		return add_marked(r, AN_QUOTE_DIRECT, span, source, SURE_COLON_MARK,
						  behind);
	}
	end = an_content_end(article, frame->content, true);
	*behind = end > frame->content ? end : frame->content;
	if (count_words(article, frame->content, end) < 3)
		return AN_OK;
	r->reported = end;
	return add_quote(r, AN_QUOTE_DIRECT, frame->content, end, source,
					 SURE_COLON);
}

/*
 * Are the marks only a part of what the cue governs: asked for "...", pointed
 * to the need of "..."?  A complementizer in the marks makes them a clause.
 */
static bool
is_part_of_phrase(const AnArticle *article, const AnFrame *frame,
				  const AnMarked *span, uint32_t cue_is)
{
	uint32_t	before = an_token_before(article, span->open);
	uint32_t	i;

	if (article->is[span->first] & AN_LEX_THAT)
		return false;
	if (cue_is & (AN_LEX_DIRECTIVE | AN_LEX_DESCRIBE))
		return true;
	if (before != frame->cue && article->is[before] & AN_LEX_PREPOSITION &&
		!(article->is[before] & AN_LEX_CLOSED))
		return true;
	if ((article->is[span->first] & AN_LEX_COMPLEMENT) == AN_LEX_COMPLEMENT)
		return true;
	for (i = frame->cue + 1; i + 1 < span->open; i++)
		if ((article->is[i] & AN_LEX_COMPLEMENT) == AN_LEX_COMPLEMENT &&
			!(article->is[i + 1] & AN_LEX_SETTING) &&
			!(article->is[i - 1] & (AN_LEX_PREPOSITION | AN_LEX_SETTING)) &&
			article->inside[i] == 0)
			return true;
	return false;
}

/* Content in marks right behind the subject. */
static int
report_mark(Reading *r, const AnFrame *frame, const Source *source,
			uint32_t *behind)
{
	const AnArticle *article = &r->article;
	const AnMarked *span = an_span_at(article, frame->content);
	uint32_t	is = article->is[frame->cue];
	uint32_t	nwords = count_words(article, span->first, span->end);

	*behind = span->behind;
	if (is_part_of_phrase(article, frame, span, is))
	{
		r->taken[span - article->marks.spans] = true;
		if (nwords < LEAST_FRAGMENT)
			return AN_OK;
		return add_quote(r, AN_QUOTE_MIXED, span->first, span->end, source,
						 SURE_MIXED);
	}
	if (nwords < LEAST_FRAGMENT && is & AN_LEX_WEAK)
		return AN_OK;
	r->reported = span->behind;
	return add_marked(r, AN_QUOTE_DIRECT, span, source, SURE_MARK, behind);
}

/* Handle a cue; give the token from which to read on. */
static int
read_cue(Reading *r, uint32_t cue, uint32_t *next)
{
	const AnArticle *article = &r->article;
	AnFrame		frame;
	Source		source;
	int			status;

	*next = cue + 1;
	if (!an_cue_frame(article, cue, &frame))
	{
		AnMention	subject;

		/* its subject is whom the participle behind it belongs to */
		if (article->is[cue] & AN_LEX_VERB &&
			an_subject_between(article, cue + 1, frame.link, &subject) &&
			(an_names_knows(r->names, &subject) ||
			 article->is[frame.link] & (AN_LEX_PARTICIPLE | AN_LEX_SPEECH)))
		{
			an_names_trim(r->names, &subject);
			r->subject = subject;
			r->open = true;
			an_names_note_speaker(r->names, &subject);
		}
		else if (cue < r->sentence + MOST_LEADING &&
				 article->is[cue] & AN_LEX_VERB &&
				 article->clitic[cue] > 0 &&
				 an_mention_is_empty(&r->subject) &&
				 an_names_elided(r->names, article->is[cue], &subject))
			r->subject = subject;
		return AN_OK;
	}
	find_source(r, &frame, &source);
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

/* The token before i that is no comma or stop. */
static uint32_t
before_pause(const AnArticle *article, uint32_t i)
{
	do
		i = an_token_before(article, i);
	while (i != NO_TOKEN && (an_is_sign(article, i, ',') ||
							 an_is_sign(article, i, '.')));
	return i;
}

/* Who is named behind "according to" at i; *end is behind them. */
static void
source_named(Reading *r, uint32_t i, Source *source, uint32_t *end)
{
	const AnArticle *article = &r->article;
	uint32_t	from = i + 1;
	uint32_t	limit = i + 30 < article->n ? i + 30 : article->n;

	memset(source, 0, sizeof(*source));
	source->cue = i;
	source->sure = 1.0f;
	*end = from;
	if (article->is[i] & AN_LEX_CLOSED)
	{
		if (an_names_elided(r->names, AN_LEX_MASCULINE, &source->speaker))
			source->speaker = an_names_resolve(r->names, &source->speaker);
		source->sure = SURE_ELIDED;
		return;
	}
	/* as X has reported: the verb stands before the source */
	while (from < limit && (article->is[from] & (AN_LEX_RELATIVE | AN_LEX_VERB |
												 AN_LEX_SPEECH |
												 AN_LEX_PREPOSITION) ||
							article->tokens[from].kind == AN_TOKEN_BREAK))
	{
		if (article->is[from] & AN_LEX_VERB)
			source->cue = from;
		from++;
	}
	source->text.first = from;
	source->text.end = an_phrase_end(article, from, limit);
	an_drop_preposition(&r->article, from);
	*end = source->text.end;
	if (an_mention_is_empty(&source->text))
		return;
	source->text.agrees = article->is[from] & AN_AGREEMENT;
	source->speaker = an_names_resolve(r->names, &source->text);
}

/* The comma behind a source named first, with what is said about it. */
static uint32_t
comma_behind(const AnArticle *article, uint32_t i)
{
	uint32_t	most = i + 25;

	for (; i < article->n && i < most; i++)
	{
		if (an_is_sign(article, i, ','))
			return i;
		if (an_ends_sentence(article, i) || article->is[i] & AN_LEX_CUE)
			break;
	}
	return NO_TOKEN;
}

/*
 * Past what leads to a clause without being part of it: signs, "as", "has",
 * and a short phrase of place or manner with its comma.
 */
static uint32_t
skip_opening(const AnArticle *article, uint32_t first, uint32_t last)
{
	uint32_t	i;

	while (first < last &&
		   ((!an_token_is_word(&article->tokens[first]) &&
			 article->inside[first] == 0) ||
			(article->is[first] & (AN_LEX_CONJUNCTION | AN_LEX_AUXILIARY) &&
			 !(article->is[first] & (AN_LEX_MASCULINE | AN_LEX_FEMININE |
									 AN_LEX_PLURAL)))))
		first++;
	for (i = first; i < last && i < first + MOST_OPENING; i++)
		if (an_is_sign(article, i, ',') &&
			(i == first + 1 || article->is[first] & AN_LEX_PREPOSITION))
			return i + 1;
	return first;
}

/* A source behind its content: the clause before it, if not yet in a row. */
static int
report_before(Reading *r, uint32_t according, const Source *source)
{
	const AnArticle *article = &r->article;
	uint32_t	last = before_pause(article, according);
	uint32_t	first = r->reported > r->sentence ? r->reported : r->sentence;
	const AnMarked *span;
	uint32_t	behind;

	if (last == NO_TOKEN || last < first)
	{
		/* the row is there already; only its source was missing */
		return AN_OK;
	}
	span = article->inside[last] != 0 ?
		&article->marks.spans[article->inside[last] - 1] : NULL;
	first = skip_opening(article, first, last);
	if (span != NULL && span->open <= first + 1)
		return r->taken[span - article->marks.spans] ? AN_OK :
			add_marked(r, AN_QUOTE_DIRECT, span, source, SURE_POSTPOSED,
					   &behind);
	if (r->reported > r->sentence ||
		count_words(article, first, last + 1) < 4)
		return AN_OK;
	if (add_quote(r, AN_QUOTE_INDIRECT, first, last + 1, source,
				  SURE_ACCORDING) < 0)
		return AN_ERR_MEMORY;
	return add_fragments(r, first, last + 1, source);
}

/* Handle "according to". */
static int
read_according(Reading *r, uint32_t i, uint32_t *next)
{
	const AnArticle *article = &r->article;
	uint32_t	before = an_token_before(article, i);
	const AnMarked *span;
	Source		source;
	uint32_t	end;
	uint32_t	comma;
	int			status;

	*next = i + 1;
	if (!an_names_source(article, i))
		return AN_OK;
	source_named(r, i, &source, &end);
	if (!(article->is[i] & AN_LEX_CLOSED) && source.cue == i &&
		!an_mention_is_empty(&source.text) &&
		!an_names_knows(r->names, &source.text))
		return AN_OK;
	if (before != NO_TOKEN && !an_ends_sentence(article, before) &&
		before >= r->sentence && i > r->sentence + 1)
	{
		an_names_note_speaker(r->names, &source.speaker);
		status = report_before(r, i, &source);
		*next = end > i ? end : i + 1;
		r->reported = *next;
		return status;
	}
	comma = comma_behind(article, end);
	if (comma == NO_TOKEN)
		return AN_OK;
	comma = skip_breaks(article, comma + 1);
	if (article->is[comma] & AN_LEX_THAT && is_bare(article, comma))
		comma++;
	end = an_content_end(article, comma, false);
	if (count_words(article, comma, end) < 4)
		return AN_OK;
	*next = end > i ? end : i + 1;
	span = an_span_at(article, comma);
	if (span != NULL && fills(article, span, end))
	{
		r->reported = span->behind;
		return add_marked(r, AN_QUOTE_DIRECT, span, &source, SURE_THAT_MARK,
						  next);
	}
	status = add_quote(r, AN_QUOTE_INDIRECT, comma, end, &source,
					   SURE_ACCORDING);
	if (status < 0)
		return status;
	r->reported = end;
	return add_fragments(r, comma, end, &source);
}

/* Speech in marks before its cue: "...", said X. */
static bool
find_postposed(Reading *r, const AnMarked *span, Source *source)
{
	const AnArticle *article = &r->article;
	uint32_t	i = span->behind;
	uint32_t	limit;

	/* a stop inside the marks ends no sentence when the cue follows */
	if (article->tokens[i].kind == AN_TOKEN_BREAK ||
		an_is_sign(article, i - 1, '.'))
		return false;
	while (i < article->n && (an_is_sign(article, i, ',') ||
							  an_is_sign(article, i, '-') ||
							  article->tokens[i].kind == AN_TOKEN_BREAK))
		i++;
	if (i < article->n && article->is[i] & AN_LEX_GOVERNOR &&
		article->is[i] & AN_LEX_CONJUNCTION)
		i++;
	if (i >= article->n || !(article->is[i] & AN_LEX_VERB) ||
		article->is[i] & (AN_LEX_WEAK | AN_LEX_PARTICIPLE) ||
		article->clitic[i] > 0)
		return false;
	memset(source, 0, sizeof(*source));
	source->cue = i;
	source->sure = 1.0f;
	limit = i + 20 < article->n ? i + 20 : article->n;
	if (an_subject_between(article, i + 1, limit, &source->text))
	{
		source->speaker = an_names_resolve(r->names, &source->text);
		an_names_note_speaker(r->names, &source->text);
	}
	else if (an_names_elided(r->names, article->is[i], &source->speaker))
		source->speaker = an_names_resolve(r->names, &source->speaker);
	return true;
}

/* A headline or a caption: SOURCE: "...". */
static bool
find_headline(Reading *r, const AnMarked *span, Source *source)
{
	const AnArticle *article = &r->article;
	uint32_t	colon = an_token_before(article, span->open);
	uint32_t	first;

	if (colon == NO_TOKEN || !an_is_sign(article, colon, ':') ||
		colon < r->sentence + 1 || colon - r->sentence > MOST_HEADLINE)
		return false;
	memset(source, 0, sizeof(*source));
	source->cue = NO_TOKEN;
	source->sure = 1.0f;
	first = skip_breaks(article, r->sentence);
	source->text.first = first;
	source->text.end = an_phrase_end(article, first, colon);
	if (an_mention_is_empty(&source->text) || source->text.end != colon)
		return false;
	source->text.agrees = article->is[first] & AN_AGREEMENT;
	source->speaker = an_names_resolve(r->names, &source->text);
	an_names_note_speaker(r->names, &source->text);
	return true;
}

/* Speech behind a colon that no cue precedes: the latest speaker goes on. */
static bool
find_introduced(Reading *r, const AnMarked *span, Source *source)
{
	uint32_t	colon = an_token_before(&r->article, span->open);

	if (colon == NO_TOKEN || !an_is_sign(&r->article, colon, ':'))
		return false;
	memset(source, 0, sizeof(*source));
	source->cue = NO_TOKEN;
	source->sure = 1.0f;
	if (an_names_first_in(r->names, r->sentence, colon, &source->speaker) ||
		an_names_elided(r->names, 0, &source->speaker))
		source->speaker = an_names_resolve(r->names, &source->speaker);
	return true;
}

/* Handle marks that no cue has claimed. */
static int
read_marked(Reading *r, const AnMarked *span, uint32_t *next)
{
	Source		source;
	uint32_t	nwords = count_words(&r->article, span->first, span->end);

	*next = span->behind;
	if (r->taken[span - r->article.marks.spans] || nwords < LEAST_FRAGMENT)
		return AN_OK;
	if (find_headline(r, span, &source))
		return add_marked(r, AN_QUOTE_DIRECT, span, &source, SURE_HEADLINE,
						  next);
	if (nwords > LEAST_FRAGMENT && find_postposed(r, span, &source))
		return add_marked(r, AN_QUOTE_DIRECT, span, &source, SURE_POSTPOSED,
						  next);
	if (nwords > LEAST_FRAGMENT + 1 && find_introduced(r, span, &source))
		return add_marked(r, AN_QUOTE_DIRECT, span, &source, SURE_INTRODUCED,
						  next);
	return AN_OK;
}

static int
read_all(Reading *r)
{
	const AnArticle *article = &r->article;
	uint32_t	i = 0;
	int			status = AN_OK;

	while (i < article->n && status == AN_OK)
	{
		uint32_t	next = i + 1;
		const AnMarked *span = an_span_at(article, i);

		if (span != NULL)
			status = read_marked(r, span, &next);
		else if (article->inside[i] != 0)
			 /* inside marks nobody else reports */ ;
		else if (article->is[i] & AN_LEX_ACCORDING)
			status = read_according(r, i, &next);
		else if (an_is_cue(article, i))
			status = read_cue(r, i, &next);
		for (; i < next && i < article->n; i++)
			if (an_ends_sentence(article, i) && article->inside[i] == 0)
			{
				r->sentence = i + 1;
				r->subject.first = r->subject.end = 0;
				r->open = false;
			}
		an_arena_tick(article->arena);
	}
	return status;
}

static int
by_start(const void *a, const void *b)
{
	const AnQuote *x = a;
	const AnQuote *y = b;

	if (x->content.start != y->content.start)
		return x->content.start < y->content.start ? -1 : 1;
	return (x->content.end < y->content.end) -
		(x->content.end > y->content.end);
}

/* Hash of the words of a quotation, so that repeats are found. */
static uint64_t
content_hash(const AnArticle *article, const AnQuote *quote, uint32_t *token)
{
	uint64_t	hash = 0;
	uint32_t	i = *token;

	while (i < article->n && article->tokens[i].start < quote->content.start)
		i++;
	*token = i;
	for (; i < article->n && article->tokens[i].end <= quote->content.end; i++)
		if (an_token_is_word(&article->tokens[i]))
			hash = an_hash_mix(hash ^ article->tokens[i].hash);
	return hash;
}

/* Number what was said before in the same words. */
static int
mark_repeats(Reading *r)
{
	AnQuotes   *result = r->result;
	uint32_t	nslots = 16;
	uint64_t   *hashes;
	uint32_t   *slots;
	uint32_t	token = 0;
	uint32_t	i;

	while (nslots < 2 * result->n)
		nslots *= 2;
	hashes = an_arena_alloc(r->article.arena, nslots * sizeof(uint64_t));
	slots = an_arena_alloc(r->article.arena, nslots * sizeof(uint32_t));
	if (hashes == NULL || slots == NULL)
		return AN_ERR_MEMORY;
	memset(slots, 0, nslots * sizeof(uint32_t));
	for (i = 0; i < result->n; i++)
	{
		uint64_t	hash = content_hash(&r->article, &result->quotes[i],
										&token);
		uint32_t	slot = (uint32_t) hash & (nslots - 1);

		while (slots[slot] != 0 && hashes[slot] != hash)
			slot = (slot + 1) & (nslots - 1);
		if (slots[slot] != 0)
			result->quotes[i].repeat_of = slots[slot];
		else
		{
			slots[slot] = i + 1;
			hashes[slot] = hash;
		}
	}
	return AN_OK;
}

/*
 * Find the quotations of a text folded with AN_PROFILE_WALK.  extra_cues are
 * hashes of folded words that report as well.
 */
int
an_quotes_read(AnArena *arena, const AnFolded *folded,
			   const uint64_t *extra_cues, uint32_t nextra, AnQuotes *result)
{
	Reading		r;
	int			status;

	memset(&r, 0, sizeof(r));
	memset(result, 0, sizeof(*result));
	r.result = result;
	status = an_article_read(arena, folded, extra_cues, nextra, &r.article);
	if (status < 0)
		return status;
	r.names = an_arena_alloc(arena, sizeof(AnNames));
	r.taken = an_arena_alloc(arena, r.article.marks.n + 1);
	if (r.names == NULL || r.taken == NULL)
		return AN_ERR_MEMORY;
	memset(r.taken, 0, r.article.marks.n + 1);
	an_names_read(r.names, &r.article);
	status = read_all(&r);
	if (status < 0 || result->n == 0)
		return status;
	qsort(result->quotes, result->n, sizeof(AnQuote), by_start);
	return mark_repeats(&r);
}
