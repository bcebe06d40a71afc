/*
 * quote.h
 *		A quotation, and the list of those that a text holds.
 */
#ifndef AN_QUOTE_H
#define AN_QUOTE_H

#include "core/base/arena.h"

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
	uint32_t	capacity;
}			AnQuotes;

extern const char *an_quote_kind_name(AnQuoteKind kind);
extern AnQuote *an_quotes_add(AnArena *arena, AnQuotes *quotes);

#endif							/* AN_QUOTE_H */
