/*
 * date_contexts.c
 *		What stands around an expression: names, plain nouns, the future.
 */
#include "core/dates/date_contexts.h"

#include "core/dates/date_years.h"

/* How far a clause is looked through for a sign of the future. */
#define CLAUSE_BEFORE	14
#define CLAUSE_BEHIND	8

/* A word of PLAIN_DAY whose article is part of it. */
#define PLAIN_WHOLE		1

/* Years that are looked back over in a list. */
#define MOST_LISTED		8

/* News speaks of no year before without a word for it. */
#define FIRST_OF_NEWS	1700

/* Years that need nothing before them. */
#define FIRST_PLAIN		1950
#define LAST_PLAIN		2039

/* The shortest verb behind the letter that puts it into the future. */
#define LEAST_VERB		4

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
	if (reading->form != AN_FORM_DAY)
		return false;
	if (heads_name(dating, reading->first - 1, true))
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
				an_date_is(dating, i - 2, AN_DATE_QUOTE);
		default:
			return an_date_has(dating, i, AN_CLITIC_TO | AN_CLITIC_TO_THE);
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
	if (is_day_of_before(dating, i))
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

	if (!an_date_is_the(dating, i, AN_DATE_WEEKDAY) || is_named_day(dating, i))
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
		case AN_DATE_CLITIC:
		case AN_DATE_WHICH:
			return true;
		case AN_DATE_NAME_HEAD:
			return an_date_is_bare(dating, i, AN_DATE_NAME_HEAD);
		default:
			return an_date_is_sign(dating, i, '(');
	}
}

/* Does a year, at item i, end what a noun says: "the World Cup 2014,"? */
static bool
ends_noun(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);
	const AnDateItem *behind = an_date_at(dating, i + 1);

	return item->value >= FIRST_PLAIN && item->value <= LAST_PLAIN &&
		item->value % 100 != 0 && !item->glued &&
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

	if (!an_date_year_value(dating, i) || item->value > 2100)
		return false;
	if (an_date_is(dating, i + 1, AN_DATE_HIJRI_ERA) ||
		(an_date_is(dating, i + 1, AN_DATE_ERA) && behind->glued))
		return true;
	if (item->value < FIRST_OF_NEWS || an_date_counts_thing(dating, i + 1))
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

/* Is the alef at byte at of the folded text one with hamza? */
static bool
is_hamza_above(const AnDating *dating, uint32_t at)
{
	return an_fold_source(dating->folded, at) == LETTER_ALEF_HAMZA_ABOVE;
}

/*
 * Is the word a verb of the future?  It begins with the letter for "will" and
 * that of a person; nouns that begin so are listed as `noun`.
 */
static bool
is_future_verb(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);
	const uint8_t *text = dating->folded->folded;
	uint32_t	at = item->start;
	uint32_t	n = (item->end - at) / AN_LETTER_BYTES;

	if (item->kind != AN_DATE_NOTHING || n < LEAST_VERB ||
		!an_utf8_is_arabic(text + at))
		return false;
	if (an_utf8_pair(text + at) == LETTER_WAW ||
		an_utf8_pair(text + at) == LETTER_FEH)
	{
		at += AN_LETTER_BYTES;
		n--;
	}
	if (n < LEAST_VERB || an_utf8_pair(text + at) != LETTER_SEEN)
		return false;
	at += AN_LETTER_BYTES;
	switch (an_utf8_pair(text + at))
	{
		case LETTER_YEH:
		case LETTER_TEH:
			at += AN_LETTER_BYTES;
			return an_utf8_pair(text + at) != LETTER_ALEF ||
				is_hamza_above(dating, at);
		case LETTER_NOON:
			return true;
		case LETTER_ALEF:
			return is_hamza_above(dating, at);
		default:
			return false;
	}
}

/* Does a clause end at this item?  "that" behind "it is expected" ends none. */
static bool
ends_clause(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);

	switch (item->kind)
	{
		case AN_DATE_END:
		case AN_DATE_BREAK:
			return true;
		case AN_DATE_CLAUSE:
			return !an_date_is(dating, i - 1, AN_DATE_FUTURE);
		case AN_DATE_SIGN:
			return item->value == '.' || item->value == ',' ||
				item->value == ':' || item->value == ';' ||
				item->value == '?' || item->value == '!';
		default:
			return false;
	}
}

static bool
is_sign_of_future(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);

	return item->kind == AN_DATE_FUTURE ||
		(item->kind == AN_DATE_DAY_WORD && item->value == 1 &&
		 !an_date_is(dating, i - 1, AN_DATE_VERB_LEAD)) ||
		is_future_verb(dating, i);
}

/* "and it is expected", "and will travel": what begins a clause of its own. */
static bool
joins_clause(const AnDating *dating, uint32_t i)
{
	const AnDateItem *item = an_date_at(dating, i);

	if (item->kind == AN_DATE_FROM)
		return (item->clitics & AN_CLITIC_AND) != 0;
	return is_future_verb(dating, i) &&
		an_utf8_pair(dating->folded->folded + item->start) == LETTER_WAW;
}

/* Is the clause around the items about what is to come? */
bool
an_date_is_future(const AnDating *dating, uint32_t first, uint32_t end)
{
	uint32_t	i;

	for (i = first - 1; i + CLAUSE_BEFORE >= first && !ends_clause(dating, i);
		 i--)
		if (is_sign_of_future(dating, i))
			return true;
	for (i = end; i < end + CLAUSE_BEHIND && !ends_clause(dating, i) &&
		 !joins_clause(dating, i); i++)
		if (is_sign_of_future(dating, i))
			return true;
	return false;
}

/* Does one clause reach from an item to another that is not far? */
bool
an_date_is_one_clause(const AnDating *dating, uint32_t first, uint32_t end)
{
	uint32_t	i;

	if (end - first > CLAUSE_BEFORE)
		return false;
	for (i = first; i < end; i++)
		if (ends_clause(dating, i))
			return false;
	return true;
}
