/*
 * content.c
 *		Where reported content ends.
 */
#include "core/quotes/content.h"

#include "core/quotes/actions.h"
#include "core/quotes/narrator.h"

/*
 * Behind so many tokens speech without marks takes in no further sentence: an
 * interview is no quotation.
 */
#define MOST_SPEECH		150

/* A reference in brackets has at most so many tokens. */
#define MOST_REFERENCE	8

/*
 * A sentence in which the narrator reports has its verb among its first so
 * many tokens.
 */
#define MOST_LEADING	5

/*
 * No sentence is longer.  Each cue looks ahead no farther, so that a text
 * without stops does not take quadratic time.
 */
#define MOST_TOKENS		1000

/*
 * Does the narrator go on to another topic at i: "and of the other matter he
 * says: ..."?
 */
static bool
is_next_topic(const AnArticle *article, uint32_t i)
{
	AnFrame		frame;
	uint32_t	most = i + 14;

	if (!(article->is[i] & (AN_LEX_PREPOSITION | AN_LEX_CONJUNCTION)) ||
		article->clitic[i] == 0)
		return false;
	for (; i < article->n && i < most && !an_ends_sentence(article, i); i++)
		if (article->is[i] & AN_LEX_VERB && an_is_cue(article, i) &&
			an_cue_frame(article, i, &frame))
			return true;
	return false;
}

/*
 * Do the brackets at i hold a reference, such as "(chapter 12)" behind a
 * verse?
 */
static bool
is_reference(const AnArticle *article, uint32_t i)
{
	uint32_t	most = i + MOST_REFERENCE;
	uint32_t	nwords = 0;
	uint32_t	nnumbers = 0;

	if (!an_is_sign(article, i, '('))
		return false;
	for (i++; i < article->n && i < most && !an_is_sign(article, i, ')'); i++)
	{
		nnumbers += article->tokens[i].kind == AN_WORD_NUMBER;
		nwords += article->tokens[i].kind == AN_WORD_ARABIC && nnumbers == 0;
	}
	return an_is_sign(article, i, ')') && nwords > 0 && nwords < 3 &&
		nnumbers > 0 && article->tokens[i - 1].kind == AN_WORD_NUMBER;
}

/* Does the mark before token end close a span that opens at from or later? */
static bool
closes_within(const AnArticle *article, uint32_t from, uint32_t end)
{
	const AnMarked *span = article->inside[end - 1] != 0 ?
	&article->marks.spans[article->inside[end - 1] - 1] : NULL;

	return span != NULL && span->closed && span->open >= from &&
		span->behind == end;
}

/*
 * The end of content without the pauses, stray marks and final stop before it.
 */
uint32_t
an_content_trim(const AnArticle *article, uint32_t from, uint32_t end)
{
	while (end > from &&
		   (article->tokens[end - 1].kind == AN_TOKEN_BREAK ||
			(article->tokens[end - 1].kind == AN_TOKEN_QUOTE &&
			 !closes_within(article, from, end)) ||
			an_is_sign(article, end - 1, '.') ||
			an_is_sign(article, end - 1, ',') ||
			an_is_sign(article, end - 1, ';') ||
			an_is_sign(article, end - 1, ':') ||
			an_is_sign(article, end - 1, '-')))
		end--;
	return end;
}

/*
 * The token behind the sentence at i of content that begins at from; *stopped
 * says whether content ends before the sentence does.
 */
static uint32_t
sentence_end(const AnArticle *article, uint32_t from, uint32_t i, bool colon,
			 bool *stopped)
{
	uint32_t	most = i + MOST_TOKENS;

	*stopped = true;
	while (i < article->n)
	{
		const AnMarked *span = an_span_at(article, i);

		if (i >= most)
			return i;
		if (span != NULL)
			i = span->behind - 1;
		else if (i > from &&
				 ((!colon && an_acts(article, from, i)) ||
				  ((!colon || an_is_sign(article, i - 1, ',')) &&
				   an_is_joined_report(article, i)) ||
				  (an_count_words(article, from, i) > 1 &&
				   an_ends_content(article, i) &&
				   (!colon || article->is[i] & AN_LEX_CUE ||
					(article->is[i] & AN_LEX_CONJUNCTION &&
					 !an_is_imperfect(article, i + 1)))) ||
				  (colon && an_is_sign(article, i - 1, ',') &&
				   is_next_topic(article, i)) ||
				  (colon && is_reference(article, i))))
			return i;
		if (an_ends_sentence(article, i++))
			break;
	}
	*stopped = false;
	return i;
}

/* Does the narrator report in the sentence at i? */
static bool
is_report(const AnArticle *article, uint32_t i)
{
	uint32_t	first = i;

	for (; i < article->n; i++)
	{
		if (article->inside[i] == 0 && article->is[i] & AN_LEX_CUE &&
			(an_reports(article, i) ||
			 (i < first + MOST_LEADING && article->is[i] & AN_LEX_STRONG &&
			  !an_is_imperfect(article, i) && an_narrates(article, i))))
			return true;
		if (an_ends_sentence(article, i))
			break;
	}
	return false;
}

/*
 * The token behind content that begins at from.  Speech without marks behind a
 * colon is all the speaker's: it goes on over the sentences of its paragraph
 * until the narrator reports again.
 */
uint32_t
an_content_end(const AnArticle *article, uint32_t from, bool colon)
{
	bool		stopped;
	uint32_t	i = sentence_end(article, from, from, colon, &stopped);

	while (colon && !stopped && i < article->n && i > from &&
		   i - from < MOST_SPEECH &&
		   article->tokens[i - 1].boundary == AN_BOUNDARY_SENTENCE &&
		   an_span_at(article, i) == NULL && !is_report(article, i))
		i = sentence_end(article, from, i, colon, &stopped);
	return an_content_trim(article, from, i);
}
