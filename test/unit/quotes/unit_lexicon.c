/*
 * unit_lexicon.c
 *		Forms of verbs, and what they are; lemmas and stances of reports.
 *
 * A form is looked up as a text has it.  Flags are written with the first
 * letter of each: Verb that reports, Participle, Finite, Homograph, Strong,
 * Weak; then m, f, p for agreement.
 */
#include "unit/unit.h"

#include "core/quotes/quotes.h"

static const struct
{
	const char *word;
	const char *flags;
	const char *lemma;			/* "" if none is wanted */
}			forms[] =
{
	/* persons and numbers of a sound verb */
	{"أكد", "VFSm", "أكد"},
	{"أكدت", "VFSf", "أكد"},
	{"أكدا", "VFSmp", "أكد"},
	{"أكدتا", "VFSfp", "أكد"},
	{"أكدوا", "VFSp", "أكد"},
	{"أكدن", "VFSfp", "أكد"},
	{"يؤكد", "VFSm", "أكد"},
	{"تؤكد", "VFSf", "أكد"},
	{"يؤكدان", "VFSmp", "أكد"},
	{"تؤكدان", "VFSfp", "أكد"},
	{"يؤكدون", "VFSp", "أكد"},
	{"يؤكدوا", "VFSp", "أكد"},
	{"مؤكدا", "PSm", "أكد"},
	{"مؤكدة", "PSf", "أكد"},
	{"مؤكدين", "PSp", "أكد"},
	{"مؤكدات", "PSfp", "أكد"},
	/* a hollow one, a defective one, one that drops its waw */
	{"قالت", "VFSf", "قال"},
	{"يقول", "VFSm", "قال"},
	{"يقولان", "VFSmp", "قال"},
	{"قلن", "VFSfp", "قال"},
	{"يقلن", "VFSfp", "قال"},
	{"قائلة", "PSf", "قال"},
	{"أفادت", "VFSf", "أفاد"},
	{"تفيد", "VFSf", "أفاد"},
	{"مفيدين", "PSp", "أفاد"},
	{"نفى", "VFHm", "نفى"},
	{"نفت", "VFf", "نفى"},
	{"نفوا", "VFp", "نفى"},
	{"ينفون", "VFp", "نفى"},
	{"ينفيان", "VFmp", "نفى"},
	{"نافيا", "PFHm", "نفى"},
	{"نافين", "Pp", "نفى"},
	{"دعوا", "VFp", "دعا"},
	{"تدعو", "VFf", "دعا"},
	{"داعيات", "Pfp", "دعا"},
	{"تمنت", "VFf", "تمنى"},
	{"يتمنون", "VFp", "تمنى"},
	{"متمنين", "Pp", "تمنى"},
	{"يصف", "VFm", "وصف"},
	{"واصفين", "Pp", "وصف"},
	{"أصرت", "VFWf", "أصر"},
	/* hamzas */
	{"تنبأت", "VFf", "تنبأ"},
	{"تنبؤوا", "VFp", "تنبأ"},
	{"يتنبأون", "VFp", "تنبأ"},
	{"متنبئا", "Pm", "تنبأ"},
	{"يومئ", "VFHm", "أومأ"},
	{"متسائلين", "Pp", "تساءل"},
	/* events, of each measure; "she ascribed it" and "its rate" */
	{"أخطأت", "Ff", "أخطأ"},
	{"يستغني", "Fm", "استغنى"},
	{"تحطمت", "Ff", "تحطم"},
	{"يغفرون", "Fp", "غفر"},
	{"نسبته", "FHf", "نسب"},
	/* objects: whom it is told to; what was said */
	{"أبلغتهم", "VFf", "أبلغ"},
	{"ناشدوه", "VFp", "ناشد"},
	{"دعاهم", "VFm", "دعا"},
	{"أبلغهما", "VFHm", "أبلغ"},
	{"يخبرهم", "VFm", "أخبر"},
	{"أعلنته", "VFWf", "أعلن"},
	{"أكده", "VFWm", "أكد"},
	{"يتهمه", "Fm", "اتهم"},	/* whom it accuses */
	/* no report: short, passive, future, first person */
	{"ينف", "Fm", "نفى"},
	{"يقل", "Fm", "قال"},
	{"يباع", "Fm", "باع"},
	{"نوقش", "Fm", "ناقش"},
	{"يوصف", "Fm", "وصف"},
	{"سيؤكد", "Fm", "أكد"},
	{"وسيعلنون", "Fp", "أعلن"},
	{"نؤكد", "Fp", "أكد"},
	/* other verbs of news */
	{"افتتحت", "Ff", "افتتح"},
	{"تستضيف", "Ff", "استضاف"},
	{"اندلعت", "Ff", "اندلع"},
	{"ينعقد", "Fm", "انعقد"},
	{"نظموا", "Fp", "نظم"},
	{"دشنها", "Fm", "دشن"},
	{"تعرضت", "Ff", "تعرض"},
	{"سينظم", "Fm", "نظم"},
	{"هوجمت", "Ff", "هاجم"},
	{"ثمن", "FH", "ثمن"},
	/* words with a conjunction; names that begin as if with one */
	{"وأكدت", "VFSf", "أكد"},
	{"فقد", "", ""},
	{"ودعت", "VFf", "دعا"},
	{"فيصل", "", ""},
	/* nouns that are spelled as verbs */
	{"قوله", "", "قال"},
	{"تأكيدهم", "", "أكد"},
	{"وبحسب", "", "بحسب"}
};

static const struct
{
	const char *text;
	const char *verb;
	AnStance	stance;
}			reports[] =
{
	{"وقال الوزير إن السوق هادئة.", "قال", AN_STANCE_SAY},
	{"ونفى المدير أن تكون السوق مغلقة.", "نفى", AN_STANCE_DENY},
	{"وزعمت الشركة أن السوق هادئة.", "زعم", AN_STANCE_CLAIM},
	{"وحذر الخبراء من أن النهر قد يفيض.", "حذر", AN_STANCE_WARN},
	{"وطالب العمال بأن ترفع الأجور.", "طالب", AN_STANCE_DEMAND},
	{"وتعهدت الشركة بأن تدفع الأجور.", "تعهد", AN_STANCE_PROMISE},
	{"وتساءل النائب: \"من يدفع هذه الأجور؟\"", "تساءل", AN_STANCE_ASK},
	{"وتوقع المصرف أن ترتفع الأسعار.", "توقع", AN_STANCE_EXPECT},
	{"واعتبر المدرب أن الفوز صعب.", "اعتبر", AN_STANCE_DESCRIBE},
	/* what is governed decides */
	{"وأكد النائب أن السوق هادئة.", "أكد", AN_STANCE_AFFIRM},
	{"وشدد النائب على أن يلتزم الجميع بالموعد.", "شدد", AN_STANCE_DEMAND},
	{"وشدد النائب على أن الموعد ثابت.", "شدد", AN_STANCE_AFFIRM},
	{"وأكد النائب على ضرورة \"أن يعود العمال إلى المصنع\".", "أكد", AN_STANCE_DEMAND},
	{"وأعرب المدرب عن أمله في أن يفوز فريقه.", "أعرب", AN_STANCE_EXPECT},
	{"وأعربت الوزيرة عن قلقها من أن الأسعار ترتفع.", "أعرب", AN_STANCE_WARN},
	{"وأعرب النادي عن أسفه لأن المباراة ألغيت، وقال إن الملعب جاهز.",
	"قال", AN_STANCE_SAY},
	{"واحتج المحامي بأن الشهود غابوا.", "احتج", AN_STANCE_CLAIM},
	{"واقترح النائب أن تؤجل الجلسة.", "اقترح", AN_STANCE_DEMAND}
};

static AnFolder folder;

static AnArena *
fold_text(const char *text, AnFolded *folded)
{
	AnArena    *arena = unit_arena();

	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text,
					  strlen(text), folded), AN_OK);
	return arena;
}

static void
put_flag(char **end, AnLexical is, AnLexical flag, char letter)
{
	if (is & flag)
		*(*end)++ = letter;
}

static void
check_form(size_t i)
{
	char		flags[16];
	char	   *end = flags;
	AnFolded	folded;
	AnWords		walk;
	AnToken		token;
	AnLexical	is;
	uint32_t	clitic;
	const AnLemma *lemma;
	uint32_t	nbytes = 0;
	const uint8_t *text;

	fold_text(forms[i].word, &folded);
	an_words_init(&walk, &folded);
	CHECK(an_words_next(&walk, &token));
	is = an_lexicon_word(folded.folded, &token, &clitic);
	put_flag(&end, is, AN_LEX_VERB, 'V');
	put_flag(&end, is, AN_LEX_PARTICIPLE, 'P');
	put_flag(&end, is, AN_LEX_FINITE, 'F');
	put_flag(&end, is, AN_LEX_HOMOGRAPH, 'H');
	put_flag(&end, is, AN_LEX_STRONG, 'S');
	put_flag(&end, is, AN_LEX_WEAK, 'W');
	put_flag(&end, is, AN_LEX_MASCULINE, 'm');
	put_flag(&end, is, AN_LEX_FEMININE, 'f');
	put_flag(&end, is, AN_LEX_PLURAL, 'p');
	if (forms[i].flags[0] != '\0')
		CHECK_TEXT(forms[i].word, flags, (size_t) (end - flags),
				   forms[i].flags);
	else
		CHECK_THAT(!(is & AN_LEX_VERB) && (is & AN_LEX_HOMOGRAPH ||
										   !(is & AN_LEX_FINITE)),
				   "%s is a verb", forms[i].word);
	lemma = an_lexicon_lemma(folded.folded, &token);
	if (forms[i].lemma[0] == '\0')
		return;
	CHECK_THAT(lemma != NULL, "%s has no lemma", forms[i].word);
	text = lemma == NULL ? (const uint8_t *) "" :
		an_lemma_text(lemma, &nbytes);
	CHECK_TEXT(forms[i].word, text, nbytes, forms[i].lemma);
}

static void
check_report(size_t i)
{
	AnArena    *arena;
	AnFolded	folded;
	AnQuotes	quotes;
	const AnLemma *verb;
	uint32_t	nbytes = 0;
	const uint8_t *text;

	arena = fold_text(reports[i].text, &folded);
	CHECK_INT(an_quotes_read(arena, &folded, NULL, false, &quotes), AN_OK);
	CHECK_THAT(quotes.n == 1, "%u reports in %s", quotes.n, reports[i].text);
	verb = quotes.n == 1 ? quotes.quotes[0].verb : NULL;
	if (verb == NULL)
		return;
	text = an_lemma_text(verb, &nbytes);
	CHECK_TEXT(reports[i].text, text, nbytes, reports[i].verb);
	CHECK_THAT(quotes.quotes[0].stance == reports[i].stance, "%s: %s",
			   reports[i].text, an_stance_name(quotes.quotes[0].stance));
}

void
room_lexicon(void)
{
	size_t		i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	for (i = 0; i < sizeof(forms) / sizeof(*forms); i++)
		check_form(i);
	for (i = 0; i < sizeof(reports) / sizeof(*reports); i++)
		check_report(i);
	CHECK(an_stance_name(AN_STANCE_NONE) == NULL);
	CHECK_TEXT("stance", an_stance_name(AN_STANCE_DENY),
			   strlen(an_stance_name(AN_STANCE_DENY)), "deny");
}
