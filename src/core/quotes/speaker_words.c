/*
 * speaker_words.c
 *		The words of a speaker's name or title, and what each can be there.
 *
 * Most words of names and of titles are in no list of the lexicon.  What tells
 * them apart is how often news has them with al- and without: a noun or an
 * adjective in both forms, a name in one.
 */
#include "core/quotes/speaker_words.h"

#include <string.h>

#include "core/quotes/homographs.h"
#include "core/quotes/name_words.h"
#include "core/quotes/word_rarity.h"

/* "And" is written to a word that is so much rarer than the rest of it. */
#define JOINED_GAP	4

/* Letters of a word that a preposition may be written to. */
#define LEAST_PREFIXED	4

/* No word longer than this is looked at in another form. */
#define MOST_BYTES	48

/* What words of clauses are, of which a name has none. */
#define PARTICLE	(AN_LEX_PREPOSITION | AN_LEX_THAT | AN_LEX_RELATIVE | \
					 AN_LEX_CONJUNCTION | AN_LEX_CLAUSE | AN_LEX_AUXILIARY | \
					 AN_LEX_FUNCTION | AN_LEX_ACCORDING)

/* What the lexicon says of words that may be of names nonetheless. */
#define OPEN	(AN_LEX_NAME | AN_LEX_MAN | AN_LEX_WOMAN | AN_LEX_ORDINARY | \
				 AN_LEX_NOUN | AN_LEX_QUALITY | AN_LEX_FINITE)

static const uint8_t with_al[] = {0xD8, 0xA7, 0xD9, 0x84};
static const uint8_t feminine[] = {0xD9, 0x87};

/* Is "and" written to a word that no list knows? */
static bool
has_and(const AnSpeakerWord *word, const uint8_t *letters, uint32_t nbytes)
{
	static const uint8_t waw[] = {0xD9, 0x88};
	const uint8_t *rest = letters + AN_LETTER_BYTES;
	uint32_t	nrest = nbytes - AN_LETTER_BYTES;

	if (nbytes < 4 * AN_LETTER_BYTES || word->given || word->is != 0 ||
		memcmp(letters, waw, sizeof(waw)) != 0)
		return false;
	return an_is_given_name(rest, nrest) ||
		memcmp(rest, with_al, sizeof(with_al)) == 0 ||
		an_is_unknown_and(letters, nbytes) ||
		(an_word_rarity(rest, nrest) < AN_RARITY_UNKNOWN &&
		 an_word_rarity(rest, nrest) + JOINED_GAP < an_word_rarity(letters, nbytes));
}

/* Is the word at a token "to the ..." or "by the ..."? */
static bool
is_to_the(const AnArticle *article, uint32_t token)
{
	uint32_t	first = an_letter_at(article, token, 0);
	uint32_t	second = an_letter_at(article, token, 1);

	return (first == LETTER_LAM && second == LETTER_LAM) ||
		(first == LETTER_BEH && second == LETTER_ALEF &&
		 an_letter_at(article, token, 2) == LETTER_LAM);
}

/*
 * Is "to" or "by" written to a word?  It is to one of the lexicon or a noun; it
 * may be to any that is as common as the whole.
 */
static void
tell_prefixed(const AnArticle *article, AnSpeakerWord *word,
			  const uint8_t *letters, uint32_t nbytes)
{
	uint32_t	first = an_letter_at(article, word->token, 0);
	const uint8_t *rest = letters + AN_LETTER_BYTES;
	uint32_t	nrest = nbytes - AN_LETTER_BYTES;

	if (word->given || word->joined || (first != LETTER_LAM &&
										first != LETTER_BEH))
		return;
	word->prefixed = an_is_addressee(article, word->token) ||
		(word->is == 0 && nbytes > LEAST_PREFIXED * AN_LETTER_BYTES &&
		 (is_to_the(article, word->token) ||
		  (an_lexicon_find(rest, nrest) & (AN_LEX_SOURCE | AN_LEX_NAMED) &&
		   !an_is_given_name(rest, nrest)) ||
		  (an_has_both_forms(rest, nrest) &&
		   an_word_rarity(rest, nrest) < an_word_rarity(letters, nbytes))));
	word->may_be = word->prefixed ||
		(word->is == 0 && nbytes >= LEAST_PREFIXED * AN_LETTER_BYTES &&
		 ((an_word_rarity(rest, nrest) < AN_RARITY_UNKNOWN &&
		   an_word_rarity(rest, nrest) <= an_word_rarity(letters, nbytes)) ||
		  (an_has_both_forms(rest, nrest) && !an_has_both_forms(letters, nbytes))));
}

/* What a word is behind its "and", without its pronoun, too: "his brother". */
static AnLexical
behind_and(const uint8_t *rest, uint32_t nrest)
{
	const uint8_t *end = rest + nrest;
	AnLexical	is = an_lexicon_find(rest, nrest);

	if (is == 0 && nrest > 4 * AN_LETTER_BYTES &&
		memcmp(end - sizeof(feminine), feminine, sizeof(feminine)) == 0)
		is = an_lexicon_find(rest, nrest - (uint32_t) sizeof(feminine)) &
			(AN_LEX_PERSON | AN_AGREEMENT);
	return is & ~AN_AGREEMENT ? is : 0;
}

/* What the word at a token can be. */
static AnSpeakerWord
speaker_word(const AnArticle *article, uint32_t token, AnLexical is)
{
	const uint8_t *letters = article->folded->folded +
	article->tokens[token].start;
	uint32_t	nbytes = article->tokens[token].end -
	article->tokens[token].start;
	AnSpeakerWord word;
	uint32_t	skip = article->clitic[token];

	memset(&word, 0, sizeof(word));
	word.token = token;
	word.is = is & ~OPEN;
	if (!(word.is & ~AN_AGREEMENT))
		word.is = skip = 0;
	if (article->tokens[token].kind != AN_WORD_ARABIC)
		return word;
	/* "on" and Ali are one word: the article has told which */
	word.also = an_name_flags(letters, nbytes);
	word.given = word.also & AN_NAME_GIVEN &&
		!(word.is & AN_LEX_PREPOSITION);
	/* Wissam is no badge with "and": a given name has its own waw */
	if (word.given && skip > 0)
		word.is = 0;
	else if (skip > 0 || has_and(&word, letters, nbytes))
	{
		word.joined = true;
		word.clitic = AN_LETTER_BYTES;
		skip = AN_LETTER_BYTES;
		word.also = an_name_flags(letters + skip, nbytes - skip);
		word.given = word.also & AN_NAME_GIVEN;
		if (word.is == 0)
			word.is = behind_and(letters + skip, nbytes - skip) & ~OPEN;
	}
	tell_prefixed(article, &word, letters, nbytes);
	letters += skip;
	nbytes -= skip;
	word.definite = skip == 0 ? article->definite[token] &&
		!(word.also & AN_NAME_HAMZA) :
		nbytes > sizeof(with_al) &&
		memcmp(letters, with_al, sizeof(with_al)) == 0;
	word.adjective = (word.is & AN_LEX_ADJECTIVE) != 0 ||
		(word.definite && word.is == 0 && an_has_feminine(letters, nbytes));
	if (word.definite)
	{
		letters += sizeof(with_al);
		nbytes -= (uint32_t) sizeof(with_al);
	}
	/* a given name with al- is a family's, whatever else it may mean */
	word.family = word.definite && an_is_given_name(letters, nbytes);
	word.noun = an_has_both_forms(letters, nbytes) && !word.family;
	return word;
}

/*
 * What the word at a token is.  A word for a title is left as the lexicon has
 * it, though it may be a name: an_speaker_is_title() tells by more than an
 * article gives.
 */
static AnLexical
untold_title(const AnSpeaker *speaker, uint32_t token)
{
	const AnArticle *article = &speaker->article;
	uint32_t	clitic;
	AnLexical	is;

	if (!(article->is[token] & AN_LEX_NAME))
		return article->is[token];
	is = an_lexicon_word(article->folded->folded, &article->tokens[token],
						 &clitic);
	return is & AN_LEX_PERSON && clitic == 0 ? is : article->is[token];
}

/* The token behind the brackets at i, or i. */
static uint32_t
behind_bracket(const AnArticle *article, uint32_t i)
{
	uint32_t	j = i;

	if (!an_is_sign(article, i, '('))
		return i;
	while (j < article->n && !an_is_sign(article, j, ')'))
		j++;
	return j < article->n ? j + 1 : i;
}

/* Is token i an "and" that is written to no word, as before marks? */
bool
an_speaker_is_and(const AnArticle *article, uint32_t i)
{
	return article->tokens[i].kind == AN_WORD_ARABIC &&
		an_letter_at(article, i, 0) == LETTER_WAW &&
		an_letter_at(article, i, 1) == 0;
}

/* Gather the words, with what is in brackets or without. */
static void
gather_words(AnSpeaker *speaker, bool brackets)
{
	const AnArticle *article = &speaker->article;
	bool		marked = false;
	bool		apart = false;
	bool		joined = false;
	uint32_t	unclosed = 0;	/* no bracket closes behind this token */
	uint32_t	i = 0;

	speaker->n = 0;
	while (i < article->n)
	{
		const AnToken *token = &article->tokens[i];
		uint32_t	behind = brackets || unclosed > 0 ? i :
		behind_bracket(article, i);

		if (behind == i && speaker->n > 0)
			behind = an_skip_formula(article, i);
		if (behind > i)
		{
			i = behind;
			continue;
		}
		unclosed += an_is_sign(article, i, '(');
		if (token->kind == AN_TOKEN_QUOTE)
			marked = !marked;
		else if (an_is_sign(article, i, ',') || an_is_sign(article, i, ';'))
			apart = speaker->n > 0;
		else if (an_speaker_is_and(article, i))
			joined = speaker->n > 0;
		else if (an_token_is_word(token))
		{
			AnSpeakerWord *word = &speaker->words[speaker->n++];

			*word = speaker_word(article, i, untold_title(speaker, i));
			word->marked = marked;
			word->apart = apart;
			word->joined = word->joined || joined;
			apart = joined = false;
			an_arena_tick_turn(article->arena, speaker->n);
		}
		i++;
	}
}

/* Read a speaker: the words, and what each can be. */
int
an_speaker_read(AnArena *arena, const AnFolded *folded, AnSpeaker *speaker)
{
	int			status = an_article_read(arena, folded, NULL,
										 &speaker->article);

	if (status < 0)
		return status;
	an_homographs_tell(&speaker->article);
	speaker->words = an_arena_alloc(arena, (speaker->article.n + 1) *
									sizeof(AnSpeakerWord));
	if (speaker->words == NULL)
		return AN_ERR_MEMORY;
	gather_words(speaker, false);
	if (speaker->n == 0)
		gather_words(speaker, true);
	/* who asks for the next word of the last one finds nothing */
	memset(&speaker->words[speaker->n], 0, sizeof(AnSpeakerWord));
	return AN_OK;
}

/*
 * Take the "of" that is written to word i, a source, off it: false if none is.
 */
bool
an_speaker_drop_of(AnSpeaker *speaker, uint32_t i)
{
	AnArticle  *article = &speaker->article;
	AnSpeakerWord *word = &speaker->words[i];
	const AnToken *token = &article->tokens[word->token];
	bool		definite = an_letter_at(article, word->token, 1) == LETTER_LAM;
	uint32_t	skip = definite ? AN_DEFINITE_BYTES : AN_LETTER_BYTES;

	if (!(word->prefixed || word->may_be) ||
		an_letter_at(article, word->token, 0) != LETTER_LAM)
		return false;
	an_drop_preposition(article, word->token);
	if (!(article->is[word->token] & AN_LEX_SOURCE))
		return false;
	word->is = article->is[word->token] & ~OPEN;
	word->also = an_name_flags(article->folded->folded + token->start + skip,
							   token->end - token->start - skip);
	word->given = false;
	word->definite = definite;
	word->clitic = (uint8_t) skip;
	word->joined = word->prefixed = word->may_be = false;
	return true;
}

/* Is word i "son of" or "daughter of"? */
bool
an_speaker_son_of(const AnSpeaker *speaker, uint32_t i)
{
	const AnArticle *article = &speaker->article;
	uint32_t	token = speaker->words[i].token;
	uint32_t	first = an_letter_at(article, token, 0) == LETTER_ALEF;

	return an_letter_at(article, token, first) == LETTER_BEH &&
		an_letter_at(article, token, first + 1) == LETTER_NOON &&
		(an_letter_at(article, token, first + 2) == 0 ||
		 (an_letter_at(article, token, first + 2) == LETTER_TEH &&
		  an_letter_at(article, token, first + 3) == 0));
}

/* Is word i one that stands in clauses and in no name? */
bool
an_speaker_is_particle(const AnSpeaker *speaker, uint32_t i)
{
	const AnSpeakerWord *word = &speaker->words[i];

	return word->prefixed || (word->is & PARTICLE && !word->given);
}

/*
 * A word that is a title and a given name, as Amin and Sultan are, is told by
 * what stands beside: is word i a name here?
 */
static bool
is_name_here(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	const AnSpeakerWord *next = &speaker->words[i + 1];

	if (speaker->words[i].definite)
		return false;
	if (i + 1 < end && an_is_name_suffix(&speaker->article, next->token))
		return true;
	if (!speaker->words[i].given)
		return false;
	if (i + 1 >= end || next->apart || an_speaker_son_of(speaker, i + 1))
		return true;
	if (an_speaker_is_particle(speaker, i + 1) ||
		next->is & (AN_LEX_PLACE | AN_LEX_BODY))
		return false;
	if (i + 2 < end && !next[1].apart)
	{
		/* "the sheikh of al-Azhar X", "an aide of the secretary of ..." */
		if (next->definite ? next[1].given && !next[1].definite :
			next->is & AN_LEX_PERSON && (next[1].definite || next[1].noun))
			return false;
		/* "the secretary of al-Ahsa Doctor X" */
		if (next->definite && !next->family && next[1].definite &&
			next[1].is & AN_LEX_PERSON)
			return false;
	}
	if (next->given)
		return true;
	return !next->noun && !next->adjective && !(next->is & AN_LEX_PERSON);
}

/* What the lexicon says of word i with al- before it; 0 if it has it. */
AnLexical
an_speaker_with_al(const AnSpeaker *speaker, uint32_t i)
{
	const AnArticle *article = &speaker->article;
	const AnToken *token = &article->tokens[speaker->words[i].token];
	uint32_t	nbytes = token->end - token->start;
	uint8_t		whole[MOST_BYTES + sizeof(with_al)];

	if (speaker->words[i].definite || speaker->words[i].joined ||
		nbytes > MOST_BYTES)
		return 0;
	memcpy(whole, with_al, sizeof(with_al));
	memcpy(whole + sizeof(with_al), article->folded->folded + token->start,
		   nbytes);
	return an_lexicon_find(whole, (uint32_t) sizeof(with_al) + nbytes);
}

/*
 * Is word i a rank without al-: with al- a title before names, or the adjective
 * of one?
 */
bool
an_speaker_is_rank(const AnSpeaker *speaker, uint32_t i)
{
	return (an_speaker_with_al(speaker, i) &
			(AN_LEX_HONORIFIC | AN_LEX_ADJECTIVE)) != 0;
}

/* Is word i the Umm of a name, "mother of"? */
static bool
is_mother_of(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	uint32_t	token = speaker->words[i].token;

	return i + 1 < end && !speaker->words[i + 1].definite &&
		an_letter_at(&speaker->article, token, 0) == LETTER_ALEF &&
		an_letter_at(&speaker->article, token, 1) == LETTER_MEEM &&
		an_letter_at(&speaker->article, token, 2) == 0;
}

/* Does a title begin with word i, before end? */
bool
an_speaker_is_title(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	/* al-Jar Allah is a family, whatever its first word means */
	if (speaker->words[i].definite && i + 1 < end &&
		an_is_name_suffix(&speaker->article, speaker->words[i + 1].token))
		return false;
	return speaker->words[i].is & AN_LEX_PERSON &&
		!is_mother_of(speaker, i, end) && !is_name_here(speaker, i, end);
}

/*
 * Can a name begin with word i, before end?  One with al- does only where the
 * list has it so and a name or "son of" follows.
 */
bool
an_speaker_is_name(const AnSpeaker *speaker, uint32_t i, uint32_t end)
{
	const AnSpeakerWord *word = &speaker->words[i];

	if (an_speaker_is_particle(speaker, i) || word->joined ||
		an_speaker_is_title(speaker, i, end))
		return false;
	if (an_is_name_prefix(&speaker->article, word->token) ||
		is_mother_of(speaker, i, end))
		return true;
	if (word->definite && i + 1 < end && an_speaker_son_of(speaker, i + 1))
		return true;
	if (word->definite)
		return word->given && i + 1 < end && !word[1].apart &&
			((i > 0 && word[-1].also & AN_NAME_REGNAL) ||
			 (!(word->is & AN_LEX_ADJECTIVE) && !word[1].joined &&
			  !an_speaker_is_particle(speaker, i + 1) &&
			  (word[1].definite ? !word[1].adjective : !word[1].noun ||
			   word[1].given)));
	if (word->given)
		return true;
	return word->is == 0 && !word->noun;
}
