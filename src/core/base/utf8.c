/*
 * utf8.c
 *		Bytes to code points and back, and bytes to character numbers.
 */
#include "core/base/utf8.h"

/*
 * What an_utf8_decode() does with three and four bytes, and with all that is
 * invalid: overlong forms, surrogates and code points above U+10FFFF too.  Of
 * an invalid sequence the first byte is a character by itself.
 */
int
an_utf8_decode_slow(const uint8_t *p, const uint8_t *end, uint32_t *cp)
{
	uint32_t	c = p[0];
	int			length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 0;
	uint32_t	least = length == 4 ? 0x10000 : AN_UTF8_SHORT;
	int			i;

	*cp = AN_REPLACEMENT;
	if (length == 0 || c > 0xF4 || end - p < length)
		return 1;
	c &= 0x7F >> length;
	for (i = 1; i < length; i++)
	{
		if (!an_utf8_is_trail(p[i]))
			return 1;
		c = (c << 6) | (p[i] & 0x3F);
	}
	if (c < least || c > AN_UTF8_LAST || (c >= 0xD800 && c <= 0xDFFF))
		return 1;
	*cp = c;
	return length;
}

/* Write cp to out, which has room for AN_UTF8_MAX bytes; give their number. */
int
an_utf8_encode(uint32_t cp, uint8_t *out)
{
	if (cp < 0x80)
	{
		out[0] = (uint8_t) cp;
		return 1;
	}
	if (cp < AN_UTF8_SHORT)
		return an_utf8_encode_pair(cp, out);
	if (cp < 0x10000)
	{
		out[0] = (uint8_t) (0xE0 | (cp >> 12));
		out[1] = (uint8_t) (0x80 | ((cp >> 6) & 0x3F));
		out[2] = (uint8_t) (0x80 | (cp & 0x3F));
		return 3;
	}
	out[0] = (uint8_t) (0xF0 | (cp >> 18));
	out[1] = (uint8_t) (0x80 | ((cp >> 12) & 0x3F));
	out[2] = (uint8_t) (0x80 | ((cp >> 6) & 0x3F));
	out[3] = (uint8_t) (0x80 | (cp & 0x3F));
	return 4;
}

/* Decode the character that ends at byte at (at > 0); give where it begins. */
uint32_t
an_utf8_before(const uint8_t *text, uint32_t at, uint32_t *cp)
{
	uint32_t	start = at - 1;

	while (start > 0 && at - start < AN_UTF8_MAX &&
		   an_utf8_is_trail(text[start]))
		start--;
	if (an_utf8_decode(text + start, text + at, cp) == (int) (at - start))
		return start;
	*cp = AN_REPLACEMENT;
	return at - 1;
}

/*
 * Characters are counted as the server counts them: by the length that a lead
 * byte announces, so that positions agree with substr() on invalid text too.
 */
static uint32_t
announced_length(uint8_t lead)
{
	if (lead < 0xC0)
		return 1;
	return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 1;
}

/* Count the characters that begin in [from, to); the first does at from. */
static uint32_t
count_chars(const uint8_t *text, uint32_t from, uint32_t to)
{
	uint32_t	n = 0;

	for (; from < to; n++)
		from += announced_length(text[from]);
	return n;
}

/* Prepare an_utf8_chars() for a text. */
int
an_utf8_index(AnArena *arena, const uint8_t *text, size_t nbytes,
			  AnCharIndex *index)
{
	size_t		nsteps = nbytes / AN_UTF8_STEP + 1;
	uint32_t	at = 0;
	uint32_t	chars = 0;
	size_t		step;

	if (nbytes > AN_MAX_BYTES)
		return AN_ERR_TOO_LONG;
	index->text = text;
	index->nbytes = (uint32_t) nbytes;
	index->chars = an_arena_alloc(arena, nsteps * sizeof(AnCharStep));
	if (index->chars == NULL)
		return AN_ERR_MEMORY;
	for (step = 0; step < nsteps; step++)
	{
		uint32_t	until = (uint32_t) step * AN_UTF8_STEP;

		while (at < until)
		{
			at += announced_length(text[at]);
			chars++;
		}
		index->chars[step].at = at;
		index->chars[step].chars = chars;
		if (step % (AN_TICK_BYTES / AN_UTF8_STEP) == 0)
			an_arena_tick(arena);
	}
	return AN_OK;
}

/* Count the characters that begin before byte at. */
uint32_t
an_utf8_chars(const AnCharIndex *index, uint32_t at)
{
	const AnCharStep *step = &index->chars[at / AN_UTF8_STEP];

	/* at is within a character that begins before the step */
	if (step->at > at)
		return step->chars;
	return step->chars + count_chars(index->text, step->at, at);
}
