/*
 * quote.c
 *		One quotation, and the list of all that a text holds.
 */
#include "core/quotes/quote.h"

#include <stdlib.h>
#include <string.h>

#include "core/base/array.h"

const char *
an_quote_kind_name(AnQuoteKind kind)
{
	static const char *const names[] = {"direct", "mixed", "indirect"};

	return names[kind];
}

/* The stance in SQL's words; NULL for none. */
const char *
an_stance_name(AnStance stance)
{
	static const char *const names[] = {NULL,
#define AN_STANCE(NAME, name)	name,
#include "core/quotes/stances.def"
#undef AN_STANCE
	NULL};

	return names[stance];
}

/* The kind in SQL's words; NULL for nobody. */
const char *
an_speaker_kind_name(AnSpeakerKind kind)
{
	static const char *const names[] = {NULL, "person", "body", "document",
	"role", "unnamed", "scripture"};

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

/* By beginning, the longer of two with the same beginning first. */
static int
by_start(const void *a, const void *b)
{
	const AnQuote *x = a;
	const AnQuote *y = b;

	if (x->content.start != y->content.start)
		return x->content.start < y->content.start ? -1 : 1;
	if (x->content.end != y->content.end)
		return x->content.end > y->content.end ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	return (x->cue.start > y->cue.start) - (x->cue.start < y->cue.start);
}

/* Order quotations by their beginning. */
void
an_quotes_sort(AnQuotes *quotes)
{
	if (quotes->n > 1)
		qsort(quotes->quotes, quotes->n, sizeof(AnQuote), by_start);
}
