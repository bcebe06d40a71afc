/*
 * unit_spans.c
 *		What is content: where it begins and ends, and what is no report.
 *
 * A case is a text and the rows that are wanted of it, each as the first letter
 * of its kind and its words.  Every English example in a comment of the rooms
 * that decide this is a case here.
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
	/* another report without a pause ends content */
	{"but the ministers say that",
		"وقال المدير إن السوق هادئ ولكن الوزراء يقولون إن الأسعار ترتفع.",
	"i السوق هادئ|i الأسعار ترتفع"},
	{"then he told the head that",
		"وقال المدير إن الجلسة سرية ثم أخبر رئيس اللجنة أن الصحافة مدعوة.",
	"i الجلسة سرية|i الصحافة مدعوة"},
	{"as well", "وقال المدير إن السوق هادئ كما رأى أن البضائع كافية.",
	"i السوق هادئ|i البضائع كافية"},
	{"while X said that",
		"وقال المدير إن السوق هادئ فيما قالت الوزارة إن الأسعار ترتفع.",
	"i السوق هادئ|i الأسعار ترتفع"},
	{"because X confirms that: the speaker's own",
		"وقال المدير إن السوق هادئ لأن التجار يؤكدون أن البضائع كافية.",
	"i السوق هادئ لأن التجار يؤكدون أن البضائع كافية"},
	{"so as to explain that",
		"وأعلنت الشركة أن الميناء مغلق، لتوضح أن السفن عادت.",
	"i الميناء مغلق|i السفن عادت"},
	{"... of a sentence", "وعاد المدير ليؤكد أن السوق هادئ.", "i السوق هادئ"},
	{"a participle that is what is said",
		"وشدد البيان على أن الدول مطالبة بحماية الصيادين.",
	"i الدول مطالبة بحماية الصيادين"},
	{"knowing that: the narrator's",
		"وقالت الشركة إن الرحلات زادت، علما أن الميناء قديم.",
	"i الرحلات زادت"},
	{"a journey, of which he said that",
		"وقال المدير إن الرحلة طويلة نحو الجزيرة التي قال إنها بعيدة.",
	"i الرحلة طويلة نحو الجزيرة|i إنها بعيدة"},
	{"a journey that said: agreement",
		"وقال المدير إن الصحف كثيرة ومنها الجريدة التي قالت إن الرحلة طويلة.",
	"i الصحف كثيرة ومنها الجريدة التي قالت إن الرحلة طويلة"},
	{"..., stressed the minister that, behind a relative clause",
		"وعن الخطة التي تستند إليها الوزارة، أبرز الوزير أن العمل بدأ.",
	"i العمل بدأ"},
	{"asking somebody, without the comma",
		"وقال المدير إن الأجور قليلة مطالبا نواب البلاد بالعدل.",
	"i الأجور قليلة"},
	{"a statement that stipulates that",
		"أصدر الوزراء بيانا ينص على أن الميناء مفتوح للسفن.",
	"i الميناء مفتوح للسفن"},
	{"a subject in marks whose verb stands behind them",
		"وقال الوزير إن \"جميع عمال الميناء القديم\" يجب أن يعودوا غدا إلى العمل.",
	"i \"جميع عمال الميناء القديم\" يجب أن يعودوا غدا إلى العمل|m جميع عمال الميناء القديم"},
	/* a source behind content has its last clause */
	{"and has, as X says",
		"ووصلت السفينة أمس إلى الميناء، وقد تأخرت عشرة أيام، بحسب الوزارة.",
	"i تأخرت عشرة أيام"},
	{"and there is, as X says",
		"ووصلت السفينة أمس إلى الميناء، وهناك سفن أخرى، بحسب الوزارة.",
	"i هناك سفن أخرى"},
	{"as X says between dashes, who noted that",
		"وبلغ عدد السفن مئة سفينة -حسب الوزير- الذي أشار إلى أن العدد سيزيد.",
	"i بلغ عدد السفن مئة سفينة|i العدد سيزيد"},
	{"10? of the goods",
		"وقال المدير، إن 10? من البضائع تالفة.",
	"i 10? من البضائع تالفة"},
	/* no report */
	{"he went on until the ship sailed",
		"وقال المدير كلاما كثيرا إلى أن تبحر السفينة.", ""},
	{"it is hoped that",
		"ويواصل السوق تراجعه إذ يرتقب أن تهبط الأسعار أكثر.", ""},
	{"the need that it be so, and that it",
		"وشدد المدير على ضرورة أن يكون الحل سريعا وأن يكون عادلا.", ""},
	{"believing that", "وهرب اللص ظنا منه أن الحارس نائم.", ""},
	{"it became clear that", "وقد وضح أن السوق هادئ كله.", ""},
	/* where content ends */
	{"a participle with its object, no comma",
		"وقال التاجر إن البضاعة تأخرت مؤكدا وصولها غدا.",
	"i البضاعة تأخرت"},
	{"... of a woman",
		"وقالت التاجرة إن البضاعة تأخرت مؤكدة دعمها للسوق.",
	"i البضاعة تأخرت"},
	{"... before a preposition",
		"وقال التاجر إن البضاعة تأخرت مشيرا إلى أهمية الميناء.",
	"i البضاعة تأخرت"},
	{"an adjective that is spelled like one",
		"وقال الطبيب إن الفحوص غير مؤكدة النتائج حتى اليوم.",
	"i الفحوص غير مؤكدة النتائج حتى اليوم"},
	{"a noun that is spelled like one",
		"وقال الأديب إن القصيدة باقية في ذاكرة الناس.",
	"i القصيدة باقية في ذاكرة الناس"},
	{"in allusion to",
		"وقال النائب إن بعضهم يبيع الوهم في إشارة إلى خصومه.",
	"i بعضهم يبيع الوهم"},
	{"in a clear allusion to",
		"وقال النائب إن بعضهم يبيع الوهم، في تلميح صريح إلى خصومه.",
	"i بعضهم يبيع الوهم"},
	{"and that in a statement",
		"وقال النائب إن القانون جاهز، وذلك في تصريح صحفي.",
	"i القانون جاهز"},
	{"and that during his visit",
		"وقال النائب إن القانون جاهز، وذلك خلال زيارته الميناء.",
	"i القانون جاهز"},
	{"and that after losses: the speaker's own",
		"وقالت الشركة إن المصنع سيغلق، وذلك بعد خسائر كبيرة.",
	"i المصنع سيغلق، وذلك بعد خسائر كبيرة"},
	{"..., who stressed that",
		"وأكد النائب أن الطعون ستصل إلى المحكمة، التي شددت على أن الموعد انتهى.",
	"i الطعون ستصل إلى المحكمة|i الموعد انتهى"},
	{"as X announced, no comma",
		"وقال النائب إن القرار نهائي كما أعلن الوزير.",
	"i القرار نهائي"},
	{"as she denied the",
		"وقالت الشرطة إن الركاب بخير، كما نفت إصابة أحد.",
	"i الركاب بخير"},
	{"in 2008 .He",
		"قالت المحكمة إن القضايا زادت عام 2008 .ويخضع المدير للتحقيق.",
	"i القضايا زادت عام 2008"},
	{"a mark that closes at the end",
		"وقال المسؤول إن المحادثات \"تسير ببطء\".",
	"i المحادثات \"تسير ببطء\""},
	{"a mark that opens nowhere",
		"وقال المسؤول إن المحادثات تسير ببطء شديد”.",
	"i المحادثات تسير ببطء شديد"},
	{"..., and the mayor thanked",
		"وأضاف العمدة أن لجنة ستبدأ عملها غدا، وتقدم العمدة بشكره للمتطوعين.",
	"i لجنة ستبدأ عملها غدا"},
	/* according to */
	{"according to X there passed ..., no comma",
		"ووفقا لإدارة معلومات الطاقة الأمريكية مرت مئة سفينة من الميناء أمس.",
	"i مرت مئة سفينة من الميناء أمس"},
	{"according to X, so that",
		"وبحسب سالم الجابري، فإن السوق هادئة هذا الشهر.",
	"i السوق هادئة هذا الشهر"},
	{"according to the report so has, no comma",
		"ووفقا للتقرير فقد قام المعهد بتدريب مئة موظف.",
	"i قام المعهد بتدريب مئة موظف"},
	{"according to tourists so that: nobody known",
		"وبحسب سياح سعوديين فإن الباعة رفعوا الأسعار.",
	"i الباعة رفعوا الأسعار"},
	{"according to Grindata: a name in no list",
		"لم يتغير سعر القمح حتى منتصف الشهر وفقا لغرينداتا.",
	"i لم يتغير سعر القمح حتى منتصف الشهر"},
	{"according to the organisers: persons",
		"يشارك في المعرض مئة ناشر، وفقا للمنظمين.",
	"i يشارك في المعرض مئة ناشر"},
	{"according to the same source",
		"توقفت الأشغال أمس، وفق نفس المصدر.",
	"i توقفت الأشغال أمس"},
	{"by estimates",
		"فر مئات الآلاف من المدينة، وفقا لتقديرات غير رسمية.",
	"i فر مئات الآلاف من المدينة"},
	{"by clear plans: no source",
		"تسير الأندية الكبيرة منذ سنوات وفق خطط مالية واضحة.",
	""},
	{"according to need: no source",
		"توزع الحكومة المواد على المدن حسب الحاجة.",
	""},
	{"the step comes - so X - at a time when ...",
		"وتأتي هذه الخطوة -حسب مدير الميناء- في وقت يتراجع فيه الشحن.",
	"i تأتي هذه الخطوة -حسب مدير الميناء- في وقت يتراجع فيه الشحن"},
	{"in the words of X",
		"\"الوضع تحت السيطرة الكاملة في المدينة\"، على حد تعبير خالد منصور.",
	"d الوضع تحت السيطرة الكاملة في المدينة"},
	{"as he put it",
		"وقال الوزير إن الموسم جيد. والأسعار تراجعت كثيرا هذا العام، على حد قوله.",
	"i الموسم جيد|i الأسعار تراجعت كثيرا هذا العام"},
	/* what is no report */
	{"the first meeting, to be followed by others",
		"ويعد هذا اللقاء الأول من نوعه، على أن يتبع بلقاءات أخرى.",
	""},
	{"stressed that: no plan",
		"وشدد الوزير على أن تنتهي الأشغال قبل الصيف.",
	"i تنتهي الأشغال قبل الصيف"},
	{"elections that were described as a test",
		"فاز المرشحون في انتخابات محلية وصفت بأنها اختبار لقوته.",
	""},
	{"he described it as a test",
		"وتحدث الوزير عن الانتخابات. ووصفها بأنها اختبار لقوة الأحزاب.",
	"i بأنها اختبار لقوة الأحزاب"},
	{"it is believed that: nobody's words",
		"يعتقد أن السفينة غرقت قبل الفجر.",
	""},
	{"because he believes that",
		"وطلب الوزير التريث لأنه يعتقد أن الأسعار ستتراجع.",
	"i الأسعار ستتراجع"},
	/* names in marks */
	{"the Union of Seamen (IUS)",
		"يقول المدير إن أعضاء \"اتحاد الملاحين المستقلين\" (IUS) وافقوا.",
	"i أعضاء \"اتحاد الملاحين المستقلين\" (IUS) وافقوا"},
	{"the World Council of Eye Medicine",
		"أعلنت رئيسة «المجلس العالمي لطب العيون»، عن فوز المدينة.",
	""},
	{"a body that does something",
		"وقال الوزير: «الحكومة السورية ترفض الحوار».",
	"d الحكومة السورية ترفض الحوار"},
	{"his book",
		"في كتابه \"كيف تصبح غنيا في أسبوع واحد\" يقول سمير: \"ادخر كل ما تكسب ولا تنفق\".",
	"d ادخر كل ما تكسب ولا تنفق"},
	{"her novel",
		"في روايتها \"كيف نعود إلى البيت في المساء\" تقول: \"لم يبق في القرية أحد\".",
	"d لم يبق في القرية أحد"},
	{"a seminar about ...",
		"وتحدث السفير في ندوة حول “الهجرة بين الضرورة ورهان التنمية”، ثم غادر.",
	""},
	/* who is named behind the marks */
	{"..., said X, and adds",
		"“لن نقبل بهذا القرار أبدا”، يقول سالم، ويضيف: “سنعود غدا إلى الميناء”.",
	"d لن نقبل بهذا القرار أبدا|d سنعود غدا إلى الميناء"},
	{"... - the minister X",
		"\"لن نقبل بأي تنازل عن حقوقنا\" - وزير الطاقة سامر الحلبي.",
	"d لن نقبل بأي تنازل عن حقوقنا"},
	{"... (the minister X)",
		"«لن نقبل بأي تنازل عن حقوقنا» (الوزير سامر الحلبي).",
	"d لن نقبل بأي تنازل عن حقوقنا"},
	{"... - and something else",
		"\"لن نقبل بأي تنازل عن حقوقنا\" - شعار رفعه الطلاب في الساحة.",
	""},
	/* marks that are never closed */
	{"what is exclaimed",
		"قال الصحافي ساخرا: \"فرشوا له الطريق وردا! وتبلغ كلفة الورد ألف دينار.",
	"d فرشوا له الطريق وردا!"},
	{"what is asked, and goes on behind a comma",
		"وتساءل الرئيس: \"من يدفع الثمن؟، ولماذا ندفع نحن؟",
	"d من يدفع الثمن؟، ولماذا ندفع نحن؟"},
	{"reported again behind dots",
		"وأفاد الكاتب: «من العيب أن ننسى الرواة.. وطالب بترجمة الرواية",
	"d من العيب أن ننسى الرواة"},
	{"an opening mark on each paragraph",
		"قال الوزير: «راقبنا الوضع عن قرب.\n\n«ووجدنا أن الأرقام ترتفع.\n\n«ولذلك قررنا الإغلاق».",
	"d راقبنا الوضع عن قرب|d ووجدنا أن الأرقام ترتفع|d ولذلك قررنا الإغلاق"},
	/* scripture */
	{"the Almighty said, in brackets without a colon",
		"قال تعالى (ولا يحيق المكر السيئ إلا بأهله)، فهؤلاء أرادوا المكر.",
	"d ولا يحيق المكر السيئ إلا بأهله"},
	{"... in ornate brackets",
		"قال تعالى ﴿وقل رب زدني علما﴾ صدق الله العظيم.",
	"d وقل رب زدني علما"},
	{"the words of God",
		"وهو قول الله تبارك وتعالى: {ليس البر أن تولوا وجوهكم} وفيه عبرة.",
	"d ليس البر أن تولوا وجوهكم"},
	{"a saying of the Prophet, and what it teaches",
		"قال رسول الله صلى الله عليه وسلم: إنما الأعمال بالنيات. وعلى المسلم أن يخلص العمل.",
	"d إنما الأعمال بالنيات"},
	/* verbal nouns */
	{"after the minister's assurance that",
		"عاد السكان بعد تأكيد وزير الري نبيل صبحي أن السد آمن.",
	"i السد آمن"},
	{"the government's announcement that",
		"ورد النواب على إعلان الحكومة أن الضرائب سترتفع في العام المقبل.",
	"i الضرائب سترتفع في العام المقبل"},
	/* commas that became question marks */
	{"a question mark for each comma",
		"قال محمود عطا الناطق باسم الجمعية ? إن \"الملتقى حر في قراره? وله أن يؤجل الانتخاب\" في كل وقت.",
	"i \"الملتقى حر في قراره? وله أن يؤجل الانتخاب\" في كل وقت|m الملتقى حر في قراره? وله أن يؤجل الانتخاب"},
	{"questions that ask",
		"وسأل المذيع: لماذا تأخر القطار? وسأل أيضا: متى يعود السائق? ولم يجب أحد",
	"d لماذا تأخر القطار?|d متى يعود السائق? ولم يجب أحد"},
	/* one span, one row */
	{"a part of a clause in marks, says the statement",
		"ستنظم البلدية حملات “للبيع بأسعار مخفضة قبل بداية الصيف”، يضيف البيان.",
	"i ستنظم البلدية حملات “للبيع بأسعار مخفضة قبل بداية الصيف”|d للبيع بأسعار مخفضة قبل بداية الصيف"}
};

static AnFolder folder;

/* Write the rows of a text out. */
static void
read_rows(const char *text, char *rows)
{
	static const char kinds[] = "dmi";
	AnArena    *arena = unit_arena();
	size_t		n = 0;
	AnFolded	folded;
	AnQuotes	quotes;
	uint32_t	i;

	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	CHECK_INT(an_quotes_read(arena, &folded, NULL, false, &quotes), AN_OK);
	rows[0] = '\0';
	for (i = 0; i < quotes.n && n < MOST_BYTES; i++)
	{
		AnSpan		at = an_fold_span(&folded, quotes.quotes[i].content.start,
									  quotes.quotes[i].content.end);

		n += (size_t) snprintf(rows + n, MOST_BYTES - n, "%s%c %.*s",
							   i > 0 ? "|" : "", kinds[quotes.quotes[i].kind],
							   (int) (at.end - at.start), text + at.start);
	}
}

void
room_spans(void)
{
	char		rows[MOST_BYTES];
	size_t		i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		read_rows(cases[i].text, rows);
		CHECK_THAT(strcmp(rows, cases[i].wanted) == 0, "%s: %s",
				   cases[i].what, rows);
	}
}
