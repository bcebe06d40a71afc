/*
 * date_items.c
 *		A text as the words and signs that dates are read from.
 */
#include "core/dates/date_items.h"

#include <string.h>

/* Digits of a number that can be part of a date. */
#define MOST_DIGITS		4

static void
read_digits(const AnFolded *folded, const AnToken *token, AnDateItem *item)
{
	const uint8_t *p = folded->folded + token->start;
	const uint8_t *end = folded->folded + token->end;
	int			value = 0;

	item->kind = AN_DATE_OTHER_NUMBER;
	if (end - p > MOST_DIGITS)
		return;
	for (item->digits = 0; p < end; p++, item->digits++)
	{
		if (*p < '0' || *p > '9')
			return;
		value = value * 10 + (*p - '0');
	}
	item->kind = AN_DATE_DIGITS;
	item->value = (int16_t) value;
}

/* What is written to a number stands as a word of its own before it. */
static AnDateWordKind
kind_of_clitic(const uint8_t *letters, uint32_t nbytes)
{
	uint32_t	cp = an_utf8_is_pair(letters) ? an_utf8_pair(letters) : 0;

	if (nbytes == AN_LETTER_BYTES && (cp == LETTER_WAW || cp == LETTER_FEH))
		return AN_DATE_AND;
	if (nbytes == AN_LETTER_BYTES && an_letter_is_proclitic(cp))
		return AN_DATE_CLITIC;
	if (nbytes == 2 * AN_LETTER_BYTES && cp == LETTER_ALEF &&
		an_utf8_pair(letters + AN_LETTER_BYTES) == LETTER_LAM)
		return AN_DATE_ARTICLE;
	return AN_DATE_NOTHING;
}

static void
read_arabic(const AnFolded *folded, const AnToken *token, AnDateItem *item)
{
	const uint8_t *letters = folded->folded + token->start;
	uint32_t	nbytes = token->end - token->start;
	AnDateFound found = an_date_word_find(letters, nbytes, token->hash);

	if (found.word == NULL)
	{
		item->kind = (uint8_t) (nbytes <= 2 * AN_LETTER_BYTES ?
								kind_of_clitic(letters, nbytes) :
								AN_DATE_NOTHING);
		return;
	}
	item->kind = found.word->kind;
	item->value = found.word->value;
	item->clitics = found.clitics;
	item->skip = found.skip;
}

static void
read_item(const AnFolded *folded, const AnToken *token, AnDateItem *item)
{
	memset(item, 0, sizeof(*item));
	item->start = token->start;
	item->end = token->end;
	item->glued = !token->blank_before;
	switch (token->kind)
	{
		case AN_WORD_ARABIC:
		case AN_WORD_ACRONYM:
			read_arabic(folded, token, item);
			break;
		case AN_WORD_NUMBER:
			read_digits(folded, token, item);
			break;
		case AN_WORD_DATE:
			item->kind = AN_DATE_WRITTEN;
			break;
		case AN_TOKEN_PUNCTUATION:
			item->kind = AN_DATE_SIGN;
			item->value = (int16_t) (token->cp < AN_UTF8_SHORT ? token->cp : 0);
			break;
		case AN_TOKEN_QUOTE:
			item->kind = AN_DATE_QUOTE;
			break;
		case AN_TOKEN_BREAK:
			item->kind = AN_DATE_BREAK;
			break;
		default:
			item->kind = AN_DATE_LATIN;
	}
}

static void
pad(AnDateItem *items, uint32_t at)
{
	uint32_t	i;

	for (i = at; i < at + AN_DATE_PAD; i++)
	{
		memset(&items[i], 0, sizeof(*items));
		items[i].kind = AN_DATE_END;
	}
}

/* Read the items of a text folded with AN_PROFILE_WALK. */
int
an_date_items_read(AnArena *arena, const AnFolded *folded, AnDating *dating)
{
	AnTokens	tokens;
	uint32_t	n = AN_DATE_PAD;
	uint32_t	i;
	int			status = an_tokens_read(arena, folded, &tokens);

	if (status != AN_OK)
		return status;
	dating->folded = folded;
	dating->items = an_arena_alloc(arena, ((size_t) tokens.n +
										   2 * AN_DATE_PAD) *
								   sizeof(AnDateItem));
	if (dating->items == NULL)
		return AN_ERR_MEMORY;
	pad(dating->items, 0);
	for (i = 0; i < tokens.n; i++)
	{
		an_arena_tick_turn(arena, i);
		if (tokens.tokens[i].kind != AN_TOKEN_BREAK ||
			tokens.tokens[i].boundary != AN_BOUNDARY_NONE)
			read_item(folded, &tokens.tokens[i], &dating->items[n++]);
	}
	pad(dating->items, n);
	dating->first = AN_DATE_PAD;
	dating->end = n;
	return AN_OK;
}

/*
 * Does a tatweel between blanks, which folding takes away, stand before item i?
 * Old keyboards have it for a dash.
 */
bool
an_date_is_tatweel(const AnDating *dating, uint32_t i)
{
	const AnFolded *folded = dating->folded;
	uint32_t	at;

	if (i <= dating->first || i >= dating->end || dating->items[i].glued)
		return false;
	at = an_fold_origin(folded, dating->items[i].start);
	while (at > 0 && folded->text[at - 1] == ' ')
		at--;
	return at >= AN_LETTER_BYTES &&
		an_utf8_is_pair(folded->text + at - AN_LETTER_BYTES) &&
		an_utf8_pair(folded->text + at - AN_LETTER_BYTES) == LETTER_TATWEEL &&
		at > AN_LETTER_BYTES &&
		folded->text[at - AN_LETTER_BYTES - 1] == ' ';
}
