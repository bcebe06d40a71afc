/*
 * speaker_body.c
 *		The name in what is said of a body or a document.
 */
#include "core/quotes/speaker_body.h"

/* A name behind the kind of a body has at most so many words. */
#define MOST_BRAND	4

/* Bodies before whose own names their kind goes. */
#define BEFORE_NAME	(AN_NAME_OUTLET | AN_NAME_MOVEMENT | AN_NAME_BRANDED)

/* Is word i no part of a name: a body, a document, a verb, a particle? */
bool
an_speaker_is_beyond(const AnSpeaker *speaker, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i];

	if (word->given)
		return false;
	return an_speaker_is_particle(speaker, i) || word->joined ||
		(!word->definite && word->is & (AN_LEX_BODY | AN_LEX_DOCUMENT) &&
		 !(word->is & AN_LEX_PERSON)) ||
		(word->is & AN_LEX_CUE && word->is & (AN_LEX_STRONG | AN_LEX_SAYING));
}

/*
 * Is word i a place that has no al-, with al-: the first word of a name that was
 * cut, such as that of a paper of Washington?
 */
static bool
is_place_with_al(const AnSpeaker *speaker, uint32_t i)
{
	const AnToken *token =
	&speaker->article.tokens[speaker->words[i].token];

	return (an_lexicon_find(speaker->article.folded->folded + token->start +
							AN_DEFINITE_BYTES, token->end - token->start -
							AN_DEFINITE_BYTES) & AN_LEX_PLACE) != 0;
}

/*
 * Is the word behind the kind of a body its own name?  A noun with al- is
 * behind the kinds that are always named so, a noun without it behind
 * movements only; a given name is more than that of a body.
 */
static bool
is_brand(const AnSpeaker *speaker, uint32_t kind, uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[kind + 1];
	uint16_t	is = speaker->words[kind].also;

	if (word->definite)
		return is & (AN_NAME_OUTLET | AN_NAME_MOVEMENT) &&
			!(word->also & AN_NAME_MINISTRY) &&
			!(word->is & (AN_LEX_SOURCE | AN_LEX_SETTING)) &&
			!is_place_with_al(speaker, kind + 1);
	if (word->is & AN_LEX_BODY && !(word->also & BEFORE_NAME))
		return kind + 2 == end;
	if (is & AN_NAME_MOVEMENT && kind + 2 == end)
		return !word->adjective;
	return an_speaker_is_name(speaker, kind + 1, end) && !word->given;
}

/* Is word i "news", with al- or without? */
static bool
is_news(const AnSpeaker *speaker, uint32_t i)
{
	uint32_t	token = speaker->words[i].token;
	uint32_t	at = speaker->words[i].definite ? 2 : 0;

	return an_letter_at(&speaker->article, token, at) == LETTER_ALEF &&
		an_letter_at(&speaker->article, token, at + 1) == LETTER_NOON &&
		an_letter_at(&speaker->article, token, at + 2) == LETTER_BEH &&
		an_letter_at(&speaker->article, token, at + 3) == LETTER_ALEF;
}

/*
 * Do the marks at i, behind the kind of a body at first, hold letters that stand
 * for the name before them: the society of peace "SP"?  A noun, not only an
 * adjective, stands between.  Outlets have a name of their own, but agencies of
 * news; an acronym that the lexicon has is the commoner name.
 */
static bool
is_acronym_behind(const AnSpeaker *speaker, uint32_t first, uint32_t i,
				  uint32_t end)
{
	const AnSpeakerWord *words = speaker->words;
	uint32_t	behind = i;
	uint32_t	nouns = 0;
	uint32_t	n;

	while (behind < end && words[behind].marked)
		behind++;
	if (behind < end || behind > i + 1 || words[i].definite ||
		words[i].is & AN_LEX_BODY)
		return false;
	for (n = first + 1; n < i; n++)
		nouns += !words[n].adjective;
	return nouns > 0 && (!(words[first].also & AN_NAME_OUTLET) ||
						 words[first + 1].is & AN_LEX_BODY ||
						 is_news(speaker, first + 1));
}

/*
 * A body's own name behind its kind, "the newspaper X"; names with al- only
 * behind the kinds that are always named so.
 */
static AnSpeakerName
brand_name(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	AnSpeakerName name = {first, end, AN_NAME_NONE};
	const AnSpeakerWord *words = speaker->words;
	uint32_t	i = first + 1;

	/* "the Russian agency "X"": its adjectives stand before the name */
	while (i < end && !words[i].marked)
		i++;
	/* the news agency "the Middle East" is no newspaper of that name */
	if (i < end && words[i].definite && words[i].marked &&
		is_news(speaker, first + 1))
		return name;
	if (i < end && is_acronym_behind(speaker, first, i, end))
	{
		name.end = i;
		return name;
	}
	if (i < end && words[i].marked && !words[first].marked &&
		(i > first + 1 || is_brand(speaker, first, end) ||
		 (!words[i].definite && !(words[i].given && !words[i + 1].marked))))
	{
		name.first = i;
		while (i < end && words[i].marked)
			i++;
	}
	else if (words[first].definite || first + 1 >= end)
		return name;
	else
	{
		i = first + 1;
		if (!is_brand(speaker, first, end))
			return name;
		name.first = i++;
		while (i < end && !an_speaker_is_beyond(speaker, i) &&
			   !words[i].adjective)
			i++;
	}
	name.end = i;
	/* adjectives of the kind end it: nothing else may follow */
	while (i < end && words[i].adjective && !words[i].joined)
		i++;
	if (name.end - name.first > MOST_BRAND ||
		(!words[name.first].marked &&
		 (i < end || (words[name.first].definite && name.end < end))))
	{
		name.first = first;
		name.end = end;
		return name;
	}
	name.kind = AN_NAME_BRAND;
	return name;
}

/*
 * Where letters of another script that stand for the name of a body begin, at
 * the end of it: "the world organization ... WHO"; end if there are none.
 */
static uint32_t
latin_behind(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	const AnToken *tokens = speaker->article.tokens;
	const AnSpeakerWord *last = &speaker->words[end - 1];

	return end > first + 2 && tokens[last->token].kind == AN_WORD_LATIN &&
		tokens[last[-1].token].kind == AN_WORD_ARABIC &&
		(last[-1].definite || last[-1].adjective) ? end - 1 : end;
}

/* Is it a body, a document or a place that begins at first, and no person? */
bool
an_speaker_is_body(const AnSpeaker *speaker, uint32_t first)
{
	const AnSpeakerWord *word = &speaker->words[first];

	return (word->also & BEFORE_NAME && !word->joined) ||
		(word->is & (AN_LEX_BODY | AN_LEX_DOCUMENT | AN_LEX_PLACE) &&
		 !(word->is & AN_LEX_PERSON && !(word->is & AN_LEX_PLURAL)));
}

/*
 * The name of the body that is named by the words [first, end): its own, if its
 * kind stands before that, else all words, but for letters of another script
 * behind them.
 */
AnSpeakerName
an_speaker_body_name(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[first];
	AnSpeakerName name = {first, end, AN_NAME_NONE};

	if (word->also & BEFORE_NAME && !word->joined)
		name = brand_name(speaker, first, end);
	if (name.kind == AN_NAME_NONE)
		name.end = latin_behind(speaker, first, name.end);
	return name;
}
