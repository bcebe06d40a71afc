/*
 * run_keys.h
 *		Keys by which texts meet that share a run of so many words.
 *
 * Of a shared run of n words both texts have all n - k + 1 runs of k words.  So
 * the least hash of every n - k + 1 of them in a row, as in winnowing.h, is a
 * key of both, and no two texts that share a run of n words can fail to meet.
 * Index keys must serve every n; these are made for one, so that k can be half
 * of it: few texts have half of a run in common by chance.
 *
 * Texts that have met need not share the whole run.  A filter tells of most
 * that do not, in far less time than a comparison takes.  It never turns away
 * texts that share a run.
 */
#ifndef AN_RUN_KEYS_H
#define AN_RUN_KEYS_H

#include "core/reuse/shingles.h"

/* The hashes of a text's runs, to hold other texts against. */
typedef struct AnRunFilter
{
	uint32_t	run_words;
	AnSlots		slots;
	uint64_t   *hashes;			/* by slot; 0 is empty */
} AnRunFilter;

extern int	an_run_keys_make(AnArena *arena, const uint64_t *words,
							 uint32_t nwords, uint32_t run_words,
							 AnShingles *result);
extern int	an_run_filter_make(AnArena *arena, const uint64_t *words,
							   uint32_t nwords, uint32_t run_words,
							   AnRunFilter *filter);
extern int	an_run_filter_passes(AnArena *arena, const AnRunFilter *filter,
								 const uint64_t *words, uint32_t nwords,
								 bool *passes);

#endif							/* AN_RUN_KEYS_H */
