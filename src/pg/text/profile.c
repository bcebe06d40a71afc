/*
 * profile.c
 *		From the name of a profile to the folder that it stands for.
 *
 * Compiling a profile costs as much as folding a short article, so the folder
 * is kept with the call site.
 */
#include "pg/text/profile.h"

#include "core/text/profile.h"
#include "lib/stringinfo.h"
#include "pg/base/errors.h"
#include "pg/base/kept.h"

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

/* The folder of a profile; it lives as long as the call site. */
const AnFolder *
an_profile_folder(FunctionCallInfo fcinfo, const text *datum)
{
	const char *profile = VARDATA_ANY(datum);
	Size		nbytes = VARSIZE_ANY_EXHDR(datum);
	const AnFolder *kept = an_kept_find(fcinfo->flinfo, profile, nbytes);
	AnFolder	folder;

	if (kept != NULL)
		return kept;
	an_folder_init(&folder, parse_profile(profile, nbytes));
	return an_kept_replace(fcinfo->flinfo, profile, nbytes, &folder,
						   sizeof(folder));
}
