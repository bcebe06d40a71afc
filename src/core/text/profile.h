/*
 * profile.h
 *		What folding can do, and which profile does what.
 *
 * A feature is one transformation of a text, a profile a set of features.  The
 * table of letters (letters.h) says which characters a feature changes; where
 * a character alone does not tell, fold.c, markup.c or respell.c does.
 */
#ifndef AN_PROFILE_H
#define AN_PROFILE_H

#include "core/base/arena.h"

/*
 * One row a feature: its name here, its name in SQL, and which profiles have
 * it, in the columns display, search, name and walk.  A row's number is the
 * feature's bit, which the generated tables hold: a new feature comes last.
 *
 * display changes what no reader would miss, search is how things are looked
 * for, name how names are joined.  walk, which SQL does not know, is how words
 * are read, and with them everything made of words: it is search, but quotation
 * marks, line breaks and blanks stay as they are, since they carry meaning.
 */
#define AN_FEATURES(ROW) \
	/* U+FB50..FEFC to plain letters */ \
	ROW(PRESENTATION, "presentation", 1, 1, 1, 1) \
	/* letter + U+0653..0655 to one letter */ \
	ROW(COMPOSE, "compose", 1, 1, 1, 1) \
	/* U+0640 removed */ \
	ROW(TATWEEL, "tatweel", 1, 1, 1, 1) \
	/* what no reader can see, removed */ \
	ROW(INVISIBLE, "invisible", 1, 1, 1, 1) \
	/* runs of blanks to one space */ \
	ROW(BLANKS, "blanks", 1, 1, 1, 0) \
	/* line breaks are blanks too */ \
	ROW(LINES, "lines", 0, 1, 1, 0) \
	/* vowel marks and Quranic signs removed */ \
	ROW(MARKS, "marks", 0, 1, 1, 1) \
	/* seats of hamza, madda, wasla to bare */ \
	ROW(HAMZA, "hamza", 0, 1, 1, 1) \
	/* alef maksura to yeh */ \
	ROW(YEH, "yeh", 0, 1, 1, 1) \
	/* teh marbuta to heh */ \
	ROW(TEH_MARBUTA, "teh_marbuta", 0, 1, 0, 1) \
	/* Persian and Urdu kaf, yeh, heh */ \
	ROW(PERSIAN, "persian", 0, 1, 1, 1) \
	/* peh, tcheh, gaf, veh to Arabic letters */ \
	ROW(FOREIGN, "foreign", 0, 0, 0, 0) \
	/* Arabic and Persian digits to 0-9 */ \
	ROW(DIGITS, "digits", 0, 1, 1, 1) \
	/* Arabic and typographic to ASCII */ \
	ROW(PUNCTUATION, "punctuation", 0, 1, 1, 1) \
	/* all quotation marks to " and ' */ \
	ROW(QUOTES, "quotes", 0, 1, 1, 0) \
	/* simple case folding */ \
	ROW(CASE, "case", 0, 1, 1, 1) \
	/* full and half width to plain */ \
	ROW(WIDTH, "width", 0, 1, 1, 1) \
	/* a lengthened letter to one */ \
	ROW(ELONGATION, "elongation", 0, 1, 1, 1) \
	/* glued words parted; see respell.h */ \
	ROW(GLUE, "glue", 0, 0, 0, 0) \
	/* words to their stems; see respell.h */ \
	ROW(STEM, "stem", 0, 0, 0, 0) \
	/* tags and character references of HTML; see markup.h */ \
	ROW(HTML, "html", 0, 1, 1, 1)

/* AN_BIT_X is the number of feature X, AN_FEATURE_X its bit. */
typedef enum AnFeatureBit
{
#define ROW(feature, ...) AN_BIT_##feature,
	AN_FEATURES(ROW)
#undef ROW
	AN_NFEATURES
} AnFeatureBit;

typedef enum AnFeature
{
#define ROW(feature, ...) AN_FEATURE_##feature = 1 << AN_BIT_##feature,
	AN_FEATURES(ROW)
#undef ROW
	AN_FEATURE_NONE = 0
} AnFeature;

/* The features of each profile: one column of the table. */
enum
{
#define ROW(feature, sql, display, search, name, walk) \
	| (display) * AN_FEATURE_##feature
	AN_PROFILE_DISPLAY = 0 AN_FEATURES(ROW),
#undef ROW
#define ROW(feature, sql, display, search, name, walk) \
	| (search) * AN_FEATURE_##feature
	AN_PROFILE_SEARCH = 0 AN_FEATURES(ROW),
#undef ROW
#define ROW(feature, sql, display, search, name, walk) \
	| (name) * AN_FEATURE_##feature
	AN_PROFILE_NAME = 0 AN_FEATURES(ROW),
#undef ROW
#define ROW(feature, sql, display, search, name, walk) \
	| (walk) * AN_FEATURE_##feature
	AN_PROFILE_WALK = 0 AN_FEATURES(ROW),
#undef ROW

	/* walk, for a text that is folded: what looks like markup there is none */
	AN_PROFILE_WALK_AGAIN = AN_PROFILE_WALK & ~AN_FEATURE_HTML
};

extern int	an_features_parse(const char *profile, size_t nbytes,
							  uint32_t *features, AnSpan *bad);
extern const char *an_feature_name(int bit);

#endif							/* AN_PROFILE_H */
