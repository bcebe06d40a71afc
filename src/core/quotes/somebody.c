/*
 * somebody.c
 *		Who can speak: somebody, not a thing.
 */
#include "core/quotes/somebody.h"

#include <string.h>

#include "core/text/known_words.h"

/* Objects that may stand before the subject. */
#define MOST_OBJECTS	2

/* A surname in no list of frequent words has at least so many letters. */
#define LEAST_RARE	4

/* No name is longer. */
#define MOST_NAME_BYTES	40

/*
 * Is the word at i, without al-, so rare that it must be a name?  Frequent
 * words are common nouns, and the list of them has few names.
 */
static bool
is_rare(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	start = token->start;

	if (token->kind != AN_WORD_ARABIC)
		return true;
	if (an_is_definite(article, i))
		start += AN_DEFINITE_BYTES;
	return an_token_nletters(token) >= LEAST_RARE &&
		!an_is_frequent_word(article->folded->folded + start,
							 token->end - start) &&
		!an_is_frequent_word(article->folded->folded + token->start,
							 token->end - token->start);
}

/* Does the word at i end like a feminine noun or a plural of things? */
static bool
ends_feminine(const AnArticle *article, uint32_t i)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);

	return n > 2 && (an_letter_at(article, i, n - 1) == LETTER_HEH ||
					 (an_letter_at(article, i, n - 1) == LETTER_TEH &&
					  an_letter_at(article, i, n - 2) == LETTER_ALEF));
}

/*
 * Is the word at i, which no list has, a name however frequent it is: al- never
 * stands before it, as before a common noun, or a given name follows its al-?
 */
static bool
is_frequent_name(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	const uint8_t *word = article->folded->folded + token->start;
	uint32_t	nbytes = token->end - token->start;
	uint8_t		definite[AN_DEFINITE_BYTES + MOST_NAME_BYTES];

	if (article->is[i] != 0 || token->kind != AN_WORD_ARABIC ||
		an_token_nletters(token) < LEAST_RARE || nbytes > MOST_NAME_BYTES ||
		ends_feminine(article, i))
		return false;
	if (an_is_definite(article, i))
		return (an_lexicon_find(word + AN_DEFINITE_BYTES,
								nbytes - AN_DEFINITE_BYTES) &
				AN_LEX_NAME) != 0;
	memcpy(definite, "\xD8\xA7\xD9\x84", AN_DEFINITE_BYTES);
	memcpy(definite + AN_DEFINITE_BYTES, word, nbytes);
	return !an_is_frequent_word(definite, AN_DEFINITE_BYTES + nbytes);
}

/* Does the word at i end like "of ...", as families do: al-, and yeh? */
static bool
is_of(const AnArticle *article, uint32_t i)
{
	return an_is_definite(article, i) &&
		an_letter_at(article, i,
					 an_token_nletters(&article->tokens[i]) - 1) ==
		LETTER_YEH;
}

/*
 * Is the noun phrase, of words in no list, the name of somebody whom the article
 * names nowhere else: a word that is met nowhere but in names, or two words?
 */
static bool
is_stranger(const AnArticle *article, const AnMention *mention)
{
	uint32_t	first = mention->first;
	uint32_t	i;

	if (!an_is_name_word(article, first) ||
		an_is_circumstance(article, first))
		return false;
	if (article->is[first] & AN_LEX_NAME || is_rare(article, first) ||
		is_of(article, first) || is_frequent_name(article, first))
		return true;
	for (i = first; i < mention->end; i++)
		if (!an_is_name_word(article, i))
			return false;
	return mention->end > first + 1 && !an_is_definite(article, first);
}

/* Is the word at i one for persons or a body, by the lists or its ending? */
static bool
is_people(const AnArticle *article, uint32_t i)
{
	return article->is[i] & (AN_LEX_SOURCE | AN_LEX_QUANTITY) ||
		an_is_people(article, i) ||
		(article->is[i] & (AN_LEX_ADJECTIVE | AN_LEX_NAME) &&
		 an_is_plural(article, i));
}

/*
 * Is a quantity one of persons: alone, "some said", or before a word for them,
 * "some of the experts"?
 */
static bool
counts_people(const AnArticle *article, const AnMention *mention)
{
	uint32_t	i = mention->first + 1;

	while (i < article->n &&
		   (article->is[i] & AN_LEX_RELAY ||
			article->tokens[i].kind == AN_WORD_NUMBER))
		i++;
	return i >= article->n || an_closes_phrase(article, i) ||
		article->is[i] & AN_LEX_HELD || is_people(article, i);
}

/* Can the noun phrase be whoever said something? */
bool
an_can_speak(const AnMentions *mentions, const AnMention *mention)
{
	const AnArticle *article = mentions->article;
	uint32_t	first = mention->first;
	AnLexical	is = article->is[first];

	if (article->inside[first] != 0)
		return true;
	if (is & AN_LEX_QUANTITY)
		return counts_people(article, mention);
	/* "the latter" means somebody, too */
	if (is & (AN_LEX_SOURCE | AN_LEX_SAME) ||
		an_is_name_suffix(article, first) ||
		an_is_name_prefix(article, first) || an_is_people(article, first))
		return true;
	if (is & AN_LEX_PARTICIPLE)
		return false;
	return an_mention_is_somebody(mentions, mention) ||
		is_stranger(article, mention);
}

/*
 * Is a noun that nobody knows the subject of the verb before it, rather than its
 * object or an adverb?  "Said" has no object but what is said.  Any other verb
 * has none besides its "that": a noun that fills the gap between the two is the
 * subject, "the tests showed that", unless the verb asks or describes somebody.
 */
static bool
must_be_subject(const AnArticle *article, uint32_t cue, uint32_t link,
				const AnMention *mention)
{
	const		AnLexical other = AN_LEX_DIRECTIVE | AN_LEX_DESCRIBE |
	AN_LEX_PARTICIPLE | AN_LEX_SPEECH | AN_LEX_CONTAINED | AN_LEX_RELAY;
	uint32_t	first = mention->first;
	uint32_t	end = mention->end;

	if (article->is[cue] & other ||
		article->is[first] & (AN_LEX_LIGHT | AN_LEX_SPEECH |
							  AN_LEX_PARTICIPLE) ||
		an_is_possessed(article, first) || an_is_accusative(article, first) ||
		an_is_circumstance(article, first) || an_has_his(article, first) ||
		((article->is[cue] & AN_GENDER) == AN_LEX_MASCULINE &&
		 (article->is[first] & AN_LEX_NOUN || an_is_definite(article, first)) &&
		 ends_feminine(article, first)))
		return false;
	if (article->is[cue] & AN_LEX_SAYING ||
	/* "the law says in its third article that" */
		(article->is[first] & AN_LEX_CRITERION &&
		 article->is[link] & AN_LEX_THAT))
		return true;
	if (article->is[end] & AN_LEX_COMPLEMENT &&
		!(article->is[end] & AN_LEX_HELD))
		end++;
	return end == link && article->is[link] & AN_LEX_THAT;
}

/*
 * Find the subject in [from, to), between a cue and its link; behind the
 * objects of the verb, too: "denied this news the spokesman of X".  Behind
 * "from", as in "quoted from X", any name will do.
 */
bool
an_speaker_between(const AnMentions *mentions, uint32_t from, uint32_t to,
				   AnMention *mention)
{
	const AnArticle *article = mentions->article;
	uint32_t	n;

	if (from > 0 && article->is[from - 1] & AN_LEX_RELAY &&
		article->is[from - 1] & AN_LEX_PREPOSITION)
		return an_subject_between(article, from, to, mention) &&
			(an_can_speak(mentions, mention) ||
			 an_is_name_word(article, mention->first));
	for (n = 0; n <= MOST_OBJECTS; n++)
	{
		if (!an_subject_between(article, from, to, mention))
			return false;
		if (n > 0 && mention->first != from)
			break;
		if (an_can_speak(mentions, mention))
			return n == 0 || article->is[mention->first] & AN_LEX_SOURCE;
		if (n == 0 && must_be_subject(article, from - 1, to, mention))
			return true;
		from = mention->end;
	}
	mention->end = mention->first;
	return false;
}

/* Find the subject that stands before a cue. */
bool
an_speaker_before(const AnMentions *mentions, uint32_t cue,
				  AnMention *mention)
{
	return an_subject_before(mentions->article, cue, mention) &&
		an_can_speak(mentions, mention);
}
