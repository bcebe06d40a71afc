/*
 * negation.c
 *		Whether a reporting word is negated: "he did not confirm that".
 */
#include "core/quotes/negation.h"

/* Words between a particle and the word that it negates. */
#define MOST_SKIPPED	2

/* Words behind the cue among which "but" takes the negation back. */
#define MOST_EXCEPTED	4

/* Coordinated verbs that one particle negates: "confirm or deny". */
#define MOST_COORDINATED	3

/* Words of a subject between "cannot" or "had not" and the cue. */
#define MOST_SUBJECT	4

/* Letters that a word is compared by, at most. */
#define MOST_LETTERS	4

/* Is the word at i, without its conjunction, of just these letters? */
static bool
is_spelled(const AnArticle *article, uint32_t i,
		   const uint32_t letters[MOST_LETTERS])
{
	uint32_t	at = article->clitic[i] / AN_LETTER_BYTES;
	uint32_t	n;

	for (n = 0; n < MOST_LETTERS && letters[n] != 0; n++)
		if (an_letter_at(article, i, at + n) != letters[n])
			return false;
	return an_letter_at(article, i, at + n) == 0;
}

/* Is the word at i one of n? */
static bool
is_among(const AnArticle *article, uint32_t i,
		 const uint32_t words[][MOST_LETTERS], uint32_t n)
{
	while (n-- > 0)
		if (is_spelled(article, i, words[n]))
			return true;
	return false;
}

/* The word right before i in its clause, or AN_NO_TOKEN. */
static uint32_t
word_just_before(const AnArticle *article, uint32_t i)
{
	return i > 0 && an_token_is_word(&article->tokens[i - 1]) &&
		!an_ends_sentence(article, i - 1) ? i - 1 : AN_NO_TOKEN;
}

/* Is the word at i a particle that negates the verb behind it? */
static bool
is_particle(const AnArticle *article, uint32_t i)
{
	/* "when", which is "not yet" in verse alone */
	static const uint32_t when[MOST_LETTERS] =
	{LETTER_LAM, LETTER_MEEM, LETTER_ALEF};

	return article->is[i] & AN_LEX_NEGATION && !is_spelled(article, i, when);
}

/* Is the word at i "be", "already" or "after that", which may stand between? */
static bool
is_skipped(const AnArticle *article, uint32_t i)
{
	static const uint32_t words[][MOST_LETTERS] = {
		{LETTER_QAF, LETTER_DAL},
		{LETTER_YEH, LETTER_KAF, LETTER_NOON},
		{LETTER_TEH, LETTER_KAF, LETTER_NOON},
		{LETTER_YEH, LETTER_AIN, LETTER_DAL},
		{LETTER_TEH, LETTER_AIN, LETTER_DAL},
		{LETTER_BEH, LETTER_AIN, LETTER_DAL},
		{LETTER_ALEF, LETTER_BEH, LETTER_DAL, LETTER_ALEF}
	};

	return is_among(article, i, words, sizeof(words) / sizeof(words[0]));
}

/* Is the word at i a noun that negates one behind it: "not", "the lack of"? */
static bool
is_negative_noun(const AnArticle *article, uint32_t i)
{
	static const uint32_t words[][MOST_LETTERS] = {
		{LETTER_GHAIN, LETTER_YEH, LETTER_REH},
		{LETTER_AIN, LETTER_DAL, LETTER_MEEM},
		{LETTER_REH, LETTER_FEH, LETTER_DAD}
	};

	return is_among(article, i, words, sizeof(words) / sizeof(words[0]));
}

/* Is the word at i "without", "without it that" or "refused"? */
static bool
is_without(const AnArticle *article, uint32_t i)
{
	static const uint32_t words[][MOST_LETTERS] = {
		{LETTER_DAL, LETTER_WAW, LETTER_NOON},
		{LETTER_BEH, LETTER_DAL, LETTER_WAW, LETTER_NOON},
		{LETTER_GHAIN, LETTER_YEH, LETTER_REH},
		{LETTER_REH, LETTER_FEH, LETTER_DAD}
	};

	return is_among(article, i, words, sizeof(words) / sizeof(words[0]));
}

/* Is the word at i negated by a particle before it? */
static bool
follows_particle(const AnArticle *article, uint32_t i)
{
	uint32_t	before = word_just_before(article, i);
	uint32_t	n;

	for (n = 0; n < MOST_SKIPPED && before != AN_NO_TOKEN &&
		 is_skipped(article, before); n++)
		before = word_just_before(article, before);
	return before != AN_NO_TOKEN && is_particle(article, before);
}

/* Is the word at i a verb such as "can", as its first letter tells too? */
static bool
is_modal(const AnArticle *article, uint32_t i)
{
	uint32_t	first = an_letter_at(article, i, 0);

	return article->is[i] & AN_LEX_GOVERNOR && article->clitic[i] == 0 &&
		an_letter_at(article, i, 2) != 0 &&
		(first == LETTER_YEH || first == LETTER_TEH || first == LETTER_NOON ||
		 first == LETTER_ALEF);
}

/*
 * The verb before the subject that ends before token i, "cannot the minister",
 * by the test that it must pass; AN_NO_TOKEN if there is none.
 */
static uint32_t
verb_before_subject(const AnArticle *article, uint32_t i,
					bool (*is_verb) (const AnArticle *, uint32_t))
{
	const		AnLexical never = AN_LEX_THAT | AN_LEX_RELATIVE |
	AN_LEX_NEGATION | AN_LEX_STRONG;
	uint32_t	n;

	for (n = 0; n <= MOST_SUBJECT; n++)
	{
		i = word_just_before(article, i);
		if (i == AN_NO_TOKEN || is_verb(article, i))
			return i;
		if (article->is[i] & never)
			break;
	}
	return AN_NO_TOKEN;
}

/* "He had not said": the verb of "had" may stand before the subject. */
static bool
is_behind_had(const AnArticle *article, uint32_t cue)
{
	uint32_t	had = word_just_before(article, cue);

	if (had == AN_NO_TOKEN || !(article->is[had] & AN_LEX_AUXILIARY) ||
		!is_skipped(article, had))
		return false;
	had = verb_before_subject(article, had, is_skipped);
	return had != AN_NO_TOKEN && follows_particle(article, had);
}

/* Is the cue governed by a word that is negated, or that negates it? */
static bool
is_under_negated(const AnArticle *article, uint32_t cue)
{
	static const uint32_t one[MOST_LETTERS] =
	{LETTER_ALEF, LETTER_HAH, LETTER_DAL};
	uint32_t	before = word_just_before(article, cue);

	if (before == AN_NO_TOKEN)
		return false;
	/* "nobody denies" */
	if (is_spelled(article, before, one))
		return follows_particle(article, before);
	if (an_is_bare_that(article, before))
	{
		uint32_t	modal = verb_before_subject(article, before, is_modal);

		if (modal != AN_NO_TOKEN)
			return follows_particle(article, modal);
		before = word_just_before(article, before);
		return before != AN_NO_TOKEN && is_without(article, before);
	}
	if (is_modal(article, before) && article->is[cue] & AN_LEX_SPEECH)
		return follows_particle(article, before);
	return article->is[cue] & (AN_LEX_SPEECH | AN_LEX_PARTICIPLE) &&
		is_negative_noun(article, before);
}

/* Does "but" stand behind the cue: "said nothing but that"? */
static bool
is_excepted(const AnArticle *article, uint32_t cue)
{
	static const uint32_t words[][MOST_LETTERS] = {
		{LETTER_ALEF, LETTER_LAM, LETTER_ALEF},
		{LETTER_SEEN, LETTER_WAW, LETTER_YEH}
	};
	uint32_t	i;

	for (i = cue + 1; i < article->n && i <= cue + MOST_EXCEPTED; i++)
	{
		if (an_ends_sentence(article, i - 1) ||
			!an_token_is_word(&article->tokens[i]))
			return false;
		if (is_among(article, i, words, sizeof(words) / sizeof(words[0])))
			return true;
	}
	return false;
}

/* The verb that "or" joins the cue to, or AN_NO_TOKEN. */
static uint32_t
verb_before_or(const AnArticle *article, uint32_t cue)
{
	static const uint32_t either[MOST_LETTERS] = {LETTER_ALEF, LETTER_WAW};
	uint32_t	before = word_just_before(article, cue);

	if (before == AN_NO_TOKEN || !is_spelled(article, before, either))
		return AN_NO_TOKEN;
	before = word_just_before(article, before);
	return before != AN_NO_TOKEN &&
		article->is[before] & (AN_LEX_VERB | AN_LEX_FINITE) ?
		before : AN_NO_TOKEN;
}

/* Is the reporting word at cue negated? */
bool
an_is_negated(const AnArticle *article, uint32_t cue)
{
	uint32_t	n;

	if (is_excepted(article, cue))
		return false;
	for (n = 0; n < MOST_COORDINATED && cue != AN_NO_TOKEN; n++)
	{
		if (follows_particle(article, cue) || is_under_negated(article, cue) ||
			is_behind_had(article, cue))
			return true;
		cue = verb_before_or(article, cue);
	}
	return false;
}
