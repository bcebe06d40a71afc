/*
 * latin_names.c
 *		Names that are listed, by any of their spellings.
 */
#include "core/latin/latin_names.h"

#include "core/base/hash.h"
#include "core/tables/latin_names_table.h"

/* Read words until the window is full or the text ends. */
static void
fill_window(AnLatinWindow *window)
{
	while (window->n < AN_LATIN_RUN &&
		   an_latin_word_next(window->folded, window->next,
							  &window->words[window->n]))
		window->next = window->words[window->n++].end;
}

void
an_latin_window_init(AnLatinWindow *window, const AnFolded *folded)
{
	window->folded = folded;
	window->next = window->n = 0;
	fill_window(window);
}

/* Go on by some words. */
void
an_latin_window_pass(AnLatinWindow *window, uint32_t nwords)
{
	window->n -= nwords;
	memmove(window->words, window->words + nwords,
			window->n * sizeof(*window->words));
	fill_window(window);
}

/* The line that has this spelling or form; NULL if there is none. */
const AnLatinName *
an_latin_find(const char *plain, uint32_t nplain)
{
	const uint8_t *word = (const uint8_t *) plain;
	uint64_t	hash = an_hash_bytes(word, nplain);
	AnBucket	bucket = an_hash_bucket(latin_spelling_first,
										AN_LATIN_NAMES_SHIFT, hash);
	uint32_t	i;

	for (i = bucket.first; i < bucket.end; i++)
		if (latin_spellings[i].hash == hash &&
			an_hash_has_letters(latin_name_letters, latin_spellings[i].letters,
								word, nplain))
			return &listed_latin_names[latin_spellings[i].name];
	return NULL;
}

/* Of the lines that the window begins with, that of most words: *nwords. */
const AnLatinName *
an_latin_find_run(const AnLatinWindow *window, uint32_t *nwords)
{
	char		run[AN_LATIN_RUN * (AN_LATIN_PLAIN + 1)];
	uint32_t	ends[AN_LATIN_RUN];
	uint32_t	nbytes = 0;
	uint32_t	n;

	for (n = 0; n < window->n; n++)
	{
		const AnLatinWord *word = &window->words[n];

		if (word->kind != window->words[0].kind)
			break;
		if (n > 0)
			run[nbytes++] = ' ';
		memcpy(run + nbytes, word->plain, word->nplain);
		nbytes += word->nplain;
		ends[n] = nbytes;
	}
	for (; n > 0; n--)
	{
		const AnLatinName *name = an_latin_find(run, ends[n - 1]);

		*nwords = n;
		if (name != NULL)
			return name;
	}
	return NULL;
}

static const char *
letters_at(uint32_t letters, uint32_t *nbytes)
{
	*nbytes = letters & AN_LETTERS_MOST;
	return (const char *) latin_name_letters + (letters >> 8);
}

/* What ar_latin writes. */
const char *
an_latin_name_latin(const AnLatinName *name, uint32_t *nbytes)
{
	return letters_at(name->latin, nbytes);
}

const char *
an_latin_name_key(const AnLatinName *name, uint32_t *nbytes)
{
	return letters_at(name->key, nbytes);
}

const char *
an_latin_name_skeleton(const AnLatinName *name, uint32_t *nbytes)
{
	return letters_at(name->skeleton, nbytes);
}
