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

#include "core/names.h"

typedef enum AnQuoteKind
{
	AN_QUOTE_DIRECT,
	AN_QUOTE_MIXED,
	AN_QUOTE_INDIRECT
}			AnQuoteKind;

/* One quotation; spans are folded bytes, empty ones have start == end. */
typedef struct AnQuote
{
	AnQuoteKind kind;
	AnSpan		content;
	AnSpan		cue;
	AnSpan		speaker_text;	/* empty where the subject is elided */
	AnSpan		speaker;		/* the fullest name of the same */
	AnSpan		via;
	uint32_t	repeat_of;		/* number from 1 of the same words, or 0 */
	float		confidence;
}			AnQuote;

typedef struct AnQuotes
{
	AnQuote    *quotes;			/* in the order of their beginnings */
	uint32_t	n;
}			AnQuotes;

extern int	an_quotes_read(AnArena *arena, const AnFolded *folded,
						   const uint64_t *extra_cues, uint32_t nextra,
						   AnQuotes *result);
extern const char *an_quote_kind_name(AnQuoteKind kind);

#endif							/* AN_QUOTES_H */
