/*
 * profile.h
 *		From the name of a profile to the folder that it stands for.
 */
#ifndef AN_PG_PROFILE_H
#define AN_PG_PROFILE_H

#include "pg/base/compat.h"

#include "core/text/folder.h"
#include "fmgr.h"

extern const AnFolder *an_profile_folder(FunctionCallInfo fcinfo,
										 const text *datum);

#endif							/* AN_PG_PROFILE_H */
