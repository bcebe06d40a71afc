/*
 * date_contexts.c
 *		What stands around an expression: names and plain nouns.
 */
#include "core/dates/date_contexts.h"

#include "core/dates/date_years.h"

/* A word of PLAIN_DAY whose article is part of it. */
#define PLAIN_WHOLE		1

/* Years that are looked back over in a list. */
#define MOST_LISTED		8

/* News speaks of no year before without a word for it. */
#define FIRST_OF_NEWS	1700

/* Years that need nothing before them. */
#define FIRST_PLAIN		1950
#define LAST_PLAIN		2039

#define FIRST_PLAIN_HIJRI	1390
#define LAST_PLAIN_HIJRI	1459

/* Words that a noun may have, with itself, before its year. */
#define MOST_OF_HEAD	4

/* Does item i stand between marks of its own, as the name of a paper does? */
static bool
is_between_marks(const AnDating *dating, uint32_t i)
{
	return (an_date_is(dating, i - 1, AN_DATE_QUOTE) ||
			an_date_is_sign(dating, i - 1, '(')) &&
		(an_date_is(dating, i + 1, AN_DATE_QUOTE) ||
		 an_date_is_sign(dating, i + 1, ')'));
}

/* A noun whose name follows: "street", "movement", but not "the street". */
static bool
heads_name(const AnDating *dating, uint32_t i, bool of_day)
{
	return an_date_is_bare(dating, i, AN_DATE_NAME_HEAD) &&
		(!of_day || an_date_at(dating, i)->value == 1);
}

/*
 * Is a day of a month the name of something: 23 July Movement?  With its year
 * only of a place.
 */
bool
an_date_names_something(const AnDating *dating, const AnDateReading *reading)
{
	if (reading->form != AN_FORM_DAY && reading->form != AN_FORM_MONTH)
		return false;
	/* "room 25", "article 3" */
	if (reading->form == AN_FORM_DAY &&
		an_date_is_value(dating, reading->first - 1, AN_DATE_NO_YEAR, 1))
		return true;
	if (reading->form == AN_FORM_DAY &&
		heads_name(dating, reading->first - 1, true))
		return true;
	return reading->year == AN_NO_YEAR && reading->which == AN_WHICH_NONE &&
		reading->year_which == AN_WHICH_NONE &&
		heads_name(dating, reading->first - 1, false);
}

/* Is the word a name, a newspaper's or of a place, a prayer, a family? */
static bool
is_named_day(const AnDating *dating, uint32_t i)
{
	/* a name of two words, whose second is "today" */
	if (an_date_is(dating, i - 2, AN_DATE_QUOTE) &&
		an_date_is(dating, i + 1, AN_DATE_QUOTE))
		return true;
	return heads_name(dating, i - 1, true) || is_between_marks(dating, i) ||
		an_date_is(dating, i - 1, AN_DATE_FAMILY);
}

/* "paper A Today and B Today": a paper joined to another one. */
static bool
is_paper_of_list(const AnDating *dating, uint32_t i)
{
	return an_date_has(dating, i, AN_CLITIC_AND) &&
		an_date_is_value(dating, i - 1, AN_DATE_UNIT, AN_UNIT_DAY) &&
		an_date_is(dating, i - 2, AN_DATE_PAPER) &&
		(an_date_is(dating, i - 3, AN_DATE_NAME_HEAD) ||
		 an_date_has(dating, i - 2, AN_CLITIC_AND));
}

/* Does "the day" belong to what stands before it, or is it any day? */
static bool
is_day_of_before(const AnDating *dating, uint32_t i)
{
	const AnDateItem *before = an_date_at(dating, i - 1);

	switch (before->kind)
	{
		case AN_DATE_THAT:
		case AN_DATE_THIS:
		case AN_DATE_IN:
		case AN_DATE_FREQUENCY:
		case AN_DATE_SAME_HEAD:
		case AN_DATE_PART:
		case AN_DATE_FRACTION:
		case AN_DATE_WITHIN:
		case AN_DATE_TO:
		case AN_DATE_NOWADAYS:
			return true;
		case AN_DATE_PAPER:
			return before->value == 1 ||
				an_date_is(dating, i - 2, AN_DATE_NAME_HEAD) ||
				an_date_is(dating, i - 2, AN_DATE_QUOTE) ||
				an_date_is(dating, i - 2, AN_DATE_SOURCE) ||
				is_paper_of_list(dating, i - 1);
		default:
			return an_date_has(dating, i, AN_CLITIC_TO | AN_CLITIC_TO_THE);
	}
}

/* Does the word at item i begin with these letters as they are written? */
static bool
is_written_with(const AnDating *dating, uint32_t i, uint32_t first,
				uint32_t second)
{
	const AnDateItem *item = an_date_at(dating, i);

	return an_date_is(dating, i, AN_DATE_NOTHING) &&
		item->end - item->start > 2 * AN_LETTER_BYTES &&
		an_fold_source(dating->folded, item->start) == first &&
		(second == 0 ||
		 an_fold_source(dating->folded,
						item->start + AN_LETTER_BYTES) == second);
}

/*
 * Is a noun said of a pronoun: "he is today the director", "the greatest"?  A
 * verb of the third person never begins with the hamza that the greatest has.
 */
static bool
is_predicate(const AnDating *dating, uint32_t i)
{
	return is_written_with(dating, i, LETTER_ALEF, LETTER_LAM) ||
		is_written_with(dating, i, LETTER_ALEF_HAMZA_ABOVE, 0) ||
		an_date_is_bare(dating, i, AN_DATE_FROM) ||
		an_date_is(dating, i, AN_DATE_PERSON);
}

/* Does "today" mean these days by what it is said of? */
static bool
is_of_these_days(const AnDating *dating, uint32_t i)
{
	/* "to her" is spelled as "here is" with a preposition */
	if (an_date_has(dating, i - 1, (uint8_t) ~AN_CLITIC_AND))
		return false;
	switch (an_date_at(dating, i - 1)->kind)
	{
		case AN_DATE_QUESTION:
		case AN_DATE_BEHOLD:
			return true;
		case AN_DATE_PRONOUN:
			return an_date_is(dating, i - 2, AN_DATE_BEHOLD) ||
				is_predicate(dating, i + 1);
		case AN_DATE_HAPPENING:
			return an_date_is(dating, i - 2, AN_DATE_RELATIVE);
		default:
			return false;
	}
}

/* Is the word "the day", at item i, today, and no plain noun or name? */
bool
an_date_is_today(const AnDating *dating, uint32_t i)
{
	const AnDateItem *behind = an_date_at(dating, i + 1);

	if (!an_date_is_value(dating, i, AN_DATE_UNIT, AN_UNIT_DAY) ||
		!an_date_has(dating, i, AN_CLITIC_THE) || is_named_day(dating, i))
		return false;
	if (an_date_is_the(dating, i + 1, AN_DATE_WEEKDAY))
		return true;
	if (is_day_of_before(dating, i) || is_of_these_days(dating, i))
		return false;
	switch (behind->kind)
	{
		case AN_DATE_RANK:
		case AN_DATE_FIRST_DAY:
		case AN_DATE_NUMBER:
		case AN_DATE_TENS:
		case AN_DATE_LATEST:
		case AN_DATE_LAST:
		case AN_DATE_WHICH:
		case AN_DATE_PLAIN_DAY:
		case AN_DATE_TIMED:
			if (behind->kind == AN_DATE_PLAIN_DAY &&
				behind->value == PLAIN_WHOLE)
				return false;
			return (behind->clitics & AN_CLITIC_THE) == 0 ||
				(behind->clitics & (AN_CLITIC_AND | AN_CLITIC_TO |
									AN_CLITIC_TO_THE)) != 0;
		case AN_DATE_SAME:
		case AN_DATE_ARTICLE:
		case AN_DATE_NOWADAYS:
			return false;
		default:
			return true;
	}
}

/* Is the word at item i the day of this week and no name or other word? */
bool
an_date_is_weekday(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);
	const AnDateItem *before = an_date_at(dating, i - 1);

	if (!an_date_is_the(dating, i, AN_DATE_WEEKDAY) ||
		is_named_day(dating, i) ||
		an_date_is_the(dating, i + 1, AN_DATE_DAY_NAME))
		return false;
	/* "every Friday", "Friday of every week" */
	if (before->kind == AN_DATE_FREQUENCY ||
		(before->kind == AN_DATE_UNIT &&
		 an_date_is(dating, i - 2, AN_DATE_FREQUENCY)) ||
		(an_date_is(dating, i + 1, AN_DATE_FROM) &&
		 an_date_is(dating, i + 2, AN_DATE_FREQUENCY)))
		return false;
	/* "the two", which is spelled like Monday */
	return item->value != 0 ||
		(before->kind != AN_DATE_BOTH && before->kind != AN_DATE_BETWEEN);
}

/* What a year alone stands behind: "in 2014", "since 2014". */
static bool
leads_year(const AnDating *dating, uint32_t i)
{
	switch (an_date_at(dating, i)->kind)
	{
		case AN_DATE_IN:
		case AN_DATE_SINCE:
		case AN_DATE_TO:
		case AN_DATE_WITHIN:
		case AN_DATE_AGO:
		case AN_DATE_AFTER:
		case AN_DATE_SEASON_OF:
		case AN_DATE_BARE_YEAR:
		case AN_DATE_COMING:
		case AN_DATE_CLITIC:
		case AN_DATE_WHICH:
			return true;
		case AN_DATE_UNITS:
		case AN_DATE_TWO_UNITS:
			return an_date_at(dating, i)->value == AN_UNIT_YEAR &&
				an_date_is(dating, i + 2, AN_DATE_AND);
		case AN_DATE_NAME_HEAD:
			return an_date_is_bare(dating, i, AN_DATE_NAME_HEAD);
		default:
			return an_date_is_sign(dating, i, '(');
	}
}

/* Would a year be of our days? */
static bool
is_plain_year(const AnDateItem *item)
{
	return (item->value >= FIRST_PLAIN && item->value <= LAST_PLAIN &&
			item->value % 100 != 0) ||
		(item->value >= FIRST_PLAIN_HIJRI && item->value <= LAST_PLAIN_HIJRI);
}

/*
 * Where words begin before item i that a year may follow: "the budget of the
 * state", "the World Cup", "vision"; 0 if none does.
 */
static uint32_t
head_of_year(const AnDating *dating, uint32_t i, AnDateWordKind kind)
{
	uint32_t	j;

	for (j = i - 1; i - j <= MOST_OF_HEAD; j--)
		switch (an_date_at(dating, j)->kind)
		{
			case AN_DATE_BARE_YEAR:
			case AN_DATE_NO_YEAR:
				if (an_date_is(dating, j, kind))
					return j;
				break;
			case AN_DATE_NOTHING:
			case AN_DATE_TIMED:
			case AN_DATE_PLAIN_DAY:
			case AN_DATE_PAPER:
			case AN_DATE_LATIN:
			case AN_DATE_QUOTE:
				break;
			default:
				return 0;
		}
	return 0;
}

/* Is the year, at item i, that of a budget, a cup, a law? */
static bool
is_year_of_head(const AnDating *dating, uint32_t i)
{
	uint32_t	head = head_of_year(dating, i, AN_DATE_BARE_YEAR);

	return head != 0 && is_plain_year(an_date_at(dating, i)) &&
		!an_date_at(dating, i)->glued &&
		(head == i - 1 || an_date_is_bare(dating, head, AN_DATE_BARE_YEAR));
}

/* Does a year, at item i, end what a noun says: "the World Cup 2014,"? */
static bool
ends_noun(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);
	const AnDateItem *behind = an_date_at(dating, i + 1);

	return item->value >= FIRST_PLAIN && is_plain_year(item) && !item->glued &&
		(an_date_is(dating, i - 1, AN_DATE_NOTHING) ||
		 an_date_is(dating, i - 1, AN_DATE_PAPER) ||
		 an_date_is(dating, i - 1, AN_DATE_LATIN)) &&
		(behind->kind == AN_DATE_END || behind->kind == AN_DATE_BREAK ||
		 behind->kind == AN_DATE_QUOTE || behind->kind == AN_DATE_IN ||
		 behind->kind == AN_DATE_SIGN);
}

/* Years of a list but the first: "in 1967, 1973 and 1982". */
static bool
is_year_of_list(const AnDating *dating, uint32_t i)
{
	int			n;

	for (n = 0; n < MOST_LISTED && an_date_year_value(dating, i - 2) &&
		 (an_date_is(dating, i - 1, AN_DATE_AND) ||
		  an_date_is_sign(dating, i - 1, ',')); n++)
		i -= 2;
	return n > 0 &&
		(leads_year(dating, i - 1) ||
		 an_date_is_value(dating, i - 1, AN_DATE_UNIT, AN_UNIT_YEAR) ||
		 an_date_is_value(dating, i - 1, AN_DATE_UNITS, AN_UNIT_YEAR) ||
		 an_date_is_value(dating, i - 1, AN_DATE_TWO_UNITS, AN_UNIT_YEAR));
}

/* Is what stands at item i, behind a number, counted by it? */
bool
an_date_counts_thing(const AnDating *dating, uint32_t i)
{
	switch (an_date_at(dating, i)->kind)
	{
		case AN_DATE_THING:
		case AN_DATE_UNIT:
		case AN_DATE_UNITS:
			return an_date_at(dating, i)->clitics == 0;
		default:
			return an_date_is_sign(dating, i, '%');
	}
}

/* Do digits, at item i, that can be a year say one without a word for it? */
bool
an_date_is_year_alone(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);
	const AnDateItem *behind = an_date_at(dating, i + 1);

	if (item->kind == AN_DATE_DIGITS && item->digits >= 2 && item->value > 0 &&
		item->value < FIRST_OF_NEWS &&
		an_date_is(dating, i + 1, AN_DATE_HIJRI_ERA) &&
		leads_year(dating, i - 1))
		return true;
	if (!an_date_year_value(dating, i) || item->value > 2100)
		return false;
	if (an_date_is(dating, i + 1, AN_DATE_HIJRI_ERA) ||
		(an_date_is(dating, i + 1, AN_DATE_ERA) && behind->glued))
		return true;
	if (an_date_counts_thing(dating, i + 1) ||
		head_of_year(dating, i, AN_DATE_NO_YEAR) != 0)
		return false;
	if (is_year_of_head(dating, i))
		return true;
	if (item->value < FIRST_OF_NEWS)
		return false;
	if (an_date_is_sign(dating, i - 1, '(') &&
		!an_date_is_sign(dating, i + 1, ')'))
		return false;
	return leads_year(dating, i - 1) || is_year_of_list(dating, i) ||
		ends_noun(dating, i);
}

/* Is the word a person's name, behind a given name or title? */
bool
an_date_names_person(const AnDating *dating, uint32_t i)
{
	return (an_date_is(dating, i - 1, AN_DATE_PERSON) ||
			an_date_is(dating, i - 1, AN_DATE_FAMILY)) &&
		!an_date_has(dating, i, AN_CLITIC_AND | AN_CLITIC_TO);
}
