/*
 * turns.c
 *		How each paragraph opens: with a sign, a label, or its words.
 */
#include "core/quotes/turns.h"

#include <string.h>

#include "core/base/array.h"
#include "core/quotes/entities.h"

/* A label has at most so many tokens before its colon. */
#define MOST_LABEL		14

/* A label that is no noun phrase has at most so many words. */
#define MOST_LOOSE		4

/* "The first question:" has so many tokens before its colon. */
#define MOST_NUMBERED	4

/* A word has at most so many letters here, and one to end it. */
#define MOST_LETTERS	8

/* "Question" and "answer", and their first letters. */
static const struct
{
	uint32_t	letters[MOST_LETTERS];
	AnLabel		label;
}			labels[] =

{
	{{LETTER_SEEN}, AN_LABEL_QUESTION},
	{{LETTER_SEEN, LETTER_WAW, LETTER_ALEF, LETTER_LAM}, AN_LABEL_QUESTION},
	{{LETTER_JEEM}, AN_LABEL_ANSWER},
	{{LETTER_JEEM, LETTER_WAW, LETTER_ALEF, LETTER_BEH}, AN_LABEL_ANSWER},
	{{LETTER_ALEF, LETTER_JEEM, LETTER_ALEF, LETTER_BEH, LETTER_HEH},
	AN_LABEL_ANSWER}
};

/* Can a paragraph open with the sign at i, as one that marks a turn? */
static bool
is_opening_sign(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];

	return token->kind == AN_TOKEN_PUNCTUATION && token->cp != '(' &&
		token->cp != '[' && token->cp != ',' && token->cp != ';' &&
		token->cp != ')' && token->cp != ':';
}

/* Can the sign at i stand between a label of one word and its turn? */
static bool
is_label_sign(const AnArticle *article, uint32_t i)
{
	return an_is_sign(article, i, ':') || an_is_sign(article, i, '-') ||
		an_is_sign(article, i, '/') || an_is_sign(article, i, '.') ||
		an_is_sign(article, i, ')');
}

/* What the word at i, but for its al-, says as a label. */
static AnLabel
label_at(const AnArticle *article, uint32_t i)
{
	uint32_t	from = article->definite[i] ? 2 : 0;
	uint32_t	n;
	uint32_t	k;

	if (article->tokens[i].kind != AN_WORD_ARABIC)
		return AN_LABEL_NONE;
	for (n = 0; n < sizeof(labels) / sizeof(labels[0]); n++)
	{
		const uint32_t *letters = labels[n].letters;

		for (k = 0; letters[k] != 0; k++)
			if (an_letter_at(article, i, from + k) != letters[k])
				break;
		if (letters[k] == 0 && an_letter_at(article, i, from + k) == 0)
			return labels[n].label;
	}
	return AN_LABEL_NONE;
}

/* Read the number before a turn: "3 -". */
static uint32_t
skip_number(const AnArticle *article, uint32_t i, uint32_t end)
{
	if (article->tokens[i].kind != AN_WORD_NUMBER || i + 2 >= end ||
		!is_label_sign(article, i + 1) || an_is_sign(article, i + 1, ':'))
		return i;
	return i + 2;
}

/* Read the signs that the paragraph opens with. */
static uint32_t
read_signs(const AnArticle *article, uint32_t i, AnOpening *opening)
{
	if (!is_opening_sign(article, i))
		return i;
	opening->sign = article->tokens[i].cp;
	while (i < opening->end && an_is_sign(article, i, opening->sign))
	{
		opening->nsigns++;
		i++;
	}
	/* "* .. and what" */
	while (i < opening->end && is_opening_sign(article, i))
		i++;
	return i;
}

/* Read "Q:", "question 3:" or "the first question:" at i. */
static bool
read_role(const AnArticle *article, uint32_t i, AnOpening *opening)
{
	AnLabel		label = label_at(article, i);
	bool		letter = an_letter_at(article, i, 1) == 0;
	uint32_t	next = i + 1;

	if (label == AN_LABEL_NONE)
		return false;
	if (article->tokens[next].kind == AN_WORD_NUMBER)
		next++;
	while (!letter && next < opening->end && next < i + MOST_NUMBERED &&
		   an_token_is_word(&article->tokens[next]))
		next++;
	if (next >= opening->end)
		return false;
	/* a dash that is a long stroke of the letter is no sign */
	if (is_label_sign(article, next) &&
		(letter || !an_is_sign(article, next, '.')))
		opening->content = next + 1;
	else if (letter && an_token_is_word(&article->tokens[next]))
		opening->content = next;
	else
		return false;
	opening->label = label;
	return true;
}

/* The colon of the label that begins at i; or i if there is none. */
static uint32_t
find_colon(const AnArticle *article, uint32_t i, uint32_t end)
{
	uint32_t	most = i + MOST_LABEL < end ? i + MOST_LABEL : end;
	uint32_t	colon;

	for (colon = i; colon < most; colon++)
	{
		if (an_is_sign(article, colon, ':') && article->inside[colon] == 0)
			return colon;
		if (an_ends_sentence(article, colon) ||
			an_is_sign(article, colon, '?'))
			break;
	}
	return i;
}

/* Are the tokens [i, colon) words that a name or an outlet can have? */
static bool
is_loose_label(const AnArticle *article, uint32_t i, uint32_t colon)
{
	const		AnLexical no = AN_LEX_CUE | AN_LEX_PREPOSITION | AN_LEX_THAT |
	AN_LEX_FUNCTION | AN_LEX_AUXILIARY | AN_LEX_CONJUNCTION | AN_LEX_FIRST |
	AN_LEX_ADVERB | AN_LEX_RELATIVE;

	if (an_count_words(article, i, colon) > MOST_LOOSE)
		return false;
	for (; i < colon; i++)
		if (article->is[i] & no || an_is_finite(article, i) ||
			(article->tokens[i].kind > AN_WORD_LATIN &&
			 article->tokens[i].kind != AN_TOKEN_QUOTE))
			return false;
	return true;
}

/* Does "to X" or "in a talk with X" begin at i, behind a name? */
static bool
is_addressed(const AnArticle *article, uint32_t i)
{
	return an_is_letter_to(article, i) || article->is[i] & AN_LEX_SETTING ||
		an_letter_at(article, i, 0) == LETTER_LAM ||
		(article->is[i] & AN_LEX_PREPOSITION &&
		 article->is[i + 1] & AN_LEX_SETTING);
}

/*
 * Take the word at i, which opens a line, as it stands: the first letter of a
 * name is no conjunction there.
 */
static void
drop_conjunction(AnArticle *article, uint32_t i)
{
	if (article->clitic[i] == 0 || !(article->is[i] & AN_LEX_NAME))
		return;
	article->clitic[i] = 0;
	article->names[i] = AN_NAME_UNASKED;
	article->phrase_end[i] = 0;
}

/* The hash of the words [i, end) of a label, marks or not around them. */
static uint64_t
hash_label(const AnArticle *article, uint32_t i, uint32_t end)
{
	uint64_t	hash = 0;

	for (; i < end; i++)
		hash = hash * 31 + an_word_hash(article, i);
	return hash;
}

/* Is the label at i, and the few words behind its colon, "the source: X"? */
static bool
is_credit(const AnArticle *article, uint32_t i, uint32_t colon, uint32_t end)
{
	static const uint32_t source[] = {
		LETTER_MEEM, LETTER_SAD, LETTER_ALEF, LETTER_DAL, LETTER_REH
	};
	uint32_t	at = 2;
	uint32_t	k;

	if (!article->definite[i] || colon != i + 1 ||
		an_count_words(article, colon, end) > MOST_LOOSE)
		return false;
	for (k = 0; k < sizeof(source) / sizeof(source[0]); k++)
		if (an_letter_at(article, i, at) == source[k])
			at++;
		else if (source[k] != LETTER_ALEF)
			return false;
	return an_letter_at(article, i, at) == 0;
}

/* Read a name or other words with a colon behind them. */
static void
read_label(AnArticle *article, uint32_t i, AnOpening *opening)
{
	const AnMarked *span = an_span_at(article, i);
	uint32_t	colon = find_colon(article, i, opening->end);
	uint32_t	end;

	if (colon == i)
		return;
	/* "the ...": ... */
	if (span != NULL && span->behind == colon && span->closed &&
		an_count_words(article, i, colon) <= MOST_LOOSE)
	{
		opening->label = AN_LABEL_MARKED;
		opening->content = colon + 1;
		opening->name.first = span->first;
		opening->name.end = span->end;
		opening->hash = hash_label(article, span->first, span->end);
		return;
	}
	if (is_credit(article, i, colon, opening->end))
	{
		opening->label = AN_LABEL_CREDIT;
		opening->content = colon + 1;
		return;
	}
	drop_conjunction(article, i);
	end = an_noun_phrase_end(article, i, colon);
	if (end > i && (end == colon || is_addressed(article, end)))
		opening->label = AN_LABEL_NAME;
	else if (is_loose_label(article, i, colon))
	{
		opening->label = AN_LABEL_WORDS;
		end = colon;
	}
	else
	{
		opening->colon = true;
		return;
	}
	opening->content = colon + 1;
	opening->name.first = i;
	opening->name.end = end;
	opening->name.agrees = article->is[i] & AN_AGREEMENT;
	opening->via.first = end;
	opening->via.end = colon;
	opening->hash = hash_label(article, i, end);
}

/*
 * Does the paragraph end with a question mark, marks around it or not?  It is
 * none in letters that were lost, of which a question mark is left.
 */
static bool
ends_with_question(const AnArticle *article, const AnOpening *opening)
{
	uint32_t	i = opening->first;

	while (i < opening->end && article->tokens[i].kind != AN_WORD_ARABIC)
		i++;
	if (i == opening->end)
		return false;
	i = opening->end;
	while (i > opening->first && !an_token_is_word(&article->tokens[i - 1]))
		if (an_is_sign(article, --i, '?'))
			return true;
	return false;
}

/* Read how the paragraph [first, end) opens. */
static void
read_opening(AnArticle *article, uint32_t first, uint32_t end,
			 AnOpening *opening)
{
	uint32_t	i;

	memset(opening, 0, sizeof(*opening));
	opening->first = first;
	opening->end = end;
	i = skip_number(article, first, end);
	i = read_signs(article, i, opening);
	i = skip_number(article, i, end);
	opening->content = i;
	if (i < end && !read_role(article, i, opening))
		read_label(article, i, opening);
	opening->content = an_skip_breaks(article, opening->content);
	while (opening->content < end && is_opening_sign(article, opening->content))
		opening->content++;
	opening->asks = ends_with_question(article, opening);
}

/*
 * Read the openings of all paragraphs that hold a word.  Each line is one,
 * since turns without stops look like long lines that were broken.
 */
int
an_openings_read(AnArticle *article, AnOpenings *openings)
{
	uint32_t	first = 0;
	uint32_t	i;

	memset(openings, 0, sizeof(*openings));
	for (i = 0; i < article->n; i++)
	{
		uint32_t	end = i + 1;

		if (article->tokens[i].kind != AN_TOKEN_BREAK && end < article->n)
			continue;
		while (first < end && article->tokens[first].kind == AN_TOKEN_BREAK)
			first++;
		while (end > first && article->tokens[end - 1].kind == AN_TOKEN_BREAK)
			end--;
		if (an_count_words(article, first, end) > 0)
		{
			openings->list = an_array_room(article->arena, openings->list,
										   openings->n, &openings->capacity,
										   sizeof(AnOpening));
			if (openings->list == NULL)
				return AN_ERR_MEMORY;
			read_opening(article, first, end, &openings->list[openings->n++]);
		}
		first = i + 1;
		an_arena_tick(article->arena);
	}
	return AN_OK;
}

/* Open two paragraphs with the same sign, as often, or both with none? */
bool
an_opens_alike(const AnOpening *a, const AnOpening *b)
{
	return a->sign == b->sign && a->nsigns == b->nsigns;
}
