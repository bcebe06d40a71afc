/*
 * latin.c
 *		A name or phrase in Latin letters, for readers.
 *
 * What is listed is written as the list has it, and the rest transcribed; what
 * stands between Arabic words stays.  A feminine noun without an article is in
 * the construct state before a noun: Hay'at Tahrir al-Sham.  What follows it is
 * taken for an adjective if it ends in teh marbuta too, and is neither a name
 * nor itself before an article: Haraka Jadida.
 */
#include "core/latin/latin.h"

#include <string.h>

#include "core/base/utf8.h"
#include "core/latin/latin_letters.h"
#include "core/latin/latin_names.h"
#include "core/latin/latin_text.h"
#include "core/latin/transcription.h"
#include "core/text/letters.h"

/* Letters that an article or a name is left with, when what is before it goes. */
#define REST_LETTERS	2
#define NAME_LETTERS	3

/* An article, and what may be written before it. */
static const struct
{
	uint32_t	letters[3];
	uint32_t	n;
	const char *latin;
}			articles[] =

{
	{{LETTER_WAW, LETTER_ALEF, LETTER_LAM}, 3, "wa-al-"},
	{{LETTER_BEH, LETTER_ALEF, LETTER_LAM}, 3, "bi-al-"},
	{{LETTER_FEH, LETTER_ALEF, LETTER_LAM}, 3, "fa-al-"},
	{{LETTER_KAF, LETTER_ALEF, LETTER_LAM}, 3, "ka-al-"},
	{{LETTER_LAM, LETTER_LAM, 0}, 2, "lil-"},
	{{LETTER_ALEF, LETTER_LAM, 0}, 2, "al-"}
};

/* A text being written anew. */
typedef struct Romanizing
{
	AnLatinText text;
	AnLatinWindow window;
	uint32_t	done;			/* folded bytes that are written */
	AnLatinContext context;		/* what the last word tells of the next one */
	bool		defined;		/* the last word had an article */
	bool		feminine;		/* it was a noun in -a, before its adjective */
} Romanizing;

/* How many letters the word's article takes, 0 without one; *latin is it. */
static uint32_t
article_of(const AnLatinWord *word, const char **latin)
{
	uint32_t	i;

	for (i = 0; i < sizeof(articles) / sizeof(*articles); i++)
	{
		uint32_t	n = articles[i].n;

		*latin = articles[i].latin;
		if (word->n >= n + REST_LETTERS &&
			memcmp(word->letters, articles[i].letters,
				   n * sizeof(uint32_t)) == 0)
			return n;
	}
	return 0;
}

/* Is the word written with an article, and nothing before it? */
static bool
has_article(const AnLatinWord *word)
{
	const char *latin;

	return article_of(word, &latin) == 2 && word->letters[0] == LETTER_ALEF;
}

/* Write a listed name, without the article of its spelling if it has had one. */
static void
put_listed(Romanizing *writing, const AnLatinName *name, bool construct)
{
	uint32_t	nbytes;
	const char *latin = an_latin_name_latin(name, &nbytes);

	an_latin_put(&writing->text, latin, nbytes);
	if (construct && latin[nbytes - 1] == 'a')
		an_latin_puts(&writing->text, "t");
	writing->context = name->kind == AN_LATIN_NAME ? AN_LATIN_BEHIND_NAME :
		name->kind == AN_LATIN_FOREIGN ? AN_LATIN_BEHIND_FOREIGN :
		AN_LATIN_ALONE;
}

/* The line of a word, unless its marks say another one. */
static const AnLatinName *
listed_word(const AnLatinWord *word)
{
	if (an_latin_is_vocalised(word))
		return NULL;
	return an_latin_find(word->plain, word->nplain);
}

static bool
has_teh_marbuta(const AnLatinWord *word)
{
	return word->letters[word->n - 1] == LETTER_TEH_MARBUTA;
}

/* Is the word an adjective of a nation in -iyya with its article? */
static bool
is_defined_nisba(const AnLatinWord *word)
{
	return has_article(word) && has_teh_marbuta(word) &&
		word->letters[word->n - 2] == LETTER_YEH;
}

/* Write Abd and the article that is written to a name, and leave the name. */
static void
put_servant_of(Romanizing *writing, AnLatinWord *word)
{
	const AnLatinName *name;
	AnLatinWord servant = *word;
	const char *article;

	if (word->n < 2 * NAME_LETTERS)
		return;
	servant.n = NAME_LETTERS;
	an_latin_word_cut(&servant, 0);
	name = an_latin_find(servant.plain, servant.nplain);
	if (name == NULL || name->kind != AN_LATIN_PREFIX)
		return;
	servant = *word;
	an_latin_word_cut(&servant, NAME_LETTERS);
	if (article_of(&servant, &article) != 2)
		return;
	put_listed(writing, name, false);
	an_latin_puts(&writing->text, " ");
	an_latin_word_cut(word, NAME_LETTERS);
}

/* What a conjunction or preposition of one letter is in Latin, or NULL. */
static const char *
latin_proclitic(uint32_t cp)
{
	return cp == LETTER_WAW ? "wa" : cp == LETTER_LAM ? "li" :
		cp == LETTER_BEH ? "bi" : NULL;
}

/*
 * Take off the conjunction before a listed name, or the preposition before a
 * listed word, and write it.
 */
static const AnLatinName *
name_behind_proclitic(Romanizing *writing, const AnLatinWord *word)
{
	AnLatinWord rest = *word;
	const char *proclitic = latin_proclitic(word->letters[0]);
	const AnLatinName *name;

	if (proclitic == NULL || word->n <= NAME_LETTERS)
		return NULL;
	an_latin_word_cut(&rest, 1);
	name = listed_word(&rest);
	if (name == NULL ||
		(word->letters[0] != LETTER_WAW && name->kind != AN_LATIN_WORD))
		return NULL;
	an_latin_puts(&writing->text, proclitic);
	an_latin_puts(&writing->text, "-");
	return name;
}

/* Is a conjunction or preposition written to the word, which is no name? */
static bool
has_proclitic(const AnLatinWord *word)
{
	AnLatinWord rest = *word;
	const char *article;

	if (article_of(word, &article) > 0)
		return !has_article(word);
	if (word->n <= NAME_LETTERS || latin_proclitic(word->letters[0]) == NULL)
		return false;
	an_latin_word_cut(&rest, 1);
	return listed_word(&rest) != NULL;
}

/* Is it a preposition or the like, which the list writes small? */
static bool
is_small_word(const AnLatinName *name)
{
	uint32_t	nbytes;

	return name->kind != AN_LATIN_LITTLE &&
		*an_latin_name_latin(name, &nbytes) >= 'a' &&
		memcmp(an_latin_name_latin(name, &nbytes), "al-", 3) != 0;
}

/* Is word `at` of the window a noun that a noun before it may belong to? */
static bool
is_genitive(const AnLatinWindow *window, uint32_t at)
{
	const AnLatinWord *word = &window->words[at];
	const AnLatinName *name;

	if (at >= window->n || word->kind != AN_LATIN_ARABIC_WORD ||
		word->start != window->words[at - 1].end + 1 || word->n == 1)
		return false;
	if (has_article(word))
		return true;
	name = listed_word(word);
	if (name != NULL && name->kind != AN_LATIN_WORD)
		return true;
	if (name != NULL ? is_small_word(name) : has_proclitic(word))
		return false;
	return !has_teh_marbuta(word) ||
		(at + 1 < window->n &&
		 window->words[at + 1].kind == AN_LATIN_ARABIC_WORD &&
		 has_article(&window->words[at + 1]));
}

/*
 * Is the first word of the window in the construct state?  One that is not
 * listed may be a name, and is so only before an article.
 */
static bool
is_construct(const Romanizing *writing, const AnLatinName *name)
{
	const AnLatinWindow *window = &writing->window;
	const AnLatinWord *word = &window->words[0];

	if (!has_teh_marbuta(word) || writing->feminine)
		return false;
	if (name != NULL)
		return name->kind == AN_LATIN_WORD && is_genitive(window, 1);
	return writing->context == AN_LATIN_ALONE && is_genitive(window, 1) &&
		has_article(&window->words[1]);
}

/* Take off the article and write it; false if there is none. */
static bool
put_article(Romanizing *writing, AnLatinWord *word)
{
	const char *latin;
	uint32_t	n = article_of(word, &latin);

	if (n == 0)
		return false;
	an_latin_word_cut(word, n);
	an_latin_puts(&writing->text, latin);
	return true;
}

/* Write a word that is not listed, without what stands before it. */
static void
put_unlisted(Romanizing *writing, const AnLatinWord *word, bool article,
			 bool construct)
{
	AnLatinContext context = writing->context;

	writing->context = AN_LATIN_ALONE;
	if (word->n == 1 && latin_proclitic(word->letters[0]) != NULL)
		an_latin_puts(&writing->text, latin_proclitic(word->letters[0]));
	else
		an_latin_transcribe(&writing->text, word,
							article == (context == AN_LATIN_BEHIND_NAME) ?
							context : AN_LATIN_ALONE);
	if (construct)
		an_latin_puts(&writing->text, "t");
}

/* Write one Arabic word. */
static void
put_arabic(Romanizing *writing, AnLatinWord *word)
{
	const AnLatinName *name = NULL;
	const char *latin;
	bool		bare = has_teh_marbuta(word) && !has_article(word);
	bool		article = false;
	bool		construct;

	if (!writing->defined || !is_defined_nisba(word))
		name = listed_word(word);
	writing->defined = article_of(word, &latin) > 0;
	if (name == NULL)
	{
		put_servant_of(writing, word);
		article = put_article(writing, word);
		put_servant_of(writing, word);
		article |= put_article(writing, word);
		name = listed_word(word);
	}
	if (name == NULL && !article)
		name = name_behind_proclitic(writing, word);
	construct = bare && !article && is_construct(writing, name);
	writing->feminine = bare && !construct && name != NULL &&
		name->kind == AN_LATIN_WORD;
	if (name != NULL)
		put_listed(writing, name, construct);
	else
		put_unlisted(writing, word, article, construct);
}

/* Write an Arabic sign or digit, or what has no letters, as it is. */
static void
put_unread(Romanizing *writing, uint32_t end)
{
	const AnFolded *folded = writing->window.folded;
	uint32_t	at = writing->done;

	while (at < end)
	{
		uint32_t	cp;
		uint32_t	n = (uint32_t) an_utf8_decode(folded->folded + at,
												  folded->folded + end, &cp);
		const AnLatinLetter *letter = an_latin_letter(cp);

		if (letter != NULL && letter->kind == AN_LATIN_SIGN)
			an_latin_puts(&writing->text, letter->to);
		else if (an_letter_kind(cp) != AN_LETTER_MARK)
			an_latin_put(&writing->text, (const char *) folded->folded + at, n);
		if (cp != ' ')
		{
			writing->context = AN_LATIN_ALONE;
			writing->defined = writing->feminine = false;
		}
		at += n;
	}
	writing->done = end;
}

/* Do only blanks or hyphens stand between the first words of the window? */
static bool
stand_together(const AnLatinWindow *window, uint32_t nwords)
{
	uint32_t	i;

	for (i = 1; i < nwords; i++)
		if (window->words[i].start != window->words[i - 1].end + 1)
			return false;
	return true;
}

/* Write what the window begins with, and go on behind it. */
static void
put_next_words(Romanizing *writing)
{
	AnLatinWindow *window = &writing->window;
	AnLatinWord *word = &window->words[0];
	uint32_t	nwords;
	const AnLatinName *name = NULL;
	uint32_t	end = word->end;

	put_unread(writing, word->start);
	if (word->kind == AN_LATIN_ARABIC_WORD)
		name = an_latin_find_run(window, &nwords);
	if (name == NULL || nwords == 1 || !stand_together(window, nwords))
		nwords = 1;
	else
		end = window->words[nwords - 1].end;
	if (word->kind != AN_LATIN_ARABIC_WORD)
		put_unread(writing, end);
	else if (nwords > 1)
	{
		put_listed(writing, name, false);
		writing->defined = writing->feminine = false;
	}
	else
		put_arabic(writing, word);
	writing->done = end;
	an_latin_window_pass(window, nwords);
}

/*
 * Write a name in Latin letters.  The text is folded by AN_LATIN_FEATURES.
 */
int
an_latin(AnArena *arena, const AnFolded *name, uint8_t **latin,
		 uint32_t *nbytes)
{
	Romanizing	writing;
	uint32_t	next_tick = AN_TICK_BYTES;

	memset(&writing.text, 0, sizeof(writing.text));
	writing.text.arena = arena;
	writing.done = 0;
	writing.context = AN_LATIN_ALONE;
	writing.defined = writing.feminine = false;
	an_latin_window_init(&writing.window, name);
	while (writing.window.n > 0 && writing.text.status == AN_OK)
	{
		an_arena_tick_byte(arena, writing.done, &next_tick);
		put_next_words(&writing);
	}
	put_unread(&writing, name->folded_bytes);
	*latin = (uint8_t *) writing.text.bytes;
	*nbytes = writing.text.nbytes;
	return writing.text.status;
}
