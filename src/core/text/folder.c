/*
 * folder.c
 *		A set of folding features, compiled.
 */
#include "core/text/folder.h"

#include "core/text/markup.h"

/* The plan for cp, a code point of one or two bytes. */
static uint16_t
plan_code_point(const AnFolder *folder, uint32_t cp)
{
	const AnLetter *letter = an_letter(cp);

	if (an_markup_begins(cp) && an_folder_has(folder, AN_FEATURE_HTML))
		return AN_PLAN_SLOW;
	if (an_is_seat(cp) && an_folder_has(folder, AN_FEATURE_HAMZA))
		return AN_PLAN_SEAT;
	if (an_is_small(cp) && an_folds_small(folder))
		return AN_PLAN_SLOW;
	while (an_folder_rewrites(folder, letter))
	{
		if (an_is_composing(cp))
			return AN_PLAN_SLOW;
		if (letter->nto == 0)
			return AN_PLAN_DROP;
		if (letter->nto > 1)
			return AN_PLAN_SLOW;
		cp = an_letter_target(letter, 0);
		if (an_is_seat(cp) && an_folder_has(folder, AN_FEATURE_HAMZA))
			return AN_PLAN_SLOW;
		letter = an_letter(cp);
	}
	switch (letter->kind)
	{
		case AN_LETTER_MARK:
			return AN_PLAN_SLOW;
		case AN_LETTER_BLANK:
			if (an_folder_has(folder, AN_FEATURE_BLANKS))
				return cp == ' ' ? AN_PLAN_SPACE : AN_PLAN_SLOW;
			break;
		case AN_LETTER_BREAK:
			if (an_folder_has(folder, AN_FEATURE_BLANKS | AN_FEATURE_LINES))
				return AN_PLAN_SLOW;
			break;
		default:
			break;
	}
	return cp < AN_UTF8_SHORT ? (uint16_t) cp : AN_PLAN_SLOW;
}

/* Compile a set of features. */
void
an_folder_init(AnFolder *folder, uint32_t features)
{
	uint32_t	cp;

	folder->features = features;
	for (cp = 0; cp < AN_UTF8_SHORT; cp++)
	{
		folder->plan[cp] = plan_code_point(folder, cp);
		folder->kind[cp] = (uint8_t) an_letter_kind(cp);
	}
}
