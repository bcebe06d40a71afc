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

#include "core/reuse/statement_polarity.h"
#include "core/reuse/statement_stem.h"

/* What a number stands beside, where that is no stem. */
#define AN_BESIDE_FIRST	(UINT32_MAX - 3)	/* of these */
#define AN_BESIDE_DATE	(UINT32_MAX - 3)	/* it is a day of a month */
#define AN_BESIDE_MONTH	(UINT32_MAX - 2)	/* it is a month */
#define AN_BESIDE_YEAR	(UINT32_MAX - 1)	/* it is a year */
#define AN_BESIDE_DAY	UINT32_MAX	/* it is a day of the week */

/* What a number counts, or stands beside. */
typedef struct AnStatementSlot
{
	uint32_t	beside;			/* a stem, or AN_BESIDE_YEAR, ... */
	uint32_t	number;			/* a stem */
} AnStatementSlot;

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
