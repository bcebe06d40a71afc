/*
 * unit_quotes.c
 *		Quotations in texts that were never news: valid spans, linear time.
 *
 * Whether answers are right for news is tested by sql/quotes.sql,
 * sql/speakers.sql and test/shared.  Here every answer must lie inside the
 * text, and every text must be read in linear time.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "core/quotes/quotes.h"
#include "core/text/words.h"

#define MOST_PIECES		80

/* Far above what is needed under sanitizers, far below anything quadratic. */
#define MOST_NANOSECONDS	24000.0 /* processor time for a byte of text */

/* One piece, repeated. */
static const struct Monotonous
{
	const char *piece;
	uint32_t	times;
}			monotonous[] =
{
	{"\" ", 500000},
	{" \"نعم", 100000},
	{"قال ", 100000},
	{"وقال ", 100000},
	{"قال: ", 100000},
	{"قال:\n", 100000},
	{": ", 100000},
	{"أن ", 100000},
	{"أنه ", 100000},
	{"قال إن ", 100000},
	{"وأضاف أن ", 100000},
	{"قال الوزير إن ", 100000},
	{"وأضاف أن الوزير قال إن ", 50000},
	{"، مضيفا أن ", 100000},
	{"مشيرا إلى أن ", 100000},
	{"قائلا ", 100000},
	{"قوله ", 100000},
	{"بحسب ", 100000},
	{"بحسب الوزير، ", 100000},
	{"نعم نعم نعم نعم بحسب الوزير ", 50000},
	{"وفق ما قال ", 100000},
	{"على حد قوله ", 100000},
	{"على لسان ", 100000},
	{"نقلا عن ", 100000},
	{"الوزير ", 100000},
	{"، الوزير", 100000},
	{"وزير الخارجية ", 100000},
	{"الذي ", 100000},
	{"كان ", 100000},
	{"كان الوزير قال ", 100000},
	{"س: نعم؟\nج: نعم.\n", 50000},
	{"س: نعم؟ ", 50000},
	{"* هل نعم؟\n- نعم.\n", 50000},
	{"* هل نعم؟\nنعم نعم\n", 50000},
	{"حوار مع ", 50000},
	{"حوار مع الوزير سامي نجار ", 50000},
	{"حوار مع الوزير سامي نجار\nهل نعم؟\nنعم.\n", 30000},
	{"التقينا سامي نجار: نعم\n", 50000},
	{"الوزير: نعم نعم\n", 50000},
	{"- ", 100000},
	{"* \n", 100000},
	{"الوزير الذي قال ", 100000},
	{"في بيان ", 100000},
	{"قال في ", 100000},
	{"قال له ", 100000},
	{"قال (", 100000},
	{"قال \"", 100000},
	{"قال \"نعم نعم نعم", 50000},
	{"قال \"نعم نعم نعم\" ", 50000},
	{"قال \"نعم\" ", 100000},
	{"\"نعم نعم نعم نعم\"، قال الوزير. ", 20000},
	{"\"نعم نعم نعم نعم\" ", 50000},
	{"\"نعم\" و", 100000},
	{"الوزير: \"نعم نعم نعم\"\n", 20000},
	{"قال: نعم لهذا. ", 50000},
	{"قال: نعم لهذا لا لذاك. نعم لهذا لا لذاك. ", 20000},
	{"نعم لهذا. ", 100000},
	{"نعم ", 200000},
	{"د. ", 100000},
	{"دعا إلى \"", 100000},
	{"وصف \"نعم\" بأنه \"لا\" ", 50000},
	{"أنه 'أضاف ", 50000},
	{"وزيرة قال د.على يذكر أن ' ", 20000},
	{"قالت حد بأن » ", 50000},
	{"يذكر أن ", 100000},
	{"من المتوقع أن ", 100000},
	{"جاء في ", 100000},
	{"\n", 1000000},
	{"،", 500000},
	{"قال ،", 100000},
	{"\"،", 100000},
	{"'", 1000000},
	{"و", 1000000},
	{"وقال و ", 100000}
};

/*
 * One piece, repeated between two others: long content, or a long way from a
 * cue to its link.
 */
static const struct Filled
{
	const char *before;
	const char *piece;
	const char *after;
}			filled[] =
{
	{"قال \"", "، ", "\" وأضاف"},
	{"قال الوزير \"", "نعم ", "\""},
	{"قال الوزير: ", "نعم ", "."},
	{"قال الوزير إن ", "نعم ", "."},
	{"قال الوزير إن ", "نعم، ", "بحسب الوزير."},
	{"", "نعم ", "\"، قال الوزير."},
	{"قال ", "الوزير ", "إن نعم نعم نعم."},
	{"قال ", "\n", "إن نعم نعم نعم."},
	{"قال قال قال قال \"", "!", "\" قال قال قال قال"},
	{"بحسب ", "الوزير ", "، نعم نعم نعم نعم."}
};

static const char *const pieces[] = {
	"\"", "«", "»", "“", "”", "'", ":", "،", ".", ". ", "؟", "!", "؛", "-", "(",
	")", "\n", "\n\n", " ", " ", " ", " ", "قال ", "وقال ", "قالت ", "أضاف ",
	"وأضاف ", "مضيفا ", "مشيرا إلى ", "قائلا ", "قوله ", "يقول ", "كان ",
	"الذي ", "دعا إلى ", "طالب بـ", "وصف ", "أعلن ", "نقلت ", "عن ", "على ",
	"لسان ", "حد ", "بحسب ", "وفق ", "وفقا لـ", "ما ", "جاء في ", "بيان ",
	"أن ", "إن ", "أنه ", "بأن ", "وأن ", "يذكر أن ", "الوزير ", "وزيرة ",
	"الرئيس ", "رئيس ", "الحكومة ", "سامي ", "سامي نجار ", "ليلى عمران ",
	"المتحدث باسم ", "مصدر ", "مصادر ", "في ", "إلى ", "من ", "خلال ", "أمس ",
	"س: ", "ج: ", "؟\n", "* ", "\n- ", "حوار مع ", "حاوره: ", "الوزير: ",
	"نعم ", "نعم لهذا ", "لا لذاك ", "12 ", "د.", "news ", "فإن ", "لكن ", "و"
};

static AnFolder folder;

static bool
is_inside(AnSpan part, const AnFolded *folded)
{
	return part.start <= part.end && part.end <= folded->folded_bytes;
}

/* Is row i well-formed, wherever it comes from? */
static bool
is_right(const AnQuotes *quotes, uint32_t i, const AnFolded *folded)
{
	const AnQuote *q = &quotes->quotes[i];
	AnSpan		original;

	if (q->content.start >= q->content.end ||
		!is_inside(q->content, folded) || !is_inside(q->cue, folded) ||
		!is_inside(q->speaker, folded) || !is_inside(q->via, folded) ||
		!is_inside(q->speaker_text, folded))
		return false;
	if (i > 0 && q->content.start < q[-1].content.start)
		return false;
	if (q->repeat_of > i || !(q->confidence > 0 && q->confidence <= 1))
		return false;
	/* a speaker who is named is resolved */
	if (q->speaker_text.start < q->speaker_text.end &&
		q->speaker.start == q->speaker.end)
		return false;
	original = an_fold_span(folded, q->content.start, q->content.end);
	return original.start < original.end &&
		original.end <= folded->text_bytes;
}

static void
check_reading(const uint8_t *text, size_t nbytes, bool interviews,
			  const char *label)
{
	AnArena    *arena = unit_arena();
	AnFolded	folded;
	AnQuotes	quotes;
	uint32_t	i = 0;

	CHECK_INT(an_fold(arena, &folder, text, nbytes, &folded), AN_OK);
	CHECK_INT(an_quotes_read(arena, &folded, NULL, interviews, &quotes), AN_OK);
	while (i < quotes.n && is_right(&quotes, i, &folded))
		i++;
	CHECK_THAT(i == quotes.n, "quote %u of %u is wrong in: %s", i, quotes.n,
			   label);
}

static void
check_text(const uint8_t *text, size_t nbytes, const char *label)
{
	check_reading(text, nbytes, false, label);
	check_reading(text, nbytes, true, label);
}

/* The same, in linear time; it is read twice. */
static void
check_long_text(const uint8_t *text, size_t nbytes, const char *label)
{
	clock_t		began = clock();
	double		each;

	check_text(text, nbytes, label);
	each = (double) (clock() - began) / CLOCKS_PER_SEC * 1e9 /
		(double) nbytes / 2;
	CHECK_THAT(each < MOST_NANOSECONDS, "%.0f ns a byte for: %s", each, label);
}

static void
check_filled(const char *before, const char *piece, uint32_t times,
			 const char *after)
{
	size_t		length = strlen(piece);
	size_t		nbytes = strlen(before) + length * times + strlen(after);
	uint8_t    *text = malloc(nbytes);
	uint8_t    *to = text + strlen(before);

	memcpy(text, before, strlen(before));
	for (; times > 0; times--, to += length)
		memcpy(to, piece, length);
	memcpy(to, after, strlen(after));
	check_long_text(text, nbytes, piece);
	free(text);
}

/*
 * A word of any length, past every room that is made for one, wherever a word
 * is looked at by its letters: as speaker, source, verb, name and link.
 */
static void
check_long_words(void)
{
	static const struct
	{
		const char *before;
		const char *after;
	}			frames[] =
	{
		{"قال ", " إن نعم نعم نعم."},
		{"وقال الوزير ", " \"نعم نعم نعم\"."},
		{"و", " الوزير نعم نعم نعم، بحسب الوزير."},
		{"نعم نعم نعم نعم، بحسب ", "."},
		{"نعم نعم نعم نعم، وفقا لل", "."},
		{"نعم نعم نعم نعم، وفقا ل", "."},
		{"قال الوزير في ال", " إن نعم نعم نعم."},
		{"قال \"", "\" الوزير."},
		{"", " قال إن نعم نعم نعم. وأضاف أن نعم نعم نعم."},
		{"أ", "د: \"نعم نعم نعم\""}
	};
	uint32_t	nletters;
	size_t		i;

	for (nletters = 1; nletters < 150; nletters++)
		for (i = 0; i < sizeof(frames) / sizeof(frames[0]); i++)
		{
			size_t		nbefore = strlen(frames[i].before);
			size_t		nafter = strlen(frames[i].after);
			size_t		nword = nletters * UNIT_LETTER_BYTES;
			uint8_t    *text = malloc(nbefore + nword + nafter);

			memcpy(text, frames[i].before, nbefore);
			unit_random_word((char *) text + nbefore, nletters);
			memcpy(text + nbefore + nword, frames[i].after, nafter);
			check_text(text, nbefore + nword + nafter, "a long word");
			free(text);
		}
}

/*
 * A name in marks of very many signs, and then many mentions that might mean
 * it.
 */
static void
check_long_name(void)
{
	static const char title[] = "صحيفة «";
	static const char speech[] = "نعم» قالت إن نعم نعم نعم. ";
	const uint32_t nsigns = 100000;
	size_t		nbytes = strlen(title) + 2 * (size_t) nsigns + strlen(speech);
	char	   *before = malloc(nbytes + 1);
	char	   *to = before + strlen(title);
	uint32_t	i;

	memcpy(before, title, strlen(title));
	for (i = 0; i < nsigns; i++, to += 2)
		memcpy(to, "/ ", 2);
	memcpy(to, speech, strlen(speech) + 1);
	check_filled(before, "صحيفة نعم قالت إن نعم نعم نعم. ", 10000, "");
	free(before);
}

/* Random pieces; of few different ones, so that frames and lists are long. */
static uint8_t *
random_text(uint32_t n, size_t *nbytes)
{
	uint32_t	npieces = sizeof(pieces) / sizeof(pieces[0]);
	uint32_t	variety = 1 + unit_random_below(npieces);
	uint32_t	first = unit_random_below(npieces);
	uint8_t    *text = malloc((size_t) n * 40 + 1);

	*nbytes = 0;
	while (n-- > 0)
	{
		const char *piece = pieces[(first + unit_random_below(variety)) %
								   npieces];

		memcpy(text + *nbytes, piece, strlen(piece));
		*nbytes += strlen(piece);
	}
	return realloc(text, *nbytes > 0 ? *nbytes : 1);
}

static void
check_random_texts(void)
{
	int			round;

	for (round = 0; round < 30000; round++)
	{
		size_t		nbytes;
		uint8_t    *text = random_text(unit_random_below(MOST_PIECES),
									   &nbytes);

		check_text(text, nbytes, "a random text");
		free(text);
	}
	for (round = 0; round < 20; round++)
	{
		size_t		nbytes;
		uint8_t    *text = random_text(50000, &nbytes);

		check_long_text(text, nbytes, "a long random text");
		free(text);
	}
}

/* The caller's own cues report as those of the lists do. */
static void
check_extra_cues(void)
{
	static const char text[] = "ثرثرت الجدة: \"لا توقظوا الصغير الآن\"";
	AnArena    *arena = unit_arena();
	AnFolded	folded;
	AnWords		words;
	AnToken		token;
	AnQuotes	quotes;
	AnExtraCues extra;
	uint32_t	i;

	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	an_words_init(&words, &folded);
	CHECK(an_words_next(&words, &token));
	CHECK_INT(an_extra_cues_make(arena, 1000, &extra), AN_OK);
	CHECK_INT(an_quotes_read(arena, &folded, &extra, false, &quotes), AN_OK);
	CHECK(quotes.n == 0 || quotes.quotes[0].cue.end == 0);
	for (i = 0; i < 2000; i++)
	{
		uint16_t	other = (uint16_t) (i % 999);

		CHECK_INT(an_extra_cues_add(&extra, (const uint8_t *) &other,
									sizeof(other)), AN_OK);
	}
	CHECK_INT(extra.n, 999);
	CHECK(!an_extra_cues_have(&extra, folded.folded, &token, &i));
	CHECK_INT(an_extra_cues_add(&extra, folded.folded + token.start,
								token.end - token.start), AN_OK);
	/* there is no room for one more, and the table stays as it is */
	CHECK_INT(an_extra_cues_add(&extra, (const uint8_t *) text, 1), AN_OK);
	CHECK_INT(extra.n, 1000);
	CHECK(an_extra_cues_have(&extra, folded.folded, &token, &i));
	CHECK_INT(an_quotes_read(arena, &folded, &extra, false, &quotes), AN_OK);
	CHECK_INT(quotes.n, 1);
	if (quotes.n == 1)
	{
		CHECK_INT(quotes.quotes[0].kind, AN_QUOTE_DIRECT);
		CHECK_INT(quotes.quotes[0].cue.start, token.start);
		CHECK_INT(quotes.quotes[0].cue.end, token.end);
	}
}

/* A stray mark before a sentence with one of the caller's cues opens nothing. */
static void
check_cue_behind_mark(void)
{
	static const char text[] = "\". ثرثرت الجدة أن السوق هادئ";
	static const char cue[] = "ثرثرت";
	AnArena    *arena = unit_arena();
	AnExtraCues extra;
	AnFolded	folded;
	AnQuotes	quotes;

	CHECK_INT(an_extra_cues_make(arena, 1, &extra), AN_OK);
	CHECK_INT(an_extra_cues_add(&extra, (const uint8_t *) cue,
								(uint32_t) strlen(cue)), AN_OK);
	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	CHECK_INT(an_quotes_read(arena, &folded, &extra, false, &quotes), AN_OK);
	CHECK_INT(quotes.n, 1);
	CHECK_INT(an_quotes_read(arena, &folded, NULL, false, &quotes), AN_OK);
	CHECK_INT(quotes.n, 0);
}

/* A cue may be any word, also one that is shorter than a letter of Arabic. */
static void
check_short_cues(void)
{
	static const char *const words[] = {"5", "a", "\xC2\xAA", "\xD9\x84"};
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		AnArena    *arena = unit_arena();
		AnExtraCues extra;
		char		text[200];
		AnFolded	folded;
		AnQuotes	quotes;

		snprintf(text, sizeof(text), "قال الوزير: هذا صحيح كله. %s رجال", words[i]);
		CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text, strlen(text),
						  &folded), AN_OK);
		CHECK_INT(an_extra_cues_make(arena, 1, &extra), AN_OK);
		CHECK_INT(an_extra_cues_add(&extra, (const uint8_t *) words[i],
									(uint32_t) strlen(words[i])), AN_OK);
		CHECK_INT(an_quotes_read(arena, &folded, &extra, false, &quotes), AN_OK);
		CHECK(quotes.n > 0);
	}
}

void
room_quotes(void)
{
	size_t		i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	check_extra_cues();
	check_cue_behind_mark();
	check_short_cues();
	check_long_words();
	check_long_name();
	check_random_texts();
	for (i = 0; i < sizeof(monotonous) / sizeof(monotonous[0]); i++)
		check_filled("", monotonous[i].piece, monotonous[i].times, "");
	for (i = 0; i < sizeof(filled) / sizeof(filled[0]); i++)
		check_filled(filled[i].before, filled[i].piece, 100000,
					 filled[i].after);
}
