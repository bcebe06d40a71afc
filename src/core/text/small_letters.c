/*
 * small_letters.c
 *		Letters that the Quran writes small, and its hamza without a seat.
 *
 * The spelling of the Quran has many a long vowel as a mark: dagger alef, small
 * waw and yeh.  Where vowel marks and hamza are folded, these become the letters
 * of modern spelling: the worlds, Abraham, the prophets.  Modern spelling has a
 * dagger alef too, or none at all, in a few words; these are told by the letters
 * around it (is_silent), so that proclitics and endings do not matter.  A small
 * letter right on waw or alef maksura takes their place (prayer, he guided
 * them).  A hamza on tatweel becomes the letter that would be its seat.
 */
#include "core/text/small_letters.h"

#include "core/text/neighbours.h"
#include "core/text/seats.h"

#define MOST_MARKS	2			/* between tatweel and its hamza */

/* What stands around a small letter. */
typedef struct Around
{
	uint32_t	letter;			/* before, 0 where none is */
	uint32_t	in_row;			/* how often */
	uint32_t	before;			/* the one before that */
	uint32_t	first;			/* the one before that */
	uint32_t	next;			/* behind, folded; 0 at the end of the word */
	uint32_t	raw;			/* ... as it is written */
	uint32_t	then;			/* and what comes then */
} Around;

static Around
look_around(const AnFolding *f)
{
	Around		a = {0, 0, 0, 0, 0, 0, 0};
	AnAhead		ahead;
	uint32_t	at = f->out;

	if (f->blank || an_has_mark(f))
		return a;
	a.letter = an_letter_before(f, &at);
	a.in_row = (f->out - at) / AN_LETTER_BYTES;
	a.before = an_letter_before(f, &at);
	a.first = an_letter_before(f, &at);
	a.next = an_next_letter(f, &ahead);
	a.raw = f->coming != 0 ? f->coming : ahead.raw;
	if (a.next != 0)
		a.then = an_letter_ahead(f, &ahead);
	return a;
}

/*
 * Has modern spelling no alef here?  this and these (heh before thal, waw or
 * kaf), that (thal, lam, kaf), but (lam, kaf, noon), God and god (lam, heh), the
 * Merciful (reh, hah, meem, noon), those (waw, lam, hamza), Taha.
 */
static bool
is_silent(const Around *a)
{
	switch (a->letter)
	{
		case LETTER_HEH:
			return a->next == LETTER_THAL || a->raw == LETTER_WAW_HAMZA ||
				(a->next == LETTER_KAF && a->then == LETTER_THAL);
		case LETTER_THAL:
			return a->next == LETTER_LAM && a->then == LETTER_KAF;
		case LETTER_LAM:
			return (a->next == LETTER_KAF && a->then == LETTER_NOON) ||
				(a->next == LETTER_HEH &&
				 (a->in_row > 1 || a->before == LETTER_ALEF)) ||
				(a->raw == LETTER_YEH_HAMZA && a->before == LETTER_WAW);
		case LETTER_MEEM:
			return a->next == LETTER_NOON && a->before == LETTER_HAH &&
				a->first == LETTER_REH;
		case LETTER_TAH:
			return a->next == LETTER_HEH && a->then == 0;
		default:
			return false;
	}
}

/* Put an alef in place of the letter before, or none if one comes next. */
static void
replace_by_alef(AnFolding *f, const Around *a)
{
	an_take_back(f, 1);
	if (a->raw != LETTER_ALEF)
		an_fold_put(f, LETTER_ALEF);
}

static void
fold_dagger(AnFolding *f, const Around *a)
{
	uint32_t	on = an_character_before(f, 1);

	if (on == LETTER_TATWEEL)
		on = an_character_before(f, 2);
	if (on == LETTER_WAW && a->letter == LETTER_WAW && a->in_row == 1)
		replace_by_alef(f, a);
	else if (on == LETTER_ALEF_MAKSURA && a->in_row == 1)
		replace_by_alef(f, a);
	else if (a->letter != LETTER_ALEF && a->raw != LETTER_ALEF &&
			 !is_silent(a))
		an_fold_seat_before(f, LETTER_ALEF);
}

/* Fold a dagger alef, a small waw or a small yeh. */
void
an_fold_small(AnFolding *f, uint32_t cp)
{
	Around		a = look_around(f);

	f->resync = true;
	if (a.letter == 0)
		return;
	if (cp == SMALL_YEH && a.next == 0 && a.letter == LETTER_YEH)
		an_fold_put(f, LETTER_YEH);
	if (a.next == 0)
		return;
	if (cp == DAGGER_ALEF)
		fold_dagger(f, &a);
	else if (cp != SMALL_WAW)
		an_fold_put(f, LETTER_YEH);
	else if (a.letter != LETTER_WAW || a.in_row > 1 ||
			 a.before != LETTER_ALEF || a.next != LETTER_DAL)
		an_fold_seat_before(f, LETTER_WAW);
	f->resync = true;
}

static bool
is_fatha(uint32_t mark)
{
	return mark == MARK_FATHA || mark == MARK_FATHATAN;
}

static bool
is_kasra(uint32_t mark)
{
	return mark == MARK_KASRA || mark == MARK_KASRATAN;
}

/* The seat that a hamza would have that stands on a tatweel; 0 for none. */
static uint32_t
seat_of(const Around *a, uint32_t vowel)
{
	if (a->next == LETTER_WAW)
		return a->letter != LETTER_WAW ? LETTER_WAW : 0;
	if (is_kasra(vowel))
		return LETTER_YEH;
	if (a->raw == LETTER_ALEF)
		return a->letter == LETTER_YEH ? LETTER_YEH : 0;
	if (a->letter == LETTER_YEH && a->raw != LETTER_TEH_MARBUTA &&
		a->next != LETTER_TEH)
		return is_fatha(vowel) ? LETTER_ALEF : LETTER_YEH;
	if (a->letter == LETTER_YEH)
		return LETTER_YEH;
	return is_fatha(vowel) && a->letter != LETTER_ALEF ? LETTER_ALEF : 0;
}

/* Fold a hamza above if it stands on a tatweel; false if it does not. */
bool
an_fold_seatless(AnFolding *f)
{
	Around		a;
	uint32_t	vowel = 0;
	uint32_t	seat;
	uint32_t	n;

	for (n = 1; n <= MOST_MARKS + 1; n++)
	{
		uint32_t	cp = an_character_before(f, n);

		if (cp == LETTER_TATWEEL)
			break;
		if (an_letter_kind(cp) != AN_LETTER_MARK)
			return false;
		if (is_fatha(cp) || is_kasra(cp))
			vowel = cp;
	}
	if (n > MOST_MARKS + 1)
		return false;
	f->resync = true;
	a = look_around(f);
	if (vowel == 0)
		vowel = an_character_ahead(f);
	seat = a.letter != 0 && a.next != 0 ? seat_of(&a, vowel) : 0;
	if (seat != 0)
		an_fold_seat_before(f, seat);
	f->resync = true;
	return true;
}
