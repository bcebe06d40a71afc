/*
 * profile.c
 *		From the name of a profile to the folder that it stands for.
 *
 * Compiling a profile costs as much as folding a short article, and a query
 * asks for the same one row after row, so the folder is kept with the function
 * call that asked for it.
 */
#include "pg/text/profile.h"

#include "core/text/profile.h"
#include "lib/stringinfo.h"
#include "pg/base/errors.h"

typedef struct CachedProfile
{
	AnFolder	folder;
	Size		nbytes;			/* of the profile */
	char		profile[FLEXIBLE_ARRAY_MEMBER];
}			CachedProfile;

/* The names of all features, as a list in a sentence. */
static char *
feature_names(void)
{
	StringInfoData names;
	const char *name;
	int			bit;

	initStringInfo(&names);
	for (bit = 0; (name = an_feature_name(bit)) != NULL; bit++)
	{
		if (bit > 0)
			appendStringInfoString(&names,
								   an_feature_name(bit + 1) ? ", " : " and ");
		appendStringInfoString(&names, name);
	}
	return names.data;
}

/* The features of a profile, or an error that lists those there are. */
static uint32
parse_profile(const char *profile, Size nbytes)
{
	uint32_t	features;
	AnSpan		bad = {0, 0};
	int			status = an_features_parse(profile, nbytes, &features, &bad);

	if (status == AN_ERR_UNRECOGNIZED)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unrecognized profile or feature \"%s\"",
						an_quoted(profile + bad.start, bad.end - bad.start)),
				 errdetail("Profiles are display, search and name; features are %s.",
						   feature_names()),
				 errhint("Begin with a profile, then add or take off features, as in \"search,-teh_marbuta,+glue\".")));
	an_check(status);
	return features;
}

/*
 * The folder of a profile, compiled on the first call of this function call
 * site, and again only when the profile changes.  It lives as long as the site.
 */
const AnFolder *
an_profile_folder(FunctionCallInfo fcinfo, const text *datum)
{
	CachedProfile *cached = fcinfo->flinfo->fn_extra;
	const char *profile = VARDATA_ANY(datum);
	Size		nbytes = VARSIZE_ANY_EXHDR(datum);
	uint32		features;

	if (cached != NULL && cached->nbytes == nbytes &&
		memcmp(cached->profile, profile, nbytes) == 0)
		return &cached->folder;

	/* an error must leave the old one in place */
	features = parse_profile(profile, nbytes);
	cached = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt,
								offsetof(CachedProfile, profile) + nbytes);
	an_folder_init(&cached->folder, features);
	cached->nbytes = nbytes;
	memcpy(cached->profile, profile, nbytes);
	if (fcinfo->flinfo->fn_extra != NULL)
		pfree(fcinfo->flinfo->fn_extra);
	fcinfo->flinfo->fn_extra = cached;
	return &cached->folder;
}
