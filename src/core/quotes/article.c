/*
 * article.c
 *		One text, read once for all rooms that look for quotations.
 */
#include "core/quotes/article.h"

#include <string.h>

#include "core/text/glue.h"

/* Tokens between two ticks, at which the arena's owner may cancel. */
#define TICK_TOKENS		4096

/* A text of at most so many tokens may be nothing but a name. */
#define MOST_ALONE		12

/* A plural of persons with al- has at least so many letters. */
#define LEAST_PERSONS	7

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
	if (extra != NULL && extra->n > 0 &&
		an_extra_cues_have(extra, folded->folded, token, clitic))
		return AN_LEX_VERB | AN_LEX_STRONG;
	return an_lexicon_word(folded->folded, token, clitic);
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

/* Does the token fold to "on": ain, lam, yeh? */
static bool
is_on(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	static const uint8_t on[] = {0xD8, 0xB9, 0xD9, 0x84, 0xD9, 0x8A};

	return token->end - token->start == sizeof(on) &&
		memcmp(article->folded->folded + token->start, on, sizeof(on)) == 0;
}

/* Does the word end in yeh in the original, rather than in alef maksura? */
static bool
ends_in_yeh(const AnFolded *folded, const AnToken *token)
{
	return an_fold_last(folded, token->start, token->end) == LETTER_YEH;
}

/* Is token i "son of"? */
static bool
is_son_of(const AnArticle *article, uint32_t i)
{
	return i < article->n && an_letter_at(article, i, 0) == LETTER_BEH &&
		an_letter_at(article, i, 1) == LETTER_NOON &&
		an_letter_at(article, i, 2) == 0;
}

/*
 * The name Ali, with yeh, and "on", with alef maksura, fold to one word.  A
 * word with yeh is the name if the text uses alef maksura in "on", or is
 * nothing but a name.  Beside "son of" it is always the name.
 */
static void
tell_ali_from_on(AnArticle *article)
{
	bool		writes_maksura = article->n <= MOST_ALONE;
	uint32_t	i;

	for (i = 0; i < article->n && !writes_maksura; i++)
		writes_maksura = is_on(article, i) &&
			!ends_in_yeh(article->folded, &article->tokens[i]);
	for (i = 0; i < article->n; i++)
		if (is_on(article, i) &&
			((writes_maksura &&
			  ends_in_yeh(article->folded, &article->tokens[i])) ||
			 is_son_of(article, i - 1) || is_son_of(article, i + 1)))
		{
			article->is[i] = 0;
			article->clitic[i] = 0;
		}
}

/*
 * A word for a title is a name behind Abd, as in Abd al-Malik, and before "son
 * of", as Sultan can be.
 */
static void
tell_names_from_titles(AnArticle *article)
{
	uint32_t	i;

	for (i = 0; i + 1 < article->n; i++)
		if (article->is[i] & AN_LEX_PERSON && is_son_of(article, i + 1) &&
			!article->definite[i])
			article->is[i] = 0;
		else if (article->definite[i + 1] &&
				 an_letter_at(article, i, 0) == LETTER_AIN &&
				 an_letter_at(article, i, 1) == LETTER_BEH &&
				 an_letter_at(article, i, 2) == LETTER_DAL &&
				 an_letter_at(article, i, 3) == 0)
			article->is[i + 1] = 0;
}

/*
 * "His agent", with heh, and "woman agent", with teh marbuta, fold to one
 * word.  Where the original has heh, the gender is unknown.
 */
static void
tell_his_from_woman(AnArticle *article)
{
	static const uint8_t heh[] = {0xD9, 0x87};
	uint32_t	i;

	for (i = 0; i < article->n; i++)
	{
		const AnToken *token = &article->tokens[i];

		if (!(article->is[i] & AN_LEX_PERSON) ||
			!(article->is[i] & AN_LEX_FEMININE) ||
			memcmp(article->folded->folded + token->end - sizeof(heh), heh,
				   sizeof(heh)) != 0)
			continue;
		if (an_fold_last(article->folded, token->start,
						 token->end) == LETTER_HEH)
			article->is[i] &= ~AN_LEX_FEMININE;
	}
}

/*
 * Can the word at i be the name of a foreign letter, such as the B of NBC: at
 * most two letters, in no list?
 */
static bool
is_letter_name(const AnArticle *article, uint32_t i)
{
	return article->is[i] == 0 && article->tokens[i].kind == AN_WORD_ARABIC &&
		an_letter_at(article, i, 2) == 0;
}

/*
 * Is token i the "van" of a Dutch name, which folds to "so that"?  It is if it
 * stands right behind a finite reporting verb, its alef has no hamza in the
 * original, and a word in no list follows.
 */
static bool
is_van(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];

	if (an_letter_at(article, i, 0) != LETTER_FEH ||
		an_letter_at(article, i, 1) != LETTER_ALEF ||
		an_letter_at(article, i, 2) != LETTER_NOON ||
		an_letter_at(article, i, 3) != 0 || i == 0 ||
		!(article->is[i - 1] & AN_LEX_VERB) ||
		article->is[i - 1] & AN_LEX_PARTICIPLE ||
		article->tokens[i + 1].kind != AN_WORD_ARABIC ||
		article->is[i + 1] != 0 || article->definite[i + 1])
		return false;
	return an_fold_last(article->folded, token->start + AN_LETTER_BYTES,
						token->start + 2 * AN_LETTER_BYTES) == LETTER_ALEF;
}

/*
 * A part of a name that folds to "that" is no complementizer: van, the letter
 * N of CNN and NBC, and the Ban of Ban Ki, whose Ki folds to "in order to".
 */
static void
tell_names_from_that(AnArticle *article)
{
	uint32_t	i;

	for (i = 0; i + 1 < article->n; i++)
		if (!(article->is[i] & AN_LEX_THAT))
			continue;
		else if (is_van(article, i))
			article->is[i] = article->clitic[i] = 0;
		else if (article->is[i + 1] & AN_LEX_THAT &&
				 article->tokens[i].hash == article->tokens[i + 1].hash)
			article->is[i] = article->is[i + 1] = 0;
		else if (an_is_bare_that(article, i) && i + 2 < article->n &&
				 is_letter_name(article, i + 1) &&
				 is_letter_name(article, i + 2))
			article->is[i] = 0;
		else if (an_letter_at(article, i, 0) == LETTER_BEH &&
				 an_letter_at(article, i, 3) == 0 &&
				 an_letter_at(article, i + 1, 0) == LETTER_KAF &&
				 an_letter_at(article, i + 1, 1) == LETTER_YEH &&
				 an_letter_at(article, i + 1, 2) == 0)
			article->is[i] = article->is[i + 1] = 0;
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
	/* pairing needs much memory for a while: before the rest has any */
	if (status == AN_OK)
		status = an_marks_pair(arena, &tokens, &article->marks);
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
	if (article->is == NULL || article->clitic == NULL ||
		article->definite == NULL || article->inside == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i <= tokens.n; i++)
	{
		uint32_t	clitic = 0;

		article->is[i] = !an_token_is_word(&tokens.tokens[i]) ? 0 :
			classify(folded, &tokens.tokens[i], extra, &clitic);
		if (article->is[i] == 0 && is_title_letter(folded, &tokens.tokens[i]))
			article->is[i] = AN_LEX_PERSON | AN_LEX_MASCULINE;
		else if (article->is[i] == 0 && is_persons(folded, &tokens.tokens[i]))
			article->is[i] = AN_LEX_PERSON | AN_LEX_PLURAL;
		article->clitic[i] = article->is[i] != 0 ? (uint8_t) clitic : 0;
		article->definite[i] = begins_with_definite(folded, &tokens.tokens[i],
													&near);
		article->inside[i] = 0;
		if (i % TICK_TOKENS == TICK_TOKENS - 1)
			an_arena_tick(arena);
	}
	tell_ali_from_on(article);
	tell_names_from_that(article);
	tell_names_from_titles(article);
	tell_his_from_woman(article);
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
