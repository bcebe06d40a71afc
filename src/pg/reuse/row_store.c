/*
 * row_store.c
 *		The rows of a query, in a temporary file, by the order of their ids.
 */
#include "pg/reuse/row_store.h"

#include "access/tupdesc.h"
#include "catalog/pg_collation_d.h"
#include "catalog/pg_operator_d.h"
#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/typcache.h"

/* Room for rows at first; it doubles. */
#define FIRST_ROOM		1024

/* As id_bytes: the id is NULL. */
#define NO_ID			UINT32_MAX

/* Columns of the sort: the id, what orders rows of one id, the row. */
enum
{
	SORT_ID = 1,
	SORT_TIE,
	SORT_ROW,
	NSORT = SORT_ROW
};

void
an_file_read(BufFile *file, void *into, Size nbytes)
{
	if (BufFileRead(file, into, nbytes) != nbytes)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not read temporary file: %m")));
}

void
an_file_seek(BufFile *file, int fileno, off_t offset, int whence)
{
	if (BufFileSeek(file, fileno, offset, whence) != 0)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not seek in temporary file: %m")));
}

/* An empty store; its memory is that of the current context. */
void
an_store_begin(AnRowStore *store, AnProgress *progress)
{
	memset(store, 0, sizeof(AnRowStore));
	store->file = BufFileCreateTemp(false);
	store->room = FIRST_ROOM;
	store->rows = palloc(store->room * sizeof(AnStoredRow));
	store->progress = progress;
}

/* The operator by which ids of a type are ordered, or InvalidOid. */
Oid
an_id_order(Oid type)
{
	/* of a row without a type nobody knows whether its columns have an order */
	if (type == RECORDOID)
		return InvalidOid;
	return lookup_type_cache(type, TYPECACHE_LT_OPR)->lt_opr;
}

/* Begin to sort ids. */
static void
begin_order(AnRowStore *store, Oid type, Oid collation)
{
	AttrNumber	columns[] = {SORT_ID, SORT_TIE};
	Oid			operators[] = {an_id_order(type), Int8LessOperator};
	Oid			collations[] = {collation, InvalidOid};
	bool		nulls_first[] = {false, false};
	TupleDesc	row = CreateTemplateTupleDesc(NSORT);

	store->by_text = !OidIsValid(operators[0]);
	if (store->by_text)
	{
		type = TEXTOID;
		operators[0] = TextLessOperator;
	}
	if (store->by_text || (type_is_collatable(type) && !OidIsValid(collation)))
		collations[0] = C_COLLATION_OID;
	TupleDescInitEntry(row, SORT_ID, "id", type, -1, 0);
	TupleDescInitEntry(row, SORT_TIE, "tie", INT8OID, -1, 0);
	TupleDescInitEntry(row, SORT_ROW, "row", INT4OID, -1, 0);
	store->ids = tuplesort_begin_heap(row, lengthof(columns), columns,
									  operators, collations, nulls_first,
									  work_mem, NULL, TUPLESORT_NONE);
	store->slot = MakeSingleTupleTableSlot(row, &TTSOpsMinimalTuple);
}

/* A number by which rows of one id are ordered, or of ids that are equal. */
static int64
tie_of_row(const AnSelectedRow *row)
{
	uint64		seed = row->id_is_null ? 0 :
	hash_bytes_extended((const unsigned char *) row->id_text,
						(int) strlen(row->id_text), 0);

	return (int64) hash_bytes_extended((const unsigned char *) VARDATA_ANY(row->body),
									   (int) VARSIZE_ANY_EXHDR(row->body),
									   seed);
}

/* Put a row's id into the sort. */
static void
put_id(AnRowStore *store, const AnSelectedRow *row)
{
	TupleTableSlot *slot = store->slot;

	ExecClearTuple(slot);
	memset(slot->tts_isnull, false, NSORT * sizeof(bool));
	slot->tts_isnull[SORT_ID - 1] = row->id_is_null;
	slot->tts_values[SORT_ID - 1] = row->id;
	if (store->by_text && !row->id_is_null)
		slot->tts_values[SORT_ID - 1] = CStringGetTextDatum(row->id_text);
	slot->tts_values[SORT_TIE - 1] = Int64GetDatum(tie_of_row(row));
	slot->tts_values[SORT_ROW - 1] = Int32GetDatum((int32) store->nrows);
	ExecStoreVirtualTuple(slot);
	tuplesort_puttupleslot(store->ids, slot);
	ExecClearTuple(slot);
}

/* A row to be kept, of so many items, which are to be written next. */
void
an_store_add(AnRowStore *store, const AnSelectedRow *row, uint32 nitems)
{
	AnStoredRow *stored;

	if (store->nrows == store->room)
	{
		store->room *= 2;
		store->rows = repalloc_huge(store->rows,
									store->room * sizeof(AnStoredRow));
	}
	put_id(store, row);
	stored = &store->rows[store->nrows++];
	BufFileTell(store->file, &stored->fileno, &stored->offset);
	stored->nitems = nitems;
	stored->id_bytes = NO_ID;
	if (row->id_is_null)
		return;
	stored->id_bytes = (uint32) strlen(row->id_text);
	an_store_write(store, row->id_text, stored->id_bytes);
}

/* Write something of the row that was added last. */
void
an_store_write(AnRowStore *store, const void *bytes, Size nbytes)
{
	BufFileWrite(store->file, (void *) bytes, nbytes);
}

/* Take a row of the query, unless it has no body. */
static void
take_selected(void *state, const AnSelectedRow *row)
{
	AnRowStore *store = state;

	if (row != NULL)
		store->function(store, store->state, row);
	an_progress_show(store->progress, ++store->nread, "rows read");
}

/* Number the rows from `first` on by their ids. */
static void
order_rows(AnRowStore *store, uint32 first)
{
	AnStoredRow *ordered =
	MemoryContextAllocHuge(GetMemoryChunkContext(store->rows),
						   store->room * sizeof(AnStoredRow));
	uint32		n = first;

	memcpy(ordered, store->rows, first * sizeof(AnStoredRow));
	tuplesort_performsort(store->ids);
	while (tuplesort_gettupleslot(store->ids, true, false, store->slot, NULL))
	{
		bool		is_null;
		Datum		row = slot_getattr(store->slot, SORT_ROW, &is_null);

		ordered[n++] = store->rows[(uint32) DatumGetInt32(row)];
		CHECK_FOR_INTERRUPTS();
	}
	pfree(store->rows);
	store->rows = ordered;
	ExecDropSingleTupleTableSlot(store->slot);
	tuplesort_end(store->ids);
}

/*
 * Read the rows of a query.  They come behind those that the store has; until
 * all have been read their numbers mean nothing.
 */
void
an_store_read(AnRowStore *store, const char *query, const char *argument,
			  AnStoreFunction function, void *state)
{
	uint32		first = store->nrows;
	AnSelect	select;

	store->function = function;
	store->state = state;
	store->nread = 0;
	an_select_begin(&select, query, argument);
	begin_order(store, select.id_type, select.id_collation);
	an_select_run(&select, take_selected, store);
	order_rows(store, first);
}

/* Go to where the file has a row, and skip so many bytes. */
static void
seek_stored(AnRowStore *store, const AnStoredRow *row, Size skip)
{
	an_file_seek(store->file, row->fileno, row->offset, SEEK_SET);
	an_file_seek(store->file, 0, (off_t) skip, SEEK_CUR);
}

/* Read what was written of a row, from byte `skip` on. */
void
an_store_load(AnRowStore *store, uint32 row, Size skip, void *into,
			  Size nbytes)
{
	const AnStoredRow *stored = &store->rows[row];

	if (stored->id_bytes != NO_ID)
		skip += stored->id_bytes;
	seek_stored(store, stored, skip);
	an_file_read(store->file, into, nbytes);
}

/* A row's id as a text datum. */
Datum
an_store_id(AnRowStore *store, uint32 row, bool *is_null)
{
	const AnStoredRow *stored = &store->rows[row];
	text	   *id;

	*is_null = stored->id_bytes == NO_ID;
	if (*is_null)
		return (Datum) 0;
	id = palloc(VARHDRSZ + stored->id_bytes);
	SET_VARSIZE(id, VARHDRSZ + stored->id_bytes);
	seek_stored(store, stored, 0);
	an_file_read(store->file, VARDATA(id), stored->id_bytes);
	return PointerGetDatum(id);
}

/* Give back the temporary file; the rest goes with its memory context. */
void
an_store_end(AnRowStore *store)
{
	BufFileClose(store->file);
}
