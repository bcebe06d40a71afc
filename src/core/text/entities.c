/*
 * entities.c
 *		The character references of HTML: &quot;, &#1600;, &#x640;.
 *
 * They are read as browsers read them, but for what a text that is no HTML
 * could mean otherwise: without its semicolon only a number and a few common
 * names are one, and not where an ASCII letter, a digit or = follows, as in the
 * query of an address.  Feeds encode them once more, so &amp;quot; is read
 * through to the mark.
 */
#include "core/text/entities.h"

#include <stdbool.h>
#include <string.h>

#include "core/base/utf8.h"

/* A name and the code points that it stands for. */
typedef struct Entity
{
	uint32_t	name;			/* where in entity_letters << 8, its length */
	uint32_t	cp;
	uint32_t	then;			/* a second one, or 0 */
} Entity;

#include "core/tables/entities_table.h"

#define NENTITIES	(sizeof(entities) / sizeof(entities[0]))

/* Digits that are read of a number, leading zeros among them. */
#define MOST_DIGITS		12

/* Without its semicolon a number has so many at least. */
#define LEAST_DIGITS	2

#define FIRST_SURROGATE	0xD800
#define LAST_SURROGATE	0xDFFF

static bool
is_alphanumeric(uint8_t c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
		(c >= 'a' && c <= 'z');
}

/* May a reference end before p without a semicolon? */
static bool
may_end(const uint8_t *p, const uint8_t *end)
{
	return p == end || (!is_alphanumeric(*p) && *p != '=');
}

/*
 * The character that a number means.  From 128 to 159 browsers take it for a
 * byte of windows-1252, since that is what writers meant.
 */
static uint32_t
numbered_character(uint64_t number)
{
	static const uint16_t windows_1252[32] = {
		0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
		0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
		0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
		0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178
	};

	if (number >= 0x80 && number < 0xA0)
		return windows_1252[number - 0x80];
	if (number == 0 || number > AN_UTF8_LAST ||
		(number >= FIRST_SURROGATE && number <= LAST_SURROGATE))
		return AN_REPLACEMENT;
	return (uint32_t) number;
}

/* The value of a digit, or 16 where it is none. */
static uint32_t
digit_value(uint8_t c)
{
	if (c >= '0' && c <= '9')
		return c - (uint32_t) '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - (uint32_t) 'a' + 10 : 16;
}

/* Read the number behind &, whose # stands at p. */
static AnEntity
read_number(const uint8_t *p, const uint8_t *end)
{
	const uint8_t *begin = p++;
	const uint8_t *digits;
	uint32_t	base = 10;
	uint64_t	number = 0;
	AnEntity	entity = {0, 0, 0};

	if (p < end && (*p == 'x' || *p == 'X'))
	{
		base = 16;
		p++;
	}
	digits = p;
	while (p < end && p - digits < MOST_DIGITS && digit_value(*p) < base)
		number = number * base + digit_value(*p++);
	if (p == digits)
		return entity;
	if (p < end && *p == ';')
		p++;
	else if (p - digits < LEAST_DIGITS || !may_end(p, end))
		return entity;
	entity.nbytes = (uint32_t) (p - begin);
	entity.cp = numbered_character(number);
	return entity;
}

/* The entity of a name, or NULL. */
static const Entity *
find_name(const uint8_t *name, size_t nbytes)
{
	size_t		low = 0;
	size_t		high = NENTITIES;

	while (low < high)
	{
		size_t		middle = low + (high - low) / 2;
		const Entity *entity = &entities[middle];
		size_t		length = entity->name & 0xFF;
		size_t		common = length < nbytes ? length : nbytes;
		int			order = memcmp(name, entity_letters + (entity->name >> 8),
								   common);

		if (order == 0)
			order = (nbytes > length) - (nbytes < length);
		if (order == 0)
			return entity;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* Is it a name that news writes without its semicolon too? */
static bool
is_often_open(const uint8_t *name, size_t nbytes)
{
	static const char *const names[] = {
		"nbsp", "quot", "amp", "lt", "gt", "laquo", "raquo"
	};
	size_t		i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strlen(names[i]) == nbytes && memcmp(names[i], name, nbytes) == 0)
			return true;
	return false;
}

/* Read the name behind &, which begins at p. */
static AnEntity
read_name(const uint8_t *p, const uint8_t *end)
{
	const uint8_t *begin = p;
	const Entity *found;
	AnEntity	entity = {0, 0, 0};

	while (p < end && p - begin <= AN_ENTITY_NAME_BYTES && is_alphanumeric(*p))
		p++;
	if (p == begin || p - begin > AN_ENTITY_NAME_BYTES)
		return entity;
	if ((p == end || *p != ';') &&
		(!may_end(p, end) || !is_often_open(begin, (size_t) (p - begin))))
		return entity;
	found = find_name(begin, (size_t) (p - begin));
	if (found == NULL)
		return entity;
	if (p < end && *p == ';')
		p++;
	entity.nbytes = (uint32_t) (p - begin);
	entity.cp = found->cp;
	entity.then = found->then;
	return entity;
}

/* Read what stands behind an ampersand. */
static AnEntity
read_behind(const uint8_t *p, const uint8_t *end)
{
	return p < end && *p == '#' ? read_number(p, end) : read_name(p, end);
}

/* Read the reference at p, where an ampersand stands. */
AnEntity
an_entity_read(const uint8_t *p, const uint8_t *end)
{
	AnEntity	entity = read_behind(p + 1, end);
	const uint8_t *behind = p + 1 + entity.nbytes;

	if (entity.nbytes == 0)
		return entity;
	/* an ampersand that was encoded may begin another reference */
	while (entity.cp == '&' && behind[-1] == ';')
	{
		AnEntity	inner = read_behind(behind, end);

		if (inner.nbytes == 0 || behind[inner.nbytes - 1] != ';')
			break;
		behind += inner.nbytes;
		entity = inner;
	}
	entity.nbytes = (uint32_t) (behind - p);
	return entity;
}
