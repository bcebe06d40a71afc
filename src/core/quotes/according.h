/*
 * according.h
 *		Content with a source and no verb: according to X, ...
 *
 * The source stands before its content or behind it.
 */
#ifndef AN_ACCORDING_H
#define AN_ACCORDING_H

#include "core/quotes/reading.h"

extern bool an_is_as_said(const AnArticle *article, uint32_t i);
extern int	an_according_read(AnReading *r, uint32_t i, uint32_t *next);

#endif							/* AN_ACCORDING_H */
