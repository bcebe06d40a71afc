/*
 * phrase_name.c
 *		Which words belong to a name.
 */
#include "core/quotes/phrase_name.h"

#include "core/quotes/name_evidence.h"

/* Words of a name, "son of" among them. */
#define MOST_NAME	8

/* Is the word at i a given name with al-, and a name behind it: al-Tahir X? */
static bool
is_first_with_the(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_NAME && i + 1 < article->n &&
		!an_ends_sentence(article, i) && an_is_name_word(article, i + 1) &&
		an_closes_name(article, i + 1);
}

/* Is the word at i the second half of "Abd al-X", which ends no name? */
static bool
is_behind_abd(const AnArticle *article, uint32_t i)
{
	return i > 0 && an_is_name_prefix(article, i - 1) &&
		an_letter_at(article, i - 1, 0) == LETTER_AIN;
}

/* Take the word at i as part of the name. */
void
an_name_take(AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;

	if (p->phrase->name_end == p->phrase->name)
	{
		p->phrase->name = i;
		p->first_name = i + 1;
	}
	else if (p->first_name == i && (an_is_name_prefix(article, p->last) ||
									an_is_name_suffix(article, i)))
		p->first_name = i + 1;
	p->phrase->name_end = i + 1;
	p->linked = p->linked || an_is_name_link(article, i);
	p->stage = an_is_definite(article, i) && !an_is_name_suffix(article, i) &&
		!is_behind_abd(article, i) &&
		(i >= p->first_name || (i == p->phrase->name &&
								!an_is_name_link(article, i + 1) &&
								!is_first_with_the(article, i))) ?
		AN_STAGE_FAMILY : AN_STAGE_NAME;
	p->last = i;
}

/* Have the word at i and an adjective behind it both al-? */
static bool
is_described(const AnArticle *article, uint32_t i)
{
	return an_is_definite(article, i) && an_is_definite(article, i + 1) &&
		an_is_adjective(article, i + 1) &&
		!(article->is[i + 1] & AN_LEX_PERSON);
}

/*
 * Does another person's name begin at i, behind a given name and a family in no
 * list: "Barack Obama Fidel Castro"?
 */
static bool
is_second_person(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	uint32_t	first = p->phrase->name;

	return i == first + 2 && article->is[first] & AN_LEX_NAME &&
		article->is[i - 1] == 0 && !an_is_definite(article, i - 1) &&
		!p->linked && !an_is_name_prefix(article, i - 1) &&
		article->is[i] & AN_LEX_NAME && article->is[i] & AN_GENDER &&
		i + 1 < article->n && article->is[i + 1] == 0 &&
		!an_is_definite(article, i + 1) && !an_ends_sentence(article, i) &&
		an_is_name_word(article, i + 1) && !an_is_name_prefix(article, i + 1);
}

/* Can the word at i, which the lists have as something else, be a family? */
static bool
common_goes_on(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	AnLexical	is = article->is[i];

	/* a family that is also a title: "the orator" */
	if (is & AN_LEX_PERSON && !(is & AN_LEX_PLURAL))
		return an_is_definite(article, i) && p->first_name == i &&
			an_closes_name(article, i) &&
			(!(is & AN_LEX_HONORIFIC) ||
			 article->is[p->last] & AN_LEX_NAME);
	if (p->stage == AN_STAGE_FAMILY ||
		!(is & (AN_LEX_NOUN | AN_LEX_QUALITY | AN_LEX_ADJECTIVE)) ||
		is & ~(AN_LEX_COMMON | AN_LEX_ADJECTIVE | AN_AGREEMENT) ||
		an_is_accusative(article, i))
		return false;
	/* a part of a foreign name that is also a common word */
	if (!an_is_definite(article, i) && i + 1 < article->n &&
		an_letter_at(article, i, 4) == 0 &&
		an_is_name_word(article, i + 1) &&
		!an_is_definite(article, i + 1) && !an_ends_sentence(article, i))
		return true;
	/* a family that is also a common word */
	if (!an_is_definite(article, i))
		return i == p->phrase->name + 1 && an_closes_name(article, i);
	/* "X the economic situation", "X the former trainer of" */
	if (is_described(article, i))
		return false;
	/* "X Y gave up", "Machar the decision": objects with their preposition */
	if (is & AN_LEX_NOUN && article->is[i + 1] & AN_LEX_PREPOSITION &&
		!an_is_that_link(article, i + 1) &&
		(p->first_name != i || !(article->is[p->last] & AN_LEX_NAME)))
		return false;
	return an_closes_name(article, i) || !(is & AN_LEX_NOUN) ||
		p->first_name == i;
}

/* Can the word at i, of a name or a common word, go on with the name? */
bool
an_name_goes_on(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	const AnPhrase *phrase = p->phrase;
	AnLexical	is = article->is[i];

	if (i - phrase->name >= MOST_NAME)
		return false;
	if (an_is_name_prefix(article, p->last))
		return an_is_unlisted(article, i) ||
			is & (AN_LEX_ADJECTIVE | AN_LEX_HONORIFIC);
	if (an_is_name_suffix(article, i))
		return true;
	/* "God the Almighty" */
	if (p->last == phrase->name && an_is_name_suffix(article, p->last))
		return false;
	/* "X the victory of God" */
	if (i + 1 < article->n && an_is_name_suffix(article, i + 1) &&
		!an_ends_sentence(article, i) &&
		!(is & AN_LEX_FINITE) &&
		!(is & AN_LEX_PERSON && !an_is_definite(article, i)))
		return true;
	/* "Zayn al-Abidin son of" */
	if (an_is_definite(article, i) && i + 1 < article->n &&
		an_is_name_link(article, i + 1))
		return true;
	/* "X son of Y a prayer of": the name is complete */
	if (p->linked && !an_is_definite(article, i) &&
		!(article->is[i] & AN_LEX_NAME) && !an_is_name_prefix(article, i) &&
		!an_closes_name(article, i))
		return false;
	if (an_is_name_word(article, i))
	{
		if (p->stage != AN_STAGE_FAMILY)
			/* "X the economic situation": an object */
			return !(i > phrase->name + 1 && is_described(article, i)) &&
				!is_second_person(p, i);
		return an_is_name_prefix(article, i);
	}
	/* "the agency "X" of America" */
	if (p->phrase->name == p->phrase->name_end)
		return an_is_adjective(article, i) && an_is_definite(article, i);
	/* a company with a town in its name */
	if (is & AN_LEX_TOWN)
		return i == phrase->name + 1 && !(article->is[p->last] & AN_LEX_NAME);
	return common_goes_on(p, i);
}

/* Can a name begin with the word at i? */
bool
an_name_begins(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	AnLexical	head = article->is[p->phrase->first];

	/* "Prince al-Walid son of": a first name with al- */
	if (!an_is_name_word(article, i) ||
		(an_is_definite(article, i) && !an_is_name_link(article, i + 1) &&
		 !is_first_with_the(article, i)) ||
		(head & (AN_LEX_BODY | AN_LEX_DOCUMENT | AN_LEX_PLACE) &&
		 !(head & AN_LEX_PERSON)) ||
		(head & AN_LEX_PLURAL && !(article->is[p->last] & AN_LEX_PREPOSITION)))
		return false;
	/* "the university of King X": the name is that of a body */
	if (p->last > p->phrase->first + 1 && an_is_definite(article, p->last) &&
		article->is[p->last] & AN_LEX_PERSON &&
		!an_is_definite(article, p->last - 1) &&
		!an_is_and_the(article, p->last - 1) &&
		(article->is[p->last - 1] & (AN_LEX_BODY | AN_LEX_NOUN | AN_LEX_NAMED) ||
		 an_is_prefixed(article, p->last - 1)))
		return false;
	if (p->stage == AN_STAGE_CLOSED ||
		(an_is_adjective(article, p->last) && article->is[i] & AN_LEX_NAME))
		return true;
	/* "Sheikh X"; "the trainer of Liverpool" */
	return article->is[p->last] & AN_LEX_HONORIFIC ||
		an_is_abbreviation(article, p->last) ||
		(p->last == p->phrase->first && an_is_definite_head(p)) ||
		(i + 1 < article->n && an_is_name_prefix(article, i + 1) &&
		 !an_is_name_prefix(article, i));
}

/* Can a name with al- follow a title at once: "president al-Assad"? */
bool
an_family_begins(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;

	/* "Doctor al-Munawi", but not "the French doctor" */
	if (an_is_definite(article, i) && an_is_adjective(article, i) &&
		p->last == p->phrase->first && an_closes_name(article, i) &&
		article->is[p->last] & AN_LEX_HONORIFIC &&
		!(article->is[i] & (AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_ADJECTIVE |
							AN_LEX_QUALITY)))
		return true;
	return an_is_definite(article, i) && an_is_name_word(article, i) &&
		an_heads_person(p) && an_closes_name(article, i) &&
		((p->last == p->phrase->first && an_is_definite_head(p) &&
		  !an_is_adjective(article, i)) ||
		 article->is[p->last] & AN_LEX_HONORIFIC);
}
