/*
 * quote.c
 *		A quotation, and the list of those that a text holds.
 */
#include "core/quotes/quote.h"

#include <string.h>

const char *
an_quote_kind_name(AnQuoteKind kind)
{
	static const char *const names[] = {"direct", "mixed", "indirect"};

	return names[kind];
}

/* Room for one quotation more, cleared; NULL where memory has run out. */
AnQuote *
an_quotes_add(AnArena *arena, AnQuotes *quotes)
{
	if (quotes->n == quotes->capacity)
	{
		size_t		bytes = quotes->capacity * sizeof(AnQuote);

		quotes->quotes = an_arena_grow(arena, quotes->quotes, bytes,
									   bytes > 0 ? 2 * bytes :
									   16 * sizeof(AnQuote));
		if (quotes->quotes == NULL)
			return NULL;
		quotes->capacity = bytes > 0 ? 2 * quotes->capacity : 16;
	}
	memset(&quotes->quotes[quotes->n], 0, sizeof(AnQuote));
	return &quotes->quotes[quotes->n++];
}
