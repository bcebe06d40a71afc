/*
 * attribution.c
 *		What a row tells of its speaker and of its reporting word.
 */
#include "core/quotes/attribution.h"

#include "core/quotes/name_list.h"
#include "core/quotes/negation.h"
#include "core/quotes/stance.h"

/* Is the word at i God's name, as alef lam lam heh is? */
static bool
names_god(const AnArticle *article, uint32_t i)
{
	return an_is_name_suffix(article, i) &&
		an_letter_at(article, i, 2) == LETTER_LAM;
}

/* Do the words name God, a prophet or a holy book? */
static bool
is_scripture(const AnArticle *article, const AnMention *words)
{
	uint32_t	first = words->first;

	if (an_mention_is_empty(words))
		return false;
	return an_name_flags_at(article, first) & AN_NAME_SCRIPTURE ||
		names_god(article, first) ||
	/* "the messenger of God" */
		(words->end == first + 2 && article->is[first] & AN_LEX_PERSON &&
		 names_god(article, first + 1));
}

/* Does a pious formula stand for the subject: "said the Almighty"? */
static bool
is_formula(const AnArticle *article, uint32_t cue)
{
	return cue != AN_NO_TOKEN &&
		(article->is[cue + 1] & AN_LEX_FORMULA ||
		 an_is_blessing(article, cue + 1));
}

/* What the speaker is, whom the words beside the reporting word may name. */
static AnSpeakerKind
speaker_kind_of(const AnMentions *mentions, uint32_t cue,
				const AnMention *text, const AnMention *speaker)
{
	const AnArticle *article = mentions->article;

	if (an_mention_is_empty(text) && is_formula(article, cue))
		return AN_SPEAKER_SCRIPTURE;
	if (an_mention_is_empty(speaker))
		return AN_SPEAKER_NOBODY;
	if (is_scripture(article, text) || is_scripture(article, speaker))
		return AN_SPEAKER_SCRIPTURE;
	if (an_name_flags_at(article, speaker->first) & AN_NAME_UNNAMED)
		return AN_SPEAKER_UNNAMED;
	switch (an_mention_kind(mentions, speaker))
	{
		case AN_ENTITY_PERSON:
			return AN_SPEAKER_PERSON;
		case AN_ENTITY_BODY:
		case AN_ENTITY_PLACE:	/* Moscow, for its government */
			return AN_SPEAKER_BODY;
		case AN_ENTITY_DOCUMENT:
			return AN_SPEAKER_DOCUMENT;
		default:
			/* what is no title is left a description of somebody */
			return article->is[speaker->first] & AN_LEX_PERSON &&
				!an_is_office(article, speaker) ?
				AN_SPEAKER_UNNAMED : AN_SPEAKER_ROLE;
	}
}

/* The fullest title of a person, the first such; empty if none is known. */
static AnMention
fullest_title(const AnEntity *who)
{
	AnMention	title = {0, 0, 0};
	uint32_t	most = 0;
	uint32_t	i = who->ntitles;

	/* the latest stands first */
	while (i-- > 0)
	{
		if (who->titles[i].n > most)
		{
			title = who->titles[i].span;
			most = who->titles[i].n;
		}
	}
	return title;
}

/* The title that stands with the speaker's name, else one that did elsewhere. */
static AnMention
title_of(const AnMentions *mentions, const AnMention *text,
		 const AnMention *speaker)
{
	uint16_t	who = an_mention_entity(mentions, speaker);
	AnMention	title = {0, 0, 0};

	if (!an_mention_is_empty(text) &&
		(an_mention_entity(mentions, text) == who ||
		 (text->first <= speaker->first && speaker->end <= text->end)))
		title = an_mention_title(mentions, text);
	if (an_mention_is_empty(&title) && who != AN_NO_ENTITY)
		title = fullest_title(&mentions->entities.list[who]);
	/* "the minister, X": without the comma */
	while (title.end > title.first &&
		   an_is_pause(mentions->article, title.end - 1))
		title.end--;
	return title;
}

/*
 * Tell the kind and the title of a row's speaker, and of its cue the verb, the
 * stance, and whether it is negated.  cue is a token, or AN_NO_TOKEN; text,
 * the words beside it that name the speaker, may be empty.
 */
void
an_attribution_tell(const AnMentions *mentions, uint32_t cue,
					const AnMention *text, const AnMention *speaker,
					AnQuote *quote)
{
	const AnArticle *article = mentions->article;
	AnMention	title;

	an_stance_tell(article, cue, quote);
	quote->negated = cue != AN_NO_TOKEN && an_is_negated(article, cue);
	quote->speaker_kind = speaker_kind_of(mentions, cue, text, speaker);
	if (quote->speaker_kind != AN_SPEAKER_PERSON)
		return;
	title = title_of(mentions, text, speaker);
	quote->title = an_mention_bytes(article, &title);
}
