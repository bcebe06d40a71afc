/*
 * word_shapes.c
 *		What the shape of a word tells that no list has.
 */
#include "core/quotes/word_shapes.h"

#include <string.h>

#include "core/text/known_words.h"

/* Letters of the shortest and the longest word whose shape is asked for. */
#define LEAST_SHAPED	5
#define MOST_SHAPED		10

/* Shorter words are not parted into a noun and a pronoun. */
#define LEAST_POSSESSED		4

/* Shorter words with al- are families rather than plurals of persons. */
#define LEAST_PEOPLE		8

/* A word so short is no noun with the alef of an accusative. */
#define LEAST_ACCUSATIVE	4

/* A word with the ending of a feminine plural is no name from here on. */
#define LEAST_PLURAL	7

/*
 * Has the word at i, from letter 'from' on n letters long, the shape of a verbal
 * noun, or the ending of a long feminine plural, without a preposition?  Few
 * names have: Antoine, Etienne and Stephan would, but for waw or yeh where a
 * root has none.
 */
static bool
has_shape_of_noun(const AnArticle *article, uint32_t i, uint32_t from,
				  uint32_t n)
{
	uint32_t	first = an_letter_at(article, i, from);
	uint32_t	last = n >= LEAST_PLURAL || first == LETTER_MEEM ?
	an_letter_at(article, i, from + n - 1) : 0;
	uint32_t	second;
	uint32_t	third;

	if (n >= LEAST_PLURAL && last == LETTER_TEH &&
		an_letter_at(article, i, from + n - 2) == LETTER_ALEF)
		return first != LETTER_BEH && first != LETTER_LAM &&
			first != LETTER_KAF;
	/* mufaala */
	if (first == LETTER_MEEM)
		return n == 6 && last == LETTER_HEH &&
			an_letter_at(article, i, from + 2) == LETTER_ALEF;
	if (n > 7 || (first != LETTER_ALEF && first != LETTER_TEH))
		return false;
	second = an_letter_at(article, i, from + 1);
	if (second == LETTER_YEH)
		return false;
	/* tafeel */
	if (first == LETTER_TEH)
		return n == 5 && second != LETTER_ALEF &&
			an_letter_at(article, i, from + 3) == LETTER_YEH;
	/* iftial, infial, istifal */
	third = an_letter_at(article, i, from + 2);
	if (an_letter_at(article, i, from + n - 2) != LETTER_ALEF)
		return false;
	if (n == 6)
		return (second == LETTER_NOON || third == LETTER_TEH) &&
			(an_letter_at(article, i, from + 3) != LETTER_WAW ||
			 an_letter_at(article, i, from + n - 1) == LETTER_HAMZA);
	return n == 7 && second == LETTER_SEEN && third == LETTER_TEH &&
		an_letter_at(article, i, from + 3) != LETTER_YEH;
}

/*
 * Is the word at i, which no list has, a verbal noun by its shape, with "and"
 * or al- before it or without?  *clitic is the length of "and".
 */
bool
an_is_verbal_noun(const AnArticle *article, uint32_t i, uint32_t *clitic)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);
	uint32_t	from;

	if (article->tokens[i].kind != AN_WORD_ARABIC || n < LEAST_SHAPED ||
		n > MOST_SHAPED)
		return false;
	from = an_letter_at(article, i, 0) == LETTER_WAW ? 1 : 0;
	*clitic = from * AN_LETTER_BYTES;
	if (article->definite[i] ||
		(from > 0 && an_letter_at(article, i, 1) == LETTER_ALEF &&
		 an_letter_at(article, i, 2) == LETTER_LAM))
		from += 2;
	return n - from >= LEAST_SHAPED &&
		has_shape_of_noun(article, i, from, n - from);
}

/*
 * Is the word at i a noun of the lists with "his": "his hope"?  Writers who
 * put heh for teh marbuta leave the gender open, so the original must have heh
 * and the noun no teh marbuta.
 */
static bool
is_his(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];

	return article->is[i] == 0 &&
		an_lexicon_find(article->folded->folded + token->start,
						token->end - token->start - AN_LETTER_BYTES) &
		(AN_LEX_NOUN | AN_LEX_HOMOGRAPH | AN_LEX_SPEECH | AN_LEX_SETTING |
		 AN_LEX_BODY) &&
		an_fold_last(article->folded, token->start, token->end) == LETTER_HEH;
}

/*
 * Does the word at i, which is in no list, end in a pronoun: "her", "their",
 * or "his" behind the teh of a feminine noun?
 */
bool
an_is_possessed(const AnArticle *article, uint32_t i)
{
	uint32_t	nletters = an_token_nletters(&article->tokens[i]);
	uint32_t	last;

	if (nletters < LEAST_POSSESSED || article->definite[i])
		return false;
	last = an_letter_at(article, i, nletters - 1);
	if (last == LETTER_HEH)
		return (nletters > LEAST_POSSESSED &&
				an_letter_at(article, i, nletters - 2) == LETTER_TEH) ||
			is_his(article, i);
	/* "your", of several, behind a word that occurs without it */
	if (last == LETTER_MEEM &&
		an_letter_at(article, i, nletters - 2) == LETTER_KAF)
	{
		const AnToken *token = &article->tokens[i];

		return nletters > LEAST_POSSESSED &&
			an_is_frequent_word(article->folded->folded + token->start,
								token->end - token->start -
								2 * AN_LETTER_BYTES);
	}
	if (an_letter_at(article, i, nletters - 2) != LETTER_HEH)
		return false;
	return last == LETTER_ALEF ||
		(last == LETTER_MEEM && nletters > LEAST_POSSESSED);
}

/* Does the word at i end like a plural of persons or a dual? */
bool
an_is_plural(const AnArticle *article, uint32_t i)
{
	uint32_t	nletters = an_token_nletters(&article->tokens[i]);
	uint32_t	before;

	if (nletters < LEAST_POSSESSED ||
		an_letter_at(article, i, nletters - 1) != LETTER_NOON)
		return false;
	before = an_letter_at(article, i, nletters - 2);
	return before == LETTER_YEH || before == LETTER_WAW ||
		before == LETTER_ALEF;
}

/* Is the word at i a plural like "the Lebanese": al- first, yeh noon last? */
bool
an_is_people(const AnArticle *article, uint32_t i)
{
	uint32_t	nletters = an_token_nletters(&article->tokens[i]);

	return nletters >= LEAST_PEOPLE && article->definite[i] &&
		an_letter_at(article, i, nletters - 2) == LETTER_YEH &&
		an_letter_at(article, i, nletters - 1) == LETTER_NOON;
}

/* Has the original tanwin at the end of the word at i, which alef ends? */
static bool
has_tanwin(const AnArticle *article, uint32_t i)
{
	static const uint8_t tanwin[] = {0xD9, 0x8B};
	const AnFolded *folded = article->folded;
	uint32_t	end = article->tokens[i].end;
	AnSpan		span = an_fold_span(folded, end - 2 * AN_LETTER_BYTES, end);
	uint32_t	at;

	/* before the alef or behind it */
	for (at = span.start; at < span.end + sizeof(tanwin); at++)
		if (at + sizeof(tanwin) <= folded->text_bytes &&
			memcmp(folded->text + at, tanwin, sizeof(tanwin)) == 0)
			return true;
	return false;
}

/*
 * Is the word at i, which is in no list, an indefinite accusative: has it
 * tanwin, or does it also occur without its final alef?  Maria and Sofia, with
 * yeh before it, are none.
 */
bool
an_is_accusative(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	nletters = an_token_nletters(token);

	return nletters > LEAST_ACCUSATIVE &&
		an_letter_at(article, i, nletters - 1) == LETTER_ALEF &&
		an_letter_at(article, i, nletters - 2) != LETTER_YEH &&
		(has_tanwin(article, i) ||
		 an_is_frequent_word(article->folded->folded + token->start,
							 token->end - token->start - AN_LETTER_BYTES) ||
		 an_lexicon_find(article->folded->folded + token->start,
						 token->end - token->start - AN_LETTER_BYTES) &
		 (AN_LEX_NOUN | AN_LEX_QUALITY));
}

/*
 * Is the word at i a participle in the accusative: "addressing", "heading
 * for"?
 */
bool
an_is_circumstance(const AnArticle *article, uint32_t i)
{
	uint32_t	nletters = an_token_nletters(&article->tokens[i]);

	return nletters >= LEAST_POSSESSED &&
		an_letter_at(article, i, 0) == LETTER_MEEM &&
		an_letter_at(article, i, nletters - 1) == LETTER_ALEF &&
		an_letter_at(article, i, nletters - 2) != LETTER_YEH;
}

/*
 * Is the word at i "issued", in any gender and number, and with al- or without:
 * sad, alef, dal and reh?
 */
bool
an_is_issued(const AnArticle *article, uint32_t i)
{
	uint32_t	at = article->definite[i] ? 2 : 0;

	return an_letter_at(article, i, at) == LETTER_SAD &&
		an_letter_at(article, i, at + 1) == LETTER_ALEF &&
		an_letter_at(article, i, at + 2) == LETTER_DAL &&
		an_letter_at(article, i, at + 3) == LETTER_REH;
}
