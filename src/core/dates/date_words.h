/*
 * date_words.h
 *		The words that dates are made of.
 *
 * They stand in src/gen/date_words.txt.  A word is looked for as it is and then
 * without what is written to it: a conjunction, a preposition, the article.
 */
#ifndef AN_DATE_WORDS_H
#define AN_DATE_WORDS_H

#include "core/text/words.h"

/* The kinds of words: name here, name in the list, and the number's meaning. */
#define AN_DATE_KINDS(ROW) \
	ROW(MONTH, "month")				/* 1 to 12 */ \
	ROW(WEAK_MONTH, "weak_month")	/* the same; other words besides */ \
	ROW(HEAD, "head")				/* "first": this month; "second": the next */ \
	ROW(HIJRI, "hijri") \
	ROW(WEAK_HIJRI, "weak_hijri") \
	ROW(HIJRI_HEAD, "hijri_head")	/* as HEAD */ \
	ROW(HIJRI_OWNER, "hijri_owner")	/* dhu, before HIJRI_OWNED */ \
	ROW(HIJRI_OWNED, "hijri_owned") \
	ROW(WEEKDAY, "weekday")			/* Monday is 0 */ \
	ROW(UNIT, "unit")				/* AnTimeUnit */ \
	ROW(TWO_UNITS, "two_units") \
	ROW(UNITS, "units") \
	ROW(SEASON_OF, "season_of")		/* of sports, by its years */ \
	ROW(WHICH, "which")				/* -1, 0, 1: last, this, next */ \
	ROW(LATEST, "latest")			/* of the latest days, not "the last" */ \
	ROW(THIS, "this") \
	ROW(THAT, "that") \
	ROW(SAME, "same") \
	ROW(SAME_HEAD, "same_head") \
	ROW(DAY_WORD, "day_word")		/* days after publication */ \
	ROW(FIRST_DAY, "first_day")		/* "first": the day before; a rank */ \
	ROW(PART, "part")				/* AnDatePart */ \
	ROW(FRACTION, "fraction")		/* of so many */ \
	ROW(SEASON_NOUN, "season_noun") \
	ROW(SEASON, "season")			/* spring 0 */ \
	ROW(DECADE, "decade")			/* its first year in the century */ \
	ROW(DAYTIME, "daytime") \
	ROW(CLOCK_LETTER, "clock_letter") \
	ROW(NUMBER, "number") \
	ROW(TEN, "ten") \
	ROW(TENS, "tens") \
	ROW(HUNDRED, "hundred") \
	ROW(RANK, "rank") \
	ROW(LAST, "last")				/* behind a HEAD as "second" */ \
	ROW(HIJRI_ERA, "hijri_era") \
	ROW(ERA, "era") \
	ROW(BIRTH, "birth")				/* "before the Birth" */ \
	ROW(ACCORDING, "according")		/* "which is", between two calendars */ \
	ROW(SINCE, "since") \
	ROW(AGO, "ago") \
	ROW(AFTER, "after") \
	ROW(WITHIN, "within") \
	ROW(SPAN, "span")				/* "the course", behind "in" */ \
	ROW(FROM, "from") \
	ROW(TO, "to") \
	ROW(BETWEEN, "between") \
	ROW(IN, "in") \
	ROW(LIMIT, "limit")				/* "the end", behind "to" */ \
	ROW(ZONE, "zone") \
	ROW(ZONE_WORD, "zone_word") \
	ROW(EXACT, "exact") \
	ROW(FUTURE, "future")			/* what follows is to come */ \
	ROW(NOUN, "noun")				/* looks like a verb of the future */ \
	ROW(CLAUSE, "clause")			/* "that": another clause begins */ \
	ROW(PLAIN_DAY, "plain_day")		/* "the day" before it is no today */ \
	ROW(FREQUENCY, "frequency")		/* "every" */ \
	ROW(NAME_HEAD, "name_head")		/* has a date for a name; 1: a day, too */ \
	ROW(DAY_NAME, "day_name")		/* "Black", behind Monday */ \
	ROW(PERSON, "person")			/* a title or given name */ \
	ROW(FAMILY, "family")			/* "son of" */ \
	ROW(PAPER, "paper")				/* ends in "today"; 1: whatever is before */ \
	ROW(ABOUT, "about")				/* before a count */ \
	ROW(AGAINST, "against")			/* behind a count: it is of something else */ \
	ROW(AT, "at")					/* before a clock */ \
	ROW(BOTH, "both")				/* before "two", which is Monday too */ \
	ROW(THING, "thing")				/* is counted, behind what might be a year */ \
	ROW(BARE_YEAR, "bare_year")		/* a year may stand behind it */ \
	ROW(TIMED, "timed")				/* "study", behind a year of other months */ \
	ROW(NO_YEAR, "no_year")			/* four digits behind it are a name */ \
	ROW(COMING, "coming")			/* "by", of what is still to come */ \
	ROW(PLANNED, "planned")			/* a verb of what is to come as a rule */ \
	ROW(PAST, "past")				/* a verb of what has been; 1: of saying */ \
	ROW(SOURCE, "source")			/* "according to" a paper */ \
	ROW(VERB_LEAD, "verb_lead")		/* before "became", no tomorrow */ \
	ROW(NOWADAYS, "nowadays")		/* beside "today" */ \
	ROW(PRONOUN, "pronoun")			/* "he", with a predicate behind today */ \
	ROW(BEHOLD, "behold")			/* "here is", before today or a pronoun */ \
	ROW(QUESTION, "question")		/* "how", before "today" */ \
	ROW(RELATIVE, "relative")		/* "which", "what" */ \
	ROW(HAPPENING, "happening")		/* "happens", behind those */ \
	ROW(NEED, "need")			/* behind "the greatest", no yesterday */

typedef enum AnDateWordKind
{
	AN_DATE_NOTHING = 0,
#define ROW(kind, name) AN_DATE_##kind,
	AN_DATE_KINDS(ROW)
#undef ROW
	/* not in the list: numbers as digits, and what stands between */
	AN_DATE_DIGITS,				/* a number of at most four digits */
	AN_DATE_WRITTEN,			/* a date of three groups of digits */
	AN_DATE_OTHER_NUMBER,
	AN_DATE_ARTICLE,			/* the article by itself, before digits */
	AN_DATE_AND,				/* "and" by itself, likewise */
	AN_DATE_CLITIC,				/* a preposition of one letter, likewise */
	AN_DATE_SIGN,
	AN_DATE_QUOTE,
	AN_DATE_BREAK,
	AN_DATE_LATIN,
	AN_DATE_END
} AnDateWordKind;

typedef enum AnTimeUnit
{
	AN_UNIT_MINUTE,
	AN_UNIT_HOUR,
	AN_UNIT_DAY,
	AN_UNIT_WEEK,
	AN_UNIT_MONTH,
	AN_UNIT_YEAR,
	AN_UNIT_DECADE,
	AN_UNIT_CENTURY
} AnTimeUnit;

/* What is written to a word. */
enum
{
	AN_CLITIC_AND = 1,			/* a conjunction */
	AN_CLITIC_TO = 2,			/* a preposition */
	AN_CLITIC_THE = 4,			/* the article */
	AN_CLITIC_TO_THE = 8,		/* both as one, which stay with the word */
	AN_CLITIC_LIKE = 16			/* that preposition is "like" */
};

/* An entry of the table. */
typedef struct AnDateWord
{
	uint64_t	hash;
	uint32_t	letters;		/* see an_hash_has_letters() */
	int16_t		value;
	uint8_t		kind;			/* AnDateWordKind */
} AnDateWord;

/* What a word was found to be. */
typedef struct AnDateFound
{
	const AnDateWord *word;		/* NULL: no word of dates */
	uint8_t		clitics;
	uint8_t		skip;			/* letters of conjunction and preposition */
} AnDateFound;

extern AnDateFound an_date_word_find(const uint8_t *word, uint32_t nbytes,
									 uint64_t hash);

#endif							/* AN_DATE_WORDS_H */
