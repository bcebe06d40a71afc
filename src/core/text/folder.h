/*
 * folder.h
 *		A set of folding features, compiled.
 *
 * The code points of one and two bytes, nearly all of an Arabic text, are
 * looked up in a plan; whoever folds asks no table of letters for them.
 */
#ifndef AN_FOLDER_H
#define AN_FOLDER_H

#include "core/base/utf8.h"
#include "core/text/letters.h"
#include "core/text/profile.h"

/* What a set of features does to the code points of one and two bytes. */
typedef struct AnFolder
{
	uint32_t	features;		/* AnFeature bits */
	uint16_t	plan[AN_UTF8_SHORT];	/* what one becomes, or a code below */
	uint8_t		kind[AN_UTF8_SHORT];	/* AnLetterKind, for reading words */
} AnFolder;

/* What the plan says of a code point that is not simply replaced. */
#define AN_PLAN_DROP	0x8000	/* removed; the way back needs a point */
#define AN_PLAN_SLOW	0x8001	/* ask fold_code_point() */
#define AN_PLAN_SPACE	0x8002	/* one space, unless more blanks follow */

static inline bool
an_folder_has(const AnFolder *folder, uint32_t feature)
{
	return (folder->features & feature) != 0;
}

static inline bool
an_folder_rewrites(const AnFolder *folder, const AnLetter *letter)
{
	return letter->feature != AN_NO_FEATURE &&
		(folder->features >> letter->feature & 1) != 0;
}

static inline bool
an_is_composing(uint32_t cp)
{
	return cp >= MARK_MADDA_ABOVE && cp <= MARK_HAMZA_BELOW;
}

/*
 * What a plan makes of the character at p, whose length it gives.  Two bytes can
 * be read.
 */
static inline uint32_t
an_plan_look_up(const uint16_t *plan, const uint8_t *p, uint32_t *length)
{
	*length = 1;
	if (p[0] < AN_UTF8_ASCII)
		return plan[p[0]];
	*length = 2;
	if (!an_utf8_is_pair(p))
		return AN_PLAN_SLOW;
	return plan[an_utf8_pair(p)];
}

extern void an_folder_init(AnFolder *folder, uint32_t features);

#endif							/* AN_FOLDER_H */
