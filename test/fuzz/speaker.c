/*
 * speaker.c
 *		What holds of the key of any speaker, and of the names in any text.
 */
#include "fuzz/fuzz.h"

#include <string.h>

#include "core/quotes/names.h"
#include "core/quotes/roles.h"
#include "core/quotes/speaker_key.h"

/* Fold by a profile, and then as words are read. */
static void
fold_twice(AnArena *arena, const FuzzInput *input, uint32_t features,
		   AnFolded *folded)
{
	AnFolder	folder;
	AnFolded	once;

	an_folder_init(&folder, features);
	RUN(an_fold(arena, &folder, input->text, input->nbytes, &once));
	fuzz_walk(arena, fuzz_copy(once.folded, once.folded_bytes),
			  once.folded_bytes, folded);
}

/* Does a character of the text become several letters? */
static bool
has_ligature(const AnFolded *folded)
{
	uint32_t	i;

	for (i = 0; i < folded->npoints; i++)
		if (folded->points[i].origin & AN_FOLD_FLAT)
			return true;
	return false;
}

/* Has the text a sign that markup begins with? */
static bool
may_have_markup(const FuzzInput *input)
{
	return memchr(input->text, '&', input->nbytes) != NULL ||
		memchr(input->text, '<', input->nbytes) != NULL;
}

/*
 * The key is short, and that of the same speaker tidied up.  That parts
 * ligatures, and then words may part that did not within one; and it makes
 * markup of a sign that an invisible character kept from being some.
 */
static void
key_is_of_the_words(AnArena *arena, const FuzzInput *input,
					const AnFolded *folded)
{
	AnFolded	tidy;
	uint8_t    *key;
	uint8_t    *same;
	uint32_t	nbytes;
	uint32_t	same_bytes;

	RUN(an_speaker_key(arena, folded, &key, &nbytes));
	CHECK(nbytes <= 2 * folded->folded_bytes);
	CHECK(nbytes == 0 || (key[0] != ' ' && key[nbytes - 1] != ' '));
	if (has_ligature(folded) || may_have_markup(input) ||
		!fuzz_is_valid(input->text, input->nbytes))
		return;
	fold_twice(arena, input, AN_PROFILE_DISPLAY & ~AN_FEATURE_BLANKS, &tidy);
	RUN(an_speaker_key(fuzz_arena(), &tidy, &same, &same_bytes));
	CHECK(same_bytes == nbytes && memcmp(same, key, nbytes) == 0);
}

static bool
is_in_article(const AnMention *mention, const AnArticle *article)
{
	return an_mention_is_empty(mention) || mention->end <= article->n;
}

/* Names lie in their noun phrases, and stand for names of the article. */
static void
names_are_inside(const AnArticle *article)
{
	static AnNames names;
	uint32_t	i;

	an_names_read(&names, article);
	CHECK(names.n <= AN_MOST_NAMES);
	for (i = 0; i < names.n; i++)
	{
		const AnName *name = &names.names[i];
		AnMention	fullest = an_names_resolve(&names, &name->phrase);
		AnMention	trimmed = name->phrase;

		CHECK(is_in_article(&name->phrase, article));
		CHECK(name->name.first >= name->phrase.first &&
			  name->name.end <= name->phrase.end);
		CHECK(is_in_article(&fullest, article));
		an_names_trim(&names, &trimmed);
		CHECK(is_in_article(&trimmed, article));
		CHECK(trimmed.first >= name->phrase.first &&
			  trimmed.end <= name->phrase.end);
	}
}

/* Any words can be taken for a noun phrase. */
static void
phrases_are_inside(const AnArticle *article)
{
	uint32_t	i;

	for (i = 0; i < article->n; i++)
	{
		AnMention	phrase = {0, 0, 0};
		AnMention	name;
		uint32_t	verb = 0;
		AnRole		role = an_role_of(article, i, &verb);

		CHECK(role >= AN_ROLE_OTHER && role < AN_NROLES);
		CHECK((verb & ~(uint32_t) AN_GENDER) == 0);
		phrase.first = i;
		phrase.end = an_noun_phrase_end(article, i, article->n);
		CHECK(phrase.end >= i && phrase.end <= article->n);
		name = an_name_in(article, &phrase);
		CHECK(an_mention_is_empty(&name) ||
			  (name.first >= phrase.first && name.end <= phrase.end));
	}
}

void
fuzz_speaker(const FuzzInput *input)
{
	AnArena    *arena = fuzz_arena();
	AnArticle	article;
	AnFolded	folded;

	fuzz_walk(arena, input->text, input->nbytes, &folded);
	key_is_of_the_words(arena, input, &folded);
	RUN(an_article_read(arena, &folded, NULL, &article));
	names_are_inside(&article);
	phrases_are_inside(&article);
}
