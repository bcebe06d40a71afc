/*
 * module.c
 *		What the server loads.
 */
#include "pg/base/arabic_news.h"

#include "pg/base/folders.h"

AN_MODULE_MAGIC("arabic_news", AN_VERSION);

/* from 16 on fmgr.h declares it */
extern PGDLLEXPORT void _PG_init(void);

void
_PG_init(void)
{
	an_folders_init();
}
