/*
 * index_keys.h
 *		The keys to ask an index of ar_reuse_ops or ar_statement_ops for, for
 *		those who use it and for the planner, who must know when it is of no use.
 */
#ifndef AN_PG_INDEX_KEYS_H
#define AN_PG_INDEX_KEYS_H

#include "pg/base/compat.h"

#include "core/reuse/statement_keys.h"
#include "core/reuse/winnowing.h"
#include "pg/base/body.h"
#include "pg/reuse/query_type.h"

/* The operator class's options. */
typedef struct AnIndexOptions
{
	int32		vl_len_;		/* varlena header; not to be touched */
	int			density;		/* AnDensity */
	int			key_bits;
} AnIndexOptions;

#define AN_INDEX_DENSITY_DEFAULT	AN_DENSITY_NORMAL

/* The widest window that the texts of an index have. */
static inline uint32_t
an_index_widest(const AnIndexOptions *options)
{
	return an_window_widest((AnDensity) options->density);
}

/*
 * The most keys that an index of statements is asked for: GIN tries which of
 * them it can do without, one by one.  No statement has so many, and for an
 * article it is as well to look at every row.
 */
#define AN_STATEMENT_MOST_KEYS	1024

extern AnDensity an_parse_density(text *name);
extern AnIndexOptions an_index_options(const void *stored);
extern void an_index_query_keys(AnBody *body, const ArQuery *query,
								const AnIndexOptions *options,
								AnRunKeys *result);
extern void an_index_statement_ask(const ArQuery *query, AnBody *body,
								   AnStatementAsk *result);

#endif							/* AN_PG_INDEX_KEYS_H */
