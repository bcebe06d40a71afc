/*
 * marked_names.c
 *		Do quotation marks hold a name, or speech?
 */
#include "core/quotes/marked_names.h"

#include <string.h>

/* A name in marks has at most so many words. */
#define MOST_NAME_WORDS	7

/* The title of a work has at most so many words. */
#define MOST_TITLE_WORDS	20

/* A word for a work has, with its pronoun, so many letters and bytes. */
#define LEAST_WORK		4
#define MOST_WORK_BYTES	40

/* A talk stands at most so many tokens before "about". */
#define MOST_TALK		3

/* With fewer words, marks in the middle of a clause hold a name. */
#define LEAST_SPEECH	3

/* Heh, to which teh marbuta folds. */
static const uint8_t heh[AN_LETTER_BYTES] = {0xD9, 0x87};

/*
 * The number of words in marks, counted up to the limit enough; that limit if
 * there are too many tokens for a name.
 */
static uint32_t
count_up_to(const AnArticle *article, const AnMarked *span, uint32_t enough)
{
	uint32_t	n = 0;
	uint32_t	i;

	if (span->end - span->first > AN_MOST_NAME_TOKENS)
		return enough;
	for (i = span->first; i < span->end && n < enough; i++)
		n += an_token_is_word(&article->tokens[i]);
	return n;
}

/* Is the word at i one letter, as a proclitic before marks is? */
static bool
is_single_letter(const AnArticle *article, uint32_t i)
{
	return article->tokens[i].kind == AN_WORD_ARABIC &&
		article->tokens[i].end - article->tokens[i].start == AN_LETTER_BYTES;
}

/*
 * Does a complementizer, a colon or speech in marks follow soon from token i
 * on?  Then the marks before token i hold a name that stands before the link,
 * not what was said.
 */
static bool
link_follows(const AnArticle *article, uint32_t i)
{
	uint32_t	steps;

	for (steps = 0; i < article->n && steps < 20; i++, steps++)
	{
		const AnMarked *span = an_span_at(article, i);

		if (an_ends_sentence(article, i) && !an_is_sign(article, i, ':'))
			return false;
		if (span != NULL)
		{
			if (count_up_to(article, span, MOST_NAME_WORDS + 1) >
				MOST_NAME_WORDS)
				return true;
			i = span->behind - 1;
			if (an_ends_sentence(article, i))
				return false;
			continue;
		}
		if (article->is[i] & AN_LEX_THAT || an_is_sign(article, i, ':'))
			return true;
		if (article->is[i] & (AN_LEX_VERB | AN_LEX_PARTICIPLE) &&
			!(article->is[i] & AN_LEX_WEAK))
			return false;
	}
	return false;
}

/* Does the word at i, if in no list, begin with waw, the letter of "and"? */
static bool
begins_with_waw(const AnArticle *article, uint32_t i)
{
	return an_is_unlisted(article, i) &&
		article->tokens[i].kind == AN_WORD_ARABIC &&
		an_letter_at(article, i, 0) == LETTER_WAW;
}

/* Does the clause end behind the marks, as it does behind speech? */
static bool
ends_clause_behind(const AnArticle *article, const AnMarked *span, uint32_t nwords)
{
	uint32_t	i = span->behind;

	if (an_ends_sentence(article, i - 1))
		return true;
	while (i < article->n && article->tokens[i].kind == AN_TOKEN_BREAK)
		i++;
	return i >= article->n || !an_token_is_word(&article->tokens[i]) ||
		article->clitic[i] > 0 ||
		(article->is[i] & (AN_LEX_CUE | AN_LEX_ACCORDING | AN_LEX_ADVERB |
						   AN_LEX_CONJUNCTION)) != 0 ||
		begins_with_waw(article, i) ||
		(nwords > LEAST_SPEECH && article->is[i] & AN_LEX_PREPOSITION);
}

/*
 * Do the marks begin with the preposition beh?  It leads to what a verb asks
 * for, and writers may put it inside the marks.
 */
static bool
opens_with_by(const AnArticle *article, const AnMarked *span)
{
	return article->tokens[span->first].kind == AN_WORD_ARABIC &&
		an_is_unlisted(article, span->first) &&
		an_letter_at(article, span->first, 0) == LETTER_BEH;
}

/* Is there a word in the marks that stands only in clauses? */
bool
an_holds_clause(const AnArticle *article, const AnMarked *span)
{
	uint32_t	i;

	for (i = span->first; i < span->end; i++)
		if (article->is[i] & (AN_LEX_FUNCTION | AN_LEX_AUXILIARY |
							  AN_LEX_THAT))
			return true;
	return false;
}

/*
 * Do the marks hold a person's name: only words in no list, behind an
 * honorific or with "son of" and the like among them?
 */
static bool
is_persons_name(const AnArticle *article, const AnMarked *span)
{
	bool		named = false;
	uint32_t	i;

	for (i = span->first; i < span->end; i++)
	{
		if (i - span->first >= MOST_NAME_WORDS ||
			article->is[i] & ~(AN_LEX_PERSON | AN_LEX_HONORIFIC |
							   AN_AGREEMENT) ||
			!an_token_is_word(&article->tokens[i]))
			return false;
		if (i == span->first)
			named = article->is[i] & AN_LEX_HONORIFIC;
		else if (i + 1 < span->end)
			named = named || an_is_name_prefix(article, i);
	}
	return named;
}

/*
 * Does an acronym or a name in Latin letters stand in brackets behind the
 * marks, "the Union of Seamen" (IUS)?
 */
static bool
has_latin_behind(const AnArticle *article, const AnMarked *span)
{
	uint32_t	i = span->behind;

	if (!an_is_sign(article, i, '('))
		return false;
	for (i++; i < article->n && i < span->behind + MOST_NAME_WORDS; i++)
	{
		if (an_is_sign(article, i, ')'))
			return i > span->behind + 1;
		if (article->tokens[i].kind != AN_WORD_LATIN &&
			article->tokens[i].kind != AN_WORD_ACRONYM)
			break;
	}
	return false;
}

/*
 * Does the word at i with its pronoun lead to a name, as "his book" does?
 */
static bool
is_named_work(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint8_t		word[MOST_WORK_BYTES];
	uint32_t	nbytes = token->end - token->start;
	uint32_t	nletters = an_token_nletters(token);
	uint32_t	last = an_letter_at(article, i, nletters - 1);

	if (token->kind != AN_WORD_ARABIC || nletters < LEAST_WORK ||
		nbytes > sizeof(word))
		return false;
	if (last == LETTER_ALEF &&
		an_letter_at(article, i, nletters - 2) == LETTER_HEH)
		nbytes -= 2 * AN_LETTER_BYTES;
	else if (last == LETTER_HEH)
		nbytes -= AN_LETTER_BYTES;
	else
		return false;
	memcpy(word, article->folded->folded + token->start, nbytes);
	if (an_lexicon_find(word, nbytes) & AN_LEX_NAMED)
		return true;
	/* teh marbuta, folded to heh, becomes teh before the pronoun */
	if (an_utf8_pair(word + nbytes - AN_LETTER_BYTES) != LETTER_TEH)
		return false;
	memcpy(word + nbytes - AN_LETTER_BYTES, heh, AN_LETTER_BYTES);
	return (an_lexicon_find(word, nbytes) & AN_LEX_NAMED) != 0;
}

/*
 * Do the marks behind "about" hold the title of a talk: "a seminar about ..."?
 */
static bool
is_title_of_talk(const AnArticle *article, uint32_t before)
{
	uint32_t	least = before > MOST_TALK ? before - MOST_TALK : 0;

	if (an_letter_at(article, before, 0) != LETTER_HAH ||
		an_letter_at(article, before, 1) != LETTER_WAW ||
		an_letter_at(article, before, 2) != LETTER_LAM ||
		an_letter_at(article, before, 3) != 0)
		return false;
	while (before-- > least && an_token_is_word(&article->tokens[before]))
		if (article->is[before] & (AN_LEX_SETTING | AN_LEX_NAMED))
			return true;
	return false;
}

/*
 * Do the marks hold the name of a body, "the World Council of Eye Medicine":
 * a word for one, and behind it only nouns with al- or a preposition, as no
 * clause has?
 */
static bool
is_bodys_name(const AnArticle *article, const AnMarked *span)
{
	uint32_t	i = span->first + 1;

	if (!(article->is[span->first] & AN_LEX_BODY) ||
		span->end - span->first > MOST_NAME_WORDS || i >= span->end)
		return false;
	/* the construct state: "union of the" */
	if (!article->definite[span->first] && !article->definite[i])
		i++;
	for (; i < span->end; i++)
		if (!an_token_is_word(&article->tokens[i]) ||
			!(article->definite[i] ||
			  an_letter_at(article, i, 0) == LETTER_LAM ||
			  article->is[i] & AN_LEX_PREPOSITION) ||
			article->is[i] & (AN_LEX_CUE | AN_LEX_FUNCTION | AN_LEX_ADVERB))
			return false;
	return article->definite[span->end - 1];
}

/*
 * Do the marks surely hold a name, by the words in them or by the word before
 * them: the film "...", in "..."?
 */
bool
an_is_surely_name(const AnArticle *article, const AnMarked *span)
{
	uint32_t	before = an_token_before(article, span->open);
	uint32_t	most = MOST_NAME_WORDS;

	if (is_persons_name(article, span) || is_bodys_name(article, span) ||
		(has_latin_behind(article, span) &&
		 count_up_to(article, span, most + 1) <= most))
		return true;
	if (before == AN_NO_TOKEN)
		return false;
	/* "entitled: ..." */
	if (before > 0 && an_is_sign(article, before, ':') &&
		article->is[before - 1] & AN_LEX_ENTITLED)
		before--;
	/* the title of a work may be a whole sentence */
	if (article->is[before] & AN_LEX_ENTITLED)
		most = MOST_TITLE_WORDS;
	if (count_up_to(article, span, most + 1) > most)
		return false;
	if (article->is[before] & AN_LEX_NAMED || is_named_work(article, before) ||
		is_title_of_talk(article, before))
		return true;
	/* to "the centre of ...": a body */
	if (is_single_letter(article, before) &&
		an_letter_at(article, before, 0) == LETTER_LAM &&
		article->is[span->first] & AN_LEX_BODY)
		return true;
	return (article->is[before] & AN_LEX_BODY ||
			is_single_letter(article, before)) &&
		count_up_to(article, span, LEAST_SPEECH + 1) <= LEAST_SPEECH;
}

/*
 * Do the marks hold a name, a title or a nickname rather than speech, as far
 * as what stands around them tells?
 */
bool
an_is_name_in_marks(const AnArticle *article, const AnMarked *span)
{
	uint32_t	nwords = count_up_to(article, span, MOST_NAME_WORDS + 1);
	uint32_t	before = an_token_before(article, span->open);

	if (an_is_surely_name(article, span))
		return true;
	if (nwords > MOST_NAME_WORDS)
		return false;
	if (before != AN_NO_TOKEN && (an_is_sign(article, before, ':') ||
								  article->is[before] & AN_LEX_THAT))
		return nwords < LEAST_SPEECH && !ends_clause_behind(article, span, nwords);
	if ((nwords >= LEAST_SPEECH && an_holds_clause(article, span)) ||
		(nwords > LEAST_SPEECH && opens_with_by(article, span)))
		return false;
	return !ends_clause_behind(article, span, nwords) ||
		link_follows(article, span->behind);
}
