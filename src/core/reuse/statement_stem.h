/*
 * statement_stem.h
 *		The stems of a quotation: their order, and what they weigh.
 */
#ifndef AN_STATEMENT_STEM_H
#define AN_STATEMENT_STEM_H

#include "core/base/utf8.h"

/* How a stem stands in a statement: one bit for each way it occurs. */
#define AN_STEM_SAID	1
#define AN_STEM_DENIED	2		/* the word that a negator turns */
#define AN_STEM_UNCLEAR	4		/* behind that one, or denied in part */

/*
 * A stem of a statement.  The hashes are the same in every process: they keep
 * the order, and with it the sums, but words can be made that have them.
 * Whether two stems are the same is told by their letters.  A number is a stem
 * too, whose letters no word has.
 */
typedef struct AnStatementStem
{
	uint32_t	hash;			/* its upper half; never 0 */
	uint32_t	consonants;		/* ... of what is left of the stem, or 0 */
	const uint8_t *letters;
	uint32_t	nbytes;
	float		weight;
	uint32_t	clause;			/* where it is denied, or else first stands */
	uint32_t	negator;		/* that denies it, or AN_NO_NEGATOR */
	uint32_t	at;				/* how many were read before it */
	uint8_t		stands;			/* AN_STEM_SAID, ... */
	uint8_t		counted;		/* AN_STEM_ONE, ...: how many there are */
} AnStatementStem;

/* How many of what a stem means: one bit for each way it occurs. */
#define AN_STEM_ONE		1		/* an indefinite singular, no number before it */
#define AN_STEM_TWO		2		/* a dual, or 2 */
#define AN_STEM_MANY	4		/* another number */

/* What the letters of a number and of a weekday begin with, and no word. */
#define AN_STATEMENT_NUMBER	'='
#define AN_STATEMENT_DAY	'#'

/* ... and of a side, which counts for nothing but its opposite. */
#define AN_STATEMENT_SIDE	'&'
#define AN_STATEMENT_SIDE_WEIGHT	0.5F

static inline bool
an_statement_is_number(const AnStatementStem *stem)
{
	return stem->letters[0] == AN_STATEMENT_NUMBER ||
		stem->letters[0] == AN_STATEMENT_DAY;
}

/* Is it two in one statement, and in the other one or more? */
static inline bool
an_statement_is_other_dual(const AnStatementStem *x, const AnStatementStem *y)
{
	return x->counted == AN_STEM_TWO && y->counted != 0 &&
		!(y->counted & AN_STEM_TWO);
}

extern AnStatementStem an_statement_stem(const uint8_t *word, uint32_t nbytes,
										 uint8_t *room);
extern uint8_t an_statement_counted(const AnStatementStem *stem,
									const uint8_t *word, uint32_t nbytes);
extern AnStatementStem an_statement_number(const uint8_t *letters,
										   uint32_t nbytes);
extern int	an_statement_order(const void *x, const void *y);
extern int	an_statement_consonant_order(const AnStatementStem *p,
										 const AnStatementStem *q);
extern uint32_t an_statement_order_all(AnStatementStem *stems, uint32_t n,
									   uint32_t *places, float *weight);

#endif							/* AN_STATEMENT_STEM_H */
