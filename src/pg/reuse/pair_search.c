/*
 * pair_search.c
 *		All pairs of near duplicates among the rows of a query.
 *
 * Asking an index for every row is a nested loop.  Here every row's keys are
 * written down once and sorted; rows that share a key become a pair, pairs are
 * sorted and counted, and those with enough keys in common are compared
 * shingle by shingle.  Both sorts spill to disk beyond work_mem; shingles and
 * keys are in a temporary file.
 *
 * A key that very many rows share comes from a template.  Pairing all of its
 * rows would be quadratic and tell nothing, so such rows are paired with the
 * first of them and the one before only: a star and a chain, not a clique.
 * Rows are numbered by their ids before all this, so which of them is the first
 * does not depend on how the query reads them.
 */
#include "pg/reuse/pair_search.h"

#include "core/reuse/key_agreement.h"
#include "core/reuse/shingles.h"
#include "core/reuse/winnowing.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/reuse/arguments.h"
#include "pg/reuse/number_sort.h"
#include "utils/memutils.h"

/* Rows that are all paired with each other when they share a key. */
#define CLIQUE_ROWS		128

/* What the store has of a row behind its shingles, and before its keys. */
typedef struct KeyHeader
{
	uint32		nkeys;
	uint32		agree;			/* as in AnPairRow */
} KeyHeader;

/* Write a row's shingles and keys to the store. */
static void
store_row(AnRowStore *store, void *state, const AnSelectedRow *row)
{
	AnPairSearch *search = state;
	AnBody		open;
	AnShingles	shingles;
	AnShingles	salted;			/* to be compared, by this process alone */
	AnKeys		all;
	AnKeys		keys;
	KeyHeader	header;

	an_body_open(&open, row->body);
	an_body_walk(&open);
	an_check(an_shingles_read(&open.arena, &open.folded, &shingles));
	if (shingles.nkeys == 0)
		return;
	an_check(an_shingles_read_salted(&open.arena, &open.folded, &salted));
	an_check(an_winnow(&open.arena, &salted, 1, &all));
	an_check(an_winnow(&open.arena, &shingles, AN_WINDOW_WIDEST, &keys));
	header.nkeys = keys.nkeys;
	header.agree = an_key_agreement_near(&keys, AN_WINDOW_WIDEST,
										 search->threshold);
	an_store_add(store, row, all.nkeys);
	an_store_write(store, all.keys, all.nkeys * sizeof(uint64));
	an_store_write(store, &header, sizeof(header));
	an_store_write(store, keys.keys, keys.nkeys * sizeof(uint64));
}

/* Room for so many numbers, if there is not enough. */
static void
make_room(AnPairSearch *search, AnPairShingles *side, uint32 nshingles)
{
	if (side->room >= nshingles && side->shingles != NULL)
		return;
	if (side->shingles != NULL)
		pfree(side->shingles);
	side->room = nshingles * 2;
	side->shingles = MemoryContextAllocHuge(search->context,
											side->room * sizeof(uint64));
}

/* Put the keys of all rows, which have their numbers now, into the sort. */
static void
sort_keys(AnPairSearch *search)
{
	AnRowStore *store = &search->store;
	AnPairShingles keys = {0};
	uint32		row;

	search->rows = MemoryContextAllocHuge(search->context,
										  (store->nrows + (Size) 1) *
										  sizeof(AnPairRow));
	for (row = 0; row < store->nrows; row++)
	{
		Size		at = store->rows[row].nitems * sizeof(uint64);
		KeyHeader	header;
		uint32		i;

		an_store_load(store, row, at, &header, sizeof(header));
		make_room(search, &keys, header.nkeys);
		an_file_read(store->file, keys.shingles,
					 header.nkeys * sizeof(uint64));
		search->rows[row].agree = header.agree;
		search->rows[row].crowded = 0;
		for (i = 0; i < header.nkeys; i++)
			an_number_sort_put(search->keys, (uint32) keys.shingles[i], row);
		CHECK_FOR_INTERRUPTS();
	}
	if (keys.shingles != NULL)
		pfree(keys.shingles);
}

/* Read a row's shingles back, unless they are the last ones read. */
static void
load_row(AnPairSearch *search, AnPairShingles *side, uint32 row)
{
	uint32		nshingles = search->store.rows[row].nitems;

	if (side->row == row && side->shingles != NULL)
		return;
	make_room(search, side, nshingles);
	an_store_load(&search->store, row, 0, side->shingles,
				  nshingles * sizeof(uint64));
	side->row = row;
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
	x_end = x + search->store.rows[a].nitems;
	y_end = y + search->store.rows[b].nitems;
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
	uint32		na = search->store.rows[a].nitems;
	uint32		nb = search->store.rows[b].nitems;
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
			an_number_sort_put(search->pairs, rows[i], rows[k]);
}

/* Pair a row of a key that too many share: a star and a chain. */
static void
pair_crowded(AnPairSearch *search, uint32 first, uint32 before, uint32 row)
{
	search->rows[row].crowded++;
	if (row == first)
		return;
	an_number_sort_put(search->pairs, first, row);
	if (before != first)
		an_number_sort_put(search->pairs, before, row);
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
	while (an_number_sort_get(search->keys, &key, &row))
	{
		if (rows.n > 0 && key != last_key)
			end_key(search, &rows);
		else if (rows.n > 0 && row == rows.last)
			continue;
		add_key_row(search, &rows, row);
		last_key = key;
		an_progress_show(&search->progress, ++nkeys, "keys paired");
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
		more = an_number_sort_get(search->pairs, &a, &b);
		if (more && agree > 0 && a == last_a && b == last_b)
		{
			agree++;
			continue;
		}
		if (agree > 0 && enough_agree(search, last_a, last_b, agree))
			compare_pair(search, last_a, last_b, function, state);
		an_progress_show(&search->progress, ++npairs, "pairs counted");
		CHECK_FOR_INTERRUPTS();
		last_a = a;
		last_b = b;
		agree = 1;
	} while (more);
	tuplesort_end(search->pairs);
}

/*
 * Read the query's rows and call function for every pair of near duplicates, in
 * the order of a, then b; a comes before b.  What was read stays until
 * an_pairs_end().
 */
void
an_pairs_search(AnPairSearch *search, const char *query, float8 threshold,
				AnPairFunction function, void *state)
{
	float4		kept = an_check_threshold(threshold);

	SPI_connect();
	memset(search, 0, sizeof(AnPairSearch));
	search->threshold = kept;
	search->context = CurrentMemoryContext;
	an_progress_begin(&search->progress);
	an_store_begin(&search->store, &search->progress);
	an_store_read(&search->store, query, "query", store_row, search);
	an_groups_begin(&search->groups, search->store.nrows);
	search->keys = an_number_sort_begin();
	sort_keys(search);
	search->pairs = an_number_sort_begin();
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
	an_store_end(&search->store);
	SPI_finish();
}
