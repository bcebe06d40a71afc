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

/* Where the lexer of PostgreSQL's queries cuts an address. */
#define QUERY_CUTS		":&|!"

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

/*
 * Does [label, end) spell one of the endings that need no scheme before?  Of
 * countries, those that are no words and whose hosts Arabic news names.
 */
static bool
is_common_ending(const uint8_t *label, const uint8_t *end)
{
	static const char *const endings[] = {
		"com", "net", "org", "info", "gov", "edu", "tv", "news",
		"ae", "bh", "cn", "de", "dz", "eg", "eu", "fr", "il", "iq", "ir", "jo",
		"kw", "lb", "ly", "ma", "om", "ps", "qa", "ru", "sa", "sd", "sy", "tn",
		"tr", "uk", "us", "ye"
	};
	size_t		i;

	for (i = 0; i < sizeof(endings) / sizeof(*endings); i++)
		if (strlen(endings[i]) == (size_t) (end - label) &&
			memcmp(endings[i], label, (size_t) (end - label)) == 0)
			return true;
	return false;
}

/* Behind all up to a blank, a mark or a bracket, less the stops before that. */
const uint8_t *
an_address_end(const uint8_t *p, const uint8_t *end)
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
 * Behind the web address at p that has lost its scheme, or NULL.  What stands
 * behind a colon is one as behind any scheme; without the colon two slashes may
 * be a writer's habit, and a host must follow.
 */
const uint8_t *
an_address_without_scheme(const uint8_t *p, const uint8_t *end)
{
	uint32_t	prefix = an_address_prefix(p, end, "://");
	uint32_t	cp = 0;
	AnLetterKind kind;

	if (prefix == 0)
		return an_address_prefix(p, end, "//") > 0 &&
			skip_host(p + 2, end) != NULL ? an_address_end(p, end) : NULL;
	if (p + prefix < end)
		an_utf8_decode(p + prefix, end, &cp);
	kind = an_letter_kind(cp);
	return kind == AN_LETTER_ARABIC || kind == AN_LETTER_FOREIGN ||
		kind == AN_LETTER_DIGIT ? an_address_end(p, end) : NULL;
}

/* Is [p, end) the name of a scheme that addresses in news have? */
bool
an_address_is_scheme(const uint8_t *p, const uint8_t *end)
{
	uint32_t	n = (uint32_t) (end - p);

	return n > 0 && (an_address_prefix(p, end, "https") == n ||
					 an_address_prefix(p, end, "http") == n ||
					 an_address_prefix(p, end, "ftp") == n ||
					 an_address_prefix(p, end, "mailto") == n);
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
		return an_address_end(p, end);
	host = skip_host(p, end);
	if (host == NULL)
		return NULL;
	label = host;
	while (label[-1] != '.')
		label--;
	if (!is_common_ending(label, host))
		return NULL;
	if (host < end && (*host == '/' || *host == '?'))
		return an_address_end(host, end);
	return host;
}

/* Where [start, end) ends less its slashes, which change no address. */
static uint32_t
without_slashes(const uint8_t *url, uint32_t start, uint32_t end)
{
	while (end > start && url[end - 1] == '/')
		end--;
	return end;
}

/*
 * Take a web address of so many bytes apart.  A scheme and www are taken off
 * only where something is left behind them.
 */
void
an_address_split(const uint8_t *url, uint32_t nbytes, AnAddress *parts)
{
	const uint8_t *last = url + nbytes - 1;
	uint32_t	at = 0;
	uint32_t	scheme;

	while (at < nbytes && url[at] >= 'a' && url[at] <= 'z')
		at++;
	scheme = an_address_prefix(url + at, last, "://");
	if (scheme == 0 && at == 0)
		scheme = an_address_prefix(url, last, "//");
	parts->prefix = scheme > 0 ? at + scheme : 0;
	parts->prefix += an_address_prefix(url + parts->prefix, last, "www.");
	at = parts->prefix;
	while (at < nbytes && strchr("/?#" QUERY_CUTS, url[at]) == NULL)
		at++;
	parts->host_end = at;
	while (at < nbytes && strchr(QUERY_CUTS, url[at]) == NULL)
		at++;
	parts->cut = at;
	at = (uint32_t) (an_address_end(url + parts->prefix, url + at) - url);
	parts->piece_end = without_slashes(url, parts->host_end, at);
	parts->end = without_slashes(url, parts->host_end, nbytes);
}
