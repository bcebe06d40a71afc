/*
 * unit_interviews.c
 *		Questions and answers, and headlines without marks.
 *
 * A case is a text and the rows that are wanted of it, each as its speaker and
 * its words.  Every English example in a comment of these rooms is one here.
 */
#include "unit/unit.h"

#include <stdio.h>

#include "core/quotes/quotes.h"

/* All rows of a case, written out, have fewer bytes. */
#define MOST_BYTES		2000

static const struct
{
	const char *what;
	const char *text;
	const char *wanted;
}			cases[] =
{
	/* letters and words for question and answer */
	{"a letter each; a guest in a talk with",
		"في حوار مع المهندس كنعان الراشدي عن الميناء.\nس: متى تعود السفن؟\nج: تعود غدا.\nس: ومن يفتح الجسر؟\nج: نفتحه نحن.",
	"كنعان الراشدي=تعود غدا|كنعان الراشدي=نفتحه نحن"},
	{"dashes, long strokes, numbers",
		"1 - س - متى تعود السفن؟\n2 - ج ـ تعود غدا.\nس2: ومن يفتح الجسر؟\nج 2/ نفتحه نحن.",
	"?=تعود غدا|?=نفتحه نحن"},
	{"words; a host who is named",
		"حاورته: هدى القاسم\nضيفنا اليوم المهندس كنعان الراشدي.\nالسؤال الأول: متى تعود السفن؟\nالجواب: تعود غدا.\nسؤال: ومن يفتح الجسر؟\nالإجابة: نفتحه نحن.",
	"هدى القاسم=متى تعود السفن؟|كنعان الراشدي=تعود غدا|هدى القاسم=ومن يفتح الجسر؟|كنعان الراشدي=نفتحه نحن"},
	{"a host behind held by, no guest but that behind with",
		"في لقاء أجرته هدى القاسم مع المهندس كنعان الراشدي.\nس: متى تعود السفن؟\nج: تعود غدا.",
	"هدى القاسم=متى تعود السفن؟|كنعان الراشدي=تعود غدا"},
	{"nobody is introduced",
		"س: متى تعود السفن؟\nج: تعود غدا.",
	"?=تعود غدا"},
	{"a question with a word for it in a column",
		"كتب كثيرون عن الميناء.\nالسؤال: متى تعود السفن؟\nلا أحد يعرف.\nوالعمل كثير في الساحل.",
	""},
	{"... and an answer with one",
		"كتب كثيرون عن الميناء.\nمتى تعود السفن؟\nالجواب: لا أحد يعرف.\nوالعمل كثير في الساحل.",
	""},
	{"... in what is said to be an interview",
		"هذا حوار مع المهندس كنعان الراشدي.\nالسؤال: متى تعود السفن؟\nتعود غدا.",
	"كنعان الراشدي=تعود غدا"},
	{"a host behind met her, and a sign",
		"التقته: رنا حداد\nضيفنا اليوم المهندس كنعان الراشدي.\nس: متى تعود السفن؟\nج: تعود غدا.",
	"رنا حداد=متى تعود السفن؟|كنعان الراشدي=تعود غدا"},
	{"... and behind received",
		"ضيفتنا الطبيبة ليلى العمري.\nاستضافتها: رنا حداد\nس: متى تعود السفن؟\nج: تعود غدا.",
	"رنا حداد=متى تعود السفن؟|ليلى العمري=تعود غدا"},
	{"... and behind another met",
		"ضيفنا المهندس كنعان الراشدي.\nالتقاه - عادل منصور\nس: متى تعود السفن؟\nج: تعود غدا.",
	"عادل منصور=متى تعود السفن؟|كنعان الراشدي=تعود غدا"},
	{"we met him is no host; nor is the hosting of somebody",
		"بعد استضافة المهندس كنعان الراشدي في الساحل.\nس: متى تعود السفن؟\nج: تعود غدا.",
	"كنعان الراشدي=تعود غدا"},
	{"a guest whose names are words",
		"حوار مع سامي منصور\nس: متى تعود السفن؟\nج: تعود غدا.",
	"سامي منصور=تعود غدا"},
	{"... before a comma",
		"في لقاء مع جميل صابر، تحدثنا عن الميناء.\nس: متى تعود السفن؟\nج: تعود غدا.",
	"جميل صابر=تعود غدا"},
	{"a guest who is none",
		"حوار مع المجتمع المدني\nس: متى تعود السفن؟\nج: تعود غدا.",
	"?=تعود غدا"},
	/* signs */
	{"a star and a dash; all paragraphs of an answer",
		"التقينا المهندس كنعان الراشدي في مكتبه.\n* متى تعود السفن؟\n- تعود غدا.\nوالعمل كثير.\n* ومن يفتح الجسر؟\n- نفتحه نحن.",
	"كنعان الراشدي=تعود غدا.\nوالعمل كثير|كنعان الراشدي=نفتحه نحن"},
	{"one sign and two of it",
		"• متى تعود السفن؟\n•• تعود غدا.\n• ..ومن يفتح الجسر؟\n•• نفتحه نحن.",
	"?=تعود غدا|?=نفتحه نحن"},
	{"the same sign for both",
		"- متى تعود السفن؟\n- تعود غدا.\n- ومن يفتح الجسر؟\n- نفتحه نحن.\nفي حوار مع المهندس كنعان الراشدي.",
	""},
	{"... in what is said to be an interview",
		"وفي ما يلي نص حوار مع المهندس كنعان الراشدي:\n- متى تعود السفن؟\n- تعود غدا.\n- ومن يفتح الجسر؟\n- نفتحه نحن.",
	"كنعان الراشدي=تعود غدا|كنعان الراشدي=نفتحه نحن"},
	{"a sign that was forgotten",
		"> متى تعود السفن؟\n- تعود غدا.\nومن يفتح الجسر؟\n- نفتحه نحن.\n> وهل من جديد؟\n- لا جديد.",
	"?=تعود غدا|?=نفتحه نحن|?=لا جديد"},
	{"a third speaker among signs",
		"التقينا المهندس كنعان الراشدي والوزير عادل منصور.\n* متى تعود السفن؟\n** الراشدي: تعود غدا.\n** منصور: لا تعود غدا.",
	"كنعان الراشدي=تعود غدا|عادل منصور=لا تعود غدا"},
	{"a heading between two turns",
		"* متى تعود السفن؟\n- تعود غدا.\nوالعمل كثير.\nفتح الجسر\n* ومن يفتح الجسر؟\n- نفتحه نحن.",
	"?=تعود غدا.\nوالعمل كثير|?=نفتحه نحن"},
	{"... and behind the last one",
		"* متى تعود السفن؟\n- تعود غدا.\n* ومن يفتح الجسر؟\n- نفتحه نحن.\nسيرة ذاتية\nولد المهندس في الساحل.",
	"?=تعود غدا|?=نفتحه نحن"},
	{"a list of questions is no interview",
		"أسئلة للنقاش:\n* متى تعود السفن؟\n* ومن يفتح الجسر؟\n* وكم يكلف العمل؟",
	""},
	{"one question and one answer, of nobody",
		"كتب كثيرون عن الميناء.\n* متى تعود السفن؟\n- لا أحد يعرف.",
	""},
	{"letters that were lost",
		"* ??? ?? ?????\n- ??? ???.\n* ??? ?? ?????\n- ??? ???.",
	""},
	/* nothing but question marks */
	{"questions without signs, in an interview",
		"وهذا نص الحوار مع المهندس كنعان الراشدي.\nمتى تعود السفن؟\nتعود غدا.\nومن يفتح الجسر؟\nنفتحه نحن.\nوهل من جديد؟\nلا جديد.",
	"كنعان الراشدي=تعود غدا|كنعان الراشدي=نفتحه نحن|كنعان الراشدي=لا جديد"},
	{"... and in a column",
		"كتب كثيرون عن الميناء.\nمتى تعود السفن؟\nلا أحد يعرف.\nومن يفتح الجسر؟\nلا أحد يعرف.\nوهل من جديد؟\nلا أحد يعرف.",
	""},
	{"the guest is whom the introduction quotes",
		"قال المهندس كنعان الراشدي إن السفن عادت، وشكر الوزير عادل منصور. وأضاف الراشدي في حوار مع الصحيفة أن العمل كثير.\n* متى تعود السفن؟\n- عادت أمس.",
	"كنعان الراشدي=السفن عادت|كنعان الراشدي=العمل كثير|كنعان الراشدي=عادت أمس"},
	/* names */
	{"names and an outlet; short forms",
		"قال كنعان الراشدي إن السفن عادت.\nالساحل نت: متى يفتح الجسر؟\nالراشدي: يفتح غدا.\nالساحل نت: ومن يفتحه؟\nالراشدي: \"نفتحه نحن جميعا\".\nالمحاور: شكرا لك.",
	"كنعان الراشدي=السفن عادت|الساحل نت=متى يفتح الجسر؟|كنعان الراشدي=يفتح غدا|الساحل نت=ومن يفتحه؟|كنعان الراشدي=نفتحه نحن جميعا|المحاور=شكرا لك"},
	{"... with a dash",
		"- الراشدي: عادت السفن\n- المحاور: متى يفتح الجسر؟\n- الراشدي: يفتح غدا",
	"الراشدي=عادت السفن|المحاور=متى يفتح الجسر؟|الراشدي=يفتح غدا"},
	{"names in marks are headlines",
		"«الميناء»: السفن تعود غدا\n«البلدية»: الجسر مفتوح للجميع\n«الكهرباء»: العمل كثير جدا",
	"الميناء=السفن تعود غدا|البلدية=الجسر مفتوح للجميع|الكهرباء=العمل كثير جدا"},
	{"... and not one label, beside a name that comes again",
		"الوزير عادل منصور: السفن تعود غدا\n«السفن»: عن البحر وأهله\nالوزير عادل منصور: العمل كثير جدا\n«الجسر»: عن المدينة وأهلها",
	"عادل منصور=السفن تعود غدا|عادل منصور=العمل كثير جدا"},
	{"two names in a list of headlines, and its source",
		"الوزير عادل منصور: السفن تعود غدا\nالمهندس كنعان الراشدي: لن نفتح الجسر\nمقتل عشرة في هجوم على الساحل\nالوزير عادل منصور: العمل كثير جدا\nالمهندس كنعان الراشدي: نحن مستعدون لذلك\nارتفاع أسعار النفط في الأسواق\nالمصدر: الجزيرة نت",
	"عادل منصور=السفن تعود غدا|كنعان الراشدي=لن نفتح الجسر|عادل منصور=العمل كثير جدا|كنعان الراشدي=نحن مستعدون لذلك"},
	{"... with a question in it",
		"الوزير عادل منصور: متى تعود السفن؟\nالمهندس كنعان الراشدي: لن نفتح الجسر\nمقتل عشرة في هجوم على الساحل الشرقي قبل الفجر\nالوزير عادل منصور: العمل كثير جدا\nالمهندس كنعان الراشدي: نحن مستعدون لذلك",
	"عادل منصور=متى تعود السفن؟|كنعان الراشدي=لن نفتح الجسر|عادل منصور=العمل كثير جدا|كنعان الراشدي=نحن مستعدون لذلك"},
	{"an answer of a name in two paragraphs",
		"الساحل نت: متى تعود السفن؟\nكنعان الراشدي: تعود غدا.\nوالعمل كثير.\nالساحل نت: ومن يفتح الجسر؟\nكنعان الراشدي: نفتحه نحن.",
	"الساحل نت=متى تعود السفن؟|كنعان الراشدي=تعود غدا.\nوالعمل كثير|الساحل نت=ومن يفتح الجسر؟|كنعان الراشدي=نفتحه نحن"},
	{"a report inside a turn keeps its row",
		"* متى تعود السفن؟\n- تعود غدا. وقال الوزير عادل منصور إن الجسر مغلق.\n* ومن يفتحه؟\n- نحن.",
	"?=تعود غدا. وقال الوزير عادل منصور إن الجسر مغلق|عادل منصور=الجسر مغلق|?=نحن"},
	/* headlines */
	{"a name", "بوتين: لن نسمح بذلك", "بوتين=لن نسمح بذلك"},
	{"an office", "وزير المالية: الموازنة جاهزة", "وزير المالية=الموازنة جاهزة"},
	{"a title and a name; to an outlet",
		"المهندس كنعان الراشدي لـ«الساحل»: عادت السفن كلها\nوتفتح الموانئ غدا.",
	"كنعان الراشدي=عادت السفن كلها"},
	{"... on the next line",
		"المهندس كنعان الراشدي لـ«الساحل»:\nالسفن عادت كلها\nوتفتح الموانئ غدا.",
	"كنعان الراشدي=السفن عادت كلها"},
	{"a body; a name in marks",
		"وزارة الصحة: اللقاح آمن تماما\n«التعليم»: العودة غدا للجميع",
	"وزارة الصحة=اللقاح آمن تماما|التعليم=العودة غدا للجميع"},
	{"a source", "المصدر: رويترز", ""},
	{"... in full", "المصدر: وكالة رويترز للأنباء", ""},
	{"a place and a reporter", "الرياض: كنعان الراشدي", ""},
	{"a reporter and what he writes",
		"كنعان الراشدي: أعلن الوزير عودة السفن أمس", ""},
	{"who wrote", "كتب: كنعان الراشدي", ""},
	{"secondly", "ثانيا: عادت السفن كلها أمس", ""},
	{"a head and who it is", "رئيس الائتلاف: نوري المالكي", ""},
	{"a note", "عنوان: النص قديم جدا", ""},
	{"a time", "12:30 بداية المباراة", ""},
	{"a score", "الساحل 3: 1 الجبل", ""},
	{"a price", "السعر: 100 ريال", ""},
	{"a list", "الوزراء: كنعان، عادل، هدى، سالم", ""},
	{"a work, and what it is about", "«السفن»: عن البحر وأهله", ""},
	{"a place, and what happened there", "نيجيريا: مقتل عشرة في هجوم", ""},
	{"a picture", "فيديو: انهيار مبنى في القاهرة", ""},
	{"another label", "الرئيس: كنعان الراشدي النائب: عادل منصور", ""}
};

static AnFolder folder;

/*
 * Write the rows of a text out, all or only those with a cue or marks; false:
 * one is not as turns are.
 */
static bool
write_rows(const char *text, bool interviews, bool plain, char *rows)
{
	AnArena    *arena = unit_arena();
	size_t		n = 0;
	bool		right = true;
	AnFolded	folded;
	AnQuotes	quotes;
	uint32_t	i;

	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	CHECK_INT(an_quotes_read(arena, &folded, NULL, interviews, &quotes), AN_OK);
	rows[0] = '\0';
	for (i = 0; i < quotes.n && n < MOST_BYTES; i++)
	{
		const AnQuote *q = &quotes.quotes[i];
		bool		named = q->speaker.start < q->speaker.end;
		AnSpan		who = {0, 0};
		AnSpan		what = an_fold_span(&folded, q->content.start,
										q->content.end);

		if (named)
			who = an_fold_span(&folded, q->speaker.start, q->speaker.end);
		if (plain && q->cue.end == 0 &&
			(what.start == 0 || text[what.start - 1] != '"'))
			continue;
		right &= q->cue.end > 0 || q->kind == AN_QUOTE_DIRECT;
		n += (size_t) snprintf(rows + n, MOST_BYTES - n, "%s%.*s=%.*s",
							   n > 0 ? "|" : "",
							   named ? (int) (who.end - who.start) : 1,
							   named ? text + who.start : "?",
							   (int) (what.end - what.start),
							   text + what.start);
	}
	return right;
}

void
room_interviews(void)
{
	char		rows[MOST_BYTES];
	char		plain[MOST_BYTES];
	size_t		i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		CHECK(write_rows(cases[i].text, true, false, rows));
		CHECK_THAT(strcmp(rows, cases[i].wanted) == 0, "%s: %s",
				   cases[i].what, rows);
		/* who does not ask for turns gets those with cues or marks, and all of them */
		write_rows(cases[i].text, true, true, plain);
		write_rows(cases[i].text, false, false, rows);
		CHECK_THAT(strcmp(rows, plain) == 0, "%s, by default: %s",
				   cases[i].what, rows);
	}
}
