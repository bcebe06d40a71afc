/*
 * profile.h
 *		What folding can do, and which profile does what.
 *
 * A feature is one transformation, a profile a set of them with a name.  All
 * that there is to say of a feature stands in one row of AN_FEATURES; the
 * table of letters (letters.h) says which characters it changes, or fold.c and
 * respell.c do where a character alone does not tell.
 */
#ifndef AN_PROFILE_H
#define AN_PROFILE_H

#include "core/base/arena.h"

/* The profiles that a feature can be in. */
enum
{
	AN_IN_NONE = 0,
	AN_IN_DISPLAY = 1 << 0,		/* what no reader would miss */
	AN_IN_SEARCH = 1 << 1,		/* how things are looked for */
	AN_IN_NAME = 1 << 2,		/* how names are joined */
	AN_IN_WALK = 1 << 3,		/* how words are read; has no name in SQL */
	AN_IN_SAME = AN_IN_SEARCH | AN_IN_NAME | AN_IN_WALK,
	AN_IN_ALL = AN_IN_DISPLAY | AN_IN_SAME
};

/*
 * The features: name, SQL's name, the profiles that have it.  Their order is
 * that of their bits, which the generated tables hold: a new one comes last.
 *
 * The walk is the one folding that words, and so everything above words, are
 * read from: search, but the shape of quotation marks, line breaks and blanks
 * are kept, since they carry meaning there.
 */
#define AN_FEATURES(ROW) \
	/* U+FB50..FEFC to plain letters */ \
	ROW(PRESENTATION, "presentation", AN_IN_ALL) \
	/* letter + U+0653..0655 to one letter */ \
	ROW(COMPOSE, "compose", AN_IN_ALL) \
	/* U+0640 removed */ \
	ROW(TATWEEL, "tatweel", AN_IN_ALL) \
	/* what no reader can see, removed */ \
	ROW(INVISIBLE, "invisible", AN_IN_ALL) \
	/* runs of blanks to one space */ \
	ROW(BLANKS, "blanks", AN_IN_DISPLAY | AN_IN_SEARCH | AN_IN_NAME) \
	/* line breaks are blanks too */ \
	ROW(LINES, "lines", AN_IN_SEARCH | AN_IN_NAME) \
	/* vowel marks and Quranic signs removed */ \
	ROW(MARKS, "marks", AN_IN_SAME) \
	/* seats of hamza, madda, wasla to bare */ \
	ROW(HAMZA, "hamza", AN_IN_SAME) \
	/* alef maksura to yeh */ \
	ROW(YEH, "yeh", AN_IN_SAME) \
	/* teh marbuta to heh */ \
	ROW(TEH_MARBUTA, "teh_marbuta", AN_IN_SEARCH | AN_IN_WALK) \
	/* Persian and Urdu kaf, yeh, heh */ \
	ROW(PERSIAN, "persian", AN_IN_SAME) \
	/* peh, tcheh, gaf, veh to Arabic letters */ \
	ROW(FOREIGN, "foreign", AN_IN_NONE) \
	/* Arabic and Persian digits to 0-9 */ \
	ROW(DIGITS, "digits", AN_IN_SAME) \
	/* Arabic and typographic to ASCII */ \
	ROW(PUNCTUATION, "punctuation", AN_IN_SAME) \
	/* all quotation marks to " and ' */ \
	ROW(QUOTES, "quotes", AN_IN_SEARCH | AN_IN_NAME) \
	/* simple case folding */ \
	ROW(CASE, "case", AN_IN_SAME) \
	/* full and half width to plain */ \
	ROW(WIDTH, "width", AN_IN_SAME) \
	/* a lengthened letter to one */ \
	ROW(ELONGATION, "elongation", AN_IN_SAME) \
	/* glued words parted; see respell.h */ \
	ROW(GLUE, "glue", AN_IN_NONE) \
	/* words to their stems; see respell.h */ \
	ROW(STEM, "stem", AN_IN_NONE)

/* AN_BIT_X is the number of feature X, AN_FEATURE_X its bit. */
typedef enum AnFeatureBit
{
#define ROW(feature, name, profiles) AN_BIT_##feature,
	AN_FEATURES(ROW)
#undef ROW
	AN_NFEATURES
}			AnFeatureBit;

typedef enum AnFeature
{
#define ROW(feature, name, profiles) \
	AN_FEATURE_##feature = 1 << AN_BIT_##feature,
	AN_FEATURES(ROW)
#undef ROW
	AN_FEATURE_NONE = 0
}			AnFeature;

/* The features of each profile. */
enum
{
#define ROW(feature, name, profiles) \
	| ((profiles) & AN_IN_DISPLAY ? AN_FEATURE_##feature : 0)
	AN_PROFILE_DISPLAY = 0 AN_FEATURES(ROW),
#undef ROW
#define ROW(feature, name, profiles) \
	| ((profiles) & AN_IN_SEARCH ? AN_FEATURE_##feature : 0)
	AN_PROFILE_SEARCH = 0 AN_FEATURES(ROW),
#undef ROW
#define ROW(feature, name, profiles) \
	| ((profiles) & AN_IN_NAME ? AN_FEATURE_##feature : 0)
	AN_PROFILE_NAME = 0 AN_FEATURES(ROW),
#undef ROW
#define ROW(feature, name, profiles) \
	| ((profiles) & AN_IN_WALK ? AN_FEATURE_##feature : 0)
	AN_PROFILE_WALK = 0 AN_FEATURES(ROW)
#undef ROW
};

extern int	an_features_parse(const char *profile, size_t nbytes,
							  uint32_t *features, AnSpan *bad);
extern const char *an_feature_name(int bit);

#endif							/* AN_PROFILE_H */
