/*
 * sentences.c
 *		The next sentence, and the paragraph that it stands in.
 */
#include "core/text/sentences.h"

#include <string.h>

#include "core/base/array.h"

/* Fewer breaks than these say nothing about how a text is laid out. */
#define LEAST_BREAKS	4

/* Lines of wrapped text have fewer folded bytes; a letter takes two. */
#define MOST_LINE_BYTES	240

/* A mark or bracket that can close what a stop has ended. */
static bool
is_closer(const AnToken *token)
{
	return token->kind == AN_TOKEN_QUOTE || an_token_is_sign(token, ')') ||
		an_token_is_sign(token, ']');
}

/* Is the last visible character before byte at a stop, a mark or a closer? */
static bool
is_stopped_before(const AnFolded *folded, uint32_t at)
{
	while (at > 0)
	{
		uint32_t	cp;
		AnLetterKind kind;

		at = an_utf8_before(folded->folded, at, &cp);
		kind = an_letter_kind(cp);
		if (kind == AN_LETTER_BLANK)
			continue;
		return kind == AN_LETTER_QUOTE || cp == '.' || cp == '!' ||
			cp == '?' || cp == ')' || cp == ']';
	}
	return true;
}

/*
 * Does folded text look as if long lines had been broken?  Most of its breaks
 * are then single ones that no stop precedes, and its lines are short.  Only
 * LF is looked for: mailers know no other break.
 */
static bool
is_wrapped(const AnFolded *folded)
{
	const uint8_t *begin = folded->folded;
	const uint8_t *end = begin + folded->folded_bytes;
	const uint8_t *line = begin;
	uint32_t	nbreaks = 0;
	uint32_t	nopen = 0;		/* of those, single and without a stop */
	uint64_t	open_bytes = 0; /* in lines that end in such a break */

	while (line < end)
	{
		const uint8_t *feed = memchr(line, '\n', (size_t) (end - line));
		const uint8_t *next;

		if (feed == NULL)
			break;
		for (next = feed + 1; next < end && *next <= ' '; next++)
			;
		nbreaks++;
		if (memchr(feed + 1, '\n', (size_t) (next - feed - 1)) == NULL &&
			!is_stopped_before(folded, (uint32_t) (feed - begin)))
		{
			nopen++;
			open_bytes += (uint64_t) (feed - line);
		}
		line = next;
	}
	return nbreaks >= LEAST_BREAKS && nopen * 2 > nbreaks &&
		open_bytes / nopen < MOST_LINE_BYTES;
}

/*
 * Does a number stand before the abbreviation at token, glued to it or with a
 * blank between?  Then it is short for the era of a year or for a unit; of
 * single letters with a blank between only some are, since a list may number
 * people and their titles.
 */
static bool
is_letter_of_number(const AnFolded *folded, const AnToken *token)
{
	uint32_t	at = token->start;
	uint32_t	letter;
	uint32_t	cp = 0;

	an_utf8_decode(folded->folded + at, folded->folded + token->end, &letter);
	if (at == 0)
		return false;
	at = an_utf8_before(folded->folded, at, &cp);
	if (cp == ' ' && at > 0 &&
		(letter == LETTER_MEEM || letter == LETTER_HEH ||
		 letter == LETTER_SAD || token->kind == AN_WORD_ACRONYM))
		(void) an_utf8_before(folded->folded, at, &cp);
	return an_letter_kind(cp) == AN_LETTER_DIGIT;
}

/*
 * Are the letters of an acronym those of titles: Prof. Dr, Eng. Dr?  None of
 * those begins with the letter of Dr, as dollars and dirhams do.
 */
static bool
is_titles(const AnFolded *folded, const AnToken *token)
{
	const uint8_t *p = folded->folded + token->start;
	const uint8_t *end = folded->folded + token->end;
	bool		first = true;

	while (p < end)
	{
		uint32_t	cp;

		p += an_utf8_decode(p, end, &cp);
		if (cp != '.' && cp != LETTER_ALEF && cp != LETTER_MEEM &&
			(cp != LETTER_DAL || first))
			return false;
		first = false;
	}
	return true;
}

/* A word of one letter, but for "and" with a blank behind it. */
static bool
has_single_letter(const AnFolded *folded, const AnToken *word)
{
	return word->kind == AN_WORD_ARABIC &&
		word->end - word->start == AN_LETTER_BYTES &&
		an_utf8_pair(folded->folded + word->start) != LETTER_WAW;
}

/* Is a stop behind the word part of its abbreviation, in the middle of a name? */
static bool
is_abbreviated(const AnFolded *folded, const AnToken *word)
{
	if (word->kind == AN_WORD_ACRONYM)
		return is_titles(folded, word) && !is_letter_of_number(folded, word);
	return word->kind <= AN_WORD_LATIN &&
		word->end - word->start <= AN_LETTER_BYTES &&
		!is_letter_of_number(folded, word);
}

/* Does the stop at token end a sentence, as its neighbours tell? */
static bool
stop_ends(const AnFolded *folded, const AnToken *before, const AnToken *token,
		  const AnToken *next)
{
	bool		glued = !next->blank_before && an_token_is_word(next);

	if (!an_token_is_sign(token, '.'))
		return !an_token_is_stop(next) || next->blank_before;
	/* two or three dots are a pause, unless a line ends with them */
	if (an_token_is_sign(next, '.') && !next->blank_before)
		return false;
	if (an_token_is_sign(before, '.') && !token->blank_before)
		return next->kind == AN_TOKEN_BREAK || next->kind == AN_TOKEN_END;
	if (is_abbreviated(folded, before) &&
		(!token->blank_before || before->kind == AN_WORD_ARABIC))
		return !an_token_is_word(next);
	/* letters with blanks between may be one unit: millions of dinars */
	if (has_single_letter(folded, before) && has_single_letter(folded, next))
		return false;
	/* "in 2008 .He": the blank stands on the wrong side of the stop */
	if (glued && token->blank_before && next->kind == AN_WORD_ARABIC)
		return true;
	/* letters of a name, spelled as they sound, have stops of their own */
	if (glued && before->kind == AN_WORD_ARABIC &&
		before->end - before->start <= 2 * AN_LETTER_BYTES &&
		!is_letter_of_number(folded, before))
		return false;
	/* between Arabic words the blank was forgotten; else it is within a name */
	return !glued || ((before->kind == AN_WORD_ARABIC || is_closer(before)) &&
					  next->kind == AN_WORD_ARABIC);
}

/* What ends behind token, which stands between before and next. */
static AnBoundary
boundary_behind(const AnFolded *folded, const AnToken *before,
				const AnToken *token, const AnToken *next, bool wrapped)
{
	if (next->kind == AN_TOKEN_END)
		return AN_BOUNDARY_PARAGRAPH;
	if (token->kind == AN_TOKEN_BREAK)
	{
		if (wrapped && token->cp == 1 && !an_token_is_stop(before) &&
			before->kind != AN_TOKEN_END)
			return AN_BOUNDARY_NONE;
		return AN_BOUNDARY_PARAGRAPH;
	}
	/* closers glued to a stop belong to the sentence that it ends */
	if (an_token_is_stop(token))
		return stop_ends(folded, before, token, next) &&
			!(is_closer(next) && !next->blank_before) ?
			AN_BOUNDARY_SENTENCE : AN_BOUNDARY_NONE;
	if (is_closer(token) && !token->blank_before && an_token_is_stop(before) &&
		(next->blank_before || next->kind == AN_TOKEN_BREAK))
		return AN_BOUNDARY_SENTENCE;
	return AN_BOUNDARY_NONE;
}

/*
 * Read all tokens of a text folded with AN_PROFILE_WALK, each with what ends
 * behind it.
 */
int
an_tokens_read(AnArena *arena, const AnFolded *folded, AnTokens *result)
{
	bool		wrapped = is_wrapped(folded);
	uint32_t	capacity = 0;
	AnToken    *tokens = an_array_reserve(arena, NULL, 0,
										  an_words_guess(folded), &capacity,
										  sizeof(AnToken));
	AnToken		none;
	AnWords		words;
	uint32_t	n = 0;
	uint32_t	i;

	if (tokens == NULL)
		return AN_ERR_MEMORY;
	an_words_init(&words, folded);
	while (an_tokens_next(&words, &tokens[n++]))
	{
		tokens[n - 1].boundary = AN_BOUNDARY_NONE;
		tokens = an_array_room(arena, tokens, n, &capacity, sizeof(AnToken));
		if (tokens == NULL)
			return AN_ERR_MEMORY;
		if (n % (AN_TICK_BYTES / AN_WORD_BYTES) == 0)
			an_arena_tick(arena);
	}
	n--;
	tokens[n].boundary = AN_BOUNDARY_PARAGRAPH;
	none.kind = AN_TOKEN_END;
	for (i = 0; i < n; i++)
	{
		const AnToken *before = i > 0 ? &tokens[i - 1] : &none;

		tokens[i].boundary = (uint8_t)
			boundary_behind(folded, before, &tokens[i], &tokens[i + 1],
							wrapped);
	}
	result->folded = folded;
	result->tokens = tokens;
	result->n = n;
	result->room = capacity;
	return AN_OK;
}

/* Begin a walk through the sentences of a text folded with AN_PROFILE_WALK. */
void
an_sentences_init(AnSentences *sentences, const AnFolded *folded)
{
	an_words_init(&sentences->words, folded);
	sentences->wrapped = is_wrapped(folded);
	sentences->before.kind = AN_TOKEN_END;
	sentences->paragraph = 0;
	sentences->started = false;
	sentences->new_paragraph = false;
	an_tokens_next(&sentences->words, &sentences->token);
}

/* Give the next sentence; false behind the last. */
bool
an_sentences_next(AnSentences *sentences, AnSentence *sentence)
{
	bool		begun = false;

	while (sentences->token.kind != AN_TOKEN_END)
	{
		AnToken		token = sentences->token;
		AnToken		next;
		AnBoundary	boundary;

		an_tokens_next(&sentences->words, &next);
		boundary = boundary_behind(sentences->words.folded, &sentences->before,
								   &token, &next, sentences->wrapped);
		if (token.kind != AN_TOKEN_BREAK)
		{
			if (!begun)
			{
				sentence->span.start = token.start;
				if (sentences->new_paragraph && sentences->started)
					sentences->paragraph++;
				sentences->new_paragraph = false;
				sentences->started = true;
			}
			begun = true;
			sentence->span.end = token.end;
			sentence->paragraph = sentences->paragraph;
			sentences->before = token;
		}
		sentences->token = next;
		if (boundary == AN_BOUNDARY_PARAGRAPH)
		{
			sentences->before.kind = AN_TOKEN_END;
			sentences->new_paragraph = true;
		}
		if (begun && (boundary != AN_BOUNDARY_NONE ||
					  next.kind == AN_TOKEN_END))
			return true;
	}
	return begun;
}
