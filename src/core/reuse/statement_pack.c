/*
 * statement_pack.c
 *		A statement in one stretch of bytes, to be put away and read again.
 *
 * The statement comes first, then its stems, slots and negators, then all
 * letters in the order of the stems that have them.
 */
#include "core/reuse/statement_pack.h"

#include <string.h>

/* How many bytes a statement takes, packed. */
size_t
an_statement_packed_bytes(const AnStatement *statement)
{
	size_t		nbytes = sizeof(AnStatement);
	uint32_t	i;

	nbytes += statement->nstems * sizeof(AnStatementStem);
	nbytes += statement->nslots * sizeof(AnStatementSlot);
	nbytes += statement->nnegators * sizeof(AnNegator);
	for (i = 0; i < statement->nstems; i++)
		nbytes += statement->stems[i].nbytes;
	return nbytes;
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
	uint32_t	i;

	at = append(at, statement->stems,
				statement->nstems * sizeof(AnStatementStem));
	at = append(at, statement->slots,
				statement->nslots * sizeof(AnStatementSlot));
	at = append(at, statement->negators,
				statement->nnegators * sizeof(AnNegator));
	for (i = 0; i < statement->nstems; i++)
		at = append(at, statement->stems[i].letters,
					statement->stems[i].nbytes);
}

/* The statement that was packed; it needs the bytes, and changes them. */
void
an_statement_unpack(void *packed, AnStatement *result)
{
	uint8_t    *at = (uint8_t *) packed + sizeof(AnStatement);
	uint32_t	i;

	memcpy(result, packed, sizeof(AnStatement));
	result->stems = (AnStatementStem *) (void *) at;
	at += result->nstems * sizeof(AnStatementStem);
	result->slots = (AnStatementSlot *) (void *) at;
	at += result->nslots * sizeof(AnStatementSlot);
	result->negators = (AnNegator *) (void *) at;
	at += result->nnegators * sizeof(AnNegator);
	for (i = 0; i < result->nstems; i++)
	{
		result->stems[i].letters = at;
		at += result->stems[i].nbytes;
	}
}
