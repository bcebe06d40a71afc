/*
 * beginnings.h
 *		Where a word can begin, its clitics aside, for prefix queries.
 *
 * A dictionary is not told whether a term is a word or the beginning of one, so
 * both are cut by one rule, under which they agree: if the query is the
 * beginning of the word, one of its forms is the beginning of one of the word's.
 */
#ifndef AN_BEGINNINGS_H
#define AN_BEGINNINGS_H

#include "core/text/letters.h"

/* A conjunction, a preposition and the article can come off, one by one. */
#define AN_BEGINNINGS_MAX	4

extern int	an_beginnings_find(const uint8_t *word, uint32_t nbytes,
							   uint32_t *starts);
extern uint32_t an_beginnings_write(const uint8_t *word, uint32_t nbytes,
									uint8_t *out);

#endif							/* AN_BEGINNINGS_H */
