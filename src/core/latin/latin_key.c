/*
 * latin_key.c
 *		One key for a name in Arabic or Latin letters, however spelled.
 *
 * A word that is listed has the key of its line, in either script and any
 * spelling.  Another one has its skeleton, which both scripts have in common:
 * zylynsky and Zelenskyy are both slnski.  What is written together in one place
 * and apart in another is one word of the key: Abd with its article and the name
 * behind it, a name and al-Din or Allah.  Articles and ibn are left out.
 */
#include "core/latin/latin_key.h"

#include <string.h>

#include "core/latin/latin_letters.h"
#include "core/latin/latin_names.h"
#include "core/latin/latin_sound.h"
#include "core/latin/latin_text.h"
#include "core/text/letters.h"

/* Letters of the longest article, ibn or Abd that is written to a name. */
#define PREFIX_LETTERS	4

/* What a word without its prefix has at least. */
#define REST_LETTERS	3

/* A key being written. */
typedef struct LatinKey
{
	AnLatinText text;
	AnLatinWindow window;
	bool		joins;			/* the next word follows without a blank */
} LatinKey;

static bool
is_vowel(char c)
{
	return c != '\0' && strchr("aeiouy", c) != NULL;
}

/* Write one word of the key. */
static void
put_key(LatinKey *key, const char *bytes, uint32_t nbytes)
{
	if (nbytes == 0)
		return;
	if (key->text.nbytes > 0 && !key->joins)
		an_latin_puts(&key->text, " ");
	an_latin_put(&key->text, bytes, nbytes);
	key->joins = false;
}

/* What is joined to Abd needs nothing to tell it from others. */
static void
put_name(LatinKey *key, const AnLatinName *name)
{
	uint32_t	nbytes;
	const char *bytes = key->joins ? an_latin_name_skeleton(name, &nbytes) :
	an_latin_name_key(name, &nbytes);

	put_key(key, bytes, nbytes);
}

/* The form of a word, of either script. */
static uint32_t
form_of_word(const AnLatinWord *word, char *form)
{
	return word->kind == AN_LATIN_ARABIC_WORD ? an_arabic_form(word, form) :
		an_latin_form(word->plain, word->nplain, form);
}

static void
put_skeleton(LatinKey *key, const AnLatinWord *word)
{
	char		form[AN_LATIN_FORM];
	char		skeleton[AN_LATIN_FORM];
	uint32_t	n = form_of_word(word, form);

	put_key(key, skeleton, an_skeleton(form, n, skeleton));
}

/* The line of a Latin word that only sounds like a listed one. */
static const AnLatinName *
find_by_form(const AnLatinWord *word)
{
	char		form[AN_LATIN_FORM + 1] = {AN_LATIN_FORM_SIGN};
	uint32_t	n;

	if (word->kind != AN_LATIN_LATIN_WORD)
		return NULL;
	n = an_latin_form(word->plain, word->nplain, form + 1);
	return an_latin_find(form, n + 1);
}

/* Take the first letters off a word. */
static void
cut_word(AnLatinWord *word, uint32_t nletters)
{
	if (word->kind == AN_LATIN_ARABIC_WORD)
	{
		an_latin_word_cut(word, nletters);
		return;
	}
	word->nplain -= nletters;
	memmove(word->plain, word->plain + nletters, word->nplain);
}

static uint32_t
nletters_of(const AnLatinWord *word)
{
	return word->kind == AN_LATIN_ARABIC_WORD ? word->n : word->nplain;
}

/* The line that the first letters of a word are; NULL if they are none. */
static const AnLatinName *
find_prefix(const AnLatinWord *word, uint32_t nletters)
{
	uint32_t	nbytes = 0;

	if (nletters_of(word) < nletters + REST_LETTERS - 1)
		return NULL;
	for (; nletters > 0; nletters--)
		do
			nbytes++;
		while (nbytes < word->nplain &&
			   an_utf8_is_trail((uint8_t) word->plain[nbytes]));
	return an_latin_find(word->plain, nbytes);
}

/* May an article or ibn be taken off, so many letters long? */
static bool
may_cut(const AnLatinWord *word, uint32_t nletters)
{
	uint32_t	next;

	if (word->kind == AN_LATIN_LATIN_WORD)
		return nletters_of(word) > nletters + REST_LETTERS - 1 &&
			!is_vowel(word->plain[nletters]) &&
			word->plain[nletters] != word->plain[nletters - 1];
	next = word->letters[nletters];
	if (word->letters[0] == LETTER_ALEF)
		return nletters_of(word) >= nletters + REST_LETTERS - 1;
	return nletters_of(word) >= nletters + REST_LETTERS &&
		next != LETTER_ALEF && next != LETTER_WAW && next != LETTER_YEH &&
		next != LETTER_AIN;
}

/* Take off an article or ibn that is written to a word; false if none is. */
static bool
cut_particle(AnLatinWord *word)
{
	uint32_t	n;

	for (n = 2; n < PREFIX_LETTERS; n++)
	{
		const AnLatinName *name = find_prefix(word, n);

		if (name != NULL && name->kind == AN_LATIN_PARTICLE &&
			may_cut(word, n))
		{
			cut_word(word, n);
			return true;
		}
	}
	return false;
}

/*
 * Take off an article that is written to a Latin word and has become like what
 * follows: Essebsi.
 */
static bool
cut_assimilated(AnLatinWord *word)
{
	if (word->kind != AN_LATIN_LATIN_WORD ||
		word->nplain <= 2 + REST_LETTERS || word->plain[0] != 'e' ||
		word->plain[1] != word->plain[2] ||
		strchr("dnrstz", word->plain[1]) == NULL)
		return false;
	cut_word(word, 2);
	return true;
}

/*
 * Take off Abd and the article, whose l may have become like what follows; gives
 * the line of Abd, or NULL.
 */
static const AnLatinName *
cut_servant(AnLatinWord *word)
{
	uint32_t	n = word->kind == AN_LATIN_ARABIC_WORD ? 3 : PREFIX_LETTERS;
	const AnLatinName *name = find_prefix(word, n);

	if (name == NULL || name->kind != AN_LATIN_PREFIX ||
		nletters_of(word) < n + REST_LETTERS)
		return NULL;
	cut_word(word, n);
	if (word->kind == AN_LATIN_ARABIC_WORD)
		cut_particle(word);
	else if (word->plain[0] == 'l' || word->plain[0] == word->plain[1])
		cut_word(word, 1);
	return name;
}

/* Write the key of a word by itself. */
static void
put_word(LatinKey *key, AnLatinWord *word)
{
	const AnLatinName *name = an_latin_find(word->plain, word->nplain);

	if (name == NULL && (cut_particle(word) || cut_assimilated(word)))
		name = an_latin_find(word->plain, word->nplain);
	if (name == NULL)
		name = find_by_form(word);
	if (name != NULL)
		put_name(key, name);
	else
		put_skeleton(key, word);
}

/* Is the word an article that has become like what follows: ash-Shams? */
static bool
is_assimilated(const AnLatinWord *word, const AnLatinWord *next)
{
	return word->kind == AN_LATIN_LATIN_WORD && next->kind == word->kind &&
		word->nplain >= 2 && word->nplain <= 3 && next->nplain > word->nplain &&
		is_vowel(word->plain[0]) && !is_vowel(word->plain[1]) &&
		memcmp(word->plain + 1, next->plain, word->nplain - 1) == 0;
}

/* Is the word to be left out, since another one follows? */
static bool
is_no_key_word(const AnLatinWindow *window)
{
	const AnLatinName *name;

	if (window->n < 2 || window->words[0].kind != window->words[1].kind)
		return false;
	name = an_latin_find(window->words[0].plain, window->words[0].nplain);
	return (name != NULL && (name->kind == AN_LATIN_PARTICLE ||
							 name->kind == AN_LATIN_LITTLE)) ||
		is_assimilated(&window->words[0], &window->words[1]);
}

/* The line of what is written to the word before it, perhaps with an article. */
static bool
next_joins(const AnLatinWindow *window, uint32_t at)
{
	const AnLatinName *name;

	if (at < window->n && window->words[at].kind == AN_LATIN_LATIN_WORD &&
		window->words[at].nplain == 2)
		at++;
	if (at >= window->n)
		return false;
	name = an_latin_find(window->words[at].plain, window->words[at].nplain);
	return name != NULL && name->kind == AN_LATIN_JOINED;
}

/*
 * Write Abd or Le, to be joined to what follows; false if the word neither is Abd
 * or Le nor begins with Abd.
 */
static bool
put_servant(LatinKey *key)
{
	AnLatinWindow *window = &key->window;
	AnLatinWord *word = &window->words[0];
	const AnLatinName *name = an_latin_find(word->plain, word->nplain);
	bool		apart = name != NULL && name->kind == AN_LATIN_PREFIX;

	if (apart && (window->n < 2 || window->words[1].kind != word->kind))
		return false;
	if (name == NULL)
		name = cut_servant(word);
	if (name == NULL || name->kind != AN_LATIN_PREFIX)
		return false;
	put_name(key, name);
	key->joins = true;
	if (apart)
		an_latin_window_pass(window, 1);
	else
	{
		put_word(key, word);
		an_latin_window_pass(window, 1);
	}
	return true;
}

/* Write a word without its list's vowels, so that al-Din can be joined to it. */
static void
put_joined(LatinKey *key, AnLatinWord *word)
{
	const AnLatinName *name = an_latin_find(word->plain, word->nplain);
	const char *bytes;
	uint32_t	nbytes;

	if (name == NULL || name->kind != AN_LATIN_JOINED)
	{
		put_skeleton(key, word);
		key->joins = true;
		return;
	}
	bytes = an_latin_name_key(name, &nbytes);
	/* the a of Allah is heard in neither */
	if (key->text.nbytes > 0 && nbytes > 1 && bytes[0] == 'a')
	{
		bytes++;
		nbytes--;
	}
	put_key(key, bytes, nbytes);
}

/* Write the key of what the window begins with, and go on behind it. */
static void
put_next(LatinKey *key)
{
	AnLatinWindow *window = &key->window;
	AnLatinWord *word = &window->words[0];
	uint32_t	nwords;
	const AnLatinName *name = an_latin_find_run(window, &nwords);

	if (word->kind > AN_LATIN_LATIN_WORD)
	{
		put_key(key, word->plain, word->nplain);
		nwords = 1;
	}
	else if (name != NULL && nwords > 1)
		put_name(key, name);
	else if (is_no_key_word(window))
		nwords = 1;
	else if (put_servant(key))
		nwords = 0;
	else
	{
		nwords = 1;
		if (next_joins(window, 1) || (key->joins && next_joins(window, 0)))
			put_joined(key, word);
		else
			put_word(key, word);
	}
	if (nwords > 0)
		an_latin_window_pass(window, nwords);
}

/*
 * Make the key of a name: *key are *nbytes letters, digits and blanks.  The text
 * is folded by AN_LATIN_FEATURES.
 */
int
an_latin_key(AnArena *arena, const AnFolded *name, uint8_t **key,
			 uint32_t *nbytes)
{
	LatinKey	writing;
	uint32_t	next_tick = AN_TICK_BYTES;

	memset(&writing.text, 0, sizeof(writing.text));
	writing.text.arena = arena;
	writing.joins = false;
	an_latin_window_init(&writing.window, name);
	while (writing.window.n > 0 && writing.text.status == AN_OK)
	{
		an_arena_tick_byte(arena, writing.window.words[0].start, &next_tick);
		put_next(&writing);
	}
	*key = (uint8_t *) writing.text.bytes;
	*nbytes = writing.text.nbytes;
	return writing.text.status;
}
