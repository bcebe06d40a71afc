/*
 * quotes.h
 *		Who said what: marks, cues and speakers made one.
 *
 * A text is read once from its beginning.  A cue with its link opens a span of
 * content, and the link types it: marks right away or around all of it make it
 * direct, a marked part makes that part mixed, no marks make it indirect.
 * Marks without any cue quote nobody.
 */
#ifndef AN_QUOTES_H
#define AN_QUOTES_H

#include "core/quotes/quote.h"
#include "core/text/fold.h"

extern int	an_quotes_read(AnArena *arena, const AnFolded *folded,
						   const uint64_t *extra_cues, uint32_t nextra,
						   AnQuotes *result);

#endif							/* AN_QUOTES_H */
