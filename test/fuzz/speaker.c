/*
 * speaker.c
 *		What holds of the key of any speaker, and of the names in any text.
 */
#include "fuzz/fuzz.h"

#include <string.h>

#include "core/quotes/joint_speakers.h"
#include "core/quotes/mention_list.h"
#include "core/quotes/roles.h"
#include "core/quotes/speaker_key.h"
#include "core/quotes/speaker_kind.h"
#include "core/quotes/speaker_name.h"

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

/* The speakers of a phrase follow one another, and each has its words. */
static void
speakers_are_inside(AnArena *arena, const AnFolded *folded)
{
	AnSpeaker	speaker;
	AnOneSpeaker one = {0, 0, 0, 0};
	uint32_t	end = 0;
	uint32_t	to = 0;
	AnSpeakerKind kind;

	RUN(an_speaker_read(arena, folded, &speaker));
	while (an_joint_speakers_next(&speaker, &one))
	{
		AnSpeakerName name = an_speaker_name(&speaker, one.first, one.end);

		CHECK(one.first >= end && one.end > one.first);
		CHECK(one.from >= to && one.to > one.from);
		CHECK(name.first >= one.first && name.end <= one.end &&
			  name.end > name.first);
		end = one.end;
		to = one.to;
	}
	CHECK(end == speaker.n && to <= speaker.article.n);
	RUN(an_speaker_read(arena, folded, &speaker));
	kind = an_speaker_kind(&speaker);
	CHECK(kind >= AN_SPEAKER_NONE && kind < AN_NSPEAKER_KINDS);
}

static bool
is_in_article(const AnMention *mention, const AnArticle *article)
{
	return an_mention_is_empty(mention) || mention->end <= article->n;
}

/* Mentions stand in order, and mean entities that the article names. */
static void
mentions_are_inside(const AnArticle *article)
{
	static AnMentions mentions;
	uint32_t	behind = 0;
	uint32_t	i;

	RUN(an_mentions_read(&mentions, article));
	CHECK(mentions.n <= article->n);
	CHECK(mentions.entities.n <= AN_MOST_ENTITIES);
	for (i = 0; i < mentions.n; i++)
	{
		const AnNamed *named = &mentions.named[i];
		const AnPhrase *phrase = &named->phrase;
		AnMention	whole = {phrase->first, phrase->end, 0};
		AnMention	title = an_mention_title(&mentions, &whole);
		AnMention	trimmed = whole;

		CHECK(phrase->first >= behind && phrase->first < phrase->end &&
			  phrase->end <= article->n);
		behind = phrase->end;
		CHECK(phrase->name >= phrase->first && phrase->name_end <= phrase->end);
		CHECK(an_mention_is_empty(&title) ||
			  (title.first >= whole.first && title.end <= whole.end));
		an_mention_trim(&mentions, &trimmed);
		CHECK(trimmed.first == whole.first && trimmed.end <= whole.end);
		CHECK(named->entity == AN_NO_ENTITY ||
			  named->entity < mentions.entities.n);
		if (named->entity != AN_NO_ENTITY)
			CHECK(is_in_article(&mentions.entities.list[named->entity].name.span,
								article));
	}
}

/* What ar_mentions shows lies in the text, in order. */
static void
list_is_inside(AnArena *arena, const AnFolded *folded)
{
	AnMentionList list;
	uint32_t	behind = 0;
	uint32_t	i;

	RUN(an_mention_list_read(arena, folded, &list));
	for (i = 0; i < list.n; i++)
	{
		const AnMentionRow *row = &list.rows[i];

		CHECK(row->words.start >= behind && row->words.start < row->words.end);
		CHECK(fuzz_is_inside(row->words, folded->folded_bytes));
		CHECK(fuzz_is_inside(row->name, folded->folded_bytes));
		CHECK(row->kind > AN_ENTITY_NONE && row->kind <= AN_ENTITY_PLACE);
		behind = row->words.end;
	}
}

/* Any words can be taken for a noun phrase. */
static void
phrases_are_inside(const AnArticle *article)
{
	uint32_t	i;

	for (i = 0; i < article->n; i++)
	{
		AnPhrase	phrase;
		AnLexical	verb = 0;
		AnRole		role = an_role_of(article, i, &verb);

		CHECK(role >= AN_ROLE_OTHER && role < AN_NROLES);
		CHECK((verb & ~AN_GENDER) == 0);
		an_phrase_read(article, i, &phrase);
		CHECK(phrase.end >= i && phrase.end <= article->n);
		CHECK(phrase.name >= phrase.name_end ||
			  (phrase.name >= i && phrase.name_end <= phrase.end));
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
	speakers_are_inside(arena, &folded);
	RUN(an_article_read(arena, &folded, NULL, &article));
	mentions_are_inside(&article);
	list_is_inside(arena, &folded);
	phrases_are_inside(&article);
}
