/*
 * statement_numbers.h
 *		The numbers of a quotation, in figures or in words.
 *
 * One number is one number however it is written: in figures of any shape, in
 * words, in the dual of a thousand or a million, as a half, with a percent sign
 * or a word for it.  A number in words is read as it is said, a factor before
 * what it multiplies and the parts of a sum joined by "and": "three hundred
 * and five and twenty thousand".
 */
#ifndef AN_STATEMENT_NUMBERS_H
#define AN_STATEMENT_NUMBERS_H

#include "core/reuse/statement_words.h"

/* A number that is being read; zeroed where none is. */
typedef struct AnCount
{
	uint64_t	total;			/* millionths: whole thousands and above */
	uint64_t	current;		/* what the next of them multiplies */
	uint64_t	scale;			/* the last of them */
	AnStatementClass last;		/* its last word; PLAIN: none is being read */
	bool		digits;			/* ... was in figures */
	bool		accusative;		/* its last scale is one before "and" */
	bool		tentative;		/* "one", which is a number in "eleven" only */
} AnCount;

/* Bytes of a number written by an_count_write(). */
#define AN_COUNT_BYTES	24

extern bool an_count_take(AnCount *count, const AnSaying *saying);
extern bool an_count_figures(AnCount *count, const uint8_t *figures,
							 uint32_t nbytes);
extern uint32_t an_count_write(uint64_t value, uint8_t sign,
							   uint8_t *out);

static inline bool
an_count_is_open(const AnCount *count)
{
	return count->last != AN_SAY_PLAIN;
}

static inline uint64_t
an_count_value(const AnCount *count)
{
	return count->total + count->current;
}

#endif							/* AN_STATEMENT_NUMBERS_H */
