/*
 * letters.c
 *		What a character is: look-ups in the generated tables.
 */
#include "core/text/letters.h"

#include "core/base/utf8.h"
#include "core/tables/letters_table.h"

#define NO_CHARACTER	0xFFFF	/* a code point that never is one */

/* The record of a code point; there are none above AN_UTF8_LAST. */
const AnLetter *
an_letter(uint32_t cp)
{
	if (cp > AN_UTF8_LAST)
		cp = NO_CHARACTER;
	return &letter_records[letter_stage2[letter_blocks[cp / AN_LETTER_BLOCK] *
										 AN_LETTER_BLOCK +
										 cp % AN_LETTER_BLOCK]];
}

/* The i-th code point that the letter becomes (i < nto). */
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
 * The letter that base and a combining hamza or madda make together, 0 where
 * they make none: the canonical compositions of the Arabic block.
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
