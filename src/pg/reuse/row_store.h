/*
 * row_store.h
 *		The rows of a query, in a temporary file, by the order of their ids.
 *
 * What a search needs of a row again and again, shingles or words, can be more
 * than memory holds.  So it goes to a file, and 24 bytes a row stay.
 *
 * The same rows must give the same answer in whatever order they were read.  So
 * rows are numbered by their ids, once all have been read: in the order of the
 * ids' type, or of their text in C where the type has none; NULL last.  Rows of
 * one id are ordered by a hash of their bodies.
 */
#ifndef AN_PG_ROW_STORE_H
#define AN_PG_ROW_STORE_H

#include "pg/base/compat.h"

#include "executor/tuptable.h"
#include "pg/reuse/progress.h"
#include "pg/reuse/select_rows.h"
#include "storage/buffile.h"
#include "utils/tuplesort.h"

/* Where the file has a row: its id, then what was written behind it. */
typedef struct AnStoredRow
{
	off_t		offset;
	int			fileno;
	uint32		id_bytes;
	uint32		nitems;			/* for the search: how many it wrote */
} AnStoredRow;

typedef struct AnRowStore AnRowStore;

/*
 * What is done with a row that is read: an_store_add(), and an_store_write() for
 * what the search needs of it, or nothing.
 */
typedef void (*AnStoreFunction) (AnRowStore *store, void *state,
								 const AnSelectedRow *row);

struct AnRowStore
{
	BufFile    *file;
	AnStoredRow *rows;			/* by number, once they have been read */
	uint32		nrows;
	uint32		room;
	AnProgress *progress;

	/* while a query is read */
	AnStoreFunction function;
	void	   *state;
	uint64		nread;			/* its rows, also those left out */
	Tuplesortstate *ids;
	TupleTableSlot *slot;		/* a row of that sort */
	bool		by_text;		/* the type of the ids has no order */
};

extern Oid	an_id_order(Oid type);
extern void an_store_begin(AnRowStore *store, AnProgress *progress);
extern void an_store_read(AnRowStore *store, const char *query,
						  const char *argument, AnStoreFunction function,
						  void *state);
extern void an_store_add(AnRowStore *store, const AnSelectedRow *row,
						 uint32 nitems);
extern void an_store_write(AnRowStore *store, const void *bytes, Size nbytes);
extern void an_store_load(AnRowStore *store, uint32 row, Size skip,
						  void *into, Size nbytes);
extern Datum an_store_id(AnRowStore *store, uint32 row, bool *is_null);
extern void an_store_end(AnRowStore *store);
extern void an_file_read(BufFile *file, void *into, Size nbytes);
extern void an_file_seek(BufFile *file, int fileno, off_t offset, int whence);

#endif							/* AN_PG_ROW_STORE_H */
