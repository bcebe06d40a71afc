/*
 * speaker_title.c
 *		Where a title ends, however long it is.
 */
#include "core/quotes/speaker_title.h"

#include "core/quotes/name_words.h"

/* Does what stands before word i go on with it? */
static bool
is_in_run(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	return i < end && !speaker->words[i].apart;
}

/* A word with a pronoun is as complete as one with al-. */
static bool
closes_chain(const AnSpeaker *speaker, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i];

	return word->definite || (word->is & AN_LEX_PLACE && !word->given) ||
		(!word->given && an_is_possessed(&speaker->article, word->token));
}

/* Is word i an adjective without al-? */
static bool
lacks_al(const AnSpeaker *speaker, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i];

	return !word->definite && word->is & AN_LEX_ADJECTIVE && !word->joined;
}

/*
 * Words with al- behind a complete noun: its adjectives, up to a name that
 * begins with al- or another title.  The last of them is a surname behind an
 * adjective of nation, "the Yemeni ... al-Qirbi", if it is no noun.
 */
static uint32_t
skip_adjectives(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	uint32_t	i = first;

	while (is_in_run(speaker, i, end) && speaker->words[i].definite &&
		   !speaker->words[i].joined && !speaker->words[i].may_be &&
		   !an_speaker_is_title(speaker, i, end) &&
		   !an_speaker_is_name(speaker, i, end))
		i++;
	if (i > first + 1 && (i == end || speaker->words[i].apart) &&
		speaker->words[i - 2].is & AN_LEX_ADJECTIVE &&
		speaker->words[i - 1].is == 0 && !speaker->words[i - 1].noun &&
		!speaker->words[i - 1].adjective)
		i--;
	return i;
}

/*
 * The name in that of a body, "the hospital of King Fahd": behind the title at
 * i, one name and whose son he is.
 */
static uint32_t
skip_eponym(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	i += 2;
	while (is_in_run(speaker, i, end) && an_speaker_son_of(speaker, i))
		i += is_in_run(speaker, i + 1, end) ? 2 : 1;
	return i;
}

/* Is word i the title of somebody a body is named after? */
static bool
is_eponym(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[i];

	return word->definite && (word->is & AN_LEX_HONORIFIC ||
							  word->also & AN_NAME_REGNAL) &&
		is_in_run(speaker, i + 1, end) &&
		an_speaker_is_name(speaker, i + 1, end) &&
		!word[-1].definite &&
		an_lexical_inside(&speaker->article, word[-1].token) &
		(AN_LEX_BODY | AN_LEX_NAMED);
}

/*
 * A proper name that ends a chain of nouns, such as that of a town.  It goes on
 * with letters of an alphabet (BBC), with one word that a given name follows,
 * with the last word, and with adjectives.
 */
static uint32_t
skip_proper(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	const AnSpeakerWord *words = speaker->words;

	i++;
	while (is_in_run(speaker, i, end) && words[i].is == 0 && !words[i].given &&
		   an_letter_at(&speaker->article, words[i].token, 2) == 0)
		i++;
	if (is_in_run(speaker, i, end) && !words[i].given && words[i].is == 0 &&
		!words[i].definite && !words[i].joined && !words[i].may_be &&
		(!is_in_run(speaker, i + 1, end) ||
		 (words[i + 1].given && is_in_run(speaker, i + 2, end))))
		i++;
	return skip_adjectives(speaker, i, end);
}

/*
 * A chain of nouns, each in the genitive of the one before, that begins at i
 * behind a noun; as far as the noun with al-, the place or the proper name that
 * ends it, and its adjectives.
 */
static uint32_t
skip_chain(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	uint32_t	i = first;

	while (is_in_run(speaker, i, end))
	{
		const AnSpeakerWord *word = &speaker->words[i];

		if ((i > first && word->joined) || word->may_be ||
			an_speaker_is_particle(speaker, i))
			return i;
		/* "the reporter of "X Y"": marks hold the name of a body */
		if (word->marked && !word[-1].marked)
		{
			while (is_in_run(speaker, i, end) && speaker->words[i].marked)
				i++;
			return skip_adjectives(speaker, i, end);
		}
		if (is_eponym(speaker, i, end))
			return skip_eponym(speaker, i, end);
		/* "the ruler of the emirate Sheikh X": the title before a name */
		if (i > first && word->definite && an_speaker_is_title(speaker, i, end))
			return i;
		if (closes_chain(speaker, i))
			return skip_adjectives(speaker, i + 1, end);
		if (an_speaker_is_title(speaker, i, end) ||
			lacks_al(speaker, i))
			i++;
		else if (word->given && an_speaker_is_name(speaker, i, end))
			return i;
		else if (an_speaker_is_name(speaker, i, end))
			return skip_proper(speaker, i, end);
		else
			i++;
	}
	return i;
}

/* Does "and" at i join a noun to a title: "of trade and industry"? */
static bool
joins_noun(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[i];

	return is_in_run(speaker, i, end) && word->joined && !word->given &&
		!(word->is & AN_LEX_PERSON) && !an_speaker_is_particle(speaker, i) &&
		(word->definite || word->noun || word->is & AN_LEX_SOURCE);
}

/* Behind a preposition at i and what it leads to. */
static uint32_t
skip_prepositional(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[i];

	if (word->may_be)
	{
		if (an_letter_at(&speaker->article, word->token, 1) == LETTER_LAM ||
			an_letter_at(&speaker->article, word->token, 1) == LETTER_ALEF)
			return skip_adjectives(speaker, i + 1, end);
		return skip_chain(speaker, i + 1, end);
	}
	if (word->is & (AN_LEX_HELD | AN_LEX_OF_SPOKESMAN))
		return i + 1;
	return skip_chain(speaker, i + 1, end);
}

/* Is word i a preposition, by itself or written to its noun? */
static bool
is_preposition(const AnSpeaker *speaker, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i];

	return word->may_be || (word->is & (AN_LEX_PREPOSITION |
										AN_LEX_OF_SPOKESMAN) &&
							!word->given);
}

/* "On behalf of" is a noun of the lexicon that leads to a name in marks. */
static bool
is_in_the_name_of(const AnSpeaker *speaker, uint32_t i)
{
	const AnArticle *article = &speaker->article;
	uint32_t	token = speaker->words[i].token;

	return an_letter_at(article, token, 0) == LETTER_BEH &&
		an_letter_at(article, token, 1) == LETTER_ALEF &&
		an_letter_at(article, token, 2) == LETTER_SEEN &&
		an_letter_at(article, token, 3) == LETTER_MEEM &&
		an_letter_at(article, token, 4) == 0;
}

/*
 * The end of the title that begins with word i, at most end: a name, another
 * title or nothing follows.
 */
uint32_t
an_speaker_title_end(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	bool		definite = closes_chain(speaker, i);
	bool		letter = an_letter_at(&speaker->article,
									  speaker->words[i].token, 1) == 0;

	i++;
	if (letter)
		return i;
	if (definite)
	{
		uint32_t	behind = skip_adjectives(speaker, i, end);

		/* the last word with al- is a surname, unless an adjective */
		if (behind > i && (behind == end || speaker->words[behind].apart) &&
			!speaker->words[behind - 1].adjective)
			behind--;
		/* "lieutenant general" is "general" and "first" without al- */
		if (behind == i && is_in_run(speaker, i + 1, end) &&
			an_speaker_is_rank(speaker, i) && !speaker->words[i].given)
			behind++;
		i = behind;
	}
	else
		i = skip_chain(speaker, i, end);
	while (is_in_run(speaker, i, end))
	{
		if (joins_noun(speaker, i, end))
			i = closes_chain(speaker, i) ?
				skip_adjectives(speaker, i + 1, end) :
				skip_chain(speaker, i + 1, end);
		else if (is_in_the_name_of(speaker, i))
			i = skip_chain(speaker, i + 1, end);
		else if (is_preposition(speaker, i))
			i = skip_prepositional(speaker, i, end);
		else
			break;
		an_arena_tick_turn(speaker->article.arena, i);
	}
	return i;
}
