/*
 * utf8.h
 *		Bytes to code points and back, and bytes to character numbers.
 *
 * The text of a database is not always valid UTF-8: SQL_ASCII and old dumps
 * leave cut-off and overlong sequences there.  So decoding takes an explicit
 * end and never fails: a byte that begins no valid sequence is one character,
 * AN_REPLACEMENT.
 */
#ifndef AN_UTF8_H
#define AN_UTF8_H

#include "core/base/arena.h"

#define AN_REPLACEMENT	0xFFFD	/* what an invalid byte decodes to */
#define AN_UTF8_LAST	0x10FFFF	/* the last code point */
#define AN_UTF8_MAX		4		/* bytes of the longest sequence */
#define AN_UTF8_ASCII	0x80	/* code points below take one byte */
#define AN_UTF8_SHORT	0x800	/* code points below take one or two bytes */

/*
 * Bytes of an Arabic letter: those of U+0600 to U+07FF take two.  Letters of
 * later blocks take more, but are so rare that most rooms leave them alone.
 */
#define AN_LETTER_BYTES	2

/*
 * Bytes between two places whose characters an AnCharIndex has counted.  Each
 * word that SQL gets asks twice, so it is small.
 */
#define AN_UTF8_STEP	64

/* One of them: the first character that begins at that byte or behind it. */
typedef struct AnCharStep
{
	uint32_t	at;				/* the byte that it begins at */
	uint32_t	chars;			/* characters before it */
} AnCharStep;

/* Character numbers at every AN_UTF8_STEP-th byte, for an_utf8_chars(). */
typedef struct AnCharIndex
{
	const uint8_t *text;		/* the text that it counts */
	uint32_t	nbytes;			/* its length */
	AnCharStep *chars;			/* one for every step */
} AnCharIndex;

/* Is it a byte behind the first of a character? */
static inline bool
an_utf8_is_trail(uint8_t byte)
{
	return (byte & 0xC0) == 0x80;
}

/* Does the byte begin a character of U+0600 to U+06FF? */
static inline bool
an_utf8_leads_arabic(uint8_t byte)
{
	return (byte & 0xFC) == 0xD8;
}

/* Are the two bytes at p such a character? */
static inline bool
an_utf8_is_arabic(const uint8_t *p)
{
	return an_utf8_leads_arabic(p[0]) && an_utf8_is_trail(p[1]);
}

/* Are the two bytes at p a character? */
static inline bool
an_utf8_is_pair(const uint8_t *p)
{
	return p[0] >= 0xC2 && p[0] < 0xE0 && an_utf8_is_trail(p[1]);
}

/* The code point of the two bytes at p, a lead and a trail. */
static inline uint32_t
an_utf8_pair(const uint8_t *p)
{
	return (uint32_t) (p[0] & 0x1F) << 6 | (p[1] & 0x3F);
}

/* Bytes of a code point below AN_UTF8_SHORT. */
static inline uint32_t
an_utf8_short_bytes(uint32_t cp)
{
	return cp < AN_UTF8_ASCII ? 1 : 2;
}

/* Write a code point that takes two bytes; give 2, as an_utf8_encode() does. */
static inline int
an_utf8_encode_pair(uint32_t cp, uint8_t *out)
{
	out[0] = (uint8_t) (0xC0 | cp >> 6);
	out[1] = (uint8_t) (0x80 | (cp & 0x3F));
	return 2;
}

/*
 * Decode the character at p (p < end) into *cp; give the bytes that it takes.
 * Nearly all characters of a text have one byte or two: these cost no call.
 */
extern int	an_utf8_decode_slow(const uint8_t *p, const uint8_t *end,
								uint32_t *cp);

static inline int
an_utf8_decode(const uint8_t *p, const uint8_t *end, uint32_t *cp)
{
	if (p[0] < AN_UTF8_ASCII)
	{
		*cp = p[0];
		return 1;
	}
	if (end - p >= 2 && an_utf8_is_pair(p))
	{
		*cp = an_utf8_pair(p);
		return 2;
	}
	return an_utf8_decode_slow(p, end, cp);
}

extern int	an_utf8_encode(uint32_t cp, uint8_t *out);
extern uint32_t an_utf8_before(const uint8_t *text, uint32_t at, uint32_t *cp);
extern int	an_utf8_index(AnArena *arena, const uint8_t *text, size_t nbytes,
						  AnCharIndex *index);
extern uint32_t an_utf8_chars(const AnCharIndex *index, uint32_t at);

#endif							/* AN_UTF8_H */
