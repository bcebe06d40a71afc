/*
 * pair_search.c
 *		All pairs of near duplicates among the rows of a query.
 *
 * Asking an index for every row is a nested loop.  Here every row's keys are
 * written down once and sorted; rows that share a key become a pair, pairs are
 * sorted and counted, and those with enough keys in common are compared
 * shingle by shingle.  Both sorts spill to disk beyond work_mem, and so do the
 * shingles, in a temporary file.
 *
 * A key that very many rows share comes from a template.  Pairing all of its
 * rows would be quadratic and tell nothing, so such rows are paired with the
 * first of them and the one before only: a star and a chain, not a clique.
 */
#include "pg/reuse/pair_search.h"

#include "catalog/pg_operator_d.h"
#include "catalog/pg_type.h"
#include "core/reuse/key_agreement.h"
#include "core/reuse/shingles.h"
#include "core/reuse/winnowing.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/reuse/arguments.h"
#include "pg/reuse/select_rows.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"

/* Rows that are all paired with each other when they share a key. */
#define CLIQUE_ROWS		128

/* Room for rows at first; it doubles. */
#define FIRST_ROOM		1024

/* Milliseconds between two reports, steps between two looks at the clock. */
#define PROGRESS_MS		10000
#define PROGRESS_STEPS	4096

/* Report now and then how many steps are done; what: as "rows read". */
static void
show_progress(AnPairSearch *search, uint64 steps, const char *what)
{
	TimestampTz now;

	if (steps % PROGRESS_STEPS != 0)
		return;
	now = GetCurrentTimestamp();
	if (!TimestampDifferenceExceeds(search->shown, now, PROGRESS_MS))
		return;
	search->shown = now;
	ereport(NOTICE,
			(errmsg("%llu %s", (unsigned long long) steps, what)));
}

static Tuplesortstate *
begin_sort(void)
{
	return tuplesort_begin_datum(INT8OID, Int8LessOperator, InvalidOid, false,
								 work_mem, NULL, TUPLESORT_NONE);
}

static void
put_number(Tuplesortstate *sort, uint32 high, uint32 low)
{
	uint64		number = ((uint64) high << 32) | low;

	tuplesort_putdatum(sort, Int64GetDatum((int64) number), false);
}

static bool
get_number(Tuplesortstate *sort, uint32 *high, uint32 *low)
{
	Datum		value;
	bool		is_null;

	if (!an_tuplesort_getdatum(sort, &value, &is_null))
		return false;
	*high = (uint32) ((uint64) DatumGetInt64(value) >> 32);
	*low = (uint32) DatumGetInt64(value);
	return true;
}

/* A new row, all zeroes; it counts when nrows goes up. */
static AnPairRow *
new_row(AnPairSearch *search)
{
	AnPairRow  *row;

	if (search->nrows == search->room)
	{
		search->room *= 2;
		search->rows = repalloc_huge(search->rows,
									 search->room * sizeof(AnPairRow));
	}
	row = &search->rows[search->nrows];
	memset(row, 0, sizeof(AnPairRow));
	return row;
}

/* Write a row's id and shingles to the file, and its keys to the sort. */
static void
add_row(AnPairSearch *search, const text *body, const char *id)
{
	AnBody		open;
	AnShingles	shingles;
	AnKeys		all;
	AnKeys		keys;
	AnPairRow  *row;
	uint32		i;

	an_body_open(&open, body);
	an_body_walk(&open);
	an_check(an_shingles_read(&open.arena, &open.folded, &shingles));
	if (shingles.nkeys == 0)
		return;
	an_check(an_winnow(&open.arena, &shingles, AN_DENSITY_EXACT, &all));
	an_check(an_winnow(&open.arena, &shingles, AN_DENSITY_NORMAL, &keys));
	row = new_row(search);
	BufFileTell(search->file, &row->fileno, &row->offset);
	row->nshingles = all.nkeys;
	row->id_bytes = id == NULL ? AN_NO_ID : (uint32) strlen(id);
	row->agree = an_key_agreement_near(&keys, AN_DENSITY_NORMAL,
									   search->threshold);
	row->group = search->nrows;
	if (id != NULL)
		BufFileWrite(search->file, (void *) id, row->id_bytes);
	BufFileWrite(search->file, all.keys, all.nkeys * sizeof(uint64));
	for (i = 0; i < keys.nkeys; i++)
		put_number(search->keys, (uint32) keys.keys[i], search->nrows);
	search->nrows++;
}

/* Take a row of the query, unless it has no body. */
static void
take_row(void *state, const char *id, const text *body)
{
	AnPairSearch *search = state;

	if (body != NULL)
		add_row(search, body, id);
	show_progress(search, ++search->nread, "rows read");
}

static void
read_bytes(AnPairSearch *search, void *into, size_t nbytes)
{
	if (BufFileRead(search->file, into, nbytes) != nbytes)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not read temporary file: %m")));
}

/* Go to where the file has a row, and skip so many bytes. */
static void
seek_row(AnPairSearch *search, const AnPairRow *row, uint32 skip)
{
	if (BufFileSeek(search->file, row->fileno, row->offset, SEEK_SET) != 0 ||
		BufFileSeek(search->file, 0, skip, SEEK_CUR) != 0)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not seek in temporary file: %m")));
}

/* Read a row's shingles back, unless they are the last ones read. */
static void
load_row(AnPairSearch *search, AnPairShingles *side, uint32 number)
{
	const AnPairRow *row = &search->rows[number];

	if (side->row == number && side->shingles != NULL)
		return;
	if (side->room < row->nshingles)
	{
		side->room = row->nshingles * 2;
		if (side->shingles != NULL)
			pfree(side->shingles);
		side->shingles = MemoryContextAllocHuge(search->context,
												side->room * sizeof(uint64));
	}
	seek_row(search, row, row->id_bytes == AN_NO_ID ? 0 : row->id_bytes);
	read_bytes(search, side->shingles, row->nshingles * sizeof(uint64));
	side->row = number;
}

/* A row's id as a text datum. */
Datum
an_pairs_id(AnPairSearch *search, uint32 number, bool *is_null)
{
	const AnPairRow *row = &search->rows[number];
	text	   *id;

	*is_null = row->id_bytes == AN_NO_ID;
	if (*is_null)
		return (Datum) 0;
	id = palloc(VARHDRSZ + row->id_bytes);
	SET_VARSIZE(id, VARHDRSZ + row->id_bytes);
	seek_row(search, row, 0);
	read_bytes(search, VARDATA(id), row->id_bytes);
	return PointerGetDatum(id);
}

/* How many shingles two rows share. */
static uint32
count_shared_shingles(AnPairSearch *search, uint32 a, uint32 b)
{
	const uint64 *x;
	const uint64 *y;
	const uint64 *x_end;
	const uint64 *y_end;
	uint32		shared = 0;

	load_row(search, &search->a, a);
	load_row(search, &search->b, b);
	x = search->a.shingles;
	y = search->b.shingles;
	x_end = x + search->rows[a].nshingles;
	y_end = y + search->rows[b].nshingles;
	while (x < x_end && y < y_end)
	{
		uint64		p = *x;
		uint64		q = *y;

		shared += p == q;
		x += p <= q;
		y += q <= p;
	}
	return shared;
}

/* Jaccard's coefficient of two rows, and the share of a's that b has. */
float4
an_pairs_compare(AnPairSearch *search, uint32 a, uint32 b,
				 float4 *containment)
{
	uint32		na = search->rows[a].nshingles;
	uint32		nb = search->rows[b].nshingles;
	uint32		shared = count_shared_shingles(search, a, b);

	*containment = an_containment(shared, na);
	return an_containment(shared, na + nb - shared);
}

/* Pair all rows of one key. */
static void
pair_rows(AnPairSearch *search, const uint32 *rows, uint32 nrows)
{
	uint32		i;
	uint32		k;

	for (i = 0; i < nrows; i++)
		for (k = i + 1; k < nrows; k++)
			put_number(search->pairs, rows[i], rows[k]);
}

/* Pair a row of a key that too many share: a star and a chain. */
static void
pair_crowded(AnPairSearch *search, uint32 first, uint32 before, uint32 row)
{
	search->rows[row].crowded++;
	if (row == first)
		return;
	put_number(search->pairs, first, row);
	if (before != first)
		put_number(search->pairs, before, row);
}

/* The rows of one key, each once. */
typedef struct KeyRows
{
	uint32		rows[CLIQUE_ROWS];
	uint32		n;
	uint32		last;			/* the one added last */
	bool		crowded;		/* there were more, and have been paired */
} KeyRows;

static void
add_key_row(AnPairSearch *search, KeyRows *key, uint32 row)
{
	uint32		i;

	if (key->n == CLIQUE_ROWS && !key->crowded)
	{
		key->crowded = true;
		search->crowded_keys++;
		for (i = 0; i < key->n; i++)
			pair_crowded(search, key->rows[0], key->rows[i > 0 ? i - 1 : 0],
						 key->rows[i]);
	}
	if (key->crowded)
		pair_crowded(search, key->rows[0], key->last, row);
	else
		key->rows[key->n++] = row;
	key->last = row;
}

/* All rows of the key have been added: pair them, and begin another. */
static void
end_key(AnPairSearch *search, KeyRows *key)
{
	if (!key->crowded)
		pair_rows(search, key->rows, key->n);
	key->n = 0;
	key->crowded = false;
}

/* Read the sorted keys and pair the rows of each. */
static void
make_pairs(AnPairSearch *search)
{
	KeyRows		rows = {0};
	uint32		last_key = 0;
	uint32		key;
	uint32		row;
	uint64		nkeys = 0;

	tuplesort_performsort(search->keys);
	while (get_number(search->keys, &key, &row))
	{
		if (rows.n > 0 && key != last_key)
			end_key(search, &rows);
		else if (rows.n > 0 && row == rows.last)
			continue;
		add_key_row(search, &rows, row);
		last_key = key;
		show_progress(search, ++nkeys, "keys paired");
		CHECK_FOR_INTERRUPTS();
	}
	end_key(search, &rows);
	tuplesort_end(search->keys);
}

/*
 * Could rows with so many keys in common be near duplicates?  Keys that too
 * many rows share have not paired all of them, so they count as common here.
 */
static bool
enough_agree(const AnPairSearch *search, uint32 a, uint32 b, uint32 agree)
{
	const AnPairRow *x = &search->rows[a];
	const AnPairRow *y = &search->rows[b];

	return agree + x->crowded >= x->agree || agree + y->crowded >= y->agree;
}

/* Call function for two rows, if they are near duplicates. */
static void
compare_pair(AnPairSearch *search, uint32 a, uint32 b,
			 AnPairFunction function, void *state)
{
	float4		containment;
	float4		similarity = an_pairs_compare(search, a, b, &containment);

	if (similarity >= search->threshold)
		function(search, state, a, b, similarity, containment);
}

/* Count equal pairs, and compare the rows of those with enough keys. */
static void
compare_pairs(AnPairSearch *search, AnPairFunction function, void *state)
{
	uint32		a;
	uint32		b;
	uint32		last_a = 0;
	uint32		last_b = 0;
	uint32		agree = 0;
	uint64		npairs = 0;
	bool		more;

	tuplesort_performsort(search->pairs);
	do
	{
		more = get_number(search->pairs, &a, &b);
		if (more && agree > 0 && a == last_a && b == last_b)
		{
			agree++;
			continue;
		}
		if (agree > 0 && enough_agree(search, last_a, last_b, agree))
			compare_pair(search, last_a, last_b, function, state);
		show_progress(search, ++npairs, "pairs counted");
		CHECK_FOR_INTERRUPTS();
		last_a = a;
		last_b = b;
		agree = 1;
	} while (more);
	tuplesort_end(search->pairs);
}

/*
 * Read the query's rows and call function for every pair of near duplicates; a
 * is the row that was read first.  What was read stays until an_pairs_end().
 */
void
an_pairs_search(AnPairSearch *search, const char *query, float8 threshold,
				AnPairFunction function, void *state)
{
	float4		kept = an_check_threshold(threshold);

	SPI_connect();
	memset(search, 0, sizeof(AnPairSearch));
	search->threshold = kept;
	search->file = BufFileCreateTemp(false);
	search->room = FIRST_ROOM;
	search->rows = palloc(search->room * sizeof(AnPairRow));
	search->keys = begin_sort();
	search->pairs = begin_sort();
	search->context = CurrentMemoryContext;
	search->shown = GetCurrentTimestamp();
	an_select_rows(query, take_row, search);
	make_pairs(search);
	compare_pairs(search, function, state);
	if (search->crowded_keys > 0)
		ereport(NOTICE,
				(errmsg("%llu runs of words stand in more than %d rows each",
						(unsigned long long) search->crowded_keys,
						CLIQUE_ROWS),
				 errdetail("Rows that have only such runs in common are compared with the first of them and the one before, not all with each other.")));
}

/* Give back the memory and the temporary file. */
void
an_pairs_end(AnPairSearch *search)
{
	BufFileClose(search->file);
	SPI_finish();
}
