/*
 * find_common_words.c
 *		Finds common nouns and adjectives in the texts of a corpus, to be read
 *		by whoever adds to common_words.txt.
 *
 * Usage: find_common_words FOLDER-OF-LISTS < TEXTS > WORDS
 *
 * A zero byte ends each text.  Arabic writes the article, the pronouns and the
 * ending of the feminine to a word, and which of them a word takes tells what it
 * is.  A name takes hardly any; so that a word which does is part of no name.
 *
 *   noun		takes al-, and pronouns of two or more kinds ("its", "their",
 *				"our", "of both"); in -a' (of which many take no al- by chance)
 *				and in -at, a plural, less is asked for.
 *   quality	takes al-, and so does its feminine, and neither of the two is
 *				far rarer than the other: a noun and its unit ("trees", "tree")
 *				would pass too, so that a word which is both is a noun if it
 *				often takes pronouns.
 *
 * Left out are words of the lists, given names that are nothing else, and words
 * that are another, commoner one behind a proclitic.  Printed are: the word as
 * folding leaves it, what it is, how often it was met bare, with al-, with
 * pronouns, and how often its other gender was met.  One in fifteen is something
 * else and must be thrown out by hand: surnames, verbs with objects; and one in
 * ten is of the other class.
 * No table depends on this program.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "gen/lists.h"
#include "gen/texts.h"

#define SLOT_BITS		22
#define SLOTS			((size_t) 1 << SLOT_BITS)
#define MAX_WORDS		(SLOTS / 2)
#define LETTER			2		/* bytes of an Arabic letter in UTF-8 */
#define MIN_LETTERS		3
#define MAX_LETTERS		12
#define MAX_BYTES		64		/* of a word and all that is written to it */

/* How often a word, or what speaks for it, is to be met. */
#define MIN_MET			10		/* bare or with al- */
#define MIN_BARE		5
#define MIN_PRONOUNS	4
#define MIN_KINDS		2		/* of pronouns */
#define MIN_DEFINITE	3
#define MIN_PLURAL		5		/* with al-, of a word in -at */
#define MIN_GENDER		8		/* with al-, of an adjective */
#define MIN_RELATION	8		/* of the other gender of one in -i */
#define MOST_PER_GENDER	30		/* one gender to the other */
#define MOST_PER_PRONOUN	500 /* words to those with a pronoun */
#define FEW_PER_PRONOUN		100 /* the same, of those in -a' */
#define NOUN_PER_PRONOUN	60	/* a noun, where it could be both */

/* How much commoner the word behind a proclitic makes one of two words. */
#define MORE_BEHIND		3
#define MORE_BEHIND_LAM	20		/* lam begins many words */

#define ALEF	"\xD8\xA7"
#define BEH		"\xD8\xA8"
#define TEH		"\xD8\xAA"
#define FEH		"\xD9\x81"
#define KAF		"\xD9\x83"
#define LAM		"\xD9\x84"
#define MEEM	"\xD9\x85"
#define NOON	"\xD9\x86"
#define HEH		"\xD9\x87"		/* also for teh marbuta */
#define WAW		"\xD9\x88"
#define YEH		"\xD9\x8A"
#define HAMZA	"\xD8\xA1"

#define NPREFIXES	8
#define NARTICLES	6
#define NPRONOUNS	4

/* What stands before a noun with a pronoun; articles; pronouns. */
static const char *const prefixes[NPREFIXES] = {
	"", WAW, BEH, LAM, FEH, KAF, WAW BEH, WAW LAM
};
static const char *const articles[NARTICLES] = {
	ALEF LAM, WAW ALEF LAM, BEH ALEF LAM, FEH ALEF LAM, KAF ALEF LAM, LAM LAM
};
static const char *const pronouns[NPRONOUNS] = {
	HEH ALEF, HEH MEEM, NOON ALEF, HEH MEEM ALEF
};
static const char *const hand_lists[] = {
	"verbs.txt", "particles.txt", "nouns.txt", "adjectives.txt",
	"given_names.txt"
};

typedef struct Word
{
	uint64_t	hash;
	char	   *folded;			/* NULL in a free slot */
	unsigned long count;
	bool		listed;
} Word;

/* What the texts say of a word. */
typedef struct Evidence
{
	unsigned long bare;
	unsigned long definite;
	unsigned long possessed;	/* with a pronoun */
	int			kinds;			/* of pronouns */
	unsigned long other;		/* its other gender, bare */
	unsigned long other_definite;
	bool		noun;
	bool		quality;
} Evidence;

static Word words[SLOTS];
static size_t nwords;

const char *const generator = "find_common_words";

/* The slot of a word, free if it was not met. */
static Word *
slot_of(uint64_t hash)
{
	size_t		slot = (size_t) (hash >> (64 - SLOT_BITS));

	while (words[slot].folded != NULL && words[slot].hash != hash)
		slot = (slot + 1) % SLOTS;
	return &words[slot];
}

static const Word *
word_met(const char *folded, size_t nbytes)
{
	return slot_of(an_hash_bytes((const uint8_t *) folded, nbytes));
}

static Word *
word_of(const char *folded, size_t nbytes)
{
	uint64_t	hash = an_hash_bytes((const uint8_t *) folded, nbytes);
	Word	   *word = slot_of(hash);

	if (word->folded != NULL)
		return word;
	word->hash = hash;
	if (nwords++ == MAX_WORDS)
		die("too many words", "raise SLOT_BITS");
	word->folded = calloc(nbytes + 1, 1);
	if (word->folded == NULL)
		die("out of memory", folded);
	memcpy(word->folded, folded, nbytes);
	return word;
}

static void
count_word(const char *word, size_t nbytes)
{
	if (word != NULL)
		word_of(word, nbytes)->count++;
}

/* The word of a line, as texts have it; more words than one are none. */
static void
list_word(const AnFolder *folder, const char *word)
{
	AnArena		arena = {.grab = grab};
	AnFolded	folded;

	if (an_fold(&arena, folder, (const uint8_t *) word, strlen(word),
				&folded) != AN_OK)
		die("cannot fold", word);
	word_of((const char *) folded.folded, folded.folded_bytes)->listed = true;
}

/*
 * A name or a form of a verb that is an ordinary word too may be a candidate.
 * Verbs are listed without the forms that the rule makes: these take no al-.
 */
static void
read_words_of(const char *folder_name, const char *name)
{
	AnFolder	folder;
	char		line[1024];
	FILE	   *list = open_list(folder_name, name);

	an_folder_init(&folder, AN_PROFILE_WALK);
	while (fgets(line, sizeof(line), list) != NULL)
	{
		const char *word = strtok(line, "\t\n");
		const char *flags = strtok(NULL, "\n");

		if (word == NULL || strchr("#-~", word[0]) != NULL ||
			(flags != NULL && strstr(flags, "ordinary") != NULL))
			continue;
		list_word(&folder, word[0] == '+' ? word + 1 : word);
	}
	fclose(list);
}

static bool
begins_with(const char *word, const char *letters)
{
	return strncmp(word, letters, strlen(letters)) == 0;
}

static bool
ends_with(const char *word, const char *letters)
{
	size_t		nbytes = strlen(word);
	size_t		end = strlen(letters);

	return nbytes >= end && strcmp(word + nbytes - end, letters) == 0;
}

/* How often a word was met with something before and behind it. */
static unsigned long
count_joined(const char *before, const char *word, size_t nbytes,
			 const char *behind)
{
	char		joined[MAX_BYTES];
	int			n = snprintf(joined, sizeof(joined), "%s%.*s%s", before,
							 (int) nbytes, word, behind);

	if (n >= (int) sizeof(joined))
		return 0;
	return word_met(joined, (size_t) n)->count;
}

static unsigned long
count_definite(const char *word, size_t nbytes, const char *behind)
{
	unsigned long sum = 0;
	int			i;

	for (i = 0; i < NARTICLES; i++)
		sum += count_joined(articles[i], word, nbytes, behind);
	return sum;
}

/* With one pronoun: the last letters of some words change before it. */
static unsigned long
count_possessed(const char *word, const char *pronoun)
{
	size_t		nbytes = strlen(word);
	size_t		stem = nbytes - LETTER;
	char		behind[3][MAX_BYTES];
	int			nforms = 1;
	unsigned long sum = 0;
	int			i;
	int			form;

	snprintf(behind[0], MAX_BYTES, "%s%s",
			 ends_with(word, HEH) ? TEH : word + stem, pronoun);
	if (ends_with(word, ALEF HAMZA))
	{
		snprintf(behind[1], MAX_BYTES, "%s%s", WAW, pronoun);
		snprintf(behind[2], MAX_BYTES, "%s%s", YEH, pronoun);
		nforms = 3;
	}
	else if (ends_with(word, YEH))
	{
		snprintf(behind[1], MAX_BYTES, "%s%s", ALEF, pronoun);
		nforms = 2;
	}
	for (form = 0; form < nforms; form++)
		for (i = 0; i < NPREFIXES; i++)
			sum += count_joined(prefixes[i], word, stem, behind[form]);
	return sum;
}

/* Note the other gender of an adjective: with the feminine ending, or without. */
static void
count_other_gender(const char *word, Evidence *found)
{
	size_t		nbytes = strlen(word);
	bool		feminine = ends_with(word, HEH);
	const char *ending = feminine ? "" : HEH;

	if (feminine)
		nbytes -= LETTER;
	found->other = count_joined("", word, nbytes, ending);
	found->other_definite = count_definite(word, nbytes, ending);
}

static bool
is_noun(const char *word, const Evidence *found)
{
	unsigned long met = found->bare + found->definite;
	bool		often = found->possessed >= MIN_PRONOUNS &&
	found->kinds >= MIN_KINDS;

	return (often && found->definite >= MIN_DEFINITE &&
			found->possessed * MOST_PER_PRONOUN >= met) ||
		(often && ends_with(word, ALEF HAMZA) &&
		 found->possessed * FEW_PER_PRONOUN >= found->bare) ||
		(ends_with(word, ALEF TEH) && found->definite >= MIN_PLURAL &&
		 found->bare >= MIN_BARE);
}

static bool
is_quality(const char *word, const Evidence *found)
{
	bool		feminine = ends_with(word, HEH);
	unsigned long masculine_definite = feminine ? found->other_definite :
	found->definite;
	unsigned long feminine_definite = feminine ? found->definite :
	found->other_definite;

	if (ends_with(word, YEH) || ends_with(word, YEH HEH))
		return found->bare >= MIN_BARE && found->definite >= MIN_BARE &&
			found->other + found->other_definite >= MIN_RELATION;
	return found->bare >= MIN_BARE && found->other >= MIN_BARE &&
		masculine_definite >= MIN_GENDER && feminine_definite >= MIN_BARE &&
		found->other * MOST_PER_GENDER >= found->bare &&
		found->bare * MOST_PER_GENDER >= found->other;
}

static void
judge(const Word *word, Evidence *found)
{
	int			i;

	memset(found, 0, sizeof(*found));
	found->bare = word->count;
	found->definite = count_definite(word->folded, strlen(word->folded), "");
	if (found->bare + found->definite < MIN_MET)
		return;
	for (i = 0; i < NPRONOUNS; i++)
	{
		unsigned long count = count_possessed(word->folded, pronouns[i]);

		found->possessed += count;
		found->kinds += count > 0;
	}
	count_other_gender(word->folded, found);
	found->noun = is_noun(word->folded, found);
	found->quality = is_quality(word->folded, found);
	if (found->noun && found->quality)
	{
		found->noun = found->possessed * NOUN_PER_PRONOUN >
			found->bare + found->definite;
		found->quality = !found->noun;
	}
}

/* Is the word rather another one behind "and", "with", "for", "so", "like"? */
static bool
has_proclitic(const Word *word)
{
	static const char *const proclitics[] = {WAW, FEH, BEH, LAM, KAF};
	const char *rest = word->folded + LETTER;
	size_t		i;

	for (i = 0; i < sizeof(proclitics) / sizeof(*proclitics); i++)
	{
		const Word *behind;

		if (!begins_with(word->folded, proclitics[i]))
			continue;
		behind = word_met(rest, strlen(rest));
		return behind->listed || behind->count > word->count *
			(strcmp(proclitics[i], LAM) == 0 ? MORE_BEHIND_LAM : MORE_BEHIND);
	}
	return false;
}

static bool
is_candidate(const Word *word)
{
	size_t		nbytes;

	if (word->folded == NULL || word->listed || word->count == 0)
		return false;
	nbytes = strlen(word->folded);
	return nbytes >= MIN_LETTERS * LETTER && nbytes <= MAX_LETTERS * LETTER &&
		!begins_with(word->folded, ALEF LAM) && !has_proclitic(word);
}

static int
by_letters(const void *a, const void *b)
{
	const Word *const *x = a;
	const Word *const *y = b;

	return strcmp((*x)->folded, (*y)->folded);
}

static void
print_common(void)
{
	static const Word *candidates[MAX_WORDS];
	size_t		n = 0;
	size_t		i;

	for (i = 0; i < SLOTS; i++)
		if (is_candidate(&words[i]))
			candidates[n++] = &words[i];
	qsort(candidates, n, sizeof(*candidates), by_letters);
	for (i = 0; i < n; i++)
	{
		Evidence	found;

		judge(candidates[i], &found);
		if (found.noun || found.quality)
			printf("%s\t%s\t%lu\t%lu\t%lu\t%lu\n", candidates[i]->folded,
				   found.noun ? "noun" : "quality", found.bare,
				   found.definite, found.possessed, found.other);
	}
}

int
main(int argc, char **argv)
{
	size_t		i;

	if (argc != 2)
		die("usage", "find_common_words FOLDER-OF-LISTS < TEXTS");
	for (i = 0; i < sizeof(hand_lists) / sizeof(*hand_lists); i++)
		read_words_of(argv[1], hand_lists[i]);
	texts_read(count_word);
	print_common();
	return 0;
}
