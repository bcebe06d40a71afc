/*
 * folder.h
 *		A set of folding features, compiled.
 *
 * For every code point of one or two bytes, nearly all of an Arabic text, the
 * folder has a plan of what becomes of it.  Only the others cost a look-up in
 * the table of letters.
 */
#ifndef AN_FOLDER_H
#define AN_FOLDER_H

#include "core/base/utf8.h"
#include "core/text/letters.h"
#include "core/text/profile.h"

typedef struct AnFolder
{
	uint32_t	features;		/* AnFeature bits */
	uint16_t	plan[AN_UTF8_SHORT];	/* another of them, or a code below */
	uint8_t		kind[AN_UTF8_SHORT];	/* AnLetterKind, for reading words */
} AnFolder;

/* What becomes of a code point for which no other one is put. */
#define AN_PLAN_DROP	0x8000	/* removed */
#define AN_PLAN_SLOW	0x8001	/* left to fold_code_point() */
#define AN_PLAN_SPACE	0x8002	/* a space, unless other blanks follow */
#define AN_PLAN_SEAT	0x8003	/* a hamza: seats.h */

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

/* What marks, hamza and tatweel together make letters of: small_letters.h. */
#define AN_SMALL_FEATURES \
	(AN_FEATURE_MARKS | AN_FEATURE_HAMZA | AN_FEATURE_TATWEEL)

static inline bool
an_folds_small(const AnFolder *folder)
{
	return (folder->features & AN_SMALL_FEATURES) == AN_SMALL_FEATURES;
}

static inline bool
an_is_small(uint32_t cp)
{
	return cp == DAGGER_ALEF || (cp >= SMALL_WAW && cp <= SMALL_HIGH_YEH);
}

/* A hamza, alone or on waw or yeh: what it becomes tell the letters around. */
static inline bool
an_is_seat(uint32_t cp)
{
	return cp == LETTER_HAMZA || cp == LETTER_WAW_HAMZA ||
		cp == LETTER_YEH_HAMZA;
}

/*
 * What a plan makes of the character at p; *length is its bytes, where it has
 * one or two.  The caller has made sure that two bytes can be read.
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
