/*
 * unit_statement_numbers.c
 *		Numbers in figures and in words: forms of one, and forms that are none.
 */
#include "core/reuse/statement.h"

#include "unit/unit.h"

#define MOST_BYTES	200

static AnFolder walk;

/* The numbers of a text, in their order of stems, written one behind another. */
static void
read_numbers(const char *text, char *out)
{
	AnArena    *arena = unit_arena();
	AnFolded	folded;
	AnStatement statement;
	uint32_t	i;

	out[0] = '\0';
	CHECK_INT(an_fold(arena, &walk, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	CHECK_INT(an_statement_read(arena, &folded, &statement), AN_OK);
	for (i = 0; i < statement.nstems; i++)
		if (statement.stems[i].letters[0] == AN_STATEMENT_NUMBER)
			strncat(out, (const char *) statement.stems[i].letters,
					statement.stems[i].nbytes);
}

static void
check_forms(void)
{
	/* forms of one number in a row, and an empty string behind them */
	static const char *const forms[][8] = {
		{"3 جنود", "ثلاثة جنود", "ثلاث طائرات", "٣ جنود", "بثلاثة جنود"},
		{"43", "ثلاثة وأربعون", "ثلاث وأربعين", "43.0"},
		{"12", "اثنا عشر", "اثنتي عشرة", "الثاني عشر"},
		{"11", "أحد عشر", "إحدى عشرة", "الحادي عشر"},
		{"102", "مئة واثنان", "مائة واثنين", "مائة وعامين"},
		{"300", "ثلاثمئة", "ثلاثمائة", "ثلاث مئة", "3 مئة"},
		{"1,250", "1250", "ألف ومئتان وخمسون", "ألف ومئتين وخمسين", "١٢٥٠"},
		{"2000", "ألفين", "ألفي جندي", "ألفا جندي", "2 ألف"},
		{"20000", "عشرين ألفا", "عشرون ألف", "20 ألف", "٢٠٬٠٠٠"},
		{"2000000", "مليوني شخص", "مليونا شخص", "مليونين", "2 مليون",
		"2,000,000"},
		{"2300000", "مليونين وثلاثمئة ألف", "2.3 مليون"},
		{"1500000000", "مليار ونصف المليار", "مليار ونصف", "1.5 مليار",
		"1,5 مليار"},
		{"500000", "نصف مليون", "خمسمئة ألف", "500 ألف"},
		{"0.5", "نصف", "50%", "خمسين في المئة", "خمسين بالمائة", "٪50",
		"50 في المائة"},
		{"0.125", "12.5%", "12,5 بالمئة"},
		{"2", "اثنان", "عامين", "أسبوعان", "الثانية"},
		{"0.75", "ثلاثة أرباع"},
		{"365000", "ثلاثمئة وخمسة وستين ألف"},
		{"1000000000000", "تريليون", "ألف مليار", "مليون مليون"}
	};
	char		first[MOST_BYTES];
	char		other[MOST_BYTES];
	size_t		i;
	int			k;

	for (i = 0; i < sizeof(forms) / sizeof(*forms); i++)
	{
		read_numbers(forms[i][0], first);
		CHECK_THAT(first[0] == '=', "no number: %s", forms[i][0]);
		for (k = 1; k < 8 && forms[i][k] != NULL; k++)
		{
			read_numbers(forms[i][k], other);
			CHECK_THAT(strcmp(first, other) == 0, "%s is %s, %s is %s",
					   forms[i][0], first, forms[i][k], other);
		}
	}
}

/* What looks like a number and is none, or is another one. */
static void
check_others(void)
{
	static const char *const none[] = {
		"يوم الاثنين", "تشرين الثاني", "ربيع الأول", "أحد الوزراء",
		"قال أحد أن", "يوم الخميس", ""
	};
	static const char *const apart[][2] = {
		{"3", "30"}, {"ثلاثة وأربعة", "سبعة"}, {"ثلاثة", "ثلاثون"},
		{"5%", "5"}, {"مئة وعشرين", "مئة وثلاثين"}, {"1.5", "15"},
		{"2 مليون", "2 مليار"}
	};
	char		first[MOST_BYTES];
	char		other[MOST_BYTES];
	size_t		i;

	for (i = 0; i < sizeof(none) / sizeof(*none); i++)
	{
		read_numbers(none[i], first);
		CHECK_THAT(first[0] == '\0', "%s is %s", none[i], first);
	}
	for (i = 0; i < sizeof(apart) / sizeof(*apart); i++)
	{
		read_numbers(apart[i][0], first);
		read_numbers(apart[i][1], other);
		CHECK_THAT(strcmp(first, other) != 0, "%s and %s are %s", apart[i][0],
				   apart[i][1], first);
	}
}

void
room_statement_numbers(void)
{
	an_folder_init(&walk, AN_PROFILE_WALK);
	check_forms();
	check_others();
}
