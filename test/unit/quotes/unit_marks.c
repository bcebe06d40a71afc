/*
 * unit_marks.c
 *		Quotation marks paired: by example, by property, and in linear time.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "core/quotes/marks.h"

#define MOST_PIECES		60

/* Far above what is needed under sanitizers, far below anything quadratic. */
#define MOST_NANOSECONDS	8000.0	/* processor time for a byte of text */

/*
 * A text and its spans in marks, with a bar between two and "~" before one
 * that is not closed.
 */
static const struct MarksCase
{
	const char *text;
	const char *spans;
}			cases[] =
{
	{"", ""},
	{"\"", ""},
	{"\"\"", ""},
	{"قال نعم", ""},
	{"قال \"نعم\" وسكت", "نعم"},
	{"قال «نعم» وسكت", "نعم"},
	{"قال “نعم” وسكت", "نعم"},
	{"قال ”نعم“ وسكت", "نعم"},
	{"قال »نعم« وسكت", "نعم"},
	{"قال „نعم“ وسكت", "نعم"},
	{"قال ,,نعم“ وسكت", "نعم"},
	{"قال ❝نعم❞ وسكت", "نعم"},
	{"قال 「نعم」 وسكت", "نعم"},
	{"قال ،،نعم“ وسكت", ""},
	{"قال نعم,, ثم ❛نعم❜ وسكت", "نعم"},
	{"قال ‹نعم› وسكت", "نعم"},
	{"قال ‘نعم’ وسكت", "نعم"},
	{"قال 'نعم يا سيدي' وسكت", "نعم يا سيدي"},
	{"قال ''نعم'' وسكت", "نعم"},
	{"قال ``نعم'' وسكت", "نعم"},
	{"قال \"\"نعم\"\" وسكت", "نعم"},
	{"قال “نعم\" وسكت", "نعم"},
	{"قال \"نعم” وسكت", "نعم"},
	{"قال ”نعم” وسكت", "نعم"},
	{"قال “نعم“ وسكت", "نعم"},
	{"قال \" نعم \" وسكت", "نعم"},
	{"قال:\"نعم\"وسكت", "نعم"},
	{"قال \"نعم\n\" وسكت", "نعم"},
	{"و\"نعم\" و\"لا\"", "نعم|لا"},
	{"بـ\"نعم\" وبـ«لا»", "نعم|لا"},
	{"قال \"اقرأوا «الصحيفة» غدا\" وسكت", "اقرأوا «الصحيفة» غدا"},
	{"قال «اقرأوا «الصحيفة» غدا» وسكت", "اقرأوا «الصحيفة» غدا"},
	{"قال: \"نعم لهذا", "~نعم لهذا"},
	{"قال: \"نعم لهذا.\nثم \"لا\" لذاك.", "~نعم لهذا|لا"},
	{"نعم\"، قال \"لا\"، وسكت", "لا"},
	{"قال \"نعم\"، و\"لا\"\"، وسكت", "نعم|لا"}
};

static const char *const pieces[] = {
	"\"", "\"", "“", "”", "«", "»", "'", "''", "``", "‘", "’", "‹", "›", "„",
	" ", " ", " ", " ", "قال", "الوزير", "إن", "و", "بـ", "ال", ":", "،", ". ",
	"؟ ", "!", "(", ")", "-", "\n", "\n\n", "\r\n", "12", "news", "\xE2\x80\x8F"
};

/* One piece, repeated. */
static const struct Monotonous
{
	const char *piece;
	uint32_t	times;
}			monotonous[] =
{
	{"\"", 1000000},
	{"\" ", 1000000},
	{" \"ا", 1000000},
	{"ا\" ", 100000},
	{"«", 1000000},
	{" «ا", 100000},
	{"» ", 100000},
	{"«»", 500000},
	{"»«", 500000},
	{" “ا «ا", 100000},
	{" «ا \"ا 'ا “ا", 100000},
	{"ا» ا\" ا' ا” ", 100000},
	{" \"ا\n", 100000},
	{" \"ا.\n", 100000},
	{" \"ا، \"ا. ", 100000},
	{"''", 500000},
	{"' ", 500000},
	{"\n\"\n", 100000},
	{"\"قال ", 100000},
	{"قال \"إن ", 100000},
	{"قال: \"نعم. ", 100000}
};

static AnFolder folder;

static void
pair(const uint8_t *text, size_t nbytes, AnFolded *folded, AnTokens *tokens,
	 AnMarks *marks)
{
	AnArena    *arena = unit_arena();

	CHECK_INT(an_fold(arena, &folder, text, nbytes, folded), AN_OK);
	CHECK_INT(an_tokens_read(arena, folded, tokens), AN_OK);
	CHECK_INT(an_marks_pair(arena, tokens, NULL, marks), AN_OK);
}

static void
check_case(const struct MarksCase *c)
{
	char		got[1024];
	size_t		n = 0;
	AnFolded	folded;
	AnTokens	tokens;
	AnMarks		marks;
	uint32_t	i;

	pair((const uint8_t *) c->text, strlen(c->text), &folded, &tokens,
		 &marks);
	for (i = 0; i < marks.n; i++)
	{
		const AnMarked *m = &marks.spans[i];
		AnSpan		span = an_fold_span(&folded,
										tokens.tokens[m->first].start,
										tokens.tokens[m->end - 1].end);

		n += (size_t) snprintf(got + n, sizeof(got) - n, "%s%s%.*s",
							   i > 0 ? "|" : "", m->closed ? "" : "~",
							   (int) (span.end - span.start),
							   c->text + span.start);
	}
	CHECK_TEXT(c->text, got, n, c->spans);
}

/* Spans are not empty, begin with a mark, are in order and do not overlap. */
static void
check_spans(const AnTokens *tokens, const AnMarks *marks)
{
	uint32_t	behind = 0;
	uint32_t	wrong = 0;
	uint32_t	i;

	for (i = 0; i < marks->n; i++)
	{
		const AnMarked *m = &marks->spans[i];

		wrong += m->open < behind || m->first <= m->open ||
			m->end <= m->first || m->behind < m->end ||
			m->behind > tokens->n;
		if (wrong > 0)
			break;
		wrong += tokens->tokens[m->open].kind != AN_TOKEN_QUOTE;
		wrong += m->closed &&
			tokens->tokens[m->behind - 1].kind != AN_TOKEN_QUOTE;
		behind = m->behind;
	}
	CHECK_THAT(wrong == 0, "span %u of %u is wrong", i, marks->n);
}

/* A text of one repeated piece takes linear time. */
static void
check_monotonous(const struct Monotonous *m)
{
	size_t		length = strlen(m->piece);
	size_t		nbytes = length * m->times;
	uint8_t    *text = malloc(nbytes);
	AnFolded	folded;
	AnTokens	tokens;
	AnMarks		marks;
	clock_t		began = clock();
	double		each;
	uint32_t	i;

	for (i = 0; i < m->times; i++)
		memcpy(text + i * length, m->piece, length);
	pair(text, nbytes, &folded, &tokens, &marks);
	each = (double) (clock() - began) / CLOCKS_PER_SEC * 1e9 /
		(double) nbytes;
	check_spans(&tokens, &marks);
	CHECK_THAT(each < MOST_NANOSECONDS, "%s: %.0f ns a byte", m->piece, each);
	free(text);
}

static void
check_random_texts(void)
{
	int			round;

	for (round = 0; round < 50000; round++)
	{
		char		bytes[MOST_PIECES * 16];
		uint32_t	nbytes = 0;
		uint32_t	n = unit_random_below(MOST_PIECES);
		uint8_t    *text;
		AnFolded	folded;
		AnTokens	tokens;
		AnMarks		marks;

		while (n-- > 0)
		{
			const char *piece = pieces[unit_random_below(sizeof(pieces) /
														 sizeof(pieces[0]))];

			memcpy(bytes + nbytes, piece, strlen(piece));
			nbytes += (uint32_t) strlen(piece);
		}
		text = malloc(nbytes ? nbytes : 1);
		memcpy(text, bytes, nbytes);
		pair(text, nbytes, &folded, &tokens, &marks);
		check_spans(&tokens, &marks);
		free(text);
	}
}

void
room_marks(void)
{
	size_t		i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_case(&cases[i]);
	check_random_texts();
	for (i = 0; i < sizeof(monotonous) / sizeof(monotonous[0]); i++)
		check_monotonous(&monotonous[i]);
}
