/*
 * addresses.c
 *		E-mail and web addresses in folded text.
 */
#include "core/text/addresses.h"

#include <string.h>

#include "core/base/utf8.h"
#include "core/text/letters.h"

/* RFC 5321's limits on an address; look-ahead stops there. */
#define MAX_LOCAL_PART	64
#define MAX_HOST		255

/* What hosts are made of, and local parts too. */
static bool
is_host_byte(uint8_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

/*
 * Behind the host name at p, or NULL.  It has two labels or more, and the last
 * one nothing but letters.
 */
static const uint8_t *
skip_host(const uint8_t *p, const uint8_t *end)
{
	const uint8_t *limit = end - p > MAX_HOST ? p + MAX_HOST : end;
	const uint8_t *last = p;
	const uint8_t *behind = p;
	const uint8_t *label = p;
	int			nlabels = 0;

	for (; p <= limit; p++)
	{
		if (p < limit && is_host_byte(*p))
			continue;
		if (p == label)
			break;
		last = label;
		behind = p;
		nlabels++;
		if (p == limit || *p != '.')
			break;
		label = p + 1;
	}
	if (nlabels < 2)
		return NULL;
	for (; last < behind; last++)
		if (*last < 'a' || *last > 'z')
			return NULL;
	return behind;
}

/* Behind the e-mail address at p, or NULL. */
const uint8_t *
an_address_email(const uint8_t *p, const uint8_t *end)
{
	const uint8_t *limit = end - p > MAX_LOCAL_PART ?
	p + MAX_LOCAL_PART : end;

	while (p < limit && (is_host_byte(*p) || *p == '.' || *p == '_' ||
						 *p == '+' || *p == '%'))
		p++;
	return p < limit && *p == '@' ? skip_host(p + 1, end) : NULL;
}

/* The bytes of s where [p, end) begins with it, else 0. */
uint32_t
an_address_prefix(const uint8_t *p, const uint8_t *end, const char *s)
{
	size_t		n = strlen(s);

	return end - p >= (ptrdiff_t) n && memcmp(p, s, n) == 0 ? (uint32_t) n : 0;
}

/* Does [label, end) spell one of the endings that need no scheme before? */
static bool
is_common_ending(const uint8_t *label, const uint8_t *end)
{
	static const char *const endings[] = {
		"com", "net", "org", "info", "gov", "edu", "tv", "news"
	};
	size_t		i;

	for (i = 0; i < sizeof(endings) / sizeof(*endings); i++)
		if (strlen(endings[i]) == (size_t) (end - label) &&
			memcmp(endings[i], label, (size_t) (end - label)) == 0)
			return true;
	return false;
}

/* Behind all up to a blank, a mark or a bracket, less the stops before that. */
static const uint8_t *
skip_path(const uint8_t *p, const uint8_t *end)
{
	const uint8_t *solid = p;

	while (p < end)
	{
		uint32_t	cp;
		int			length = an_utf8_decode(p, end, &cp);
		AnLetterKind kind = an_letter_kind(cp);

		if (kind == AN_LETTER_BLANK || kind == AN_LETTER_BREAK ||
			kind == AN_LETTER_QUOTE || cp == '<' || cp == '>' || cp == '(' ||
			cp == ')' || cp == '[' || cp == ']')
			break;
		p += length;
		if (cp != '.' && cp != ',' && cp != ';' && cp != ':' && cp != '!' &&
			cp != '?')
			solid = p;
	}
	return solid;
}

/*
 * Behind the web address at p, or NULL: one with a scheme, with www, or with a
 * common ending.
 */
const uint8_t *
an_address_url(const uint8_t *p, const uint8_t *end)
{
	const uint8_t *host;
	const uint8_t *label;

	if (an_address_prefix(p, end, "http://") > 0 ||
		an_address_prefix(p, end, "https://") > 0 ||
		an_address_prefix(p, end, "ftp://") > 0 ||
		an_address_prefix(p, end, "www.") > 0)
		return skip_path(p, end);
	host = skip_host(p, end);
	if (host == NULL)
		return NULL;
	label = host;
	while (label[-1] != '.')
		label--;
	if (!is_common_ending(label, host))
		return NULL;
	if (host < end && (*host == '/' || *host == '?'))
		return skip_path(host, end);
	return host;
}
