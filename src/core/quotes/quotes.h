/*
 * quotes.h
 *		Who said what: the rows of a text, from its marks, cues and speakers.
 *
 * A text is read once from its beginning.  A cue with its link opens content,
 * and the link types it: content right away or wholly in marks is direct, a
 * part of it in marks is mixed, content without marks is indirect.  Marks
 * without a cue are no quotation, unless a colon leads to them or they repeat
 * one.
 */
#ifndef AN_QUOTES_H
#define AN_QUOTES_H

#include "core/quotes/extra_cues.h"
#include "core/quotes/quote.h"
#include "core/text/fold.h"

extern int	an_quotes_read(AnArena *arena, const AnFolded *folded,
						   const AnExtraCues *extra, bool interviews,
						   AnQuotes *result);

#endif							/* AN_QUOTES_H */
