/*
 * article.c
 *		A text with all that the rooms of quotation read.
 */
#include "core/quotes/article.h"

#include <string.h>

#include "core/text/glue.h"
#include "core/base/hash.h"

/* Tokens between two calls of the owner, who may cancel. */
#define TICK_TOKENS		4096

/* A text of no more tokens is a name by itself. */
#define MOST_ALONE		12

/* A plural of persons with al- has as many letters at least. */
#define LEAST_PERSONS	7

/* Alef and lam of al-, folded. */
static const uint8_t definite[] = {0xD8, 0xA7, 0xD9, 0x84};

/* Give what a token is, with the caller's own cues. */
static uint32_t
classify(const AnFolded *folded, const AnToken *token, const uint64_t *extra,
		 uint32_t nextra, uint32_t *clitic)
{
	const uint8_t *word = folded->folded + token->start;
	uint32_t	nbytes = token->end - token->start;
	uint32_t	i;

	for (i = 0; i < nextra; i++)
	{
		*clitic = token->hash == extra[i] ? 0 : 2;
		if (token->hash == extra[i] ||
			(nbytes > 4 && an_hash_bytes(word + 2, nbytes - 2) == extra[i]))
			return AN_LEX_VERB | AN_LEX_STRONG;
	}
	return an_lexicon_word(folded->folded, token, clitic);
}

/* Dr. and its like: one letter and a stop that ends no sentence. */
static bool
is_title_letter(const AnToken *token)
{
	return token->kind == AN_WORD_ARABIC && token->end - token->start == 2 &&
		token[1].kind == AN_TOKEN_PUNCTUATION &&
		(token[1].cp == '.' || token[1].cp == '/') &&
		!token[1].blank_before && token[1].boundary == AN_BOUNDARY_NONE;
}

/* Is the token the preposition "on", of three letters, ain first? */
static bool
is_on(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	static const uint8_t on[] = {0xD8, 0xB9, 0xD9, 0x84, 0xD9, 0x8A};

	return token->end - token->start == sizeof(on) &&
		memcmp(article->folded->folded + token->start, on, sizeof(on)) == 0;
}

/* Does the original spell this word with a yeh, not with an alef maksura? */
static bool
ends_in_yeh(const AnFolded *folded, const AnToken *token)
{
	static const uint8_t yeh[] = {0xD9, 0x8A};
	AnSpan		span = an_fold_span(folded, token->start, token->end);

	return span.end >= 2 && memcmp(folded->text + span.end - 2, yeh, 2) == 0;
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
 * The name Ali and the preposition "on" fold to one word.  Where a text writes
 * alef maksura at all, or is a name by itself, a yeh means the name.
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

/* Behind Abd, and before "son of", a title is a name: Abd al-Malik, Sultan. */
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
 * "His agent" folds to the word for a woman agent: where the original writes
 * heh, the gender of the word is open.
 */
static void
tell_his_from_woman(AnArticle *article)
{
	static const uint8_t heh[] = {0xD9, 0x87};
	uint32_t	i;

	for (i = 0; i < article->n; i++)
	{
		const AnToken *token = &article->tokens[i];
		AnSpan		span;

		if (!(article->is[i] & AN_LEX_PERSON) ||
			!(article->is[i] & AN_LEX_FEMININE) ||
			memcmp(article->folded->folded + token->end - 2, heh, 2) != 0)
			continue;
		span = an_fold_span(article->folded, token->start, token->end);
		if (span.end >= 2 &&
			memcmp(article->folded->text + span.end - 2, heh, 2) == 0)
			article->is[i] &= ~(uint32_t) AN_LEX_FEMININE;
	}
}

/* A letter of another alphabet, spelled as it sounds: two letters, no word. */
static bool
is_letter_name(const AnArticle *article, uint32_t i)
{
	return article->is[i] == 0 && article->tokens[i].kind == AN_WORD_ARABIC &&
		an_letter_at(article, i, 2) == 0;
}

/*
 * Is token i the van of a Dutch name, which folds to "so that"?  It stands
 * right behind a verb that reports, whose content no "so that" begins; the
 * original has an alef without hamza, and a word that no list knows follows.
 */
static bool
is_van(const AnArticle *article, uint32_t i)
{
	static const uint8_t alef[] = {0xD8, 0xA7};
	const AnToken *token = &article->tokens[i];
	AnSpan		span;

	if (an_letter_at(article, i, 0) != LETTER_FEH ||
		an_letter_at(article, i, 1) != LETTER_ALEF ||
		an_letter_at(article, i, 2) != LETTER_NOON ||
		an_letter_at(article, i, 3) != 0 || i == 0 ||
		!(article->is[i - 1] & AN_LEX_VERB) ||
		article->is[i - 1] & AN_LEX_PARTICIPLE ||
		article->tokens[i + 1].kind != AN_WORD_ARABIC ||
		article->is[i + 1] != 0 || article->definite[i + 1])
		return false;
	span = an_fold_span(article->folded, token->start + 2, token->start + 4);
	return span.end - span.start == sizeof(alef) &&
		memcmp(article->folded->text + span.start, alef, sizeof(alef)) == 0;
}

/*
 * Names that fold to "that": Ban Ki, whose second word is "in order to", the
 * two letters N of a broadcaster, and van.
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

/* Does an unknown word look like persons: al-, and waw noon behind? */
static bool
is_persons(const AnFolded *folded, const AnToken *token)
{
	static const uint8_t ending[] = {0xD9, 0x88, 0xD9, 0x86};

	return token->kind == AN_WORD_ARABIC &&
		token->end - token->start >= LEAST_PERSONS * 2 &&
		memcmp(folded->folded + token->start, definite, sizeof(definite)) == 0 &&
		memcmp(folded->folded + token->end - sizeof(ending), ending,
			   sizeof(ending)) == 0;
}

/*
 * Does the word begin with al-?  Folding makes one of alef and of alef
 * with hamza, with which Alexander and Elias begin.  *near is 0 at first.
 */
static bool
begins_with_definite(const AnFolded *folded, const AnToken *token,
					 uint32_t *near)
{
	AnSpan		span;

	if (token->kind != AN_WORD_ARABIC ||
		token->end - token->start <= sizeof(definite) ||
		memcmp(folded->folded + token->start, definite, sizeof(definite)) != 0)
		return false;
	span = an_fold_span_near(folded, token->start, token->start + 2, near);
	/* a presentation form, or another alef, makes al- as well */
	return span.end - span.start != 2 || folded->text[span.start] != 0xD8 ||
		folded->text[span.start + 1] < 0xA2 ||
		folded->text[span.start + 1] > 0xA5;
}

/*
 * Read a folded text whole: its tokens, glued words parted, what they are, and
 * its marks.  extra_cues are hashes of folded words that report, besides the
 * lexicon's.
 */
int
an_article_read(AnArena *arena, const AnFolded *folded,
				const uint64_t *extra_cues, uint32_t nextra,
				AnArticle *article)
{
	AnTokens	tokens;
	int			status = an_tokens_read(arena, folded, &tokens);
	uint32_t	near = 0;
	uint32_t	i;
	uint32_t	j;

	if (status == AN_OK)
		status = an_glue_part_tokens(arena, &tokens);
	if (status < 0)
		return status;
	article->arena = arena;
	article->folded = folded;
	article->tokens = tokens.tokens;
	article->n = tokens.n;
	article->is = an_arena_alloc(arena, (tokens.n + 1) * sizeof(uint32_t));
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
			classify(folded, &tokens.tokens[i], extra_cues, nextra, &clitic);
		if (article->is[i] == 0 && is_title_letter(&tokens.tokens[i]))
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
	status = an_marks_pair(arena, &tokens, &article->marks);
	if (status < 0)
		return status;
	for (i = 0; i < article->marks.n; i++)
		for (j = article->marks.spans[i].open;
			 j < article->marks.spans[i].behind; j++)
			article->inside[j] = i + 1;
	return AN_OK;
}

/* The token before i, line breaks inside a sentence passed over. */
uint32_t
an_token_before(const AnArticle *article, uint32_t i)
{
	while (i-- > 0)
		if (article->tokens[i].kind != AN_TOKEN_BREAK ||
			an_ends_sentence(article, i))
			return i;
	return AN_NO_TOKEN;
}

/* Words among the tokens [first, end). */
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

/* A complementizer without a pronoun is no part of what was said. */
bool
an_is_bare_that(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	start = token->start + article->clitic[i];
	uint32_t	cp;

	an_utf8_decode(article->folded->folded + start,
				   article->folded->folded + token->end, &cp);
	if (cp == LETTER_BEH)
		start += 2;
	return token->end - start <= 4;
}

