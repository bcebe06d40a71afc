/*
 * unit_sentences.c
 *		Sentences and paragraphs, by example and by property.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/text/sentences.h"

#define MOST_PIECES	40

/* A text, and its sentences as "paragraph:sentence", a bar between two. */
static const struct SentencesCase
{
	const char *text;
	const char *sentences;
}			cases[] =
{
	{"", ""},
	{" \n ", ""},
	{"قال نعم", "0:قال نعم"},
	{"قال نعم. ثم سكت.", "0:قال نعم.|0:ثم سكت."},
	{"هل قال نعم؟ قال: لا!", "0:هل قال نعم؟|0:قال: لا!"},
	{"سكت.\nثم قال", "0:سكت.|1:ثم قال"},
	{"سكت.\n\n\nثم قال", "0:سكت.|1:ثم قال"},
	{"العنوان\nقال نعم.", "0:العنوان|1:قال نعم."},
	{"قال: \"نعم.\" ثم سكت.", "0:قال: \"نعم.\"|0:ثم سكت."},
	{"قال «نعم!» ثم سكت.", "0:قال «نعم!»|0:ثم سكت."},
	{"زاد 3.5 في المئة.", "0:زاد 3.5 في المئة."},
	{"وصل د. أحمد أمس.", "0:وصل د. أحمد أمس."},
	{"ذكرت أ.ف.ب أمس.", "0:ذكرت أ.ف.ب أمس."},
	/* a letter behind a number is an era or a unit, another a title */
	{"توفي عام 1970م. وقال ابنه", "0:توفي عام 1970م.|0:وقال ابنه"},
	{"توفي عام 1970 م. وقال ابنه", "0:توفي عام 1970 م.|0:وقال ابنه"},
	{"ولد سنة 1390هـ. وقال", "0:ولد سنة 1390هـ.|0:وقال"},
	{"ولد سنة ١٣٩٠ هـ. وقال", "0:ولد سنة ١٣٩٠ هـ.|0:وقال"},
	{"في 5/6/1970م.وقال", "0:في 5/6/1970م.|0:وقال"},
	{"سار 5ك. وعاد", "0:سار 5ك.|0:وعاد"},
	{"دفع 100 د.م. وعاد", "0:دفع 100 د.م.|0:وعاد"},
	{"حكم سنة 500 ق.م. ومات", "0:حكم سنة 500 ق.م.|0:ومات"},
	{"ذكرت أ.ف.ب. وقالت", "0:ذكرت أ.ف.ب.|0:وقالت"},
	{"وصل أ.د. أحمد أمس.", "0:وصل أ.د. أحمد أمس."},
	{"دفع مليون د.أ. وعاد", "0:دفع مليون د.أ.|0:وعاد"},
	{"وصل د . أحمد أمس.", "0:وصل د . أحمد أمس."},
	{"1 د. أحمد 2 أ. علي", "0:1 د. أحمد 2 أ. علي"},
	{"بلغ 2.8 م. د. أمس.", "0:بلغ 2.8 م. د. أمس."},
	{"توفي عام 1970م. و قال", "0:توفي عام 1970م.|0:و قال"},
	{"فئة د.", "0:فئة د."},
	{"انتهى الخبر.وقال مصدر", "0:انتهى الخبر.|0:وقال مصدر"},
	{"راجع www.spa.gov.sa غدا.", "0:راجع www.spa.gov.sa غدا."},
	{"في البلاد.. اتفق الجانبان", "0:في البلاد.. اتفق الجانبان"},
	{"ماذا؟! لا.", "0:ماذا؟!|0:لا."}
};

static const char *const pieces[] = {
	"قال", "الرئيس", " ", " ", ".", ". ", "..", "!", "؟", "\"", "«", "»", ")",
	"\n", "\n\n", "\r\n", "د.", "3.5", "،", ":", "\n ", "ـ", "\xE2\x80\x8F", "…", "أ.ف.ب"
};

static AnFolder folder;

static void
check_case(const struct SentencesCase *c)
{
	char		got[1024];
	size_t		n = 0;
	AnFolded	folded;
	AnSentences sentences;
	AnSentence	sentence;

	CHECK_INT(an_fold(unit_arena(), &folder, (const uint8_t *) c->text,
					  strlen(c->text), &folded), AN_OK);
	an_sentences_init(&sentences, &folded);
	while (an_sentences_next(&sentences, &sentence))
	{
		AnSpan		span = an_fold_span(&folded, sentence.span.start,
										sentence.span.end);

		n += (size_t) snprintf(got + n, sizeof(got) - n, "%s%u:%.*s",
							   n > 0 ? "|" : "", sentence.paragraph,
							   (int) (span.end - span.start),
							   c->text + span.start);
	}
	CHECK_TEXT(c->text, got, n, c->sentences);
}

/* Every token but breaks is in one sentence; sentences do not overlap. */
static void
check_properties(const uint8_t *text, uint32_t nbytes)
{
	AnFolded	folded;
	AnSentences sentences;
	AnSentence	sentence;
	AnWords		words;
	AnToken		token;
	bool		more;
	uint32_t	end = 0;
	uint32_t	paragraph = 0;
	bool		first = true;

	CHECK_INT(an_fold(unit_arena(), &folder, text, nbytes, &folded), AN_OK);
	an_words_init(&words, &folded);
	more = an_tokens_next(&words, &token);
	an_sentences_init(&sentences, &folded);
	while (an_sentences_next(&sentences, &sentence))
	{
		while (more && token.kind == AN_TOKEN_BREAK)
			more = an_tokens_next(&words, &token);
		CHECK(more && sentence.span.start == token.start);
		CHECK(sentence.span.start >= end &&
			  sentence.span.end > sentence.span.start &&
			  sentence.span.end <= folded.folded_bytes);
		CHECK(sentence.paragraph == paragraph ||
			  (!first && sentence.paragraph == paragraph + 1));
		first = false;
		paragraph = sentence.paragraph;
		end = sentence.span.end;
		while (more && token.start < end)
		{
			CHECK(token.end <= end);
			more = an_tokens_next(&words, &token);
		}
	}
	while (more && token.kind == AN_TOKEN_BREAK)
		more = an_tokens_next(&words, &token);
	CHECK(!more);
	CHECK(!an_sentences_next(&sentences, &sentence));
}

static void
check_random_texts(void)
{
	int			round;

	for (round = 0; round < 100000; round++)
	{
		char		bytes[MOST_PIECES * 16];
		uint32_t	nbytes = 0;
		uint32_t	n = unit_random_below(MOST_PIECES);
		uint8_t    *text;

		while (n-- > 0)
		{
			const char *piece = pieces[unit_random_below(sizeof(pieces) /
														 sizeof(pieces[0]))];

			memcpy(bytes + nbytes, piece, strlen(piece));
			nbytes += (uint32_t) strlen(piece);
		}
		text = malloc(nbytes ? nbytes : 1);
		memcpy(text, bytes, nbytes);
		check_properties(text, nbytes);
		free(text);
	}
}

/* A mailer's lines are short, and most end in the middle of a sentence. */
static void
check_wrapped(void)
{
	static const char wrapped[] =
		"أعلن الوزير أمس أن\n"
		"الحكومة ستعقد جلسة في\n"
		"العاصمة يوم الخميس. وقال\n"
		"إن الجلسة ستبحث أسعار\n"
		"القمح.\n"
		"وأضاف أن الوفد\n"
		"سيصل غدا.";
	static const char plain[] =
		"أعلن الوزير أمس.\n"
		"عقدت الحكومة جلسة.\n"
		"وصل الوفد.\n"
		"قال الوزير نعم.\n"
		"ثم سكت.";
	AnFolded	folded;
	AnSentences sentences;

	CHECK_INT(an_fold(unit_arena(), &folder, (const uint8_t *) wrapped,
					  strlen(wrapped), &folded), AN_OK);
	an_sentences_init(&sentences, &folded);
	CHECK(sentences.wrapped);
	CHECK_INT(an_fold(unit_arena(), &folder, (const uint8_t *) plain,
					  strlen(plain), &folded), AN_OK);
	an_sentences_init(&sentences, &folded);
	CHECK(!sentences.wrapped);
}

void
room_sentences(void)
{
	size_t		i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_case(&cases[i]);
	check_wrapped();
	check_random_texts();
}
