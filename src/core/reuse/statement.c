/*
 * statement.c
 *		What a quotation says, as far as it can be compared.
 *
 * One walk through its words.  Each is a stem, under a negation or not, or a
 * part of a number; a number has ended when a word comes that is no part of it,
 * and is put beside the telling words around it.
 */
#include "core/reuse/statement.h"

#include <stdlib.h>
#include <string.h>

#include "core/base/array.h"
#include "core/reuse/statement_numbers.h"
#include "core/text/stem.h"

/* What a stem must weigh to be what a negator turns. */
#define TELLING			3

/* Words between a number and what it counts. */
#define NEAR_WORDS		2

/* Numbers in four figures from and to these are years, too. */
#define FIRST_YEAR		(1900 * AN_SAY_ONE_WHOLE)
#define LAST_YEAR		(2100 * AN_SAY_ONE_WHOLE)

#define PERCENT			100

/* No stem. */
#define NONE			UINT32_MAX

/* A number that has been read. */
typedef struct Number
{
	uint64_t	value;			/* millionths */
	AnMark		mark;
	uint32_t	before;			/* the telling stem before it, or NONE */
	bool		two_before;		/* ... and the one before that */
	uint32_t	after;			/* the one behind it */
	uint32_t	word;			/* the number of the word behind; of a day's
								 * name its own */
	bool		is_year;
	bool		is_day;			/* of the week, and no number else */
} Number;

typedef struct Reader
{
	AnArena    *arena;
	const AnFolded *folded;
	AnPolarity	polarity;
	AnStatementStem *stems;
	uint32_t	nstems;
	uint32_t	stems_room;
	uint8_t    *letters;		/* room for those of the next stem */
	Number	   *numbers;
	uint32_t	nnumbers;
	uint32_t	numbers_room;
	AnCount		count;			/* the number that is being read */
	AnMark		count_mark;		/* ... of its first word */
	uint32_t	count_word;		/* ... whose number this is */
	uint32_t	word;			/* the number of this word */
	uint32_t	told;			/* ... of the last telling one, or NONE */
	uint32_t	told_before;	/* ... of the one before that in its clause */
	uint32_t	told_clause;
	AnStatementClass before;	/* of the word before */
	bool		percent_before; /* a sign that the next number is of */
} Reader;

/* Put the last stem beside the numbers that stand shortly before it. */
static void
put_beside(Reader *reader)
{
	uint32_t	i;
	uint32_t	clause = reader->stems[reader->nstems - 1].clause;

	for (i = reader->nnumbers; i > 0; i--)
	{
		Number	   *number = &reader->numbers[i - 1];

		if (number->word + NEAR_WORDS < reader->word ||
			number->after != NONE || number->mark.clause != clause)
			break;
		if (!number->is_day)
			number->after = reader->nstems - 1;
	}
	reader->told_before = reader->told_clause == clause ? reader->told : NONE;
	reader->told = reader->word;
	reader->told_clause = clause;
}

/* Does the number that is being read follow a word shortly? */
static bool
follows_shortly(const Reader *reader, uint32_t word)
{
	return word != NONE && word + NEAR_WORDS >= reader->count_word;
}

/* Note a number, and what stands before it. */
static int
add_number(Reader *reader, uint64_t value, const AnMark *mark, bool is_day)
{
	Number	   *number = an_array_room(reader->arena, reader->numbers,
									   reader->nnumbers,
									   &reader->numbers_room, sizeof(Number));

	if (number == NULL)
		return AN_ERR_MEMORY;
	reader->numbers = number;
	number += reader->nnumbers++;
	memset(number, 0, sizeof(Number));
	number->value = value;
	number->mark = *mark;
	number->word = reader->word;
	number->is_day = is_day;
	number->after = NONE;
	number->before = NONE;
	if (!is_day && mark->clause == reader->told_clause &&
		follows_shortly(reader, reader->told))
		number->before = reader->nstems - 1;
	number->two_before = number->before != NONE && number->before > 0 &&
		follows_shortly(reader, reader->told_before);
	return AN_OK;
}

/* The number that was being read has ended. */
static int
end_number(Reader *reader)
{
	uint64_t	value = an_count_value(&reader->count);
	bool		is_year = reader->count.digits && value >= FIRST_YEAR &&
	value <= LAST_YEAR && value % AN_SAY_ONE_WHOLE == 0;
	int			status;

	if (!an_count_is_open(&reader->count))
		return AN_OK;
	reader->count.last = AN_SAY_PLAIN;
	if (reader->count.tentative)
		return AN_OK;
	if (reader->percent_before)
		value /= PERCENT;
	reader->percent_before = false;
	status = add_number(reader, value, &reader->count_mark, false);
	if (status == AN_OK)
		reader->numbers[reader->nnumbers - 1].is_year = is_year;
	return status;
}

static void
make_percent(Reader *reader)
{
	if (reader->nnumbers > 0)
		reader->numbers[reader->nnumbers - 1].value /= PERCENT;
}

static int
read_sign(Reader *reader, const AnToken *token)
{
	bool		was_open = an_count_is_open(&reader->count);
	int			status = end_number(reader);

	if (status != AN_OK)
		return status;
	if (an_token_is_sign(token, '%'))
	{
		if (was_open)
			make_percent(reader);
		reader->percent_before = !was_open;
	}
	else if (an_polarity_ends_clause(token))
	{
		an_polarity_break(&reader->polarity);
		reader->before = AN_SAY_PLAIN;
	}
	return AN_OK;
}

/* Is the word "percent", behind a number or behind "in"? */
static bool
is_percent(const Reader *reader, const AnSaying *saying)
{
	return saying->class == AN_SAY_HUNDRED && saying->definite &&
		((saying->governed && an_count_is_open(&reader->count)) ||
		 (reader->before == AN_SAY_IN && reader->nnumbers > 0 &&
		  reader->numbers[reader->nnumbers - 1].word + 1 == reader->word));
}

/* Read the word as a part of a number; false where it is none. */
static int
read_counted(Reader *reader, const AnToken *token, const AnSaying *saying,
			 const AnMark *mark, bool *taken)
{
	const uint8_t *word = reader->folded->folded + token->start;
	int			status;

	*taken = true;
	if (is_percent(reader, saying))
	{
		status = end_number(reader);
		make_percent(reader);
		return status;
	}
	if (token->kind != AN_WORD_NUMBER && an_count_is_open(&reader->count) &&
		an_count_take(&reader->count, saying))
		return AN_OK;
	status = end_number(reader);
	reader->count_mark = *mark;
	reader->count_word = reader->word;
	if (status == AN_OK && saying->class == AN_SAY_DAY)
		return add_number(reader, saying->value, mark, true);
	if (token->kind == AN_WORD_NUMBER)
		*taken = an_count_figures(&reader->count, word,
								  token->end - token->start);
	else
		*taken = an_count_take(&reader->count, saying);
	return status;
}

/* Note the stem of a word, if it tells something. */
static int
add_stem(Reader *reader, const AnStatementStem *stem, const AnMark *mark)
{
	AnStatementStem *stems;

	if (stem->weight <= 0)
		return AN_OK;
	stems = an_array_room(reader->arena, reader->stems, reader->nstems,
						  &reader->stems_room, sizeof(AnStatementStem));
	if (stems == NULL)
		return AN_ERR_MEMORY;
	reader->stems = stems;
	stems += reader->nstems++;
	*stems = *stem;
	stems->at = reader->nstems - 1;
	stems->clause = mark->clause;
	stems->negator = mark->negator;
	stems->stands = mark->is_head ? AN_STEM_DENIED : AN_STEM_UNCLEAR;
	reader->letters += stem->nbytes;
	return AN_OK;
}

static int
read_statement_word(Reader *reader, const AnToken *token)
{
	const uint8_t *word = reader->folded->folded + token->start;
	uint32_t	nbytes = token->end - token->start;
	AnStatementStem stem = an_statement_stem(word, nbytes, reader->letters);
	AnSaid		said = {{AN_SAY_PLAIN, 0, false, false, false}, word, nbytes,
	false, false};
	AnMark		mark;
	bool		taken;
	int			status;

	if (token->kind == AN_WORD_ARABIC)
		said.saying = an_saying(word, nbytes);
	if (said.saying.class == AN_SAY_ORDINAL && reader->before == AN_SAY_MONTH)
		said.saying.class = AN_SAY_PLAIN;
	if (said.saying.class == AN_SAY_EXCEPT)
		said.hamza_above = an_fold_source(reader->folded, token->start +
										  (said.saying.joined ?
										   AN_LETTER_BYTES : 0)) ==
			LETTER_ALEF_HAMZA_ABOVE;
	said.telling = stem.weight >= TELLING;
	status = an_polarity_word(&reader->polarity, &said, &mark);
	if (status == AN_OK)
		status = read_counted(reader, token, &said.saying, &mark, &taken);
	if (status != AN_OK)
		return status;
	reader->before = said.saying.class;
	if (!taken && token->kind == AN_WORD_NUMBER)
		stem = an_statement_number(stem.letters, stem.nbytes);
	if ((!taken && an_say_is_content(said.saying.class)) ||
		said.saying.class == AN_SAY_DUAL)
	{
		uint32_t	n = reader->nstems;

		status = add_stem(reader, &stem, &mark);
		if (status == AN_OK && reader->nstems > n)
			put_beside(reader);
	}
	reader->word++;
	return status;
}

/* How a stem stands, now that it is known what its negator is. */
static void
settle_stem(const Reader *reader, AnStatementStem *stem)
{
	uint8_t		negation = AN_NEGATION_NONE;

	if (stem->negator != AN_NO_NEGATOR)
		negation = reader->polarity.negators[stem->negator].negation;
	if (negation == AN_NEGATION_NONE)
	{
		stem->stands = AN_STEM_SAID;
		stem->negator = AN_NO_NEGATOR;
	}
	else if (negation == AN_NEGATION_PART)
		stem->stands = AN_STEM_UNCLEAR;
}

/* A number stands beside a stem; the room is made. */
static void
add_slot(AnStatement *result, uint32_t beside, uint32_t number)
{
	AnStatementSlot *slot = &result->slots[result->nslots++];

	slot->beside = beside;
	slot->number = number;
}

/* Put a number, which is a stem now, beside what it stands beside. */
static void
add_slots(const Number *number, uint32_t at, AnStatement *result)
{
	if (number->before != NONE)
		add_slot(result, number->before, at);
	if (number->two_before)
		add_slot(result, number->before - 1, at);
	if (number->after != NONE)
		add_slot(result, number->after, at);
	if (number->is_year)
		add_slot(result, AN_BESIDE_YEAR, at);
	if (number->is_day)
		add_slot(result, AN_BESIDE_DAY, at);
}

/* Write the letters of a number. */
static uint32_t
write_count(const Number *number, uint8_t *letters)
{
	return an_count_write(number->value, number->is_day ? AN_STATEMENT_DAY :
						  AN_STATEMENT_NUMBER, letters);
}

/* Make stems of the numbers, behind the others. */
static int
add_numbers(Reader *reader, AnStatement *result)
{
	uint8_t		written[AN_COUNT_BYTES];
	size_t		nbytes = 0;
	size_t		nslots = 0;
	int			status = AN_OK;
	uint32_t	i;

	for (i = 0; i < reader->nnumbers; i++)
	{
		const Number *number = &reader->numbers[i];

		nbytes += write_count(number, written);
		nslots += (number->before != NONE) + number->two_before +
			(number->after != NONE) + number->is_year + number->is_day;
	}
	reader->letters = an_arena_alloc(reader->arena, nbytes + 1);
	result->slots = an_arena_alloc(reader->arena,
								   (nslots + 1) * sizeof(AnStatementSlot));
	if (reader->letters == NULL || result->slots == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < reader->nnumbers && status == AN_OK; i++)
	{
		const Number *number = &reader->numbers[i];
		AnStatementStem stem =
		an_statement_number(reader->letters,
							write_count(number, reader->letters));

		status = add_stem(reader, &stem, &number->mark);
		if (status == AN_OK)
			add_slots(number, reader->nstems - 1, result);
		an_arena_tick_turn(reader->arena, i);
	}
	return status;
}

static int
compare_slots(const void *x, const void *y)
{
	const AnStatementSlot *p = x;
	const AnStatementSlot *q = y;

	if (p->beside != q->beside)
		return p->beside < q->beside ? -1 : 1;
	return (p->number > q->number) - (p->number < q->number);
}

/* Tell the slots where the stems are now, and bring them in order. */
static void
join_slots(AnStatement *result, const uint32_t *places)
{
	uint32_t	i;

	for (i = 0; i < result->nslots; i++)
	{
		AnStatementSlot *slot = &result->slots[i];

		slot->number = places[slot->number];
		if (slot->beside < AN_BESIDE_YEAR)
			slot->beside = places[slot->beside];
	}
	qsort(result->slots, result->nslots, sizeof(AnStatementSlot),
		  compare_slots);
}

static int
read_statement_tokens(Reader *reader)
{
	AnWords		words;
	AnToken		token;
	uint32_t	next_tick = AN_TICK_BYTES;
	int			status = AN_OK;

	an_words_init(&words, reader->folded);
	while (status == AN_OK && an_tokens_next(&words, &token))
	{
		status = an_token_is_word(&token) ? read_statement_word(reader, &token) :
			read_sign(reader, &token);
		an_arena_tick_byte(reader->arena, token.end, &next_tick);
	}
	return status == AN_OK ? end_number(reader) : status;
}

/* Give back the room of stems, where most were read more than once. */
static int
shed_stems(Reader *reader, AnStatement *result)
{
	size_t		nbytes = result->nstems * sizeof(AnStatementStem);
	AnStatementStem *stems;

	if (result->nstems > reader->nstems / 2)
		return AN_OK;
	stems = an_arena_alloc(reader->arena, nbytes + 1);
	if (stems == NULL)
		return AN_ERR_MEMORY;
	if (nbytes > 0)
		memcpy(stems, result->stems, nbytes);
	an_array_free(reader->arena, result->stems, reader->stems_room,
				  sizeof(AnStatementStem));
	result->stems = stems;
	return AN_OK;
}

/* The stems of a statement that tell something. */
int
an_statement_read(AnArena *arena, const AnFolded *folded, AnStatement *result)
{
	Reader		reader = {0};
	uint32_t   *places;
	uint32_t	i;
	int			status;

	memset(result, 0, sizeof(AnStatement));
	reader.arena = arena;
	reader.folded = folded;
	reader.told = reader.told_before = NONE;
	an_polarity_init(arena, &reader.polarity);
	reader.letters = an_arena_alloc(arena,
									AN_STEM_ROOM(folded->folded_bytes) + 1);
	reader.stems = an_array_reserve(arena, NULL, 0, an_words_guess(folded),
									&reader.stems_room,
									sizeof(AnStatementStem));
	if (reader.letters == NULL || reader.stems == NULL)
		return AN_ERR_MEMORY;
	status = read_statement_tokens(&reader);
	if (status == AN_OK)
		status = add_numbers(&reader, result);
	an_array_free(arena, reader.numbers, reader.numbers_room, sizeof(Number));
	if (status != AN_OK)
		return status;
	places = an_arena_alloc(arena, (reader.nstems + (size_t) 1) *
							sizeof(uint32_t));
	if (places == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < reader.nstems; i++)
		settle_stem(&reader, &reader.stems[i]);
	result->stems = reader.stems;
	result->nstems = an_statement_order_all(reader.stems, reader.nstems, places,
											&result->weight);
	join_slots(result, places);
	an_arena_free(arena, places, (reader.nstems + (size_t) 1) *
				  sizeof(uint32_t));
	result->negators = reader.polarity.negators;
	result->nnegators = reader.polarity.nnegators;
	result->nclauses = reader.polarity.clause + 1;
	return shed_stems(&reader, result);
}
