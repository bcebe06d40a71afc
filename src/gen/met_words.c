/*
 * met_words.c
 *		The words of a corpus: how often each was met, and where.
 */
#include "gen/met_words.h"

#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "gen/lists.h"
#include "gen/texts.h"

#define SLOT_BITS		21
#define SLOTS			((size_t) 1 << SLOT_BITS)
#define MAX_WORDS		(SLOTS / 2)
#define LETTER			2		/* bytes of an Arabic letter in UTF-8 */

#define ALEF	"\xD8\xA7"
#define TEH		"\xD8\xAA"
#define DAL		"\xD8\xAF"
#define THAL	"\xD8\xB0"
#define SEEN	"\xD8\xB3"
#define FEH		"\xD9\x81"
#define QAF		"\xD9\x82"
#define LAM		"\xD9\x84"
#define MEEM	"\xD9\x85"
#define NOON	"\xD9\x86"
#define WAW		"\xD9\x88"
#define YEH		"\xD9\x8A"

static MetWord words[MAX_WORDS];	/* from number 1 on */
static uint32_t nwords;
static uint32_t slots[SLOTS];	/* numbers of words, by hash */
static const AnFolded *text;

static uint32_t *
slot_of(uint64_t hash)
{
	size_t		slot = (size_t) (hash >> (64 - SLOT_BITS));

	while (slots[slot] != 0 && words[slots[slot]].hash != hash)
		slot = (slot + 1) % SLOTS;
	return &slots[slot];
}

const MetWord *
met_word(uint64_t hash)
{
	return &words[*slot_of(hash)];
}

MetWord *
met_word_of(uint64_t hash)
{
	uint32_t   *slot = slot_of(hash);

	if (*slot == 0)
	{
		if (++nwords == MAX_WORDS)
			die("too many words", "raise SLOT_BITS");
		*slot = nwords;
		words[nwords].hash = hash;
	}
	return &words[*slot];
}

AnFolded
met_fold(const char *word)
{
	static AnFolder folder;
	static AnArena arena = {.grab = grab};
	static bool ready;
	AnFolded	folded;

	if (!ready)
		an_folder_init(&folder, AN_PROFILE_WALK);
	ready = true;
	an_arena_rewind(&arena);
	if (an_fold(&arena, &folder, (const uint8_t *) word, strlen(word),
				&folded) != AN_OK)
		die("cannot fold", word);
	return folded;
}

uint64_t
met_hash(const char *word)
{
	AnFolded	folded = met_fold(word);

	return an_hash_bytes(folded.folded, folded.folded_bytes);
}

/* Note how the word of a token is written. */
static void
count_spelling(MetWord *word, const AnToken *token)
{
	AnSpan		span = an_fold_span(text, token->start, token->end);
	size_t		nbytes = span.end - span.start;
	int			i;

	for (i = 0; i < AN_SPELLINGS; i++)
	{
		Spelling   *spelling = &word->spellings[i];

		if (spelling->written == NULL)
		{
			spelling->written = calloc(nbytes + 1, 1);
			if (spelling->written == NULL)
				die("out of memory", "for a word");
			memcpy(spelling->written, text->text + span.start, nbytes);
		}
		else if (strlen(spelling->written) != nbytes ||
				 memcmp(spelling->written, text->text + span.start,
						nbytes) != 0)
			continue;
		spelling->count++;
		return;
	}
}

static bool
is_token(const AnToken *token, const char *letters)
{
	size_t		nbytes = strlen(letters);

	return token->kind == AN_WORD_ARABIC &&
		token->end - token->start == nbytes &&
		memcmp(text->folded + token->start, letters, nbytes) == 0;
}

/* Do verbs follow the word: "has", "did not", "will not", "will", "who"? */
static bool
is_before_verb(const AnToken *token)
{
	static const char *const small[] = {
		QAF DAL, WAW QAF DAL, FEH QAF DAL, LAM MEEM, WAW LAM MEEM,
		FEH LAM MEEM, LAM NOON, WAW LAM NOON, SEEN WAW FEH, WAW SEEN WAW FEH,
		ALEF LAM THAL YEH, ALEF LAM TEH YEH, ALEF LAM THAL YEH NOON
	};
	size_t		i;

	for (i = 0; i < sizeof(small) / sizeof(*small); i++)
		if (is_token(token, small[i]))
			return true;
	return false;
}

static bool
is_definite(const AnToken *token)
{
	return token->kind == AN_WORD_ARABIC &&
		token->end - token->start > 2 * LETTER &&
		memcmp(text->folded + token->start, ALEF LAM, 2 * LETTER) == 0;
}

static void
count_token(const AnToken *before, const AnToken *token, const AnToken *next)
{
	MetWord    *word;

	if (token->kind != AN_WORD_ARABIC)
		return;
	word = met_word_of(token->hash);
	word->count++;
	word->behind += is_before_verb(before);
	word->first += before->kind != AN_WORD_ARABIC && is_definite(next);
	count_spelling(word, token);
}

static void
take_folded(const AnFolded *folded)
{
	AnWords		walk;
	AnToken		before = {0};
	AnToken		token = {0};
	AnToken		next;

	text = folded;
	an_words_init(&walk, folded);
	while (an_tokens_next(&walk, &next))
	{
		count_token(&before, &token, &next);
		before = token;
		token = next;
	}
	memset(&next, 0, sizeof(next));
	count_token(&before, &token, &next);
}

/* How a word is mostly written; see met_words.h. */
const char *
met_spelling(const MetWord *word)
{
	const Spelling *best = &word->spellings[0];
	int			i;

	for (i = 1; i < AN_SPELLINGS; i++)
		if (word->spellings[i].count > best->count)
			best = &word->spellings[i];
	return best->written;
}

void
met_words_read(void)
{
	texts_fold(take_folded);
}

uint32_t
met_words_number(void)
{
	return nwords;
}

const MetWord *
met_word_at(uint32_t n)
{
	return &words[n + 1];
}
