/*
 * statement_keys.h
 *		The keys by which rows are found that may say the same.
 *
 * A stem counts for the same stem, or for another one with the same consonants.
 * So its key is the hash of its consonants, or its own where it has too few:
 * whatever two statements share, they share a key, and never more than the
 * stems of those keys weigh.
 *
 * How much they must share follows from the threshold t.  A query and a row are
 * alike if they share t (l + c (h - l)), where l is the weight of the lighter
 * one, h that of the heavier, and c what of the difference counts.  That grows
 * with the weight of the row, so a key also says how heavy its row is, roughly:
 * a query asks for the keys of rows of each size, and what such rows must share
 * at least.  A row that shares less, which takes no more than its keys to see,
 * need not be read.  And those of the light keys that weigh less together need
 * not be asked for: a prefix filter by weight (Bayardo, Ma, Srikant, "Scaling up
 * all pairs similarity search", WWW 2007).
 */
#ifndef AN_STATEMENT_KEYS_H
#define AN_STATEMENT_KEYS_H

#include "core/base/hash.h"
#include "core/reuse/statement_compare.h"
#include "core/text/letters.h"
#include "core/text/stem.h"

/*
 * Goes up whenever a statement has other stems, or they other keys: here, in
 * statement.c and in the rooms that it reads by.
 */
#define AN_STATEMENT_VERSION	1

/* As AN_KEY_FORMAT, of all that the keys of a statement are made of. */
#define AN_STATEMENT_FORMAT \
	(AN_FOLD_VERSION << 16 | AN_WORDS_VERSION << 12 | AN_HASH_VERSION << 8 | \
	 AN_STEM_VERSION << 4 | AN_STATEMENT_VERSION)

#if AN_FOLD_VERSION > 15 || AN_WORDS_VERSION > 15 || AN_HASH_VERSION > 15 || \
	AN_STEM_VERSION > 15 || AN_STATEMENT_VERSION > 15
#error "a version above 15 would change its neighbour in AN_STATEMENT_FORMAT"
#endif

/* A key, and what the stems weigh that it stands for. */
typedef struct AnStatementKey
{
	uint32_t	key;
	float		weight;
} AnStatementKey;

/* Rows of one size: their keys among all that are asked for. */
typedef struct AnStatementSize
{
	uint32_t	end;			/* where they end; the next begin there */
	double		least;			/* what the row's share of them weighs */
} AnStatementSize;

/* What a query asks for. */
typedef struct AnStatementAsk
{
	AnStatementKey *keys;
	uint32_t	nkeys;
	AnStatementSize *sizes;
	uint32_t	nsizes;
} AnStatementAsk;

extern int	an_statement_row_keys(AnArena *arena, const AnStatement *statement,
								  uint32_t **keys, uint32_t *nkeys);
extern int	an_statement_ask(AnArena *arena, const AnStatement *statement,
							 double threshold, uint32_t most,
							 AnStatementAsk *result);
extern AnStatementKey *an_statement_common(AnArena *arena,
										   const AnStatement *statement,
										   uint32_t *n);
extern double an_statement_least_shared(double a, double b, double threshold);
extern double an_statement_least_of_any(double weight, double threshold);

/* Are two statements alike for all that their weights tell? */
static inline bool
an_statement_can_be(const AnStatement *a, const AnStatement *b,
					double threshold)
{
	double		lighter = a->weight < b->weight ? a->weight : b->weight;

	return lighter >= an_statement_least_shared(a->weight, b->weight,
												threshold);
}

#endif							/* AN_STATEMENT_KEYS_H */
