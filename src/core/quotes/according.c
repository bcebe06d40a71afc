/*
 * according.c
 *		Content with a source and no verb: according to X, ...
 */
#include "core/quotes/according.h"

#include <string.h>

#include "core/quotes/content.h"
#include "core/quotes/narrator.h"
#include "core/quotes/reporter.h"
#include "core/text/known_words.h"
#include "core/text/stem.h"

/* Longer words are no verbs with a conjunction. */
#define MOST_WORD_BYTES	64

/* The letters, with it, of a word that a conjunction can be written to. */
#define LEAST_JOINED	4

/* A name in no list of frequent words has at least so many letters. */
#define LEAST_RARE	4

/* A subject ends within so many tokens behind its verb. */
#define MOST_SUBJECT	30

/* A phrase of place before a clause has at most so many tokens. */
#define MOST_OPENING	5

/*
 * The verb of a source that begins at i with "as" or "on what", or i itself
 * for "X says"; else AN_NO_TOKEN.
 */
static uint32_t
verb_of_source(const AnArticle *article, uint32_t i)
{
	const		AnLexical as = AN_LEX_CONJUNCTION | AN_LEX_GOVERNOR;
	AnLexical	is = article->is[i];

	if (article->clitic[i] > 0)
		return AN_NO_TOKEN;
	if ((is & as) == as)
		return i + 1;
	if (is & AN_LEX_COMPLEMENT &&
		article->is[i + 1] & AN_LEX_RELATIVE && i + 2 < article->n)
		return i + 2;
	return is & AN_LEX_SAYING && an_is_imperfect(article, i) ? i : AN_NO_TOKEN;
}

/*
 * Does a source begin at i that stands behind its content: "..., as X says",
 * "..., on what X said", "..., X says"?  "As" also means "also": then the verb
 * has an object or a preposition behind its subject.
 */
bool
an_is_as_said(const AnArticle *article, uint32_t i)
{
	const		AnLexical verb = AN_LEX_VERB | AN_LEX_STRONG;
	uint32_t	before = an_token_before(article, i);
	uint32_t	cue = verb_of_source(article, i);
	uint32_t	limit = i + MOST_SUBJECT < article->n ?
	i + MOST_SUBJECT : article->n;
	AnMention	subject;
	AnFrame		frame;

	if (cue == AN_NO_TOKEN || before == AN_NO_TOKEN ||
		!an_is_sign(article, before, ','))
		return false;
	/* "as it came in the statement" */
	if (article->is[cue] & AN_LEX_CONTAINED)
		return article->is[cue + 1] & AN_LEX_PREPOSITION &&
			article->is[cue + 2] & (AN_LEX_DOCUMENT | AN_LEX_SETTING) &&
			!an_cue_frame(article, cue, &frame);
	if ((article->is[cue] & (verb | AN_LEX_PARTICIPLE)) != verb ||
		an_cue_frame(article, cue, &frame) ||
		!an_subject_between(article, cue + 1, limit, &subject))
		return false;
	return (cue == i + 1 && an_is_imperfect(article, cue)) ||
		an_ends_sentence(article, subject.end - 1) ||
		an_is_sign(article, subject.end, '.') ||
		article->is[subject.end] & AN_LEX_RELATIVE;
}

/* The token before i, past commas, dashes, stops and "and that" before a source. */
static uint32_t
before_pause(const AnArticle *article, uint32_t i)
{
	do
		i = an_token_before(article, i);
	while (i != AN_NO_TOKEN &&
		   (an_is_sign(article, i, ',') || an_is_sign(article, i, '.') ||
			an_is_sign(article, i, '-') ||
			(article->is[i] & AN_LEX_FUNCTION && article->clitic[i] > 0)));
	return i;
}

/* Is the word at i "so that" or "so has", which joins content to its source? */
static bool
begins_with_so(const AnArticle *article, uint32_t i)
{
	return article->is[i] & (AN_LEX_THAT | AN_LEX_AUXILIARY) &&
		article->clitic[i] > 0 && an_letter_at(article, i, 0) == LETTER_FEH;
}

/*
 * The comma behind a source that stands first and what is said of it; or
 * AN_NO_TOKEN.
 */
static uint32_t
comma_behind(const AnArticle *article, uint32_t i)
{
	uint32_t	most = i + 25;

	for (; i < article->n && i < most; i++)
	{
		if (an_is_sign(article, i, ','))
			return i;
		if (begins_with_so(article, i) ||
			(article->is[i] & AN_LEX_THAT && article->clitic[i] > 0))
			return i - 1;
		if (an_ends_sentence(article, i) || article->is[i] & AN_LEX_CUE)
			break;
	}
	return AN_NO_TOKEN;
}

/*
 * The first token of a clause proper, past signs, "as", "has", and a short
 * phrase of place or manner with its comma.
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

/*
 * Where the last clause of its own begins in [first, last], behind a comma: "...,
 * and has ...", "..., and which ...", "..., and there is ..."; or first.  A source
 * that stands last is that of this clause alone.
 */
static uint32_t
last_clause(const AnArticle *article, uint32_t first, uint32_t last)
{
	uint32_t	i;

	for (i = last; i > first + 1; i--)
	{
		if (article->inside[i] != 0 || article->clitic[i] == 0 ||
			!an_is_sign(article, i - 1, ',') || i + 2 > last)
			continue;
		if (article->is[i] & AN_LEX_RELATIVE && article->is[i] & AN_GENDER)
			return i + 1;
		if (article->is[i] & AN_LEX_AUXILIARY &&
			!(article->is[i] & (AN_GENDER | AN_LEX_PLURAL)))
			return i + 1;
		if (article->is[i] & AN_LEX_DEMONSTRATIVE &&
			an_letter_at(article, i, 1) == LETTER_HEH &&
			an_letter_at(article, i, 2) == LETTER_NOON)
			return i;
	}
	return first;
}

/*
 * Bytes of the "and" written to the word at i, which joins its clause to the
 * narrator's and is no part of it.  In a word that is in no list, the first
 * letter is "and" if the rest has the same stem.
 */
static uint32_t
conjunction_bytes(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	const char *word = (const char *) article->folded->folded + token->start;
	int			nbytes = (int) (token->end - token->start);
	char		whole[2 * MOST_WORD_BYTES];
	char		rest[2 * MOST_WORD_BYTES];
	int			length;

	if (article->clitic[i] > 0 || !an_is_unlisted(article, i) ||
		nbytes > MOST_WORD_BYTES ||
		an_token_nletters(token) < LEAST_JOINED ||
		an_letter_at(article, i, 0) != LETTER_WAW)
		return article->clitic[i];
	length = an_stem(word, nbytes, whole);
	return an_stem(word + AN_LETTER_BYTES, nbytes - AN_LETTER_BYTES,
				   rest) == length &&
		memcmp(whole, rest, (size_t) length) == 0 ? AN_LETTER_BYTES : 0;
}

/* Add the clause before a source that stands last, if not yet in a row. */
static int
report_before(AnReading *r, uint32_t according, const AnReporter *source)
{
	const AnArticle *article = &r->article;
	uint32_t	last = before_pause(article, article->is[according] &
									AN_LEX_EXTENT ? according - 1 : according);
	uint32_t	first = r->reported > r->sentence ? r->reported : r->sentence;
	const AnMarked *span;
	uint32_t	behind;

	if (last == AN_NO_TOKEN || last < first)
	{
		/* the content is in a row already */
		return AN_OK;
	}
	span = article->inside[last] != 0 ?
		&article->marks.spans[article->inside[last] - 1] : NULL;
	first = skip_opening(article, first, last);
	if (span != NULL && span->open <= first + 1)
		return r->taken[span - article->marks.spans] ? AN_OK :
			an_reading_add_marked(r, AN_QUOTE_DIRECT, span, source,
								  AN_SURE_POSTPOSED, &behind);
	first = last_clause(article, first, last);
	if (r->reported > r->sentence ||
		an_count_words(article, first, last + 1) < 3)
		return AN_OK;
	if (an_reading_add(r, AN_QUOTE_INDIRECT, first, last + 1, source,
					   AN_SURE_ACCORDING) < 0)
		return AN_ERR_MEMORY;
	r->result->quotes[r->result->n - 1].content.start +=
		conjunction_bytes(article, first);
	return an_reading_add_fragments(r, first, last + 1, source);
}

/* Is the source at i behind marks?  Then even an unknown one is meant. */
static bool
is_behind_marks(const AnArticle *article, uint32_t i)
{
	uint32_t	last = before_pause(article, i);

	return last != AN_NO_TOKEN && article->inside[last] != 0;
}

/* Is the word at i a finite verb in the perfect that reports nothing? */
static bool
is_perfect(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_FINITE && article->clitic[i] == 0 &&
		!(article->is[i] & (AN_LEX_CUE | AN_LEX_SOURCE | AN_LEX_ADJECTIVE)) &&
		!an_is_imperfect(article, i);
}

/*
 * Add the clause behind the comma of a source that stands first and ends
 * before token end; *next is where to read on, if there is such a clause.
 */
static int
report_behind(AnReading *r, uint32_t i, uint32_t end, const AnReporter *source,
			  uint32_t *next)
{
	const AnArticle *article = &r->article;
	uint32_t	comma = comma_behind(article, end);
	uint32_t	content;
	uint32_t	behind;
	const AnMarked *span;
	int			status;

	/* "according to X there passed ...": the verb follows at once */
	if (comma == AN_NO_TOKEN && is_perfect(article, end))
		comma = end - 1;
	if (comma == AN_NO_TOKEN)
		return AN_OK;
	content = an_skip_breaks(article, comma + 1);
	if (article->is[content] & (AN_LEX_AUXILIARY | AN_LEX_THAT) &&
		(!(article->is[content] & AN_LEX_THAT) ||
		 an_is_bare_that(article, content)))
		content++;
	behind = an_content_end(article, content, false);
	if (an_count_words(article, content, behind) < 3)
		return AN_OK;
	an_salience_note(r->salience, &source->speaker, AN_ROLE_SPEAKER);
	*next = behind > i ? behind : i + 1;
	span = an_span_at(article, content);
	if (span != NULL && an_marks_fill(article, span, behind))
	{
		r->reported = span->behind;
		return an_reading_add_marked(r, AN_QUOTE_DIRECT, span, source,
									 AN_SURE_THAT_MARK, next);
	}
	status = an_reading_add(r, AN_QUOTE_INDIRECT, content, behind, source,
							AN_SURE_ACCORDING);
	if (status < 0)
		return status;
	r->reported = behind;
	return an_reading_add_fragments(r, content, behind, source);
}

/* Is the word at i "the same", which may stand before its noun? */
static bool
is_same(const AnArticle *article, uint32_t i)
{
	return an_letter_at(article, i, 0) == LETTER_NOON &&
		an_letter_at(article, i, 1) == LETTER_FEH &&
		an_letter_at(article, i, 2) == LETTER_SEEN &&
		an_letter_at(article, i, 3) == 0;
}

/* Is the word at i a name that no list of frequent words has? */
static bool
is_rare_name(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	start = token->start + article->clitic[i];

	return (article->is[i] == 0 || article->clitic[i] > 0) &&
		token->kind == AN_WORD_ARABIC && !an_is_possessed(article, i) &&
		token->end - start >= LEAST_RARE * AN_LETTER_BYTES &&
		!an_is_frequent_word(article->folded->folded + start,
							 token->end - start);
}

/*
 * Can the noun phrase behind "according to", of words in no list, be a source?
 * Plans, rules and measures stand there too.  A source is sure where content
 * follows with "so", where it is a name or persons, or "the same" source.
 */
static bool
is_probable_source(const AnArticle *article, const AnMention *source)
{
	uint32_t	first = source->first;
	uint32_t	end = source->end;

	if (begins_with_so(article, end) ||
		(!an_token_is_word(&article->tokens[end]) &&
		 begins_with_so(article, end + 1)) ||
		an_is_people(article, first) ||
		(is_same(article, first) &&
		 article->is[first + 1] & AN_LEX_SOURCE))
		return true;
	/* "Salem al-Jabri", "Grindata" at the end of a clause */
	if (end > first + 1)
		return !an_is_definite(article, first) &&
			is_rare_name(article, first) && is_rare_name(article, end - 1);
	return is_rare_name(article, first) && !an_is_definite(article, first) &&
		(an_ends_sentence(article, first) ||
		 !an_token_is_word(&article->tokens[end]));
}

/*
 * Does "by the words of" at i hold its source as a pronoun: "as he put it"?
 */
static bool
holds_pronoun(const AnArticle *article, uint32_t i)
{
	uint32_t	last = an_token_nletters(&article->tokens[i]) - 1;

	return article->is[i] & AN_LEX_SPEECH &&
		(an_is_possessed(article, i) ||
		 an_letter_at(article, i, last) == LETTER_HEH);
}

/*
 * Is what stands behind "according to" at i no source at all?
 */
static bool
is_no_source(AnReading *r, uint32_t i, const AnReporter *source)
{
	const AnArticle *article = &r->article;

	return !(article->is[i] & (AN_LEX_ITSELF | AN_LEX_EXTENT)) &&
		source->cue == i && !an_mention_is_empty(&source->text) &&
		article->inside[source->text.first] == 0 &&
		!is_behind_marks(article, i) &&
		!an_mention_is_somebody(r->mentions, &source->text) &&
		!is_probable_source(article, &source->text);
}

/*
 * Add the sentence around a source between dashes: "the step comes - so X - at
 * a time when ...".
 */
static int
report_around(AnReading *r, uint32_t end, const AnReporter *source,
			  uint32_t *next)
{
	const AnArticle *article = &r->article;
	uint32_t	first = r->reported > r->sentence ? r->reported : r->sentence;
	uint32_t	behind = an_content_end(article, end + 1, false);
	int			status;

	first = skip_opening(article, first, end);
	an_salience_note(r->salience, &source->speaker, AN_ROLE_SPEAKER);
	*next = r->reported = behind > end ? behind : end + 1;
	status = an_reading_add(r, AN_QUOTE_INDIRECT, first, behind, source,
							AN_SURE_ACCORDING);
	if (status < 0 || r->result->n == 0)
		return status;
	r->result->quotes[r->result->n - 1].content.start +=
		conjunction_bytes(article, first);
	return an_reading_add_fragments(r, first, behind, source);
}

/*
 * Read the source that begins at i and add its content; *next is where to read
 * on.
 */
int
an_according_read(AnReading *r, uint32_t i, uint32_t *next)
{
	const AnArticle *article = &r->article;
	uint32_t	before = an_token_before(article, i);
	const AnMarked *span;
	AnReporter	source;
	uint32_t	end;
	uint32_t	comma;
	int			status;

	*next = i + 1;
	if (!an_names_source(article, i))
		return AN_OK;
	an_reporter_according(r, i, &source, &end);
	if (article->is[i] & AN_LEX_EXTENT && holds_pronoun(article, i + 1))
	{
		source.text.end = source.text.first;
		end = i + 2;
		an_antecedent_elided(r->salience, AN_LEX_MASCULINE, &source.speaker);
	}
	if (is_no_source(r, i, &source))
		return AN_OK;
	if (before != AN_NO_TOKEN && an_is_sign(article, before, '-') &&
		an_is_sign(article, end, '-') && before > r->sentence + 1 &&
		!(article->is[end + 1] & AN_LEX_RELATIVE) &&
		r->reported <= r->sentence && !an_ends_sentence(article, end))
		return report_around(r, end, &source, next);
	/* "..., according to X, "..." ...": X's part of the narrator's clause */
	comma = an_is_sign(article, end, ',') ? end + 1 : end;
	if (article->is[comma] & AN_LEX_PREPOSITION)
		comma++;
	span = an_span_at(article, comma);
	if (before != AN_NO_TOKEN && an_is_sign(article, before, ',') &&
		span != NULL && !an_is_name_in_marks(article, span) &&
		an_count_words(article, span->first, span->end) >= AN_LEAST_FRAGMENT)
	{
		an_salience_note(r->salience, &source.speaker, AN_ROLE_SPEAKER);
		return an_reading_add_marked(r, AN_QUOTE_MIXED, span, &source,
									 AN_SURE_MIXED, next);
	}
	if (before != AN_NO_TOKEN && !an_ends_sentence(article, before) &&
		before >= r->sentence && i > r->sentence + 1)
	{
		an_salience_note(r->salience, &source.speaker, AN_ROLE_SPEAKER);
		status = report_before(r, i, &source);
		*next = end > i ? end : i + 1;
		r->reported = *next;
		return status;
	}
	return report_behind(r, i, end, &source, next);
}
