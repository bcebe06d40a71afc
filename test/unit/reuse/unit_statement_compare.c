/*
 * unit_statement_compare.c
 *		Pairs of quotations, of each kind in which one can deny or count what
 *		the other does, and on which side of the threshold they must be.
 */
#include "core/reuse/statement_compare.h"

#include "unit/unit.h"

#define THRESHOLD	0.6F

/* Opposites are far below it, not just. */
#define CLEARLY		0.1F

static AnFolder walk;

typedef struct PairCase
{
	bool		same;
	const char *a;
	const char *b;
} PairCase;

static const PairCase cases[] = {
	{false, "لن نشارك في الانتخابات المقبلة",
	"سنشارك في الانتخابات المقبلة"},
	{false, "نوافق على القرار",
	"لا نوافق على القرار"},
	{false, "المهمة لم تكن سهلة",
	"المهمة كانت سهلة"},
	{false, "لم تكن المهمة سهلة",
	"كانت المهمة سهلة"},
	{true, "لم تكن المهمة سهلة على الإطلاق",
	"المهمة ليست سهلة على الإطلاق"},
	{false, "القرار غير مقبول لدى الشعب الليبي",
	"القرار مقبول لدى الشعب الليبي"},
	{true, "القرار غير مقبول لدى الشعب الليبي",
	"الشعب الليبي لا يقبل القرار"},
	{false, "القرار غير مقبول لدى الشعب الليبي",
	"الشعب الليبي يقبل القرار"},
	{true, "لا يزال الحوار مع المعارضة ممكنا",
	"الحوار مع المعارضة ما زال ممكنا"},
	{true, "لا شك أن الحكومة ستنفذ خطة الإصلاح",
	"الحكومة ستنفذ خطة الإصلاح"},
	{true, "لا يمكن إلا أن نوافق على خطة السلام",
	"نوافق على خطة السلام"},
	{false, "لا يمكن إلا أن نوافق على خطة السلام",
	"لا نوافق على خطة السلام"},
	{true, "لا نقبل إلا بدولة فلسطينية مستقلة",
	"نقبل بدولة فلسطينية مستقلة"},
	{true, "ليس فقط الجيش بل الشرطة أيضا شاركت في العملية",
	"الجيش والشرطة شاركا في العملية"},
	{false, "ننفي مشاركة قواتنا في العملية العسكرية",
	"شاركت قواتنا في العملية العسكرية"},
	{true, "ننفي مشاركة قواتنا في العملية العسكرية",
	"لم تشارك قواتنا في العملية العسكرية"},
	{true, "لا ننفي مشاركة قواتنا في العملية العسكرية",
	"شاركت قواتنا في العملية العسكرية"},
	{false, "بلغ عدد المصابين بالحمى في الإقليم 312 مصابا",
	"بلغ عدد المصابين بالحمى في الإقليم 95 مصابا"},
	{true, "قتل ثلاثة جنود في هجوم على حاجز",
	"قتل 3 جنود في الهجوم على الحاجز"},
	{false, "قتل ثلاثة جنود في هجوم على حاجز",
	"قتل 5 جنود في الهجوم على الحاجز"},
	{true, "استمرت المفاوضات عامين",
	"استمرت المفاوضات سنتين"},
	{true, "نزح مليونا شخص بسبب الحرب",
	"نزح 2 مليون شخص بسبب الحرب"},
	{true, "نزح نحو مليوني شخص بسبب الحرب",
	"نزح 2000000 شخص بسبب الحرب"},
	{true, "ارتفعت الصادرات بنسبة 50% هذا العام",
	"ارتفعت الصادرات بنسبة خمسين في المئة هذا العام"},
	{false, "ارتفعت الصادرات بنسبة 50% هذا العام",
	"ارتفعت الصادرات بنسبة 40 بالمئة هذا العام"},
	{false, "ستجرى الانتخابات الرئاسية عام 2015",
	"ستجرى الانتخابات الرئاسية في عام 2018"},
	{true, "نصف مليون لاجئ عبروا الحدود إلى تركيا",
	"500 ألف لاجئ عبروا الحدود إلى تركيا"},
	{true, "قتل ثلاثة وأربعون شخصا في الانفجار",
	"قتل 43 شخصا في الانفجار"},
	{true, "بلغت قيمة العقد مليار ونصف المليار دولار",
	"بلغت قيمة العقد 1.5 مليار دولار"},
	{true, "بلغ عدد الحجاج مليونين وثلاثمئة ألف حاج",
	"بلغ عدد الحجاج 2.3 مليون حاج"},
	{false, "ما وافقنا على شروط الصندوق الدولي",
	"وافقنا على شروط الصندوق الدولي"},
	{true, "ما قاله الوزير عن شروط الصندوق صحيح",
	"قال الوزير عن شروط الصندوق الصحيح"},
	{false, "الحكومة عاجزة عن دفع الرواتب، ولن ترفع أسعار الوقود",
	"الحكومة عاجزة عن دفع الرواتب، وسترفع أسعار الوقود"},
	{false, "عدم مشاركة المعارضة في الحوار خطأ",
	"مشاركة المعارضة في الحوار خطأ"},
	{false, "سنعود إلى المفاوضات دون شروط مسبقة",
	"لن نعود إلى المفاوضات بشروط مسبقة"},
	{true, "سنعود إلى المفاوضات دون شروط مسبقة",
	"سنعود إلى المفاوضات بلا شروط مسبقة"},
	{true, "لن نعود إلى المفاوضات إلا بعد انسحاب الجيش",
	"سنعود إلى المفاوضات بعد انسحاب الجيش"},
	{false, "لم يعد الاتفاق النووي ساري المفعول",
	"الاتفاق النووي ساري المفعول"},
	{true, "الاتفاق النووي لم يعد ساري المفعول",
	"الاتفاق النووي ليس ساري المفعول"},
	{true, "لا بد من محاسبة المسؤولين عن المجزرة",
	"يجب محاسبة المسؤولين عن المجزرة"},
	{true, "سننتصر بلا شك في معركة الموصل",
	"سننتصر في معركة الموصل"},
	{true, "لا توجد خطة لدى الحكومة لمعالجة البطالة",
	"الحكومة ليس لديها خطة لمعالجة البطالة"},
	{false, "لا توجد خطة لدى الحكومة لمعالجة البطالة",
	"توجد خطة لدى الحكومة لمعالجة البطالة"},
	{false, "نريد ألا يتكرر هذا الحادث في المدارس",
	"نريد أن يتكرر هذا الحادث في المدارس"},
	{true, "لسنا طرفا في النزاع الدائر في اليمن",
	"نحن لسنا طرفا في نزاع اليمن"},
	{false, "لسنا طرفا في النزاع الدائر في اليمن",
	"نحن طرف في نزاع اليمن"}
};

static AnStatement
read_text(AnArena *arena, const char *text)
{
	AnFolded	folded;
	AnStatement statement;

	CHECK_INT(an_fold(arena, &walk, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	CHECK_INT(an_statement_read(arena, &folded, &statement), AN_OK);
	return statement;
}

/* How much two texts are the same, with and without what they deny. */
static float
compare_texts(const char *a, const char *b, bool polarity)
{
	AnArena    *arena = unit_arena();
	AnStatement x = read_text(arena, a);
	AnStatement y = read_text(arena, b);
	float		there = -1;
	float		back = -1;

	CHECK_INT(an_statement_compare(arena, &x, &y, polarity, &there), AN_OK);
	CHECK_INT(an_statement_compare(arena, &y, &x, polarity, &back), AN_OK);
	CHECK(there == back);
	return there;
}

static void
check_cases(void)
{
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
	{
		float		similarity = compare_texts(cases[i].a, cases[i].b, true);

		CHECK_THAT(cases[i].same ? similarity >= THRESHOLD :
				   similarity < THRESHOLD - CLEARLY, "%.2f: %s | %s",
				   (double) similarity, cases[i].a, cases[i].b);
	}
}

/* Opposites are alike when what they deny is left out. */
static void
check_opposites(void)
{
	static const char *const opposites[][2] = {
		{"لن نشارك في الانتخابات المقبلة", "سنشارك في الانتخابات المقبلة"},
		{"نوافق على القرار", "لا نوافق على القرار"},
		{"المهمة لم تكن سهلة", "المهمة كانت سهلة"}
	};
	size_t		i;

	for (i = 0; i < sizeof(opposites) / sizeof(*opposites); i++)
	{
		CHECK(compare_texts(opposites[i][0], opposites[i][1], true) <
			  THRESHOLD - CLEARLY);
		CHECK(compare_texts(opposites[i][0], opposites[i][1], false) >=
			  THRESHOLD);
	}
}

/* A denial in other words, or of what only one says, changes nothing. */
static void
check_no_contradiction(void)
{
	static const char *const pairs[][2] = {
		{"لا نوافق على القرار", "القرار غير موافق عليه من جانبنا"},
		{"الانتخابات المقبلة", "لن نشارك في الانتخابات المقبلة"},
		{"سنبدأ سحب الوحدات من الحدود، ولن نعود إليها قبل الربيع",
		"سنبدأ سحب الوحدات من الحدود"},
		{"عدم قبول الهدنة قرار نهائي", "لن نقبل الهدنة والقرار نهائي"}
	};
	size_t		i;

	for (i = 0; i < sizeof(pairs) / sizeof(*pairs); i++)
		CHECK(compare_texts(pairs[i][0], pairs[i][1], true) ==
			  compare_texts(pairs[i][0], pairs[i][1], false));
}

void
room_statement_compare(void)
{
	an_folder_init(&walk, AN_PROFILE_WALK);
	check_cases();
	check_opposites();
	check_no_contradiction();
}
