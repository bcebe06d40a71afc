/*
 * guest_words.c
 *		Words that lead to who is interviewed, or to who asks.
 */
#include "core/quotes/guest_words.h"

/* A word is spelled with at most so many letters here, and a zero. */
#define MOST_LETTERS	8

/* Letters that words about interviews hold. */
static const struct
{
	uint32_t	letters[MOST_LETTERS];
	AnLeads		leads;
}			words[] =

{
	/* conversation, interview, meeting, chat, talk */
	{{LETTER_HAH, LETTER_WAW, LETTER_ALEF, LETTER_REH}, AN_LEADS_WITH},
	{{LETTER_MEEM, LETTER_QAF, LETTER_ALEF, LETTER_BEH, LETTER_LAM, LETTER_HEH},
	AN_LEADS_WITH},
	{{LETTER_LAM, LETTER_QAF, LETTER_ALEF, LETTER_HAMZA}, AN_LEADS_WITH},
	{{LETTER_DAL, LETTER_REH, LETTER_DAL, LETTER_SHEEN}, AN_LEADS_WITH},
	{{LETTER_HAH, LETTER_DAL, LETTER_YEH, LETTER_THEH}, AN_LEADS_TALK},
	/* interviewed */
	{{LETTER_HAH, LETTER_ALEF, LETTER_WAW, LETTER_REH}, AN_LEADS_GUEST},
	/* we met, she met */
	{{LETTER_ALEF, LETTER_LAM, LETTER_TEH, LETTER_QAF, LETTER_YEH, LETTER_NOON,
	LETTER_ALEF}, AN_LEADS_GUEST},
	{{LETTER_ALEF, LETTER_LAM, LETTER_TEH, LETTER_QAF, LETTER_TEH}, AN_LEADS_GUEST},
	{{LETTER_ALEF, LETTER_LAM, LETTER_TEH, LETTER_QAF, LETTER_ALEF, LETTER_HEH},
	AN_LEADS_SIGNED},
	/* our guest, had as a guest */
	{{LETTER_DAD, LETTER_YEH, LETTER_FEH, LETTER_NOON, LETTER_ALEF},
	AN_LEADS_GUEST},
	{{LETTER_DAD, LETTER_YEH, LETTER_FEH, LETTER_TEH, LETTER_NOON, LETTER_ALEF},
	AN_LEADS_GUEST},
	{{LETTER_ALEF, LETTER_SEEN, LETTER_TEH, LETTER_DAD, LETTER_ALEF,
	LETTER_FEH}, AN_LEADS_GUEST},
	/* held it */
	{{LETTER_ALEF, LETTER_JEEM, LETTER_REH, LETTER_ALEF, LETTER_HEH},
	AN_LEADS_HOST},
	{{LETTER_ALEF, LETTER_JEEM, LETTER_REH, LETTER_TEH, LETTER_HEH},
	AN_LEADS_HOST}
};

/* Where the letters stand in the word at i: their first, or its length. */
static uint32_t
find_letters(const AnArticle *article, uint32_t i, const uint32_t *letters)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);
	uint32_t	at;
	uint32_t	k;

	for (at = 0; at < n && at < MOST_LETTERS; at++)
	{
		for (k = 0; letters[k] != 0; k++)
			if (an_letter_at(article, i, at + k) != letters[k])
				break;
		if (letters[k] == 0)
			return at;
	}
	return n;
}

/* Does a sign that a name follows stand at i: colon, dash, slash, two stops? */
bool
an_is_sign_of_name(const AnArticle *article, uint32_t i)
{
	return an_is_sign(article, i, ':') || an_is_sign(article, i, '-') ||
		an_is_sign(article, i, '/') ||
		(an_is_sign(article, i, '.') && an_is_sign(article, i + 1, '.'));
}

/* Is the word at i "with"? */
bool
an_is_with(const AnArticle *article, uint32_t i)
{
	return an_letter_at(article, i, 0) == LETTER_MEEM &&
		an_letter_at(article, i, 1) == LETTER_AIN &&
		an_letter_at(article, i, 2) == 0;
}

/*
 * What the word at i leads to, which holds the letters `stem` and asks, meets
 * or receives somebody.  With an object, "met her: X", the one who follows is
 * who asked.  Without a sign that is nobody behind "we met him", and "the
 * hosting of X" only looks like a word with an object.
 */
static AnLeads
leads_to_guest(const AnArticle *article, uint32_t i, const uint32_t *stem)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);
	uint32_t	behind = find_letters(article, i, stem);
	uint32_t	object = n - 1;
	uint32_t	k;

	for (k = 0; stem[k] != 0; k++)
		behind++;
	while (object > behind && an_letter_at(article, i, object) != LETTER_HEH)
		object--;
	if (n <= behind || n - object > 3 ||
		an_letter_at(article, i, object) != LETTER_HEH)
		return AN_LEADS_GUEST;
	if (an_is_sign_of_name(article, i + 1))
		return AN_LEADS_HOST;
	return (an_letter_at(article, i, object - 2) == LETTER_NOON &&
			an_letter_at(article, i, object - 1) == LETTER_ALEF) ||
		(stem[0] == LETTER_ALEF && stem[1] == LETTER_SEEN) ?
		AN_LEADS_GUEST : AN_LEADS_HOST;
}

/* What the word at i leads to. */
AnLeads
an_leads_to(const AnArticle *article, uint32_t i)
{
	uint32_t	n;
	uint32_t	last;

	if (article->tokens[i].kind != AN_WORD_ARABIC)
		return AN_LEADS_NOWHERE;
	last = an_token_nletters(&article->tokens[i]) - 1;
	for (n = 0; n < sizeof(words) / sizeof(words[0]); n++)
	{
		uint32_t	at = find_letters(article, i, words[n].letters);

		if (at > last || (at > 0 && an_letter_at(article, i, at - 1) == LETTER_MEEM))
			continue;
		/* "interviewed him: X" */
		if (words[n].leads == AN_LEADS_GUEST)
			return leads_to_guest(article, i, words[n].letters);
		if (words[n].leads == AN_LEADS_SIGNED)
			return an_is_sign_of_name(article, i + 1) ? AN_LEADS_HOST : AN_LEADS_NOWHERE;
		if (words[n].leads == AN_LEADS_TALK)
			return an_is_with(article, i + 1) ? AN_LEADS_WITH : AN_LEADS_NOWHERE;
		/* "interview: X" */
		if (words[n].leads == AN_LEADS_WITH && an_is_sign_of_name(article, i + 1))
			return AN_LEADS_HOST;
		return words[n].leads;
	}
	return AN_LEADS_NOWHERE;
}
