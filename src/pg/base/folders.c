/*
 * folders.c
 *		Folders that are made when the library is loaded.
 */
#include "pg/base/folders.h"

#include "core/text/profile.h"

static AnFolder walk_folder;
static AnFolder walk_again_folder;
static AnFolder parted_folder;
static AnFolder search_folder;
static AnFolder shown_folder;

/* Compile them all. */
void
an_folders_init(void)
{
	an_folder_init(&walk_folder, AN_PROFILE_WALK);
	an_folder_init(&walk_again_folder, AN_PROFILE_WALK_AGAIN);
	an_folder_init(&parted_folder, AN_PROFILE_WALK | AN_FEATURE_GLUE);
	an_folder_init(&search_folder, AN_PROFILE_SEARCH);
	an_folder_init(&shown_folder, AN_FEATURE_HTML | AN_FEATURE_BLANKS |
				   AN_FEATURE_LINES);
}

/* Folds as words are read. */
const AnFolder *
an_walk_folder(void)
{
	return &walk_folder;
}

/* Folds so what is folded already. */
const AnFolder *
an_walk_again_folder(void)
{
	return &walk_again_folder;
}

/* Folds as words are read, and parts glued words. */
const AnFolder *
an_parted_folder(void)
{
	return &parted_folder;
}

/* Folds by profile search. */
const AnFolder *
an_search_folder(void)
{
	return &search_folder;
}

/* Leaves a line as a browser shows it: without markup, blanks as one. */
const AnFolder *
an_shown_folder(void)
{
	return &shown_folder;
}
