/*
 * unit_dates.c
 *		Dates by example, the names that ICU knows, and linear time.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include <unicode/udat.h>
#include <unicode/ustring.h>

#include "core/dates/dates.h"

#define MOST_NAME	64
#define MOST_LINE	4096

static AnFolder folder;

/* Wednesday */
#define PUBLISHED	an_day_of_civil(2015, 5, 20)

/*
 * A text of 2015-05-20, and its dates as "kind start end expression", a bar
 * between two; the end only where it is another day.
 */
static const struct DatesCase
{
	const char *text;
	const char *dates;
}			cases[] =
{
#include "unit/dates/cases.h"
};

/* Write the dates of a text; give how many bytes. */
static size_t
write_dates(const char *text, const int32_t *published, char *out)
{
	AnArena    *arena = unit_arena();
	AnFolded	folded;
	AnDates		dates;
	AnDateRow	row;
	size_t		n = 0;

	out[0] = '\0';
	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	CHECK_INT(an_dates_init(arena, &folded, published, &dates), AN_OK);
	while (an_dates_next(&dates, &row))
	{
		AnCivil		start = an_civil_of_day(row.days.start);
		AnCivil		end = an_civil_of_day(row.days.end);

		n += (size_t) snprintf(out + n, MOST_LINE - n, "%s%s%s %d-%d-%d",
							   n > 0 ? "|" : "", an_date_kind_name(row.kind),
							   row.hijri ? "*" : "", start.year, start.month,
							   start.day);
		if (row.days.end != row.days.start)
			n += (size_t) snprintf(out + n, MOST_LINE - n, " %d-%d-%d",
								   end.year, end.month, end.day);
		n += (size_t) snprintf(out + n, MOST_LINE - n, " %.*s",
							   (int) (row.span.end - row.span.start),
							   text + row.span.start);
	}
	return n;
}

static void
check_cases(void)
{
	int32_t		published = PUBLISHED;
	char		got[MOST_LINE];
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		size_t		n = write_dates(cases[i].text, &published, got);

		CHECK_TEXT(cases[i].text, got, n, cases[i].dates);
	}
}

/* Without a day of publication only what is absolute has a row. */
static void
check_unpublished(void)
{
	char		got[MOST_LINE];
	size_t		n = write_dates("أمس الأحد 26 مايو 2013 وغدا وفي يناير والعام "
								"الماضي ومنذ أسبوعين وفي 2014 و3 مارس والتسعينيات",
								NULL, got);

	CHECK_TEXT("unpublished", got, n,
			   "day 2013-5-26 أمس الأحد 26 مايو 2013|"
			   "year 2014-1-1 2014-12-31 2014|"
			   "range 1990-1-1 1999-12-31 التسعينيات");
}

/* A name of ICU's as UTF-8. */
static void
icu_symbol(UDateFormat *format, UDateFormatSymbolType type, int32_t i,
		   char *name)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		symbol[MOST_NAME];

	udat_getSymbols(format, type, i, symbol, MOST_NAME, &status);
	u_strToUTF8(name, MOST_NAME, NULL, symbol, -1, &status);
	CHECK(U_SUCCESS(status));
}

/* Every month and weekday of a locale is known by ICU's name for it. */
static void
check_locale(const char *locale, bool hijri)
{
	static const UChar zone[] = {'U', 'T', 'C', 0};
	UErrorCode	status = U_ZERO_ERROR;
	UDateFormat *format = udat_open(UDAT_FULL, UDAT_FULL, locale, zone, -1,
									NULL, 0, &status);
	int32_t		published = PUBLISHED;
	char		name[MOST_NAME];
	char		text[MOST_LINE];
	char		got[MOST_LINE];
	char		wanted[MOST_LINE];
	int			i;

	CHECK(U_SUCCESS(status));
	for (i = 0; i < AN_MONTHS_OF_YEAR; i++)
	{
		AnCivil		day = {2015, i + 1, 5};

		if (hijri)
			day = an_civil_of_day(an_hijri_month_start(1436, i + 1) + 4);
		icu_symbol(format, UDAT_MONTHS, i, name);
		snprintf(text, sizeof(text), "في 5 %s %d", name, hijri ? 1436 : 2015);
		snprintf(wanted, sizeof(wanted), "day%s %d-%d-%d 5 %s %d",
				 hijri ? "*" : "", day.year, day.month, day.day, name,
				 hijri ? 1436 : 2015);
		CHECK_TEXT(locale, got, write_dates(text, &published, got), wanted);
	}
	for (i = 1; i <= AN_DAYS_OF_WEEK; i++)
	{
		AnCivil		day = {2015, 5, 16 + i};

		/* Sunday is 1; from Thursday on the last one was before */
		if (i > 4)
			day.day -= AN_DAYS_OF_WEEK;
		icu_symbol(format, UDAT_WEEKDAYS, i, name);
		snprintf(text, sizeof(text), "وصل %s", name);
		snprintf(wanted, sizeof(wanted), "day %d-%d-%d %s", day.year, day.month,
				 day.day, name);
		CHECK_TEXT(locale, got, write_dates(text, &published, got), wanted);
	}
	udat_close(format);
}

static void
check_locales(void)
{
	static const char *const locales[] = {
		"ar", "ar_AE", "ar_BH", "ar_DZ", "ar_EG", "ar_IQ", "ar_JO", "ar_KW",
		"ar_LB", "ar_LY", "ar_MA", "ar_MR", "ar_OM", "ar_PS", "ar_QA", "ar_SA",
		"ar_SD", "ar_SY", "ar_TN", "ar_YE"
	};
	size_t		i;
	char		locale[MOST_NAME];

	for (i = 0; i < sizeof(locales) / sizeof(locales[0]); i++)
	{
		snprintf(locale, sizeof(locale), "%s@calendar=gregorian", locales[i]);
		check_locale(locale, false);
		snprintf(locale, sizeof(locale), "%s@calendar=islamic-umalqura",
				 locales[i]);
		check_locale(locale, true);
	}
}

/* Dates of a piece that is repeated. */
static uint32_t
count_repeated(const char *piece, uint32_t times)
{
	uint32_t	nbytes = (uint32_t) strlen(piece);
	char	   *text = malloc((size_t) nbytes * times);
	AnArena    *arena = unit_arena();
	int32_t		published = PUBLISHED;
	AnFolded	folded;
	AnDates		dates;
	AnDateRow	row;
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < times; i++)
		memcpy(text + (size_t) i * nbytes, piece, nbytes);
	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text,
					  (size_t) nbytes * times, &folded), AN_OK);
	CHECK_INT(an_dates_init(arena, &folded, &published, &dates), AN_OK);
	while (an_dates_next(&dates, &row))
		n++;
	free(text);
	return n;
}

/* Long runs of one thing end, and soon. */
static void
check_runs(void)
{
	CHECK_INT(count_repeated("1", 1000000), 0);
	CHECK_INT(count_repeated("1 ", 1000000), 0);
	CHECK_INT(count_repeated("مايو ", 100000), 50000);
	CHECK_INT(count_repeated("مايو/", 100000), 50000);
	CHECK_INT(count_repeated("1 و", 100000), 0);
	CHECK_INT(count_repeated("من ", 100000), 0);
	CHECK_INT(count_repeated("بين الأحد و", 10000), 10000);
	CHECK_INT(count_repeated("الساعة الأولى من ", 100000), 0);
	CHECK(unit_ticks() > 0);
}

void
room_dates(void)
{
	an_folder_init(&folder, AN_PROFILE_WALK);
	check_cases();
	check_unpublished();
	check_locales();
	check_runs();
}
