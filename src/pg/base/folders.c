/*
 * folders.c
 *		The folders that do not depend on an argument.
 */
#include "pg/base/folders.h"

#include "core/text/profile.h"

static AnFolder walk_folder;
static AnFolder parted_folder;
static AnFolder search_folder;

/* Compile them, once for the process. */
void
an_folders_init(void)
{
	an_folder_init(&walk_folder, AN_PROFILE_WALK);
	an_folder_init(&parted_folder, AN_PROFILE_WALK | AN_FEATURE_GLUE);
	an_folder_init(&search_folder, AN_PROFILE_SEARCH);
}

/* The folder behind words, set up once. */
const AnFolder *
an_walk_folder(void)
{
	return &walk_folder;
}

/* The same with glued words parted. */
const AnFolder *
an_parted_folder(void)
{
	return &parted_folder;
}

/* The folder of profile search. */
const AnFolder *
an_search_folder(void)
{
	return &search_folder;
}
