/*
 * folders.h
 *		Folders that are made when the library is loaded.
 */
#ifndef AN_PG_FOLDERS_H
#define AN_PG_FOLDERS_H

#include "core/text/folder.h"

extern void an_folders_init(void);
extern const AnFolder *an_walk_folder(void);
extern const AnFolder *an_walk_again_folder(void);
extern const AnFolder *an_parted_folder(void);
extern const AnFolder *an_search_folder(void);
extern const AnFolder *an_shown_folder(void);

#endif							/* AN_PG_FOLDERS_H */
