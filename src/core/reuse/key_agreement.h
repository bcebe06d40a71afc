/*
 * key_agreement.h
 *		How many of a query's keys a row must have.
 *
 * GIN leaves a row unread that has fewer; every other one is compared exactly.
 */
#ifndef AN_KEY_AGREEMENT_H
#define AN_KEY_AGREEMENT_H

#include "core/reuse/winnowing.h"

/* A query may miss this share of the rows that just reach its threshold. */
#define AN_MISS_MAX		0.001

extern uint32_t an_key_agreement_near(const AnKeys *query, AnDensity density,
									  double threshold);
extern uint32_t an_key_agreement_copy(const AnKeys *query, AnDensity density,
									  double threshold);

#endif							/* AN_KEY_AGREEMENT_H */
