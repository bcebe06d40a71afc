/*
 * diff_words.c
 *		The words of a text as a diff reads them.
 */
#include "core/reuse/diff_words.h"

#include <string.h>

#include "core/base/array.h"
#include "core/base/hash.h"
#include "core/text/known_words.h"
#include "core/text/word_parts.h"

/* Of a word that is not listed, in quarters of a bit. */
#define SURPRISE_UNLISTED	80

/* A text being read. */
typedef struct DiffReading
{
	AnArena    *arena;
	const AnFolded *folded;
	AnGluing   *gluing;
	AnDiffWords *text;
	uint64_t   *salted;			/* hashes that may be compared, by word */
	uint32_t	salted_room;
	AnApart		apart;			/* what has been met since the last word */
	bool		signs;			/* ... and was it more than blanks and breaks? */
} DiffReading;

static uint8_t
surprise_of(uint64_t hash)
{
	const AnKnownWord *known = an_known_word(hash);

	return known == NULL || known->surprise == AN_KNOWN_SPELLING ?
		SURPRISE_UNLISTED : known->surprise;
}

/* Add the word of these folded bytes. */
static int
add_diff_word(DiffReading *reading, uint32_t start, uint32_t end)
{
	AnArena    *arena = reading->arena;
	AnDiffWords *text = reading->text;
	const uint8_t *word = reading->folded->folded + start;
	uint32_t	n = text->nwords;
	AnDiffWord *item = an_array_room(arena, text->items, n, &text->room,
									 sizeof(AnDiffWord));
	uint64_t   *salted = an_array_room(arena, reading->salted, n,
									   &reading->salted_room,
									   sizeof(uint64_t));

	if (item == NULL || salted == NULL)
		return AN_ERR_MEMORY;
	text->items = item;
	reading->salted = salted;
	salted[n] = an_salt_bytes(arena->salt, word, end - start);
	item += n;
	item->hash = an_hash_bytes(word, end - start);
	item->span = (AnSpan)
	{
		start, end
	};
	item->surprise = surprise_of(item->hash);
	item->apart = (uint8_t) reading->apart;
	item->signs_before = reading->signs;
	reading->apart = AN_APART_BLANK;
	reading->signs = false;
	text->nwords++;
	an_arena_tick_turn(arena, n);
	return AN_OK;
}

/* Add the words that one written word is made of. */
static int
add_written_word(DiffReading *reading, const AnToken *token)
{
	uint32_t	starts[AN_WORD_MOST_PARTS + 1] = {token->start};
	int			parts = 1;
	int			i;
	int			status = AN_OK;

	if (token->kind == AN_WORD_ARABIC)
		parts = an_word_parts(reading->gluing, reading->folded, token, starts);
	starts[parts] = token->end;
	for (i = 0; i < parts && status == AN_OK; i++)
		status = add_diff_word(reading, starts[i], starts[i + 1]);
	return status;
}

/* Note what stands between two words. */
static void
note_between(DiffReading *reading, const AnToken *token)
{
	AnApart		apart = an_token_is_stop(token) ? AN_APART_STOP : AN_APART_SIGN;

	if (token->kind == AN_TOKEN_BREAK)
		apart = AN_APART_BREAK;
	else
		reading->signs = true;
	if (apart > reading->apart)
		reading->apart = apart;
}

/*
 * Read a text folded with AN_PROFILE_WALK, which stays as long as the words.
 * Both texts of a diff are read with one numbering.
 */
int
an_diff_words_read(AnNumbering *numbering, const AnFolded *folded,
				   AnDiffWords *result)
{
	DiffReading reading = {numbering->arena, folded, NULL, result, NULL, 0,
	AN_APART_BLANK, false};
	AnNumbered	numbered;
	AnWords		words;
	AnToken		token;
	uint32_t	next_tick = AN_TICK_BYTES;
	int			status = AN_OK;

	memset(result, 0, sizeof(*result));
	result->folded = folded;
	reading.gluing = an_gluing_make(numbering->arena, folded, folded);
	if (reading.gluing == NULL)
		return AN_ERR_MEMORY;
	an_words_init(&words, folded);
	while (status == AN_OK && an_tokens_next(&words, &token))
	{
		an_arena_tick_byte(numbering->arena, token.start, &next_tick);
		if (an_token_is_word(&token))
			status = add_written_word(&reading, &token);
		else
			note_between(&reading, &token);
	}
	if (status == AN_OK)
		status = an_numbering_add(numbering, reading.salted, result->nwords,
								  &numbered);
	an_array_free(numbering->arena, reading.salted, reading.salted_room,
				  sizeof(uint64_t));
	if (status == AN_OK)
		result->numbers = numbered.words;
	return status;
}
