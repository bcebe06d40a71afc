/*
 * postposed.c
 *		Who is named behind what was said: "...", said X; "..." - X; "..." (X).
 */
#include "core/quotes/postposed.h"

#include <string.h>

#include "core/quotes/somebody.h"

/* A name behind speech has at most so many tokens. */
#define MOST_NAMED		14

/* Find who reports where the cue stands behind the marks: "...", said X. */
static bool
find_verb_behind(AnReading *r, const AnMarked *span, AnReporter *source)
{
	const AnArticle *article = &r->article;
	uint32_t	i = span->behind;
	uint32_t	limit;

	/* a stop inside closed marks ends no sentence before a cue */
	if (article->tokens[i].kind == AN_TOKEN_BREAK ||
		an_is_sign(article, i - 1, '.'))
		return false;
	while (i < article->n && (an_is_sign(article, i, ',') ||
							  an_is_sign(article, i, '-') ||
							  article->is[i] & AN_LEX_ADVERB ||
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
	if (an_speaker_between(r->mentions, i + 1, limit, &source->text))
	{
		source->speaker = an_antecedent_of(r->salience, &source->text);
		an_antecedent_note(r->salience, &source->text, &source->speaker);
	}
	else
		an_antecedent_elided(r->salience, article->is[i], &source->speaker);
	return true;
}

/*
 * Find a person who is named behind the marks without a verb, by a dash or in
 * brackets: "..." - the minister X.  Nothing else may stand there, and the
 * marks must hold a sentence of their own.
 */
static bool
find_name_behind(AnReading *r, const AnMarked *span, AnReporter *source)
{
	const AnArticle *article = &r->article;
	uint32_t	i = span->behind;
	bool		brackets;
	uint32_t	limit;
	uint32_t	end;

	if (span->open != an_skip_breaks(article, r->sentence) ||
		i >= article->n || article->tokens[i - 1].boundary == AN_BOUNDARY_PARAGRAPH)
		return false;
	brackets = an_is_sign(article, i, '(');
	if (!brackets && !an_is_sign(article, i, '-'))
		return false;
	limit = ++i + MOST_NAMED < article->n ? i + MOST_NAMED : article->n;
	end = an_noun_phrase_end(article, i, limit);
	if (end <= i || !(brackets ? an_is_sign(article, end, ')') :
					  an_ends_sentence(article, end - 1) ||
					  an_ends_sentence(article, end)))
		return false;
	memset(source, 0, sizeof(*source));
	source->cue = AN_NO_TOKEN;
	source->sure = 1.0f;
	source->text.first = i;
	source->text.end = end;
	source->text.agrees = article->is[i] & AN_AGREEMENT;
	if (!(article->is[i] & AN_LEX_PERSON) &&
		!an_mention_is_somebody(r->mentions, &source->text))
		return false;
	source->speaker = an_antecedent_of(r->salience, &source->text);
	an_antecedent_note(r->salience, &source->text, &source->speaker);
	return true;
}

/* Find who is named behind the marks, with a verb or without. */
bool
an_postposed_find(AnReading *r, const AnMarked *span, AnReporter *source)
{
	return find_verb_behind(r, span, source) ||
		find_name_behind(r, span, source);
}
