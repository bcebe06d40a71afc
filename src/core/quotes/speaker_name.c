/*
 * speaker_name.c
 *		The name in what is said of a speaker.
 */
#include "core/quotes/speaker_name.h"

#include "core/quotes/name_words.h"
#include "core/quotes/phrase.h"
#include "core/quotes/speaker_title.h"

/* The end of the run that begins at first: a comma, or end. */
static uint32_t
run_of(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	uint32_t	i = first + 1;

	while (i < end && !speaker->words[i].apart)
		i++;
	return i < end ? i : end;
}

/*
 * Is word i, behind a full name, a title that no list has: a noun before one
 * with al-, or one with al- before an adjective or a preposition?
 */
static bool
is_unlisted_title(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[i];
	const AnSpeakerWord *next = word + 1;

	if (word->given || word->is & AN_LEX_ADJECTIVE || word->joined)
		return false;
	if (word->definite)
	{
		if (an_is_name_suffix(&speaker->article, word->token) ||
			an_is_name_prefix(&speaker->article, word[-1].token) ||
			an_is_name_suffix(&speaker->article, next->token))
			return false;
		if (next->definite && next->adjective && !next->joined)
			return true;
		i += i + 2 < end && next->definite ? 2 : 1;
		return word->noun && an_speaker_is_particle(speaker, i);
	}
	return word->noun && word->is == 0 && next->definite && next->noun &&
		!an_is_name_suffix(&speaker->article, next->token);
}

/*
 * Does a title begin at i, behind the name that begins at first?  A single
 * word with al- may be a surname, one without it a name.
 */
static bool
is_title_behind(const AnSpeaker *speaker, uint32_t first, uint32_t i,
				uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[i];
	const AnSpeakerWord *next = word + 1;

	if (i + 1 >= end || next->apart)
		return false;
	if (word->also & AN_NAME_UNNAMED)
		return true;
	/* "X al-Y the sheikh of": a name is complete behind that of a family */
	if (word->is & AN_LEX_PERSON && i - first >= 2 && word[-1].definite &&
		!word->definite && next->definite)
		return true;
	if (!an_speaker_is_title(speaker, i, end))
		return i - first >= 2 && is_unlisted_title(speaker, i, end);
	if (!word->definite)
		return !word->given ? i - first >= 2 ||
			!an_speaker_is_name(speaker, i + 1, end) :
			next->is & (AN_LEX_BODY | AN_LEX_PLACE | AN_LEX_ADJECTIVE) ||
			next->noun;
	if (i - first >= 2)
		return true;
	return !(word->is & AN_LEX_HONORIFIC) &&
		!(word->also & AN_NAME_REGNAL) &&
		(next->adjective || an_speaker_is_particle(speaker, i + 1));
}

/* The end of the name that begins at first. */
static uint32_t
name_end(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	uint32_t	i = first + 1;

	while (i < end && !an_speaker_is_beyond(speaker, i) &&
		   !is_title_behind(speaker, first, i, end) &&
		   (speaker->words[i].marked || !speaker->words[first].marked))
		i++;
	return i;
}

/* Can word i be all of a name, behind a title? */
static bool
is_surname(const AnSpeaker *speaker, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i];

	return word->definite && !word->adjective && !word->joined &&
		!word->prefixed &&
		!(word->is & (AN_LEX_SOURCE | AN_LEX_ADJECTIVE) && !word->given);
}

/* Is it a title that is never the whole of a name: nobody, or many? */
static bool
is_nameless(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[i];

	return word->also & AN_NAME_UNNAMED ||
		(word->is & AN_LEX_REVERENCE && i + 1 == end);
}

/* Does a noun that is a name begin it, before a given name: Khadim Abd ...? */
static bool
is_noun_name(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[first];

	return first + 1 < end && !word->definite && word->is == 0 &&
		word->noun && (word[1].given ||
					   (word[1].definite && !word[1].noun && first > 0 &&
						word[-1].is & AN_LEX_HONORIFIC) ||
					   an_is_name_prefix(&speaker->article, word[1].token));
}

/* Is "to the" or "by the" written to word i? */
static bool
holds_al(const AnSpeaker *speaker, uint32_t i)
{
	uint32_t	token = speaker->words[i].token;
	uint32_t	second = an_letter_at(&speaker->article, token, 1);

	return speaker->words[i].may_be &&
		(second == LETTER_LAM ||
		 (second == LETTER_ALEF &&
		  an_letter_at(&speaker->article, token, 2) == LETTER_LAM));
}

/*
 * Is the word before i one that must have a noun behind it, so that a name at i
 * is that of somebody else: "an adviser of X", "on behalf of X"?
 */
static bool
is_open(const AnSpeaker *speaker, uint32_t first, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i - 1];

	if (word->definite || word->marked || word->adjective ||
		word->is & AN_LEX_PLACE ||
		an_is_possessed(&speaker->article, word->token) ||
		an_letter_at(&speaker->article, word->token, 1) == 0)
		return false;
	/* "of the ...", with its preposition; Hamas, of which there is one */
	if (holds_al(speaker, i - 1) ||
		(word->is & AN_LEX_BODY && !an_speaker_with_al(speaker, i - 1)))
		return false;
	if (an_speaker_is_rank(speaker, i - 1) ||
		word->is & AN_LEX_HONORIFIC || word->also & AN_NAME_REGNAL)
		return false;
	return i - 1 == first || word->noun || word->is & AN_LEX_SOURCE ||
		an_speaker_is_particle(speaker, i - 1);
}

/* Does a name, or what can be all of one, begin with word i behind a title? */
static bool
begins_person(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[i];

	/* "the head of the party "X"": the marks hold the name of a body */
	if (word->marked && !word[-1].marked)
		return !(an_lexical_inside(&speaker->article, word[-1].token) &
				 (AN_LEX_BODY | AN_LEX_NAMED | AN_LEX_PREPOSITION)) &&
			(an_speaker_is_name(speaker, i, end) || !word->noun);
	return an_speaker_is_name(speaker, i, end) ||
		is_noun_name(speaker, i, end) ||
		(i + 1 == end && is_surname(speaker, i));
}

/* Is it a full name, so that what follows is of no concern? */
static bool
is_full_name(const AnSpeaker *speaker, const AnSpeakerName *name)
{
	return name->end > name->first + 1 &&
		(speaker->words[name->first].given ||
		 !an_speaker_is_particle(speaker, name->end));
}

/*
 * The name behind the titles that begin at first.  What looks like a name, but
 * leads on to a preposition, may belong to the title: "the reporter of X in".
 */
static AnSpeakerName
titled_name(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	AnSpeakerName name = {first, end, AN_NAME_NONE};
	uint32_t	i = an_speaker_title_end(speaker, first, end);

	while (i < end)
	{
		if (an_speaker_is_title(speaker, i, end) &&
			!is_nameless(speaker, i, end))
		{
			i = an_speaker_title_end(speaker, i, end);
			continue;
		}
		if (is_open(speaker, first, i))
			break;
		/* "Colonel X Y", without al- */
		if (i + 2 < end && an_speaker_is_rank(speaker, i) &&
			an_speaker_is_name(speaker, i + 1, end) &&
			!speaker->words[i].given)
			i++;
		if (!begins_person(speaker, i, end))
			break;
		name.first = i;
		name.end = name_end(speaker, i, end);
		name.kind = AN_NAME_TITLED;
		if (name.end == end || is_full_name(speaker, &name) ||
			!an_speaker_is_particle(speaker, name.end))
			break;
		name.kind = AN_NAME_DOUBTFUL;
		i = an_speaker_title_end(speaker, name.end - 1, end);
	}
	/* "King Hussein": a given name alone is not enough */
	if (name.kind != AN_NAME_NONE && name.end == name.first + 1 &&
		speaker->words[name.first].given &&
		speaker->words[name.first - 1].also & AN_NAME_REGNAL)
		name.first--;
	return name;
}

/*
 * Can the word at first be a title that no list has: one with al- or with a
 * pronoun, or a noun before one with al-?
 */
static bool
is_unlisted_head(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[first];

	/* "the two presidents X" */
	if (word->definite && first + 1 < end && !word->given &&
		an_is_plural(&speaker->article, word->token))
		return true;
	if (word->given || first + 2 >= end || word->is & AN_LEX_ADJECTIVE)
		return false;
	return word->definite || (word->noun && word[1].definite &&
							  !(word[1].is & AN_LEX_PERSON)) ||
		an_is_possessed(&speaker->article, word->token);
}

/* The name in a run without commas. */
static AnSpeakerName
name_in_run_of(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	AnSpeakerName name = {first, end, AN_NAME_NONE};
	AnSpeakerName whole;
	const AnSpeakerWord *word = &speaker->words[first];

	if (an_speaker_is_body(speaker, first))
		return an_speaker_body_name(speaker, first, end);
	if (an_speaker_is_title(speaker, first, end))
	{
		if (is_nameless(speaker, first, end))
			return name;
		whole = name;
		name = titled_name(speaker, first, end);
		/* "experts of the university of Constance" have no name */
		return word->is & AN_LEX_PLURAL && name.kind != AN_NAME_NONE &&
			!speaker->words[name.first].given ? whole : name;
	}
	if (is_unlisted_head(speaker, first, end))
	{
		AnSpeakerName titled = titled_name(speaker, first, end);

		/* a given name and another, or an adjective, prove it a title */
		if (titled.kind != AN_NAME_NONE &&
			((titled.end > titled.first + 1 &&
			  (speaker->words[titled.first].given ||
			   word[1].is & AN_LEX_ADJECTIVE)) ||
			 an_is_plural(&speaker->article, word->token)))
			return titled;
	}
	/* "the Moroccan X Y" */
	if (word->definite && word->adjective && !word->given && first + 2 < end &&
		!word[1].definite && an_speaker_is_name(speaker, first + 1, end))
	{
		name.first = first + 1;
		name.end = name_end(speaker, name.first, end);
		name.kind = AN_NAME_TITLED;
		return name;
	}
	if (!an_speaker_is_name(speaker, first, end) && !word->marked &&
		!is_noun_name(speaker, first, end) &&
		!(first + 1 == end && !word->noun))
		return name;
	name.end = name_end(speaker, first, end);
	name.kind = AN_NAME_BARE;
	return name;
}

/*
 * The name that ends the words [first, end) as an article reads them, behind a
 * title that seems to have none: as long as titles can be, a full name with a
 * given name at their end is the bearer's.
 */
static AnSpeakerName
name_in_phrase(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	const AnArticle *article = &speaker->article;
	AnSpeakerName name = {first, end, AN_NAME_NONE};
	AnPhrase	phrase;
	uint32_t	i;

	an_phrase_read(article, speaker->words[first].token, &phrase);
	if (an_count_words(article, phrase.name, phrase.name_end) < 2 ||
		phrase.name_end != speaker->words[end - 1].token + 1)
		return name;
	for (i = first + 1; i < end && speaker->words[i].token < phrase.name; i++)
		;
	if (i == end || speaker->words[i].token != phrase.name ||
		is_open(speaker, first, i))
		return name;
	name.first = i;
	while (i < end && !speaker->words[i].given)
		i++;
	if (i < end)
		name.kind = AN_NAME_TITLED;
	else
		name.first = first;
	return name;
}

/*
 * The name in the words [first, end) of a speaker: in the first run without
 * commas, else in a later one; else all the words of the first.
 */
AnSpeakerName
an_speaker_name(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	AnSpeakerName whole = {first, end, AN_NAME_NONE};
	uint32_t	behind;
	uint32_t	i;

	if (first >= end)
		return whole;
	i = behind = run_of(speaker, first, end);
	whole = name_in_run_of(speaker, first, behind);
	if (whole.kind != AN_NAME_NONE && whole.kind != AN_NAME_DOUBTFUL)
		return whole;
	while (i < end)
	{
		AnSpeakerName name;

		behind = run_of(speaker, i, end);
		name = name_in_run_of(speaker, i, behind);
		if (name.kind == AN_NAME_TITLED || name.kind == AN_NAME_BRAND ||
			(name.kind == AN_NAME_BARE &&
			 (!(speaker->words[first].is & AN_LEX_BODY) ||
			  name.end == name.first + 1)))
			return name;
		i = behind;
	}
	if (whole.kind == AN_NAME_NONE && whole.first == first &&
		an_speaker_is_title(speaker, first, end) &&
		!is_nameless(speaker, first, end))
	{
		AnSpeakerName name = name_in_phrase(speaker, first,
											run_of(speaker, first, end));

		if (name.kind != AN_NAME_NONE)
			return name;
	}
	return whole;
}
