/*
 * speaker_issuer.c
 *		Who issued the document that a speaker is: "a statement of the army".
 *
 * The issuer stands behind "of", which is written to it, behind "issued by" or
 * "from", or as the genitive of the document.  What a report is about stands
 * there too, so only bodies are taken for the genitive, and never what follows
 * "about".
 */
#include "core/quotes/speaker_issuer.h"

#include "core/quotes/name_words.h"
#include "core/quotes/word_shapes.h"

/* Words between a document and its issuer: "joint", "issued by". */
#define MOST_BETWEEN	3

/* Does word i name a document, and nobody? */
static bool
is_document_at(const AnSpeaker *speaker, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i];

	return word->is & AN_LEX_DOCUMENT && !word->given &&
		!(word->is & (AN_LEX_PERSON | AN_LEX_BODY));
}

/* Has the word at a token these two letters, and no other? */
static bool
is_two_letters(const AnArticle *article, uint32_t token, uint32_t one,
			   uint32_t two)
{
	return an_letter_at(article, token, 0) == one &&
		an_letter_at(article, token, 1) == two &&
		an_letter_at(article, token, 2) == 0;
}

/* Does word i, with "from" or "by", lead to the issuer behind it? */
static bool
leads_to_issuer(const AnSpeaker *speaker, uint32_t i)
{
	const AnArticle *article = &speaker->article;
	uint32_t	token = speaker->words[i].token;

	if (!(speaker->words[i + 1].is & AN_LEX_SOURCE))
		return false;
	return is_two_letters(article, token, LETTER_MEEM, LETTER_NOON) ||
		(is_two_letters(article, token, LETTER_AIN, LETTER_NOON) &&
		 an_is_issued(article, speaker->words[i - 1].token));
}

/*
 * The first word of whoever issued the document that the words [first, end)
 * name, without the "of" written to it; or first, if nobody is named.
 */
uint32_t
an_speaker_issuer(AnSpeaker *speaker, uint32_t first, uint32_t end)
{
	uint32_t	most = first + 1 + MOST_BETWEEN;
	uint32_t	i = first + 1;

	if (i >= end || !is_document_at(speaker, first))
		return first;
	/* "the report of the agency" */
	if (!speaker->words[first].definite && !speaker->words[i].apart &&
		speaker->words[i].is & AN_LEX_BODY)
		return i;
	for (; i < end && i < most && !speaker->words[i].apart; i++)
	{
		if (an_speaker_drop_of(speaker, i))
			return i;
		if (i + 1 < end && leads_to_issuer(speaker, i))
			return i + 1;
	}
	return first;
}
