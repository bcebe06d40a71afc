/*
 * name_homographs.c
 *		Is a word of the lists meant as the given name that it can be?
 *
 * What speaks for a name is in name_evidence; what speaks against it depends on
 * what else the word can be: a verb has "that", a preposition or its subject
 * behind it, a title its noun.  Where folding made two words one, the original
 * tells: Ali with yeh, "on" with alef maksura.
 */
#include "core/quotes/name_homographs.h"

/* Is token i spelled like "on" and Ali? */
bool
an_is_on(const AnArticle *article, uint32_t i)
{
	return an_is_letters(article, i, LETTER_AIN, LETTER_LAM, LETTER_YEH);
}

/*
 * Is a name that is a verb and a noun besides a verb here: "the trainer
 * supervised", with no verb before its subject and a preposition behind it?
 */
static bool
is_verb_of_subject(const AnArticle *article, uint32_t i)
{
	AnLexical	next = an_meaning(article, an_word_behind(article, i));

	return article->is[i] & AN_LEX_HOMOGRAPH &&
		(an_is_behind_title(article, i) || an_is_behind_name(article, i)) &&
		next & AN_LEX_PREPOSITION && !(next & AN_LEX_RELAY) &&
		!an_is_named_subject(article, i);
}

/* Is the next word a common one, or one for a source, and no name? */
static bool
is_common(const AnArticle *article, uint32_t next)
{
	const		AnLexical common = AN_LEX_NOUN | AN_LEX_SOURCE |
	AN_LEX_SETTING | AN_LEX_FUNCTION | AN_LEX_RELATIVE;

	return an_meaning(article, next) & common &&
		!(article->is[next] & AN_LEX_NAME);
}

/*
 * Can the word at i end the name of somebody who reports?  An adjective with
 * al- can, since there is none behind a noun without it.
 */
static bool
is_last_name(const AnArticle *article, uint32_t i)
{
	return i != AN_NO_TOKEN &&
		(an_is_name_word(article, i) ||
		 (article->definite[i] && article->is[i] & AN_LEX_QUALITY &&
		  !(article->is[i] & ~(AN_LEX_QUALITY | AN_AGREEMENT))));
}

/*
 * Does a second name at i close the subject of a verb: with a link, a sign or a
 * title of the same person behind it, "X Y, head of"?
 */
static bool
is_subject_closed(const AnArticle *article, uint32_t i)
{
	const		AnLexical can_be = AN_LEX_FINITE | AN_LEX_HOMOGRAPH |
	AN_LEX_SITE | AN_AGREEMENT;

	if (i == AN_NO_TOKEN || article->definite[i] || article->clitic[i] > 0 ||
		(!an_is_name_word(article, i) && article->is[i] & ~can_be))
		return false;
	return an_ends_subject(article, i);
}

/* Generous: in no other list, or a common noun or adjective. */
static bool
is_name_not_common(const AnArticle *article, uint32_t i)
{
	const		AnLexical common = AN_LEX_NOUN | AN_LEX_QUALITY;
	uint32_t	next = an_word_behind(article, i);

	/* "the pure" only beside a name or "son of" */
	if (an_is_the(article, i))
		return an_is_behind_name(article, i) ||
			(an_is_behind_title(article, i) &&
			 (an_is_family(article, next) ||
			  (article->is[i - 1] & AN_LEX_HONORIFIC &&
			   is_last_name(article, next)))) ||
			((an_is_behind_long_title(article, i) ||
			  (i > 1 && an_is_sign(article, i - 1, ',') &&
			   an_is_behind_long_title(article, i - 1))) &&
			 is_last_name(article, next) && an_ends_subject(article, next));
	/* "X the eldest of": no name */
	if (an_is_behind_name(article, i) && article->is[i] & common)
		return next == AN_NO_TOKEN || is_last_name(article, next) ||
			article->is[next] & AN_LEX_CUE || an_is_that_link(article, next);
	if (an_is_behind_name(article, i) && is_common(article, next) &&
		article->is[next] & AN_LEX_NOUN)
		return false;
	return an_is_behind_title(article, i) || an_is_behind_name(article, i) ||
		(an_is_behind_report(article, i) &&
		 (an_ends_name(article, next) || is_last_name(article, next) ||
		  is_subject_closed(article, next))) ||
		(an_is_behind_verb(article, i) && !(article->is[i] & common) &&
		 is_subject_closed(article, next)) ||
		(an_is_behind_long_title(article, i) && is_last_name(article, next)) ||
		(an_is_family(article, next) &&
		 (an_opens_clause(article, i) || !(article->is[i] & common))) ||
		(next != AN_NO_TOKEN && article->definite[next] &&
		 an_is_name_prefix(article, i));
}

/*
 * Is the name at i, which opens its clause, no verb: does another verb follow,
 * or a family name and then a sign?  A verb's subject has more behind it.
 */
static bool
is_name_before_verb(const AnArticle *article, uint32_t i, uint32_t next)
{
	uint32_t	behind;

	if (next == AN_NO_TOKEN || article->clitic[i] > 0)
		return false;
	if (an_is_report(article, next) && article->clitic[next] == 0)
		return an_is_agreeing(article->is[next], article->is[i]);
	if (!an_is_family(article, next))
		return false;
	behind = an_word_behind(article, next);
	return behind == AN_NO_TOKEN ||
		(an_is_report(article, behind) && article->clitic[behind] == 0);
}

/* Amal, "he hoped", and Yazid, "he increases". */
static bool
is_name_not_verb(const AnArticle *article, uint32_t i)
{
	uint32_t	next = an_word_behind(article, i);
	bool		takes = (an_meaning(article, next) &
						 (AN_LEX_THAT | AN_LEX_PREPOSITION)) != 0 ||
	(next != AN_NO_TOKEN && an_is_prefixed(article, next));

	if (an_is_behind_report(article, i))
		return true;
	if (an_is_behind_title(article, i) || an_is_behind_name(article, i))
		return an_is_named_subject(article, i) ||
			an_is_family(article, next) ||
			(an_ends_name(article, next) && !takes);
	if (an_is_behind_long_title(article, i))
		return an_is_family(article, next);
	/* no verb stands right before a verb */
	return an_opens_clause(article, i) &&
		is_name_before_verb(article, i, next);
}

/* Sultan, and Amin, "secretary". */
static bool
is_name_not_title(const AnArticle *article, uint32_t i)
{
	uint32_t	next = an_word_behind(article, i);
	bool		alone = an_is_family(article, next) ||
	an_ends_name(article, next);

	/* "the trustee", "the noble": only beside "son of" */
	if (an_is_the(article, i))
		return false;
	/* an office has no person's name behind it */
	if (i > 0 && article->clitic[i] == 0 && article->definite[i - 1] &&
		an_meaning(article, next) & AN_LEX_NAME)
		return true;
	/* "the emir Sultan", but "His Excellency the secretary of" */
	if (an_is_behind_title(article, i))
		return alone || (an_meaning(article, i - 1) & AN_LEX_HONORIFIC &&
						 an_is_the(article, i - 1));
	if (an_is_behind_name(article, i))
		return alone || an_meaning(article, next) & AN_LEX_NAME;
	return an_is_family(article, next) &&
		(an_is_behind_long_title(article, i) ||
		 an_is_behind_report(article, i) || an_opens_clause(article, i));
}

/* Turki, "Turkish". */
static bool
is_name_not_nation(const AnArticle *article, uint32_t i)
{
	uint32_t	next = an_word_behind(article, i);

	if (an_is_the(article, i))
		return false;
	if (an_is_behind_title(article, i) || an_is_behind_name(article, i))
		return true;
	if (an_is_behind_report(article, i) &&
		(an_ends_name(article, next) || is_subject_closed(article, next)))
		return true;
	return an_is_family(article, next) &&
		(an_is_behind_report(article, i) || article->clitic[i] > 0 ||
		 an_is_behind_long_title(article, i));
}

/* Sabah, "in the morning", and whatever else the lists have. */
static bool
is_name_not_other(const AnArticle *article, uint32_t i)
{
	uint32_t	next = an_word_behind(article, i);

	if (an_is_the(article, i))
		return false;
	if (an_is_family(article, next))
		return an_is_behind_title(article, i) ||
			an_is_behind_name(article, i) || an_is_behind_report(article, i) ||
			an_is_behind_long_title(article, i);
	/* "the minister this morning", "X on the morning of the day" */
	if (article->is[i] & AN_LEX_ADVERB)
		return an_ends_name(article, next) &&
			!(an_meaning(article, next) & AN_LEX_ADVERB) &&
			(an_is_behind_title(article, i) || an_is_behind_name(article, i));
	return an_is_behind_name(article, i) ||
		(an_is_behind_title(article, i) && an_ends_name(article, next)) ||
		(an_is_behind_report(article, i) &&
		 an_meaning(article, next) & AN_LEX_THAT);
}

/*
 * Is Ali, as "on" is spelled too, surely meant by what stands beside it?
 * Writers who confuse yeh and alef maksura leave nothing else to tell.
 */
static bool
is_ali_by_company(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_word_before(article, i);
	uint32_t	next = an_word_behind(article, i);
	bool		family = an_is_family(article, next) ||
	(an_meaning(article, next) & AN_LEX_NAME && article->clitic[next] == 0) ||
	(before != AN_NO_TOKEN && next != AN_NO_TOKEN &&
	 article->definite[next] && article->is[next] == 0 &&
	 an_written_last(article, i) != LETTER_ALEF_MAKSURA);

	if (is_common(article, next))
		return false;
	if (an_is_behind_title(article, i) || an_is_behind_name(article, i))
		return next == AN_NO_TOKEN || family ||
			(an_ends_name(article, next) &&
			 !(article->is[next] & AN_LEX_THAT) &&
			 an_is_named_subject(article, i));
	return family && !an_is_the_common(article, next) &&
		(before == AN_NO_TOKEN || an_is_behind_report(article, i) ||
		 an_is_behind_long_title(article, i));
}

/*
 * Ali, with yeh, and "on", with alef maksura, fold to one word.  Writers who
 * tell the letters apart (maksura) mean what they write, but for a slip.
 */
static bool
is_ali(const AnArticle *article, bool maksura, uint32_t i)
{
	uint32_t	before = an_word_before(article, i);
	uint32_t	next = an_word_behind(article, i);
	bool		that = (an_meaning(article, next) & AN_LEX_THAT) != 0;
	uint32_t	last = an_written_last(article, i);
	bool		yeh = last == LETTER_YEH;

	if (i > 0 && article->clitic[i] == 0 &&
		an_is_name_prefix(article, i - 1))
		return true;
	if (last == LETTER_ALEF_MAKSURA && maksura)
		return false;
	if (an_is_beside_son(article, i))
		return true;
	/* "on" leads to no "that" but the one with hamza above */
	if (that && (an_meaning(article, before) & AN_LEX_SAYING ||
				 (yeh && article->clitic[next] == 0 &&
				  an_written_letter(article, next, 0) ==
				  LETTER_ALEF_HAMZA_BELOW)))
		return true;
	if (!yeh || !maksura)
		return is_ali_by_company(article, i);
	if (an_is_behind_title(article, i) || an_is_behind_name(article, i))
		return true;
	/* "he insisted on that" */
	return !(that && an_meaning(article, before) & AN_LEX_CUE) &&
		!is_common(article, next) &&
		(an_is_behind_long_title(article, i) || next == AN_NO_TOKEN ||
		 !an_is_the_common(article, next));
}

/* Decide a word that the lists have as a name among others. */
static bool
is_meant_as_name(const AnArticle *article, bool maksura, uint32_t i)
{
	AnLexical	other = article->is[i] &
	~(AN_LEX_AS_NAME | AN_LEX_HOMOGRAPH);

	/* "so" is written to no name */
	if (article->clitic[i] > 0 && an_letter_at(article, i, 0) == LETTER_FEH)
		return false;
	if (an_is_on(article, i))
		return is_ali(article, maksura, i);
	if (an_is_beside_son(article, i))
		return true;
	if (other == 0 && !(article->is[i] & AN_LEX_ORDINARY))
		return true;
	if (!(other & ~(AN_LEX_NOUN | AN_LEX_QUALITY | AN_AGREEMENT)))
		return !is_verb_of_subject(article, i) &&
			is_name_not_common(article, i);
	if (other & (AN_LEX_VERB | AN_LEX_FINITE))
		return is_name_not_verb(article, i);
	if (other & AN_LEX_PERSON)
		return is_name_not_title(article, i);
	if (other & AN_LEX_ADJECTIVE)
		return is_name_not_nation(article, i);
	return is_name_not_other(article, i);
}

/* Can the word at i, a title with al-, end a name: "X al-Muallim"? */
static bool
is_titled_family(const AnArticle *article, uint32_t i)
{
	return article->definite[i] && article->is[i] & AN_LEX_HONORIFIC &&
		an_ends_name(article, an_word_behind(article, i));
}

/* Does a title, or a word that can be a name, stand beside the word at i? */
static bool
has_company(const AnArticle *article, uint32_t i)
{
	const		AnLexical behind = AN_LEX_PERSON | AN_LEX_VERB | AN_LEX_FINITE |
	AN_LEX_ACCORDING | AN_LEX_CONJUNCTION | AN_LEX_AUXILIARY;
	uint32_t	before = an_word_before(article, i);
	uint32_t	next = an_word_behind(article, i);

	if (next != AN_NO_TOKEN && (an_is_name_word(article, next) ||
								is_titled_family(article, next)))
		return true;
	/* ", confident of himself": what follows belongs to the word */
	if (before == AN_NO_TOKEN && i > 0 && an_is_sign(article, i - 1, ',') &&
		an_meaning(article, next) & AN_LEX_PREPOSITION)
		return false;
	return article->clitic[i] == 0 &&
		(before == AN_NO_TOKEN || an_is_name_word(article, before) ||
		 article->is[before] & behind || article->definite[before] ||
		 an_is_behind_title(article, i));
}

/* The token at i is whatever else it can be. */
static void
mean_other(AnArticle *article, uint32_t i)
{
	if (is_verb_of_subject(article, i))
		article->is[i] |= AN_LEX_FINITE;
	article->is[i] &= ~(AN_LEX_AS_NAME | AN_LEX_HOMOGRAPH);
	if (article->is[i] & ~AN_AGREEMENT)
		return;
	/* Froman, which begins like "so" */
	if (has_company(article, i) ||
		(article->clitic[i] > 0 &&
		 an_letter_at(article, i, 0) == LETTER_FEH))
		article->is[i] = article->clitic[i] = 0;
	else
		article->is[i] |= AN_LEX_NOUN;
}

/*
 * Decide token i, which the lists have as a given name.  maksura: the writer
 * tells alef maksura from yeh.
 */
void
an_tell_name(AnArticle *article, bool maksura, uint32_t i)
{
	if (is_meant_as_name(article, maksura, i))
		article->is[i] = an_lexical_as_name(article->is[i]);
	else
		mean_other(article, i);
}
