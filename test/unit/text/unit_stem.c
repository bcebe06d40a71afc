/*
 * unit_stem.c
 *		Stems, by example and by property.
 *
 * Each word and the room for its stem are allocated to the byte, so that the
 * sanitizer sees any access outside.
 */
#include "unit/unit.h"

#include <stdlib.h>

#include "core/text/stem.h"

#define MOST_BYTES	400

/* Words of one stem, the stem first and NULL last. */
static const char *const alike[][8] = {
	{"وزير", "الوزير", "وللوزير", "وزراء", "ووزير", "وزيرا", NULL},
	{"شركه", "شركات", "والشركات", "لشركتهم", NULL},
	{"قال", "يقول", "فقالت", "وسيقولون", NULL},
	{"فلسطيني", "الفلسطينيون", "فلسطينيه", NULL},
	{"برنامج", "ببرنامج", "كبرنامج", NULL},
	{"فرنسا", "لفرنسا", "وفرنسا", NULL},
	{"لله", "الله", "ولله", "فلله", "والله", "بالله", "تالله", NULL},
	{"لغه", "اللغه", "للغه", "وللغه", "فللغه", NULL},
	{"لسان", "اللسان", "للسان", "وللسان", NULL},
	{"عشرين", "عشرون", "العشرين", "والعشرون", "بعشرين", "لعشرين", NULL},
	{"تسعين", "تسعون", "التسعين", "وتسعون", NULL},
	{"تسعيني", "التسعينات", "والتسعينيات", NULL},
	{"خمس", "خمسه", "الخمسه", "وخمس", NULL},
	{"ميتي", "ميتين", "ميتان", "وميتين", NULL},
	{"خمسميه", "وخمسميه", NULL}
};

/* Spellings of one foreign name or loan word, its stem first. */
static const char *const spellings[][8] = {
	{"غوتيريس", "غوتيريش", "جوتيريش", "غوتيرش", "جوتيريس", NULL},
	{"نتنياهو", "نتانياهو", "نيتنياهو", NULL},
	{"ترامب", "ترمب", NULL},
	{"امريكا", "اميركا", NULL},
	{"امريكي", "اميركي", "اميركيه", "اميركيين", "امريكيات", "اميركيون", NULL},
	{"اوكرانيا", "اكرانيا", NULL},
	{"اوكراني", "اكراني", "اكرانيه", "اوكرانيين", NULL},
	{"غوغل", "جوجل", "قوقل", NULL},
	{"اردوغان", "اردوجان", NULL},
	{"فيسبوك", "فايسبوك", NULL},
	{"تلفزيوني", "تليفزيوني", "تليفزيونيه", "تلفزيونيات", NULL},
	{"انجليزي", "انكليزي", "انكليزيه", "انجليزيتين", NULL},
	{"ديمقراطي", "ديموقراطي", "ديموقراطيه", "ديمقراطيون", NULL},
	{"كيلوغرام", "كيلوجرام", NULL},
	{"هولاند", "اولاند", NULL},
	{"فيديو", "ڤيديو", NULL},
	{"باريس", "پاريس", NULL}
};

/* Words that a letter parts, as it parts spellings of names; and numbers. */
static const char *const apart[][2] = {
	{"غاب", "جاب"}, {"غلب", "جلب"}, {"غرب", "جرب"}, {"كره", "قره"},
	{"بوش", "بوتش"}, {"حفتر", "خفتر"}, {"ليبيا", "لبنان"}, {"غول", "جول"},
	{"غمر", "جمر"}, {"غزل", "جزل"}, {"غبار", "جبار"}, {"غامض", "جامد"},
	{"كلب", "قلب"}, {"غانا", "غينيا"}, {"مالي", "ملاوي"}, {"ماي", "ماء"},
	{"عشر", "عشرين"}, {"ثلاث", "ثلاثين"}, {"اربع", "اربعين"},
	{"خمس", "خمسون"}, {"ست", "ستين"}, {"سبع", "سبعون"}, {"ثمان", "ثمانين"},
	{"تسعه", "تسعين"}, {"عشره", "عشرات"}, {"ميه", "ميتين"}, {"الف", "الفين"},
	{"مليون", "مليونين"}, {"مليار", "مليارين"}, {"ميه", "خمسميه"},
	{"الله", "اله"}, {"لله", "له"}
};

/* Words that are their own stems. */
static const char *const whole[] = {
	"", "ا", "من", "علي", "لله", "برلين", "بغداد", "كالسيوم", "2015",
	"reuters", "ا.ف.ب", "#غزه_الان", "گوگل", "\xD9", "\xD9\x85\xD9",
	"\xE2\x80\x8F", "م1"
};

/* Pieces that random words are made of. */
static const char *const pieces[] = {
	"ال", "و", "ف", "ب", "ك", "ل", "لل", "س", "ي", "ت", "ن", "ا", "م", "ه",
	"ات", "ين", "ون", "ها", "هم", "تهم", "كتب", "درس", "وزير", "سياس", "قول",
	"غ", "ظ", "ء", "چ", "ر", "ترام", "ليون", "مدرسه", "ڤ", "اكرانيا", "ميليشي"
};

static const char *const proclitics[] = {
	"ال", "وال", "فال", "بال", "كال", "لل", "وبال", "ولل", "و", "ف", "ب", "ل",
	"ك", "وب", "ول"
};

/* Nouns, common ones and rare ones. */
static const char *const nouns[] = {
	"وزير", "مدرسه", "قرار", "برلمان", "فريق", "شركه", "مواطنين", "بغداد",
	"كتاب", "حكومه", "هليكوبتر", "تلفريك", "مستقبلات"
};

#define N(array)	((int) (sizeof(array) / sizeof(*(array))))

/* Stem into AN_STEM_ROOM bytes; return the stem's length. */
static int
stem_exactly(const char *word, int nbytes, char *out)
{
	char	   *in = malloc((size_t) nbytes + (nbytes == 0));
	char	   *room = malloc(AN_STEM_ROOM((size_t) nbytes) + (nbytes == 0));
	int			n;

	memcpy(in, word, (size_t) nbytes);
	n = an_stem(in, nbytes, room);
	CHECK(n >= 0 && n <= AN_STEM_ROOM(nbytes));
	memcpy(out, room, (size_t) n);
	free(in);
	free(room);
	return n;
}

static void
check_stem(const char *word, const char *wanted)
{
	char		stem[MOST_BYTES];
	int			n = stem_exactly(word, (int) strlen(word), stem);

	CHECK_TEXT(word, stem, n, wanted);
}

/* A stem is hardly longer than its word, and its own stem. */
static void
check_properties(const char *word, int nbytes)
{
	char		stem[MOST_BYTES];
	char		again[MOST_BYTES];
	int			n = stem_exactly(word, nbytes, stem);
	int			m = stem_exactly(stem, n, again);

	CHECK_THAT(m == n && memcmp(stem, again, (size_t) n) == 0,
			   "\"%.*s\" became \"%.*s\" and then \"%.*s\"", nbytes, word,
			   n, stem, m, again);
}

static void
check_lists(void)
{
	int			i;
	int			j;

	for (i = 0; i < N(alike); i++)
		for (j = 0; alike[i][j] != NULL; j++)
			check_stem(alike[i][j], alike[i][0]);
	for (i = 0; i < N(whole); i++)
		check_stem(whole[i], whole[i]);
}

static void
check_apart(void)
{
	int			i;

	for (i = 0; i < N(apart); i++)
	{
		char		a[MOST_BYTES];
		char		b[MOST_BYTES];
		int			n = stem_exactly(apart[i][0], (int) strlen(apart[i][0]), a);
		int			m = stem_exactly(apart[i][1], (int) strlen(apart[i][1]), b);

		CHECK_THAT(n != m || memcmp(a, b, (size_t) n) != 0,
				   "\"%s\" and \"%s\" both became \"%.*s\"", apart[i][0],
				   apart[i][1], n, a);
	}
}

/* The fifteen proclitic forms of a noun have the stem of the bare noun. */
static void
check_proclitics(void)
{
	int			i;
	int			p;

	for (i = 0; i < N(nouns); i++)
	{
		char		bare[MOST_BYTES];
		int			n = stem_exactly(nouns[i], (int) strlen(nouns[i]), bare);

		for (p = 0; p < N(proclitics); p++)
		{
			char		word[MOST_BYTES];
			char		stem[MOST_BYTES];
			int			m;

			strcpy(word, proclitics[p]);
			strcat(word, nouns[i]);
			m = stem_exactly(word, (int) strlen(word), stem);
			CHECK_THAT(m == n && memcmp(stem, bare, (size_t) n) == 0,
					   "\"%s\" became \"%.*s\"", word, m, stem);
		}
	}
}

/* All spellings of a name have its stem, under every proclitic. */
static void
check_spellings(void)
{
	int			i;
	int			j;
	int			p;

	for (i = 0; i < N(spellings); i++)
		for (j = 0; spellings[i][j] != NULL; j++)
			for (p = 0; p <= N(proclitics); p++)
			{
				char		word[MOST_BYTES];

				strcpy(word, p < N(proclitics) ? proclitics[p] : "");
				strcat(word, spellings[i][j]);
				check_stem(word, spellings[i][0]);
			}
}

/* Words made of random pieces, some with a random byte. */
static void
check_random_words(void)
{
	int			round;

	for (round = 0; round < 200000; round++)
	{
		char		word[MOST_BYTES];
		uint32_t	count = unit_random_below(6);
		uint32_t	nbytes = 0;

		while (count-- > 0)
		{
			const char *piece = pieces[unit_random_below(N(pieces))];

			memcpy(word + nbytes, piece, strlen(piece));
			nbytes += (uint32_t) strlen(piece);
		}
		if (unit_random_below(8) == 0 && nbytes > 0)
			word[unit_random_below(nbytes)] = (char) unit_random();
		check_properties(word, (int) nbytes);
	}
}

/* Words of any length, past every room that is made for one. */
static void
check_lengths(void)
{
	uint32_t	nletters;

	for (nletters = 1; nletters < 150; nletters++)
	{
		char		word[MOST_BYTES];
		int			nbytes = (int) unit_random_word(word, nletters);

		check_properties(word, nbytes);
		check_properties(word, nbytes - 1);
	}
}

/* What is longer than any word stays whole and takes no more room. */
static void
check_long(void)
{
	enum
	{
		LONG_BYTES = 100000
	};
	char	   *word = malloc(LONG_BYTES);
	char	   *stem = malloc(LONG_BYTES);
	int			i;

	for (i = 0; i < LONG_BYTES; i += 2)
		memcpy(word + i, "و", 2);
	CHECK_INT(an_stem(word, LONG_BYTES, stem), LONG_BYTES);
	CHECK(memcmp(word, stem, LONG_BYTES) == 0);
	for (i = 0; i < 60; i += 2)
		check_properties(word, i);
	free(word);
	free(stem);
}

void
room_stem(void)
{
	check_lists();
	check_apart();
	check_proclitics();
	check_spellings();
	check_random_words();
	check_lengths();
	check_long();
}
