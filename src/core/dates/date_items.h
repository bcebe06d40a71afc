/*
 * date_items.h
 *		A text as the words and signs that dates are read from.
 *
 * Each word is looked up once.  Line breaks that end no paragraph are left out,
 * so that a date may be wrapped.
 */
#ifndef AN_DATE_ITEMS_H
#define AN_DATE_ITEMS_H

#include "core/dates/date_words.h"
#include "core/text/sentences.h"

/* Items of kind AN_DATE_END before the first and behind the last. */
#define AN_DATE_PAD		16

typedef struct AnDateItem
{
	uint32_t	start;			/* folded bytes */
	uint32_t	end;
	int16_t		value;			/* of a word or of digits; a sign's letter */
	uint8_t		kind;			/* AnDateWordKind */
	uint8_t		clitics;		/* what is written to the word */
	uint8_t		skip;			/* letters of conjunction and preposition */
	uint8_t		digits;			/* how many, of AN_DATE_DIGITS */
	bool		glued;			/* no blank before it */
} AnDateItem;

/* A text in which dates are looked for, and the day that it is from. */
typedef struct AnDating
{
	const AnFolded *folded;
	AnDateItem *items;
	uint32_t	first;			/* behind the padding */
	uint32_t	end;
	bool		has_published;
	int32_t		published;
} AnDating;

extern int	an_date_items_read(AnArena *arena, const AnFolded *folded,
							   AnDating *dating);
extern bool an_date_is_tatweel(const AnDating *dating, uint32_t i);

/* An item of the text, or one of the padding. */
static inline const AnDateItem *
an_date_at(const AnDating *dating, uint32_t i)
{
	return &dating->items[i < dating->end + AN_DATE_PAD ? i : dating->end];
}

static inline bool
an_date_is(const AnDating *dating, uint32_t i, AnDateWordKind kind)
{
	return an_date_at(dating, i)->kind == kind;
}

static inline bool
an_date_is_value(const AnDating *dating, uint32_t i, AnDateWordKind kind,
				 int value)
{
	return an_date_is(dating, i, kind) &&
		an_date_at(dating, i)->value == value;
}

static inline bool
an_date_is_sign(const AnDating *dating, uint32_t i, int sign)
{
	return an_date_is_value(dating, i, AN_DATE_SIGN, sign);
}

static inline bool
an_date_has(const AnDating *dating, uint32_t i, uint8_t clitics)
{
	return (an_date_at(dating, i)->clitics & clitics) != 0;
}

/* A word of the kind with the article, or without. */
static inline bool
an_date_is_the(const AnDating *dating, uint32_t i, AnDateWordKind kind)
{
	return an_date_is(dating, i, kind) &&
		an_date_has(dating, i, AN_CLITIC_THE);
}

static inline bool
an_date_is_bare(const AnDating *dating, uint32_t i, AnDateWordKind kind)
{
	return an_date_is(dating, i, kind) &&
		!an_date_has(dating, i, AN_CLITIC_THE);
}

#endif							/* AN_DATE_ITEMS_H */
