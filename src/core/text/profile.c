/*
 * profile.c
 *		The names of profiles and features, read.
 */
#include "core/text/profile.h"

#include <string.h>

static const char *const feature_names[AN_NFEATURES] = {
#define ROW(feature, sql, ...) sql,
	AN_FEATURES(ROW)
#undef ROW
};

/* The name of a feature's bit, NULL behind the last. */
const char *
an_feature_name(int bit)
{
	return bit >= 0 && bit < AN_NFEATURES ? feature_names[bit] : NULL;
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
	for (bit = 0; bit < AN_NFEATURES; bit++)
		if (is_name(feature_names[bit], s, n))
			return (uint32_t) 1 << bit;
	return 0;
}

/*
 * Read "profile,+feature,-feature".  A name without a sign adds.  *bad is where
 * the last name that was read stands, which is the wrong one on an error.
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
