/*
 * article.c
 *		One text, read once for all rooms that look for quotations.
 */
#include "core/quotes/article.h"

#include <string.h>

#include "core/quotes/lost_commas.h"
#include "core/text/glue.h"

/* Tokens between two ticks, at which the arena's owner may cancel. */
#define TICK_TOKENS		4096

/* A plural of persons with al- has at least so many letters. */
#define LEAST_PERSONS	7

/* No word of the lexicon is longer. */
#define MOST_WORD_BYTES	40

/* Alef and lam of al-, folded. */
static const uint8_t definite[] = {0xD8, 0xA7, 0xD9, 0x84};

/*
 * What a word is, by the caller's own cues (or NULL) or the lexicon; *clitic is
 * how many bytes long the conjunction written to it is.
 */
static AnLexical
classify(const AnFolded *folded, const AnToken *token,
		 const AnExtraCues *extra, uint32_t *clitic)
{
	AnLexical	is;

	if (extra != NULL && extra->n > 0 &&
		an_extra_cues_have(extra, folded->folded, token, clitic))
		return AN_LEX_VERB | AN_LEX_STRONG;
	is = an_lexicon_word(folded->folded, token, clitic);
	return is & ~AN_AGREEMENT ? is : 0;
}

/*
 * What a word that ends in waw or yeh is with noon behind it: "economists of"
 * lacks it before its genitive.  Only a plural of persons counts.
 */
static AnLexical
classify_construct(const AnFolded *folded, const AnToken *token)
{
	static const uint8_t noon[] = {0xD9, 0x86};
	uint8_t		word[MOST_WORD_BYTES + sizeof(noon)];
	uint32_t	nbytes = token->end - token->start;
	AnLexical	is;

	if (nbytes > MOST_WORD_BYTES)
		return 0;
	memcpy(word, folded->folded + token->start, nbytes);
	memcpy(word + nbytes, noon, sizeof(noon));
	is = an_lexicon_find(word, nbytes + (uint32_t) sizeof(noon));
	return is & AN_LEX_PERSON && is & AN_LEX_PLURAL ?
		AN_LEX_PERSON | AN_LEX_PLURAL : 0;
}

/*
 * What a word that ends in "her" or "their" is without it: a person, "her
 * brother".  Before a pronoun a feminine noun ends in teh, "his colleague".
 */
static AnLexical
classify_possessed(const AnFolded *folded, const AnToken *token)
{
	static const uint8_t teh[] = {0xD8, 0xAA};
	static const uint8_t heh[] = {0xD9, 0x87};
	static const uint8_t alef[] = {0xD8, 0xA7};
	static const uint8_t meem[] = {0xD9, 0x85};
	const uint8_t *from = folded->folded + token->start;
	uint32_t	nbytes = token->end - token->start;
	uint8_t		word[MOST_WORD_BYTES];
	AnLexical	is;

	if (nbytes > MOST_WORD_BYTES)
		return 0;
	if (memcmp(from + nbytes - sizeof(alef), alef, sizeof(alef)) == 0)
		nbytes -= AN_LETTER_BYTES;
	if (memcmp(from + nbytes - sizeof(meem), meem, sizeof(meem)) == 0)
		nbytes -= AN_LETTER_BYTES;
	if (memcmp(from + nbytes - sizeof(heh), heh, sizeof(heh)) != 0)
		return 0;
	nbytes -= AN_LETTER_BYTES;
	if (nbytes < 2 * AN_LETTER_BYTES)
		return 0;
	memcpy(word, from, nbytes);
	if (memcmp(word + nbytes - sizeof(teh), teh, sizeof(teh)) == 0)
		memcpy(word + nbytes - sizeof(teh), heh, sizeof(heh));
	else if (nbytes + AN_LETTER_BYTES == token->end - token->start)
		return 0;
	is = an_lexicon_find(word, nbytes);
	return is & AN_LEX_PERSON && !(is & (AN_LEX_CUE | AN_LEX_PLURAL)) ?
		is & (AN_LEX_PERSON | AN_LEX_MASCULINE | AN_LEX_FEMININE) : 0;
}

/*
 * What a word that no list has is without its ending: a person with a pronoun
 * or in the accusative, "an official", or persons before their genitive.
 */
static AnLexical
classify_inflected(const AnFolded *folded, const AnToken *token)
{
	uint32_t	last;
	AnLexical	is;

	if (token->kind != AN_WORD_ARABIC || an_token_nletters(token) < 4)
		return 0;
	last = an_fold_last(folded, token->start, token->end);
	if (last == LETTER_WAW || last == LETTER_YEH)
		return classify_construct(folded, token);
	is = classify_possessed(folded, token);
	if (is != 0)
		return is;
	is = an_lexicon_find(folded->folded + token->start,
						 token->end - token->start - AN_LETTER_BYTES);
	if (!(is & AN_LEX_PERSON))
		return 0;
	if (last == LETTER_HEH)
		return is & (AN_LEX_PERSON | AN_LEX_MASCULINE);
	return last == LETTER_ALEF && !(is & AN_LEX_CUE) ? is : 0;
}

/*
 * What a word is that no list has, if "so as to" is written to a verb that
 * reports: lam, and the imperfect.  *clitic is then the bytes of that lam.
 */
static AnLexical
classify_purpose(const AnFolded *folded, const AnToken *token,
				 uint32_t *clitic)
{
	static const uint8_t lam[] = {0xD9, 0x84};
	static const uint8_t yeh[] = {0xD9, 0x8A};
	static const uint8_t teh[] = {0xD8, 0xAA};
	const uint8_t *word = folded->folded + token->start;
	AnLexical	is;

	if (token->kind != AN_WORD_ARABIC || an_token_nletters(token) < 4 ||
		memcmp(word, lam, sizeof(lam)) != 0 ||
		(memcmp(word + sizeof(lam), yeh, sizeof(yeh)) != 0 &&
		 memcmp(word + sizeof(lam), teh, sizeof(teh)) != 0))
		return 0;
	is = an_lexicon_find(word + sizeof(lam),
						 token->end - token->start - (uint32_t) sizeof(lam));
	if ((is & (AN_LEX_VERB | AN_LEX_WEAK | AN_LEX_TRAP)) != AN_LEX_VERB ||
		is & (AN_LEX_NAME | AN_LEX_NOUN | AN_LEX_PARTICIPLE | AN_LEX_SPEECH))
		return 0;
	*clitic = sizeof(lam);
	return is;
}

/*
 * Is the token a title such as "Dr." or "Prof. Dr.": one letter, with a stop or
 * a slash that ends no sentence, or an acronym before such a stop?  Before
 * "that" these are somebody's initials.
 */
static bool
is_title_letter(const AnFolded *folded, const AnToken *token)
{
	const AnToken *sign = &token[1];
	uint32_t	clitic;

	if (sign->kind != AN_TOKEN_PUNCTUATION ||
		sign->boundary != AN_BOUNDARY_NONE ||
		(token->kind != AN_WORD_ARABIC && token->kind != AN_WORD_ACRONYM))
		return false;
	if (token->kind == AN_WORD_ARABIC && !sign->blank_before)
		return token->end - token->start == AN_LETTER_BYTES &&
			(sign->cp == '.' || sign->cp == '/');
	return (token->kind == AN_WORD_ACRONYM ||
			token->end - token->start == AN_LETTER_BYTES) &&
		sign->cp == '.' && an_token_is_word(&sign[1]) &&
		!(an_lexicon_word(folded->folded, &sign[1], &clitic) & AN_LEX_THAT);
}

/*
 * Is the letter of a title rather that of a name?  Titles begin with alef, dal
 * or meem: professor, doctor, engineer.
 */
static bool
is_initial_letter(const AnArticle *article, uint32_t i)
{
	uint32_t	letter = an_letter_at(article, i, 0);

	return article->tokens[i].kind == AN_WORD_ARABIC &&
		letter != LETTER_ALEF && letter != LETTER_DAL && letter != LETTER_MEEM;
}

/* Is a word in no list a plural of persons: al- first, waw and noon last? */
static bool
is_persons(const AnFolded *folded, const AnToken *token)
{
	static const uint8_t ending[] = {0xD9, 0x88, 0xD9, 0x86};

	return token->kind == AN_WORD_ARABIC &&
		token->end - token->start >= LEAST_PERSONS * AN_LETTER_BYTES &&
		memcmp(folded->folded + token->start, definite, sizeof(definite)) == 0 &&
		memcmp(folded->folded + token->end - sizeof(ending), ending,
			   sizeof(ending)) == 0;
}

/*
 * Does the word begin with al-?  The original tells: alef with hamza, with
 * which Alexander and Elias begin, folds to the alef of al-.  *near must be 0
 * for the first word, and is kept from word to word.
 */
static bool
begins_with_definite(const AnFolded *folded, const AnToken *token,
					 uint32_t *near)
{
	uint32_t	first;

	if (token->kind != AN_WORD_ARABIC ||
		token->end - token->start <= sizeof(definite) ||
		memcmp(folded->folded + token->start, definite, sizeof(definite)) != 0)
		return false;
	first = an_fold_last_near(folded, token->start,
							  token->start + AN_LETTER_BYTES, near);
	/* any alef but one with hamza or madda, or a presentation form */
	return first < LETTER_ALEF_MADDA || first > LETTER_ALEF_HAMZA_BELOW;
}

/* Read what the word at i is; *near is as begins_with_definite wants it. */
static void
read_article_word(AnArticle *article, const AnExtraCues *extra, uint32_t i,
		  uint32_t *near)
{
	const AnFolded *folded = article->folded;
	const AnToken *token = &article->tokens[i];
	uint32_t	clitic = 0;

	article->is[i] = !an_token_is_word(token) ? 0 :
		classify(folded, token, extra, &clitic);
	if (article->is[i] == 0)
		article->is[i] = classify_inflected(folded, token);
	if (article->is[i] == 0)
		article->is[i] = classify_purpose(folded, token, &clitic);
	if (article->is[i] == 0 && is_title_letter(folded, token))
		article->is[i] = is_initial_letter(article, i) ? AN_LEX_NAME :
			AN_LEX_PERSON | AN_LEX_MASCULINE;
	else if (an_is_unlisted(article, i) && article->is[i] != AN_LEX_NOUN &&
			 is_persons(folded, token))
		article->is[i] = AN_LEX_PERSON | AN_LEX_PLURAL;
	article->clitic[i] = article->is[i] != 0 ? (uint8_t) clitic : 0;
	article->definite[i] = begins_with_definite(folded, token, near);
	article->inside[i] = 0;
}

/*
 * Read a folded text: its tokens, with glued words parted, what each word is,
 * and its marks.  extra are words that report besides the lexicon's, or
 * NULL.
 */
int
an_article_read(AnArena *arena, const AnFolded *folded,
				const AnExtraCues *extra, AnArticle *article)
{
	AnTokens	tokens;
	int			status = an_tokens_read(arena, folded, &tokens);
	uint32_t	near = 0;
	uint32_t	i;
	uint32_t	j;

	if (status == AN_OK)
		status = an_glue_part_tokens(arena, &tokens);
	if (status == AN_OK)
		an_lost_commas_mend(&tokens);
	/* pairing needs much memory for a while: before the rest has any */
	if (status == AN_OK)
		status = an_marks_pair(arena, &tokens, extra, &article->marks);
	if (status < 0)
		return status;
	article->arena = arena;
	article->folded = folded;
	article->tokens = tokens.tokens;
	article->n = tokens.n;
	article->is = an_arena_alloc(arena, (tokens.n + 1) * sizeof(AnLexical));
	article->clitic = an_arena_alloc(arena, tokens.n + 1);
	article->definite = an_arena_alloc(arena, tokens.n + 1);
	article->inside = an_arena_alloc(arena, (tokens.n + 1) * sizeof(uint32_t));
	article->phrase_end = an_arena_alloc(arena,
										 (tokens.n + 1) * sizeof(uint32_t));
	article->names = an_arena_alloc(arena, tokens.n + 1);
	article->told = false;
	if (article->phrase_end == NULL || article->names == NULL)
		return AN_ERR_MEMORY;
	memset(article->phrase_end, 0, (tokens.n + 1) * sizeof(uint32_t));
	memset(article->names, AN_NAME_UNASKED, tokens.n + 1);
	if (article->is == NULL || article->clitic == NULL ||
		article->definite == NULL || article->inside == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i <= tokens.n; i++)
	{
		read_article_word(article, extra, i, &near);
		if (i % TICK_TOKENS == TICK_TOKENS - 1)
			an_arena_tick(arena);
	}
	for (i = 0; i < article->marks.n; i++)
		for (j = article->marks.spans[i].open;
			 j < article->marks.spans[i].behind; j++)
			article->inside[j] = i + 1;
	return AN_OK;
}

/* The token before i, past line breaks inside a sentence; or AN_NO_TOKEN. */
uint32_t
an_token_before(const AnArticle *article, uint32_t i)
{
	while (i-- > 0)
		if (article->tokens[i].kind != AN_TOKEN_BREAK ||
			an_ends_sentence(article, i))
			return i;
	return AN_NO_TOKEN;
}

/* The number of words among the tokens [first, end). */
uint32_t
an_count_words(const AnArticle *article, uint32_t first, uint32_t end)
{
	uint32_t	n = 0;

	while (first < end)
		n += an_token_is_word(&article->tokens[first++]);
	return n;
}

/* The first token from i on that is no line break. */
uint32_t
an_skip_breaks(const AnArticle *article, uint32_t i)
{
	while (article->tokens[i].kind == AN_TOKEN_BREAK)
		i++;
	return i;
}

/*
 * Is the complementizer at i without a pronoun?  Then it is no part of what
 * was said.
 */
bool
an_is_bare_that(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	start = token->start + article->clitic[i];
	uint32_t	cp;

	an_utf8_decode(article->folded->folded + start,
				   article->folded->folded + token->end, &cp);
	if (cp == LETTER_BEH)
		start += AN_LETTER_BYTES;
	return token->end - start <= 2 * AN_LETTER_BYTES;
}
