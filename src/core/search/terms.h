/*
 * terms.h
 *		The terms of a text: its words as full-text search wants them.
 *
 * Search asks for more than words.h gives: the parts of glued words, of
 * addresses and of compounds; prefixes that stand apart, as terms that take no
 * place; and every byte of the text, since a headline is put together from
 * nothing but terms.  So the terms in a row are the text, but for those that
 * hold others, which an_term_is_whole() tells.
 *
 * Each kind has the number of its nearest kin in PostgreSQL's default parser,
 * since ts_headline() chooses and marks words by these numbers.
 *
 * AN_TERMS_VERSION goes up whenever a text has other terms, or a term other
 * forms: here, in text/numbers.c or in forms.c.  Stems, stop words, glue and
 * compounds have versions of their own.
 */
#ifndef AN_TERMS_H
#define AN_TERMS_H

#include "core/search/between.h"
#include "core/text/word_parts.h"

#define AN_TERMS_VERSION	2

typedef enum AnTermKind
{
	AN_TERM_END = 0,			/* no more */
	AN_TERM_LATIN = 1,			/* a word of any script but Arabic */
	AN_TERM_ARABIC = 2,
	AN_TERM_ACRONYM = 3,		/* single letters with stops or blanks */
	AN_TERM_EMAIL = 4,
	AN_TERM_URL = 5,			/* without its scheme; its parts follow */
	AN_TERM_HOST = 6,			/* of a URL, the first of its parts */
	AN_TERM_PERCENT = 7,		/* a number with its percent sign */
	AN_TERM_DATE = 8,
	AN_TERM_HASHTAG = 9,
	AN_TERM_MENTION = 10,
	AN_TERM_BLANK = 12,			/* what stands between terms */
	AN_TERM_TAG = 13,			/* a tag, comment or script there */
	AN_TERM_SCHEME = 14,		/* of a URL */
	AN_TERM_COMPOUND = 17,		/* words with hyphens between; they follow */
	AN_TERM_PREFIX = 18,		/* clitics apart from their word */
	AN_TERM_NUMBER = 20,
	AN_TERM_LAST = AN_TERM_NUMBER
} AnTermKind;

/* A compound of more bytes or words is not taken as one. */
#define AN_TERM_MAX_COMPOUND	1024
#define AN_TERM_MAX_WORDS		8

/* Words with hyphens between, and the parts of the first of them. */
#define AN_TERM_MAX_PENDING	(1 + AN_WORD_MOST_PARTS)

typedef struct AnTerm
{
	AnSpan		span;			/* bytes of the original text */
	AnTermKind	kind;
} AnTerm;

/* Where a walk through the terms of a text stands; start with init. */
typedef struct AnTerms
{
	const AnFolded *folded;		/* AN_PROFILE_WALK */
	AnGluing   *gluing;			/* parts words; in the arena */
	AnWords		words;
	uint32_t	near;			/* for an_fold_span_near() */
	AnBetween	between;		/* what stands before the next term */
	uint32_t	compound_end;	/* folded end of the compound under way */
	uint32_t	url_end;		/* folded end of the URL under way */
	AnTerm		pending[AN_TERM_MAX_PENDING];	/* found, not yet given */
	int			npending;
	int			next;			/* of them */
} AnTerms;

/* Does the term hold others, which follow it? */
static inline bool
an_term_is_whole(AnTermKind kind)
{
	return kind == AN_TERM_URL || kind == AN_TERM_COMPOUND;
}

extern int	an_terms_init(AnArena *arena, AnTerms *terms,
						  const AnFolded *folded);
extern bool an_terms_next(AnTerms *terms, AnTerm *term);
extern const char *an_term_name(int kind);
extern const char *an_term_description(int kind);

#endif							/* AN_TERMS_H */
