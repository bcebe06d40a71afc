/*
 * elements.c
 *		The elements of HTML, as far as a reader of the text notices them.
 *
 * The names are those of the WHATWG's HTML standard, obsolete ones among them,
 * since archives are full of these.  What is inline and what a block follows
 * its style sheet for browsers.
 */
#include "core/text/elements.h"

#include <stddef.h>
#include <string.h>

/* Each list is in the order of strcmp(). */
static const char *const inline_names[] = {
	"a", "abbr", "acronym", "b", "basefont", "bdi", "bdo", "big", "blink",
	"cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
	"label", "mark", "nobr", "output", "rb", "rp", "rt", "rtc", "ruby", "s",
	"samp", "slot", "small", "span", "strike", "strong", "sub", "sup", "time",
	"tt", "u", "var", "wbr"
};

static const char *const block_names[] = {
	"address", "article", "aside", "blockquote", "body", "caption", "center",
	"dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
	"figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3",
	"h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li",
	"listing", "main", "marquee", "menu", "nav", "noframes", "ol", "optgroup",
	"option", "p", "plaintext", "pre", "search", "section", "summary", "table",
	"tbody", "tfoot", "thead", "title", "tr", "ul", "xmp"
};

static const char *const other_names[] = {
	"applet", "area", "audio", "base", "bgsound", "button", "canvas", "col",
	"colgroup", "datalist", "embed", "frame", "iframe", "image", "img",
	"input", "keygen", "link", "map", "math", "menuitem", "meta", "meter",
	"noembed", "noscript", "object", "param", "picture", "progress", "select",
	"source", "spacer", "svg", "td", "template", "textarea", "th", "track",
	"video"
};

/* Can it be part of a tag's name? */
bool
an_element_may_have(uint8_t c)
{
	return an_is_ascii_letter(c) || (c >= '0' && c <= '9') || c == ':' || c == '-' ||
		c == '_' || c == '.';
}

/* Is the name in the list? */
static bool
is_name_in(const char *const *names, size_t n, const char *name)
{
	size_t		low = 0;
	size_t		high = n;

	while (low < high)
	{
		size_t		middle = low + (high - low) / 2;
		int			order = strcmp(name, names[middle]);

		if (order == 0)
			return true;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return false;
}

/*
 * Is it a name with a namespace or of a custom element, such as o:p or amp-img?
 * Each part begins with a letter, and custom ones have small letters only: so
 * F-16 and the beginning of an address are none.
 */
static bool
is_foreign(const uint8_t *name, uint32_t nbytes)
{
	bool		capital = false;
	bool		hyphen = false;
	bool		colon = false;
	uint32_t	i;

	for (i = 0; i < nbytes; i++)
	{
		if (name[i] == ':' || name[i] == '-')
		{
			if (i + 1 == nbytes || !an_is_ascii_letter(name[i + 1]))
				return false;
			colon |= name[i] == ':';
			hyphen |= name[i] == '-';
		}
		capital |= name[i] >= 'A' && name[i] <= 'Z';
	}
	return colon || (hyphen && !capital);
}

#define IS_IN(names, name) \
	is_name_in(names, sizeof(names) / sizeof(*names), name)

/* What the element of a name is; capitals do not count. */
AnElement
an_element_find(const uint8_t *name, uint32_t nbytes)
{
	char		small[AN_ELEMENT_NAME_BYTES + 1];
	uint32_t	i;

	if (nbytes == 0 || nbytes > AN_ELEMENT_NAME_BYTES || !an_is_ascii_letter(name[0]))
		return AN_ELEMENT_NONE;
	for (i = 0; i < nbytes; i++)
		small[i] = (char) (an_is_ascii_letter(name[i]) ? name[i] | 0x20 : name[i]);
	small[nbytes] = '\0';
	if (strcmp(small, "br") == 0)
		return AN_ELEMENT_LINE_BREAK;
	if (strcmp(small, "q") == 0)
		return AN_ELEMENT_QUOTE;
	if (strcmp(small, "script") == 0)
		return AN_ELEMENT_SCRIPT;
	if (strcmp(small, "style") == 0)
		return AN_ELEMENT_STYLE;
	if (strcmp(small, "xml") == 0)
		return AN_ELEMENT_XML;
	if (IS_IN(inline_names, small))
		return AN_ELEMENT_INLINE;
	if (IS_IN(block_names, small))
		return AN_ELEMENT_BLOCK;
	if (IS_IN(other_names, small))
		return AN_ELEMENT_OTHER;
	return is_foreign(name, nbytes) ? AN_ELEMENT_INLINE : AN_ELEMENT_NONE;
}
