/*
 * find_given_names.c
 *		Finds given names in the texts of a corpus, to be read by whoever adds
 *		to given_names.txt.
 *
 * Usage: find_given_names FOLDER-OF-LISTS < TEXTS > NAMES
 *
 * A zero byte ends each text.  A word may be a given name where it stands
 *   - behind a title, of however many words ("the minister of health X"),
 *   - between a reporting verb and a word in no list ("said X Y"),
 *   - before or behind "son of".
 * Printed are, of each word met there MIN_FOUND times: how it is mostly
 * written, how often it was met at all, behind a title, behind a verb, before
 * and behind "son of", before a word in no list, how often title or verb were
 * masculine and feminine, and whether the lists have it.  Most words are names
 * if a tenth of them stands so.  No table depends on this program.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "core/quotes/lexicon.h"
#include "core/text/sentences.h"
#include "gen/lists.h"
#include "gen/texts.h"

#define SLOT_BITS		21
#define SLOTS			((size_t) 1 << SLOT_BITS)
#define MAX_WORDS		(SLOTS / 2)
#define MAX_TOKENS		(1024 * 1024)	/* of one text */
#define SPELLINGS		4		/* kept of one word */
#define MIN_FOUND		3
#define MOST_TITLE		8		/* words of a title */

/* What the lists say of a word. */
typedef enum Role
{
	ROLE_UNLISTED,
	ROLE_OTHER,
	ROLE_TITLE,
	ROLE_ADJECTIVE,
	ROLE_VERB
} Role;

typedef enum Place
{
	BEHIND_TITLE,
	BEHIND_VERB,
	BEFORE_SON,
	BEHIND_SON,
	BEFORE_UNLISTED,
	NPLACES
} Place;

typedef struct Spelling
{
	char	   *written;
	unsigned	count;
} Spelling;

typedef struct Word
{
	uint64_t	hash;
	Role		role;
	char		gender;			/* m, f, or 0 */
	unsigned	count;
	unsigned	found[NPLACES];
	unsigned	masculine;
	unsigned	feminine;
	Spelling	spellings[SPELLINGS];
} Word;

/* A word of a text; none (NULL) for signs and all that is not Arabic. */
typedef struct Met
{
	Word	   *word;
	AnToken		token;
} Met;

static Word words[MAX_WORDS];	/* from number 1 on */
static uint32_t nwords;
static uint32_t slots[SLOTS];	/* numbers of words, by hash */
static Met	met[MAX_TOKENS];
static const AnFolded *text;

const char *const generator = "find_given_names";

static Word *
word_of(uint64_t hash)
{
	size_t		slot = (size_t) (hash >> (64 - SLOT_BITS));

	while (slots[slot] != 0 && words[slots[slot]].hash != hash)
		slot = (slot + 1) % SLOTS;
	if (slots[slot] == 0)
	{
		if (++nwords == MAX_WORDS)
			die("too many words", "raise SLOT_BITS");
		slots[slot] = nwords;
		words[nwords].hash = hash;
	}
	return &words[slots[slot]];
}

/* Note what a line of a list says of its word. */
static void
list_word(const AnFolder *folder, const char *word, const char *flags,
		  Role role)
{
	AnArena		arena = {.grab = grab};
	AnFolded	folded;
	Word	   *listed;

	if (an_fold(&arena, folder, (const uint8_t *) word, strlen(word),
				&folded) != AN_OK)
		die("cannot fold", word);
	listed = word_of(an_hash_bytes(folded.folded, folded.folded_bytes));
	if (role == ROLE_VERB && strstr(flags, "participle") != NULL)
		role = ROLE_OTHER;
	if (role == ROLE_TITLE && (strstr(flags, "person") == NULL ||
							   strstr(flags, "plural") != NULL))
		role = ROLE_OTHER;
	if (role < listed->role)
		return;
	listed->role = role;
	if (strstr(flags, "feminine") != NULL)
		listed->gender = 'f';
	else if (strstr(flags, "masculine") != NULL)
		listed->gender = 'm';
}

static void
read_names_from(const char *folder_name, const char *name, Role role)
{
	AnFolder	folder;
	char		line[1024];
	FILE	   *list = open_list(folder_name, name);

	an_folder_init(&folder, AN_PROFILE_WALK);
	while (fgets(line, sizeof(line), list) != NULL)
	{
		char	   *word = strtok(line, "\t\n");
		char	   *flags = strtok(NULL, "\n");

		if (word != NULL && flags != NULL && word[0] != '#')
			list_word(&folder, word, flags, role);
	}
	fclose(list);
}

/* Note how the word of a token is written. */
static void
count_spelling(Word *word, const AnToken *token)
{
	AnSpan		span = an_fold_span(text, token->start, token->end);
	size_t		nbytes = span.end - span.start;
	int			i;

	for (i = 0; i < SPELLINGS; i++)
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
is_folded(const Met *at, const char *letters)
{
	size_t		nbytes = strlen(letters);

	return at->word != NULL &&
		at->token.end - at->token.start == nbytes &&
		memcmp(text->folded + at->token.start, letters, nbytes) == 0;
}

static bool
is_definite(const Met *at)
{
	static const char al[] = "\xD8\xA7\xD9\x84";

	return at->word != NULL &&
		at->token.end - at->token.start > sizeof(al) - 1 &&
		memcmp(text->folded + at->token.start, al, sizeof(al) - 1) == 0;
}

static bool
is_son_of(const Met *at)
{
	return is_folded(at, "\xD8\xA8\xD9\x86");
}

/* What the lists say of the word, else of it behind its "and". */
static const Word *
listed_word(const Met *at)
{
	static const char waw[] = "\xD9\x88";
	const uint8_t *letters = text->folded + at->token.start;
	size_t		nbytes = at->token.end - at->token.start;

	if (at->word == NULL)
		return &words[0];
	if (at->word->role == ROLE_UNLISTED && nbytes > sizeof(waw) &&
		memcmp(letters, waw, sizeof(waw) - 1) == 0)
		return word_of(an_hash_bytes(letters + sizeof(waw) - 1,
									 nbytes - (sizeof(waw) - 1)));
	return at->word;
}

/*
 * The title right before a name, or NULL: one word with al-, or one or more
 * of which the last has it.
 */
static const Word *
title_before(const Met *at)
{
	const Met  *i;

	if (!is_definite(at - 1))
		return NULL;
	for (i = at - 1; i > met && i >= at - MOST_TITLE && i->word != NULL; i--)
		if (i->word->role == ROLE_TITLE)
			return i->word;
		else if (!is_definite(i) && i->word->role != ROLE_UNLISTED)
			return NULL;
	return NULL;
}

static void
note_gender(Word *word, const Word *beside)
{
	word->masculine += beside->gender == 'm';
	word->feminine += beside->gender == 'f';
}

/* Note what speaks for a word of a text being a given name. */
static void
judge(const Met *at)
{
	Word	   *word = at->word;
	const Word *title = title_before(at);
	const Word *before = listed_word(at - 1);
	bool		unlisted = at[1].word != NULL &&
	at[1].word->role == ROLE_UNLISTED;

	if (title != NULL && (!is_definite(at) || is_son_of(at + 1)))
	{
		word->found[BEHIND_TITLE]++;
		note_gender(word, title);
		word->found[BEFORE_UNLISTED] += unlisted;
	}
	else if (before->role == ROLE_VERB && unlisted &&
			 word->role == ROLE_UNLISTED && !is_definite(at))
	{
		word->found[BEHIND_VERB]++;
		note_gender(word, before);
	}
	if (is_son_of(at + 1))
		word->found[BEFORE_SON]++;
	if (is_son_of(at - 1))
		word->found[BEHIND_SON]++;
}

static void
take_folded(const AnFolded *folded)
{
	AnWords		walk;
	uint32_t	n = 1;			/* a sign stands before the first */
	uint32_t	i;

	text = folded;
	an_words_init(&walk, folded);
	while (an_tokens_next(&walk, &met[n].token))
	{
		const AnToken *token = &met[n].token;

		if (n + 2 >= MAX_TOKENS)
			die("a long text", "raise MAX_TOKENS");
		met[n].word = NULL;
		if (token->kind == AN_WORD_ARABIC)
		{
			met[n].word = word_of(token->hash);
			met[n].word->count++;
			count_spelling(met[n].word, token);
		}
		n++;
	}
	met[n].word = NULL;
	for (i = 1; i < n; i++)
		if (met[i].word != NULL)
			judge(&met[i]);
}

static const char *
mostly_written(const Word *word)
{
	const Spelling *best = &word->spellings[0];
	int			i;

	for (i = 1; i < SPELLINGS; i++)
		if (word->spellings[i].count > best->count)
			best = &word->spellings[i];
	return best->written;
}

static int
by_found(const void *a, const void *b)
{
	const Word *x = a;
	const Word *y = b;
	unsigned	m = x->found[BEHIND_TITLE] + x->found[BEHIND_VERB];
	unsigned	n = y->found[BEHIND_TITLE] + y->found[BEHIND_VERB];

	return (m < n) - (m > n);
}

static void
print_names(void)
{
	uint32_t	i;
	int			place;

	qsort(words + 1, nwords, sizeof(*words), by_found);
	for (i = 1; i <= nwords; i++)
	{
		const Word *word = &words[i];
		const unsigned *found = word->found;

		if (word->count == 0 || found[BEHIND_TITLE] + found[BEHIND_VERB] +
			found[BEFORE_SON] + found[BEHIND_SON] < MIN_FOUND)
			continue;
		printf("%s\t%u", mostly_written(word), word->count);
		for (place = 0; place < NPLACES; place++)
			printf("\t%u", found[place]);
		printf("\t%u\t%u\t%s\n", word->masculine, word->feminine,
			   word->role == ROLE_UNLISTED ? "-" : "listed");
	}
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		die("usage", "find_given_names FOLDER-OF-LISTS < TEXTS");
	read_names_from(argv[1], "particles.txt", ROLE_OTHER);
	read_names_from(argv[1], "nouns.txt", ROLE_TITLE);
	read_names_from(argv[1], "adjectives.txt", ROLE_ADJECTIVE);
	read_names_from(argv[1], "verbs.txt", ROLE_VERB);
	texts_fold(take_folded);
	print_names();
	return 0;
}
