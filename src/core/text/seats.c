/*
 * seats.c
 *		What a hamza on the line, on waw or on yeh becomes among its neighbours.
 *
 * Behind the last letter of a word yeh with hamza, and hamza behind either yeh,
 * are one: yeh and hamza.  It is not yeh alone, since news has words that
 * differ in nothing else: innocent and wild, thing and Xi.  Waw with hamza is
 * waw and hamza there.  Before waw every hamza is waw (heads, the responsible),
 * which is what waw with hamza has always been.  Hamza and alef are alef with
 * madda where a word begins, behind proclitics too, and between a consonant and
 * another letter (the Quran); not at the end of a word (a part), nor behind a
 * long vowel (measures).  A hundred has an alef that nobody speaks.
 *
 * What is written already tells what stands before; what stands behind is read
 * through marks, tatweel and what cannot be seen, MOST_AHEAD characters far.
 */
#include "core/text/seats.h"

#define MOST_AHEAD	64
#define JOINER		0x200D		/* as good as nothing */
#define MOST_IN_ROW	64			/* of one letter, where it may stay so often */

/* A place behind the letter being folded, perhaps within a ligature. */
typedef struct Ahead
{
	uint32_t	at;
	const AnLetter *ligature;
	int			part;			/* of the ligature, that comes next */
	AnMarkupReader reader;
} Ahead;

/*
 * Read a character, the next part of a ligature, or markup: a space where it
 * parts words, and a joiner where it does not.
 */
static uint32_t
read_ahead(const AnFolding *f, Ahead *ahead)
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
		return markup.kind == AN_MARKUP_NOTHING ? JOINER : ' ';
	ahead->at += (uint32_t) an_utf8_decode(r->text + ahead->at,
										   r->text + r->text_bytes, &cp);
	return cp;
}

/*
 * The next letter, folded, but that teh marbuta stays what it is; 0 where
 * something else than a letter comes.
 */
static uint32_t
letter_ahead(const AnFolding *f, Ahead *ahead)
{
	int			i;

	for (i = 0; i < MOST_AHEAD; i++)
	{
		const AnLetter *letter;
		uint32_t	cp;

		if (ahead->ligature == NULL && ahead->at >= f->result->text_bytes)
			break;
		cp = read_ahead(f, ahead);
		letter = an_letter(cp);

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

/* The letter behind the one being folded. */
static uint32_t
next_letter(const AnFolding *f, Ahead *ahead)
{
	ahead->at = f->ahead;
	ahead->ligature = NULL;
	ahead->reader = *f->reader;
	if (f->coming == 0)
		return letter_ahead(f, ahead);
	return an_letter_kind(f->coming) == AN_LETTER_ARABIC ? f->coming : 0;
}

/*
 * The folded letter that ends at byte *at, in whatever number, and *at before
 * it; 0 where there is none.
 */
static uint32_t
letter_before(const AnFolding *f, uint32_t *at)
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

/*
 * The letter that a hamza stands behind, hamzas left out; 0 where a word begins
 * or a mark that was kept stands between.
 */
static uint32_t
letter_of_word(const AnFolding *f, uint32_t *at)
{
	uint32_t	letter;

	*at = f->out;
	if (f->blank)
		return 0;
	letter = letter_before(f, at);
	return letter == LETTER_HAMZA ? letter_before(f, at) : letter;
}

/* Take back n letters that were written last. */
static void
take_back(AnFolding *f, uint32_t n)
{
	uint32_t	at;

	if (n == 0)
		return;
	f->out -= n * AN_LETTER_BYTES;
	at = f->out;
	f->last = f->base = letter_before(f, &at);
	f->base_at = f->out - AN_LETTER_BYTES;
	f->in_row = f->last == 0 ? 0 : (f->out - at) / AN_LETTER_BYTES;
	f->resync = true;
}

/* How many letters cp were written last? */
static uint32_t
count_last(const AnFolding *f, uint32_t cp)
{
	uint32_t	at = f->out;

	if (f->blank || letter_before(f, &at) != cp)
		return 0;
	return (f->out - at) / AN_LETTER_BYTES;
}

/* Does a mark that was kept stand behind the last letter? */
static bool
has_mark(const AnFolding *f)
{
	return !f->blank && f->last != f->base;
}

/* Do only proclitics stand before byte at, in front of the letter there? */
static bool
begins_word(const AnFolding *f, uint32_t at, uint32_t letter)
{
	if (letter == LETTER_LAM)
	{
		letter = letter_before(f, &at);
		if (letter == LETTER_ALEF)
			letter = letter_before(f, &at);
	}
	if (letter == LETTER_BEH || letter == LETTER_KAF || letter == LETTER_SEEN)
		letter = letter_before(f, &at);
	if (letter == LETTER_WAW || letter == LETTER_FEH)
		letter = letter_before(f, &at);
	return letter == 0;
}

/* Is hamza with the alef behind it alef with madda? */
static bool
makes_madda(const AnFolding *f)
{
	Ahead		ahead;
	uint32_t	at;
	uint32_t	letter = letter_of_word(f, &at);
	int			i;

	if (has_mark(f))
		return false;
	if (begins_word(f, at, letter))
		return true;
	if (letter == LETTER_ALEF || letter == LETTER_WAW || letter == LETTER_YEH)
		return false;
	next_letter(f, &ahead);
	for (i = 0; i < MOST_AHEAD; i++)
	{
		uint32_t	next = letter_ahead(f, &ahead);

		if (next != LETTER_ALEF)
			return next != 0;
	}
	return false;
}

/* Does the yeh with hamza end the word for a hundred, or its dual? */
static bool
is_hundred(const AnFolding *f)
{
	Ahead		ahead;
	uint32_t	at = f->out;
	uint32_t	next;

	if (count_last(f, LETTER_ALEF) != 1)
		return false;
	at -= AN_LETTER_BYTES;
	if (letter_before(f, &at) != LETTER_MEEM)
		return false;
	next = next_letter(f, &ahead);
	if (next == LETTER_TEH_MARBUTA)
		return letter_ahead(f, &ahead) == 0;
	if (next != LETTER_TEH)
		return false;
	next = letter_ahead(f, &ahead);
	if (next != LETTER_ALEF && next != LETTER_YEH)
		return false;
	next = letter_ahead(f, &ahead);
	return next == 0 || (next == LETTER_NOON && letter_ahead(f, &ahead) == 0);
}

/* Can a hamza before waw be waw?  Three would be an elongation. */
static bool
becomes_waw(const AnFolding *f)
{
	uint32_t	at;
	uint32_t	letter = letter_of_word(f, &at);

	return letter != 0 && letter != LETTER_WAW && !has_mark(f);
}

/* Write a letter and a hamza for the one that it has. */
static void
put_with_hamza(AnFolding *f, uint32_t cp)
{
	f->flat = true;
	an_fold_put(f, cp);
	an_fold_put(f, LETTER_HAMZA);
}

/* Write one yeh, in place of those written last, and a hamza behind it. */
static void
put_final_yeh(AnFolding *f)
{
	uint32_t	yehs = count_last(f, LETTER_YEH);

	if (yehs > 0)
	{
		take_back(f, yehs - 1);
		an_fold_put(f, LETTER_HAMZA);
	}
	else
		put_with_hamza(f, LETTER_YEH);
}

static void
fold_hamza(AnFolding *f, uint32_t next)
{
	bool		waw = next == LETTER_WAW && becomes_waw(f);

	if (waw || (next == LETTER_ALEF && makes_madda(f)))
	{
		take_back(f, count_last(f, LETTER_HAMZA));
		if (waw)
			an_fold_put(f, LETTER_WAW);
	}
	else if (count_last(f, LETTER_YEH) > 0)
		put_final_yeh(f);
	else
		an_fold_put(f, LETTER_HAMZA);
}

static void
fold_yeh_hamza(AnFolding *f, uint32_t next)
{
	if (next == 0)
		put_final_yeh(f);
	else if (next == LETTER_WAW && count_last(f, LETTER_HAMZA) == 0 &&
			 becomes_waw(f))
		an_fold_put(f, LETTER_WAW);
	else
	{
		if (is_hundred(f))
			take_back(f, 1);
		an_fold_put(f, LETTER_YEH);
	}
}

/* Fold a hamza, or a letter with one. */
void
an_fold_seat(AnFolding *f, uint32_t cp)
{
	bool		was_flat = f->flat;
	Ahead		ahead;
	uint32_t	next = next_letter(f, &ahead);

	f->resync = true;
	if (cp == LETTER_HAMZA)
		fold_hamza(f, next);
	else if (cp == LETTER_YEH_HAMZA)
		fold_yeh_hamza(f, next);
	else if (next == 0)
		put_with_hamza(f, LETTER_WAW);
	else
		an_fold_put(f, LETTER_WAW);
	f->flat = was_flat;
	f->resync = true;
}

/*
 * Fold the hamza that makes composed of the letter before it, which is written
 * already: the two become what the one letter would.
 */
void
an_fold_seat_put_on(AnFolding *f, uint32_t composed)
{
	Ahead		ahead;
	uint32_t	next = next_letter(f, &ahead);

	f->resync = true;
	if (f->last != f->base || f->in_row != 1)
		return;
	if (next == 0)
		an_fold_put(f, LETTER_HAMZA);
	else if (composed == LETTER_YEH_HAMZA && next == LETTER_WAW)
	{
		take_back(f, 1);
		an_fold_put(f, count_last(f, LETTER_HAMZA) == 0 && becomes_waw(f) ?
					LETTER_WAW : LETTER_YEH);
	}
	f->resync = true;
}
