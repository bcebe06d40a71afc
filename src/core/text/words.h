/*
 * words.h
 *		The next word of a folded text, and what stands between words.
 *
 * This is the only place that decides where a word begins and ends.  Stems,
 * quotes, shingles and search read words from here and never look at bytes
 * again, so they cannot disagree.  Words are read from text folded with
 * AN_PROFILE_WALK; an_fold_span() gives their place in the original.
 * AN_WORDS_VERSION goes up whenever a word begins or ends elsewhere, or is of
 * another kind: here or in addresses.c.
 */
#ifndef AN_WORDS_H
#define AN_WORDS_H

#include "core/text/fold.h"

#define AN_WORDS_VERSION	2

/* A date has so many groups of digits; a year has the most digits of them. */
#define AN_DATE_GROUPS	3
#define AN_YEAR_DIGITS	4

/* The digits of a number between two separators of thousands. */
#define AN_GROUP_DIGITS	3

/* Kinds up to AN_WORD_LAST_KIND are words; the rest stands between words. */
typedef enum AnTokenKind
{
	AN_WORD_ARABIC = 0,
	AN_WORD_LATIN,				/* letters of any script but Arabic */
	AN_WORD_NUMBER,
	AN_WORD_DATE,				/* 26-05-2017, 2017/5/26, 26.05.2017 */
	AN_WORD_HASHTAG,
	AN_WORD_MENTION,
	AN_WORD_URL,
	AN_WORD_EMAIL,
	AN_WORD_ACRONYM,			/* single letters with stops between */
	AN_WORD_LAST_KIND = AN_WORD_ACRONYM,
	AN_TOKEN_QUOTE,				/* a quotation mark; cp says which */
	AN_TOKEN_BREAK,				/* a line break; a run of them is one token */
	AN_TOKEN_PUNCTUATION,		/* any other visible sign; cp says which */
	AN_TOKEN_END				/* no more */
} AnTokenKind;

typedef struct AnToken
{
	uint32_t	start;			/* folded bytes */
	uint32_t	end;
	uint64_t	hash;			/* of a word, by its AnWords; else 0 */
	uint32_t	cp;				/* of a sign; of a break: how many breaks */
	uint8_t		kind;			/* AnTokenKind */
	uint8_t		blank_before;	/* a blank or break stands before it */
	uint8_t		boundary;		/* AnBoundary behind it; sentences.h fills it */
} AnToken;

/* Where a walk through the words of a text stands; start with init. */
typedef struct AnWords
{
	const AnFolded *folded;
	const uint8_t *next;		/* the first byte not yet read */
	const uint8_t *end;
	bool		after_break;	/* the token before was a line break */

	/*
	 * What words are hashed by: an_salt_bytes(), whose hashes can be compared
	 * in place of the words, or NULL: an_hash_bytes(), whose hashes are
	 * always the same.
	 */
	const AnSalt *salt;
} AnWords;

static inline bool
an_token_is_word(const AnToken *token)
{
	return token->kind <= AN_WORD_LAST_KIND;
}

/* The letters of an Arabic word; see AN_LETTER_BYTES. */
static inline uint32_t
an_token_nletters(const AnToken *token)
{
	return (token->end - token->start) / AN_LETTER_BYTES;
}

static inline bool
an_token_is_sign(const AnToken *token, uint32_t cp)
{
	return token->kind == AN_TOKEN_PUNCTUATION && token->cp == cp;
}

/* A sign that ends a sentence: full stop, exclamation or question mark. */
static inline bool
an_token_is_stop(const AnToken *token)
{
	return an_token_is_sign(token, '.') || an_token_is_sign(token, '!') ||
		an_token_is_sign(token, '?');
}

/*
 * How many words and signs to make room for before a text is read.  A word of
 * news takes some eleven bytes with the blank behind it, so that most texts
 * have fewer and their arrays never grow.
 */
#define AN_WORD_BYTES		8
#define AN_WORDS_AT_LEAST	64

static inline uint32_t
an_words_guess(const AnFolded *folded)
{
	return folded->folded_bytes / AN_WORD_BYTES + AN_WORDS_AT_LEAST;
}

extern void an_words_init(AnWords *words, const AnFolded *folded);
extern void an_words_init_salted(AnWords *words, const AnFolded *folded,
								 const AnSalt *salt);
extern bool an_tokens_next(AnWords *words, AnToken *token);
extern bool an_words_next(AnWords *words, AnToken *token);
extern const char *an_word_kind_name(AnTokenKind kind);

#endif							/* AN_WORDS_H */
