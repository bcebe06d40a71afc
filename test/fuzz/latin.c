/*
 * latin.c
 *		What holds of any text in Latin letters, and of its key.
 */
#include "fuzz/fuzz.h"

#include <string.h>

#include "core/latin/latin.h"
#include "core/latin/latin_key.h"
#include "core/latin/latin_letters.h"
#include "core/latin/latin_word.h"
#include "core/text/letters.h"

/* A letter of four bytes becomes as many words: wa-al-, and blanks. */
#define MOST_GROWTH	24

static void
fold_name(AnArena *arena, const uint8_t *text, uint32_t nbytes,
		  AnFolded *folded)
{
	AnFolder   *folder = fuzz_block(sizeof(*folder));

	an_folder_init(folder, AN_LATIN_FEATURES);
	RUN(an_fold(arena, folder, text, nbytes, folded));
}

/* Is there an Arabic letter or vowel mark left? */
static bool
has_arabic(const uint8_t *text, uint32_t nbytes)
{
	uint32_t	at = 0;

	while (at < nbytes)
	{
		uint32_t	cp;

		at += (uint32_t) an_utf8_decode(text + at, text + nbytes, &cp);
		if (an_letter_kind(cp) == AN_LETTER_ARABIC ||
			an_letter_kind(cp) == AN_LETTER_MARK)
			return true;
	}
	return false;
}

/* Words follow one another, and each stands in the text. */
static void
words_are_inside(const AnFolded *folded)
{
	AnLatinWord word;
	uint32_t	at = 0;

	while (an_latin_word_next(folded, at, &word))
	{
		CHECK(word.start >= at && word.end > word.start &&
			  word.end <= folded->folded_bytes);
		CHECK(word.n > 0 && word.n <= AN_LATIN_WORD_LETTERS &&
			  word.nplain <= AN_LATIN_PLAIN);
		at = word.end;
	}
	CHECK(word.start == folded->folded_bytes);
}

/* What is written is Latin, and stays as it is. */
static void
latin_is_final(AnArena *arena, const AnFolded *folded)
{
	AnFolded	again;
	uint8_t    *latin;
	uint8_t    *same;
	uint32_t	nbytes;
	uint32_t	same_bytes;

	RUN(an_latin(arena, folded, &latin, &nbytes));
	CHECK(nbytes <= MOST_GROWTH * folded->folded_bytes);
	CHECK(!has_arabic(latin, nbytes));
	if (memchr(latin == NULL ? (uint8_t *) "" : latin, '&', nbytes) != NULL ||
		memchr(latin == NULL ? (uint8_t *) "" : latin, '<', nbytes) != NULL)
		return;
	fold_name(fuzz_arena(), fuzz_copy(latin, nbytes), nbytes, &again);
	RUN(an_latin(fuzz_arena(), &again, &same, &same_bytes));
	CHECK(same_bytes == again.folded_bytes &&
		  (same_bytes == 0 || memcmp(same, again.folded, same_bytes) == 0));
}

/* Of a key the words stand apart by one blank, with no capitals. */
static void
key_is_tidy(AnArena *arena, const AnFolded *folded)
{
	uint8_t    *key;
	uint32_t	nbytes;
	uint32_t	i;

	RUN(an_latin_key(arena, folded, &key, &nbytes));
	CHECK(nbytes <= MOST_GROWTH * folded->folded_bytes);
	for (i = 0; i < nbytes; i++)
	{
		CHECK(key[i] < 'A' || key[i] > 'Z');
		CHECK(key[i] != ' ' || (i > 0 && i + 1 < nbytes && key[i - 1] != ' '));
	}
}

void
fuzz_latin(const FuzzInput *input)
{
	AnArena    *arena = fuzz_arena();
	AnFolded	folded;

	fold_name(arena, input->text, input->nbytes, &folded);
	words_are_inside(&folded);
	latin_is_final(arena, &folded);
	key_is_tidy(fuzz_arena(), &folded);
}
