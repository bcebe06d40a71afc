/*
 * unit_attribution.c
 *		What a row tells of its speaker and of its reporting word.
 *
 * The rows of each text are written out, "+" or "-" where the reporting word
 * says that it was said or that it was not, the kind of the speaker and the
 * title.
 */
#include "unit/quotes/quote_rows.h"

static const RowCase cases[] = {
	/* titles */
	{"beside the word, then known",
		"وقال وزير الطاقة كنعان الراشدي إن الميناء جاهز. وأضاف أن السفن عادت.",
	"+person وزير الطاقة|+person وزير الطاقة"},
	{"behind the name",
		"وقال كنعان الراشدي، رئيس النقابة، إن الأجور زادت.",
	"+person رئيس النقابة"},
	{"before a comma",
		"وقال مدير الميناء، كنعان الراشدي، إن السفن عادت.",
	"+person مدير الميناء"},
	{"the fullest for a bare name, the near one for its own",
		"وقال الوزير كنعان الراشدي إن الأجور زادت. وأضاف وزير العمل كنعان الراشدي أن الحوار بدأ. وتابع كنعان الراشدي أن الاتفاق قريب.",
	"+person الوزير|+person وزير العمل|+person وزير العمل"},
	{"none", "وقال كنعان الراشدي إن الأجور زادت.", "+person -"},
	/* kinds */
	{"a body", "وقالت وزارة الصحة إن اللقاح آمن.", "+body -"},
	{"a place", "وقالت موسكو إن اللقاح آمن.", "+body -"},
	{"a document", "وأظهر التقرير أن الإنتاج زاد.", "+document -"},
	{"an office", "وقال مدير الميناء إن السفن عادت.", "+role -"},
	{"an official", "وقال مسؤول كبير إن السفن عادت.", "+unnamed -"},
	{"an official in", "وقال مسؤول في الوزارة إن السفن عادت.", "+unnamed -"},
	{"officials", "وقال المسؤولون إن السفن عادت.", "+unnamed -"},
	{"a source", "وقال المصدر إن السفن عادت.", "+unnamed -"},
	{"a minister of something named",
		"وقال وزير خارجية سوريا إن السفن عادت.",
	"+role -"},
	{"a holy book", "وجاء في القرآن الكريم أن الصبر خير.", "+scripture -"},
	{"the messenger of God",
		"وقال رسول الله: \"إنما الأعمال بالنيات كلها\".",
	"+scripture -"},
	{"the Almighty, and no minister",
		"وقال الوزير كنعان الراشدي إن السفن عادت. وختم بقوله تعالى: \"إن مع العسر يسرا يا عباد\".",
	"+person الوزير|+scripture -"},
	/* negation */
	{"did not", "ولم يؤكد الوزير أن السفن عادت.", "-role -"},
	{"does not", "ولا يستبعد الوزير أن تعود السفن.", "-role -"},
	{"nobody", "ولا أحد ينكر أن الوضع صعب.", "-unnamed -"},
	{"without", "وقال الوزير دون أن يوضح أن السفن عادت.", "-role -"},
	{"cannot", "ولا يستطيع الوزير أن يؤكد أن السفن عادت.", "-role -"},
	{"had not", "ولم يكن الوزير قد أعلن أن السفن عادت.", "-role -"},
	{"still does", "ولا يزال الوزير يؤكد أن السفن عادت.", "+role -"},
	{"what he said", "وبحسب ما ذكر الوزير فإن السفن عادت.", "+role -"},
	{"when he said", "ولما قال الوزير إن السفن عادت فرح الناس.", "+role -"},
	{"that he will not", "وأكد الوزير أنه لن يستقيل.", "+role -"},
	{"must", "ولا بد أن يؤكد الوزير أن السفن عادت.", "+role -"},
	/* unclaimed marks have the speaker of what they repeat, not its word */
	{"a headline that is said again",
		"\"سنفتح الجسر قبل الصيف القادم\"\nقال مدير الجسور كنعان الراشدي أمس: \"سنفتح الجسر قبل الصيف القادم\".",
	"+person مدير الجسور|+person مدير الجسور"}
};

/* Write of a row its negation, and kind and title of its speaker. */
static int
write_attribution(const char *text, const AnFolded *folded,
				  const AnQuote *quote, char *to, size_t room)
{
	const char *kind = an_speaker_kind_name(quote->speaker_kind);
	int			nbytes;
	const char *title = unit_words(text, folded, quote->title, &nbytes);

	return snprintf(to, room, "%c%s %.*s", quote->negated ? '-' : '+',
					kind == NULL ? "nobody" : kind, nbytes > 0 ? nbytes : 1,
					nbytes > 0 ? title : "-");
}

void
room_attribution(void)
{
	CHECK_ROWS(cases, write_attribution);
}
