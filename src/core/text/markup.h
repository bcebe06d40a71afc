/*
 * markup.h
 *		Tags, comments and character references of HTML in a text.
 *
 * Bodies of news come with markup as often as without.  Here is decided what is
 * markup; what becomes of it is folding's affair (fold.c).  A text may also be
 * none of HTML, and must lose nothing then: a tag is only what has the name of
 * an element right behind its bracket and is closed, and a reference only what
 * entities.h knows.
 */
#ifndef AN_MARKUP_H
#define AN_MARKUP_H

#include <stdbool.h>
#include <stdint.h>

#include "core/text/entities.h"

/* What markup becomes. */
typedef enum AnMarkupKind
{
	AN_MARKUP_NONE = 0,			/* it is none: a sign like any other */
	AN_MARKUP_NOTHING,			/* a tag within a line, such as <b> */
	AN_MARKUP_BLANK,			/* a picture, a comment, a script */
	AN_MARKUP_BREAK,			/* <br> */
	AN_MARKUP_PARAGRAPH,		/* <p>, </div>: a line ends, and a paragraph */
	AN_MARKUP_CHARACTER			/* a reference; also <q>, a quotation mark */
} AnMarkupKind;

typedef struct AnMarkup
{
	AnMarkupKind kind;
	uint32_t	nbytes;
	uint32_t	cp;				/* of a character */
	uint32_t	then;			/* a second code point, or 0 */
} AnMarkup;

/* What a reader looks for far ahead. */
typedef enum AnMarkupEnd
{
	AN_END_COMMENT,
	AN_END_CDATA,
	AN_END_SCRIPT,
	AN_END_STYLE,
	AN_END_XML,
	AN_END_DOUBLE,				/* a quotation mark around an attribute */
	AN_END_SINGLE,
	AN_MARKUP_ENDS
} AnMarkupEnd;

/*
 * A text whose markup is read from its beginning on.  It remembers what it has
 * looked for in vain, so that no text makes it look for long again and again.
 */
typedef struct AnMarkupReader
{
	const uint8_t *text;
	const uint8_t *end;
	const uint8_t *last;		/* the last >; end where it is not known yet */
	const uint8_t *none[AN_MARKUP_ENDS];	/* from here on there is no end */
	const uint8_t *cdata;		/* where the section under way ends, or NULL */
} AnMarkupReader;

/* Can markup begin with the character? */
static inline bool
an_markup_begins(uint32_t cp)
{
	return cp == '<' || cp == '&' || cp == ']';
}

extern void an_markup_init(AnMarkupReader *reader, const uint8_t *text,
						   uint32_t nbytes);
extern AnMarkup an_markup_read(AnMarkupReader *reader, uint32_t at);

#endif							/* AN_MARKUP_H */
