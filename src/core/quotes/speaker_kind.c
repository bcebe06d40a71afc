/*
 * speaker_kind.c
 *		Who or what a speaker is: a person, a body, nobody in particular.
 *
 * The first word tells, and whether there is a name.  A title is a role if it
 * is that of one person: with al-, or of something that is named at once ("the
 * minister of energy"); else it is anybody's ("an official in the ministry").
 */
#include "core/quotes/speaker_kind.h"

#include <string.h>

#include "core/quotes/joint_speakers.h"
#include "core/quotes/name_words.h"
#include "core/quotes/speaker_name.h"

/* Is word i God's name, as alef lam lam heh is? */
static bool
is_god_at(const AnSpeaker *speaker, uint32_t i)
{
	uint32_t	token = speaker->words[i].token;

	return an_is_name_suffix(&speaker->article, token) &&
		an_letter_at(&speaker->article, token, 2) == LETTER_LAM;
}

/* Is it God, a prophet or a holy book? */
static bool
names_scripture(const AnSpeaker *speaker, const AnOneSpeaker *one)
{
	const AnSpeakerWord *word = &speaker->words[one->first];

	if (word->also & AN_NAME_SCRIPTURE || is_god_at(speaker, one->first))
		return true;
	/* "the messenger of God" */
	return one->end == one->first + 2 && word->is & AN_LEX_PERSON &&
		is_god_at(speaker, one->first + 1);
}

/* Does word i end as adjectives of nation and names of families do? */
static bool
ends_in_yeh_at(const AnSpeaker *speaker, uint32_t i)
{
	uint32_t	token = speaker->words[i].token;
	uint32_t	n = an_token_nletters(&speaker->article.tokens[token]);

	return an_letter_at(&speaker->article, token, n - 1) == LETTER_YEH;
}

/* Is the title that begins at first the office of one person? */
static bool
heads_office(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	const AnSpeakerWord *words = speaker->words;
	uint32_t	i;

	if (words[first].definite || words[first].is & AN_LEX_REVERENCE ||
		an_is_possessed(&speaker->article, words[first].token))
		return true;
	for (i = first + 1; i < end && !words[i].apart && !words[i].joined; i++)
	{
		if (words[i].definite || words[i].is & AN_LEX_PLACE)
			return true;
		/* "a Sudanese official of high rank" */
		if (!words[i].definite && words[i].is & AN_LEX_ADJECTIVE &&
			ends_in_yeh_at(speaker, i))
			return false;
		/* "on behalf of" leads to a body that is named, other words do not */
		if (words[i].prefixed || (words[i].is & AN_LEX_PREPOSITION &&
								  !(words[i].is & AN_LEX_NAMED)))
			return false;
	}
	return false;
}

static AnSpeakerKind
kind_of_title(const AnSpeaker *speaker, const AnOneSpeaker *one)
{
	const AnSpeakerWord *word = &speaker->words[one->first];

	if (word->is & AN_LEX_PLURAL ||
		!heads_office(speaker, one->first, one->end))
		return AN_SPEAKER_UNNAMED;
	return AN_SPEAKER_ROLE;
}

/* What a name without a title is: a person's, or words that are none. */
static AnSpeakerKind
kind_of_bare_name(const AnSpeaker *speaker, const AnSpeakerName *name)
{
	const AnSpeakerWord *word = &speaker->words[name->first];
	const AnToken *token = &speaker->article.tokens[word->token];

	if (an_speaker_is_particle(speaker, name->first) ||
		(name->end == name->first + 1 && !word->given &&
		 speaker->article.is[word->token] & (AN_LEX_CUE | AN_LEX_FINITE)))
		return AN_SPEAKER_NONE;
	/* one word in Latin is a firm or an outlet: CNN, Google */
	if (token->kind == AN_WORD_ACRONYM ||
		(token->kind == AN_WORD_LATIN && name->end == name->first + 1))
		return AN_SPEAKER_BODY;
	if (token->kind != AN_WORD_ARABIC && token->kind != AN_WORD_LATIN)
		return AN_SPEAKER_NONE;
	/* alone, what could be an adjective with al- is a family's name */
	if (name->end == name->first + 1 && !word->given && word->noun &&
		!(word->definite && ends_in_yeh_at(speaker, name->first)))
		return AN_SPEAKER_NONE;
	return AN_SPEAKER_PERSON;
}

/* What the first of the speakers is. */
AnSpeakerKind
an_speaker_kind(AnSpeaker *speaker)
{
	AnOneSpeaker one = {0, 0, 0, 0};
	const AnSpeakerWord *word;
	AnSpeakerName name;

	if (!an_joint_speakers_next(speaker, &one))
		return AN_SPEAKER_NONE;
	word = &speaker->words[one.first];
	if (names_scripture(speaker, &one))
		return AN_SPEAKER_SCRIPTURE;
	if (word->also & AN_NAME_UNNAMED)
		return AN_SPEAKER_UNNAMED;
	name = an_speaker_name(speaker, one.first, one.end);
	if (name.kind == AN_NAME_TITLED || name.kind == AN_NAME_DOUBTFUL)
		return AN_SPEAKER_PERSON;
	if (name.kind == AN_NAME_BRAND ||
		(word->also & AN_NAME_MINISTRY && !word->given) ||
		(word->is & (AN_LEX_BODY | AN_LEX_PLACE) &&
		 (!(word->is & AN_LEX_PERSON) || word->is & AN_LEX_PLURAL)))
		return AN_SPEAKER_BODY;
	if (an_speaker_is_title(speaker, one.first, one.end))
		return kind_of_title(speaker, &one);
	if (word->is & AN_LEX_DOCUMENT)
		return AN_SPEAKER_DOCUMENT;
	if (name.kind == AN_NAME_BARE ||
		(word->definite && one.end == one.first + 1))
		return kind_of_bare_name(speaker, &name);
	return AN_SPEAKER_NONE;
}
