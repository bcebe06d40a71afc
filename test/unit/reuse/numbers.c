/*
 * numbers.c
 *		Texts made of numbers: each is a word like "w17", or an Arabic one.
 */
#include "unit/reuse/numbers.h"

#include <stdio.h>
#include <string.h>

#include "unit/unit.h"

/* Fold the text whose words are these numbers. */
AnFolded
make_text(AnArena *arena, const uint32_t *numbers, uint32_t n)
{
	char	   *text = an_arena_alloc(arena, n * (size_t) 12 + 1);
	size_t		nbytes = 0;
	static AnFolder folder;
	AnFolded	folded;
	uint32_t	i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	for (i = 0; i < n; i++)
		nbytes += (size_t) sprintf(text + nbytes, "w%u ", numbers[i]);
	CHECK_INT(an_fold(arena, &folder, (uint8_t *) text, nbytes, &folded),
			  AN_OK);
	return folded;
}

/*
 * Fold a text of the Arabic words with these numbers, some of them parts of
 * others, and with random signs and blanks between them.
 */
AnFolded
make_arabic_text(AnArena *arena, const uint32_t *numbers, uint32_t n)
{
	static const char *const words[N_ARABIC_WORDS] = {
		"كتاب",
		"الكتاب",
		"كتابه",
		"في",
		"و",
		"المجلس",
		"مجلس",
		"الرئيس",
		"2017",
		"وزيران",
		"قال",
		"أن"
	};
	static const char *const between[] = {
		" ", " ", " ", " ", "، ", " - ", "\n", "\n\n", " «", "؛", " ! ? "
	};
	const uint32_t nbetween = sizeof(between) / sizeof(*between);
	char	   *text = an_arena_alloc(arena, n * (size_t) 20 + 1);
	static AnFolder folder;
	AnFolded	folded;
	size_t		nbytes = 0;
	uint32_t	i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	for (i = 0; i < n; i++)
		nbytes += (size_t) sprintf(text + nbytes, "%s%s", words[numbers[i]],
								   between[unit_random_below(nbetween)]);
	CHECK_INT(an_fold(arena, &folder, (uint8_t *) text, nbytes, &folded),
			  AN_OK);
	return folded;
}

/* These numbers as the words of a text of N_WORD_BYTES bytes each. */
AnNumbered
make_words(AnArena *arena, const uint32_t *numbers, uint32_t n)
{
	AnNumbered	text = {0};
	uint32_t	i;

	text.words = an_arena_alloc(arena, (n + (size_t) 1) * sizeof(uint32_t));
	text.spans = an_arena_alloc(arena, (n + (size_t) 1) * sizeof(AnSpan));
	text.nwords = n;
	text.text_bytes = n * N_WORD_BYTES;
	for (i = 0; i < n; i++)
	{
		text.words[i] = numbers[i];
		text.spans[i].start = i * N_WORD_BYTES;
		text.spans[i].end = (i + 1) * N_WORD_BYTES;
	}
	return text;
}

/* The same as a list of hashes, of the text that make_text() makes. */
AnWordList
make_word_list(AnArena *arena, const uint32_t *numbers, uint32_t n)
{
	AnFolded	folded = make_text(arena, numbers, n);
	AnWordList	words;

	CHECK_INT(an_word_list_read(arena, &folded, &words), AN_OK);
	CHECK_INT(words.nwords, n);
	return words;
}

void
random_numbers(uint32_t *numbers, uint32_t n, uint32_t limit)
{
	uint32_t	i;

	for (i = 0; i < n; i++)
		numbers[i] = unit_random_below(limit);
}

/* Do the first n numbers of a stand in b, one behind the other? */
bool
is_shared(const uint32_t *a, uint32_t n, const uint32_t *b, uint32_t nb)
{
	uint32_t	j;

	for (j = 0; j + n <= nb; j++)
		if (memcmp(a, b + j, n * sizeof(uint32_t)) == 0)
			return true;
	return false;
}
