/*
 * text.c
 *		What holds of any text once it is folded, and of its words.
 *
 * Flag 1 chooses the profile, flags 2 to 4 single features, flag 5 how long the
 * phrase is that the text is searched for.
 */
#include "fuzz/fuzz.h"

#include <string.h>

#include "core/base/hash.h"
#include "core/text/find.h"
#include "core/text/find_names.h"
#include "core/text/known_words.h"
#include "core/text/respell.h"
#include "core/text/sentences.h"
#include "core/text/stem.h"

/* In a longer text not every character is looked at. */
#define SHORT_BYTES		2048
#define LONG_STRIDE		16

/* The longest unfolding: U+FDFA, 3 bytes, to 33; glue adds one blank a word. */
#define MOST_FOLDED		12

/* The most that a phrase has of the text's words. */
#define MOST_PHRASE		8

static void
utf8_is_read_both_ways(AnArena *arena, const uint8_t *text, uint32_t nbytes)
{
	AnCharIndex index;
	uint32_t	at = 0;
	uint32_t	chars = 0;
	bool		valid = fuzz_is_valid(text, nbytes);

	RUN(an_utf8_index(arena, text, nbytes, &index));
	while (at < nbytes)
	{
		uint32_t	cp;
		uint32_t	again;
		uint8_t		bytes[AN_UTF8_MAX];
		uint32_t	before = at;

		/* of invalid bytes characters are counted as the server does */
		CHECK(!valid || an_utf8_chars(&index, before) == chars);
		CHECK(an_utf8_chars(&index, before) <= before);
		at += (uint32_t) an_utf8_decode(text + at, text + nbytes, &cp);
		chars++;
		CHECK(at <= nbytes && an_utf8_before(text, at, &again) == before);
		CHECK(again == cp);
		if (cp != AN_REPLACEMENT || at - before > 1)
			CHECK((uint32_t) an_utf8_encode(cp, bytes) == at - before &&
				  memcmp(bytes, text + before, at - before) == 0);
	}
}

static void
bad_name_is_shown(const uint8_t *text, uint32_t nbytes)
{
	uint32_t	features;
	AnSpan		bad = {0, 0};

	if (an_features_parse((const char *) text, nbytes, &features,
						  &bad) != AN_OK)
		CHECK(fuzz_is_inside(bad, nbytes));
	else
		CHECK(features >> AN_NFEATURES == 0);
}

/* The first byte from at on that begins a character, or the end. */
static uint32_t
next_start(const AnFolded *folded, uint32_t at)
{
	while (at < folded->folded_bytes &&
		   an_utf8_is_trail(folded->folded[at]))
		at++;
	return at < folded->folded_bytes ? at : folded->folded_bytes;
}

/* Are origins and spans inside the original, in order, and the same twice? */
static void
way_back_is_inside(const AnFolded *folded)
{
	uint32_t	stride = folded->folded_bytes <= SHORT_BYTES ? 1 : LONG_STRIDE;
	uint32_t	before = 0;
	uint32_t	near = 0;
	uint32_t	i;

	CHECK(folded->npoints > 0 && folded->points[0].at == 0);
	for (i = 1; i < folded->npoints; i++)
		CHECK(folded->points[i].at > folded->points[i - 1].at);
	CHECK(folded->folded_bytes <= MOST_FOLDED * folded->text_bytes);
	for (i = 0; i < folded->folded_bytes;
		 i = next_start(folded, i + 1 + fuzz_below(stride)))
	{
		uint32_t	length = 1 + fuzz_below(folded->folded_bytes - i);
		uint32_t	end = next_start(folded, i + length);
		uint32_t	origin = an_fold_origin(folded, i);
		AnSpan		span = an_fold_span(folded, i, end);
		AnSpan		same = an_fold_span_near(folded, i, end, &near);

		CHECK(origin >= before && origin < folded->text_bytes);
		CHECK(fuzz_is_inside(span, folded->text_bytes));
		CHECK(span.start == origin && span.end > span.start);
		CHECK(same.start == span.start && same.end == span.end);
		before = origin;
	}
}

/* Did some character become several? */
static bool
has_unfolded(const AnFolded *folded)
{
	uint32_t	i;

	for (i = 0; i < folded->npoints; i++)
		if (folded->points[i].origin & AN_FOLD_FLAT)
			return true;
	return false;
}

/* Folding what is folded changes nothing, but for what looks like markup. */
static void
folding_is_done_once(AnArena *arena, const FuzzInput *input, uint32_t features)
{
	AnFolder	folder;
	AnFolded	folded;
	AnFolded	again;

	an_folder_init(&folder, features);
	RUN(an_respell(arena, &folder, fuzz_walk_again_folder(), input->text,
				   input->nbytes, &folded));
	way_back_is_inside(&folded);
	/* two stems side by side can be read as other words */
	if (features & AN_FEATURE_STEM)
		return;
	/* no word is parted within a ligature, but once that is folded it is */
	if (features & AN_FEATURE_GLUE && has_unfolded(&folded))
		return;
	an_folder_init(&folder, features & ~(uint32_t) AN_FEATURE_HTML);
	RUN(an_respell(arena, &folder, fuzz_walk_again_folder(), folded.folded,
				   folded.folded_bytes, &again));
	CHECK(again.folded_bytes == folded.folded_bytes &&
		  memcmp(again.folded, folded.folded, folded.folded_bytes) == 0);
}

/* A stem is hardly longer than its word, and its own stem. */
static void
stem_is_stem(const uint8_t *word, uint32_t nbytes)
{
	char	   *stem = fuzz_block(AN_STEM_ROOM(nbytes));
	int			n = an_stem((const char *) word, (int) nbytes, stem);
	char	   *again;
	int			rarity;

	CHECK(n > 0 && n <= (int) AN_STEM_ROOM(nbytes));
	stem = (char *) fuzz_copy((uint8_t *) stem, (size_t) n);
	again = fuzz_block(AN_STEM_ROOM((size_t) n));
	CHECK(an_stem(stem, n, again) == n &&
		  memcmp(stem, again, (size_t) n) == 0);
	rarity = an_stem_rarity(stem, n);
	CHECK(rarity >= 0 && rarity <= AN_STEM_RARE);
}

/* Is there no letter and no digit between two tokens? */
static bool
is_between_words(const AnFolded *folded, uint32_t at, uint32_t end)
{
	while (at < end)
	{
		uint32_t	cp;
		AnLetterKind kind;

		at += (uint32_t) an_utf8_decode(folded->folded + at,
										folded->folded + end, &cp);
		kind = an_letter_kind(cp);
		if (kind == AN_LETTER_ARABIC || kind == AN_LETTER_FOREIGN ||
			kind == AN_LETTER_DIGIT)
			return false;
	}
	return true;
}

/* Tokens stand in order, and hold every letter and digit of the text. */
static void
words_tile_the_text(const AnFolded *folded)
{
	AnWords		words;
	AnToken		token;
	uint32_t	end = 0;

	an_words_init(&words, folded);
	while (an_tokens_next(&words, &token))
	{
		CHECK(token.start >= end && token.end > token.start);
		CHECK(token.end <= folded->folded_bytes);
		CHECK(is_between_words(folded, end, token.start));
		CHECK(fuzz_is_inside(an_fold_span(folded, token.start, token.end),
							 folded->text_bytes));
		end = token.end;
		if (!an_token_is_word(&token))
			continue;
		CHECK(token.hash == an_hash_bytes(folded->folded + token.start,
										  token.end - token.start));
		stem_is_stem(folded->folded + token.start, token.end - token.start);
	}
	CHECK(is_between_words(folded, end, folded->folded_bytes));
}

/* Sentences stand in order, and hold every word. */
static void
sentences_hold_the_words(AnArena *arena, const AnFolded *folded,
						 AnTokens *tokens)
{
	AnSentences sentences;
	AnSentence	sentence;
	uint32_t	end = 0;
	uint32_t	paragraph = 0;
	uint32_t	i = 0;

	RUN(an_tokens_read(arena, folded, tokens));
	an_sentences_init(&sentences, folded);
	while (an_sentences_next(&sentences, &sentence))
	{
		CHECK(sentence.span.start >= end);
		CHECK(sentence.span.end > sentence.span.start);
		CHECK(sentence.span.end <= folded->folded_bytes);
		CHECK(sentence.paragraph >= paragraph);
		for (; i < tokens->n && tokens->tokens[i].end <= sentence.span.end;
			 i++)
			CHECK(tokens->tokens[i].start >= sentence.span.start ||
				  !an_token_is_word(&tokens->tokens[i]));
		end = sentence.span.end;
		paragraph = sentence.paragraph;
	}
	for (; i < tokens->n; i++)
		CHECK(!an_token_is_word(&tokens->tokens[i]));
	CHECK(tokens->tokens[tokens->n].kind == AN_TOKEN_END);
}

static void
parts_are_known(const AnFolded *folded, const AnToken *part, int parts)
{
	for (; parts > 0; parts--, part++)
		CHECK(an_is_known_word(folded->folded + part->start,
							   part->end - part->start));
}

/* Parts of a glued word are the word, and known words. */
static void
parts_are_the_word(AnArena *arena, const AnTokens *tokens)
{
	AnTokens	parted;
	uint32_t	at = 0;
	uint32_t	i;

	/* its array may move, so these are not those that it is held against */
	RUN(an_tokens_read(arena, tokens->folded, &parted));
	RUN(an_glue_part_tokens(arena, &parted));
	for (i = 0; i < tokens->n; i++)
	{
		const AnToken *token = &tokens->tokens[i];
		int			parts = 1;

		CHECK(at < parted.n && parted.tokens[at].start == token->start);
		while (at + 1 < parted.n && parted.tokens[at].end < token->end)
		{
			CHECK(parted.tokens[at].end > parted.tokens[at].start);
			CHECK(parted.tokens[at + 1].start == parted.tokens[at].end);
			parts++;
			at++;
		}
		CHECK(parted.tokens[at].end == token->end);
		CHECK(parts <= AN_GLUE_MAX_PARTS);
		if (parts > 1)
			parts_are_known(parted.folded, parted.tokens + at + 1 - parts,
							parts);
		CHECK(parted.tokens[at].boundary == token->boundary);
		at++;
	}
	CHECK(at == parted.n && parted.tokens[at].kind == AN_TOKEN_END);
}

/* Matches stand in order, inside the text. */
static void
find_all(AnArena *arena, const AnFolded *body, const AnFolded *phrase,
		 AnSpan *first)
{
	AnFind		find;
	AnSpan		match;
	uint32_t	end = 0;

	first->start = first->end = UINT32_MAX;
	RUN(an_find_init(arena, &find, body, phrase));
	while (an_find_next(&find, &match))
	{
		CHECK(match.start >= end && match.end > match.start);
		CHECK(match.end <= body->text_bytes);
		if (first->start == UINT32_MAX)
			*first = match;
		end = match.end;
	}
}

/* A phrase of the text's own words is found, there or before. */
static void
own_words_are_found(AnArena *arena, const FuzzInput *input,
					const AnFolded *body, const AnTokens *tokens)
{
	uint32_t	first = fuzz_below(tokens->n);
	uint32_t	last = first + fuzz_flag(input, 5, MOST_PHRASE);
	uint32_t	start;
	AnFolded	phrase;
	AnFolded	apart;
	AnSpan		span;
	AnSpan		found;

	if (last >= tokens->n)
		last = tokens->n - 1;
	start = tokens->tokens[first].start;
	span = an_fold_span(body, start, tokens->tokens[last].end);
	fuzz_walk(arena, fuzz_copy(body->text + span.start, span.end - span.start),
			  span.end - span.start, &phrase);
	find_all(arena, body, &phrase, &found);
	/* cut out of its line a word can be folded otherwise */
	if (tokens->tokens[first].kind == AN_WORD_ARABIC &&
		tokens->tokens[last].kind == AN_WORD_ARABIC &&
		phrase.folded_bytes == tokens->tokens[last].end - start &&
		memcmp(phrase.folded, body->folded + start, phrase.folded_bytes) == 0)
	{
		CHECK(found.start <= span.start);
		/* nor is it lost where names are written apart */
		fuzz_walk(arena, input->text, input->nbytes, &apart);
		RUN(an_find_names(arena, phrase.folder, &phrase, &apart));
		find_all(arena, &apart, &phrase, &found);
		CHECK(found.start <= span.start);
	}
}

/* The features that the flags choose. */
static uint32_t
features_of(const FuzzInput *input)
{
	uint32_t	single = (uint32_t) input->flags[2] |
	(uint32_t) input->flags[3] << 8 | (uint32_t) input->flags[4] << 16;

	switch (input->flags[1] % 8)
	{
		case 0:
			return AN_PROFILE_DISPLAY;
		case 1:
			return AN_PROFILE_SEARCH;
		case 2:
			return AN_PROFILE_NAME;
		case 3:
			return AN_PROFILE_WALK;
		case 4:
			return AN_PROFILE_WALK | AN_FEATURE_GLUE;
		case 5:
			return AN_PROFILE_SEARCH | AN_FEATURE_GLUE | AN_FEATURE_STEM;
		default:
			return single;
	}
}

void
fuzz_text(const FuzzInput *input)
{
	AnArena    *arena = fuzz_arena();
	AnFolded	body;
	AnFolded	phrase;
	AnTokens	tokens;
	AnSpan		found;

	utf8_is_read_both_ways(arena, input->text, input->nbytes);
	bad_name_is_shown(input->text, input->nbytes);
	folding_is_done_once(arena, input, features_of(input));
	fuzz_walk(arena, input->text, input->nbytes, &body);
	way_back_is_inside(&body);
	words_tile_the_text(&body);
	sentences_hold_the_words(arena, &body, &tokens);
	parts_are_the_word(arena, &tokens);
	fuzz_walk(arena, input->other, input->other_bytes, &phrase);
	find_all(arena, &body, &phrase, &found);
	if (tokens.n > 0)
		own_words_are_found(arena, input, &body, &tokens);
}
