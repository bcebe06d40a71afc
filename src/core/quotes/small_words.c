/*
 * small_words.c
 *		Small words that are parts of foreign names.
 */
#include "core/quotes/small_words.h"

static bool
is_ki(const AnArticle *article, uint32_t i)
{
	return an_is_letters(article, i, LETTER_KAF, LETTER_YEH, 0);
}

/*
 * Can the word at i be the name of a foreign letter, such as the B of NBC: two
 * letters, the first of them alef or the last yeh, in no list?
 */
static bool
is_letter_name(const AnArticle *article, uint32_t i)
{
	return i < article->n && article->is[i] == 0 &&
		article->tokens[i].kind == AN_WORD_ARABIC &&
		an_letter_at(article, i, 2) == 0 &&
		(an_letter_at(article, i, 0) == LETTER_ALEF ||
		 an_letter_at(article, i, 1) == LETTER_YEH);
}

/* Is token i the N of CNN or NBC, which folds to "that"? */
static bool
is_letter_n(const AnArticle *article, uint32_t i)
{
	if (!an_is_bare_that(article, i))
		return false;
	if (i + 1 < article->n && article->tokens[i].hash ==
		article->tokens[i + 1].hash)
		return i > 0 && is_letter_name(article, i - 1);
	return (i > 1 && article->tokens[i].hash == article->tokens[i - 1].hash &&
			is_letter_name(article, i - 2) &&
			an_letter_at(article, i - 2, 1) == LETTER_YEH) ||
		(is_letter_name(article, i + 1) && is_letter_name(article, i + 2));
}

/*
 * Is token i the "van" of a Dutch name, which folds to "so that"?  It is if it
 * stands right behind a finite reporting verb, its alef has no hamza in the
 * original, and a word in no list follows.
 */
static bool
is_van(const AnArticle *article, uint32_t i)
{
	return i > 0 && an_letter_at(article, i, 0) == LETTER_FEH &&
		an_letter_at(article, i, 1) == LETTER_ALEF &&
		an_letter_at(article, i, 2) == LETTER_NOON &&
		an_letter_at(article, i, 3) == 0 &&
		article->is[i - 1] & AN_LEX_VERB &&
		!(article->is[i - 1] & AN_LEX_PARTICIPLE) &&
		article->tokens[i + 1].kind == AN_WORD_ARABIC &&
		an_is_unlisted(article, i + 1) && !article->definite[i + 1] &&
		an_written_letter(article, i, 1) == LETTER_ALEF;
}

/* Is token i the name Anne, with madda, rather than "a time" or "it is time"? */
static bool
is_anne(const AnArticle *article, uint32_t i)
{
	uint32_t	next = an_word_behind(article, i);

	if (an_is_behind_title(article, i))
		return true;
	if (an_is_behind_report(article, i))
		return an_ends_name(article, next) ||
			(!article->definite[next] && an_is_name_word(article, next));
	return an_word_before(article, i) == AN_NO_TOKEN && next != AN_NO_TOKEN &&
		!article->definite[next] && an_is_name_word(article, next);
}

/* Does Ban Ki-moon's name begin at token i? */
bool
an_is_ban_ki(const AnArticle *article, uint32_t i)
{
	return an_is_letters(article, i, LETTER_BEH, LETTER_ALEF, LETTER_NOON) &&
		is_ki(article, i + 1);
}

/*
 * Is token i, which folds to "that", Mr Ban?  Whoever writes hamza writes it
 * in "that" too; and "that" is followed by its noun.
 */
static bool
is_ban(const AnArticle *article, bool ban, uint32_t i)
{
	const		AnLexical finite = AN_LEX_VERB | AN_LEX_FINITE;
	AnLexical	before = an_meaning(article, an_word_before(article, i));
	uint32_t	next = an_word_behind(article, i);
	AnLexical	is = an_meaning(article, next);

	if (an_is_ban_ki(article, i))
		return true;
	if (!ban || an_written_letter(article, i, 1) != LETTER_ALEF ||
		is & (AN_LEX_HELD | AN_LEX_FUNCTION))
		return false;
	if (before & AN_LEX_AUXILIARY)
		return (is & finite) != 0;
	return before & finite && !(before & AN_LEX_PARTICIPLE) &&
		(is & (AN_LEX_THAT | AN_LEX_PREPOSITION | AN_LEX_ADVERB) ||
		 an_is_sign(article, i + 1, ',') || an_is_sign(article, i + 1, ':'));
}

/*
 * Decide token i, which folds to "that".  ban: without hamza it may be Mr Ban,
 * since the writer puts hamza in "that", or names Ban Ki-moon.
 */
void
an_tell_that(AnArticle *article, bool ban, uint32_t i)
{
	if (an_letter_at(article, i, 0) == LETTER_BEH &&
		an_is_letters(article, i, LETTER_BEH, LETTER_ALEF, LETTER_NOON))
	{
		if (is_ban(article, ban, i))
			article->is[i] = AN_LEX_NAME | AN_LEX_MASCULINE;
	}
	else if (article->clitic[i] == 0 &&
			 an_is_letters(article, i, LETTER_ALEF, LETTER_NOON, 0) &&
			 an_written_letter(article, i, 0) == LETTER_ALEF_MADDA)
		article->is[i] = is_anne(article, i) ?
			AN_LEX_NAME | AN_LEX_FEMININE : AN_LEX_ADVERB;
	else if (is_van(article, i))
		article->is[i] = article->clitic[i] = 0;
	else if (is_letter_n(article, i))
		article->is[i] = 0;
}

/*
 * Is token i a family name that folds to a relative, the Ma of Yo-Yo Ma: right
 * behind a word of two letters in no list, where a name can end?
 */
static bool
is_ma(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_word_before(article, i);
	uint32_t	next = an_word_behind(article, i);

	return an_is_letters(article, i, LETTER_MEEM, LETTER_ALEF, 0) &&
		before != AN_NO_TOKEN && article->is[before] == 0 &&
		an_token_nletters(&article->tokens[before]) == 2 &&
		(next == AN_NO_TOKEN || article->is[next] & AN_LEX_THAT);
}

/* Is token i, a small word of the lists, part of a name: Ma, or Ki? */
bool
an_is_small_name(const AnArticle *article, uint32_t i)
{
	return is_ma(article, i) ||
		(is_ki(article, i) && an_is_behind_name(article, i));
}

/* Is the word at i "and", or not, and these letters of a praise of God? */
static bool
is_and_letters(const AnArticle *article, uint32_t i, uint32_t a, uint32_t b,
			   uint32_t c)
{
	return an_letter_at(article, i, 0) == LETTER_WAW &&
		(an_is_letters(article, i, a, b, c) ||
		 (c == 0 && an_is_letters(article, i, LETTER_WAW, a, b)));
}

/* Does the word at i end a praise: "His glory", "His matter", "His praise"? */
static bool
is_his_glory(const AnArticle *article, uint32_t i)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);
	uint32_t	first = an_letter_at(article, i, 0);
	uint32_t	second = an_letter_at(article, i, 1);

	return n > 3 && n < 6 && an_letter_at(article, i, n - 1) == LETTER_HEH &&
		((first == LETTER_JEEM && second == LETTER_LAM) ||
		 (first == LETTER_SHEEN && second == LETTER_ALEF) ||
		 (first == LETTER_THEH && second == LETTER_NOON));
}

/*
 * The words of the praise of God at i that stands for His name: "mighty and
 * glorious", "great is His glory", "mighty as a speaker", "blessed and the
 * Almighty"; 0 where there is none.
 */
static uint32_t
count_praise(const AnArticle *article, uint32_t i)
{
	uint32_t	next = an_word_behind(article, i);
	bool		great;

	if (next == AN_NO_TOKEN || article->clitic[i] > 0)
		return 0;
	if (article->is[next] & AN_LEX_FORMULA &&
		an_letter_at(article, next, 0) == LETTER_WAW &&
		an_is_report(article, an_word_before(article, i)))
		return 2;
	great = an_is_letters(article, i, LETTER_JEEM, LETTER_LAM, 0);
	if (!great && !an_is_letters(article, i, LETTER_AIN, LETTER_ZAIN, 0))
		return 0;
	if (is_and_letters(article, next, LETTER_JEEM, LETTER_LAM, 0) ||
		is_and_letters(article, next, LETTER_AIN, LETTER_ZAIN, 0) ||
		is_and_letters(article, next, LETTER_AIN, LETTER_LAM, LETTER_ALEF) ||
		(great && is_his_glory(article, next)))
		return 2;
	return an_is_letters(article, next, LETTER_MEEM, LETTER_NOON, 0) &&
		an_token_nletters(&article->tokens[next + 1]) == 4 &&
		an_letter_at(article, next + 1, 0) == LETTER_QAF &&
		an_letter_at(article, next + 1, 3) == LETTER_LAM ? 3 : 0;
}

/* Take the words of a praise of God that begins at token i for a formula. */
void
an_tell_praise(AnArticle *article, uint32_t i)
{
	uint32_t	n = count_praise(article, i);

	while (n-- > 0)
	{
		article->is[i + n] = AN_LEX_ADVERB | AN_LEX_FORMULA;
		article->clitic[i + n] = 0;
	}
}
