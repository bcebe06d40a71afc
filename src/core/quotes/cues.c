/*
 * cues.c
 *		The cue, the word that reports, and its link to what was said.
 */
#include "core/quotes/cues.h"

/* Tokens from a cue to its link: a title, a setting, a relative clause. */
#define MOST_STEPS		60

/* ... if the cue is a verb that seldom reports. */
#define MOST_WEAK_STEPS	14

/* Tokens from a verb behind a pause to its own link. */
#define MOST_OWN_STEPS	6

/* Commas between a cue and its link; they enclose appositions and settings. */
#define MOST_COMMAS		6

/* Can the word at i be the verb that opens a clause? */
static bool
heads_clause(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);
	AnLexical	is;

	if (article->clitic[i] > 0 || before == AN_NO_TOKEN ||
		an_ends_sentence(article, before) ||
		!an_token_is_word(&article->tokens[before]))
		return true;
	is = article->is[before];
	return (is & (AN_LEX_RELATIVE | AN_LEX_AUXILIARY | AN_LEX_ADVERB |
				  AN_LEX_CONJUNCTION)) != 0;
}

/*
 * Does a verbal noun of speaking at i have its speaker behind it: "after the
 * minister's assurance that"?
 */
static bool
is_verbal_noun(const AnArticle *article, uint32_t i)
{
	const		AnLexical speaker = AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_DOCUMENT;

	return article->is[i] & AN_LEX_SPEECH &&
		!(article->is[i] & AN_LEX_TONGUE) && !article->definite[i] &&
		(i == 0 || !(article->is[i - 1] & AN_LEX_EXTENT)) &&
		(article->is[i + 1] & speaker ||
		 (i + 3 < article->n && (article->is[i + 2] & AN_LEX_FORMULA ||
								 article->is[i + 3] & AN_LEX_FORMULA)));
}

/*
 * Do brackets that hold a verse open at i: behind "the Almighty", without a
 * colon?
 */
static bool
opens_verse(const AnArticle *article, uint32_t i)
{
	return i > 0 && article->is[i - 1] & AN_LEX_FORMULA &&
		article->tokens[i].kind == AN_TOKEN_PUNCTUATION &&
		(an_is_sign(article, i, '(') || an_is_sign(article, i, '{') ||
		 an_is_sign(article, i, '[') ||
		 an_is_sign(article, i, ORNATE_LEFT) ||
		 an_is_sign(article, i, ORNATE_RIGHT)) &&
		!(article->is[i + 1] & AN_LEX_PREPOSITION);
}

/* Is the token at i a cue, by what stands around it? */
bool
an_is_cue(const AnArticle *article, uint32_t i)
{
	AnLexical	is = article->is[i];
	uint32_t	before;

	if (!(is & AN_LEX_CUE) || article->inside[i] != 0)
		return false;
	if (is & AN_LEX_CONTAINED && !(article->is[i + 1] & AN_LEX_PREPOSITION))
		return false;
	/* "on the tongue of" reports, "tongue" does not */
	if (is & AN_LEX_TONGUE &&
		(i == 0 || !(article->is[i - 1] & AN_LEX_PREPOSITION)))
		return false;
	/* a verb spelled like a preposition must open its sentence */
	if (is & AN_LEX_PREPOSITION)
		return article->clitic[i] > 0 ||
			an_token_before(article, i) == AN_NO_TOKEN ||
			an_ends_sentence(article, an_token_before(article, i));
	/* "to reveal his name" reports nothing */
	if (is & AN_LEX_VERB && article->clitic[i] == 0 &&
		article->is[i + 1] & AN_LEX_WITHHELD)
		return false;
	if (is & AN_LEX_WEAK)
		return heads_clause(article, i) || is_verbal_noun(article, i);
	before = an_token_before(article, i);
	/* "it can be said that" reports nothing */
	if (is & AN_LEX_SPEECH && before != AN_NO_TOKEN &&
		article->is[before] & AN_LEX_GOVERNOR)
		return false;
	if (is & AN_LEX_VERB && !(is & AN_LEX_PARTICIPLE) &&
		article->clitic[i] == 0)
	{
		if (before != AN_NO_TOKEN && article->is[before] & AN_LEX_PREPOSITION &&
			!(article->is[before] & AN_LEX_RELATIVE) &&
			!(article->is[before] & AN_LEX_ADVERB))
			return false;
	}
	return true;
}

/*
 * Is the word at i "if", which is spelled like "that"?  Then "not" or "was"
 * follows.
 */
static bool
is_condition(const AnArticle *article, uint32_t i)
{
	const		AnLexical gender = AN_LEX_MASCULINE | AN_LEX_FEMININE;
	uint32_t	next = an_skip_breaks(article, i + 1);

	if (!an_is_bare_that(article, i) || next >= article->n)
		return false;
	if (article->is[next] & AN_LEX_AUXILIARY)
		return (article->is[next] & gender) != 0;
	return an_letter_at(article, next, 0) == LETTER_LAM &&
		an_letter_at(article, next, 1) == LETTER_MEEM &&
		an_letter_at(article, next, 2) == 0;
}

/* Is the word at i "on": ain, lam, yeh? */
static bool
is_on_what(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_COMPLEMENT &&
		an_letter_at(article, i, 0) == LETTER_AIN &&
		an_letter_at(article, i, 1) == LETTER_LAM;
}

/*
 * Does the complementizer at i lead to a plan rather than to words: "the first
 * meeting, to be followed by others"?  Then "on" stands before it behind a
 * pause, and an imperfect behind it.
 */
static bool
is_plan(const AnArticle *article, uint32_t i)
{
	uint32_t	first = an_letter_at(article, i + 1, 0);

	return i >= 2 && is_on_what(article, i - 1) &&
		(an_is_sign(article, i - 2, ',') || article->clitic[i - 1] > 0 ||
		 an_is_sign(article, i - 2, ';')) &&
		an_is_bare_that(article, i) && !article->definite[i + 1] &&
		(first == LETTER_YEH || first == LETTER_TEH);
}

/*
 * Is the verb at cue "described" in the passive: "elections that were described
 * as a test"?  Nobody describes without an object, so its link does not follow
 * at once, unless a pronoun is written to it.
 */
static bool
is_passive(const AnArticle *article, uint32_t cue, uint32_t link)
{
	uint32_t	last = an_token_nletters(&article->tokens[cue]) - 1;

	return link == cue + 1 && article->clitic[cue] == 0 &&
		article->is[cue] & AN_LEX_DESCRIBE &&
		an_letter_at(article, cue, 0) == LETTER_WAW &&
		an_letter_at(article, cue, 1) == LETTER_SAD &&
		an_letter_at(article, cue, 2) == LETTER_FEH &&
		last <= 3 && an_letter_at(article, cue, last) != LETTER_HEH;
}

/* Is the word at i "to": alef, lam, yeh? */
static bool
is_to(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_COMPLEMENT &&
		an_letter_at(article, i, 0) == LETTER_ALEF &&
		an_letter_at(article, i, 1) == LETTER_LAM;
}

/* Does the word before the complementizer at i keep it from being a link? */
static bool
is_governed(const AnArticle *article, uint32_t cue, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);

	if (is_condition(article, i) || is_plan(article, i) ||
		is_passive(article, cue, i))
		return true;
	if (before == AN_NO_TOKEN || before <= cue)
		return false;
	/* "he went on until the ship sailed"; "it is hoped that" */
	if ((article->is[cue] & AN_LEX_SAYING && is_to(article, before)) ||
		an_is_finite(article, before))
		return true;
	/* "that is because ..." is no link; "he explained that by ..." is */
	if (article->is[before] & AN_LEX_GOVERNOR)
		return !(article->is[before] & AN_LEX_FUNCTION) ||
			an_letter_at(article, i, 0) != LETTER_BEH;
	/* "let alone that" */
	return article->is[before] & AN_LEX_PREPOSITION && before > cue + 1 &&
		(article->is[before - 1] & AN_LEX_GOVERNOR);
}

/*
 * Does the word before a verb of belief hold its subject: "because he believes
 * that"?
 */
static bool
has_pronoun_before(const AnArticle *article, uint32_t cue)
{
	const		AnLexical link = AN_LEX_THAT | AN_LEX_CONJUNCTION;
	uint32_t	before = an_token_before(article, cue);
	uint32_t	nletters;

	if (before == AN_NO_TOKEN || an_ends_sentence(article, before) ||
		!(article->is[before] & link) || article->is[cue] & AN_LEX_WEAK ||
		an_letter_at(article, cue, 0) != LETTER_YEH)
		return false;
	nletters = an_token_nletters(&article->tokens[before]);
	return nletters > 2 &&
		an_letter_at(article, before, nletters - 1) == LETTER_HEH;
}

/* Do cue and link make a phrase without a source: "it is mentioned that"? */
static bool
is_trap(const AnArticle *article, uint32_t cue, uint32_t link)
{
	uint32_t	between = link - cue - 1;

	if (!(article->is[cue] & AN_LEX_TRAP) || has_pronoun_before(article, cue))
		return false;
	return between == 0 ||
		(between == 1 && article->is[cue + 1] & AN_LEX_PREPOSITION);
}

/* Set the link of a frame; true, for the caller to return. */
static bool
take(AnFrame *frame, AnLink kind, uint32_t link, uint32_t content)
{
	frame->kind = kind;
	frame->link = link;
	frame->content = content;
	return true;
}

/*
 * Does the colon lead to a list: "among them: ...", "who are: ..."?  "He said
 * in it:" and "of him:" do not.
 */
bool
an_leads_to_list(const AnArticle *article, uint32_t colon)
{
	AnLexical	is = colon > 0 ? article->is[colon - 1] : 0;
	uint32_t	first;

	if (!(is & AN_LEX_PREPOSITION))
		return (is & AN_LEX_FUNCTION) != 0;
	first = an_letter_at(article, colon - 1, 0);
	return !(is & AN_LEX_HELD) || first == LETTER_MEEM ||
		first == LETTER_BEH;
}

/* Is the colon part of a time of day: 01:00? */
static bool
is_in_number(const AnArticle *article, uint32_t colon)
{
	return article->tokens[colon - 1].kind == AN_WORD_NUMBER &&
		article->tokens[colon + 1].kind == AN_WORD_NUMBER &&
		!article->tokens[colon + 1].blank_before;
}

/* Take the colon as the link, unless what stands around it forbids. */
static bool
take_colon(const AnArticle *article, AnFrame *frame, uint32_t colon)
{
	uint32_t	next = an_skip_breaks(article, colon + 1);

	if (next >= article->n ||
		article->is[colon - 1] & AN_LEX_ENTITLED)
		return false;
	if (article->is[next] & AN_LEX_THAT && article->inside[next] == 0)
		return take(frame, AN_LINK_THAT, colon, next + 1);
	if (colon > frame->cue + 1 && an_leads_to_list(article, colon))
		return false;
	if (article->is[frame->cue] & AN_LEX_WEAK &&
		an_span_at(article, next) == NULL && colon > frame->cue + 3 &&
		!(article->is[colon - 1] & AN_LEX_FORMULA))
		return false;
	return take(frame, AN_LINK_COLON, colon, next);
}

/*
 * Has a verb or participle behind a pause its own link, at once or behind whoever is
 * named: "..., stressed the minister that", "..., stressing that"?
 */
static bool
has_own_link(const AnArticle *article, uint32_t i)
{
	const		AnLexical who = AN_LEX_PERSON | AN_LEX_NAME | AN_LEX_BODY |
	AN_LEX_ADJECTIVE | AN_LEX_COMPLEMENT;
	uint32_t	before = an_token_before(article, i);
	uint32_t	most = i + MOST_OWN_STEPS;

	if (before == AN_NO_TOKEN || !an_is_sign(article, before, ','))
		return false;
	for (i++; i < article->n && i < most; i++)
	{
		if (article->is[i] & AN_LEX_THAT)
			return true;
		if (!(article->is[i] & who) && article->is[i] != 0)
			return false;
		if (!an_token_is_word(&article->tokens[i]))
			return false;
	}
	return false;
}

/* Does another cue begin its own frame at i? */
static bool
is_taken_over(const AnArticle *article, uint32_t i)
{
	AnLexical	is = article->is[i];

	if (!(is & AN_LEX_CUE) || !an_is_cue(article, i))
		return false;
	if (is & AN_LEX_WEAK)
		return article->clitic[i] > 0 || has_own_link(article, i);
	return true;
}

/*
 * Find the link of a cue, in its sentence.  Where there is none, frame->link
 * is where the search ended: the subject of the cue stands before that, and
 * another cue may stand there.
 */
bool
an_cue_frame(const AnArticle *article, uint32_t cue, AnFrame *frame)
{
	bool		weak = (article->is[cue] & AN_LEX_WEAK) != 0 &&
	!(article->is[cue] & AN_LEX_CONTAINED);
	uint32_t	most = weak ? MOST_WEAK_STEPS : MOST_STEPS;
	uint32_t	commas = 0;
	uint32_t	steps;
	uint32_t	i = cue + 1;
	bool		governed = false;

	frame->cue = cue;
	frame->kind = AN_LINK_NONE;
	frame->link = frame->content = i;
	if (an_ends_sentence(article, cue))
		return false;
	for (steps = 0; i < article->n && steps < most; i++, steps++)
	{
		const AnMarked *span = an_span_at(article, i);

		frame->link = i;
		if (an_is_sign(article, i, ':') && !is_in_number(article, i))
			return take_colon(article, frame, i);
		if (opens_verse(article, i))
			return take(frame, AN_LINK_COLON, i, i);
		if (span != NULL)
		{
			if (!an_is_name_in_marks(article, span) ||
				article->is[i - 1] & AN_LEX_FORMULA)
				return !(article->is[cue] & AN_LEX_PREPOSITION) &&
					take(frame, AN_LINK_MARK, i, i);
			i = span->behind - 1;
			if (an_ends_sentence(article, i))
				return false;
			continue;
		}
		/* "said X we hope ...": speech without a link */
		if (article->is[cue] & AN_LEX_SAYING && article->clitic[i] == 0 &&
			article->is[i] & AN_LEX_FIRST)
			return take(frame, AN_LINK_COLON, i, i);
		if (article->is[i] & AN_LEX_THAT)
		{
			if (is_trap(article, cue, i))
				return false;
			/* "the need that it be so, and that it": governed, too */
			if (!is_governed(article, cue, i) &&
				!(governed && article->clitic[i] > 0))
				return take(frame, AN_LINK_THAT, i, i + 1);
			governed = true;
		}
		if (an_ends_sentence(article, i) || is_taken_over(article, i))
			return false;
		if ((an_is_sign(article, i, ',') || an_is_sign(article, i, ';')) &&
			++commas > MOST_COMMAS)
			return false;
		if (commas > 0 && an_is_sign(article, i - 1, ',') &&
			article->is[i] & AN_LEX_CONJUNCTION)
			return false;
	}
	return false;
}
