/*
 * letters.c
 *		What a character is: look-ups in the generated tables.
 */
#include "core/text/letters.h"

#include <string.h>

#include "core/tables/letters_table.h"

/* The record of a code point; those above U+10FFFF are nothing. */
const AnLetter *
an_letter(uint32_t cp)
{
	if (cp > 0x10FFFF)
		cp = 0xFFFF;
	return &letter_records[letter_stage2[letter_blocks[cp / AN_LETTER_BLOCK] *
										 AN_LETTER_BLOCK +
										 cp % AN_LETTER_BLOCK]];
}

/* The i-th code point that a letter becomes (i < nto). */
uint32_t
an_letter_target(const AnLetter *letter, int i)
{
	return letter_targets[letter->to + i];
}

/* The Unicode version that the tables were made from. */
const char *
an_letters_unicode_version(void)
{
	return AN_UNICODE_VERSION;
}

/*
 * The one letter that base and a combining hamza or madda make, or 0: the
 * canonical compositions of the Arabic block.
 */
uint32_t
an_letter_compose(uint32_t base, uint32_t mark)
{
	if (mark == MARK_MADDA_ABOVE)
		return base == LETTER_ALEF ? LETTER_ALEF_MADDA : 0;
	if (mark == MARK_HAMZA_BELOW)
		return base == LETTER_ALEF ? LETTER_ALEF_HAMZA_BELOW : 0;
	if (mark != MARK_HAMZA_ABOVE)
		return 0;
	switch (base)
	{
		case LETTER_ALEF:
			return LETTER_ALEF_HAMZA_ABOVE;
		case LETTER_WAW:
			return LETTER_WAW_HAMZA;
		case LETTER_YEH:
			return LETTER_YEH_HAMZA;
		case LETTER_HEH_GOAL:
			return LETTER_HEH_GOAL_HAMZA;
		case LETTER_YEH_BARREE:
			return LETTER_YEH_BARREE_HAMZA;
		case LETTER_AE:
			return LETTER_HEH_WITH_YEH;
		default:
			return 0;
	}
}

/* Names of the features, by bit. */
static const char *const feature_names[] = {
	"presentation", "compose", "tatweel", "invisible", "blanks", "lines",
	"marks", "hamza", "yeh", "teh_marbuta", "persian", "foreign", "digits",
	"punctuation", "quotes", "case", "width", "elongation", "glue",
	"stem"
};

#define NFEATURES	((int) (sizeof(feature_names) / sizeof(*feature_names)))

/* The name of a feature's bit, NULL behind the last. */
const char *
an_feature_name(int bit)
{
	return bit >= 0 && bit < NFEATURES ? feature_names[bit] : NULL;
}

static bool
is_name(const char *name, const char *s, size_t n)
{
	return strlen(name) == n && memcmp(name, s, n) == 0;
}

/* The features of a profile or of one feature's name, 0 if neither. */
static uint32_t
named_features(const char *s, size_t n)
{
	int			bit;

	if (is_name("display", s, n))
		return AN_PROFILE_DISPLAY;
	if (is_name("search", s, n))
		return AN_PROFILE_SEARCH;
	if (is_name("name", s, n))
		return AN_PROFILE_NAME;
	for (bit = 0; bit < NFEATURES; bit++)
		if (is_name(feature_names[bit], s, n))
			return (uint32_t) 1 << bit;
	return 0;
}

/*
 * Read "profile,+feature,-feature".  A name without a sign adds.  Where a name
 * is in no list, *bad says where it stands.
 */
int
an_features_parse(const char *profile, size_t nbytes, uint32_t *features,
				  AnSpan *bad)
{
	size_t		at = 0;

	*features = 0;
	while (at <= nbytes)
	{
		size_t		start = at;
		size_t		end;
		bool		minus;
		uint32_t	bits;

		while (at < nbytes && profile[at] != ',')
			at++;
		end = at++;
		while (start < end && profile[start] == ' ')
			start++;
		while (end > start && profile[end - 1] == ' ')
			end--;
		minus = start < end && profile[start] == '-';
		bad->start = (uint32_t) start;
		bad->end = (uint32_t) end;
		if (minus || (start < end && profile[start] == '+'))
			start++;
		bits = named_features(profile + start, end - start);
		if (bits == 0)
			return AN_ERR_UNRECOGNIZED;
		*features = minus ? *features & ~bits : *features | bits;
	}
	return AN_OK;
}
