/*
 * homographs.c
 *		Which of its meanings a word has that is spelled like others.
 *
 * The words of an article are told from left to right, so that of two names in
 * a row the first speaks for the second.  A word that the lists have as a given
 * name is told in name_homographs, what folds to a particle in small_words; the
 * rest is told here: verbs, titles and nations that can be families.
 */
#include "core/quotes/homographs.h"

#include <string.h>

#include "core/quotes/name_homographs.h"
#include "core/quotes/small_words.h"

/* Tokens between two ticks, at which the arena's owner may cancel. */
#define TICK_TOKENS		4096

/* A text of at most so many tokens may be nothing but a name. */
#define MOST_ALONE		12

/* Common words, which stand behind prepositions and titles. */
#define COMMON_NOUN	(AN_LEX_NOUN | AN_LEX_QUALITY | AN_LEX_SOURCE | \
					 AN_LEX_SETTING | AN_LEX_ADJECTIVE | AN_LEX_FUNCTION | \
					 AN_LEX_RELATIVE)

/* Family names that other words are spelled like, kept for later mentions. */
#define MOST_FAMILIES	16

/* How the writer of an article spells, and whom he has named so far. */
typedef struct Habits
{
	bool		maksura;		/* alef maksura is told from yeh */
	bool		hamza;			/* alef with hamza is told from alef */
	bool		ban;			/* Ban Ki-moon is named */
	uint32_t	nfamilies;
	uint64_t	families[MOST_FAMILIES];	/* hashes of their words */
} Habits;

static bool
has_hamza(uint32_t alef)
{
	return alef == LETTER_ALEF_HAMZA_ABOVE || alef == LETTER_ALEF_HAMZA_BELOW;
}

/*
 * How the writer spells, as the words show that every article has: "on" and
 * "to", which end in alef maksura, and "that", which begins with alef and
 * hamza.  "To" with yeh shows a writer who confuses the letters.
 */
static Habits
habits_of(const AnArticle *article)
{
	Habits		habits = {article->n <= MOST_ALONE, false, false, 0, {0}};
	bool		confused = false;
	bool		bare = false;
	uint32_t	i;

	for (i = 0; i < article->n; i++)
	{
		bool		to = article->is[i] & AN_LEX_PREPOSITION &&
		an_is_letters(article, i, LETTER_ALEF, LETTER_LAM, LETTER_YEH);

		if (to || (article->is[i] & AN_LEX_PREPOSITION && an_is_on(article, i)))
		{
			if (an_written_last(article, i) == LETTER_ALEF_MAKSURA)
				habits.maksura = true;
			else if (to)
				confused = true;
		}
		habits.ban |= article->is[i] & AN_LEX_THAT && an_is_ban_ki(article, i);
		if (article->clitic[i] > 0 || article->definite[i] ||
			((habits.hamza || bare) && !(article->is[i] & AN_LEX_THAT)) ||
			an_letter_at(article, i, 0) != LETTER_ALEF)
			continue;
		if (has_hamza(an_written_letter(article, i, 0)))
			habits.hamza = true;
		else if (article->is[i] & AN_LEX_THAT)
			bare = true;
	}
	habits.maksura &= !confused;
	habits.hamza &= !bare;
	return habits;
}

/* Is the next word surely no part of a name: a common word, a preposition? */
static bool
has_object(const AnArticle *article, uint32_t next)
{
	return next != AN_NO_TOKEN && !an_is_family(article, next) &&
		(article->is[next] & COMMON_NOUN || article->definite[next]);
}

/*
 * Is token i, a word of the lists but no given name, a family name: between
 * the given name of whoever reports and the link?
 */
static bool
is_family_before_link(const AnArticle *article, uint32_t i)
{
	const		AnLexical never = AN_LEX_ADVERB | AN_LEX_FUNCTION | AN_LEX_HELD |
	AN_LEX_PREPOSITION | AN_LEX_THAT | AN_LEX_AUXILIARY |
	AN_LEX_CONJUNCTION | AN_LEX_SETTING | AN_LEX_PARTICIPLE | AN_LEX_SPEECH;

	return !(article->is[i] & never) && !an_is_the(article, i) &&
		an_is_behind_name(article, i) &&
		(an_is_sign(article, i + 1, ':') ||
		 an_is_that_link(article, an_word_behind(article, i))) &&
		an_is_named_subject(article, i);
}

/*
 * Is token i, by the lists "so" or "and" before a verb that reports nothing, a
 * name: right behind a verb that reports or behind the name of its subject, and
 * before the link?  A verb would have a clause before it there.
 */
static bool
is_name_like_and_verb(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_word_before(article, i);

	if (article->clitic[i] == 0 ||
		(article->is[i] & ~(AN_AGREEMENT | AN_LEX_HOMOGRAPH)) !=
		AN_LEX_FINITE || before == AN_NO_TOKEN ||
		(!an_is_sign(article, i + 1, ':') &&
		 !(an_meaning(article, an_word_behind(article, i)) & AN_LEX_THAT)))
		return false;
	if (an_is_report(article, before))
		return an_is_agreeing(article->is[before], AN_LEX_NAME);
	return an_is_named_subject(article, i) ||
		(an_is_name_word(article, before) &&
		 an_is_named_subject(article, before));
}

/*
 * Is token i, in no list but that of the verbs, of adjectives or of places, the
 * family name of a verb's subject: "X Paris, the spokesman"?
 */
static bool
is_family_of_subject(const AnArticle *article, uint32_t i)
{
	const		AnLexical can_be = AN_LEX_FINITE | AN_LEX_QUALITY |
	AN_LEX_SITE | AN_LEX_HOMOGRAPH | AN_AGREEMENT;
	AnLexical	is = article->is[i];

	return !(is & ~can_be) && article->clitic[i] == 0 && !an_is_the(article, i) &&
		an_is_behind_name(article, i) && an_ends_subject(article, i) &&
		an_is_named_subject(article, i);
}

/*
 * Can token i, right behind the first word of a subject, be the rest of its
 * name, which ends there: a given name, or a word in no list that is no common
 * noun?  Behind a noun it may also be what the noun is of.
 */
static bool
is_rest_of_subject(const AnArticle *article, uint32_t i, bool noun)
{
	AnLexical	is = an_meaning(article, i);

	if (i == AN_NO_TOKEN || article->clitic[i] > 0 ||
		!an_ends_subject(article, i))
		return false;
	if (is & (AN_LEX_MAN | AN_LEX_WOMAN))
		return true;
	return is == 0 && an_is_name_word(article, i) &&
		(noun ? an_is_family(article, i) || !article->definite[i] :
		 !an_is_the_common(article, i));
}

/* Is token i "in the name of"? */
static bool
is_in_the_name(const AnArticle *article, uint32_t i)
{
	return an_token_nletters(&article->tokens[i]) == 4 &&
		article->clitic[i] == 0 && an_letter_at(article, i, 0) == LETTER_BEH &&
		an_letter_at(article, i, 1) == LETTER_ALEF &&
		an_letter_at(article, i, 2) == LETTER_SEEN &&
		an_letter_at(article, i, 3) == LETTER_MEEM;
}

/*
 * Is token i, an adjective or a verb by the lists, the first name of a verb's
 * subject, since neither stands before a noun: "Mahbuba Yusuf"?  A noun is only
 * behind a verb that has no such object: "said", "warned of that".
 */
static bool
is_first_of_subject(const AnArticle *article, uint32_t i)
{
	const		AnLexical can_be = AN_LEX_QUALITY | AN_LEX_FINITE |
	AN_LEX_HOMOGRAPH | AN_LEX_NOUN | AN_AGREEMENT;
	AnLexical	is = article->is[i];
	uint32_t	next = an_word_behind(article, i);
	uint32_t	before = an_word_before(article, i);
	bool		noun = (is & AN_LEX_NOUN) != 0;

	/* Basim, which is spelled like "in the name of" */
	if (is_in_the_name(article, i))
		return an_is_behind_report(article, i) &&
			an_meaning(article, next) & (AN_LEX_MAN | AN_LEX_WOMAN) &&
			is_rest_of_subject(article, next, false);
	if (is & ~can_be || article->clitic[i] > 0 || an_is_the(article, i) ||
		an_is_accusative(article, i) || !an_is_behind_report(article, i) ||
		(noun && !(article->is[before] & AN_LEX_SAYING) &&
		 !(next != AN_NO_TOKEN &&
		   an_is_letters(article, next + 1, LETTER_MEEM, LETTER_NOON, 0))))
		return false;
	return is_rest_of_subject(article, next, noun);
}

/* "Saudi" behind a given name is a family name, but not "Saudi by birth". */
static bool
is_family_nation(const AnArticle *article, uint32_t i)
{
	return (article->is[i] & ~AN_AGREEMENT) == AN_LEX_ADJECTIVE &&
		!article->definite[i] && an_is_behind_name(article, i) &&
		an_written_last(article, i) == LETTER_YEH &&
		!has_object(article, an_word_behind(article, i));
}

/* A title behind Abd or before "son of" is a name: Sultan, Abd al-Malik. */
static bool
is_name_beside_son(const AnArticle *article, uint32_t i)
{
	if (!article->definite[i])
		return article->is[i] & AN_LEX_PERSON && i + 1 < article->n &&
			an_is_name_link(article, i + 1);
	return i > 0 && an_is_letters(article, i - 1, LETTER_AIN, LETTER_BEH,
								  LETTER_DAL);
}

/*
 * "His agent", with heh, and "woman agent", with teh marbuta, fold to one
 * word.  Where the original has heh, the gender is unknown.
 */
static void
tell_his_from_woman(AnArticle *article, uint32_t i)
{
	static const uint8_t heh[] = {0xD9, 0x87};
	const AnToken *token = &article->tokens[i];

	if (memcmp(article->folded->folded + token->end - sizeof(heh), heh,
			   sizeof(heh)) == 0 && an_written_last(article, i) == LETTER_HEH)
		article->is[i] &= ~AN_LEX_FEMININE;
}

/* Is token i the month of August, with madda, rather than "a father"? */
static bool
is_august(const AnArticle *article, uint32_t i)
{
	return article->clitic[i] == 0 &&
		an_is_letters(article, i, LETTER_ALEF, LETTER_BEH, 0) &&
		an_written_letter(article, i, 0) == LETTER_ALEF_MADDA;
}

/* Keep the word at i as somebody's family name. */
static void
keep_family(Habits *habits, const AnArticle *article, uint32_t i)
{
	if (habits->nfamilies < MOST_FAMILIES)
		habits->families[habits->nfamilies++] = article->tokens[i].hash;
}

/* Is token i, right behind a verb that reports, a family name met before? */
static bool
is_family_again(const Habits *habits, const AnArticle *article, uint32_t i)
{
	uint32_t	n;

	for (n = 0; n < habits->nfamilies; n++)
		if (habits->families[n] == article->tokens[i].hash)
			return an_is_report(article, an_word_before(article, i));
	return false;
}

/*
 * Is token i a noun with al- that the lists have as a verb of the first person?
 * That begins with alef and hamza.
 */
static bool
is_the_noun(const AnArticle *article, uint32_t i)
{
	return (article->is[i] & ~AN_LEX_HOMOGRAPH) == AN_LEX_FINITE &&
		article->definite[i] && an_letter_at(article, i, 2) != LETTER_TEH;
}

/*
 * Is token i "some", and no word for persons or bodies behind it: "some of the
 * time"?
 */
static bool
is_some_thing(const AnArticle *article, uint32_t i)
{
	return i + 1 < article->n &&
		(article->is[i + 1] & ~AN_AGREEMENT) == AN_LEX_NOUN &&
		article->definite[i + 1] && !an_is_plural(article, i + 1) &&
		!(an_meaning(article, an_word_before(article, i)) &
		  AN_LEX_ACCORDING) &&
		an_is_letters(article, i, LETTER_BEH, LETTER_AIN, LETTER_DAD);
}

/* Decide a word of the lists that is no given name. */
static void
tell_other(Habits *habits, AnArticle *article, uint32_t i)
{
	AnLexical	is = article->is[i];
	bool		family = is_family_before_link(article, i) ||
	is_family_nation(article, i) || is_family_of_subject(article, i);

	if (family)
		keep_family(habits, article, i);
	if (family || is_family_again(habits, article, i) ||
		is_name_beside_son(article, i) ||
		(an_token_nletters(&article->tokens[i]) == 2 &&
		 an_is_small_name(article, i)) ||
		is_first_of_subject(article, i))
		article->is[i] = AN_LEX_NAME;
	else if (is_name_like_and_verb(article, i))
	{
		article->is[i] = AN_LEX_NAME;
		article->clitic[i] = 0;
	}
	else if (is_the_noun(article, i) ||
			 (is & AN_LEX_PERSON && is_some_thing(article, i)))
		article->is[i] = AN_LEX_NOUN;
	else if (is & AN_LEX_PERSON && is_august(article, i))
		article->is[i] = AN_LEX_ADVERB;
	else if (is & AN_LEX_PERSON && is & AN_LEX_FEMININE)
		tell_his_from_woman(article, i);
}

/*
 * Is the word at i "the family of", with madda or behind a name, or "daughter
 * of"?
 */
static bool
is_part_of_name(const AnArticle *article, uint32_t i)
{
	if (!an_is_name_prefix(article, i) || an_is_name_link(article, i))
		return an_is_name_link(article, i);
	return an_written_letter(article, i, 0) == LETTER_ALEF_MADDA ||
		an_is_behind_name(article, i);
}

/*
 * Decide a finite verb that is spelled like a noun: "he advanced", "progress".
 * It is the verb where "and" begins a clause and a person follows: "and the
 * mayor advanced".  One that is a name besides is left to the names.
 */
static void
tell_verb(AnArticle *article, uint32_t i)
{
	bool		verb = an_word_before(article, i) == AN_NO_TOKEN &&
	article->clitic[i] > 0 && article->is[i + 1] & AN_LEX_PERSON &&
	article->definite[i + 1];

	if (article->is[i] & AN_LEX_NAME)
	{
		article->is[i] &= ~AN_LEX_FINITE;
		return;
	}
	article->is[i] &= ~AN_LEX_HOMOGRAPH;
	article->is[i] &= verb ? ~(AN_LEX_NOUN | AN_LEX_QUALITY) : ~AN_LEX_FINITE;
	/* "the family of", "daughter of": parts of names */
	if (!(article->is[i] & ~AN_AGREEMENT) && is_part_of_name(article, i))
		article->is[i] = article->clitic[i] = 0;
}

/*
 * Decide a word that no list has: a verbal noun by its shape, unless it stands
 * where only a name does, right behind a verb and before the rest of the name.
 */
static void
tell_unlisted(AnArticle *article, uint32_t i)
{
	uint32_t	clitic = 0;
	uint32_t	next;

	if (!an_is_verbal_noun(article, i, &clitic))
		return;
	next = an_word_behind(article, i);
	if (clitic == 0 && next != AN_NO_TOKEN && an_is_name_word(article, next) &&
		an_ends_subject(article, next) &&
		(an_is_behind_report(article, i) ||
		 an_meaning(article, an_word_before(article, i)) &
		 (AN_LEX_ACCORDING | AN_LEX_HONORIFIC)))
		return;
	article->is[i] = AN_LEX_NOUN;
	article->clitic[i] = (uint8_t) clitic;
}

/* Decide what each word of an article is that can be several things. */
void
an_homographs_tell(AnArticle *article)
{
	Habits		habits = habits_of(article);
	uint32_t	i;

	for (i = 0; i < article->n; i++)
	{
		an_tell_praise(article, i);
		if (article->is[i] & AN_LEX_HOMOGRAPH)
			tell_verb(article, i);
		if (article->is[i] & AN_LEX_NAME)
			an_tell_name(article, habits.maksura, i);
		else if (article->is[i] & AN_LEX_THAT)
			an_tell_that(article, habits.hamza || habits.ban, i);
		else if (article->is[i] != 0)
			tell_other(&habits, article, i);
		else if (article->tokens[i].kind == AN_WORD_ARABIC)
			tell_unlisted(article, i);
		if (i % TICK_TOKENS == TICK_TOKENS - 1)
			an_arena_tick(article->arena);
	}
	article->told = true;
}
