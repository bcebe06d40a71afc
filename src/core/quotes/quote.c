/*
 * quote.c
 *		One quotation, and the list of all that a text holds.
 */
#include "core/quotes/quote.h"

#include <string.h>

#include "core/base/array.h"

const char *
an_quote_kind_name(AnQuoteKind kind)
{
	static const char *const names[] = {"direct", "mixed", "indirect"};

	return names[kind];
}

/* Add a quotation with all fields zero; NULL where memory has run out. */
AnQuote    *
an_quotes_add(AnArena *arena, AnQuotes *quotes)
{
	AnQuote    *quote = an_array_room(arena, quotes->quotes, quotes->n,
									  &quotes->capacity, sizeof(AnQuote));

	if (quote == NULL)
		return NULL;
	quotes->quotes = quote;
	quote += quotes->n++;
	memset(quote, 0, sizeof(AnQuote));
	return quote;
}
