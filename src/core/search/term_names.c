/*
 * term_names.c
 *		What SQL calls the kinds of terms.
 */
#include "core/search/terms.h"

typedef struct KindName
{
	const char *name;
	const char *description;
} KindName;

static const KindName names[AN_TERM_LAST + 1] = {
	[AN_TERM_LATIN] = {"latin", "Word in a script other than Arabic"},
	[AN_TERM_ARABIC] = {"arabic", "Arabic word"},
	[AN_TERM_ACRONYM] = {"acronym", "Single letters with stops or blanks between"},
	[AN_TERM_EMAIL] = {"email", "E-mail address"},
	[AN_TERM_URL] = {"url", "URL without its scheme"},
	[AN_TERM_HOST] = {"host", "Host of a URL"},
	[AN_TERM_PERCENT] = {"percent", "Number with a percent sign"},
	[AN_TERM_DATE] = {"date", "Day, month and year in digits"},
	[AN_TERM_HASHTAG] = {"hashtag", "Hashtag"},
	[AN_TERM_MENTION] = {"mention", "Mention of an account"},
	[AN_TERM_BLANK] = {"blank", "Blanks and signs between words"},
	[AN_TERM_TAG] = {"tag", "Tag, comment or script of HTML"},
	[AN_TERM_SCHEME] = {"scheme", "Scheme of a URL"},
	[AN_TERM_COMPOUND] = {"compound", "Words with hyphens between, whole"},
	[AN_TERM_PREFIX] = {"prefix", "Conjunction, preposition or article apart from its word"},
	[AN_TERM_NUMBER] = {"number", "Number or time of day"}
};

/* What SQL calls a kind of term; NULL where there is none. */
const char *
an_term_name(int kind)
{
	return kind > 0 && kind <= AN_TERM_LAST ? names[kind].name : NULL;
}

/* The same in a sentence. */
const char *
an_term_description(int kind)
{
	return kind > 0 && kind <= AN_TERM_LAST ? names[kind].description : NULL;
}
