/*
 * narrator.c
 *		Where the narrator goes on behind what somebody said.
 */
#include "core/quotes/narrator.h"

#include "core/quotes/actions.h"
#include "core/quotes/subject.h"

/*
 * A clause in which the narrator goes back in time has its verb among its first
 * so many tokens.
 */
#define MOST_LEADING	5

/* A subject ends within so many tokens behind its verb. */
#define MOST_SUBJECT	30

/*
 * Does a source follow the "according to" at token according, rather than a
 * plan, a law or a measure?
 */
bool
an_names_source(const AnArticle *article, uint32_t according)
{
	uint32_t	next = according + 1;

	if (article->is[according] & AN_LEX_ITSELF)
		return true;
	while (next < article->n && article->tokens[next].kind == AN_TOKEN_BREAK)
		next++;
	if (article->is[according] & AN_LEX_EXTENT)
		return (article->is[next] & AN_LEX_CUE) != 0;
	return next < article->n && !(article->is[next] & AN_LEX_CRITERION) &&
		(an_token_is_word(&article->tokens[next]) ||
		 article->inside[next] != 0);
}

/*
 * Does the cue at i report, by a link of its own, or by that of a participle
 * or noun of speaking that takes over?
 */
bool
an_reports(const AnArticle *article, uint32_t i)
{
	AnFrame		frame;

	if (!an_is_cue(article, i))
		return false;
	if (an_cue_frame(article, i, &frame))
		return true;
	return frame.link < article->n && an_is_cue(article, frame.link) &&
		article->is[frame.link] & (AN_LEX_PARTICIPLE | AN_LEX_SPEECH) &&
		an_cue_frame(article, frame.link, &frame);
}

/*
 * Does a finite verb at i report?  One that is strong or describes needs no
 * link.
 */
bool
an_narrates(const AnArticle *article, uint32_t i)
{
	AnLexical	is = article->is[i];

	if (!(is & AN_LEX_VERB) || is & AN_LEX_PARTICIPLE ||
		!an_is_cue(article, i))
		return false;
	return (is & (AN_LEX_STRONG | AN_LEX_DESCRIBE) && !(is & AN_LEX_WEAK)) ||
		an_reports(article, i);
}

/*
 * Does the participle at i go on with an object: "the goods are late,
 * confirming their arrival" without the comma?  Then it tells what the speaker
 * did while speaking.  In the feminine it may be an adjective as well, which
 * takes no object with a pronoun.
 */
static bool
governs_noun(const AnArticle *article, uint32_t i)
{
	uint32_t	last = an_token_nletters(&article->tokens[i]) - 1;
	uint32_t	next = i + 1;

	if (i == 0 || article->is[i - 1] & (AN_LEX_PREPOSITION | AN_LEX_GOVERNOR))
		return false;
	if (article->is[next] & AN_LEX_COMPLEMENT ||
		(an_is_possessed(article, next) &&
		 !(article->is[next] & AN_LEX_PREPOSITION)))
		return true;
	return an_letter_at(article, i, last) == LETTER_ALEF &&
		(an_is_definite(article, next) ||
		 article->is[next] & (AN_LEX_PERSON | AN_LEX_BODY));
}

/*
 * Does the narrator report again at i?  pause: a comma or stop stands before
 * it.
 */
static bool
is_next_report(const AnArticle *article, uint32_t i, bool pause)
{
	AnLexical	is = article->is[i];

	if (is & AN_LEX_PARTICIPLE && an_is_cue(article, i))
		return (pause && (!(is & AN_LEX_WEAK) || is & AN_LEX_DESCRIBE)) ||
			(!(is & AN_LEX_WEAK) && governs_noun(article, i)) ||
			((pause || !(is & AN_LEX_WEAK)) && an_reports(article, i));
	if (!(is & AN_LEX_VERB) || is & AN_LEX_PARTICIPLE)
		return false;
	/* "so he said": the narrator tells what followed */
	if (article->clitic[i] > 0 && is & AN_LEX_STRONG &&
		an_letter_at(article, i, 0) == LETTER_FEH &&
		!an_is_imperfect(article, i))
		return true;
	if (article->clitic[i] > 0 && pause && !an_is_imperfect(article, i) &&
		is & (AN_LEX_STRONG | AN_LEX_DESCRIBE))
		return true;
	if (article->clitic[i] > 0)
		return (pause || !(is & AN_LEX_WEAK)) && an_reports(article, i);
	return pause && is & AN_LEX_STRONG && an_reports(article, i);
}

/* Does another speaker report at i: "and the spokesman says ..."? */
static bool
is_next_speaker(const AnArticle *article, uint32_t i)
{
	uint32_t	end;

	if (!(article->is[i] & (AN_LEX_PERSON | AN_LEX_BODY)))
		return false;
	end = an_skip_breaks(article, an_noun_phrase_end(article, i, article->n));
	return end < article->n && article->is[end] & AN_LEX_VERB &&
		an_reports(article, end);
}

/* Does the narrator go back in time at i: "and X had ..."? */
static bool
is_pluperfect(const AnArticle *article, uint32_t i)
{
	const		AnLexical gender = AN_LEX_MASCULINE | AN_LEX_FEMININE;
	uint32_t	most = i + MOST_LEADING + 3;

	if (!(article->is[i] & gender))
		return false;
	for (i++; i < article->n && i < most && !an_ends_sentence(article, i); i++)
		if ((article->is[i] & (AN_LEX_AUXILIARY | gender)) ==
			AN_LEX_AUXILIARY)
			return true;
	return false;
}

/* Does the narrator say at i what the words allude to: "alluding to ..."? */
static bool
is_remark(const AnArticle *article, uint32_t i)
{
	uint32_t	next = i + 2;

	if (!(article->is[i] & AN_LEX_PREPOSITION) ||
		!(article->is[i + 1] & AN_LEX_REMARK))
		return false;
	/* "in a clear allusion to" */
	if (an_token_is_word(&article->tokens[next]) &&
		!(article->is[next] & AN_LEX_PREPOSITION))
		next++;
	return (article->is[next] & (AN_LEX_COMPLEMENT | AN_LEX_HELD)) != 0;
}

/*
 * Is a setting of the speaker's at i, behind "and that": "and that during his
 * visit", "and that in a statement"?
 */
static bool
is_setting_of_report(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_DEMONSTRATIVE && article->clitic[i] > 0 &&
		article->is[i + 1] & AN_LEX_PREPOSITION &&
		(article->is[i + 2] & AN_LEX_SETTING ||
		 (an_is_possessed(article, i + 2) && article->is[i + 2] == 0 &&
		  an_letter_at(article, i + 1, 2) != 0));
}

/*
 * Does a source at i end its sentence: "..., as X announced"?
 */
static bool
is_closing_source(const AnArticle *article, uint32_t i)
{
	const		AnLexical as = AN_LEX_CONJUNCTION | AN_LEX_GOVERNOR;
	AnLexical	verb = article->is[i + 1];
	AnFrame		frame;
	AnMention	subject;
	uint32_t	limit = i + MOST_SUBJECT < article->n ?
	i + MOST_SUBJECT : article->n;

	if ((article->is[i] & as) != as || article->clitic[i] > 0 ||
		(verb & (AN_LEX_VERB | AN_LEX_PARTICIPLE)) != AN_LEX_VERB ||
		verb & AN_LEX_WEAK || an_is_imperfect(article, i + 1) ||
		an_cue_frame(article, i + 1, &frame) ||
		!an_subject_between(article, i + 2, limit, &subject))
		return false;
	return an_ends_sentence(article, subject.end - 1) ||
		an_ends_sentence(article, subject.end);
}

/* Is the clause at i, behind a pause, the narrator's own? */
static bool
is_next_clause(const AnArticle *article, uint32_t i)
{
	AnLexical	is = article->is[i];
	uint32_t	next = i + 1;

	if (is & AN_LEX_CLAUSE || is_setting_of_report(article, i) ||
		(article->clitic[i] > 0 && is_next_speaker(article, i)))
		return true;
	/* "..., who stressed that" */
	if (is & AN_LEX_RELATIVE && is & (AN_GENDER | AN_LEX_PLURAL))
		return an_narrates(article, next) && article->is[next] & AN_LEX_STRONG &&
			an_reports(article, next);
	/* "the thing that ..." */
	if (is & AN_LEX_MATTER)
		return (article->is[next] & AN_LEX_RELATIVE) != 0;
	if (is & AN_LEX_FUNCTION && (article->clitic[i] > 0 || is & AN_LEX_OPENER))
		return article->is[next] & (AN_LEX_RELATIVE | AN_LEX_ACCORDING) ||
			article->is[next] & AN_LEX_MATTER || an_reports(article, next);
	/* "so he has said"; "and X had been" */
	if (is & AN_LEX_AUXILIARY && article->clitic[i] > 0)
		return an_narrates(article, next) || is_pluperfect(article, i);
	/* "but that she voiced ..." */
	if (is & AN_LEX_GOVERNOR && article->is[next] & AN_LEX_THAT &&
		an_letter_at(article, i, 0) != LETTER_KAF)
		return an_narrates(article, next + 1) ||
			is_next_speaker(article, next + 1);
	/* "as X has said"; "as she denied the"; "but he did not say" */
	if (is & (AN_LEX_CONJUNCTION | AN_LEX_GOVERNOR))
		return an_narrates(article, next) ||
			(an_letter_at(article, i, 0) == LETTER_KAF &&
			 (article->is[next] & (AN_LEX_VERB | AN_LEX_PARTICIPLE |
								   AN_LEX_WEAK)) == AN_LEX_VERB &&
			 !an_is_imperfect(article, next)) ||
			(article->is[next] & AN_LEX_FUNCTION &&
			 article->is[next + 1] & AN_LEX_VERB &&
			 !(article->is[next + 1] & AN_LEX_WEAK));
	/* "while"; "at a time when X confirmed ..." */
	return is & AN_LEX_PREPOSITION &&
		(article->is[next] & AN_LEX_CLAUSE ||
		 (article->is[next] & AN_LEX_SETTING && an_narrates(article, next + 1)));
}

/* Does "and that" with content in marks stand at i?  It begins a quotation. */
bool
an_is_marked_that(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_THAT && article->clitic[i] > 0 &&
		an_span_at(article, i + 1) != NULL &&
		!an_is_name_in_marks(article, an_span_at(article, i + 1));
}

/*
 * Is the word at i a conjunction that joins clauses of equal rank: "as well",
 * "then", "while", "where", "but", "likewise"?  One like "because" joins a clause to
 * what was said.
 */
static bool
joins_clauses(const AnArticle *article, uint32_t i)
{
	uint32_t	at = article->clitic[i] / AN_LETTER_BYTES;
	uint32_t	first = an_letter_at(article, i, at);
	uint32_t	second = an_letter_at(article, i, at + 1);

	/* "likewise" and "in his turn", with "and" */
	if (article->is[i] & AN_LEX_ADVERB)
		return at > 0 && (first == LETTER_KAF || first == LETTER_BEH);
	if (!(article->is[i] & AN_LEX_CONJUNCTION))
		return false;
	/* "but" is listed with its "and", too */
	if (at == 0 && first == LETTER_WAW)
	{
		first = second;
		second = an_letter_at(article, i, 2);
	}
	return first == LETTER_THEH ||
		(first == LETTER_LAM && second == LETTER_KAF) ||
		(first == LETTER_KAF && second == LETTER_MEEM) ||
		(first == LETTER_HAH && second == LETTER_YEH) ||
		(first == LETTER_BEH && second == LETTER_YEH) ||
		(first == LETTER_FEH && second == LETTER_YEH);
}

/*
 * Does somebody report in the clause that a conjunction begins at i, with no
 * pause before it: "it is late but the ministers say that", "it is late then he
 * told the head that"?
 */
bool
an_is_joined_report(const AnArticle *article, uint32_t i)
{
	uint32_t	verb = i + 1;

	if (!joins_clauses(article, i))
		return false;
	if (article->is[verb] & (AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_NAME))
		verb = an_skip_breaks(article, an_noun_phrase_end(article, verb,
														  article->n));
	return verb < article->n &&
		(article->is[verb] & (AN_LEX_VERB | AN_LEX_PARTICIPLE |
							  AN_LEX_WEAK | AN_LEX_TRAP)) == AN_LEX_VERB &&
		article->clitic[verb] == 0 &&
		(an_reports(article, verb) ||
		 (article->is[verb] & AN_LEX_SAYING &&
		  !an_is_imperfect(article, verb)));
}

/* Does content end before the word at i? */
bool
an_ends_content(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);
	bool		pause = before != AN_NO_TOKEN &&
	(an_is_sign(article, before, ',') || an_is_sign(article, before, ';') ||
	 an_is_sign(article, before, '.'));
	bool		marked = before != AN_NO_TOKEN &&
	article->tokens[before].kind == AN_TOKEN_QUOTE;
	AnLexical	is = article->is[i];

	if (is & AN_LEX_ACCORDING && !(is & AN_LEX_EXTENT))
		return an_names_source(article, i) &&
			(pause || article->is[i + 1] & (AN_LEX_SOURCE | AN_LEX_RELATIVE |
											AN_LEX_CUE));
	if (is & AN_LEX_PREPOSITION && article->is[i + 1] & AN_LEX_ACCORDING &&
		article->is[i + 1] & AN_LEX_EXTENT)
		return an_names_source(article, i + 1);
	/* ".. and X had been": the narrator goes on behind dots */
	if (is & AN_LEX_AUXILIARY && article->clitic[i] > 0 &&
		before != AN_NO_TOKEN && an_is_sign(article, before, '.'))
		return true;
	if (is_remark(article, i))
		return true;
	/* "which is what ...": the narrator's remark on all of it */
	if (is & AN_LEX_FUNCTION &&
		(article->clitic[i] > 0 || is & AN_LEX_OPENER) &&
		article->is[i + 1] & AN_LEX_RELATIVE &&
		!(article->is[i + 1] & AN_LEX_PREPOSITION))
		return true;
	/* "a journey, of which he said that" */
	if (is & AN_LEX_RELATIVE && article->is[i + 1] & AN_LEX_SAYING &&
		(is & AN_GENDER) != (article->is[i + 1] & AN_GENDER) &&
		is & AN_GENDER && !(is & (AN_LEX_PREPOSITION | AN_LEX_PLURAL)) &&
		an_reports(article, i + 1))
		return true;
	/* "and contented himself with saying" */
	if (an_is_unlisted(article, i) && an_letter_at(article, i, 0) == LETTER_WAW &&
		article->is[i + 1] & AN_LEX_SPEECH && an_reports(article, i + 1))
		return true;
	if ((is & AN_LEX_CUE && is_next_report(article, i, pause)) ||
		an_is_marked_that(article, i))
		return true;
	/* "as X announced" at the end of a sentence */
	if (!pause && is_closing_source(article, i))
		return true;
	return (pause || marked) && is_next_clause(article, i);
}
