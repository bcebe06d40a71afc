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
#include "core/quotes/joint_speakers.h"
#include "core/quotes/name_list.h"
#include "core/quotes/name_words.h"
#include "core/quotes/speaker_issuer.h"
#include "core/quotes/speaker_name.h"
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
	bool		alone;			/* the word is all of the name */
	bool		house;			/* ... without al-, as behind "house of" */
	bool		whole;			/* words keep their al- */
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
	uint32_t	nbytes = (uint32_t) (end - word);

	word = an_name_spelled(word, &nbytes);
	end = word + nbytes;
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

	/* at the beginning it is part of the name: Ibn Khaldun */
	if (part == PART_LINK && before > 0)
	{
		key->before.end = key->before.start;
		return;
	}
	joined = joined || key->joined;
	definite = definite && (!joined || key->house);
	key->house = false;
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
	if (part == PART_LINK && key_letter(word, 1) == LETTER_BEH)
		letters += AN_LETTER_BYTES;
	/* al-Ali alone is another than Ali */
	if (definite && key->alone &&
		an_is_given_name(letters + AN_DEFINITE_BYTES,
						 (uint32_t) (end - letters) - AN_DEFINITE_BYTES))
		definite = false;
	/* leave out al-, but not behind Abd, "servant of the ..." */
	if (definite && end - letters >=
		AN_DEFINITE_BYTES + LEAST_LETTERS * AN_LETTER_BYTES)
		letters += AN_DEFINITE_BYTES;
	first = key->nbytes;
	key->nbytes = append_letters(key->bytes, first, letters, end);
	/* a hamza that stands alone leaves nothing, nor a blank before it */
	if (key->nbytes == first)
		key->nbytes = before;
	else
		key->joined = is_servant(word) ||
			(part == PART_LINK && key_letter(word, 1) != LETTER_LAM);
	key->house = part == PART_LINK && key_letter(word, 1) == LETTER_LAM;
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

/* Does the word begin with al-, as it is folded? */
static bool
has_al(const AnCompoundWord *word)
{
	return key_letter(word, 0) == LETTER_ALEF &&
		key_letter(word, 1) == LETTER_LAM && key_letter(word, 2) != 0;
}

/*
 * Bytes of what is written to the first word of a speaker: "and", "to", "by".
 * The lam of "to the" stands for al- too: it goes as al- would.
 */
static uint32_t
proclitic_of(const AnArticle *article, const AnSpeakerWord *word)
{
	if (word->clitic > 0)
		return word->clitic;
	if (!word->prefixed)
		return 0;
	if (an_letter_at(article, word->token, 1) == LETTER_LAM)
		return AN_DEFINITE_BYTES;
	if (an_letter_at(article, word->token, 1) == LETTER_ALEF &&
		an_letter_at(article, word->token, 2) == LETTER_LAM)
		return AN_LETTER_BYTES + AN_DEFINITE_BYTES;
	return AN_LETTER_BYTES;
}

/*
 * Is it a family's name, al- before a given name: Khalid al-Sultan?  He is
 * another than Khalid, son of Sultan.  So is whose family is al-Jar Allah, in
 * one word or two.
 */
static bool
is_family_of(const AnArticle *article, const AnSpeakerWord *read,
			 const AnCompoundWord *word)
{
	return read->definite && !read->adjective && has_al(word) &&
		(read->family || an_is_name_suffix(article, read->token + 1) ||
		 (key_letter(word, 2) == LETTER_AIN &&
		  key_letter(word, 3) == LETTER_BEH &&
		  key_letter(word, 4) == LETTER_DAL && key_letter(word, 5) == 0));
}

/*
 * Append a word, but for as many of its bytes; a name of two words in one is
 * appended word by word.
 */
static void
append_word(SpeakerKey *key, const AnArticle *article,
			const AnSpeakerWord *read, uint32_t skip)
{
	uint32_t	i = read->token;
	const AnToken *token = &article->tokens[i];
	AnCompoundWord word = {key->folded, key->folded, token->start + skip,
	token->end};
	uint32_t	starts[AN_COMPOUND_PARTS + 1] = {token->start + skip};
	int			parts = 1;
	int			n;

	if (token->kind == AN_WORD_ARABIC)
		parts = an_compound_parts(&word, starts);
	starts[parts] = token->end;
	for (n = 0; n < parts; n++)
	{
		bool		definite = n == 0 && !key->whole &&
		!(key->nbytes > 0 && is_family_of(article, read, &word)) &&
		(skip == 0 ? read->definite && read->clitic == 0 : has_al(&word));
		bool		joined;

		word.start = starts[n];
		word.end = starts[n + 1];
		joined = n > 0 ? key->before.end == word.start :
			is_joined(key, article, i, &word);
		append_part(key, &word, joined, definite);
	}
}

/*
 * Is a single word no name, but what "the" makes another: "the source" is one
 * whom the text has named, "a source" nobody?
 */
static bool
is_description(const AnSpeaker *speaker, const AnSpeakerWord *word)
{
	const AnArticle *article = &speaker->article;
	const AnToken *token = &article->tokens[word->token];
	uint32_t	start = token->start + (word->definite ? AN_DEFINITE_BYTES : 0);

	return word->also & AN_NAME_UNNAMED ||
		an_name_flags(article->folded->folded + start, token->end - start) &
		AN_NAME_UNNAMED ||
		(word->is & AN_LEX_DOCUMENT && !(word->is & AN_LEX_BODY));
}

/*
 * Is word i "the ministry of", before what is its name without it, too: before
 * "Spanish interior"?  Alone, "the interior" is one, but "the defence" may be a
 * lawyer's; what is feminine goes with a ministry only.
 */
static bool
is_ministry_of(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	const AnArticle *article = &speaker->article;
	const AnSpeakerWord *word = &speaker->words[i];
	uint32_t	field = word[1].token;
	uint32_t	at = word->clitic / AN_LETTER_BYTES;

	return i + 1 < end && word[1].also & AN_NAME_MINISTRY &&
		!word[1].joined && !word[1].apart &&
		an_letter_at(article, word->token, at) == LETTER_WAW &&
		an_letter_at(article, word->token, at + 1) == LETTER_ZAIN &&
		an_letter_at(article, word->token, at + 2) == LETTER_ALEF &&
		an_letter_at(article, word->token, at + 3) == LETTER_REH &&
		an_letter_at(article, word->token, at + 4) == LETTER_HEH &&
		an_letter_at(article, word->token, at + 5) == 0 &&
		((i + 2 < end && word[2].adjective && !word[2].apart) ||
		 an_letter_at(article, field,
					  an_token_nletters(&article->tokens[field]) - 1) ==
		 LETTER_HEH);
}

/* Append the al- that "to the", written to a word, stands for. */
static void
append_al(SpeakerKey *key, const AnArticle *article,
		  const AnSpeakerWord *word)
{
	static const uint8_t al[] = {0xD8, 0xA7, 0xD9, 0x84};

	if ((!word->prefixed && word->clitic == 0) ||
		an_letter_at(article, word->token, 0) != LETTER_LAM ||
		an_letter_at(article, word->token, 1) != LETTER_LAM)
		return;
	memcpy(key->bytes + key->nbytes, al, sizeof(al));
	key->nbytes += sizeof(al);
	key->joined = true;
}

/* Append the words of one speaker: the name, else all of them. */
static void
append_speaker(SpeakerKey *key, AnSpeaker *speaker, uint32_t first,
			   uint32_t end)
{
	AnSpeakerName name;
	uint32_t	i;

	/* "to the governor X" */
	(void) an_speaker_drop_of(speaker, first);
	first = an_speaker_issuer(speaker, first, end);
	name = an_speaker_name(speaker, first, end);
	if (name.kind == AN_NAME_NONE && is_ministry_of(speaker, name.first, end))
		first = ++name.first;
	key->whole = end == first + 1 &&
		is_description(speaker, &speaker->words[first]);
	/* what is joined to a name, and is no speaker, belongs to it */
	if (name.end < end && speaker->words[name.end].joined &&
		!(speaker->words[name.end].is & AN_LEX_PERSON))
		name.end = end;
	key->alone = name.end == name.first + 1 &&
		!(speaker->words[name.first].is & AN_LEX_PERSON);

	if (key->whole && first == name.first)
		append_al(key, &speaker->article, &speaker->words[first]);
	for (i = name.first; i < name.end; i++)
	{
		const AnSpeakerWord *word = &speaker->words[i];

		/* a nickname in marks within the name is no part of it */
		if (name.kind != AN_NAME_NONE && word->marked &&
			!speaker->words[name.first].marked &&
			!speaker->words[name.end - 1].marked)
			continue;
		append_word(key, &speaker->article, word,
					i > first ? 0 : proclitic_of(&speaker->article, word));
	}
}

/* Write "and" between two speakers: their keys, but one key of both. */
static void
append_and(SpeakerKey *key)
{
	static const uint8_t and[] = {' ', 0xD9, 0x88};

	memcpy(key->bytes + key->nbytes, and, sizeof(and));
	key->nbytes += sizeof(and);
	key->joined = key->house = false;
	key->before.end = key->before.start;
}

/*
 * Make the key of a person or body: the letters of the name, or of all words
 * where there is no name.
 */
int
an_speaker_key(AnArena *arena, const AnFolded *folded, uint8_t **key,
			   uint32_t *nbytes)
{
	AnSpeaker	speaker;
	AnOneSpeaker one = {0, 0, 0, 0};
	SpeakerKey	writing = {folded, NULL, 0, false, false, false, false,
	{folded, folded, 0, 0}};
	int			status = an_speaker_read(arena, folded, &speaker);

	if (status < 0)
		return status;
	*nbytes = 0;
	/* a word takes at most its bytes, or those of its commonest spelling */
	*key = an_arena_alloc(arena, 2 * (size_t) folded->folded_bytes + 1);
	if (*key == NULL)
		return AN_ERR_MEMORY;
	writing.bytes = *key;
	while (an_joint_speakers_next(&speaker, &one))
	{
		if (writing.nbytes > 0)
			append_and(&writing);
		append_speaker(&writing, &speaker, one.first, one.end);
	}
	*nbytes = writing.nbytes;
	return AN_OK;
}
