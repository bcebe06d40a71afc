/*
 * markup.c
 *		Tags, comments and character references of HTML in a text.
 *
 * Time stays linear whatever the text.  A tag that is none is given up at the
 * next <, or behind so many bytes and quoted values; what can stand far ahead,
 * as the end of a comment, is looked for in vain only once.
 */
#include "core/text/markup.h"

#include <string.h>

#include "core/text/elements.h"

/* Bytes of a tag outside its quoted values, and how many of these it has. */
#define MOST_TAG_BYTES	4096
#define MOST_VALUES		64

#define QUOTE_OPENS		0x201C
#define QUOTE_CLOSES	0x201D

/* Begin to read the markup of a text. */
void
an_markup_init(AnMarkupReader *reader, const uint8_t *text, uint32_t nbytes)
{
	int			i;

	reader->text = text;
	reader->end = reader->last = text + nbytes;
	reader->cdata = NULL;
	for (i = 0; i < AN_MARKUP_ENDS; i++)
		reader->none[i] = reader->end;
}

static bool
is_tag_blank(uint8_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Does the name of a tag end before the byte? */
static bool
ends_name(uint8_t c)
{
	return is_tag_blank(c) || c == '/' || c == '>';
}

/* Does [p, end) begin with s, a string in small letters? */
static bool
begins_with(const uint8_t *p, const uint8_t *end, const char *s)
{
	for (; *s != '\0'; p++, s++)
		if (p >= end || (an_is_ascii_letter(*p) ? *p | 0x20 : *p) != (uint8_t) *s)
			return false;
	return true;
}

/*
 * Where what ends a stretch begins, from p on: s, in small letters, with its
 * first byte `first`.  NULL where there is no more.
 */
static const uint8_t *
find_end(AnMarkupReader *reader, const uint8_t *p, AnMarkupEnd which,
		 const char *s)
{
	const uint8_t *from = p;

	if (p >= reader->none[which])
		return NULL;
	for (; p < reader->end; p++)
	{
		p = memchr(p, s[0], (size_t) (reader->end - p));
		if (p == NULL)
			break;
		if (begins_with(p, reader->end, s))
			return p;
	}
	reader->none[which] = from;
	return NULL;
}

/* Does a > stand at p or behind?  The last one is looked for once. */
static bool
is_closed_behind(AnMarkupReader *reader, const uint8_t *p)
{
	if (reader->last == reader->end)
		do
			reader->last--;
		while (reader->last >= p && *reader->last != '>');
	return reader->last >= p;
}

/* Attributes being read. */
typedef struct Attributes
{
	const uint8_t *next;
	const uint8_t *limit;		/* of bytes outside quoted values */
	int			n;
	int			nvalues;
} Attributes;

static void
skip_blanks(Attributes *attributes)
{
	while (attributes->next < attributes->limit &&
		   (is_tag_blank(*attributes->next) || *attributes->next == '/'))
		attributes->next++;
}

/* Skip the value of an attribute, in marks or not; false where it is none. */
static bool
skip_value(AnMarkupReader *reader, Attributes *attributes)
{
	const uint8_t *p = attributes->next;
	uint8_t		mark;

	while (p < attributes->limit && is_tag_blank(*p))
		p++;
	if (p == attributes->limit || ++attributes->nvalues > MOST_VALUES)
		return false;
	mark = *p;
	if (mark == '"' || mark == '\'')
	{
		const uint8_t *close = find_end(reader, p + 1,
										mark == '"' ? AN_END_DOUBLE :
										AN_END_SINGLE,
										mark == '"' ? "\"" : "'");

		if (close == NULL)
			return false;
		attributes->limit = reader->end - attributes->limit > close - p ?
			attributes->limit + (close - p) : reader->end;
		attributes->next = close + 1;
		return true;
	}
	while (p < attributes->limit && !is_tag_blank(*p) && *p != '>' && *p != '<')
		p++;
	attributes->next = p;
	return true;
}

/*
 * Skip one attribute.  Its name is ASCII, unless one with a value stands before
 * it: words of the text behind a sign that looks like a tag are no attributes.
 */
static bool
skip_attribute(AnMarkupReader *reader, Attributes *attributes)
{
	const uint8_t *begin = attributes->next;
	const uint8_t *p = begin;

	while (p < attributes->limit && !is_tag_blank(*p) && *p != '>' && *p != '<' &&
		   *p != '/' && *p != '=')
	{
		if (*p >= 0x80 && attributes->nvalues == 0)
			return false;
		p++;
	}
	if (p == begin && p < attributes->limit && *p != '=')
		return false;
	attributes->n++;
	attributes->next = p;
	skip_blanks(attributes);
	if (attributes->next == attributes->limit || *attributes->next != '=')
		return true;
	attributes->next++;
	return skip_value(reader, attributes);
}

/* Behind the tag whose attributes begin at attributes->next; NULL for none. */
static const uint8_t *
skip_attributes(AnMarkupReader *reader, Attributes *attributes)
{
	const uint8_t *p = attributes->next;

	if (!is_closed_behind(reader, p))
		return NULL;
	attributes->limit = reader->end - p > MOST_TAG_BYTES ?
		p + MOST_TAG_BYTES : reader->end;
	for (;;)
	{
		skip_blanks(attributes);
		if (attributes->next == attributes->limit)
			return NULL;
		if (*attributes->next == '>')
			return attributes->next + 1;
		if (!skip_attribute(reader, attributes))
			return NULL;
	}
}

static AnMarkup
markup_up_to(AnMarkupKind kind, const uint8_t *p, const uint8_t *behind)
{
	AnMarkup	markup = {AN_MARKUP_NONE, 0, 0, 0};

	if (behind != NULL && kind != AN_MARKUP_NONE)
	{
		markup.kind = kind;
		markup.nbytes = (uint32_t) (behind - p);
	}
	return markup;
}

/* Behind the end tag of an element without markup inside, or where it began. */
static const uint8_t *
skip_content(AnMarkupReader *reader, const uint8_t *p, AnElement element)
{
	static const char *const end_tags[] = {"</script", "</style", "</xml"};
	int			i = (int) element - AN_ELEMENT_SCRIPT;
	const uint8_t *close = p;

	for (;;)
	{
		close = find_end(reader, close, AN_END_SCRIPT + i, end_tags[i]);
		if (close == NULL)
			break;
		close += strlen(end_tags[i]);
		if (close < reader->end && ends_name(*close))
			break;
	}
	if (close == NULL || !is_closed_behind(reader, close))
	{
		reader->none[AN_END_SCRIPT + i] = p;
		return p;
	}
	close = memchr(close, '>', (size_t) (reader->end - close));
	return close + 1;
}

/* What the tag of an element becomes. */
static AnMarkupKind
kind_of(AnElement element)
{
	switch (element)
	{
		case AN_ELEMENT_NONE:
			return AN_MARKUP_NONE;
		case AN_ELEMENT_INLINE:
			return AN_MARKUP_NOTHING;
		case AN_ELEMENT_BLOCK:
			return AN_MARKUP_PARAGRAPH;
		case AN_ELEMENT_LINE_BREAK:
			return AN_MARKUP_BREAK;
		case AN_ELEMENT_QUOTE:
			return AN_MARKUP_CHARACTER;
		default:
			return AN_MARKUP_BLANK;
	}
}

/* The element whose name stands in [name, p), with an end of it behind. */
static AnElement
find_element(const uint8_t *name, const uint8_t *p, const uint8_t *end)
{
	if (p == name || p == end || !ends_name(*p))
		return AN_ELEMENT_NONE;
	return an_element_find(name, (uint32_t) (p - name));
}

/*
 * Read the tag at p.  Two brackets in a row are a quotation mark.  The name of
 * one letter with words behind it, none of which has a value, is what a formula
 * looks like: a<b and c>d.
 */
static AnMarkup
read_tag(AnMarkupReader *reader, const uint8_t *p)
{
	const uint8_t *end = reader->end;
	bool		closes = p + 1 < end && p[1] == '/';
	const uint8_t *name = p + 1 + closes;
	Attributes	attributes = {name, NULL, 0, 0};
	const uint8_t *name_end;
	const uint8_t *behind;
	AnElement	element;
	AnMarkup	markup;

	if (p > reader->text && p[-1] == '<')
		return markup_up_to(AN_MARKUP_NONE, p, NULL);
	while (attributes.next < end &&
		   attributes.next - name <= AN_ELEMENT_NAME_BYTES &&
		   an_element_may_have(*attributes.next))
		attributes.next++;
	name_end = attributes.next;
	element = find_element(name, name_end, end);
	if (element == AN_ELEMENT_NONE)
		return markup_up_to(AN_MARKUP_NONE, p, NULL);
	behind = skip_attributes(reader, &attributes);
	if (behind == NULL || (name_end == name + 1 && attributes.n > 0 &&
						   attributes.nvalues == 0))
		return markup_up_to(AN_MARKUP_NONE, p, NULL);
	if (element >= AN_ELEMENT_SCRIPT && !closes)
		behind = skip_content(reader, behind, element);
	markup = markup_up_to(kind_of(element), p, behind);
	if (element == AN_ELEMENT_QUOTE)
		markup.cp = closes ? QUOTE_CLOSES : QUOTE_OPENS;
	return markup;
}

/* Behind a declaration such as <!DOCTYPE html> or <![endif]>, or NULL. */
static const uint8_t *
skip_declaration(AnMarkupReader *reader, const uint8_t *p)
{
	const uint8_t *limit = reader->end - p > MOST_TAG_BYTES ?
	p + MOST_TAG_BYTES : reader->end;

	if (!is_closed_behind(reader, p))
		return NULL;
	for (; p < limit && *p != '<' && *p < 0x80; p++)
		if (*p == '>')
			return p + 1;
	return NULL;
}

/* Read what begins with <! at p. */
static AnMarkup
read_declaration(AnMarkupReader *reader, const uint8_t *p)
{
	const uint8_t *end = reader->end;
	const uint8_t *close;

	if (begins_with(p, end, "<!--"))
	{
		close = find_end(reader, p + 2, AN_END_COMMENT, "-->");
		return markup_up_to(AN_MARKUP_BLANK, p,
							close == NULL ? NULL : close + 3);
	}
	if (begins_with(p, end, "<![cdata["))
	{
		if (reader->cdata == NULL || reader->cdata < p)
			reader->cdata = find_end(reader, p, AN_END_CDATA, "]]>");
		return markup_up_to(AN_MARKUP_BLANK, p, p + strlen("<![cdata["));
	}
	if (p + 2 < end && (an_is_ascii_letter(p[2]) || p[2] == '['))
		return markup_up_to(AN_MARKUP_BLANK, p,
							skip_declaration(reader, p + 2));
	return markup_up_to(AN_MARKUP_NONE, p, NULL);
}

/* Read an instruction such as <?xml version="1.0"?> at p. */
static AnMarkup
read_instruction(AnMarkupReader *reader, const uint8_t *p)
{
	Attributes	attributes = {p + 2, NULL, 0, 0};

	if (p + 2 >= reader->end || !an_is_ascii_letter(p[2]))
		return markup_up_to(AN_MARKUP_NONE, p, NULL);
	return markup_up_to(AN_MARKUP_BLANK, p,
						skip_attributes(reader, &attributes));
}

/* Read what markup begins with the character at byte `at`, if any. */
AnMarkup
an_markup_read(AnMarkupReader *reader, uint32_t at)
{
	const uint8_t *p = reader->text + at;
	AnMarkup	markup = {AN_MARKUP_NONE, 0, 0, 0};

	if (*p == '&')
	{
		AnEntity	entity = an_entity_read(p, reader->end);

		markup = markup_up_to(AN_MARKUP_CHARACTER, p,
							  entity.nbytes == 0 ? NULL : p + entity.nbytes);
		markup.cp = entity.cp;
		markup.then = entity.then;
	}
	else if (*p == '<' && p + 1 < reader->end)
	{
		if (p[1] == '!')
			markup = read_declaration(reader, p);
		else if (p[1] == '?')
			markup = read_instruction(reader, p);
		else if (p[1] == '/' || an_is_ascii_letter(p[1]))
			markup = read_tag(reader, p);
	}
	else if (p == reader->cdata)
	{
		reader->cdata = NULL;
		markup = markup_up_to(AN_MARKUP_BLANK, p, p + strlen("]]>"));
	}
	return markup;
}
