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
 */
#include "core/text/seats.h"

#include "core/text/neighbours.h"

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
	letter = an_letter_before(f, at);
	return letter == LETTER_HAMZA ? an_letter_before(f, at) : letter;
}

/* Do only proclitics stand before byte at, in front of the letter there? */
static bool
begins_word(const AnFolding *f, uint32_t at, uint32_t letter)
{
	if (letter == LETTER_LAM)
	{
		letter = an_letter_before(f, &at);
		if (letter == LETTER_ALEF)
			letter = an_letter_before(f, &at);
	}
	if (letter == LETTER_BEH || letter == LETTER_KAF || letter == LETTER_SEEN)
		letter = an_letter_before(f, &at);
	if (letter == LETTER_WAW || letter == LETTER_FEH)
		letter = an_letter_before(f, &at);
	return letter == 0;
}

/* Is hamza with the alef behind it, and a letter behind that, alef with madda? */
static bool
makes_madda_within(const AnFolding *f)
{
	uint32_t	at;
	uint32_t	letter = letter_of_word(f, &at);

	if (an_has_mark(f))
		return false;
	return begins_word(f, at, letter) ||
		(letter != LETTER_ALEF && letter != LETTER_WAW &&
		 letter != LETTER_YEH);
}

/* ... with an alef that stands in the text? */
static bool
makes_madda(const AnFolding *f)
{
	AnAhead		ahead;
	uint32_t	at;
	uint32_t	letter = letter_of_word(f, &at);
	int			i;

	if (!makes_madda_within(f))
		return false;
	if (begins_word(f, at, letter))
		return true;
	an_next_letter(f, &ahead);
	for (i = 0; i < MOST_AHEAD; i++)
	{
		uint32_t	next = an_letter_ahead(f, &ahead);

		if (next != LETTER_ALEF)
			return next != 0;
	}
	return false;
}

/* Does the yeh with hamza end the word for a hundred, or its dual? */
static bool
is_hundred(const AnFolding *f)
{
	AnAhead		ahead;
	uint32_t	at = f->out;
	uint32_t	next;

	if (an_count_last(f, LETTER_ALEF) != 1)
		return false;
	at -= AN_LETTER_BYTES;
	if (an_letter_before(f, &at) != LETTER_MEEM)
		return false;
	next = an_next_letter(f, &ahead);
	if (next == LETTER_TEH_MARBUTA)
		return an_letter_ahead(f, &ahead) == 0;
	if (next != LETTER_TEH)
		return false;
	next = an_letter_ahead(f, &ahead);
	if (next != LETTER_ALEF && next != LETTER_YEH)
		return false;
	next = an_letter_ahead(f, &ahead);
	return next == 0 || (next == LETTER_NOON && an_letter_ahead(f, &ahead) == 0);
}

/* Can a hamza before waw be waw?  Three would be an elongation. */
static bool
becomes_waw(const AnFolding *f)
{
	uint32_t	at;
	uint32_t	letter = letter_of_word(f, &at);

	return letter != 0 && letter != LETTER_WAW && !an_has_mark(f);
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
	uint32_t	yehs = an_count_last(f, LETTER_YEH);

	if (yehs > 0)
	{
		an_take_back(f, yehs - 1);
		an_fold_put(f, LETTER_HAMZA);
	}
	else
		put_with_hamza(f, LETTER_YEH);
}

/* Would the hamza stand on yeh today: behind alef, with kasra, before yeh? */
static bool
becomes_yeh(const AnFolding *f, uint32_t next)
{
	return next == LETTER_YEH && an_count_last(f, LETTER_ALEF) > 0 &&
		an_character_ahead(f) == MARK_KASRA;
}

static void
fold_hamza(AnFolding *f, uint32_t next)
{
	bool		waw = next == LETTER_WAW && becomes_waw(f);

	if (waw || (next == LETTER_ALEF && makes_madda(f)))
	{
		an_take_back(f, an_count_last(f, LETTER_HAMZA));
		if (waw)
			an_fold_put(f, LETTER_WAW);
	}
	else if (becomes_yeh(f, next))
		an_fold_put(f, LETTER_YEH);
	else if (an_count_last(f, LETTER_YEH) > 0)
		put_final_yeh(f);
	else
		an_fold_put(f, LETTER_HAMZA);
}

static void
fold_yeh_hamza(AnFolding *f, uint32_t next)
{
	if (next == 0)
		put_final_yeh(f);
	else if (next == LETTER_WAW && an_count_last(f, LETTER_HAMZA) == 0 &&
			 becomes_waw(f))
		an_fold_put(f, LETTER_WAW);
	else
	{
		if (is_hundred(f))
			an_take_back(f, 1);
		an_fold_put(f, LETTER_YEH);
	}
}

/* Fold a hamza, or a letter with one. */
void
an_fold_seat(AnFolding *f, uint32_t cp)
{
	bool		was_flat = f->flat;
	AnAhead		ahead;
	uint32_t	next = an_next_letter(f, &ahead);

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
	AnAhead		ahead;
	uint32_t	next = an_next_letter(f, &ahead);

	f->resync = true;
	if (f->last != f->base || f->in_row != 1)
		return;
	if (next == 0)
		an_fold_put(f, LETTER_HAMZA);
	else if (composed == LETTER_YEH_HAMZA && next == LETTER_WAW)
	{
		an_take_back(f, 1);
		an_fold_put(f, an_count_last(f, LETTER_HAMZA) == 0 && becomes_waw(f) ?
					LETTER_WAW : LETTER_YEH);
	}
	f->resync = true;
}

/* Write an alef or waw that stands for none of the text's, behind a hamza too. */
void
an_fold_seat_before(AnFolding *f, uint32_t cp)
{
	uint32_t	hamzas = an_count_last(f, LETTER_HAMZA);
	bool		was_flat = f->flat;

	if (hamzas > 0 && cp == LETTER_ALEF && makes_madda_within(f))
		an_take_back(f, hamzas);
	else if (hamzas > 0 && cp == LETTER_WAW && becomes_waw(f))
	{
		an_take_back(f, hamzas);
		f->flat = true;
		an_fold_put(f, LETTER_WAW);
	}
	an_fold_put(f, cp);
	f->flat = was_flat;
}
