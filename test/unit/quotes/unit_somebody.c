/*
 * unit_somebody.c
 *		Who can speak: the subject beside a cue, and not its object.
 *
 * A case is a text and the speakers that are wanted of its rows, or "-" where
 * nobody is known.
 */
#include "unit/quotes/quote_rows.h"

static const RowCase cases[] = {
	/* the subject stands elsewhere */
	{"an object before the subject",
		"ونفى هذه الشائعات المتحدث باسم الميناء مؤكدا أن السفن عادت.",
	"المتحدث باسم الميناء"},
	{"an object with a pronoun",
		"وقال النائب بلال صقر إن الجسر آمن. وواصل حديثه قائلا إن العمل مستمر.",
	"بلال صقر|بلال صقر"},
	{"the same before speech in marks",
		"وقال النائب بلال صقر إن الجسر آمن. وقال كلمته المعروفة: \"لن نغلق هذا الباب أبدا\".",
	"بلال صقر|بلال صقر"},
	{"an object of a plural",
		"وانتقد النواب مشروع الميزانية، مشيرين إلى أن الضرائب زادت.",
	"النواب"},
	{"somebody addressed",
		"وقال النائب بلال صقر إن الجسر آمن. وقال مخاطبا الحضور: \"لن نغلق هذا الباب أبدا\".",
	"بلال صقر|بلال صقر"},
	{"a result that says",
		"وقال النائب بلال صقر إن الجسر آمن. وخلص إلى نتيجة مفادها أن العمل مستمر.",
	"بلال صقر|بلال صقر"},
	{"to draw attention",
		"وقال النائب بلال صقر إن الجسر آمن. ولفت الانتباه إلى أن العمل مستمر.",
	"بلال صقر|بلال صقر"},
	{"somebody is asked",
		"وقال النائب بلال صقر إن الجسر آمن. وطالب الجهة المنفذة أن تسرع في العمل.",
	"بلال صقر|بلال صقر"},
	{"every time", "وأوضح كل مرة في مؤتمره أن الجسر آمن.", "-"},
	{"was X, who had once been the head of this",
		"وكان النقيب الذي شغل سابقا منصب مدير الميناء، أكد أنه لن يستقيل.",
	"النقيب"},
	{"two speakers", "وقال كنعان الراشدي وسمير حداد إن الجسر آمن.",
	"كنعان الراشدي وسمير حداد"},
	{"somebody's object warns, he stresses that",
		"انتقد الكاتب بلال صقر الوزيرين عندما حذرا من الفوضى، مبرزا أن الجسر آمن.",
	"بلال صقر"},
	/* somebody, though in no list */
	{"a name that stands nowhere else",
		"وأوضح سندباروف أن الجسر آمن.", "سندباروف"},
	{"two words in no list", "وأوضح كنعان الراشدي أن الجسر آمن.",
	"كنعان الراشدي"},
	{"some of the experts", "ويرى بعض الخبراء أن الجسر آمن.",
	"بعض الخبراء"},
	{"some", "ويرى البعض أن الجسر آمن.", "البعض"},
	{"a plural in the genitive",
		"وأكد مسؤولو الميناء أن الجسر آمن.", "مسؤولو الميناء"},
	{"a country", "وأعلنت ماليزيا أن الجسر آمن.", "ماليزيا"},
	/* a thing that must be the subject */
	{"the tests showed that", "وأظهرت الاختبارات أن الجسر آمن.",
	"الاختبارات"},
	{"... to that", "وتشير الأرقام إلى أن الجسر آمن.", "الأرقام"},
	{"the law says in its third article that",
		"وينص القانون في مادته الثالثة على أن الجسر آمن.", "القانون"},
	/* names that are frequent, or other words by the lists */
	{"a frequent surname before its verb",
		"لافروف يشدد على أن الجسر آمن.", "لافروف"},
	{"a frequent surname warns of that", "وحذرت ميركل من أن الجسر آمن.",
	"ميركل"},
	{"a surname that begins like by", "ونبه بايدن إلى أن الجسر آمن.",
	"بايدن"},
	{"reality stresses that", "الواقع يؤكد أن الجسر آمن.", "-"},
	{"an adjective as a first name", "وحذرت معصومة الراشد من أن الجسر آمن.",
	"معصومة الراشد"},
	{"a noun as a first name", "وحذرت توكل سندبار من أن الجسر آمن.",
	"توكل سندبار"},
	{"in the name of, as a first name", "وحذر باسم سليم من أن الجسر آمن.",
	"باسم سليم"},
	{"attention is drawn", "ولفت انتباه الحضور إلى أن الجسر آمن.", "-"},
	{"a surname like so and a verb",
		"وقال الوزير التركي حقان فيدان إن الجسر آمن.", "حقان فيدان"},
	{"the same alone", "وأكد فيدان أن الجسر آمن.", "فيدان"},
	{"a noun as a family before its link",
		"وحذر الناطق باسم البلدية سامي الحكمة من أن الجسر مغلق.",
	"سامي الحكمة"},
	/* somebody's kin and company */
	{"his colleague", "وقالت زميلته منى صقر إن الجسر آمن.", "منى صقر"},
	{"her brother", "وقال شقيقها وليد إن الجسر آمن.", "وليد"},
	{"their sister", "وقالت شقيقتهم ليلى إن الجسر آمن.", "ليلى"},
	{"her lawyer", "وأكدت محاميتها ليلى صقر أن الجسر آمن.", "ليلى صقر"},
	{"his aunt", "وأكدت عمته هند صقر أن الجسر آمن.", "هند صقر"},
	/* praises of God are nobody's name */
	{"mighty and glorious", "قال عز وجل: \"إن مع العسر يسرا\".", "-"},
	{"great is His glory", "يقول جل جلاله: \"إن مع العسر يسرا\".", "-"},
	{"great and high", "وقال جل وعلا: \"إن مع العسر يسرا\".", "-"},
	{"mighty as a speaker", "يقول عز من قائل: \"إن مع العسر يسرا\".",
	"-"},
	{"a feminine thing behind a masculine verb",
		"وقال النائب بلال صقر إن الجسر آمن. وكشف الخطة أن العمل مستمر.",
	"بلال صقر|بلال صقر"}
};

/* Write of a row its speaker. */
static int
write_speaker(const char *text, const AnFolded *folded,
			  const AnQuote *quote, char *to, size_t room)
{
	int			nbytes;
	const char *speaker = unit_words(text, folded, quote->speaker, &nbytes);

	return snprintf(to, room, "%.*s", nbytes > 0 ? nbytes : 1,
					nbytes > 0 ? speaker : "-");
}

void
room_somebody(void)
{
	CHECK_ROWS(cases, write_speaker);
}
