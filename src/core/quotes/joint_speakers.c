/*
 * joint_speakers.c
 *		The speakers that one phrase names together: "X and Y".
 *
 * "And" joins persons only behind a name that is complete: before the name it
 * joins two offices of one man, or the two halves of a ministry, "of education
 * and science".  It joins bodies where the second one is begun anew.
 */
#include "core/quotes/joint_speakers.h"

#include <string.h>

#include "core/quotes/name_words.h"
#include "core/quotes/speaker_name.h"
#include "core/quotes/word_rarity.h"

/* Of a longer speaker nothing is parted. */
#define MOST_WORDS	40

/* Does another speaker begin at i, by "and" or a comma? */
static bool
may_begin(const AnSpeaker *speaker, uint32_t i)
{
	return speaker->words[i].joined || speaker->words[i].apart;
}

/* The next word from i on at which another speaker may begin, or the end. */
static uint32_t
next_beginning(const AnSpeaker *speaker, uint32_t i)
{
	while (i < speaker->n && !may_begin(speaker, i))
		i++;
	return i;
}

/* Is it a person's name: behind a title, of two words, or a given name? */
static bool
is_person_name(const AnSpeaker *speaker, const AnSpeakerName *name)
{
	return name->kind == AN_NAME_TITLED ||
		(name->kind == AN_NAME_BARE &&
		 (name->end > name->first + 1 || speaker->words[name->first].given));
}

/* Is word i a finite verb, but for its "and"? */
static bool
is_verb_at(const AnSpeaker *speaker, uint32_t i)
{
	return (speaker->article.is[speaker->words[i].token] &
			(AN_LEX_VERB | AN_LEX_FINITE)) != 0 && !speaker->words[i].given;
}

/*
 * Does a name without a title begin with word i, but for its "and"?  A given
 * name does; another word only if it stands right behind a full name.
 */
static bool
begins_bare_name(const AnSpeaker *speaker, uint32_t first, uint32_t i,
				 const AnSpeakerName *left)
{
	const AnSpeakerWord *word = &speaker->words[i];

	if (an_speaker_is_particle(speaker, i) || is_verb_at(speaker, i))
		return false;
	/* "the presidents, the Russian X and the American Y" */
	if (word->definite)
		return word->is & AN_LEX_ADJECTIVE && i + 2 < speaker->n &&
			(speaker->words[first].is & AN_LEX_PLURAL ||
			 an_is_plural(&speaker->article, speaker->words[first].token)) &&
			an_speaker_is_name(speaker, i + 1, speaker->n);
	if (word->given)
		return true;
	return word->is == 0 && !word->noun && left->end == i &&
		left->end > left->first + 1 && i + 1 < speaker->n &&
		!may_begin(speaker, i + 1);
}

/* Is word i "his counterpart" or "her counterpart"? */
static bool
is_counterpart(const AnSpeaker *speaker, uint32_t i)
{
	static const uint8_t counterpart[] = {0xD9, 0x86, 0xD8, 0xB8, 0xD9, 0x8A,
	0xD8, 0xB1};
	const AnArticle *article = &speaker->article;
	const AnToken *token = &article->tokens[speaker->words[i].token];
	uint32_t	start = token->start +
	speaker->words[i].clitic;

	return token->end > start + sizeof(counterpart) &&
		memcmp(article->folded->folded + start, counterpart,
			   sizeof(counterpart)) == 0;
}

/* Is word i all that its "and" joins? */
static bool
stands_alone(const AnSpeaker *speaker, uint32_t i)
{
	return i + 1 == speaker->n || may_begin(speaker, i + 1);
}

/* Is the body at first complete before i, with no noun of it left open? */
static bool
is_whole_body(const AnSpeaker *speaker, uint32_t first, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[first];

	if (word->is & AN_LEX_PLACE)
		return true;
	return word->is & AN_LEX_BODY &&
		(word->definite || (i == first + 1 &&
							word->also == 0 &&
							!an_speaker_with_al(speaker, first)));
}

/*
 * Does "and" at i join another to the body that begins at first: a body begun
 * anew, people, or the name of a second one?
 */
static bool
joins_to_body(const AnSpeaker *speaker, uint32_t first, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i];
	const AnSpeakerWord *before = &speaker->words[first];

	if (!(before->is & (AN_LEX_BODY | AN_LEX_PLACE)) ||
		an_speaker_is_particle(speaker, i))
		return false;
	/* "the ministry of defence and the ministry of health" */
	if (word->is & AN_LEX_BODY && !word->definite && i > first + 1)
		return true;
	if (!is_whole_body(speaker, first, i))
		return false;
	return word->is & (AN_LEX_BODY | AN_LEX_PLACE | AN_LEX_PERSON) ||
		(!before->definite && i == first + 1 &&
		 (stands_alone(speaker, i) ||
		  an_speaker_is_name(speaker, i + 1, speaker->n)));
}

/* Does a list go on behind i, so that a comma at i parts two of it? */
static bool
is_enumerated(const AnSpeaker *speaker, uint32_t i)
{
	uint32_t	most = i + MOST_WORDS;

	for (i++; i < speaker->n && i < most; i++)
		if (speaker->words[i].joined)
			return speaker->words[i].given ||
				(speaker->words[i].is & AN_LEX_SOURCE) != 0;
	return false;
}

/* Are the first two words "each of", in any case? */
static bool
begins_with_each(const AnSpeaker *speaker)
{
	const AnArticle *article = &speaker->article;
	uint32_t	token = speaker->words[0].token;
	uint32_t	third = an_letter_at(article, token, 2);

	return speaker->n > 2 && an_letter_at(article, token, 0) == LETTER_KAF &&
		an_letter_at(article, token, 1) == LETTER_LAM &&
		(third == 0 || (third == LETTER_ALEF &&
						an_letter_at(article, token, 3) == 0)) &&
		speaker->words[1].is & AN_LEX_PREPOSITION;
}

/*
 * Does "each of" part what "and" joins at i: titles, bodies and names, but not
 * the nouns of one office?
 */
static bool
parts_each(const AnSpeaker *speaker, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i];

	return begins_with_each(speaker) && word->joined &&
		!an_speaker_is_particle(speaker, i) &&
		(word->given || word->is & AN_LEX_SOURCE || stands_alone(speaker, i) ||
		 (word->is == 0 && !word->definite && !word->noun));
}

/* Does a title or a source without a name stand in [first, end)? */
static bool
is_nameless_group(const AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	AnSpeakerName name = an_speaker_name(speaker, first, end);

	return name.kind == AN_NAME_NONE &&
		(an_speaker_is_title(speaker, first, end) ||
		 speaker->words[first].also & AN_NAME_UNNAMED);
}

/* Is the title at first complete before i, with no noun of it left open? */
static bool
is_whole_title(const AnSpeaker *speaker, uint32_t first, uint32_t i)
{
	const AnSpeakerWord *last = &speaker->words[i - 1];

	return last->definite || last->adjective ||
		last->is & (AN_LEX_PLACE | AN_LEX_PLURAL) ||
		speaker->words[first].also & AN_NAME_UNNAMED ||
		an_is_plural(&speaker->article, last->token);
}

/*
 * Does another without a name begin at i behind one without a name: "the
 * ministry's secretary and the director of the centre", "experts and
 * researchers"?  What begins with al- goes on with the same man's offices,
 * "the secretary general and spokesman", unless each has one word.
 */
static bool
joins_nameless(const AnSpeaker *speaker, uint32_t first, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i];
	uint32_t	end = speaker->n < i + MOST_WORDS ? speaker->n : i + MOST_WORDS;

	if (!word->joined || !is_nameless_group(speaker, first, i) ||
		(!is_nameless_group(speaker, i, end) &&
		 !(word->is & AN_LEX_BODY && !word->definite)) ||
		an_is_possessed(&speaker->article, word->token))
		return false;
	if (word->definite)
		return i == first + 1 && i + 1 == speaker->n &&
			speaker->words[first].definite;
	return is_whole_title(speaker, first, i);
}

/* Is word i, which no list has, met in news at all? */
static bool
is_met(const AnSpeaker *speaker, uint32_t i)
{
	const AnArticle *article = &speaker->article;
	const AnToken *token = &article->tokens[speaker->words[i].token];

	return an_word_rarity(article->folded->folded + token->start,
						  token->end - token->start) < AN_RARITY_UNKNOWN;
}

/*
 * Are "X and Y", each of one word in no list, behind a title of two or behind
 * nothing?  One of them is known for himself: else the "and" of the second may
 * be the first letter of a surname.
 */
static bool
joins_single_names(const AnSpeaker *speaker, uint32_t first, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i];
	const AnSpeakerWord *before = word - 1;

	return word->joined && i + 1 == speaker->n && i - first <= 2 &&
		word->is == 0 && !word->noun && !word->definite &&
		before->is == 0 && !before->noun && !before->definite &&
		!before->given && is_met(speaker, i - 1) &&
		(i == first + 1 ||
		 (speaker->words[first].is & AN_LEX_PERSON &&
		  (speaker->words[first].is & AN_LEX_PLURAL ||
		   an_is_plural(&speaker->article, speaker->words[first].token)))) &&
		!is_verb_at(speaker, i);
}

/*
 * Does another speaker begin with word i, behind the one begun at first?  The
 * words up to behind are its own.
 */
static bool
is_another(const AnSpeaker *speaker, uint32_t first, uint32_t i,
		   uint32_t behind)
{
	const AnSpeakerWord *word = &speaker->words[i];
	AnSpeakerName left;
	AnSpeakerName right;

	if (i - first > MOST_WORDS)
		return false;
	/* what stands behind a comma is more often a title of the same */
	if (!word->joined)
	{
		if (behind - i > MOST_WORDS || !is_enumerated(speaker, i))
			return false;
		if (speaker->words[first].is & AN_LEX_PLACE && i == first + 1)
			return (word->is & AN_LEX_PLACE) != 0;
	}
	else if (joins_to_body(speaker, first, i) || is_counterpart(speaker, i))
		return true;
	if (parts_each(speaker, i) || joins_nameless(speaker, first, i) ||
		joins_single_names(speaker, first, i))
		return true;
	left = an_speaker_name(speaker, first, i);
	if (!is_person_name(speaker, &left))
		return false;
	if (begins_bare_name(speaker, first, i, &left))
		return true;
	if (!(word->is & AN_LEX_PERSON) || !word->joined)
		return false;
	right = an_speaker_name(speaker, i, behind);
	return is_person_name(speaker, &right);
}

/* The tokens of one speaker, with the marks around them. */
static void
find_tokens(const AnSpeaker *speaker, AnOneSpeaker *one)
{
	const AnArticle *article = &speaker->article;

	one->from = speaker->words[one->first].token;
	if (one->from > 0 &&
		article->tokens[one->from - 1].kind == AN_TOKEN_QUOTE)
		one->from--;
	one->to = one->end < speaker->n ? speaker->words[one->end].token :
		article->n;
	if (one->end < speaker->n && speaker->words[one->end].marked &&
		article->tokens[one->to - 1].kind == AN_TOKEN_QUOTE)
		one->to--;
	while (one->to > one->from && (an_speaker_is_and(article, one->to - 1) ||
								   an_is_sign(article, one->to - 1, ',') ||
								   an_is_sign(article, one->to - 1, ';') ||
								   article->tokens[one->to - 1].kind ==
								   AN_TOKEN_BREAK))
		one->to--;
}

/*
 * The speaker behind *one, or the first where its end is 0; false where there
 * is none.  Whoever is joined to nobody is one.
 */
bool
an_joint_speakers_next(AnSpeaker *speaker, AnOneSpeaker *one)
{
	uint32_t	i = one->end;

	if (i == 0 && begins_with_each(speaker))
		i = 2;
	if (i >= speaker->n)
		return false;
	one->first = i;
	/* from here on it is the first word of a speaker */
	speaker->words[i].joined = false;
	for (i = next_beginning(speaker, i + 1); i < speaker->n;
		 i = next_beginning(speaker, i + 1))
	{
		an_arena_tick(speaker->article.arena);
		if (is_another(speaker, one->first, i,
					   next_beginning(speaker, i + 1)))
			break;
	}
	one->end = i;
	find_tokens(speaker, one);
	return true;
}
