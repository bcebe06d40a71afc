/*
 * name_words.c
 *		What the letters of a word tell: a name, a plural, a proclitic.
 */
#include "core/quotes/name_words.h"

#include <string.h>

#include "core/text/known_words.h"
#include "core/text/stem.h"

/* Shorter words are not parted into a proclitic and the rest. */
#define LEAST_WRITTEN_TO	4

/* A shorter stem may begin like its word by chance. */
#define LEAST_STEM	3

/* No word of the lexicon is longer. */
#define MOST_WORD_BYTES	40

bool
an_is_definite(const AnArticle *article, uint32_t i)
{
	return article->definite[i];
}

/* Is the word at i "to", a single lam, written apart from its noun? */
bool
an_is_letter_to(const AnArticle *article, uint32_t i)
{
	return article->tokens[i].kind == AN_WORD_ARABIC &&
		an_letter_at(article, i, 0) == LETTER_LAM &&
		an_letter_at(article, i, 1) == 0;
}

/* Has the word at i two letters or three?  Most have more. */
static inline bool
is_short(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];

	return token->kind == AN_WORD_ARABIC &&
		token->end - token->start <= 3 * AN_LETTER_BYTES;
}

/* Is the word at i one that a name goes on behind: Abd, Abu, bin, Ould, Al? */
bool
an_is_name_prefix(const AnArticle *article, uint32_t i)
{
	uint32_t	first;
	uint32_t	second;
	uint32_t	third;

	if (!is_short(article, i))
		return false;
	first = an_letter_at(article, i, 0);
	second = an_letter_at(article, i, 1);
	third = an_letter_at(article, i, 2);
	if (first == LETTER_BEH)
		return an_is_name_link(article, i);
	if (third == 0)
		return first == LETTER_ALEF && second == LETTER_LAM;
	return (first == LETTER_AIN && second == LETTER_BEH &&
			third == LETTER_DAL) ||
		(first == LETTER_WAW && second == LETTER_LAM &&
		 third == LETTER_DAL) ||
		(first == LETTER_ALEF && second == LETTER_BEH &&
		 (third == LETTER_WAW || third == LETTER_NOON));
}

/*
 * Is the word at i "son of" or "daughter of", which names go with and without?
 */
bool
an_is_name_link(const AnArticle *article, uint32_t i)
{
	return is_short(article, i) &&
		an_letter_at(article, i, 0) == LETTER_BEH &&
		an_letter_at(article, i, 1) == LETTER_NOON &&
		(an_letter_at(article, i, 2) == 0 ||
		 (an_letter_at(article, i, 2) == LETTER_TEH &&
		  an_letter_at(article, i, 3) == 0));
}

/* Is the word at i the one for God? */
static bool
is_god(const AnArticle *article, uint32_t i)
{
	return i < article->n &&
		article->tokens[i].end - article->tokens[i].start ==
		4 * AN_LETTER_BYTES &&
		an_letter_at(article, i, 0) == LETTER_ALEF &&
		an_letter_at(article, i, 1) == LETTER_LAM &&
		an_letter_at(article, i, 2) == LETTER_LAM &&
		an_letter_at(article, i, 3) == LETTER_HEH;
}

/*
 * Does the word at i end a given name of two words: ... of God, ... of the
 * Faith?
 */
bool
an_is_name_suffix(const AnArticle *article, uint32_t i)
{
	return is_god(article, i) ||
		(article->tokens[i].end - article->tokens[i].start ==
		 5 * AN_LETTER_BYTES &&
		 an_is_definite(article, i) &&
		 an_letter_at(article, i, 2) == LETTER_DAL &&
		 an_letter_at(article, i, 3) == LETTER_YEH &&
		 an_letter_at(article, i, 4) == LETTER_NOON);
}

/*
 * The token behind the pious formula at i, "God have mercy on him" or "upon
 * him be prayer and peace"; i where there is none.
 */
uint32_t
an_skip_formula(const AnArticle *article, uint32_t i)
{
	uint32_t	end = i;

	if (i >= article->n)
		return i;
	if (article->is[i] & AN_LEX_FORMULA)
		end = i + 1;
	else if (article->is[i] & (AN_LEX_ADVERB | AN_LEX_HELD) &&
			 is_god(article, i + 1) && !an_is_name_prefix(article, i))
		end = i + 2;
	else if (article->is[i] & AN_LEX_HELD &&
			 article->is[i + 1] & AN_LEX_FORMULA)
		end = i + 2;
	if (end == i)
		return i;
	while (article->is[end] & (AN_LEX_HELD | AN_LEX_FORMULA))
		end++;
	return end;
}

/* Is there a formula for a prophet at i: "peace be upon him"? */
bool
an_is_blessing(const AnArticle *article, uint32_t i)
{
	uint32_t	end = an_skip_formula(article, i);

	for (; i < end; i++)
		if (article->is[i] & AN_LEX_HELD &&
			an_letter_at(article, i, 1) == LETTER_LAM)
			return true;
	return false;
}

/*
 * What the lexicon says of the word at i without its first letter.  A name
 * there says nothing: Biden is not "by Iden".
 */
static AnLexical
without_first(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];

	return an_lexicon_find(article->folded->folded + token->start +
						   AN_LETTER_BYTES,
						   token->end - token->start - AN_LETTER_BYTES) &
		~(AN_LEX_AS_NAME | AN_LEX_FINITE | AN_AGREEMENT);
}

/*
 * What the lexicon says of the word at i; if nothing, what it says of the word
 * without the preposition written to it.
 */
AnLexical
an_lexical_inside(const AnArticle *article, uint32_t i)
{
	uint32_t	first = an_letter_at(article, i, 0);

	if (!an_is_unlisted(article, i) || (first != LETTER_LAM && first != LETTER_BEH))
		return article->is[i];
	return without_first(article, i);
}

/*
 * Is the first letter of the word at i its own, as in Biden: does its stem
 * keep that letter?
 */
static bool
keeps_first(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	const uint8_t *word = article->folded->folded + token->start;
	uint32_t	nbytes = token->end - token->start;
	char		stem[AN_STEM_ROOM(MOST_WORD_BYTES)];
	int			n;

	if (nbytes > MOST_WORD_BYTES)
		return false;
	n = an_stem((const char *) word, (int) nbytes, stem);
	return n >= LEAST_STEM * AN_LETTER_BYTES && (uint32_t) n <= nbytes &&
		memcmp(word, stem, (size_t) n) == 0;
}

/* Is the word at i "by" and a verb?  None stands there: it is a name. */
static bool
is_by_verb(const AnArticle *article, uint32_t i)
{
	const		AnLexical noun = AN_LEX_NOUN | AN_LEX_QUALITY | AN_LEX_SOURCE |
	AN_LEX_ADJECTIVE | AN_LEX_SPEECH | AN_LEX_SETTING | AN_LEX_NAMED;
	const AnToken *token = &article->tokens[i];

	AnLexical	rest;

	if (an_letter_at(article, i, 0) != LETTER_BEH)
		return false;
	rest = an_lexicon_find(article->folded->folded + token->start +
						   AN_LETTER_BYTES,
						   token->end - token->start - AN_LETTER_BYTES);
	return rest & AN_LEX_FINITE && !(rest & noun) &&
		(!(rest & AN_LEX_HOMOGRAPH) || keeps_first(article, i));
}

/*
 * Is a proclitic written to the word at i, which is in no list: "to the ...",
 * "and the ...", or one letter before a word that also occurs alone?
 */
static bool
is_written_to(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	first = an_letter_at(article, i, 0);
	uint32_t	second = an_letter_at(article, i, 1);
	uint32_t	nletters = an_token_nletters(token);

	if (first != LETTER_WAW && first != LETTER_LAM && first != LETTER_BEH)
		return false;
	if (first == LETTER_LAM && second == LETTER_LAM)
		return true;
	if (second == LETTER_ALEF && an_letter_at(article, i, 2) == LETTER_LAM &&
		first != LETTER_LAM && nletters > LEAST_WRITTEN_TO)
		return true;
	if (first != LETTER_WAW &&
		without_first(article, i) & (AN_LEX_SOURCE | AN_LEX_NOUN |
									 AN_LEX_DEMONSTRATIVE))
		return true;
	/* Bu and Wa begin names, as in Bu Said */
	return second != LETTER_WAW &&
		(nletters > LEAST_WRITTEN_TO ||
		 (nletters == LEAST_WRITTEN_TO && first != LETTER_WAW &&
		  an_letter_at(article, i, nletters - 1) == LETTER_HEH)) &&
		an_is_frequent_word(article->folded->folded + token->start +
							AN_LETTER_BYTES,
							token->end - token->start - AN_LETTER_BYTES) &&
		!(first != LETTER_WAW &&
		  (is_by_verb(article, i) || keeps_first(article, i)));
}

/* Stands "not", which only verbs follow, right before the word at i? */
static bool
is_negated(const AnArticle *article, uint32_t i)
{
	return i > 0 && article->is[i - 1] & AN_LEX_NEGATION &&
		an_letter_at(article, i - 1, 0) == LETTER_LAM &&
		(an_letter_at(article, i - 1, 1) == LETTER_NOON ||
		 an_letter_at(article, i - 1, 1) == LETTER_MEEM) &&
		an_letter_at(article, i - 1, 2) == 0;
}

/*
 * Can the word at i be part of a name: a given name, or in no list, no plural
 * or accusative, and without a proclitic or a pronoun?
 */
static bool
can_be_name(const AnArticle *article, uint32_t i)
{
	/* "Prince Turki": were it an adjective, it would have al- too */
	if (article->is[i] == AN_LEX_ADJECTIVE && !article->definite[i])
		return i > 0 && article->definite[i - 1] &&
			article->is[i - 1] & AN_LEX_HONORIFIC;
	if (article->is[i] & AN_LEX_NAME)
		return article->clitic[i] == 0;
	return (article->tokens[i].kind == AN_WORD_ARABIC ||
			article->tokens[i].kind == AN_WORD_LATIN) &&
		article->is[i] == 0 &&
		article->tokens[i].end - article->tokens[i].start > AN_LETTER_BYTES &&
		!is_written_to(article, i) && !is_negated(article, i) &&
		!(an_is_plural(article, i) && is_god(article, i + 1)) &&
		!an_is_possessed(article, i) && !an_is_people(article, i) &&
		!an_is_accusative(article, i);
}

bool
an_is_name_word(const AnArticle *article, uint32_t i)
{
	if (!article->told)
		return can_be_name(article, i);
	if (article->names[i] == AN_NAME_UNASKED)
		article->names[i] = can_be_name(article, i) ? AN_NAME_YES : AN_NAME_NO;
	return article->names[i] == AN_NAME_YES;
}

/* Is the word at i an addressee with its preposition: "to Reuters"? */
bool
an_is_addressee(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_SETTING &&
		an_letter_at(article, i, 0) == LETTER_LAM;
}

/* Is the word at i a particle if its first letter is taken off? */
bool
an_is_prefixed_particle(const AnArticle *article, uint32_t i)
{
	return (without_first(article, i) &
			(AN_LEX_FUNCTION | AN_LEX_PREPOSITION | AN_LEX_RELATIVE)) != 0;
}

/*
 * Is a preposition written to the word at i, which is in no list ("to the
 * ...", "by the ..."), or is the word one such letter alone?
 */
bool
an_is_prefixed(const AnArticle *article, uint32_t i)
{
	uint32_t	first = an_letter_at(article, i, 0);
	uint32_t	second = an_letter_at(article, i, 1);

	if (article->tokens[i].kind != AN_WORD_ARABIC ||
		article->is[i] & AN_LEX_NAME || !an_is_unlisted(article, i))
		return false;
	if (second == 0)
		return first != LETTER_WAW;
	if ((first == LETTER_LAM && second == LETTER_LAM) ||
		(first == LETTER_BEH && second == LETTER_ALEF &&
		 an_letter_at(article, i, 2) == LETTER_LAM))
		return true;
	/* "to a minister": the lexicon has the rest */
	return (first == LETTER_LAM || first == LETTER_BEH) &&
		!is_by_verb(article, i) && without_first(article, i) != 0;
}

/*
 * What the lexicon says of X where "by the X" stands at i.
 */
AnLexical
an_lexical_by_the(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	nbytes = AN_LETTER_BYTES + AN_DEFINITE_BYTES;

	if (token->end - token->start <= nbytes)
		return 0;
	return an_lexicon_find(article->folded->folded + token->start + nbytes,
						   token->end - token->start - nbytes);
}

/*
 * What the lexicon says of "the X", else of X, where "to the X" stands at i.
 */
static AnLexical
as_definite(const AnArticle *article, uint32_t i)
{
	static const uint8_t definite[] = {0xD8, 0xA7, 0xD9, 0x84};
	const AnToken *token = &article->tokens[i];
	const uint8_t *rest = article->folded->folded + token->start +
	sizeof(definite);
	uint32_t	nbytes = token->end - token->start -
	(uint32_t) sizeof(definite);
	uint8_t		word[sizeof(definite) + MOST_WORD_BYTES];
	AnLexical	is;

	if (nbytes > MOST_WORD_BYTES)
		return 0;
	memcpy(word, definite, sizeof(definite));
	memcpy(word + sizeof(definite), rest, nbytes);
	is = an_lexicon_find(word, (uint32_t) sizeof(definite) + nbytes);
	if (is == 0)
		is = an_lexicon_find(rest, nbytes);
	return is & ~AN_LEX_AS_NAME;
}

/*
 * Take the "to" of "according to" off the word at i, to which it is written,
 * and look the rest up in the lexicon.
 */
void
an_drop_preposition(AnArticle *article, uint32_t i)
{
	article->names[i] = AN_NAME_UNASKED;
	article->phrase_end[i] = 0;
	/* elsewhere "to Reuters" is an addressee, here it is the source */
	if (!an_is_unlisted(article, i) && !an_is_addressee(article, i))
		return;
	if (an_letter_at(article, i, 0) == LETTER_LAM &&
		an_letter_at(article, i, 1) == LETTER_LAM)
		article->is[i] = as_definite(article, i);
	else if (article->clitic[i] == 0 &&
			 an_letter_at(article, i, 0) == LETTER_LAM &&
			 an_letter_at(article, i, 1) != LETTER_LAM &&
			 article->tokens[i].end - article->tokens[i].start >
			 3 * AN_LETTER_BYTES)
	{
		article->clitic[i] = AN_LETTER_BYTES;
		article->is[i] = without_first(article, i);
	}
}
