/*
 * quote_rows.h
 *		The rows of a text, written out, beside those that are wanted.
 *
 * Each room says what it shows of a row; reading the text, the bars between
 * rows and the comparison are the same for all.
 */
#ifndef AN_UNIT_QUOTE_ROWS_H
#define AN_UNIT_QUOTE_ROWS_H

#include "unit/unit.h"

#include <stdio.h>

#include "core/quotes/article.h"
#include "core/quotes/quotes.h"

/* All rows of a case, written out, have fewer bytes. */
#define MOST_ROW_BYTES	2000

typedef struct RowCase
{
	const char *what;
	const char *text;
	const char *wanted;
} RowCase;

/* Write of one row what a room shows; how many bytes that would take, or 0. */
typedef int (*RowWriter) (const char *text, const AnFolded *folded,
						  const AnQuote *quote, char *to, size_t room);

extern void unit_write_rows(const char *text, bool interviews,
							RowWriter write, char *rows);
extern bool unit_rows_are(const RowCase *of, RowWriter write, char *rows);
extern const char *unit_words(const char *text, const AnFolded *folded,
							  AnSpan words, int *nbytes);
extern uint32_t unit_word_at(const AnArticle *article, uint32_t n);

/* Check all cases of a room, whose check this is. */
#define CHECK_ROWS(cases, write) \
	do { \
		char rows[MOST_ROW_BYTES]; \
		size_t case_no; \
		for (case_no = 0; case_no < sizeof(cases) / sizeof((cases)[0]); \
			 case_no++) \
			CHECK_THAT(unit_rows_are(&(cases)[case_no], write, rows), \
					   "%s: %s", (cases)[case_no].what, rows); \
	} while (0)

#endif							/* AN_UNIT_QUOTE_ROWS_H */
