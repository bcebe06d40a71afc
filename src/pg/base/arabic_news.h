/*
 * arabic_news.h
 *		What every SQL room needs to call core and to answer in SQL.
 *
 * Core speaks UTF-8 bytes, spans and status codes; SQL speaks text in the
 * database's encoding, characters from 1 and SQLSTATEs.  The three meet here.
 */
#ifndef AN_PG_ARABIC_NEWS_H
#define AN_PG_ARABIC_NEWS_H

#include "pg/base/compat.h"

#include "fmgr.h"
#include "funcapi.h"
#include "utils/builtins.h"

#include "core/text/fold.h"
#include "pg/base/arena.h"
#include "pg/base/body.h"
#include "pg/base/encoding.h"
#include "pg/base/errors.h"
#include "pg/base/folders.h"
#include "pg/base/rows.h"
#include "pg/reuse/arguments.h"
#include "pg/text/profile.h"

#define AN_VERSION	"0.2.0"

#endif							/* AN_PG_ARABIC_NEWS_H */
