/*
 * homographs.c
 *		Which of its meanings a word has that is spelled like others.
 *
 * The words of an article are told from left to right, so that of two names in
 * a row the first speaks for the second.  What speaks for a name is in
 * name_evidence; what speaks against it depends on what else the word can be: a
 * verb has "that", a preposition or its subject behind it, a title its noun.
 * Where folding made two words one, the original tells: Ali with yeh, "on" with
 * alef maksura.  What folds to a particle is told in small_words.
 */
#include "core/quotes/homographs.h"

#include <string.h>

#include "core/quotes/small_words.h"

/* Tokens between two ticks, at which the arena's owner may cancel. */
#define TICK_TOKENS		4096

/* A text of at most so many tokens may be nothing but a name. */
#define MOST_ALONE		12

/* Common words, which stand behind prepositions and titles. */
#define COMMON_NOUN	(AN_LEX_NOUN | AN_LEX_QUALITY | AN_LEX_SOURCE | \
					 AN_LEX_SETTING | AN_LEX_ADJECTIVE | AN_LEX_FUNCTION | \
					 AN_LEX_RELATIVE)

/* How the writer of an article spells. */
typedef struct Habits
{
	bool		maksura;		/* alef maksura is told from yeh */
	bool		hamza;			/* alef with hamza is told from alef */
	bool		ban;			/* Ban Ki-moon is named */
} Habits;

static bool
is_on(const AnArticle *article, uint32_t i)
{
	return an_is_letters(article, i, LETTER_AIN, LETTER_LAM, LETTER_YEH);
}

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
	Habits		habits = {article->n <= MOST_ALONE, false, false};
	bool		confused = false;
	bool		bare = false;
	uint32_t	i;

	for (i = 0; i < article->n; i++)
	{
		bool		to = article->is[i] & AN_LEX_PREPOSITION &&
		an_is_letters(article, i, LETTER_ALEF, LETTER_LAM, LETTER_YEH);

		if (to || (article->is[i] & AN_LEX_PREPOSITION && is_on(article, i)))
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

/* The token at i is a name and nothing else. */
static void
mean_name(AnArticle *article, uint32_t i)
{
	article->is[i] = an_lexical_as_name(article->is[i]);
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
		next & AN_LEX_PREPOSITION && !(next & AN_LEX_RELAY) && !an_is_named_subject(article, i);
}

/* The token at i is whatever else it can be. */
static void
mean_other(AnArticle *article, uint32_t i)
{
	if (is_verb_of_subject(article, i))
		article->is[i] |= AN_LEX_FINITE;
	article->is[i] &= ~(AN_LEX_AS_NAME | AN_LEX_HOMOGRAPH);
	if (!(article->is[i] & ~AN_AGREEMENT))
		article->is[i] = article->clitic[i] = 0;
}

/* Is the next word surely no part of a name: a common word, a preposition? */
static bool
has_object(const AnArticle *article, uint32_t next)
{
	return next != AN_NO_TOKEN && !an_is_family(article, next) &&
		(article->is[next] & COMMON_NOUN || article->definite[next]);
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

/* Generous: in no other list, or a common noun or adjective. */
static bool
is_name_not_common(const AnArticle *article, uint32_t i)
{
	const		AnLexical common = AN_LEX_NOUN | AN_LEX_QUALITY;
	uint32_t	next = an_word_behind(article, i);

	/* "the pure" only beside a name or "son of" */
	if (an_is_the(article, i))
		return an_is_behind_name(article, i) ||
			(an_is_behind_title(article, i) && an_is_family(article, next));
	/* "X the eldest of": no name */
	if (an_is_behind_name(article, i) && article->is[i] & common)
		return next == AN_NO_TOKEN || is_last_name(article, next) ||
			article->is[next] & (AN_LEX_THAT | AN_LEX_CUE);
	if (an_is_behind_name(article, i) && is_common(article, next) &&
		article->is[next] & AN_LEX_NOUN)
		return false;
	return an_is_behind_title(article, i) || an_is_behind_name(article, i) ||
		(an_is_behind_report(article, i) &&
		 (an_ends_name(article, next) || is_last_name(article, next))) ||
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
	if (an_is_behind_report(article, i) && an_ends_name(article, next))
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
 * tell the letters apart mean what they write, but for a slip.
 */
static bool
is_ali(const AnArticle *article, const Habits *habits, uint32_t i)
{
	uint32_t	before = an_word_before(article, i);
	uint32_t	next = an_word_behind(article, i);
	bool		that = (an_meaning(article, next) & AN_LEX_THAT) != 0;
	uint32_t	last = an_written_last(article, i);
	bool		yeh = last == LETTER_YEH;

	if (i > 0 && article->clitic[i] == 0 &&
		an_is_name_prefix(article, i - 1))
		return true;
	if (last == LETTER_ALEF_MAKSURA && habits->maksura)
		return false;
	if (an_is_beside_son(article, i))
		return true;
	/* "on" leads to no "that" but the one with hamza above */
	if (that && (an_meaning(article, before) & AN_LEX_SAYING ||
				 (yeh && article->clitic[next] == 0 &&
				  an_written_letter(article, next, 0) ==
				  LETTER_ALEF_HAMZA_BELOW)))
		return true;
	if (!yeh || !habits->maksura)
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
is_meant_as_name(const AnArticle *article, const Habits *habits, uint32_t i)
{
	AnLexical	other = article->is[i] &
	~(AN_LEX_AS_NAME | AN_LEX_HOMOGRAPH);

	/* "so" is written to no name */
	if (article->clitic[i] > 0 && an_letter_at(article, i, 0) == LETTER_FEH)
		return false;
	if (is_on(article, i))
		return is_ali(article, habits, i);
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
		 an_meaning(article, an_word_behind(article, i)) & AN_LEX_THAT) &&
		an_is_named_subject(article, i);
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

/* Decide a word of the lists that is no given name. */
static void
tell_other(AnArticle *article, uint32_t i)
{
	AnLexical	is = article->is[i];

	if (is_name_beside_son(article, i) ||
		(an_token_nletters(&article->tokens[i]) == 2 &&
		 an_is_small_name(article, i)) ||
		is_family_before_link(article, i) || is_family_nation(article, i))
		article->is[i] = AN_LEX_NAME;
	else if (is & AN_LEX_PERSON && is_august(article, i))
		article->is[i] = AN_LEX_ADVERB;
	else if (is & AN_LEX_PERSON && is & AN_LEX_FEMININE)
		tell_his_from_woman(article, i);
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
}

/* Decide what each word of an article is that can be several things. */
void
an_homographs_tell(AnArticle *article)
{
	Habits		habits = habits_of(article);
	uint32_t	i;

	for (i = 0; i < article->n; i++)
	{
		if (article->is[i] & AN_LEX_HOMOGRAPH)
			tell_verb(article, i);
		if (article->is[i] & AN_LEX_NAME)
		{
			if (is_meant_as_name(article, &habits, i))
				mean_name(article, i);
			else
				mean_other(article, i);
		}
		else if (article->is[i] & AN_LEX_THAT)
			an_tell_that(article, habits.hamza || habits.ban, i);
		else if (article->is[i] != 0)
			tell_other(article, i);
		if (i % TICK_TOKENS == TICK_TOKENS - 1)
			an_arena_tick(article->arena);
	}
	article->told = true;
}
