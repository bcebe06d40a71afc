/*
 * unit_letters.c
 *		The generated letter tables against ICU, over all code points.
 *
 * The tables do not change with ICU, but they must have been right when they
 * were made.  Code points that either side does not know are skipped, so that
 * the test holds with any ICU.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uversion.h>

#include "core/text/letters.h"
#include "core/text/profile.h"

#define LAST_CODE_POINT	0x10FFFF

static const UNormalizer2 *nfc;
static const UNormalizer2 *nfkc;
static UVersionInfo tables_unicode;

/* Do both sides know this code point? */
static bool
is_known(UChar32 cp)
{
	UVersionInfo age;

	u_charAge(cp, age);
	return u_charType(cp) != U_UNASSIGNED && age[0] != 0 &&
		(age[0] < tables_unicode[0] || (age[0] == tables_unicode[0] &&
										age[1] <= tables_unicode[1]));
}

static bool
is_arabic_block(UChar32 cp)
{
	switch (ublock_getCode(cp))
	{
		case UBLOCK_ARABIC:
		case UBLOCK_ARABIC_SUPPLEMENT:
		case UBLOCK_ARABIC_EXTENDED_A:
		case UBLOCK_ARABIC_EXTENDED_B:
		case UBLOCK_ARABIC_EXTENDED_C:
		case UBLOCK_ARABIC_PRESENTATION_FORMS_A:
		case UBLOCK_ARABIC_PRESENTATION_FORMS_B:
			return cp != 0xFEFF;
		default:
			return false;
	}
}

/* Is it an isolated vowel mark, which decomposes to a blank and the mark? */
static bool
is_isolated_mark(UChar32 cp)
{
	return (cp >= 0xFC5E && cp <= 0xFC63) || cp == 0xFE70 || cp == 0xFE72 ||
		cp == 0xFE74 || cp == 0xFE76 || cp == 0xFE78 || cp == 0xFE7A ||
		cp == 0xFE7C || cp == 0xFE7E;
}

/*
 * Is it a quotation mark: one by Unicode's property; a prime, an accent, an
 * angle or an ornament that is put in place of one; or the parentheses of
 * verses?
 */
static bool
is_quote(UChar32 cp)
{
	static const UChar32 others[] = {
		0x0060, 0x00B4, 0x05F3, 0x05F4, 0x2032, 0x2033, 0x2035, 0x2036, 0x226A,
		0x226B, 0x2329, 0x232A, 0x276E, 0x276F, 0x27EA, 0x27EB, 0x3008, 0x3009,
		0x300A, 0x300B, 0xFD3E, 0xFD3F
	};
	size_t		i;

	for (i = 0; i < sizeof(others) / sizeof(*others); i++)
		if (others[i] == cp)
			return true;
	return (cp >= 0x275B && cp <= 0x2760) || (cp >= 0x1F676 && cp <= 0x1F678) ||
		u_hasBinaryProperty(cp, UCHAR_QUOTATION_MARK);
}

static bool
is_invisible(UChar32 cp)
{
	if (u_hasBinaryProperty(cp, UCHAR_PREPENDED_CONCATENATION_MARK))
		return false;
	return u_charType(cp) == U_CONTROL_CHAR ||
		u_charType(cp) == U_FORMAT_CHAR ||
		u_hasBinaryProperty(cp, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/* The kind by Unicode's properties, of which the first that fits counts. */
static AnLetterKind
wanted_kind(UChar32 cp)
{
	if (cp == 0x0640)
		return AN_LETTER_TATWEEL;
	if (is_quote(cp))
		return AN_LETTER_QUOTE;
	if ((cp >= 0x06D6 && cp <= 0x06ED) || is_isolated_mark(cp) ||
		(is_arabic_block(cp) && u_charType(cp) == U_NON_SPACING_MARK))
		return AN_LETTER_MARK;
	if (cp == 0x0A || cp == 0x0D || cp == 0x85 || cp == 0x2028 || cp == 0x2029)
		return AN_LETTER_BREAK;
	/* white space, and the four separators that are blanks in the C locale */
	if (u_isUWhiteSpace(cp) || (cp >= 0x1C && cp <= 0x1F))
		return AN_LETTER_BLANK;
	if (is_invisible(cp))
		return AN_LETTER_INVISIBLE;
	if (u_charType(cp) == U_DECIMAL_DIGIT_NUMBER)
		return AN_LETTER_DIGIT;
	if (u_isalpha(cp) || (U_GET_GC_MASK(cp) & U_GC_M_MASK) != 0)
		return is_arabic_block(cp) ? AN_LETTER_ARABIC : AN_LETTER_FOREIGN;
	return u_ispunct(cp) ? AN_LETTER_PUNCTUATION : AN_LETTER_OTHER;
}

static bool
is_width_form(UChar32 cp)
{
	return cp >= 0xFF01 && cp <= 0xFFEE;
}

static void
check_kind(UChar32 cp)
{
	AnLetterKind kind = an_letter_kind((uint32_t) cp);

	/* a width form is of the kind of its plain character */
	if (is_width_form(cp) && an_letter((uint32_t) cp)->nto == 1)
		cp = (UChar32) an_letter_target(an_letter((uint32_t) cp), 0);
	CHECK_THAT(kind == wanted_kind(cp), "U+%04X is of kind %d, not %d", cp,
			   kind, wanted_kind(cp));
}

/* Does a letter become what ICU gives, in UTF-16? */
static bool
becomes(const AnLetter *letter, const UChar * wanted, int32_t nwanted)
{
	int32_t		at = 0;
	int			i;

	for (i = 0; i < letter->nto; i++)
	{
		UChar32		c;

		if (at >= nwanted)
			return false;
		U16_NEXT(wanted, at, nwanted, c);
		if (an_letter_target(letter, i) != (uint32_t) c)
			return false;
	}
	return at == nwanted;
}

static bool
has_feature(const AnLetter *letter, uint32_t feature)
{
	return letter->feature < 32 && (1u << letter->feature) == feature;
}

/*
 * Presentation forms become their compatibility decomposition, without the
 * blank of an isolated mark.  The ornate parentheses are no such forms.
 */
static void
check_presentation(UChar32 cp)
{
	const AnLetter *letter = an_letter((uint32_t) cp);
	UChar		from[2];
	UChar		to[64];
	UChar	   *wanted = to;
	UErrorCode	status = U_ZERO_ERROR;
	int32_t		nfrom = 0;
	int32_t		nto;

	U16_APPEND_UNSAFE(from, nfrom, cp);
	nto = unorm2_normalize(nfkc, from, nfrom, to, 64, &status);
	if (cp == 0xFD3E || cp == 0xFD3F || (nto == nfrom && to[0] == from[0]))
	{
		CHECK_THAT(!has_feature(letter, AN_FEATURE_PRESENTATION),
				   "U+%04X is no presentation form", cp);
		return;
	}
	if (is_isolated_mark(cp) && to[0] == ' ')
	{
		wanted++;
		nto--;
	}
	CHECK_THAT(has_feature(letter, AN_FEATURE_PRESENTATION) &&
			   becomes(letter, wanted, nto),
			   "U+%04X does not become its decomposition", cp);
}

/* Full and half width forms become their plain character. */
static void
check_width(UChar32 cp)
{
	const AnLetter *letter = an_letter((uint32_t) cp);
	UChar		to[8];
	UErrorCode	status = U_ZERO_ERROR;
	int32_t		n = unorm2_getRawDecomposition(nfkc, cp, to, 8, &status);

	if (is_invisible(cp))
		CHECK_THAT(has_feature(letter, AN_FEATURE_INVISIBLE), "U+%04X", cp);
	else if (is_quote(cp))
		CHECK_THAT(letter->nto == 1, "U+%04X has no plain quote", cp);
	else
		CHECK_THAT(has_feature(letter, AN_FEATURE_WIDTH) &&
				   becomes(letter, to, n),
				   "U+%04X does not become the plain character", cp);
	if (cp <= 0xFF5E)
		CHECK_THAT(an_letter_target(letter, 0) == (uint32_t) cp - 0xFEE0,
				   "U+%04X is not ASCII", cp);
}

static void
check_case(UChar32 cp)
{
	const AnLetter *letter = an_letter((uint32_t) cp);
	UChar32		folded = u_foldCase(cp, U_FOLD_CASE_DEFAULT);

	/* an invisible or combining character is removed, whatever its case */
	if (letter->nto == 0 && letter->feature != 255)
		return;
	/* these are older, but fold only since Unicode 15.1 */
	if (cp == 0x1FD3 || cp == 0x1FE3 || cp == 0xFB05)
		return;
	if (folded == cp)
		CHECK_THAT(!has_feature(letter, AN_FEATURE_CASE),
				   "U+%04X has no case", cp);
	else if (!is_width_form(cp))
		CHECK_THAT(has_feature(letter, AN_FEATURE_CASE) && letter->nto == 1 &&
				   an_letter_target(letter, 0) == (uint32_t) folded,
				   "U+%04X does not become U+%04X", cp, folded);
}

static void
check_digit(UChar32 cp)
{
	const AnLetter *letter = an_letter((uint32_t) cp);
	bool		ours = (cp >= 0x0660 && cp <= 0x0669) ||
	(cp >= 0x06F0 && cp <= 0x06F9);

	CHECK_THAT(has_feature(letter, AN_FEATURE_DIGITS) == ours,
			   "U+%04X and digits", cp);
	if (ours)
		CHECK_THAT(letter->nto == 1 && an_letter_target(letter, 0) ==
				   '0' + (uint32_t) u_charDigitValue(cp),
				   "U+%04X does not become %d", cp, u_charDigitValue(cp));
}

/* The right features remove the right characters. */
static void
check_removed(UChar32 cp)
{
	const AnLetter *letter = an_letter((uint32_t) cp);
	AnLetterKind kind = an_letter_kind((uint32_t) cp);

	CHECK_THAT(has_feature(letter, AN_FEATURE_TATWEEL) ==
			   (kind == AN_LETTER_TATWEEL), "U+%04X and tatweel", cp);
	CHECK_THAT(has_feature(letter, AN_FEATURE_INVISIBLE) ==
			   (kind == AN_LETTER_INVISIBLE), "U+%04X and invisible", cp);
	CHECK_THAT(has_feature(letter, AN_FEATURE_MARKS) ==
			   (kind == AN_LETTER_MARK && !is_isolated_mark(cp)),
			   "U+%04X and marks", cp);
	CHECK_THAT((letter->nto == 0) ==
			   (letter->feature == 255 || kind == AN_LETTER_TATWEEL ||
				kind == AN_LETTER_INVISIBLE ||
				(kind == AN_LETTER_MARK && !is_isolated_mark(cp))),
			   "U+%04X becomes nothing", cp);
}

/* A letter that Unicode decomposes into a seat and hamza becomes the seat. */
static void
check_seat(UChar32 cp)
{
	const AnLetter *letter = an_letter((uint32_t) cp);
	UChar		to[8];
	UErrorCode	status = U_ZERO_ERROR;

	if (cp >= 0x0621 && cp <= 0x064A &&
		unorm2_getDecomposition(nfc, cp, to, 8, &status) > 0)
		CHECK_THAT(has_feature(letter, AN_FEATURE_HAMZA) &&
				   an_letter_target(letter, 0) == to[0], "seat U+%04X", cp);
}

/* A letter and a combining hamza or madda compose as Unicode says. */
static void
check_compositions(void)
{
	uint32_t	base;
	uint32_t	mark;

	for (mark = 0x0650; mark < 0x0660; mark++)
	{
		for (base = 0; base <= LAST_CODE_POINT; base++)
		{
			UChar32		pair = 0;
			uint32_t	ours;

			if (base == 0x0700)
				base = LAST_CODE_POINT;
			if (base >= 0x0600)
				pair = unorm2_composePair(nfc, (UChar32) base, (UChar32) mark);
			ours = an_letter_compose(base, mark);
			CHECK_THAT(ours == (pair > 0 ? (uint32_t) pair : 0),
					   "U+%04X and U+%04X make U+%04X, not U+%04X", base, mark,
					   ours, pair);
		}
	}
}

/*
 * How many letters a character becomes with all features on.  The chain of
 * replacements must end.
 */
static int
expand(uint32_t cp, int depth)
{
	const AnLetter *letter = an_letter(cp);
	int			n = 0;
	int			i;

	CHECK_THAT(depth < 5, "U+%04X goes round in circles", cp);
	if (letter->feature == 255 || depth >= 5)
		return 1;
	for (i = 0; i < letter->nto; i++)
		n += expand(an_letter_target(letter, i), depth + 1);
	return n;
}

static void
check_growth(void)
{
	uint32_t	cp;
	int			most = 0;

	for (cp = 0; cp <= LAST_CODE_POINT; cp++)
	{
		int			n = expand(cp, 0);

		CHECK_THAT(n <= AN_LETTER_MAX_GROWTH, "U+%04X becomes %d", cp, n);
		most = n > most ? n : most;
	}
	CHECK_INT(most, AN_LETTER_MAX_GROWTH);
}

void
room_letters(void)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar32		cp;

	nfc = unorm2_getNFCInstance(&status);
	nfkc = unorm2_getNFKCInstance(&status);
	CHECK(U_SUCCESS(status));
	u_versionFromString(tables_unicode, an_letters_unicode_version());
	CHECK(tables_unicode[0] >= 14);
	for (cp = 0; cp <= LAST_CODE_POINT; cp++)
	{
		if (!is_known(cp))
			continue;
		check_kind(cp);
		check_removed(cp);
		check_case(cp);
		check_digit(cp);
		check_seat(cp);
		if ((cp >= 0xFB50 && cp <= 0xFDFF) || (cp >= 0xFE70 && cp <= 0xFEFC))
			check_presentation(cp);
		if (is_width_form(cp))
			check_width(cp);
	}
	check_compositions();
	check_growth();
	CHECK_INT(an_letter_kind(0x110000), AN_LETTER_OTHER);
	CHECK_INT(an_letter_kind(0xFFFFFFFF), AN_LETTER_OTHER);
}
