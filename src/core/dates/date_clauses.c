/*
 * date_clauses.c
 *		Where a clause ends, and whether it is about the future.
 */
#include "core/dates/date_clauses.h"

/* How far a clause is looked through for a sign of the future. */
#define CLAUSE_BEFORE	14
#define CLAUSE_BEHIND	8

/* How far a verb of saying is from its day: "the ministry announced on". */
#define SAYING_BEFORE	3

/* The shortest verb behind the letter that puts it into the future. */
#define LEAST_VERB		4

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

	if (item->kind == AN_DATE_FROM || item->kind == AN_DATE_PLANNED)
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

/* "next", "begins": of what is to come, or is told as if it were. */
static bool
is_sign_of_next(const AnDating *dating, uint32_t i)
{
	return an_date_is_value(dating, i, AN_DATE_WHICH, 1) ||
		an_date_is(dating, i, AN_DATE_PLANNED);
}

/*
 * May a day or month without a year as well be to come: behind "until",
 * "before", or where the clause speaks of something next?
 */
bool
an_date_may_come(const AnDating *dating, uint32_t first, uint32_t end)
{
	const AnDateItem *before;
	uint32_t	i = first - 1;

	/* "before the beginning of May" */
	if (an_date_is(dating, i, AN_DATE_PART))
		i--;
	before = an_date_at(dating, i);
	if (before->kind == AN_DATE_AGO || before->kind == AN_DATE_TO ||
		before->kind == AN_DATE_COMING)
		return true;
	for (i = first - 1; i + CLAUSE_BEFORE >= first && !ends_clause(dating, i);
		 i--)
		if (is_sign_of_next(dating, i))
			return true;
	for (i = end; i < end + CLAUSE_BEHIND && !ends_clause(dating, i) &&
		 !joins_clause(dating, i); i++)
		if (is_sign_of_next(dating, i))
			return true;
	return false;
}

/*
 * Does a verb before it in the clause tell that it has been: "was killed"?
 * What is announced may be to come, so verbs of saying count only near by.
 */
bool
an_date_has_been(const AnDating *dating, uint32_t first)
{
	uint32_t	i;

	for (i = first - 1; i + CLAUSE_BEFORE >= first && !ends_clause(dating, i);
		 i--)
		if (an_date_is_bare(dating, i, AN_DATE_PAST) &&
			!an_date_has(dating, i, AN_CLITIC_TO) &&
			(an_date_at(dating, i)->value == 0 || i + SAYING_BEFORE >= first))
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
