/*
 * statement_polarity.c
 *		What a quotation affirms and what it denies, word by word.
 */
#include "core/reuse/statement_polarity.h"

#include <string.h>

#include "core/base/array.h"

/* Words between a negator and "but that" which takes it back. */
#define NEAR_WORDS		3

/* Words behind "not" of a noun or an adjective that are in its scope. */
#define NOMINAL_SCOPE	3

/* Heads of a clause without a verb: its subject and its predicate. */
#define NOMINAL_HEADS	2

/*
 * Does the sign end a clause?  Dashes of all lengths are folded to one; that
 * within a word has no blank before it.
 */
bool
an_polarity_ends_clause(const AnToken *token)
{
	switch (token->kind == AN_TOKEN_PUNCTUATION ? token->cp : 0)
	{
		case '.':
		case ',':
		case ';':
		case ':':
		case '!':
		case '?':
			return true;
		case '-':
			return token->blank_before;
		default:
			return token->kind == AN_TOKEN_BREAK;
	}
}

void
an_polarity_init(AnArena *arena, AnPolarity *polarity)
{
	memset(polarity, 0, sizeof(AnPolarity));
	polarity->arena = arena;
	polarity->active = AN_NO_NEGATOR;
	polarity->excepted = AN_NO_NEGATOR;
	polarity->at_start = true;
}

/* Another clause begins. */
void
an_polarity_break(AnPolarity *polarity)
{
	if (!polarity->at_start)
		polarity->clause++;
	polarity->at_start = true;
	polarity->active = AN_NO_NEGATOR;
	polarity->excepted = AN_NO_NEGATOR;
	polarity->nheads = 0;
	polarity->before = AN_SAY_PLAIN;
}

static AnNegator *
active_negator(AnPolarity *polarity)
{
	return &polarity->negators[polarity->active];
}

/* Has the negator in force not yet met its head? */
static bool
is_waiting(const AnPolarity *polarity)
{
	return polarity->active != AN_NO_NEGATOR && polarity->nheads > 0;
}

/* What looked like a negation is none, or holds in part. */
static void
settle(AnPolarity *polarity, AnNegation negation)
{
	active_negator(polarity)->negation = (uint8_t) negation;
	polarity->active = AN_NO_NEGATOR;
	polarity->nheads = 0;
}

static int
begin_negation(AnPolarity *polarity, AnStatementClass class,
			   AnNegation negation)
{
	AnNegator  *negator = an_array_room(polarity->arena, polarity->negators,
										polarity->nnegators, &polarity->room,
										sizeof(AnNegator));

	if (negator == NULL)
		return AN_ERR_MEMORY;
	polarity->negators = negator;
	polarity->active = polarity->nnegators++;
	negator += polarity->active;
	negator->negation = (uint8_t) negation;
	negator->class = (uint8_t) class;
	negator->nominal = class == AN_SAY_IS_NOT;
	polarity->nheads = negator->nominal ? NOMINAL_HEADS : 1;
	polarity->nwords = 0;
	return AN_OK;
}

/* A negation of a negation, "cannot refuse to", "does not lack". */
static void
turn_again(AnPolarity *polarity)
{
	AnNegator  *negator = active_negator(polarity);

	if (negator->negation != AN_NEGATION_PART)
		negator->negation = negator->negation == AN_NEGATION_NONE ?
			AN_NEGATION_WHOLE : AN_NEGATION_NONE;
	polarity->nheads = 1;
}

static int
take_negator(AnPolarity *polarity, const AnSaying *saying)
{
	AnNegation	negation = AN_NEGATION_WHOLE;

	/* "what" is relative unless the word behind it tells otherwise */
	if (saying->class == AN_SAY_WHAT)
	{
		if (!polarity->at_start && polarity->before != AN_SAY_PERSON)
			return AN_OK;
		negation = AN_NEGATION_NONE;
	}
	/* "when", unless "yet" follows */
	if (saying->class == AN_SAY_WHEN)
		negation = AN_NEGATION_NONE;
	/* "unless" */
	if (saying->class == AN_SAY_NOT && polarity->before == AN_SAY_WHAT)
		negation = AN_NEGATION_PART;
	/* "no other", "nothing but" */
	else if (saying->class == AN_SAY_OTHER && polarity->before == AN_SAY_NOT &&
			 is_waiting(polarity))
	{
		settle(polarity, AN_NEGATION_NONE);
		return AN_OK;
	}
	else if (is_waiting(polarity) && !saying->joined)
	{
		turn_again(polarity);
		return AN_OK;
	}
	else if (saying->joined)
		an_polarity_break(polarity);
	return begin_negation(polarity, saying->class, negation);
}

/* "but": what was denied before it is so. */
static void
take_except(AnPolarity *polarity)
{
	if (polarity->active == AN_NO_NEGATOR)
		return;
	polarity->excepted = polarity->active;
	settle(polarity, AN_NEGATION_NONE);
}

/* Right behind "but": "not until", or "but that", which begins a clause. */
static void
take_exception(AnPolarity *polarity, AnStatementClass class)
{
	uint32_t	excepted = polarity->excepted;

	polarity->excepted = AN_NO_NEGATOR;
	if (class == AN_SAY_UNTIL && excepted != AN_NO_NEGATOR)
		polarity->negators[excepted].negation = AN_NEGATION_PART;
	if (class == AN_SAY_THAT && polarity->nwords > NEAR_WORDS)
	{
		if (excepted != AN_NO_NEGATOR)
			polarity->negators[excepted].negation = AN_NEGATION_WHOLE;
		an_polarity_break(polarity);
	}
}

/*
 * May the word behind "what" be a verb in the perfect that it negates?  In the
 * imperfect, or with a pronoun for its object, it follows a relative "what".
 */
static bool
is_negated_perfect(const AnSaid *said)
{
	uint32_t	first = an_utf8_pair(said->word);
	uint32_t	last;

	if (said->nbytes < 3 * AN_LETTER_BYTES)
		return false;
	last = an_utf8_pair(said->word + said->nbytes - AN_LETTER_BYTES);
	if (last == LETTER_ALEF && first != LETTER_ALEF &&
		said->nbytes > 3 * AN_LETTER_BYTES &&
		an_utf8_pair(said->word + said->nbytes - 2 * AN_LETTER_BYTES) ==
		LETTER_NOON)
		return true;
	return first != LETTER_ALEF && first != LETTER_YEH && first != LETTER_TEH &&
		first != LETTER_NOON && first != LETTER_SEEN && first != LETTER_MEEM &&
		last != LETTER_HEH && last != LETTER_ALEF;
}

/* The word behind "what" tells whether it negates. */
static void
settle_what(AnPolarity *polarity, const AnSaid *said)
{
	AnStatementClass class = said->saying.class;

	if (class == AN_SAY_BE || class == AN_SAY_FROM || class == AN_SAY_THERE ||
		(class == AN_SAY_PLAIN && is_negated_perfect(said)))
		active_negator(polarity)->negation = AN_NEGATION_WHOLE;
	else if (class != AN_SAY_STILL)
		polarity->active = AN_NO_NEGATOR;
}

/* A word that takes the negation in force back, or goes on with it. */
static void
take_modifier(AnPolarity *polarity, AnStatementClass class)
{
	if (polarity->active == AN_NO_NEGATOR)
		return;
	if ((class == AN_SAY_STILL || class == AN_SAY_SURE ||
		 class == AN_SAY_SIDE) &&
		is_waiting(polarity))
		settle(polarity, AN_NEGATION_NONE);
	else if (class == AN_SAY_ONLY)
		settle(polarity, is_waiting(polarity) ? AN_NEGATION_NONE :
			   AN_NEGATION_PART);
	/* "was not", "I do not think that": a sentence is denied, not a verb */
	else if (is_waiting(polarity) && (class == AN_SAY_BE ||
									  class == AN_SAY_PASS ||
									  class == AN_SAY_THERE ||
									  class == AN_SAY_THAT))
	{
		active_negator(polarity)->nominal = true;
		polarity->nheads = NOMINAL_HEADS;
	}
	/* "not ... yet" */
	else if (class == AN_SAY_UNTIL &&
			 active_negator(polarity)->class == AN_SAY_WHEN)
		active_negator(polarity)->negation = AN_NEGATION_WHOLE;
}

/* Is the scope of a noun's negation at its end? */
static bool
is_past_scope(AnPolarity *polarity)
{
	uint8_t		class;

	if (polarity->active == AN_NO_NEGATOR || polarity->nheads > 0)
		return false;
	class = active_negator(polarity)->class;
	return (class == AN_SAY_WITHOUT || class == AN_SAY_OTHER) &&
		polarity->nwords > NOMINAL_SCOPE;
}

static bool
is_negator(const AnPolarity *polarity, const AnSaid *said)
{
	switch (said->saying.class)
	{
		case AN_SAY_NOT:
		case AN_SAY_IS_NOT:
		case AN_SAY_WITHOUT:
		case AN_SAY_OTHER:
		case AN_SAY_WHAT:
		case AN_SAY_WHEN:
		case AN_SAY_DENY:
		case AN_SAY_UNABLE:
			return true;
		case AN_SAY_EXCEPT:
			/* "that not" is spelled like "but", except for its hamza */
			return said->hamza_above && polarity->before != AN_SAY_EXCEPT;
		default:
			return false;
	}
}

/* Does the word pass the negation on to the next one? */
static bool
is_passing(AnStatementClass class)
{
	return class >= AN_SAY_UNTIL && class <= AN_SAY_ONE;
}

/* Does "what" behind "that" or "and" say that there is no such thing? */
static bool
denies_existence(const AnPolarity *polarity, AnStatementClass class)
{
	return polarity->before == AN_SAY_WHAT && polarity->what_opens &&
		(class == AN_SAY_FROM || class == AN_SAY_THERE);
}

/* Read the next word: of which clause and under which negation it is. */
int
an_polarity_word(AnPolarity *polarity, const AnSaid *said, AnMark *mark)
{
	AnStatementClass class = said->saying.class;
	int			status = AN_OK;

	if (polarity->before == AN_SAY_WHAT && is_waiting(polarity) &&
		active_negator(polarity)->class == AN_SAY_WHAT)
		settle_what(polarity, said);
	else if (denies_existence(polarity, class))
	{
		an_polarity_break(polarity);
		status = begin_negation(polarity, AN_SAY_NOT, AN_NEGATION_WHOLE);
	}
	/* "other than that" is "but" */
	if (class == AN_SAY_THAT && polarity->before == AN_SAY_OTHER &&
		is_waiting(polarity))
	{
		settle(polarity, AN_NEGATION_NONE);
		an_polarity_break(polarity);
	}
	if (polarity->before == AN_SAY_EXCEPT)
		take_exception(polarity, class);
	if (class == AN_SAY_BREAK || is_past_scope(polarity))
		polarity->active = AN_NO_NEGATOR;
	if (class == AN_SAY_BREAK)
		an_polarity_break(polarity);
	mark->negator = AN_NO_NEGATOR;
	mark->is_head = false;
	mark->flips = class == AN_SAY_SIDE && is_waiting(polarity);
	if (is_negator(polarity, said))
		status = take_negator(polarity, &said->saying);
	else
	{
		if (class == AN_SAY_EXCEPT && said->saying.joined)
			an_polarity_break(polarity);	/* "or else" */
		else if (class == AN_SAY_EXCEPT)
			take_except(polarity);
		else
			take_modifier(polarity, class);
		mark->negator = polarity->active;
		if (is_waiting(polarity) && said->telling && !is_passing(class))
		{
			mark->is_head = true;
			polarity->nheads--;
		}
	}
	mark->clause = polarity->clause;
	polarity->what_opens = class == AN_SAY_WHAT && (said->saying.joined ||
													polarity->before == AN_SAY_THAT);
	polarity->nwords++;
	polarity->before = class;
	polarity->at_start = false;
	return status;
}
