/*
 * unit_homographs.c
 *		Which of its meanings a word has that is spelled like others.
 *
 * Cases come in pairs: one text in which the word is a name, and one in which
 * it is what else it can be.  Every English example in a comment of the rooms
 * that decide this is a case here.
 */
#include "unit/quotes/quote_rows.h"

#include "core/quotes/homographs.h"


typedef struct Homograph
{
	const char *text;
	uint32_t	word;			/* which word of the text, from 0 */
	bool		is_name;
	AnLexical	gender;			/* of the name, or what else it must be */
} Homograph;

static AnFolder folder;

static void
check_homograph(const Homograph *homograph)
{
	AnArena    *arena = unit_arena();
	AnFolded	folded;
	AnArticle	article;
	AnLexical	is;
	uint32_t	i;

	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) homograph->text,
					  strlen(homograph->text), &folded), AN_OK);
	CHECK_INT(an_article_read(arena, &folded, NULL, &article), AN_OK);
	an_homographs_tell(&article);
	i = unit_word_at(&article, homograph->word);
	CHECK_THAT(i != AN_NO_TOKEN, "%s", homograph->text);
	is = article.is[i];
	CHECK_THAT((is & AN_LEX_NAME) == (homograph->is_name ? AN_LEX_NAME : 0),
			   "word %u of %s", homograph->word, homograph->text);
	if (homograph->is_name)
		CHECK_THAT(is == (AN_LEX_NAME | homograph->gender), "%s is %llx",
				   homograph->text, (unsigned long long) is);
	else
	{
		CHECK_THAT((is & AN_LEX_AS_NAME) == 0, "%s is %llx", homograph->text,
				   (unsigned long long) is);
		CHECK_THAT((is & homograph->gender) == homograph->gender,
				   "%s is %llx", homograph->text, (unsigned long long) is);
	}
}

/* A name with its gender; what is no name with what it must be. */
#define A_MAN(n, text)			{text, n, true, AN_LEX_MASCULINE}
#define A_WOMAN(n, text)		{text, n, true, AN_LEX_FEMININE}
#define A_NAME(n, text)			{text, n, true, 0}
#define NO_NAME(n, be, text)	{text, n, false, be}

static const Homograph cases[] = {
	/* in no other list */
	A_MAN(1, "قال محمد إن السوق هادئة."),
	A_WOMAN(1, "قالت ماريا إن السوق هادئة."),
	A_NAME(1, "قالت نهاد إن السوق هادئة."),
	A_MAN(3, "قال خالد منصور ومحمد صبري إن السوق هادئة."),
	/* Ali, "on" */
	A_MAN(2, "وقال محمد علي: \"سنعود إلى العمل في المصنع غدا بعد أسبوع من التوقف\"."),
	NO_NAME(2, AN_LEX_PREPOSITION,
			"وقال محمد على الهواء: \"سنعود إلى العمل في المصنع غدا بعد أسبوع\"."),
	A_MAN(5, "وقال المتحدث باسم الجيش حسن علي إن القوات تقدمت نحو المدينة أمس."),
	NO_NAME(2, AN_LEX_PREPOSITION,
			"وأكد الوزير علي أن الحل قريب إلي حد بعيد في كل المدن والقري كما قال."),
	A_MAN(5, "وقال الرئيس زين العابدين بن علي إن الحكومة ستراجع الأسعار."),
	NO_NAME(3, AN_LEX_PREPOSITION,
			"اتفق كل الأعضاء علي الخطة التي قدمها الوزير إلي البرلمان أمس في العاصمة."),
	A_MAN(2, "وأشار الشيخ علي الحرقان إلى أن العيد على الأبواب في كل مدن البلاد."),
	NO_NAME(4, AN_LEX_PREPOSITION,
			"وأشار الناس أمام المتجر علي السطح إلى أن العيد على الأبواب في البلاد."),
	A_MAN(2, "وصل محمد وعلي القحطاني إلى المدينة على متن سفينة كبيرة صباح أمس."),
	NO_NAME(2, AN_LEX_PREPOSITION,
			"تقدم المشروع وعلى الرغم من ذلك قال الوزير إن العمل لم ينته في المدينة."),
	A_MAN(1, "قال علي: ما نشرته الصحف على صفحاتها عن المدينة ليس صحيحا على الإطلاق."),
	/* Anne, "a time", "that" */
	A_WOMAN(1, "وقالت آن هيدالغو إن المدينة جاهزة للألعاب."),
	NO_NAME(3, AN_LEX_ADVERB, "المدينة جميلة في آن واحد وهادئة."),
	NO_NAME(1, AN_LEX_THAT, "وقالت إن هيدالغو جاهزة للألعاب."),
	NO_NAME(0, AN_LEX_ADVERB, "آن الأوان لفتح المعابر."),
	NO_NAME(1, AN_LEX_ADVERB, "أما آن لبعضكم أن يسمع."),
	A_WOMAN(2, "المديرة التنفيذية، آن فينيمان، عبرت عن قلقها."),
	/* Ban, "that" */
	A_MAN(1, "وقال بان في كلمة ألقاها في جنيف إن الدعم سيتواصل."),
	A_MAN(1, "ودعا بان في كلمة ألقاها في جنيف قادة الدول إلى مواصلة الدعم."),
	A_MAN(5, "قال الأمين العام للأمم المتحدة بان كي مون إن الدعم سيتواصل."),
	A_NAME(6, "قال الأمين العام للأمم المتحدة بان كي مون إن الدعم سيتواصل."),
	A_MAN(1, "وكان بان يتحدث إلى الصحافيين."),
	NO_NAME(2, AN_LEX_THAT, "وقال الوزير بأن في المدينة ألف بيت."),
	NO_NAME(2, AN_LEX_THAT, "واكد الوزير بان في المدينة الف بيت وان السوق هادئة."),
	NO_NAME(2, AN_LEX_THAT, "وسط توقعات بان يواصل الفريق السيطرة إلى النهاية."),
	/* the N of CNN, van, Ma, August */
	NO_NAME(2, 0, "قالت سي إن إن إن السوق هادئة."),
	NO_NAME(4, AN_LEX_THAT, "قالت سي إن إن إن السوق هادئة."),
	NO_NAME(1, AN_LEX_THAT, "قالا إن أي حل ينبغي أن يكون عادلا."),
	NO_NAME(1, 0, "وقال فان غال إن الفريق جاهز."),
	A_NAME(4, "وقال العازف يو يو ما إن الحفل غدا."),
	NO_NAME(2, AN_LEX_RELATIVE, "وقال العازف ما إن بدأ الحفل."),
	NO_NAME(2, AN_LEX_ADVERB, "وصل في آب الماضي إلى المدينة."),
	NO_NAME(1, AN_LEX_PERSON, "قال أب لثلاثة أطفال إن المدرسة بعيدة."),
	/* Amal, "he hoped"; Yazid, "he increases"; Ashraf, "he supervised" */
	A_WOMAN(1, "وقالت أمل الشهابي إن المستشفى جاهز."),
	NO_NAME(0, AN_LEX_VERB, "أمل الوزير أن يعود الهدوء."),
	A_WOMAN(0, "أمل الشهابي، رئيسة القسم، تعمل في المستشفى."),
	NO_NAME(2, AN_LEX_VERB, "قال إنه أمل في عودة الهدوء."),
	A_WOMAN(2, "وأوضحت الدكتورة أمل أن المستشفى جاهز."),
	A_MAN(1, "وقال يزيد إن السوق هادئة."),
	NO_NAME(2, AN_LEX_VERB, "وهذا ما يزيد على ألف بيت."),
	A_MAN(2, "كشف الدكتور أشرف العربي أن الخطة جاهزة."),
	A_MAN(6, "وأوضح الخبير الاقتصادي والنفطي أحمد حسن كرم في كلمته أن السوق هادئة."),
	NO_NAME(1, AN_LEX_FINITE, "والمدرب أشرف على التدريب أمس."),
	NO_NAME(0, AN_LEX_VERB, "وطالب الحارثي بضرورة فتح الطريق."),
	A_MAN(2, "وبين الدكتور موفق أبو طالب أن الطريق مفتوح."),
	/* a family name that is another word, between a name and the link */
	A_NAME(2, "وقال محمد علم إن السوق هادئة."),
	NO_NAME(2, AN_LEX_ADVERB, "وقال محمد أمس إن السوق هادئة."),
	/* Sultan, "emir", "secretary" */
	A_MAN(2, "قال الأمير سلطان إن السوق هادئة."),
	NO_NAME(1, AN_LEX_PERSON, "قال سلطان عمان إن السوق هادئة."),
	A_MAN(3, "قال وزير الطاقة سلطان الجابر إن السوق هادئة."),
	NO_NAME(5, AN_LEX_PERSON, "قال الأمير فيصل بن خالد أمير منطقة عسير إن السوق هادئة."),
	A_MAN(6, "قال القيادي في حزب الشعب الحاكم أمين حسن عمر إن السوق هادئة."),
	A_MAN(2, "بندر بن سلطان، السفير السابق، وصل أمس."),
	NO_NAME(2, AN_LEX_PERSON, "وأكد معالي أمين العاصمة أن الطريق مفتوح."),
	A_NAME(3, "قال الدكتور عبد الملك الحوثي إن السوق هادئة."),
	A_MAN(2, "وقال إياد أمين مدني إن السوق هادئة."),
	/* the eldest */
	A_MAN(2, "وقال علي أكبر صالحي إن السوق هادئة."),
	NO_NAME(2, 0, "وقال حسين أكبر أبناء الفقيد إن السوق هادئة."),
	/* Turki, "Turkish" */
	A_MAN(2, "قال الأمير تركي بن سعود إن السوق هادئة."),
	NO_NAME(2, AN_LEX_ADJECTIVE, "قال مسؤول تركي إن السوق هادئة."),
	A_NAME(2, "وقال أحمد سعودي إن السوق هادئة."),
	NO_NAME(2, AN_LEX_ADJECTIVE, "شاب اسمه سعودي الجنسية وصل أمس."),
	/* Sabah, "in the morning" */
	A_NAME(2, "قال الشيخ صباح الأحمد إن السوق هادئة."),
	NO_NAME(2, AN_LEX_ADVERB, "قال الوزير صباح اليوم إن السوق هادئة."),
	/* Generous, Beautiful: ordinary words that no list of the grammar has */
	A_MAN(1, "وقال سعيد إن السوق هادئة."),
	NO_NAME(2, 0, "وكان الوزير سعيدا وهو سعيد بالزيارة."),
	A_MAN(2, "قال الوزير كريم يونس إن السوق هادئة."),
	NO_NAME(3, 0, "استقبلنا البلد بشعب كريم في كل مدينة."),
	A_MAN(4, "قال وزير الخارجية السعودي عادل الجبير إن السوق هادئة."),
	A_MAN(3, "وقال إن تصريحات نوري المالكي عارية من الصحة."),
	NO_NAME(5, 0, "اتهم المسافرون شركة الطيران وتؤكد سلامة \"المسافرين\" كل يوم."),
	NO_NAME(2, AN_LEX_SPEECH, "وتابع صالح بالقول: \"توجهنا نحو المدينة\"."),
	A_MAN(4, "وكان رئيس الوزراء التركي رجب طيب أردوغان صرح بأن السوق هادئة."),
	NO_NAME(2, 0, "وصل في رمضان الماضي إلى المدينة."),
	/* no adjective stands before its noun; "Turkish"; a place, again */
	A_NAME(1, "وقالت محبوبة يوسف، المديرة العامة: السوق هادئة."),
	NO_NAME(2, AN_LEX_QUALITY, "وقالت الوزيرة محبوبة إن السوق هادئة."),
	A_MAN(1, "وقال تركي شبانة رئيس الشبكة إن السوق هادئة."),
	A_NAME(2, "قلل ستيفان باريس، الناطق باسم الوزارة، من الأمر."),
	A_NAME(9, "قلل ستيفان باريس، الناطق باسم الوزارة، من الأمر. وأضاف باريس أن السوق هادئة."),
	NO_NAME(2, AN_LEX_PLACE, "ودعا ستيفان باريس إلى الحوار."),
	A_NAME(2, "قال تشاك تود، المسؤول في القناة، إن السوق هادئة."),
	/* a given name with nobody beside it */
	NO_NAME(4, AN_LEX_NOUN, "كان رجلا هادئا، طيبا، وواثق من نفسه."),
	NO_NAME(3, AN_LEX_NOUN, "كان رجل سياسة، واثق من نفسه."),
	NO_NAME(4, AN_LEX_NOUN, "كما أفادت أمس هيئة البث أن السوق هادئة."),
	NO_NAME(1, AN_LEX_NOUN, "قضى بعض الوقت في المدينة."),
	NO_NAME(1, AN_LEX_PERSON, "وقال بعض المهتمين إن السوق هادئة."),
	/* "his agent", "woman agent" */
	NO_NAME(1, AN_LEX_PERSON | AN_LEX_FEMININE, "قالت وكيلة اللاعب إن السوق هادئة.")
};

void
room_homographs(void)
{
	size_t		i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_homograph(&cases[i]);
}
