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
#include "core/reuse/statement_slots.h"
#include "core/text/stem.h"

/* What a stem must weigh to be what a negator turns. */
#define TELLING			3

/* Words between a number and what it counts. */
#define NEAR_WORDS		2

/* ... and between a side and what it is of. */
#define SIDE_WORDS		4

/* Values from here on say that a word before them must tell, too. */
#define IF_TOLD			100

/* Numbers in four figures from and to these are years, too. */
#define FIRST_YEAR		(1900 * AN_SAY_ONE_WHOLE)
#define LAST_YEAR		(2100 * AN_SAY_ONE_WHOLE)

#define PERCENT			100

typedef struct Reader
{
	AnArena    *arena;
	const AnFolded *folded;
	AnPolarity	polarity;
	AnStatementStem *stems;
	uint32_t	nstems;
	uint32_t	stems_room;
	uint8_t    *letters;		/* room for those of the next stem */
	AnStatedNumber *numbers;
	uint32_t	nnumbers;
	uint32_t	numbers_room;
	AnCount		count;			/* the number that is being read */
	AnMark		count_mark;		/* ... of its first word */
	uint32_t	count_word;		/* ... whose number this is */
	uint32_t	word;			/* the number of this word */
	uint32_t	told;			/* ... of the last telling one, or AN_NO_STEM */
	uint32_t	told_before;	/* ... of the one before that in its clause */
	uint32_t	told_clause;
	AnStatementClass before;	/* of the word before */
	bool		after_dual;		/* the last stem was one */
	bool		percent_before; /* a sign that the next number is of */
} Reader;

/* A number, or a side, that the last stem stands behind. */
static void
put_before(Reader *reader, AnStatedNumber *number)
{
	AnStatementStem *stem = &reader->stems[reader->nstems - 1];

	number->after = reader->nstems - 1;
	if (!number->is_side && !number->is_year)
		stem->counted = number->value == 2 * AN_SAY_ONE_WHOLE ? AN_STEM_TWO :
			AN_STEM_MANY;
}

/* Put the last stem beside the numbers that stand shortly before it. */
static void
put_beside(Reader *reader)
{
	uint32_t	i;
	uint32_t	clause = reader->stems[reader->nstems - 1].clause;

	for (i = reader->nnumbers; i > 0; i--)
	{
		AnStatedNumber *number = &reader->numbers[i - 1];

		if (number->word + SIDE_WORDS < reader->word)
			break;
		if (number->is_side ? reader->before == AN_SAY_RELATIVE :
			number->word + NEAR_WORDS < reader->word)
			continue;
		if (number->after != AN_NO_STEM || number->mark.clause != clause)
			break;
		if (!number->is_day && !number->is_month && !number->is_date)
			put_before(reader, number);
	}
	reader->told_before = reader->told_clause == clause ? reader->told : AN_NO_STEM;
	reader->told = reader->word;
	reader->told_clause = clause;
}

/* Does the number that is being read follow a word shortly? */
static bool
follows_shortly(const Reader *reader, uint32_t word)
{
	return word != AN_NO_STEM && word + NEAR_WORDS >= reader->count_word;
}

/* Note a number, and what stands before it. */
static int
add_number(Reader *reader, uint64_t value, const AnMark *mark, bool is_day)
{
	AnStatedNumber *number = an_array_room(reader->arena, reader->numbers,
										   reader->nnumbers,
										   &reader->numbers_room, sizeof(AnStatedNumber));

	if (number == NULL)
		return AN_ERR_MEMORY;
	reader->numbers = number;
	number += reader->nnumbers++;
	memset(number, 0, sizeof(AnStatedNumber));
	number->value = value;
	number->mark = *mark;
	number->word = reader->word;
	number->is_day = is_day;
	number->after = AN_NO_STEM;
	number->before = AN_NO_STEM;
	if (!is_day && mark->clause == reader->told_clause &&
		follows_shortly(reader, reader->told))
		number->before = reader->nstems - 1;
	number->two_before = number->before != AN_NO_STEM && number->before > 0 &&
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

/* Note a month, and the day of it that stands before. */
static int
note_month(Reader *reader, uint64_t value, const AnMark *mark)
{
	int			status;

	if (reader->nnumbers > 0 &&
		reader->numbers[reader->nnumbers - 1].word == reader->word)
		reader->numbers[reader->nnumbers - 1].is_date = true;
	status = add_number(reader, value % (IF_TOLD * AN_SAY_ONE_WHOLE), mark,
						true);
	if (status != AN_OK)
		return status;
	reader->numbers[reader->nnumbers - 1].is_day = false;
	reader->numbers[reader->nnumbers - 1].is_month = true;
	return AN_OK;
}

/* Note a word that another one opposes, which a negator makes of it. */
static int
note_side(Reader *reader, const AnSaying *saying, const AnMark *mark)
{
	uint64_t	value = saying->value / AN_SAY_ONE_WHOLE;
	bool		is_told = value >= IF_TOLD;
	AnStatedNumber *number;
	int			status;

	if (value == 0 || (is_told ? reader->before != AN_SAY_RELATIVE :
					   reader->before == AN_SAY_FROM))
		return AN_OK;
	status = add_number(reader, ((value % IF_TOLD) ^ mark->flips) *
						AN_SAY_ONE_WHOLE, mark, true);
	if (status != AN_OK)
		return status;
	number = &reader->numbers[reader->nnumbers - 1];
	number->is_day = is_told;
	number->is_side = true;
	if (is_told && reader->told != AN_NO_STEM &&
		reader->told + SIDE_WORDS >= reader->word &&
		reader->told_clause == mark->clause)
		number->before = reader->nstems - 1;
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
	if (status == AN_OK && saying->class == AN_SAY_MONTH_NAME)
		return note_month(reader, saying->value, mark);
	if (status == AN_OK && saying->class == AN_SAY_DAY)
		return add_number(reader, saying->value, mark, true);
	if (token->kind == AN_WORD_NUMBER)
		*taken = an_count_figures(&reader->count, word,
								  token->end - token->start);
	else
		*taken = an_count_take(&reader->count, saying);
	return status;
}

/* Does a value mean what it does only behind a word that is not there? */
static bool
is_untold_month(const Reader *reader, const AnSaying *saying)
{
	return saying->class == AN_SAY_MONTH_NAME &&
		saying->value >= IF_TOLD * AN_SAY_ONE_WHOLE &&
		!an_count_is_open(&reader->count);
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
	if ((said.saying.class == AN_SAY_UNABLE && reader->before != AN_SAY_FROM) ||
		is_untold_month(reader, &said.saying))
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
	if (status == AN_OK && said.saying.class < AN_SAY_UNIT)
		status = note_side(reader, &said.saying, &mark);
	if (status != AN_OK)
		return status;
	reader->before = said.saying.class;
	if (!taken && token->kind == AN_WORD_NUMBER)
		stem = an_statement_number(stem.letters, stem.nbytes);
	if ((!taken && an_say_is_content(said.saying.class)) ||
		said.saying.class == AN_SAY_DUAL)
	{
		uint32_t	n = reader->nstems;

		stem.counted = said.saying.class == AN_SAY_DUAL ?
			(said.saying.joined ? 0 : AN_STEM_TWO) :
			an_statement_counted(&stem, word, nbytes);
		if (reader->after_dual && stem.counted == AN_STEM_TWO)
			stem.counted = 0;
		else
			reader->after_dual = stem.counted == AN_STEM_TWO;
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
		const AnStatedNumber *number = &reader->numbers[i];

		nbytes += an_stated_write(number, written);
		nslots += an_stated_slots(number);
	}
	reader->letters = an_arena_alloc(reader->arena, nbytes + 1);
	result->slots = an_arena_alloc(reader->arena,
								   (nslots + 1) * sizeof(AnStatementSlot));
	if (reader->letters == NULL || result->slots == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < reader->nnumbers && status == AN_OK; i++)
	{
		const AnStatedNumber *number = &reader->numbers[i];
		AnStatementStem stem =
		an_statement_number(reader->letters,
							an_stated_write(number, reader->letters));

		status = add_stem(reader, &stem, &number->mark);
		if (status == AN_OK)
			result->nslots += an_stated_put(number, reader->nstems - 1,
											&result->slots[result->nslots]);
		an_arena_tick_turn(reader->arena, i);
	}
	return status;
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
	reader.told = reader.told_before = AN_NO_STEM;
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
	an_array_free(arena, reader.numbers, reader.numbers_room, sizeof(AnStatedNumber));
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
	an_stated_join(result->slots, result->nslots, places);
	an_arena_free(arena, places, (reader.nstems + (size_t) 1) *
				  sizeof(uint32_t));
	result->negators = reader.polarity.negators;
	result->nnegators = reader.polarity.nnegators;
	result->nclauses = reader.polarity.clause + 1;
	return shed_stems(&reader, result);
}
