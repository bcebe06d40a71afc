/*
 * statement_compare.h
 *		Do two quotations say the same in other words?
 *
 * A stem counts for itself or for another one with the same consonants, as
 * "carried out" does for "carrying out".  One outlet often
 * quotes half of what the other does, which is no contradiction: what is shared
 * is held mostly against the shorter statement (the symmetric ratio of Tversky,
 * "Features of similarity", 1977, in the form of Jimenez, Becerra, Gelbukh,
 * "Softcardinality-core", 2013).
 *
 * What is shared in a clause that one statement denies and the other one
 * affirms, or in which they count differently, speaks against them.
 */
#ifndef AN_STATEMENT_COMPARE_H
#define AN_STATEMENT_COMPARE_H

#include "core/reuse/statement.h"

/* How much of what only the longer statement says counts against it. */
#define AN_STATEMENT_LONGER		0.1F

/*
 * A few stems are little evidence: what only the longer statement says counts
 * in full up to this weight, that of one or two words.
 */
#define AN_STATEMENT_DOUBT		16.0F

extern int	an_statement_compare(AnArena *arena, const AnStatement *a,
								 const AnStatement *b, bool polarity,
								 float *similarity);

#endif							/* AN_STATEMENT_COMPARE_H */
