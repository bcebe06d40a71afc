/*
 * speaker_key.c
 *		One key for one speaker, however titled and spelled.
 *
 * Newspapers agree on the letters of a name, but not on blanks between them,
 * "son of", al- and hamza.  The key keeps the letters and leaves out the rest.
 * It knows one name at a time: a man named once with his father's name and
 * once without has two keys, since two men who share a first and a last name
 * are the commoner case.
 */
#include "core/quotes/speaker_key.h"

#include <string.h>

#include "core/base/hash.h"
#include "core/quotes/names.h"

/* A word keeps its al- if fewer letters would be left. */
#define LEAST_LETTERS	3

/* What a word is in a name. */
typedef enum Part
{
	PART_NAME,
	PART_LEADING,				/* Abd: written to the next word */
	PART_FATHER,				/* Abu, Abi, Aba: all written as Abu */
	PART_TRAILING,				/* of the Faith: written to the word before */
	PART_LINK					/* son of, house of: left out */
} Part;

/* Does the word at i have these three letters, or these two where c is 0? */
static bool
is_word(const AnArticle *article, uint32_t i, uint32_t a, uint32_t b,
		uint32_t c)
{
	return an_letter_at(article, i, 0) == a &&
		an_letter_at(article, i, 1) == b &&
		an_letter_at(article, i, 2) == c &&
		(c == 0 || an_letter_at(article, i, 3) == 0);
}

static Part
part_of(const AnArticle *article, uint32_t i)
{
	if (is_word(article, i, LETTER_BEH, LETTER_NOON, 0) ||
		is_word(article, i, LETTER_ALEF, LETTER_BEH, LETTER_NOON) ||
		is_word(article, i, LETTER_BEH, LETTER_NOON, LETTER_TEH) ||
		is_word(article, i, LETTER_ALEF, LETTER_LAM, 0))
		return PART_LINK;
	if (is_word(article, i, LETTER_ALEF, LETTER_BEH, LETTER_WAW) ||
		is_word(article, i, LETTER_ALEF, LETTER_BEH, LETTER_YEH) ||
		is_word(article, i, LETTER_ALEF, LETTER_BEH, LETTER_ALEF))
		return PART_FATHER;
	if (is_word(article, i, LETTER_AIN, LETTER_BEH, LETTER_DAL))
		return PART_LEADING;
	return an_is_name_suffix(article, i) ? PART_TRAILING : PART_NAME;
}

/* Append the letters of a word without hamzas, which many leave out. */
static uint32_t
append_letters(uint8_t *key, uint32_t at, const uint8_t *word,
			   const uint8_t *end)
{
	static const uint8_t hamza[] = {0xD8, 0xA1};

	while (word < end)
	{
		if (end - word >= AN_LETTER_BYTES &&
			memcmp(word, hamza, AN_LETTER_BYTES) == 0)
			word += AN_LETTER_BYTES;
		else
			key[at++] = *word++;
	}
	return at;
}

/*
 * Append the word at i to a key that has room for it; return the new end.
 * *glued says whether it joins the word before, and is set for the next word.
 */
static uint32_t
append_word(const AnArticle *article, uint32_t i, uint8_t *key, uint32_t at,
			bool *glued)
{
	static const uint8_t father[] = {0xD8, 0xA7, 0xD8, 0xA8, 0xD9, 0x88};
	const AnToken *token = &article->tokens[i];
	const uint8_t *word = article->folded->folded + token->start;
	const uint8_t *end = article->folded->folded + token->end;
	Part		part = part_of(article, i);
	uint32_t	before = at;
	uint32_t	first;

	if (part == PART_LINK)
		return at;
	if (at > 0 && !*glued && part != PART_TRAILING)
		key[at++] = ' ';
	if (part == PART_FATHER)
	{
		memcpy(key + at, father, sizeof(father));
		*glued = true;
		return at + sizeof(father);
	}
	/* leave out al-, but not behind Abd, "servant of the ..." */
	if (part == PART_NAME && !*glued && an_is_definite(article, i) &&
		end - word >= AN_DEFINITE_BYTES + LEAST_LETTERS * AN_LETTER_BYTES)
		word += AN_DEFINITE_BYTES;
	first = at;
	at = append_letters(key, at, word, end);
	/* a hamza that stands alone leaves nothing, nor a blank before it */
	if (at == first)
		return before;
	*glued = part == PART_LEADING;
	return at;
}

/*
 * Is a name of one word at the end of a noun phrase the speaker's own?  In
 * "the adviser of president X", "a doctor at X" and "a Spanish official" it is
 * not.
 */
static bool
is_own_name(const AnArticle *article, uint32_t name)
{
	uint32_t	i;

	for (i = 0; i < name; i++)
	{
		uint32_t	is = article->is[i];

		if (is & AN_LEX_PREPOSITION || an_lexical_inside(article, i) != is ||
			an_is_prefixed(article, i))
			return false;
		if (i > 0 && is & (AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_NAMED) &&
			(is & AN_LEX_HONORIFIC) != AN_LEX_HONORIFIC)
			return false;
	}
	return name == 0 || (article->is[name - 1] & AN_LEX_SOURCE) == 0 ||
		(article->is[name - 1] & AN_LEX_HONORIFIC) == AN_LEX_HONORIFIC ||
		an_is_definite(article, name - 1);
}

/* The words that make the key: those of the name, else all. */
static AnMention
key_words(const AnArticle *article)
{
	AnMention	phrase = {0, 0, 0};
	AnMention	name;

	phrase.end = article->n;
	name = an_name_in(article, &phrase);
	if (name.end > name.first + 1 ||
		(!an_mention_is_empty(&name) && is_own_name(article, name.first)))
		return name;
	/* a body: without what follows its last comma */
	while (phrase.end > 1 && !an_is_sign(article, phrase.end - 1, ','))
		phrase.end--;
	if (phrase.end <= 1)
		phrase.end = article->n;
	return phrase;
}

/*
 * Make the key of a person or body: the letters of the name, or of all words
 * where there is no name.
 */
int
an_speaker_key(AnArena *arena, const AnFolded *speaker, uint8_t **key,
			   uint32_t *nbytes)
{
	AnArticle	article;
	AnMention	words;
	bool		glued = false;
	uint32_t	i;
	int			status = an_article_read(arena, speaker, NULL, &article);

	if (status < 0)
		return status;
	*nbytes = 0;
	/* a word takes at most its bytes and a blank; Abu is no longer than Aba */
	*key = an_arena_alloc(arena, 2 * (size_t) speaker->folded_bytes + 1);
	if (*key == NULL)
		return AN_ERR_MEMORY;
	words = key_words(&article);
	for (i = words.first; i < words.end; i++)
		if (an_token_is_word(&article.tokens[i]))
			*nbytes = append_word(&article, i, *key, *nbytes, &glued);
	return AN_OK;
}
