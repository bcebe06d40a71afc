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
#include "core/text/compounds.h"

/* A word keeps its al- if fewer letters would be left. */
#define LEAST_LETTERS	3

/* What a word is in a name. */
typedef enum Part
{
	PART_NAME,
	PART_FATHER,				/* Abu, Abi, Aba: all written as Abu */
	PART_LINK					/* son of, house of: left out */
} Part;

/* A key being written. */
typedef struct SpeakerKey
{
	const AnFolded *folded;		/* the speaker */
	uint8_t    *bytes;
	uint32_t	nbytes;
	bool		joined;			/* the next word is written to the last one */
	AnCompoundWord before;		/* the last word; empty at first */
} SpeakerKey;

/* Letter n of a word, from 0; 0 behind its end. */
static uint32_t
key_letter(const AnCompoundWord *word, uint32_t n)
{
	const uint8_t *end = word->folded->folded + word->end;
	const uint8_t *at = word->folded->folded + word->start +
	n * AN_LETTER_BYTES;
	uint32_t	cp = 0;

	if (at < end)
		an_utf8_decode(at, end, &cp);
	return cp;
}

/* Has the word these three letters, or these two where c is 0? */
static bool
is_word(const AnCompoundWord *word, uint32_t a, uint32_t b, uint32_t c)
{
	return key_letter(word, 0) == a && key_letter(word, 1) == b &&
		key_letter(word, 2) == c && (c == 0 || key_letter(word, 3) == 0);
}

static Part
part_of(const AnCompoundWord *word)
{
	if (is_word(word, LETTER_BEH, LETTER_NOON, 0) ||
		is_word(word, LETTER_ALEF, LETTER_BEH, LETTER_NOON) ||
		is_word(word, LETTER_BEH, LETTER_NOON, LETTER_TEH) ||
		is_word(word, LETTER_ALEF, LETTER_LAM, 0))
		return PART_LINK;
	if (is_word(word, LETTER_ALEF, LETTER_BEH, LETTER_WAW) ||
		is_word(word, LETTER_ALEF, LETTER_BEH, LETTER_YEH) ||
		is_word(word, LETTER_ALEF, LETTER_BEH, LETTER_ALEF))
		return PART_FATHER;
	return PART_NAME;
}

/* Is the word Abd, which is written to the next one, whatever that is? */
static bool
is_servant(const AnCompoundWord *word)
{
	return is_word(word, LETTER_AIN, LETTER_BEH, LETTER_DAL);
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
 * Append one word of the name to a key that has room for it.  `joined`: it is
 * written to the word before, as their name may be one word.
 */
static void
append_part(SpeakerKey *key, const AnCompoundWord *word, bool joined,
			bool definite)
{
	static const uint8_t father[] = {0xD8, 0xA7, 0xD8, 0xA8, 0xD9, 0x88};
	const uint8_t *letters = word->folded->folded + word->start;
	const uint8_t *end = word->folded->folded + word->end;
	Part		part = part_of(word);
	uint32_t	before = key->nbytes;
	uint32_t	first;

	if (part == PART_LINK)
	{
		key->before.end = key->before.start;
		return;
	}
	joined = joined || key->joined;
	key->before = *word;
	if (before > 0 && !joined)
		key->bytes[key->nbytes++] = ' ';
	if (part == PART_FATHER)
	{
		memcpy(key->bytes + key->nbytes, father, sizeof(father));
		key->nbytes += sizeof(father);
		key->joined = true;
		return;
	}
	/* leave out al-, but not behind Abd, "servant of the ..." */
	if (definite && !joined && end - letters >=
		AN_DEFINITE_BYTES + LEAST_LETTERS * AN_LETTER_BYTES)
		letters += AN_DEFINITE_BYTES;
	first = key->nbytes;
	key->nbytes = append_letters(key->bytes, first, letters, end);
	/* a hamza that stands alone leaves nothing, nor a blank before it */
	if (key->nbytes == first)
		key->nbytes = before;
	else
		key->joined = is_servant(word);
}

/* Is the word written to the one before, as both are one name? */
static bool
is_joined(const SpeakerKey *key, const AnArticle *article, uint32_t i,
		  const AnCompoundWord *word)
{
	AnCompoundWord both[2] = {key->before, *word};

	if (an_is_name_suffix(article, i))
		return true;
	return key->before.end > key->before.start &&
		key->before.end + 1 >= word->start && an_compound_joins(both, 2);
}

/* Append the word at i; a name of two words in one is appended word by word. */
static void
append_word(SpeakerKey *key, const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	AnCompoundWord word = {key->folded, key->folded, token->start, token->end};
	uint32_t	starts[AN_COMPOUND_PARTS + 1] = {token->start};
	int			parts = 1;
	int			n;

	if (token->kind == AN_WORD_ARABIC)
		parts = an_compound_parts(&word, starts);
	starts[parts] = token->end;
	for (n = 0; n < parts; n++)
	{
		bool		definite = n == 0 && an_is_definite(article, i);
		bool		joined;

		word.start = starts[n];
		word.end = starts[n + 1];
		joined = n > 0 ? key->before.end == word.start :
			is_joined(key, article, i, &word);
		append_part(key, &word, joined, definite);
	}
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
		AnLexical	is = article->is[i];

		if (is & AN_LEX_PREPOSITION || an_lexical_inside(article, i) != is ||
			an_is_prefixed(article, i))
			return false;
		if (i > 0 && is & (AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_NAMED) &&
			!(is & AN_LEX_HONORIFIC))
			return false;
	}
	return name == 0 || (article->is[name - 1] & AN_LEX_SOURCE) == 0 ||
		article->is[name - 1] & AN_LEX_HONORIFIC ||
		an_is_definite(article, name - 1);
}

/* Are the words at i and behind it Abd and whom he serves? */
static bool
is_servant_at(const AnArticle *article, uint32_t i)
{
	AnCompoundWord both[2];
	uint32_t	n;

	for (n = 0; n < 2; n++)
	{
		const AnToken *token = &article->tokens[i + n];

		if (token->kind != AN_WORD_ARABIC)
			return false;
		both[n].folded = both[n].walked = article->folded;
		both[n].start = token->start;
		both[n].end = token->end;
	}
	return is_servant(&both[0]) && an_compound_joins(both, 2);
}

/* Take in the half of a name with Abd that was cut off as a noun. */
static AnMention
with_servants(const AnArticle *article, AnMention name)
{
	if (name.end < article->n && is_servant_at(article, name.end - 1))
		name.end++;
	if (name.first >= 2 && is_servant_at(article, name.first - 2))
		name.first -= 2;
	return name;
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
		return with_servants(article, name);
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
	SpeakerKey	writing = {speaker, NULL, 0, false,
	{speaker, speaker, 0, 0}};
	uint32_t	i;
	int			status = an_article_read(arena, speaker, NULL, &article);

	if (status < 0)
		return status;
	*nbytes = 0;
	/* a word takes at most its bytes and a blank; Abu is no longer than Aba */
	*key = an_arena_alloc(arena, 2 * (size_t) speaker->folded_bytes + 1);
	if (*key == NULL)
		return AN_ERR_MEMORY;
	writing.bytes = *key;
	words = key_words(&article);
	for (i = words.first; i < words.end; i++)
		if (an_token_is_word(&article.tokens[i]))
			append_word(&writing, &article, i);
	*nbytes = writing.nbytes;
	return AN_OK;
}
