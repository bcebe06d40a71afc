/*
 * unit_compounds.c
 *		Names in one word or in several, by example and by property.
 */
#include "unit/unit.h"

#include <stdio.h>

#include "core/text/word_parts.h"

static AnFolder walk;

/* A word, and its parts; the same where it stays whole. */
static const struct NameCase
{
	const char *word;
	const char *parts;
}			cases[] =
{
	/* heads before al- */
	{"عبدالرحمن", "عبد الرحمن"}, {"ولعبدالله", "ولعبد الله"},
	{"والعبدالله", "والعبد الله"}, {"أبوالغيط", "ابو الغيط"},
	{"أبيالحسن", "ابي الحسن"}, {"ابنالأثير", "ابن الاثير"},
	{"أمالقيوين", "ام القيوين"}, {"ذوالفقار", "ذو الفقار"},
	{"ذيالقعدة", "ذي القعده"},
	/* Abu before a known or a listed word */
	{"أبوظبي", "ابو ظبي"}, {"وابوظبي", "وابو ظبي"}, {"لأبوظبي", "لابو ظبي"},
	{"أبوخالد", "ابو خالد"}, {"أبيبكر", "ابي بكر"}, {"ابابكر", "ابا بكر"},
	{"أبوأحمد", "ابو احمد"}, {"أبويوسف", "ابو يوسف"},
	/* words that begin so */
	{"أبواب", "ابواب"}, {"أبوابها", "ابوابها"}, {"وأبوابهم", "وابوابهم"},
	{"أبوين", "ابوين"}, {"أبويهما", "ابويهما"}, {"أبوهما", "ابوهما"},
	{"أبوكما", "ابوكما"}, {"أبوتهم", "ابوتهم"}, {"أبواق", "ابواق"},
	{"كابوسها", "كابوسها"}, {"آبوظبي", "ابو ظبي"}, {"ابنتهم", "ابنتهم"},
	{"ابنائها", "ابنايها"}, {"أمالت", "امالت"}, {"آمالهم", "امالهم"},
	{"أموال", "اموال"}, {"ذوات", "ذوات"}, {"ذويهم", "ذويهم"},
	{"ذوبان", "ذوبان"}, {"عبدت", "عبدت"}, {"عبدالم", "عبدالم"},
	/* the house of, and the article */
	{"آلسعود", "ال سعود"}, {"وآلثاني", "وال ثاني"}, {"آلثاني", "ال ثاني"},
	{"ا\xD9\x93لسعود", "ال سعود"}, {"السعود", "السعود"}, {"الثاني", "الثاني"},
	{"آلاف", "الاف"}, {"آلياتهم", "الياتهم"}, {"آلامنا", "الامنا"},
	/* tails */
	{"نصرالله", "نصر الله"}, {"والنصرالله", "والنصر الله"},
	{"فتحالله", "فتح الله"}, {"لفتحالله", "لفتح الله"},
	{"عطاالله", "عطا الله"}, {"نورالدين", "نور الدين"},
	{"وعلاءالدين", "وعلاء الدين"}, {"عزالدين", "عز الدين"},
	{"سيفالإسلام", "سيف الاسلام"}, {"زينالعابدين", "زين العابدين"},
	{"الوالدين", "الوالدين"}, {"وللوالدين", "وللوالدين"},
	{"والوالدين", "والوالدين"}, {"الخالدين", "الخالدين"},
	{"المجاهدين", "المجاهدين"}, {"اللدين", "اللدين"}, {"والدين", "والدين"},
	{"وبالله", "وبالله"}, {"تالله", "تالله"}, {"الميادين", "الميادين"},
	/* listed names and set phrases */
	{"بنلادن", "بن لادن"}, {"بنود", "بنود"}, {"بنفسه", "بنفسه"},
	{"عبدربه", "عبد ربه"}, {"كوالالمبور", "كوالا لمبور"},
	{"بنيويورك", "بنيو يورك"}, {"وبالفيسبوك", "وبالفيس بوك"},
	{"حضرموت", "حضر موت"}, {"رأسمال", "راس مال"}, {"رأسمالية", "راسماليه"},
	{"فلابد", "فلا بد"}, {"لأبد", "لابد"}, {"للأبد", "للابد"},
	{"لابس", "لابس"}, {"لاسلكي", "لاسلكي"}, {"مازال", "ما زال"},
	{"ماتم", "ماتم"}, {"ثلاثمائة", "ثلاث مايه"},
	/* three words, and names among glued words */
	{"إنشاءالله", "ان شاء الله"}, {"ماشاءالله", "ما شاء الله"},
	{"إنشاء", "انشاء"}, {"أبوعبدالله", "ابو عبد الله"},
	{"نيويوركالنصر", "نيو يورك النصر"},
	/* marks, tatweel and presentation forms */
	{"عَبْدُاللَّه", "عبد الله"}, {"أبــوظبي", "ابو ظبي"}, {"عبدﷲ", "عبد الله"}
};

/* Write the parts of the first word of a text, with blanks between. */
static int
write_words(const char *text, char *out)
{
	AnArena    *arena = unit_arena();
	uint32_t	starts[AN_WORD_MOST_PARTS + 1];
	AnFolded	folded;
	AnWords		words;
	AnToken		token;
	int			parts;
	int			i;

	CHECK_INT(an_fold(arena, &walk, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	an_words_init(&words, &folded);
	CHECK(an_words_next(&words, &token));
	parts = an_word_parts(an_gluing_make(arena, &folded, &folded), &folded,
						  &token, starts);
	starts[parts] = token.end;
	*out = '\0';
	for (i = 0; i < parts; i++)
		sprintf(out + strlen(out), "%s%.*s", i > 0 ? " " : "",
				(int) (starts[i + 1] - starts[i]),
				(const char *) folded.folded + starts[i]);
	return parts;
}

/* Two words in a row are one name where the name as one word parts there. */
static bool
joins(const char *text)
{
	AnArena    *arena = unit_arena();
	AnFolded	folded;
	AnWords		words;
	AnToken		a;
	AnToken		b;
	AnCompoundWord first = {&folded, &folded, 0, 0};
	AnCompoundWord second = first;

	CHECK_INT(an_fold(arena, &walk, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	an_words_init(&words, &folded);
	CHECK(an_words_next(&words, &a) && an_words_next(&words, &b));
	first.start = a.start;
	first.end = a.end;
	second.start = b.start;
	second.end = b.end;
	return an_compound_joins(&first, &second);
}

void
room_compounds(void)
{
	size_t		i;
	char		out[400];

	an_folder_init(&walk, AN_PROFILE_WALK);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		(void) write_words(cases[i].word, out);
		CHECK_TEXT(cases[i].word, out, strlen(out), cases[i].parts);
	}
	CHECK(joins("عبد الله") && joins("وأبو ظبي") && joins("نيو يورك") &&
		  joins("آل ثاني") && joins("نور الدين"));
	CHECK(!joins("ال ثاني") && !joins("أبو اب") && !joins("وزير قال") &&
		  !joins("قال الوزير"));
}
