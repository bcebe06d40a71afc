/*
 * article.h
 *		One text, read once for all rooms that look for quotations.
 *
 * Tokens, what the lexicon says of each, and the paired marks are read before
 * anything else, so that no room decides them anew.  The small questions that
 * every room asks of them stand here too.
 */
#ifndef AN_ARTICLE_H
#define AN_ARTICLE_H

#include "core/quotes/extra_cues.h"
#include "core/quotes/lexicon.h"
#include "core/quotes/marks.h"
#include "core/text/sentences.h"

/* The index of no token, such as the one before the first. */
#define AN_NO_TOKEN	UINT32_MAX

/* Bytes of al-: alef and lam. */
#define AN_DEFINITE_BYTES	(2 * AN_LETTER_BYTES)

typedef struct AnArticle
{
	AnArena    *arena;
	const AnFolded *folded;
	const AnToken *tokens;		/* n, and one of kind END behind them */
	uint32_t	n;
	AnLexical  *is;				/* what the lexicon says of each token */
	uint8_t    *clitic;			/* bytes of the conjunction written to each */
	bool	   *definite;		/* does it begin with al-? */
	AnMarks		marks;
	uint32_t   *inside;			/* its span in marks, numbered from 1, or 0 */
	uint32_t   *phrase_end;		/* 1 more than the end of the phrase that
								 * begins there, once read */
	uint8_t    *names;			/* AnNameAnswer of each, once asked */
	bool		told;			/* each word means one thing: answers last */
} AnArticle;

/* Is a word part of a name?  The answer is kept. */
typedef enum AnNameAnswer
{
	AN_NAME_UNASKED,
	AN_NAME_NO,
	AN_NAME_YES
} AnNameAnswer;

/* Inline, since every room asks these of nearly every token. */

/* Letter n, from 0, of the Arabic word at i; 0 behind its end. */
static inline uint32_t
an_letter_at(const AnArticle *article, uint32_t i, uint32_t n)
{
	const AnToken *token = &article->tokens[i];
	const uint8_t *at = article->folded->folded + token->start +
	AN_LETTER_BYTES * n;
	uint32_t	cp = 0;

	/* the letter before the first of a word too short for any is no letter */
	if (n >= an_token_nletters(token))
		return 0;
	/* nearly every letter has two bytes */
	if ((at[0] & 0xE0) == 0xC0)
		return an_utf8_pair(at);
	an_utf8_decode(at, article->folded->folded + token->end, &cp);
	return cp;
}

static inline bool
an_is_sign(const AnArticle *article, uint32_t i, uint32_t cp)
{
	return an_token_is_sign(&article->tokens[i], cp);
}

/* Is the word at i in no list of what words do: a name or a common word? */
static inline bool
an_is_unlisted(const AnArticle *article, uint32_t i)
{
	return !(article->is[i] & ~AN_LEX_COMMON) ||
		article->is[i] & AN_LEX_NAME;
}

/* Is the word at i a finite verb, and nothing else? */
static inline bool
an_is_finite(const AnArticle *article, uint32_t i)
{
	return article->is[i] & AN_LEX_FINITE &&
		!(article->is[i] & ~(AN_LEX_FINITE | AN_AGREEMENT));
}

/* What a word that can be a name is as a name. */
static inline AnLexical
an_lexical_as_name(AnLexical is)
{
	return AN_LEX_NAME | (is & AN_LEX_MAN ? AN_LEX_MASCULINE : 0) |
		(is & AN_LEX_WOMAN ? AN_LEX_FEMININE : 0);
}

/* Does a sentence end behind token i? */
static inline bool
an_ends_sentence(const AnArticle *article, uint32_t i)
{
	return article->tokens[i].boundary != AN_BOUNDARY_NONE;
}

/* The span in marks that opens at token i, or NULL. */
static inline const AnMarked *
an_span_at(const AnArticle *article, uint32_t i)
{
	const AnMarked *span;

	if (article->inside[i] == 0)
		return NULL;
	span = &article->marks.spans[article->inside[i] - 1];
	return span->open == i ? span : NULL;
}

extern int	an_article_read(AnArena *arena, const AnFolded *folded,
							const AnExtraCues *extra, AnArticle *article);
extern uint32_t an_token_before(const AnArticle *article, uint32_t i);
extern uint32_t an_count_words(const AnArticle *article, uint32_t first,
							   uint32_t end);
extern uint32_t an_skip_breaks(const AnArticle *article, uint32_t i);
extern bool an_is_bare_that(const AnArticle *article, uint32_t i);

#endif							/* AN_ARTICLE_H */
