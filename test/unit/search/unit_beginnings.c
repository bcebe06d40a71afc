/*
 * unit_beginnings.c
 *		Where words begin, by example, and that a word and what begins it agree.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/base/utf8.h"
#include "core/search/beginnings.h"

#define MOST_BYTES	200
#define ROUNDS		20000
#define SURE		(3 * AN_LETTER_BYTES)	/* see word_is_found() */

static const struct
{
	const char *word;
	const char *forms;
}			cases[] =
{
	/* a listed form and what begins it keep their letters */
	{"لبنان", "LBNAN"}, {"لبنا", "LBNA"}, {"لبن", "LBN"},
	{"وزاره", "WZAR~"}, {"وزا", "WZA"}, {"بيرو", "BYRW"}, {"كتا", "KTA"},
	{"فرنس", "FRNS"}, {"المانيا", "ALMANYA"}, {"الله", "ALL~"}, {"الذي", "ALUY"},
	/* all else loses them, one by one and in their order */
	{"ولبنان", "LBNAN"}, {"وبالوزاره", "WZAR~"}, {"للوزير", "WZYR"}, {"للبنان", "LBNAN"}, {"للع", "LE E"}, {"لل", "LL"},
	{"فسيكون", "FSYKWN YKWN"}, {"والربيع", "RBYE"}, {"الوزا", "WZA"},
	/* both, where words with the clitic share the beginning */
	{"وقا", "WQA QA"}, {"وقال", "QAL"}, {"وقاي", "WQAY"},
	/* kept besides, where a beginning is kept and not shared */
	{"بلبنان", "BLBNAN LBNAN"}, {"المانع", "ALMANE MANE"},
	/* mere clitics, and what is too short to have any */
	{"ال", "AL"}, {"وال", "WAL AL"}, {"و", "W"}, {"في", "FY"},
	/* letters of other languages, other scripts */
	{"پاريس", "پARYS"}, {"بپاريس", "پARYS"}, {"abc", "abc"}, {"12", "12"}
};

static void
write_beginnings(const char *word, char *out)
{
	uint32_t	nbytes = (uint32_t) strlen(word);
	uint8_t    *copy = malloc(nbytes);
	uint32_t	starts[AN_BEGINNINGS_MAX];
	int			n;
	int			i;

	memcpy(copy, word, nbytes);
	n = an_beginnings_find(copy, nbytes, starts);
	CHECK(n >= 1 && n <= AN_BEGINNINGS_MAX);
	for (i = 0; i < n; i++)
	{
		if (i > 0)
			*out++ = ' ';
		out += an_beginnings_write(copy + starts[i], nbytes - starts[i],
								   (uint8_t *) out);
	}
	*out = 0;
	free(copy);
}

/* Does one of the forms of a word begin with one of those of its beginning? */
static bool
meet(const char *word, uint32_t nbytes, uint32_t beginning)
{
	uint32_t	starts[AN_BEGINNINGS_MAX];
	uint32_t	others[AN_BEGINNINGS_MAX];
	int			n = an_beginnings_find((const uint8_t *) word, beginning, starts);
	int			nothers = an_beginnings_find((const uint8_t *) word, nbytes, others);
	int			i;
	int			j;

	if (beginning - starts[n - 1] < SURE)
		return true;
	for (i = 0; i < n; i++)
		for (j = 0; j < nothers; j++)
			if (beginning - starts[i] <= nbytes - others[j] &&
				memcmp(word + starts[i], word + others[j],
					   beginning - starts[i]) == 0)
				return true;
	return false;
}

/*
 * A word is found by all that begins it and leaves three letters without its
 * clitics: words are drawn from clitics, listed words and letters.
 */
static void
check_agreement(void)
{
	static const char *const pieces[] = {
		"و", "ف", "ب", "ك", "ل", "س", "ال", "لل", "وال", "بال", "لبنان", "وزار",
		"وقا", "المان", "بيرو", "فلسط", "كتا", "سيار", "ولد", "ا", "ت", "ي", "ن",
		"م", "ر", "د", "ق", "ه", "ع", "پ", "گ"
	};
	int			round;

	for (round = 0; round < ROUNDS; round++)
	{
		char		word[MOST_BYTES] = "";
		uint32_t	n = 2 + unit_random_below(6);
		uint32_t	nbytes;
		uint32_t	end;

		while (n-- > 0)
			strcat(word, pieces[unit_random_below(sizeof(pieces) /
												  sizeof(pieces[0]))]);
		nbytes = (uint32_t) strlen(word);
		for (end = AN_LETTER_BYTES; end < nbytes; end += AN_LETTER_BYTES)
			CHECK_THAT(meet(word, nbytes, end), "%.*s of %s", (int) end, word,
					   word);
	}
}

/* Two words have the same form only if they are the same. */
static void
check_capitals(void)
{
	bool		seen[256] = {false};
	uint32_t	cp;

	for (cp = LETTER_HAMZA; cp <= LETTER_YEH; cp++)
	{
		uint8_t		bytes[AN_UTF8_MAX];
		uint8_t		out[AN_UTF8_MAX];
		uint32_t	nbytes = (uint32_t) an_utf8_encode(cp, bytes);

		if (an_beginnings_write(bytes, nbytes, out) != 1)
			continue;
		CHECK(!seen[out[0]] && out[0] < 128 &&
			  (out[0] < 'a' || out[0] > 'z') &&
			  (out[0] < '0' || out[0] > '9'));
		seen[out[0]] = true;
	}
	CHECK(seen['A'] && seen['Y'] && seen['`']);
}

void
room_beginnings(void)
{
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		char		out[MOST_BYTES];

		write_beginnings(cases[i].word, out);
		CHECK_TEXT(cases[i].word, out, strlen(out), cases[i].forms);
	}
	check_agreement();
	check_capitals();
}
