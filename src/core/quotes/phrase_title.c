/*
 * phrase_title.c
 *		Which words belong to a title.
 */
#include "core/quotes/phrase_title.h"

/* Letters of "the white", "the greatest": al-, alef and three more. */
#define ELATIVE_LETTERS	6

/* Is the head of the phrase a title or role of persons? */
bool
an_heads_person(const AnParse *p)
{
	return (p->article->is[p->phrase->first] & AN_LEX_PERSON) != 0;
}

bool
an_is_definite_head(const AnParse *p)
{
	return an_is_definite(p->article, p->phrase->first);
}

/*
 * Does "in" at i lead to what the head belongs to: "the embassy in London",
 * "the participants in"?  "The minister" alone did it there.
 */
static bool
is_in_place(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	uint32_t	first = p->phrase->first;
	AnLexical	head = article->is[first];
	AnLexical	next = article->is[i + 1];

	if (next & AN_LEX_SITE &&
		(!an_is_definite_head(p) || (head & AN_LEX_BODY && i > first + 1)))
		return true;
	if (!(head & AN_LEX_PERSON))
		return head & AN_LEX_BODY && i > first + 1 && next & AN_LEX_BODY &&
			!an_is_definite(article, i + 1);
	/* "some researchers in" */
	if (head & AN_LEX_PLURAL && (i == first + 1 ||
								 (i == first + 2 &&
								  (article->is[p->last] & AN_LEX_PLURAL ||
								   an_is_plural(article, p->last)))) &&
		(an_letter_at(article, first, 2) == LETTER_MEEM ||
		 next & (AN_LEX_BODY | AN_LEX_SITE | AN_LEX_NAMED)))
		return true;
	return next & AN_LEX_BODY && !an_is_definite(article, i + 1);
}

/*
 * Does the head take the preposition at i: "an official in", "an official
 * of the ministry", "a statement by"?
 */
bool
an_title_takes_preposition(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	uint32_t	first = p->phrase->first;
	AnLexical	head = article->is[first];
	AnLexical	is = article->is[i];
	uint32_t	next = i + 1;
	bool		bare;

	if (i == first || next >= article->n)
		return false;
	/* "those suspected of it": a participle, which meem begins */
	if (is & AN_LEX_HELD)
		return i == first + 1 && an_is_definite_head(p) &&
			an_letter_at(article, first, 2) == LETTER_MEEM;
	if (is & AN_LEX_GOVERNOR || p->stage >= AN_STAGE_NAME ||
		(head & AN_LEX_SOURCE) == AN_LEX_PLACE ||
		article->is[next] & (AN_LEX_SETTING | AN_LEX_ADVERB | AN_LEX_VERB |
							 AN_ENDS_PHRASE) ||
		!an_token_is_word(&article->tokens[next]) ||
		an_is_possessed(article, next))
		return false;
	if (head & AN_LEX_REVERENCE)
		return false;
	/* "a statement by ...": the preposition ain noon */
	if (head & AN_LEX_DOCUMENT)
		return is & AN_LEX_RELAY &&
			(!an_is_definite_head(p) ||
			 article->is[next] & (AN_LEX_SOURCE | AN_LEX_NAME));
	if (article->tokens[first].kind == AN_WORD_NUMBER)
		return i - first <= 3;
	if (!(head & AN_LEX_SOURCE) || i - first > 6)
		return false;
	/* "the rules published on" */
	if (an_letter_at(article, i, 0) == LETTER_FEH &&
		an_letter_at(article, i, 2) == 0 && p->last > first &&
		an_is_adjective(article, p->last) && an_is_definite(article, p->last) &&
		an_letter_at(article, p->last, 2) == LETTER_MEEM &&
		!(article->is[next] & AN_LEX_SITE))
		return an_is_definite(article, next);
	bare = !an_is_definite_head(p) &&
		(i == first + 1 ||
		 (!an_is_definite(article, p->last) &&
		  (an_is_adjective(article, p->last) ||
		   (i == first + 2 && head & AN_LEX_PERSON &&
			article->is[p->last] & AN_LEX_NOUN))));
	if (an_letter_at(article, i, 0) == LETTER_FEH &&
		an_letter_at(article, i, 2) == 0)
		return bare || is_in_place(p, i);
	/* "experts ... of a rise": it belongs to the verb */
	if (is & AN_LEX_RELAY && head & AN_LEX_PLURAL &&
		an_letter_at(article, first, 0) != LETTER_MEEM)
		return false;
	if (!(is & AN_LEX_COMPLEMENT))
		return bare && an_letter_at(article, i, 2) == 0;
	/* "the supervisor of", "officials informed of" */
	return head & AN_LEX_PERSON && !(is & AN_LEX_RELAY && an_is_definite_head(p)) &&
		(bare || (i == first + 1 &&
				  an_letter_at(article, first, an_is_definite_head(p) ? 2 : 0) ==
				  LETTER_MEEM));
}

/*
 * Does "by" at i belong to the verb rather than to the title of one person:
 * "the minister opening the plant", but "the professor at the university"?
 */
static bool
is_of_verb(const AnParse *p, uint32_t i, bool the)
{
	const		AnLexical place = AN_LEX_SOURCE | AN_LEX_SITE | AN_LEX_NAMED |
	AN_LEX_SETTING | AN_LEX_CRITERION;
	AnLexical	is = the ? an_lexical_by_the(p->article, i) :
	an_lexical_inside(p->article, i);

	/* "the demonstrators in the square": a participle takes it */
	if (an_is_plural(p->article, p->phrase->first) ?
		an_letter_at(p->article, p->phrase->first, 2) == LETTER_MEEM :
		an_letter_at(p->article, p->phrase->first, 3) == LETTER_ALEF && !the)
		return false;
	return an_is_definite_head(p) && !(is & place);
}

/*
 * Does the title take the word at i, with a preposition written to it: "of the
 * ministry", "in the centre of"?
 */
bool
an_title_takes_prefixed(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	uint32_t	first = p->phrase->first;
	AnLexical	inside = an_lexical_inside(article, i);
	bool		of = an_letter_at(article, i, 0) == LETTER_LAM;
	bool		the = of ? an_letter_at(article, i, 1) == LETTER_LAM :
	an_letter_at(article, i, 1) == LETTER_ALEF &&
	an_letter_at(article, i, 2) == LETTER_LAM;

	if (an_letter_at(article, i, 1) == 0 || p->stage >= AN_STAGE_NAME ||
		(article->is[first] & AN_LEX_SOURCE) == AN_LEX_PLACE ||
		an_is_prefixed_particle(article, i) ||
		!(article->is[first] & AN_LEX_SOURCE ||
		  (i > first + 1 && (of || inside & AN_LEX_SITE))))
		return false;
	if (of)
		return the || i > first + 1 || inside & (AN_LEX_BODY | AN_LEX_SITE);
	if (an_heads_person(p))
		return inside & (AN_LEX_BODY | AN_LEX_SITE) ||
			(i == first + 1 && !is_of_verb(p, i, the));
	return inside & AN_LEX_SITE || (the && inside == 0 &&
									an_closes_phrase(article, i + 1));
}

/*
 * Is the adjective at i feminine, right behind the title of a man, or masculine
 * behind the name of a place?
 */
static bool
disagrees(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	AnLexical	head = article->is[p->phrase->first];
	uint32_t	n = an_token_nletters(&article->tokens[i]);

	if ((head & AN_LEX_SOURCE) == AN_LEX_PLACE && head & AN_LEX_FEMININE)
		return an_letter_at(article, i, n - 1) != LETTER_HEH;
	/* "the paper of the republic al-Baradei": a family, which is the object */
	if (head & AN_LEX_FEMININE && article->is[i] == 0 &&
		p->last > p->phrase->first && an_is_definite(article, p->last) &&
		an_letter_at(article, p->last,
					 an_token_nletters(&article->tokens[p->last]) - 1) ==
		LETTER_HEH)
		return an_letter_at(article, i, n - 1) != LETTER_HEH;
	return p->last == p->phrase->first && an_is_definite_head(p) &&
		head & AN_LEX_PERSON && head & (AN_LEX_MASCULINE | AN_LEX_PLURAL) &&
		!(head & AN_LEX_FEMININE) &&
		an_letter_at(article, i, n - 1) == LETTER_HEH;
}

/*
 * Is the adjective at i the plural of persons behind an adjective of one: "the
 * Egyptian president the Libyans"?  Then it is the object.
 */
static bool
is_other_number(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;

	return an_is_people(article, i) && p->last > p->phrase->first &&
		an_is_definite(article, p->last) &&
		article->is[p->last] & AN_LEX_ADJECTIVE &&
		!an_is_people(article, p->last) && !an_is_plural(article, p->last);
}

/*
 * Is the word at i, short for a ministry elsewhere, an adjective here: "the
 * office of foreign affairs"?
 */
static bool
is_short_name(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	uint32_t	n = an_token_nletters(&article->tokens[i]);

	return article->is[i] & AN_LEX_BODY && article->definite[i] &&
		p->last > p->phrase->first && article->definite[p->last] &&
		an_letter_at(article, i, n - 1) == LETTER_HEH &&
		an_letter_at(article, i, n - 2) == LETTER_YEH;
}

/*
 * Does the word at i, with al- and in no list, behind a title that is complete,
 * belong to it as an adjective or as the name that ends it?  Two definite
 * nouns in a row are a subject and its object.
 */
static bool
is_other_adjective(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	uint32_t	n = an_token_nletters(&article->tokens[i]);

	if (!an_is_unlisted(article, i) || article->is[i] & AN_LEX_NOUN)
		return false;
	/* a participle, a feminine, or one like "white" and "middle" */
	if (an_letter_at(article, i, 2) == LETTER_MEEM ||
		an_letter_at(article, i, n - 1) == LETTER_HEH ||
		an_is_people(article, i) ||
		(an_letter_at(article, i, 2) == LETTER_ALEF &&
		 n == ELATIVE_LETTERS))
		return true;
	/* "the Lord X" */
	return an_closes_name(article, i) ||
		(i + 1 < article->n && an_is_name_word(article, i + 1) &&
		 !an_is_definite(article, i + 1));
}

/*
 * Is the word at i another task of a body, behind the first, or one that has
 * al- with "and" or "for": "the ministry of health and housing and reform of
 * the hospitals"?
 */
static bool
is_of_its_tasks(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	uint32_t	last = p->last;

	if (!(article->is[i] & AN_LEX_NOUN) ||
		an_letter_at(article, i, 0) != LETTER_WAW ||
		i + 1 >= article->n || !an_is_definite(article, i + 1))
		return false;
	if (an_is_definite(article, last))
		return last > p->phrase->first &&
			an_lexical_inside(article, last - 1) & AN_LEX_BODY &&
			!an_is_definite(article, last - 1);
	return article->is[p->phrase->first] & AN_LEX_BODY &&
		(an_is_and_the(article, last) ||
		 (an_letter_at(article, last, 0) == LETTER_LAM &&
		  an_letter_at(article, last, 1) == LETTER_LAM));
}

/*
 * Is the title complete, since a name closes it: "the lawyers of X Y", "the
 * authorities of the province of X"?
 */
static bool
is_closed_by_name(const AnParse *p)
{
	const AnArticle *article = p->article;
	uint32_t	last = p->last;

	return last > p->phrase->first + 1 && an_is_name_word(article, last) &&
		!an_is_definite(article, last) &&
		(an_is_name_word(article, last - 1) ||
		 (article->is[last] == 0 &&
		  an_lexical_inside(article, last - 1) & AN_LEX_NAMED));
}

/* Does the noun at i belong to a rank before a name: "Major General of staff"? */
static bool
is_rank(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;

	return p->last == p->phrase->first && i + 2 < article->n &&
		article->is[p->last] & AN_LEX_HONORIFIC && an_is_definite_head(p) &&
		article->is[i] & (AN_LEX_NOUN | AN_LEX_QUALITY) &&
		!an_is_definite(article, i) && article->clitic[i] == 0 &&
		!an_ends_sentence(article, i) && !an_ends_sentence(article, i + 1) &&
		an_is_name_word(article, i + 1) && !an_is_definite(article, i + 1) &&
		an_is_name_word(article, i + 2);
}

/* Can the word at i go on with the title? */
bool
an_title_goes_on(AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;
	AnLexical	is = article->is[i];
	AnLexical	head = article->is[p->phrase->first];
	bool		closed = p->stage == AN_STAGE_CLOSED;
	bool		definite = an_is_definite(article, i);

	if (an_is_and_the(article, i))
		return closed && !(is & AN_LEX_NOUN &&
						   (head & AN_LEX_SOURCE) == AN_LEX_PLACE);
	if (article->clitic[i] > 0)
	{
		/* "in X and Y" */
		if (is & AN_LEX_SITE && article->is[p->last] & AN_LEX_SITE &&
			p->last > p->phrase->first)
			return true;
		/* "and minister of ...": a second office */
		return closed && ((is & AN_LEX_PERSON && head & AN_LEX_PERSON &&
						   !(is & AN_LEX_PLURAL)) || is_of_its_tasks(p, i));
	}
	/* "in the name of" */
	if (is & (AN_LEX_NAMED | AN_LEX_OF_SPOKESMAN) && head & AN_LEX_PERSON &&
		an_letter_at(article, i, 0) == LETTER_BEH)
		return true;
	/* "the forces in Iraq" are complete */
	if (article->is[p->last] & AN_LEX_SITE && head & AN_LEX_BODY &&
		p->last > p->phrase->first && article->is[p->last - 1] & AN_LEX_PREPOSITION &&
		an_letter_at(article, i, an_token_nletters(&article->tokens[i]) - 1) !=
		LETTER_HEH)
		return false;
	if (is & AN_LEX_HONORIFIC)
		return true;
	if (is_rank(p, i))
		return true;
	/* "the lawyers of X Y lists": an object */
	if (!definite && is & (AN_LEX_NOUN | AN_LEX_QUALITY | AN_LEX_DOCUMENT) &&
		is_closed_by_name(p))
		return false;
	/* "Mister Minister", "Major General A. H." */
	if (is & AN_LEX_PERSON &&
		(article->is[p->last] & AN_LEX_HONORIFIC || an_is_abbreviation(article, i)))
		return true;
	if (is_short_name(p, i) || (an_is_adjective(article, i) &&
								!(is & (AN_LEX_PERSON | AN_LEX_BODY))))
		return (definite || !closed) && !disagrees(p, i) &&
			!is_other_number(p, i);
	if (definite)
		return !closed || is_other_adjective(p, i) ||
			(is & AN_LEX_PERSON && is & AN_LEX_ADJECTIVE &&
			 !is_other_number(p, i));
	/* the name of a body */
	if (closed && an_is_name_word(article, i))
		return p->last > p->phrase->first + 1 &&
			article->is[p->last] & AN_LEX_PERSON;
	/* "the secretary of the region head of its committee X" */
	if (closed)
		return is & AN_LEX_PERSON && head & AN_LEX_PERSON &&
			!(is & (AN_LEX_PLURAL | AN_LEX_CUE));
	/* "the general director of ..."; "a senior official ..." is complete */
	if (an_is_adjective(article, p->last) &&
		!(p->last == p->phrase->first + 1 && head & AN_LEX_PERSON &&
		  (is & AN_LEX_SOURCE || an_is_definite(article, i + 1))))
		return false;
	return !an_is_accusative(article, i) &&
		!(is & AN_LEX_CUE && !(is & AN_LEX_SOURCE));
}

/*
 * Is the word at i a proper noun that closes a genitive, with the name of a
 * person behind it: "the head of the region Catalonia Artur Mas"?
 */
static bool
closes_construct(const AnParse *p, uint32_t i)
{
	const AnArticle *article = p->article;

	return i > p->phrase->first + 1 && an_heads_person(p) &&
		an_is_name_word(article, i) && !an_ends_sentence(article, i) &&
		i + 2 < article->n && !an_is_definite(article, i + 1) &&
		an_is_name_word(article, i + 1) && an_is_name_word(article, i + 2);
}

/*
 * Has the word at i al- behind the preposition written to it, "in the company",
 * so that it closes a genitive?  "For a committee" has its own lam.
 */
static bool
is_prefixed_the(const AnArticle *article, uint32_t i, AnLexical opens)
{
	if (an_letter_at(article, i, 0) == LETTER_LAM)
		return an_letter_at(article, i, 1) == LETTER_LAM &&
			!(an_lexical_inside(article, i) & opens);
	return an_letter_at(article, i, 0) == LETTER_BEH &&
		an_letter_at(article, i, 1) == LETTER_ALEF &&
		an_letter_at(article, i, 2) == LETTER_LAM;
}

/* Take the word at i as part of the title. */
void
an_title_take(AnParse *p, uint32_t i)
{
	const		AnLexical opens = AN_LEX_NOUN | AN_LEX_SOURCE | AN_LEX_NAMED |
	AN_LEX_SETTING | AN_LEX_CRITERION | AN_LEX_MATTER;
	const AnArticle *article = p->article;
	bool		rank = is_rank(p, i);

	p->last = i;
	p->stage = an_is_definite(article, i) || an_is_and_the(article, i) ||
		article->is[i] & (AN_LEX_SITE | AN_LEX_REVERENCE) ||
		an_is_possessed(article, i) || an_has_his(article, i) ||
		closes_construct(p, i) || rank ||
		(an_is_prefixed(article, i) &&
		 (!(an_lexical_inside(article, i) & opens) ||
		  is_prefixed_the(article, i, opens))) ?
		AN_STAGE_CLOSED : AN_STAGE_TITLE;
}
