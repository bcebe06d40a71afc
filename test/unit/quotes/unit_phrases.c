/*
 * unit_phrases.c
 *		Where a noun phrase ends, and the name in it.
 *
 * Each case says at which word of its text a phrase begins, and what the
 * phrase and the name in it are.  English examples in the comments of the rooms
 * that read phrases are cases here.
 */
#include "unit/unit.h"

#include "core/quotes/homographs.h"
#include "core/quotes/phrase.h"

typedef struct PhraseCase
{
	const char *text;
	uint32_t	word;			/* where the phrase begins, from 0 */
	const char *phrase;
	const char *name;			/* in it, "" if none */
} PhraseCase;

static AnFolder folder;

/* The place among the tokens of word n. */
static uint32_t
token_of(const AnArticle *article, uint32_t n)
{
	uint32_t	i;

	for (i = 0; i < article->n; i++)
		if (an_token_is_word(&article->tokens[i]) && n-- == 0)
			return i;
	return AN_NO_TOKEN;
}

/* Check that the tokens [first, end) are what is wanted. */
static void
check_tokens(AnArena *arena, const AnArticle *article, uint32_t first,
			 uint32_t end, const char *wanted, const PhraseCase *of)
{
	AnFolded	folded;
	const uint8_t *got = article->folded->folded;
	uint32_t	nbytes = 0;

	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) wanted,
					  strlen(wanted), &folded), AN_OK);
	if (end > first)
	{
		got += article->tokens[first].start + article->clitic[first];
		nbytes = article->tokens[end - 1].end - article->tokens[first].start -
			article->clitic[first];
	}
	CHECK_THAT(nbytes == folded.folded_bytes &&
			   memcmp(got, folded.folded, nbytes) == 0,
			   "%.*s instead of %s in %s", (int) nbytes, (const char *) got,
			   wanted, of->text);
}

static void
check_phrase(const PhraseCase *of)
{
	AnArena    *arena = unit_arena();
	AnFolded	folded;
	AnArticle	article;
	AnPhrase	phrase;

	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) of->text,
					  strlen(of->text), &folded), AN_OK);
	CHECK_INT(an_article_read(arena, &folded, NULL, &article), AN_OK);
	an_homographs_tell(&article);
	an_phrase_read(&article, token_of(&article, of->word), &phrase);
	check_tokens(arena, &article, phrase.first, phrase.end, of->phrase, of);
	check_tokens(arena, &article, phrase.name, phrase.name_end, of->name, of);
}

static const PhraseCase cases[] = {
	/* Biden: its first letter is no "by", nor does a verb take one */
	{"وقال الرئيس جو بايدن إن الخطة جاهزة.", 1,
	"الرئيس جو بايدن", "جو بايدن"},
	{"وقال المهندس عمر بن عبدالرحمن بابقي إن الخطة جاهزة.", 1,
	"المهندس عمر بن عبدالرحمن بابقي", "عمر بن عبدالرحمن بابقي"},
	{"وقام الوزير بتدشين المصنع.", 1, "الوزير", ""},
	/* X the victory of God, the family of, daughter of */
	{"وقالت الكاتبة إيمان فتح الله إن الكتاب جاهز.", 1,
	"الكاتبة إيمان فتح الله", "إيمان فتح الله"},
	{"وقال محمد عبد الله الزرعوني إن الخطة جاهزة.", 1,
	"محمد عبد الله الزرعوني", "محمد عبد الله الزرعوني"},
	{"وقال مدير المهرجان إبراهيم بن محمد الجار الله إن الخطة جاهزة.", 1,
	"مدير المهرجان إبراهيم بن محمد الجار الله", "إبراهيم بن محمد الجار الله"},
	{"وقال الوزير محمد بن عبد الرحمن آل حداد إن الخطة جاهزة.", 1,
	"الوزير محمد بن عبد الرحمن آل حداد", "محمد بن عبد الرحمن آل حداد"},
	{"وقدمت حارثة بنت سالم البوسعيدية عرضا.", 1,
	"حارثة بنت سالم البوسعيدية", "حارثة بنت سالم البوسعيدية"},
	{"وقال الله عز وجل إن الأرض واسعة.", 1, "الله", "الله"},
	/* a family that is also a title or a noun */
	{"وقال وزير الشؤون المدنية الفلسطيني حسين الشيخ إن الخطة جاهزة.", 1,
	"وزير الشؤون المدنية الفلسطيني حسين الشيخ", "حسين الشيخ"},
	{"قررت الممثلة المصرية سهير رمزي التخلي عن الدور.", 1,
	"الممثلة المصرية سهير رمزي", "سهير رمزي"},
	{"كما يروي فيرناندو سنيوريني المعد البدني السابق للمنتخب.", 2,
	"فيرناندو سنيوريني", "فيرناندو سنيوريني"},
	/* al-Tahir X, the Lord X */
	{"وأكد الحاج الطاهر بولنوار أن السوق هادئة.", 1,
	"الحاج الطاهر بولنوار", "الطاهر بولنوار"},
	{"وقال وزير التجارة البريطاني اللورد ماندلسون إن السوق هادئة.", 1,
	"وزير التجارة البريطاني اللورد ماندلسون", "ماندلسون"},
	/* an object behind a complete title */
	{"ودعا القنصل الفرنسي القطاع الخاص إلى العمل.", 1, "القنصل الفرنسي", ""},
	{"اتهم رئيس الوزراء الإسرائيلي الفلسطينيين بالتصعيد.", 1,
	"رئيس الوزراء الإسرائيلي", ""},
	{"وقال رئيس اتحاد الكتاب التونسيين إن الكتاب جاهز.", 1,
	"رئيس اتحاد الكتاب التونسيين", ""},
	{"ودعت موغيريني طهران إلى الحوار.", 1, "موغيريني", "موغيريني"},
	{"نشرت شرطة دبي صورة للرجل.", 1, "شرطة دبي", ""},
	{"وقالت سيدة البيت الأبيض السابقة إن الكتاب جاهز.", 1,
	"سيدة البيت الأبيض السابقة", ""},
	{"ونقلت هيئة الإذاعة البريطانية البريطانية أن السوق هادئة.", 1,
	"هيئة الإذاعة البريطانية", ""},
	/* what the head takes */
	{"ويشتبه العلماء في إسهام الحرارة.", 1, "العلماء", ""},
	{"وقال المشاركون في السباق إن العمل انتهى.", 1,
	"المشاركون في السباق", ""},
	{"وقال الأستاذ بالجامعة إن العمل انتهى.", 1, "الأستاذ بالجامعة", ""},
	{"وأعرب البيان عن استياء السكان.", 1, "البيان", ""},
	{"وقال بيان صادر عن سوق المال إن السوق هادئة.", 1,
	"بيان صادر عن سوق المال", ""},
	/* bodies: places, tasks, numbers, adjectives */
	{"وقالت السفارة السعودية في لندن إن السوق هادئة.", 1,
	"السفارة السعودية في لندن", ""},
	{"ووصفت الأجهزة الأمنية في برلين الموقوف بأنه هادئ.", 1,
	"الأجهزة الأمنية في برلين", ""},
	{"وقالت الوزارة في لندن إن السوق هادئة.", 1, "الوزارة", ""},
	{"وقال مكتب الشؤون الخارجية إن السوق هادئة.", 1,
	"مكتب الشؤون الخارجية", ""},
	{"قالت القناة الـ12 الإسرائيلية إن السوق هادئة.", 1,
	"القناة الـ12 الإسرائيلية", ""},
	{"أفادت هيئة البث الإسرائيلية أن السوق هادئة.", 1,
	"هيئة البث الإسرائيلية", ""},
	{"وقالت وزارة الصحة والسكان وإصلاح المستشفيات إن الدواء متوفر.", 1,
	"وزارة الصحة والسكان وإصلاح المستشفيات", ""},
	{"وأوصت الهيئة الألمانية للأمن وتقنية المعلومات بالحذر.", 1,
	"الهيئة الألمانية للأمن وتقنية المعلومات", ""},
	{"وقالت الإدارة الوطنية لسلامة المرور إن الطريق مفتوح.", 1,
	"الإدارة الوطنية لسلامة المرور", ""},
	{"وأكد اقتصاديو البنك الدولي أن السوق هادئة.", 1,
	"اقتصاديو البنك الدولي", ""},
	{"أوضح مدير الفرع بمنطقة تبوك ناصر بن أحمد الخريصي أن السوق هادئة.", 1,
	"مدير الفرع بمنطقة تبوك ناصر بن أحمد الخريصي", "ناصر بن أحمد الخريصي"},
	{"وقال السفير السابق في أفغانستان زلماي خليل زادة إن السوق هادئة.", 5,
	"زلماي خليل زادة", "زلماي خليل زادة"}
};

void
room_phrases(void)
{
	size_t		i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_phrase(&cases[i]);
}
