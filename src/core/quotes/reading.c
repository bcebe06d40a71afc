/*
 * reading.c
 *		The state of a reading, and how rows are added to it.
 */
#include "core/quotes/reading.h"

#include <string.h>

/* Two spans in marks are of one clause if fewer tokens stand between them. */
#define MOST_BETWEEN	4

/* The same, where "and" stands right before the second. */
#define MOST_COORDINATED	12

/* A name or a term in marks has at most so many words. */
#define MOST_TERM	5

/* Marks around so many words hold a clause of their own. */
#define LEAST_CLAUSE	5

/* Does a span in marks open at i that is closed before token end? */
static bool
closes_before(const AnArticle *article, uint32_t i, uint32_t end)
{
	const AnMarked *span = an_span_at(article, i);

	return span != NULL && span->closed && span->behind <= end;
}

/* The nearest step; as a float it is shown as it is written, such as 0.86. */
static float
round_confidence(float sure)
{
	return (float) (int) (sure * AN_CONFIDENCE_STEPS + 0.5f) /
		AN_CONFIDENCE_STEPS;
}

/* Add a row for the tokens [first, end). */
int
an_reading_add(AnReading *r, AnQuoteKind kind, uint32_t first, uint32_t end,
			   const AnReporter *source, float sure)
{
	const AnArticle *article = &r->article;
	AnQuote    *quote;

	/* drop a mark before a paraphrase, unless it closes there, too */
	while (first < end && kind == AN_QUOTE_INDIRECT &&
		   article->tokens[first].kind == AN_TOKEN_QUOTE &&
		   !closes_before(article, first, end))
		first++;
	if (end <= first)
		return AN_OK;
	quote = an_quotes_add(article->arena, r->result);
	if (quote == NULL)
		return AN_ERR_MEMORY;
	quote->kind = kind;
	quote->content.start = article->tokens[first].start;
	quote->content.end = article->tokens[end - 1].end;
	if (source->cue != AN_NO_TOKEN)
	{
		quote->cue.start = article->tokens[source->cue].start +
			article->clitic[source->cue];
		quote->cue.end = article->tokens[source->cue].end;
	}
	quote->speaker_text = an_mention_bytes(article, &source->text);
	quote->speaker = an_mention_bytes(article, &source->speaker);
	quote->via = an_mention_bytes(article, &source->via);
	an_attribution_tell(r->mentions, source->cue, &source->text,
						&source->speaker, quote);
	quote->confidence = round_confidence(sure * source->sure);
	return AN_OK;
}

/* Is "and" or "and to" written to the marks at i, as in a list? */
static bool
is_coordinated(const AnArticle *article, uint32_t i)
{
	return article->tokens[i - 1].kind == AN_WORD_ARABIC &&
		an_letter_at(article, i - 1, 0) == LETTER_WAW &&
		an_letter_at(article, i - 1, 2) == 0 &&
		!article->tokens[i].blank_before;
}

/* The next span in marks of the same clause, from a token on; or NULL. */
static const AnMarked *
next_in_clause(const AnArticle *article, uint32_t from)
{
	uint32_t	i;

	for (i = from; i < article->n && i < from + MOST_COORDINATED; i++)
	{
		if (an_span_at(article, i) != NULL)
			return i < from + MOST_BETWEEN || is_coordinated(article, i) ?
				an_span_at(article, i) : NULL;
		if (article->is[i] & AN_LEX_CUE || an_ends_sentence(article, i))
			break;
	}
	return NULL;
}

/*
 * Add a row for a span in marks and one for each span that goes on in the same
 * clause; *behind is the token behind the last.
 */
int
an_reading_add_marked(AnReading *r, AnQuoteKind kind, const AnMarked *span,
					  const AnReporter *source, float sure, uint32_t *behind)
{
	const AnArticle *article = &r->article;

	for (;;)
	{
		uint32_t	next = span->behind;
		int			status = an_reading_add(r, kind, span->first, span->end,
											source, sure);

		if (status < 0)
			return status;
		r->taken[span - article->marks.spans] = true;
		*behind = span->behind;
		if (kind == AN_QUOTE_DIRECT)
		{
			r->last = span;
			r->last_source = *source;
		}
		span = next_in_clause(article, next);
		if (span == NULL || r->taken[span - article->marks.spans] ||
			an_count_words(article, span->first, span->end) <
			AN_LEAST_FRAGMENT ||
			an_is_name_in_marks(article, span) ||
			an_ends_sentence(article, next - 1))
			return AN_OK;
	}
}

/*
 * Does speech go on with a span in marks: does it open the paragraph behind one
 * whose marks were never closed?  Long speeches open each paragraph so.
 */
bool
an_reading_goes_on(const AnReading *r, const AnMarked *span)
{
	const AnArticle *article = &r->article;
	uint32_t	i;

	if (r->last == NULL || r->last->closed || span <= r->last ||
		span->open == 0 || span->open > r->last->behind + MOST_BETWEEN ||
		article->tokens[span->open - 1].boundary != AN_BOUNDARY_PARAGRAPH)
		return false;
	for (i = r->last->behind; i < span->open; i++)
		if (an_token_is_word(&article->tokens[i]))
			return false;
	return true;
}

/* Add rows for the parts in marks of the paraphrase [first, end). */
int
an_reading_add_fragments(AnReading *r, uint32_t first, uint32_t end,
						 const AnReporter *source)
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
		i = span->behind - 1;
		if (r->taken[span - article->marks.spans])
			continue;
		r->taken[span - article->marks.spans] = true;
		nwords = an_count_words(article, span->first, span->end);
		/* two words are a quotation only as a clause: "will not rest" */
		if ((nwords < AN_LEAST_FRAGMENT &&
			 !(nwords > 1 && an_holds_clause(article, span))) ||
			an_is_surely_name(article, span) ||
			(nwords == AN_LEAST_FRAGMENT &&
			 (an_is_name_in_marks(article, span) ||
			  (span->open == first &&
			   (an_is_name_word(article, span->behind) ||
				article->is[span->behind] & AN_LEX_FINITE)))))
			continue;
		before = an_token_before(article, span->open);
		kind = before != AN_NO_TOKEN && before > 0 &&
			((article->is[before] & AN_LEX_THAT &&
			  article->clitic[before] > 0) ||
			 (an_is_sign(article, before, ':') &&
			  article->is[before - 1] & (AN_LEX_CUE | AN_LEX_ADVERB))) &&
			an_count_words(article, span->end, end) == 0 ?
			AN_QUOTE_DIRECT : AN_QUOTE_MIXED;
		status = an_reading_add(r, kind, span->first, span->end, source,
								AN_SURE_MIXED);
		if (status < 0)
			return status;
	}
	return AN_OK;
}

/*
 * Do the marks at the beginning of content hold all of it?  They do when the
 * clause ends with them, or when they hold most of its words: the rest is then
 * the narrator's remark.
 */
bool
an_marks_fill(const AnArticle *article, const AnMarked *span, uint32_t end)
{
	uint32_t	inside = an_count_words(article, span->first, span->end);
	uint32_t	outside;
	uint32_t	i = span->behind;

	/* a single word in marks is irony or a term */
	if (inside < 2)
		return false;
	if (span->behind >= end)
		return true;
	/* "... and that": the clause goes on without marks */
	if (article->is[i] & AN_LEX_THAT && article->clitic[i] > 0 &&
		an_span_at(article, i + 1) == NULL)
		return false;
	/* "..." in the country, "..." X: the clause goes on behind the marks */
	if (an_count_words(article, i, end) > 0 &&
		(((an_is_name_word(article, i) || an_is_finite(article, i)) &&
		  (an_count_words(article, i, end) < AN_LEAST_FRAGMENT ||
		   (inside <= MOST_TERM && !an_holds_clause(article, span)))) ||
		 ((article->is[i] & (AN_LEX_PREPOSITION | AN_LEX_GOVERNOR)) ==
		  AN_LEX_PREPOSITION &&
		  !(article->is[i + 1] & (AN_LEX_SETTING | AN_LEX_ADVERB)))))
		return false;
	/* "so many" must do so: its verb stands behind the marks */
	if (article->is[i] & AN_LEX_GOVERNOR &&
		!(article->is[i] & (AN_LEX_PREPOSITION | AN_LEX_CONJUNCTION)) &&
		article->is[i + 1] & AN_LEX_THAT && !an_holds_clause(article, span))
		return false;
	/* "...", but ...; "..." after: the clause ended with the marks */
	if (inside >= LEAST_CLAUSE &&
		(an_is_sign(article, i, ',') || article->is[i] & AN_LEX_GOVERNOR))
		return true;
	outside = an_count_words(article, i, end);
	for (; i < end; i++)
	{
		const AnMarked *next = an_span_at(article, i);

		if (next == NULL)
			continue;
		inside += an_count_words(article, next->first, next->end);
		outside -= an_count_words(article, next->first, next->end);
		i = next->behind - 1;
	}
	return inside >= AN_LEAST_FRAGMENT && inside >= outside;
}
