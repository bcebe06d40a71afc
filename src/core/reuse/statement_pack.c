/*
 * statement_pack.c
 *		A statement in one stretch of bytes, to be put away and read again.
 *
 * The statement comes first, then its stems, slots and negators, then all
 * letters in the order of the stems that have them.
 */
#include "core/reuse/statement_pack.h"

#include <string.h>

/* Call visit for every stem of a statement, those of its slots last. */
static void
each_stem(const AnStatement *statement,
		  void (*visit) (AnStatementStem *stem, void *state), void *state)
{
	uint32_t	i;

	for (i = 0; i < statement->nstems; i++)
		visit(&statement->stems[i], state);
	for (i = 0; i < statement->nslots; i++)
	{
		visit(&statement->slots[i].beside, state);
		visit(&statement->slots[i].number, state);
	}
}

static void
add_bytes(AnStatementStem *stem, void *state)
{
	*(size_t *) state += stem->nbytes;
}

/* How many bytes a statement takes, packed. */
size_t
an_statement_packed_bytes(const AnStatement *statement)
{
	size_t		nbytes = sizeof(AnStatement);

	nbytes += statement->nstems * sizeof(AnStatementStem);
	nbytes += statement->nslots * sizeof(AnStatementSlot);
	nbytes += statement->nnegators * sizeof(AnNegator);
	each_stem(statement, add_bytes, &nbytes);
	return nbytes;
}

/* Copy letters to where the state points, and move that on. */
static void
copy_letters(AnStatementStem *stem, void *state)
{
	uint8_t   **at = state;

	memcpy(*at, stem->letters, stem->nbytes);
	*at += stem->nbytes;
}

static void
place_letters(AnStatementStem *stem, void *state)
{
	const uint8_t **at = state;

	stem->letters = *at;
	*at += stem->nbytes;
}

/* Copy so many bytes behind those that are there. */
static uint8_t *
append(uint8_t *at, const void *bytes, size_t nbytes)
{
	if (nbytes > 0)
		memcpy(at, bytes, nbytes);
	return at + nbytes;
}

/* Write a statement to bytes that are aligned for any type. */
void
an_statement_pack(const AnStatement *statement, void *packed)
{
	uint8_t    *at = append(packed, statement, sizeof(AnStatement));

	at = append(at, statement->stems,
				statement->nstems * sizeof(AnStatementStem));
	at = append(at, statement->slots,
				statement->nslots * sizeof(AnStatementSlot));
	at = append(at, statement->negators,
				statement->nnegators * sizeof(AnNegator));
	each_stem(statement, copy_letters, &at);
}

/* The statement that was packed; it needs the bytes, and changes them. */
void
an_statement_unpack(void *packed, AnStatement *result)
{
	uint8_t    *at = (uint8_t *) packed + sizeof(AnStatement);
	const uint8_t *letters;

	memcpy(result, packed, sizeof(AnStatement));
	result->stems = (AnStatementStem *) (void *) at;
	at += result->nstems * sizeof(AnStatementStem);
	result->slots = (AnStatementSlot *) (void *) at;
	at += result->nslots * sizeof(AnStatementSlot);
	result->negators = (AnNegator *) (void *) at;
	letters = at + result->nnegators * sizeof(AnNegator);
	each_stem(result, place_letters, &letters);
}
