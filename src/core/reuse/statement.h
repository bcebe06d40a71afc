/*
 * statement.h
 *		Do two quotations say the same in other words?
 *
 * Translators and editors keep what a statement is about and change how it is
 * put: tense, order, a verb for its noun.  So statements are compared as sets
 * of stems, each weighed by how rare it is in news (Sparck Jones, "A
 * statistical interpretation of term specificity", 1972), and a stem counts in
 * part for another one with the same consonants, as "carried out" does for
 * "carrying out".  One outlet often quotes half of what the other does, which
 * is no contradiction: what is shared is held mostly against the shorter
 * statement (the symmetric ratio of Tversky, "Features of similarity", 1977,
 * in the form of Jimenez, Becerra, Gelbukh, "Softcardinality-core", 2013).
 *
 * This room has no version, for no index is made of it.  Its answers change
 * with AN_FOLD_VERSION, AN_WORDS_VERSION and AN_STEM_VERSION, and with itself.
 */
#ifndef AN_STATEMENT_H
#define AN_STATEMENT_H

#include "core/text/words.h"

/*
 * A stem of a statement.  The hashes are the same in every process: they keep
 * the order, and with it the sums, but words can be made that have them.
 * Whether two stems are the same is told by their letters.
 */
typedef struct AnStatementStem
{
	uint32_t	hash;			/* its upper half */
	uint32_t	consonants;		/* ... of what is left of the stem, or 0 */
	const uint8_t *letters;
	uint32_t	nbytes;
	float		weight;
} AnStatementStem;

typedef struct AnStatement
{
	AnStatementStem *stems;		/* by hash and letters, each once */
	uint32_t	nstems;
	float		weight;			/* of all */
} AnStatement;

extern int	an_statement_read(AnArena *arena, const AnFolded *folded,
							  AnStatement *result);
extern int	an_statement_compare(AnArena *arena, const AnStatement *a,
								 const AnStatement *b, float *similarity);

#endif							/* AN_STATEMENT_H */
