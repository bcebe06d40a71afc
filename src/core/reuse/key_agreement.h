/*
 * key_agreement.h
 *		How many of a query's keys a row must have.
 *
 * GIN leaves a row unread that has fewer; every other one is compared exactly.
 * The query's window may be up to AN_WINDOW_WIDEST; `widest` is what rows may
 * have.  Where that is 1, rows keep all, and the query's must be 1 as well.
 */
#ifndef AN_KEY_AGREEMENT_H
#define AN_KEY_AGREEMENT_H

#include "core/reuse/winnowing.h"

/* A query may miss this share of the rows that just reach its threshold. */
#define AN_MISS_MAX		0.001

extern uint32_t an_key_agreement_near(const AnKeys *query, uint32_t widest,
									  double threshold);
extern uint32_t an_key_agreement_copy(const AnKeys *query, uint32_t widest,
									  double threshold);

#endif							/* AN_KEY_AGREEMENT_H */
