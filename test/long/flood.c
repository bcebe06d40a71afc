/*
 * flood.c
 *		Texts whose words were chosen so that hash tables are slow.
 *
 *		flood KIND WORDS SEED [plain]
 *
 * Until version 0.2.0 the slot of a hash was some of its bits, and so words can
 * be found that meet in few slots: one by one, by trying words at random until
 * the next number has its bits as wanted.  Plain texts are made of words of the
 * same lengths, the first that come.
 *
 * KIND says which table it is for: shingles, runs, words, edges, memo, glued or
 * repeats.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"

#define LATIN_LETTERS	8
#define ARABIC_LETTERS	7
#define MOST_BYTES		32
#define RUN_WORDS		18
#define SENTENCE_WORDS	5

/* The bits of a number that chose its slot, from this one up. */
#define SLOT_SHIFT		20

/* Words that a text of such repeats: as many as a memo can keep. */
#define VOCABULARY		1000

/* A word, and what the numbers before it were made of. */
typedef struct Flood
{
	uint8_t		word[MOST_BYTES];
	size_t		nbytes;
	uint64_t	hash;
	uint64_t	before[RUN_WORDS];	/* hashes of the words before, a ring */
	uint64_t	rolling;
	uint64_t	factor;			/* of the word that leaves a run */
	uint32_t	n;				/* words chosen so far */
} Flood;

/* A number that chooses a slot, and how many of its bits must be which. */
typedef struct Kind
{
	const char *name;
	uint64_t	(*number) (const Flood *flood);
	int			shift;
	int			bits;			/* of the largest table */
	uint64_t	below;			/* what those bits must be less than */
	bool		arabic;
} Kind;

static uint64_t random_state;

/* xorshift64* */
static uint64_t
draw(void)
{
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return random_state * UINT64_C(0x2545F4914F6CDD1D);
}

/* The hash of the k-th word before the next. */
static uint64_t
word_before(const Flood *flood, uint32_t k)
{
	return k > flood->n ? 0 : flood->before[(flood->n - k) % RUN_WORDS];
}

static uint64_t
shingle_number(const Flood *flood)
{
	uint64_t	sum = word_before(flood, 2);

	sum = sum * AN_HASH_FACTOR + word_before(flood, 1);
	return an_hash_mix(sum * AN_HASH_FACTOR + flood->hash);
}

/* What the rolling hash of a run becomes. */
static uint64_t
roll(const Flood *flood)
{
	return (flood->rolling - word_before(flood, RUN_WORDS) * flood->factor) *
		AN_HASH_FACTOR + flood->hash;
}

static uint64_t
run_number(const Flood *flood)
{
	return an_hash_mix(roll(flood));
}

static uint64_t
word_number(const Flood *flood)
{
	return flood->hash;
}

/* Of the edge by the word from the state of all words before it. */
static uint64_t
edge_number(const Flood *flood)
{
	return an_hash_mix(flood->hash + flood->n * AN_HASH_FACTOR);
}

static uint64_t
memo_number(const Flood *flood)
{
	uint64_t	begin;
	uint64_t	end;

	memcpy(&begin, flood->word, sizeof(begin));
	memcpy(&end, flood->word + flood->nbytes - sizeof(end), sizeof(end));
	begin = (begin ^ (end << 29 | end >> 35) ^ flood->nbytes) *
		AN_HASH_FACTOR;
	return begin ^ begin >> 32;
}

/* Of all words of a sentence. */
static uint64_t
sentence_number(const Flood *flood)
{
	uint64_t	hash = 0;
	uint32_t	k;

	for (k = SENTENCE_WORDS - 1; k > 0; k--)
		hash = an_hash_mix(hash ^ word_before(flood, k));
	return an_hash_mix(hash ^ flood->hash);
}

static const Kind kinds[] = {
	{"shingles", shingle_number, SLOT_SHIFT, 17, 128, false},
	{"runs", run_number, SLOT_SHIFT, 17, 128, false},
	{"words", word_number, SLOT_SHIFT, 18, 256, false},
	{"edges", edge_number, SLOT_SHIFT, 19, 256, false},
	{"memo", memo_number, 1, 14, 1, true},
	{"glued", word_number, 32, 15, 1, true},
	{"repeats", sentence_number, 0, 14, 16, false}
};

#define NKINDS	(sizeof(kinds) / sizeof(*kinds))

static void
draw_word(Flood *flood, bool arabic)
{
	size_t		i;

	flood->nbytes = arabic ? 2 * ARABIC_LETTERS : LATIN_LETTERS;
	if (!arabic)
		for (i = 0; i < flood->nbytes; i++)
			flood->word[i] = (uint8_t) ('a' + draw() % 26);
	else
		/* teh to ghain and feh to heh, of two bytes each */
		for (i = 0; i < flood->nbytes; i += 2)
		{
			uint64_t	letter = draw() % 26;

			flood->word[i] = letter < 19 ? 0xD8 : 0xD9;
			flood->word[i + 1] = (uint8_t) (letter < 19 ? 0xAA + letter % 17 :
											0x81 + letter - 19);
		}
	flood->hash = an_hash_bytes(flood->word, flood->nbytes);
}

/* Draw the next word; unless the text is to be plain, one that collides. */
static void
choose_word(Flood *flood, const Kind *kind, bool plain)
{
	uint64_t	mask = (UINT64_C(1) << kind->bits) - 1;

	do
		draw_word(flood, kind->arabic);
	while (!plain && (kind->number(flood) >> kind->shift & mask) >=
		   kind->below);
	flood->rolling = roll(flood);
	flood->before[flood->n++ % RUN_WORDS] = flood->hash;
}

static void
put_word(const Flood *flood)
{
	fwrite(flood->word, 1, flood->nbytes, stdout);
	putchar(' ');
}

/* All words but one of a sentence are free; the last makes it collide. */
static void
put_sentences(Flood *flood, const Kind *kind, uint32_t nwords, bool plain)
{
	uint32_t	i;

	for (i = 0; i < nwords; i++)
	{
		if (i % SENTENCE_WORDS == 0)
			fputs("قال الوزير إن \"", stdout);
		choose_word(flood, kind,
					plain || i % SENTENCE_WORDS < SENTENCE_WORDS - 1);
		put_word(flood);
		if (i % SENTENCE_WORDS == SENTENCE_WORDS - 1)
			fputs("\". ", stdout);
	}
}

/* A few words, again and again. */
static void
put_vocabulary(Flood *flood, const Kind *kind, uint32_t nwords, bool plain)
{
	static Flood words[VOCABULARY];
	uint32_t	i;

	for (i = 0; i < VOCABULARY; i++)
	{
		choose_word(flood, kind, plain);
		words[i] = *flood;
	}
	for (i = 0; i < nwords; i++)
		put_word(&words[draw() % VOCABULARY]);
}

int
main(int argc, char **argv)
{
	static Flood flood;
	const Kind *kind = kinds;
	bool		plain = argc > 4;
	uint32_t	nwords;
	uint32_t	i;

	while (argc > 3 && kind < kinds + NKINDS &&
		   strcmp(kind->name, argv[1]) != 0)
		kind++;
	if (argc <= 3 || kind == kinds + NKINDS)
	{
		fprintf(stderr, "usage: flood KIND WORDS SEED [plain]\n");
		return 2;
	}
	nwords = (uint32_t) strtoul(argv[2], NULL, 10);
	random_state = strtoull(argv[3], NULL, 10) * AN_HASH_FACTOR | 1;
	flood.factor = 1;
	for (i = 1; i < RUN_WORDS; i++)
		flood.factor *= AN_HASH_FACTOR;
	if (kind->number == sentence_number)
		put_sentences(&flood, kind, nwords, plain);
	else if (kind->arabic)
		put_vocabulary(&flood, kind, nwords, plain);
	else
		for (i = 0; i < nwords; i++)
		{
			choose_word(&flood, kind, plain);
			put_word(&flood);
		}
	return 0;
}
