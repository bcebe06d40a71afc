/*
 * elements.h
 *		The elements of HTML, as far as a reader of the text notices them.
 */
#ifndef AN_ELEMENTS_H
#define AN_ELEMENTS_H

#include <stdbool.h>
#include <stdint.h>

/* The longest name of a tag that is looked at. */
#define AN_ELEMENT_NAME_BYTES	64

typedef enum AnElement
{
	AN_ELEMENT_NONE = 0,		/* no element has that name */
	AN_ELEMENT_INLINE,			/* within a line, and perhaps within a word */
	AN_ELEMENT_BLOCK,			/* with lines of its own */
	AN_ELEMENT_LINE_BREAK,
	AN_ELEMENT_QUOTE,			/* browsers show quotation marks */
	AN_ELEMENT_OTHER,			/* shown in the place of text, or not at all */
	AN_ELEMENT_SCRIPT,			/* this one and those below: not text inside */
	AN_ELEMENT_STYLE,
	AN_ELEMENT_XML
} AnElement;

static inline bool
an_is_ascii_letter(uint8_t c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

extern bool an_element_may_have(uint8_t c);
extern AnElement an_element_find(const uint8_t *name, uint32_t nbytes);

#endif							/* AN_ELEMENTS_H */
