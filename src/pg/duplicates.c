/*
 * duplicates.c
 *		All pairs of near duplicates among the rows of a query, and the groups
 *		they make.
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
#include "pg/arabic_news.h"

#include "catalog/pg_operator_d.h"
#include "catalog/pg_type.h"
#include "core/winnow.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "storage/buffile.h"
#include "utils/memutils.h"
#include "utils/tuplesort.h"

PG_FUNCTION_INFO_V1(ar_duplicate_pairs);
PG_FUNCTION_INFO_V1(ar_duplicate_groups);

/* Rows that are all paired with each other when they share a key. */
#define CLIQUE_ROWS		128

/* Rows fetched in one go. */
#define FETCH_ROWS		256

#define NO_ID			UINT32_MAX

/* A row that was read: where its shingles and id are, and what it needs. */
typedef struct Row
{
	int			fileno;
	off_t		offset;
	uint32		nshingles;
	uint32		id_bytes;		/* NO_ID: the id is null */
	uint32		agree;			/* keys that a near duplicate has, at least */
	uint32		crowded;		/* of its keys, those shared by too many */
	uint32		group;			/* ar_duplicate_groups: a row of its group */
}			Row;

/* A row's shingles, read back. */
typedef struct RowShingles
{
	uint32		row;
	uint64	   *shingles;
	uint32		room;
}			RowShingles;

typedef struct Search
{
	float4		threshold;
	BufFile    *file;			/* of each row: shingles, then id */
	Row		   *rows;
	uint32		nrows;
	uint32		room;
	Tuplesortstate *keys;		/* key and row in one number */
	Tuplesortstate *pairs;		/* two rows in one number */
	RowShingles a;				/* the two rows being compared */
	RowShingles b;
	MemoryContext scratch;		/* for one row */
	uint64		crowded_keys;
}			Search;

/* What is done with a pair that was found. */
typedef void (*PairFunction) (Search *search, void *state, uint32 a, uint32 b,
							  float4 similarity, float4 containment);

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

/* Write down a row's shingles and id, and give its keys to the sort. */
static void
add_row(Search *search, const text *body, const char *id)
{
	AnBody		open;
	AnShingles	shingles;
	AnKeys		all;
	AnKeys		keys;
	Row		   *row;
	uint32		i;

	an_body_open(&open, body);
	an_body_walk(&open);
	an_check(an_shingles_read(&open.arena, &open.folded, &shingles));
	if (shingles.nkeys == 0)
		return;
	an_check(an_winnow(&open.arena, &shingles, AN_DENSITY_EXACT, &all));
	an_check(an_winnow(&open.arena, &shingles, AN_DENSITY_NORMAL, &keys));
	if (search->nrows == search->room)
	{
		search->room *= 2;
		search->rows = repalloc_huge(search->rows,
									 search->room * sizeof(Row));
	}
	row = &search->rows[search->nrows];
	memset(row, 0, sizeof(Row));
	BufFileTell(search->file, &row->fileno, &row->offset);
	row->nshingles = all.nkeys;
	row->id_bytes = id == NULL ? NO_ID : (uint32) strlen(id);
	row->agree = an_agree_near(&keys, AN_DENSITY_NORMAL, search->threshold);
	row->group = search->nrows;
	BufFileWrite(search->file, all.keys, all.nkeys * sizeof(uint64));
	if (id != NULL)
		BufFileWrite(search->file, (void *) id, row->id_bytes);
	for (i = 0; i < keys.nkeys; i++)
		put_number(search->keys, (uint32) keys.keys[i], search->nrows);
	search->nrows++;
}

/* The rows of the query: id, of any type, and body. */
static void
check_columns(TupleDesc columns)
{
	if (columns->natts != 2)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("query returns %d columns, not %d", columns->natts, 2),
				 errhint("Select an id and a body, as in SELECT id, body FROM articles.")));
	if (SPI_gettypeid(columns, 2) != TEXTOID &&
		SPI_gettypeid(columns, 2) != VARCHAROID)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("second column of the query is of type %s, not %s",
						SPI_gettype(columns, 2), "text"),
				 errhint("Select an id and a body, as in SELECT id, body::text FROM articles.")));
}

/* Read all rows of the query. */
static void
read_rows(Search *search, const char *query)
{
	SPIPlanPtr	plan = SPI_prepare(query, 0, NULL);
	Portal		portal;

	if (plan == NULL)
		elog(ERROR, "SPI_prepare failed: %s",
			 SPI_result_code_string(SPI_result));
	portal = SPI_cursor_open(NULL, plan, NULL, NULL, true);
	check_columns(portal->tupDesc);
	for (;;)
	{
		uint64		i;

		SPI_cursor_fetch(portal, true, FETCH_ROWS);
		if (SPI_processed == 0)
			break;
		for (i = 0; i < SPI_processed; i++)
		{
			HeapTuple	tuple = SPI_tuptable->vals[i];
			MemoryContext old = MemoryContextSwitchTo(search->scratch);
			bool		is_null;
			Datum		body = SPI_getbinval(tuple, SPI_tuptable->tupdesc, 2,
											 &is_null);

			CHECK_FOR_INTERRUPTS();
			if (!is_null)
				add_row(search, DatumGetTextPP(body),
						SPI_getvalue(tuple, SPI_tuptable->tupdesc, 1));
			MemoryContextSwitchTo(old);
			MemoryContextReset(search->scratch);
		}
		SPI_freetuptable(SPI_tuptable);
	}
	SPI_cursor_close(portal);
}

static void
read_bytes(Search *search, void *into, size_t nbytes)
{
	if (BufFileRead(search->file, into, nbytes) != nbytes)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not read temporary file: %m")));
}

static void
seek_row(Search *search, const Row *row)
{
	if (BufFileSeek(search->file, row->fileno, row->offset, SEEK_SET) != 0)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not seek in temporary file: %m")));
}

/* Have a row's shingles in memory. */
static void
load_row(Search *search, RowShingles *side, uint32 number)
{
	const Row  *row = &search->rows[number];

	if (side->row == number && side->shingles != NULL)
		return;
	if (side->room < row->nshingles)
	{
		if (side->shingles != NULL)
			pfree(side->shingles);
		side->room = row->nshingles * 2;
		side->shingles = MemoryContextAllocHuge(CurrentMemoryContext,
												side->room * sizeof(uint64));
	}
	seek_row(search, row);
	read_bytes(search, side->shingles, row->nshingles * sizeof(uint64));
	side->row = number;
}

/* A row's id as it is answered. */
static Datum
row_id(Search *search, uint32 number, bool *is_null)
{
	const Row  *row = &search->rows[number];
	text	   *id;
	size_t		skip = row->nshingles * sizeof(uint64);
	uint64		shingle;

	*is_null = row->id_bytes == NO_ID;
	if (*is_null)
		return (Datum) 0;
	seek_row(search, row);
	for (; skip > 0; skip -= sizeof(uint64))
		read_bytes(search, &shingle, sizeof(uint64));
	id = palloc(VARHDRSZ + row->id_bytes);
	SET_VARSIZE(id, VARHDRSZ + row->id_bytes);
	read_bytes(search, VARDATA(id), row->id_bytes);
	return PointerGetDatum(id);
}

/* How many shingles two rows share; the second is given as loaded. */
static uint32
count_shared(Search *search, uint32 a, uint32 b)
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
static float4
compare_rows(Search *search, uint32 a, uint32 b, float4 *containment)
{
	uint32		na = search->rows[a].nshingles;
	uint32		nb = search->rows[b].nshingles;
	uint32		shared = count_shared(search, a, b);

	*containment = an_containment(shared, na);
	return an_containment(shared, na + nb - shared);
}

/* Pair the rows of one key: all of them, or a star and a chain. */
static void
pair_rows(Search *search, const uint32 *rows, uint32 nrows)
{
	uint32		i;
	uint32		k;

	for (i = 0; i < nrows; i++)
		for (k = i + 1; k < nrows; k++)
			put_number(search->pairs, rows[i], rows[k]);
}

/* Another row of a key that too many share. */
static void
pair_crowded(Search *search, uint32 first, uint32 before, uint32 row)
{
	search->rows[row].crowded++;
	if (row == first)
		return;
	put_number(search->pairs, first, row);
	if (before != first)
		put_number(search->pairs, before, row);
}

/* Read the sorted keys and pair the rows of each. */
static void
make_pairs(Search *search)
{
	uint32		rows[CLIQUE_ROWS];
	uint32		nrows = 0;		/* of the current key, as far as counted */
	uint32		last_key = 0;
	uint32		last_row = 0;
	uint32		key;
	uint32		row;
	uint32		i;
	bool		crowded = false;

	tuplesort_performsort(search->keys);
	while (get_number(search->keys, &key, &row))
	{
		if (nrows > 0 && key != last_key)
		{
			if (!crowded)
				pair_rows(search, rows, nrows);
			nrows = 0;
			crowded = false;
		}
		else if (nrows > 0 && row == last_row)
			continue;
		if (nrows == CLIQUE_ROWS && !crowded)
		{
			crowded = true;
			search->crowded_keys++;
			for (i = 0; i < nrows; i++)
				pair_crowded(search, rows[0], rows[i > 0 ? i - 1 : 0], rows[i]);
		}
		if (crowded)
			pair_crowded(search, rows[0], last_row, row);
		else
			rows[nrows++] = row;
		last_key = key;
		last_row = row;
		CHECK_FOR_INTERRUPTS();
	}
	if (!crowded)
		pair_rows(search, rows, nrows);
	tuplesort_end(search->keys);
}

/* Could rows with so many keys in common be near duplicates? */
static bool
enough_agree(const Search *search, uint32 a, uint32 b, uint32 agree)
{
	const Row  *x = &search->rows[a];
	const Row  *y = &search->rows[b];

	return agree + x->crowded >= x->agree || agree + y->crowded >= y->agree;
}

/* Count the sorted pairs, compare those with enough keys in common. */
static void
find_pairs(Search *search, PairFunction function, void *state)
{
	uint32		a;
	uint32		b;
	uint32		last_a = 0;
	uint32		last_b = 0;
	uint32		agree = 0;
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
		{
			float4		containment;
			float4		similarity = compare_rows(search, last_a, last_b,
												  &containment);

			if (similarity >= search->threshold)
				function(search, state, last_a, last_b, similarity,
						 containment);
		}
		CHECK_FOR_INTERRUPTS();
		last_a = a;
		last_b = b;
		agree = 1;
	} while (more);
	tuplesort_end(search->pairs);
}

/* Read the query's rows and hand every pair of near duplicates on. */
static void
run_search(Search *search, FunctionCallInfo fcinfo, PairFunction function,
		   void *state)
{
	float4		threshold = PG_GETARG_FLOAT4(1);

	if (!(threshold > 0 && threshold <= 1))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("threshold %g is not above %d and at most %d",
						threshold, 0, 1),
				 errhint("Give a share, such as 0.3.")));
	memset(search, 0, sizeof(Search));
	search->threshold = threshold;
	search->file = BufFileCreateTemp(false);
	search->room = 1024;
	search->rows = palloc(search->room * sizeof(Row));
	search->keys = begin_sort();
	search->pairs = begin_sort();
	search->scratch = AllocSetContextCreate(CurrentMemoryContext,
											"arabic_news row",
											ALLOCSET_DEFAULT_SIZES);
	read_rows(search, text_to_cstring(PG_GETARG_TEXT_PP(0)));
	make_pairs(search);
	find_pairs(search, function, state);
	if (search->crowded_keys > 0)
		ereport(NOTICE,
				(errmsg("%llu runs of words stand in more than %d rows each",
						(unsigned long long) search->crowded_keys,
						CLIQUE_ROWS),
				 errdetail("Rows that have only such runs in common are compared with the first of them and the one before, not all with each other.")));
}

/* A pair found is a row of ar_duplicate_pairs. */
static void
put_pair(Search *search, void *state, uint32 a, uint32 b, float4 similarity,
		 float4 containment)
{
	MemoryContext old = MemoryContextSwitchTo(search->scratch);
	Datum		values[4];
	bool		nulls[4] = {false};

	values[0] = row_id(search, a, &nulls[0]);
	values[1] = row_id(search, b, &nulls[1]);
	values[2] = Float4GetDatum(similarity);
	values[3] = Float4GetDatum(containment);
	an_rows_put((ReturnSetInfo *) state, values, nulls);
	MemoryContextSwitchTo(old);
	MemoryContextReset(search->scratch);
}

/* ar_duplicate_pairs(query text, threshold real) */
Datum
ar_duplicate_pairs(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rows = an_rows_begin(fcinfo);
	Search		search;

	SPI_connect();
	run_search(&search, fcinfo, put_pair, rows);
	BufFileClose(search.file);
	SPI_finish();
	return (Datum) 0;
}

/* The first row of a row's group; paths are halved on the way. */
static uint32
group_of(Search *search, uint32 row)
{
	Row		   *rows = search->rows;

	while (rows[row].group != row)
	{
		rows[row].group = rows[rows[row].group].group;
		row = rows[row].group;
	}
	return row;
}

/* A pair found makes two groups one, named by its first row. */
static void
join_groups(Search *search, void *state, uint32 a, uint32 b,
			float4 similarity, float4 containment)
{
	uint32		x = group_of(search, a);
	uint32		y = group_of(search, b);

	search->rows[Max(x, y)].group = Min(x, y);
}

/* Answer the groups of two and more, row by row. */
static void
put_groups(Search *search, ReturnSetInfo *rows)
{
	uint32	   *sizes = MemoryContextAllocExtended(CurrentMemoryContext,
												   (search->nrows + (Size) 1) *
												   sizeof(uint32),
												   MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	uint32	   *numbers = MemoryContextAllocExtended(CurrentMemoryContext,
													 (search->nrows + (Size) 1) *
													 sizeof(uint32),
													 MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	uint32		ngroups = 0;
	uint32		i;

	for (i = 0; i < search->nrows; i++)
		sizes[group_of(search, i)]++;
	for (i = 0; i < search->nrows; i++)
	{
		uint32		first = group_of(search, i);
		Datum		values[4];
		bool		nulls[4] = {false};
		float4		containment;

		if (sizes[first] < 2)
			continue;
		if (i == first)
			numbers[i] = ++ngroups;
		values[1] = Int32GetDatum((int32) numbers[first]);
		values[2] = Int32GetDatum((int32) sizes[first]);
		values[3] = Float4GetDatum(compare_rows(search, i, first,
												&containment));
		values[0] = row_id(search, i, &nulls[0]);
		an_rows_put(rows, values, nulls);
	}
}

/* ar_duplicate_groups(query text, threshold real) */
Datum
ar_duplicate_groups(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rows = an_rows_begin(fcinfo);
	Search		search;

	SPI_connect();
	run_search(&search, fcinfo, join_groups, NULL);
	put_groups(&search, rows);
	BufFileClose(search.file);
	SPI_finish();
	return (Datum) 0;
}
