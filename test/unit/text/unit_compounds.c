/*
 * unit_compounds.c
 *		Names in one word or in several, by example and by property.
 */
#include "unit/unit.h"

#include <stdio.h>

#include "core/text/find.h"
#include "core/text/find_names.h"
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
	{"ماتم", "ماتم"}, {"ثلاثمائة", "ثلاث ميه"},
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

/* Are the words of a text one name, which may be written as one word? */
static bool
joins(const char *text)
{
	AnArena    *arena = unit_arena();
	AnCompoundWord parts[AN_COMPOUND_PARTS];
	AnFolded	folded;
	AnWords		words;
	AnToken		token;
	uint32_t	n = 0;

	CHECK_INT(an_fold(arena, &walk, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	an_words_init(&words, &folded);
	for (; an_words_next(&words, &token); n++)
	{
		parts[n].folded = parts[n].walked = &folded;
		parts[n].start = token.start;
		parts[n].end = token.end;
	}
	return an_compound_joins(parts, n);
}

/* A phrase, a body, and what is found of the phrase in it. */
static const struct FindCase
{
	uint32_t	features;
	const char *phrase;
	const char *body;
	const char *found;
}			finds[] =
{
	{AN_PROFILE_SEARCH, "عبد الله", "قال عبدالله بن سالم", "[عبدالله]"},
	{AN_PROFILE_SEARCH, "عبدالله بن", "قال عبد الله بن سالم", "[عبد الله بن]"},
	{AN_PROFILE_SEARCH, "عبد الله", "عَبْدُاللَّه، عبــدالله", "[عَبْدُاللَّه] [عبــدالله]"},
	{AN_PROFILE_NAME, "أبوظبي", "في أبو ظبي وأبوظبي أبوظبي", "[أبو ظبي] [أبوظبي]"},
	{AN_PROFILE_SEARCH, "أبو عبد الله", "أبوعبدالله أبو عبدالله أبوعبد الله",
	"[أبوعبدالله] [أبو عبدالله] [أبوعبد الله]"},
	{AN_PROFILE_SEARCH, "أبوعبدالله", "أبو عبد الله", "[أبو عبد الله]"},
	{AN_PROFILE_SEARCH, "إن شاء الله", "إنشاءالله", "[إنشاءالله]"},
	{AN_PROFILE_SEARCH, "لقاء نور الدين", "لقاء نورالدين", "[لقاء نورالدين]"},
	{AN_PROFILE_SEARCH, "آل ثاني", "آلثاني الثاني", "[آلثاني]"},
	{AN_PROFILE_SEARCH, "الله", "عبدالله", ""},
	{AN_PROFILE_SEARCH, "عبد الله", "لعبدالله عبداللهي", ""},
	{AN_PROFILE_SEARCH, "أبو اب", "أبواب", ""}
};

static void
check_find(const struct FindCase *c)
{
	AnArena    *arena = unit_arena();
	AnFolder	folder;
	AnFolded	phrase;
	AnFolded	body;
	AnFind		find;
	AnSpan		match;
	char		out[400] = "";

	an_folder_init(&folder, c->features);
	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) c->phrase,
					  strlen(c->phrase), &phrase), AN_OK);
	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) c->body,
					  strlen(c->body), &body), AN_OK);
	CHECK_INT(an_find_names(arena, &walk, &phrase, &body), AN_OK);
	CHECK_INT(an_find_init(arena, &find, &body, &phrase), AN_OK);
	while (an_find_next(&find, &match))
		sprintf(out + strlen(out), "%s[%.*s]", *out ? " " : "",
				(int) (match.end - match.start), c->body + match.start);
	CHECK_TEXT(c->phrase, out, strlen(out), c->found);
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
	for (i = 0; i < sizeof(finds) / sizeof(finds[0]); i++)
		check_find(&finds[i]);
	CHECK(joins("عبد الله") && joins("وأبو ظبي") && joins("نيو يورك") &&
		  joins("آل ثاني") && joins("أبو عبد الله") && joins("نور الدين"));
	CHECK(!joins("ال ثاني") && !joins("أبو اب") && !joins("وزير قال") &&
		  !joins("قال الوزير"));
}
