/*
 * spans.h
 *		Spans of a folded text as values of a row.
 */
#ifndef AN_PG_SPANS_H
#define AN_PG_SPANS_H

#include "pg/base/body.h"

extern void an_put_span(const AnBody *body, AnSpan folded, Datum *value,
						bool *null, AnSpan *original);
extern void an_put_words(const AnBody *body, AnSpan folded, Datum *value,
						 bool *null);

#endif							/* AN_PG_SPANS_H */
