/*
 * neighbours.c
 *		The letters around one that is being folded.
 */
#include "core/text/neighbours.h"

#include <string.h>

#define NO_CHARACTER	UINT32_MAX	/* a tag within a line */
#define MOST_IN_ROW	64			/* of one letter, where it may stay so often */

/*
 * The n-th character before the one being folded, as it is written; 0 where
 * there is none.  Markup is not read backwards: what stood before it is kept.
 */
uint32_t
an_character_before(const AnFolding *f, uint32_t n)
{
	uint32_t	at = f->in;
	uint32_t	cp = 0;

	for (; n > 0 && at > f->kept_at; n--)
		at = an_utf8_before(f->result->text, at, &cp);
	if (n == 0)
		return cp;
	return n <= AN_KEPT_CHARACTERS ? f->kept[n - 1] : 0;
}

/* Keep the characters before the end of the markup at f->in, which has them. */
void
an_keep_characters(AnFolding *f, const AnMarkup *markup)
{
	uint32_t	kept[AN_KEPT_CHARACTERS];
	uint32_t	before = 1;
	int			i = 0;

	if (markup->kind == AN_MARKUP_CHARACTER && markup->then != 0)
		kept[i++] = markup->then;
	if (markup->kind == AN_MARKUP_CHARACTER)
		kept[i++] = markup->cp;
	else if (markup->kind != AN_MARKUP_NOTHING)
		kept[i++] = ' ';
	while (i < AN_KEPT_CHARACTERS)
		kept[i++] = an_character_before(f, before++);
	memcpy(f->kept, kept, sizeof(kept));
	f->kept_at = f->in + markup->nbytes;
}

/*
 * Read a character, the next part of a ligature, or markup: a space where it
 * parts words, and no character where it does not.
 */
static uint32_t
read_ahead(const AnFolding *f, AnAhead *ahead)
{
	const AnFolded *r = f->result;
	AnMarkup	markup = {AN_MARKUP_NONE, 0, 0, 0};
	uint32_t	cp;

	if (ahead->ligature != NULL)
	{
		cp = an_letter_target(ahead->ligature, ahead->part++);
		if (ahead->part == ahead->ligature->nto)
			ahead->ligature = NULL;
		return cp;
	}
	if (an_markup_begins(r->text[ahead->at]) &&
		an_folder_has(f->folder, AN_FEATURE_HTML))
		markup = an_markup_read(&ahead->reader, ahead->at);
	ahead->at += markup.nbytes;
	if (markup.kind == AN_MARKUP_CHARACTER)
		return markup.cp;
	if (markup.kind != AN_MARKUP_NONE)
		return markup.kind == AN_MARKUP_NOTHING ? NO_CHARACTER : ' ';
	ahead->at += (uint32_t) an_utf8_decode(r->text + ahead->at,
										   r->text + r->text_bytes, &cp);
	return cp;
}

/*
 * The next letter, folded, but that teh marbuta stays what it is; 0 where
 * something else than a letter comes.
 */
uint32_t
an_letter_ahead(const AnFolding *f, AnAhead *ahead)
{
	int			i;

	for (i = 0; i < MOST_AHEAD; i++)
	{
		const AnLetter *letter;
		uint32_t	cp;

		if (ahead->ligature == NULL && ahead->at >= f->result->text_bytes)
			break;
		cp = read_ahead(f, ahead);
		if (cp == NO_CHARACTER)
			continue;
		letter = an_letter(cp);
		ahead->raw = cp;
		while (cp != LETTER_TEH_MARBUTA && letter->nto > 0 &&
			   an_folder_rewrites(f->folder, letter))
		{
			if (letter->nto > 1)
			{
				ahead->ligature = letter;
				ahead->part = 1;
			}
			cp = an_letter_target(letter, 0);
			letter = an_letter(cp);
		}
		if (letter->kind == AN_LETTER_ARABIC)
			return cp;
		if (letter->kind != AN_LETTER_MARK &&
			letter->kind != AN_LETTER_TATWEEL &&
			letter->kind != AN_LETTER_INVISIBLE)
			return 0;
	}
	return 0;
}

/* Begin to look behind the character being folded. */
static void
begin_ahead(const AnFolding *f, AnAhead *ahead)
{
	ahead->at = f->ahead;
	ahead->ligature = NULL;
	ahead->reader = *f->reader;
}

/* The character behind the one being folded, as it is written; 0 for none. */
uint32_t
an_character_ahead(const AnFolding *f)
{
	AnAhead		ahead;
	int			i;

	if (f->coming != 0)
		return f->coming;
	begin_ahead(f, &ahead);
	for (i = 0; i < MOST_AHEAD && ahead.at < f->result->text_bytes; i++)
	{
		uint32_t	cp = read_ahead(f, &ahead);

		if (cp != NO_CHARACTER)
			return cp;
	}
	return 0;
}

/* The letter behind the one being folded. */
uint32_t
an_next_letter(const AnFolding *f, AnAhead *ahead)
{
	begin_ahead(f, ahead);
	if (f->coming == 0)
		return an_letter_ahead(f, ahead);
	return an_letter_kind(f->coming) == AN_LETTER_ARABIC ? f->coming : 0;
}

/*
 * The folded letter that ends at byte *at, in whatever number, and *at before
 * it; 0 where there is none.
 */
uint32_t
an_letter_before(const AnFolding *f, uint32_t *at)
{
	const uint8_t *folded = f->result->folded;
	uint32_t	letter = 0;
	int			i;

	for (i = 0; i < MOST_IN_ROW && *at >= AN_LETTER_BYTES; i++)
	{
		const uint8_t *p = folded + *at - AN_LETTER_BYTES;
		uint32_t	cp = an_utf8_is_arabic(p) ? an_utf8_pair(p) : 0;

		if (cp == 0 || an_letter_kind(cp) != AN_LETTER_ARABIC ||
			(letter != 0 && cp != letter))
			break;
		letter = cp;
		*at -= AN_LETTER_BYTES;
	}
	return letter;
}

/* Take back n letters that were written last. */
void
an_take_back(AnFolding *f, uint32_t n)
{
	uint32_t	at;

	if (n == 0)
		return;
	f->out -= n * AN_LETTER_BYTES;
	at = f->out;
	f->last = f->base = an_letter_before(f, &at);
	f->base_at = f->out - AN_LETTER_BYTES;
	f->in_row = f->last == 0 ? 0 : (f->out - at) / AN_LETTER_BYTES;
	f->resync = true;
}

/* How many letters cp were written last? */
uint32_t
an_count_last(const AnFolding *f, uint32_t cp)
{
	uint32_t	at = f->out;

	if (f->blank || an_letter_before(f, &at) != cp)
		return 0;
	return (f->out - at) / AN_LETTER_BYTES;
}
