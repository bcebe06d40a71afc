/*
 * terms.c
 *		The terms of a text: its words as full-text search wants them.
 *
 * Positions decide what is a term of its own.  Two words in a row must be found
 * where they are glued or hyphenated, where a digit is stuck to one, and where
 * a typist set a prefix apart: so parts are terms and take places one after
 * another, and a prefix alone is a term that search leaves out.
 */
#include "core/search/terms.h"

#include <string.h>

#include "core/text/addresses.h"

#define MAX_PREFIX		5		/* letters of clitics without a word */
#define MIN_SPACED		3		/* letters of an acronym with blanks */
#define MAX_SPACED		6

/* Begin a walk through the terms of a text folded with AN_PROFILE_WALK. */
int
an_terms_init(AnArena *arena, AnTerms *terms, const AnFolded *folded)
{
	memset(terms, 0, sizeof(*terms));
	terms->folded = folded;
	terms->gluing = an_gluing_make(arena, folded, folded);
	an_words_init(&terms->words, folded);
	an_between_init(&terms->between, folded);
	return terms->gluing == NULL ? AN_ERR_MEMORY : AN_OK;
}

/* Add a term of folded bytes [start, end) to those that are given next. */
static void
add_term(AnTerms *terms, uint32_t start, uint32_t end, AnTermKind kind)
{
	AnTerm	   *term = &terms->pending[terms->npending++];

	term->span = an_fold_span_near(terms->folded, start, end, &terms->near);
	term->kind = kind;
}

/* The code point at folded byte at, 0 at the end. */
static uint32_t
code_point_at(const AnTerms *terms, uint32_t at)
{
	const uint8_t *end = terms->words.end;
	uint32_t	cp = 0;

	if (terms->folded->folded + at < end)
		an_utf8_decode(terms->folded->folded + at, end, &cp);
	return cp;
}

static bool
is_in_word(uint32_t cp)
{
	AnLetterKind kind = an_letter_kind(cp);

	return kind == AN_LETTER_ARABIC || kind == AN_LETTER_FOREIGN ||
		kind == AN_LETTER_DIGIT;
}

/* Is the word a conjunction, a preposition, al-, or several of them? */
static bool
is_clitics(const AnTerms *terms, const AnToken *token)
{
	uint32_t	at = token->start;
	uint32_t	cp = code_point_at(terms, at);

	if ((!an_letter_is_proclitic(cp) && cp != LETTER_ALEF) ||
		(token->end - at) % AN_LETTER_BYTES != 0 ||
		an_token_nletters(token) > MAX_PREFIX)
		return false;
	if (cp == LETTER_WAW || cp == LETTER_FEH)
		at += AN_LETTER_BYTES;
	cp = at < token->end ? code_point_at(terms, at) : 0;
	if (cp == LETTER_BEH || cp == LETTER_KAF || cp == LETTER_LAM)
		at += AN_LETTER_BYTES;
	if (at + AN_LETTER_BYTES < token->end &&
		code_point_at(terms, at) == LETTER_ALEF)
		at += AN_LETTER_BYTES;
	else if (cp != LETTER_LAM)
		return at == token->end;
	if (at < token->end && code_point_at(terms, at) == LETTER_LAM)
		at += AN_LETTER_BYTES;
	return at == token->end;
}

/* Does a word begin at folded byte at, or behind one sign there? */
static bool
word_follows(const AnTerms *terms, uint32_t at)
{
	uint32_t	cp = code_point_at(terms, at);
	AnLetterKind kind = an_letter_kind(cp);
	uint8_t		bytes[AN_UTF8_MAX];

	if (kind != AN_LETTER_QUOTE && cp != '(' && cp != '#' && cp != '@')
		return is_in_word(cp);
	return is_in_word(code_point_at(terms, at +
									(uint32_t) an_utf8_encode(cp, bytes)));
}

/*
 * Is the word a prefix of what follows?  Waw alone always is; other clitics are
 * where a word of another kind is written to them, or where they end in a
 * tatweel, which reaches for a word.
 */
static bool
is_prefix(const AnTerms *terms, const AnToken *token)
{
	if (!is_clitics(terms, token))
		return false;
	if (an_token_nletters(token) == 1 &&
		code_point_at(terms, token->start) == LETTER_WAW)
		return true;
	if (word_follows(terms, token->end))
		return true;
	return an_fold_last(terms->folded, token->start,
						token->end) == LETTER_TATWEEL;
}

/* Is folded [at, end) one blank, of whatever kind? */
static bool
is_one_blank(const AnTerms *terms, uint32_t at, uint32_t end)
{
	uint32_t	cp = code_point_at(terms, at);
	uint8_t		bytes[AN_UTF8_MAX];

	return an_letter_kind(cp) == AN_LETTER_BLANK &&
		end == at + (uint32_t) an_utf8_encode(cp, bytes);
}

/*
 * Is the token the first of single letters with blanks between, as agencies
 * sign?  Then it grows to hold them all, for they are an acronym.
 */
static bool
take_spaced_acronym(AnTerms *terms, AnToken *token)
{
	AnWords		ahead = terms->words;
	AnWords		behind = ahead;
	uint32_t	end = token->end;
	int			n = 1;
	AnToken		next;

	while (n <= MAX_SPACED && an_tokens_next(&ahead, &next) &&
		   next.kind == AN_WORD_ARABIC && an_token_nletters(&next) == 1 &&
		   is_one_blank(terms, end, next.start))
	{
		end = next.end;
		behind = ahead;
		n++;
	}
	if (n < MIN_SPACED || n > MAX_SPACED)
		return false;
	token->end = end;
	terms->words = behind;
	return true;
}

/*
 * Is the token the first word of a character that folding made several words
 * of?  Then it grows to hold them all, for they are one term.
 */
static bool
take_unfolded(AnTerms *terms, AnToken *token)
{
	const AnFolded *folded = terms->folded;
	uint32_t	end = token->end;

	if (!an_fold_is_unfolded(folded, end - 1, &terms->near))
		return false;
	while (end < folded->folded_bytes)
	{
		AnSpan		span = an_fold_span(folded, token->start, end);
		AnWords		ahead = terms->words;
		AnToken		next;

		if (an_fold_origin(folded, end) >= span.end ||
			!an_words_next(&ahead, &next) ||
			an_fold_origin(folded, next.start) >= span.end)
			break;
		end = next.end;
		terms->words = ahead;
	}
	if (end == token->end)
		return false;
	token->end = end;
	return true;
}

/* Add the compound that the word begins, if hyphens tie others to it. */
static void
add_compound(AnTerms *terms, const AnToken *token)
{
	AnWords		ahead = terms->words;
	uint32_t	end = token->end;
	int			n = 1;
	AnToken		next;

	if (ahead.next >= ahead.end || *ahead.next != '-' ||
		token->start < terms->compound_end)
		return;
	while (n <= AN_TERM_MAX_WORDS && ahead.next < ahead.end &&
		   *ahead.next == '-' && an_tokens_next(&ahead, &next) &&
		   an_tokens_next(&ahead, &next) && !next.blank_before &&
		   (next.kind == AN_WORD_ARABIC || next.kind == AN_WORD_LATIN ||
			next.kind == AN_WORD_NUMBER))
	{
		end = next.end;
		n++;
	}
	terms->compound_end = end;
	if (n > 1 && n <= AN_TERM_MAX_WORDS)
	{
		add_term(terms, token->start, end, AN_TERM_COMPOUND);
		if (terms->pending[0].span.end - terms->pending[0].span.start >
			AN_TERM_MAX_COMPOUND)
			terms->npending = 0;
	}
}

/* Add the words that a word is made of: glued ones, and those of a name. */
static void
add_parts(AnTerms *terms, const AnToken *token)
{
	uint32_t	starts[AN_WORD_MOST_PARTS + 1];
	int			parts = an_word_parts(terms->gluing, terms->folded, token,
									  starts);
	int			i;

	starts[parts] = token->end;
	for (i = 0; i < parts; i++)
		add_term(terms, starts[i], starts[i + 1], AN_TERM_ARABIC);
}

static void
add_arabic_terms(AnTerms *terms, AnToken *token)
{
	if (an_token_nletters(token) == 1 && take_spaced_acronym(terms, token))
	{
		add_term(terms, token->start, token->end, AN_TERM_ACRONYM);
		return;
	}
	if (an_token_nletters(token) <= MAX_PREFIX && is_prefix(terms, token))
	{
		add_term(terms, token->start, token->end, AN_TERM_PREFIX);
		return;
	}
	add_compound(terms, token);
	add_parts(terms, token);
}

/*
 * Is the word the scheme of an address?  That follows behind a colon, or in
 * another piece of the query: then the word ends its text, and no blank parts
 * it from what is before.
 */
static bool
is_scheme(const AnTerms *terms, const AnToken *token)
{
	const uint8_t *folded = terms->folded->folded;

	return (code_point_at(terms, token->end) == ':' ||
			(folded + token->end == terms->words.end &&
			 (token->start == 0 || !token->blank_before))) &&
		an_address_is_scheme(folded + token->start, folded + token->end);
}

/*
 * Add the parts of a Latin word, between its letters and its digits; of a code
 * with more parts than a glued word has, the whole.
 */
static void
add_latin_terms(AnTerms *terms, const AnToken *token)
{
	const uint8_t *folded = terms->folded->folded;
	uint32_t	starts[AN_GLUE_MAX_PARTS + 1];
	int			parts = 0;
	uint32_t	at;
	bool		was_digit = false;
	int			i;

	for (at = token->start; at < token->end; at++)
	{
		bool		digit = folded[at] >= '0' && folded[at] <= '9';

		if (at == token->start || digit != was_digit)
		{
			if (parts == AN_GLUE_MAX_PARTS)
			{
				parts = 1;
				break;
			}
			starts[parts++] = at;
		}
		was_digit = digit;
	}
	starts[parts] = token->end;
	if (is_scheme(terms, token))
	{
		add_term(terms, token->start, token->end, AN_TERM_SCHEME);
		return;
	}
	add_compound(terms, token);
	for (i = 0; i < parts; i++)
		add_term(terms, starts[i], starts[i + 1],
				 folded[starts[i]] >= '0' && folded[starts[i]] <= '9' &&
				 parts > 1 ? AN_TERM_NUMBER : AN_TERM_LATIN);
}

static void
add_number_term(AnTerms *terms, const AnToken *token)
{
	if (code_point_at(terms, token->end) == '%')
		add_term(terms, token->start, token->end + 1, AN_TERM_PERCENT);
	else
		add_term(terms, token->start, token->end, AN_TERM_NUMBER);
}

/* Add the URL, less its scheme, if it is not too long to be one term. */
static void
add_whole_url(AnTerms *terms, uint32_t at, uint32_t end)
{
	AnSpan		span = an_fold_span(terms->folded, at, end);

	if (span.end - span.start <= AN_TERM_MAX_COMPOUND)
		add_term(terms, at, end, AN_TERM_URL);
}

/*
 * Add a URL, then its host; the Arabic words of its path are still to come.
 * PostgreSQL cuts a query at some signs and hands us the pieces one by one: so
 * the URL up to the first of these is a term too, and behind it all words are.
 */
static void
add_url_terms(AnTerms *terms, const AnToken *token)
{
	const uint8_t *url = terms->folded->folded + token->start;
	uint32_t	start = token->start;
	AnAddress	parts;

	an_address_split(url, token->end - start, &parts);
	if (parts.prefix > 0)
		add_term(terms, start, start + parts.prefix, AN_TERM_SCHEME);
	if (parts.end > parts.host_end)
		add_whole_url(terms, start + parts.prefix, start + parts.end);
	if (parts.piece_end > parts.host_end && parts.piece_end < parts.end)
		add_whole_url(terms, start + parts.prefix, start + parts.piece_end);
	if (parts.host_end > parts.prefix)
		add_term(terms, start + parts.prefix, start + parts.host_end,
				 AN_TERM_HOST);
	terms->words.next = url + parts.host_end;
	terms->url_end = start + parts.cut;
}

/* Add the terms of a word. */
static void
add_terms(AnTerms *terms, AnToken *token)
{
	/* kinds of words that are one term, whatever stands in them */
	static const AnTermKind whole[AN_WORD_LAST_KIND + 1] = {
		[AN_WORD_ARABIC] = AN_TERM_ARABIC,
		[AN_WORD_DATE] = AN_TERM_DATE,
		[AN_WORD_HASHTAG] = AN_TERM_HASHTAG,
		[AN_WORD_MENTION] = AN_TERM_MENTION,
		[AN_WORD_EMAIL] = AN_TERM_EMAIL,
		[AN_WORD_ACRONYM] = AN_TERM_ACRONYM
	};
	bool		unfolded = take_unfolded(terms, token);

	if (token->kind == AN_WORD_ARABIC && !unfolded)
		add_arabic_terms(terms, token);
	else if (token->kind == AN_WORD_LATIN)
		add_latin_terms(terms, token);
	else if (token->kind == AN_WORD_NUMBER)
		add_number_term(terms, token);
	else if (token->kind == AN_WORD_URL)
		add_url_terms(terms, token);
	else
		add_term(terms, token->start, token->end, whole[token->kind]);
}

/* Read on until there are terms to give; false at the end. */
static bool
read_terms(AnTerms *terms)
{
	AnToken		token;

	terms->next = terms->npending = 0;
	while (terms->npending == 0)
	{
		if (!an_words_next(&terms->words, &token))
			return false;
		/* of a URL only the Arabic words are terms of their own */
		if (token.start >= terms->url_end || token.kind == AN_WORD_ARABIC)
			add_terms(terms, &token);
		else if (token.end > terms->url_end)
			terms->words.next = terms->folded->folded + terms->url_end;
	}
	return true;
}

/* Give a piece of what stands before byte `to`. */
static void
give_between(AnTerms *terms, uint32_t to, AnTerm *term)
{
	term->kind = an_between_next(&terms->between, to, &term->span) ?
		AN_TERM_TAG : AN_TERM_BLANK;
}

/* Give the next term; false and AN_TERM_END when there is none. */
bool
an_terms_next(AnTerms *terms, AnTerm *term)
{
	uint32_t	end = terms->folded->text_bytes;

	if (terms->next < terms->npending || read_terms(terms))
	{
		const AnTerm *next = &terms->pending[terms->next];

		if (next->span.start > terms->between.done)
		{
			give_between(terms, next->span.start, term);
			return true;
		}
		*term = *next;
		terms->next++;
		if (!an_term_is_whole(term->kind))
			terms->between.done = term->span.end;
		return true;
	}
	if (terms->between.done < end)
	{
		give_between(terms, end, term);
		return true;
	}
	term->span.start = term->span.end = end;
	term->kind = AN_TERM_END;
	return false;
}
