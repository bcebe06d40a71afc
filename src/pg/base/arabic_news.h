/*
 * arabic_news.h
 *		What every room that SQL calls begins with.
 */
#ifndef AN_PG_ARABIC_NEWS_H
#define AN_PG_ARABIC_NEWS_H

#include "pg/base/compat.h"

#include "fmgr.h"

#define AN_VERSION	"0.2.0"

#endif							/* AN_PG_ARABIC_NEWS_H */
