/*
 * kept.h
 *		What a call site keeps of an argument from row to row.
 *
 * Row after row has the same profile or the same list of words.  What is made
 * of such an argument is kept with the call site, for as long as that lives,
 * and made again only when the bytes of the argument are others.
 */
#ifndef AN_PG_KEPT_H
#define AN_PG_KEPT_H

#include "pg/base/compat.h"

#include "fmgr.h"

extern const void *an_kept_find(FmgrInfo *site, const void *argument,
								Size nbytes);
extern const void *an_kept_replace(FmgrInfo *site, const void *argument,
								   Size nbytes, const void *made, Size size);

#endif							/* AN_PG_KEPT_H */
