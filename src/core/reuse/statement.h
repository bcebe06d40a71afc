/*
 * statement.h
 *		What a quotation says, as far as it can be compared.
 *
 * Translators and editors keep what a statement is about and change how it is
 * put: tense, order, a verb for its noun.  So statements are compared as sets
 * of stems, each weighed by how rare it is in news (Sparck Jones, "A
 * statistical interpretation of term specificity", 1972).  Two things a set of
 * stems does not see: what is denied, and how many.  So each stem also knows
 * whether it is denied, and each number what it counts.
 *
 * The index keys are made of the stems: where those change, so does
 * AN_STATEMENT_VERSION (statement_keys.h).
 */
#ifndef AN_STATEMENT_H
#define AN_STATEMENT_H

#include "core/reuse/statement_slots.h"
#include "core/reuse/statement_stem.h"

typedef struct AnStatement
{
	AnStatementStem *stems;		/* in their order, each once */
	uint32_t	nstems;
	AnStatementSlot *slots;		/* in the order of what stands beside */
	uint32_t	nslots;
	AnNegator  *negators;
	uint32_t	nnegators;
	uint32_t	nclauses;
	float		weight;			/* of all stems */
} AnStatement;

extern int	an_statement_read(AnArena *arena, const AnFolded *folded,
							  AnStatement *result);

#endif							/* AN_STATEMENT_H */
