/*
 * statement_search.c
 *		The groups of one statement among the rows of a query.
 */
#include "pg/reuse/statement_search.h"

#include "core/base/salt.h"
#include "core/reuse/statement_pack.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "pg/base/arena.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/reuse/arguments.h"
#include "pg/reuse/number_sort.h"
#include "utils/memutils.h"

/*
 * Rows of one key that a row meets at most: the next heavier ones.  Rarer keys
 * have no such number of rows, but for those of a template.
 */
#define MOST_ROWS_A_KEY		1024

/* Keys are counted by so many of their bits. */
#define FREQUENCY_BITS		18
#define NFREQUENCIES		(1 << FREQUENCY_BITS)

/* What the store has of a row: this, the packed statement, its keys. */
typedef struct StatementHeader
{
	uint64		hash;			/* of the body */
	uint64		packed_bytes;
	uint32		nkeys;
	float		weight;
} StatementHeader;

static inline uint32 *
frequency_of(const AnStatementSearch *search, uint32 key)
{
	return &search->frequencies[key >> (32 - FREQUENCY_BITS)];
}

/* Write what a row says to the store. */
static void
store_statement(AnRowStore *store, void *state, const AnSelectedRow *row)
{
	AnStatementSearch *search = state;
	StatementHeader header = {0};
	AnBody		body;
	AnStatement statement;
	AnStatementKey *keys;
	void	   *packed;
	uint32		i;

	an_body_open(&body, row->body);
	an_body_walk(&body);
	an_check(an_statement_read(&body.arena, &body.folded, &statement));
	if (statement.nstems == 0)
		return;
	keys = an_statement_common(&body.arena, &statement, &header.nkeys);
	if (keys == NULL)
		an_check(AN_ERR_MEMORY);
	for (i = 0; i < header.nkeys; i++)
		++* frequency_of(search, keys[i].key);
	header.hash = an_salt_bytes(body.arena.salt, body.bytes, body.nbytes);
	header.packed_bytes = an_statement_packed_bytes(&statement);
	header.weight = statement.weight;
	packed = MemoryContextAllocHuge(CurrentMemoryContext, header.packed_bytes);
	an_statement_pack(&statement, packed);
	an_store_add(store, row, header.nkeys);
	an_store_write(store, &header, sizeof(header));
	an_store_write(store, packed, header.packed_bytes);
	an_store_write(store, keys, header.nkeys * sizeof(AnStatementKey));
}

/* Read a row's statement back, unless it is the last one read. */
static void
load_statement(AnStatementSearch *search, AnLoadedStatement *side, uint32 row)
{
	StatementHeader header;
	Size		keys_at;
	Size		nbytes;

	if (side->bytes != NULL && side->row == row)
		return;
	an_store_load(&search->store, row, 0, &header, sizeof(header));
	keys_at = MAXALIGN(header.packed_bytes);
	nbytes = keys_at + header.nkeys * sizeof(AnStatementKey);
	if (side->room < nbytes)
	{
		if (side->bytes != NULL)
			pfree(side->bytes);
		side->bytes = NULL;
		side->bytes = MemoryContextAllocHuge(search->context, nbytes * 2);
		side->room = nbytes * 2;
	}
	side->keys = (AnStatementKey *) ((char *) side->bytes + keys_at);
	side->nkeys = header.nkeys;
	an_file_read(search->store.file, side->bytes, header.packed_bytes);
	an_file_read(search->store.file, side->keys,
				 header.nkeys * sizeof(AnStatementKey));
	an_statement_unpack(side->bytes, &side->statement);
	side->row = row;
}

/* How much two rows say the same. */
float4
an_statements_compare(AnStatementSearch *search, uint32 a, uint32 b)
{
	float		similarity;

	load_statement(search, &search->a, a);
	load_statement(search, &search->b, b);
	an_arena_rewind(&search->pair_arena);
	an_check(an_statement_compare(&search->pair_arena, &search->a.statement,
								  &search->b.statement, true, &similarity));
	an_progress_show(&search->progress, ++search->npairs, "pairs compared");
	return similarity;
}

/*
 * Join the rows that have the same body as the row before them in the sort,
 * unless that contradicts itself.
 */
static void
join_same_bodies(AnStatementSearch *search)
{
	Tuplesortstate *hashes = an_number_sort_begin();
	StatementHeader header;
	uint64		hash = 0;
	uint32		upper;
	uint32		first = 0;
	uint32		row;

	for (row = 0; row < search->store.nrows; row++)
	{
		an_store_load(&search->store, row, 0, &header, sizeof(header));
		an_number_sort_put(hashes, (uint32) (header.hash >> 32), row);
		CHECK_FOR_INTERRUPTS();
	}
	tuplesort_performsort(hashes);
	while (an_number_sort_get(hashes, &upper, &row))
	{
		CHECK_FOR_INTERRUPTS();
		an_store_load(&search->store, row, 0, &header, sizeof(header));
		if (header.hash == hash &&
			an_statements_compare(search, first, row) >= search->threshold)
			an_groups_join(&search->groups, first, row);
		else
		{
			hash = header.hash;
			first = row;
		}
	}
	tuplesort_end(hashes);
}

/* Put those that stand for the rows of their body in the order of weights. */
static void
rank_by_weight(AnStatementSearch *search)
{
	Tuplesortstate *weights = an_number_sort_begin();
	StatementHeader header;
	uint32		row;
	uint32		bits;

	for (row = 0; row < search->store.nrows; row++)
	{
		if (an_groups_first(&search->groups, row) != row)
			continue;
		an_store_load(&search->store, row, 0, &header, sizeof(header));
		/* floats above 0 have the order of their bits */
		memcpy(&bits, &header.weight, sizeof(bits));
		an_number_sort_put(weights, bits, row);
		search->nranks++;
	}
	tuplesort_performsort(weights);
	search->ranks = MemoryContextAllocExtended(search->context,
											   (search->nranks + (Size) 1) *
											   sizeof(AnStatementRow),
											   MCXT_ALLOC_HUGE |
											   MCXT_ALLOC_ZERO);
	for (row = 0; row < search->nranks; row++)
	{
		AnStatementRow *rank = &search->ranks[row];

		an_number_sort_get(weights, &bits, &rank->row);
		memcpy(&rank->weight, &bits, sizeof(bits));
	}
	tuplesort_end(weights);
}

/* The rarest key first. */
static int
compare_frequency(const void *x, const void *y, void *state)
{
	const AnStatementKey *p = x;
	const AnStatementKey *q = y;
	uint32		a = *frequency_of(state, p->key);
	uint32		b = *frequency_of(state, q->key);

	if (a != b)
		return a < b ? -1 : 1;
	return (p->key > q->key) - (p->key < q->key);
}

/* How many keys there are before those that weigh less than so much. */
static uint32
prefix_of(const AnLoadedStatement *row, double least)
{
	double		rest = 0;
	uint32		n = row->nkeys;

	while (n > 0 && rest + row->keys[n - 1].weight < least)
		rest += row->keys[--n].weight;
	return n;
}

/* Note the signature of a row, and the keys by which it is met. */
static void
put_row_keys(AnStatementSearch *search, uint32 rank)
{
	AnStatementRow *row = &search->ranks[rank];
	AnLoadedStatement *loaded = &search->a;
	uint32		as_lighter;
	uint32		as_heavier;
	uint32		i;

	load_statement(search, loaded, row->row);
	for (i = 0; i < loaded->nkeys; i++)
		row->signature[loaded->keys[i].key / 64 % AN_SIGNATURE_WORDS] |=
			UINT64CONST(1) << loaded->keys[i].key % 64;
	qsort_arg(loaded->keys, loaded->nkeys, sizeof(AnStatementKey),
			  compare_frequency, search);
	as_lighter = prefix_of(loaded, an_statement_least_shared(row->weight,
															 row->weight,
															 search->threshold));
	as_heavier = prefix_of(loaded, an_statement_least_of_any(row->weight,
															 search->threshold));
	for (i = 0; i < as_lighter; i++)
		an_meetings_put(&search->meetings, loaded->keys[i].key, rank);
	for (i = 0; i < as_heavier; i++)
		an_meetings_put(&search->meetings, loaded->keys[i].key,
						rank + search->nranks);
}

/*
 * Can the rows share so much, for all that the signature of one tells?  The
 * heaviest keys of the other come first, so that the answer comes early.
 */
static bool
can_share(const AnLoadedStatement *loaded, const AnStatementRow *row,
		  double least)
{
	double		spare = loaded->statement.weight - least;
	uint32		i;

	for (i = 0; i < loaded->nkeys && spare >= 0; i++)
	{
		uint32		key = loaded->keys[i].key;

		if (!(row->signature[key / 64 % AN_SIGNATURE_WORDS] >> key % 64 & 1))
			spare -= loaded->keys[i].weight;
	}
	return spare >= 0;
}

/* Join a row and those of the heavier ones it has met that say the same. */
static void
join_partners(AnStatementSearch *search, uint32 rank, uint32 last,
			  const uint32 *partners, uint32 npartners)
{
	const AnStatementRow *row = &search->ranks[rank];
	uint32		i;

	load_statement(search, &search->a, row->row);
	for (i = 0; i < npartners; i++)
	{
		uint32		other_rank = partners[i] - search->nranks;
		const AnStatementRow *other = &search->ranks[other_rank];

		if (other_rank <= last &&
			can_share(&search->a, other,
					  an_statement_least_shared(row->weight, other->weight,
												search->threshold)) &&
			an_groups_first(&search->groups, row->row) !=
			an_groups_first(&search->groups, other->row) &&
			an_statements_compare(search, row->row, other->row) >=
			search->threshold)
			an_groups_join(&search->groups, row->row, other->row);
		CHECK_FOR_INTERRUPTS();
	}
}

/* The last rank that is not too heavy for this one, from one on that is not. */
static uint32
last_of_weight(const AnStatementSearch *search, uint32 rank, uint32 last)
{
	double		weight = search->ranks[rank].weight;

	last = Max(last, rank);
	while (last + 1 < search->nranks &&
		   an_statement_least_shared(weight, search->ranks[last + 1].weight,
									 search->threshold) <= weight)
		last++;
	return last;
}

/* Let rows meet by their keys, and join those that say the same. */
static void
join_alike(AnStatementSearch *search)
{
	const uint32 *partners;
	uint32		npartners;
	uint32		rank;
	uint32		last = 0;

	an_meetings_begin_upward(&search->meetings, search->nranks,
							 MOST_ROWS_A_KEY, &search->progress);
	for (rank = 0; rank < search->nranks; rank++)
	{
		put_row_keys(search, rank);
		CHECK_FOR_INTERRUPTS();
	}
	an_meetings_ready(&search->meetings);
	while (an_meetings_next(&search->meetings, &rank, &partners, &npartners))
	{
		last = last_of_weight(search, rank, last);
		join_partners(search, rank, last, partners, npartners);
	}
	if (search->meetings.ncut > 0)
		ereport(NOTICE,
				(errmsg("%llu stems stand in more than %d rows each",
						(unsigned long long) search->meetings.ncut,
						MOST_ROWS_A_KEY),
				 errdetail("Of the rows that have only such stems in common each is compared with the %d that say a little more, not with all.",
						   MOST_ROWS_A_KEY)));
	an_meetings_end(&search->meetings);
}

/*
 * Read the query's rows and find their groups.  What was read stays until
 * an_statements_end().
 */
void
an_statements_search(AnStatementSearch *search, const char *query,
					 float8 threshold)
{
	float4		kept = an_check_threshold(threshold);

	SPI_connect();
	memset(search, 0, sizeof(AnStatementSearch));
	search->threshold = kept;
	search->context = CurrentMemoryContext;
	search->frequencies = palloc0(NFREQUENCIES * sizeof(uint32));
	an_arena_init(&search->pair_arena, search->context);
	an_progress_begin(&search->progress);
	an_store_begin(&search->store, &search->progress);
	an_store_read(&search->store, query, "query", store_statement, search);
	an_groups_begin(&search->groups, search->store.nrows);
	join_same_bodies(search);
	rank_by_weight(search);
	join_alike(search);
}

/* Give back the memory and the temporary file. */
void
an_statements_end(AnStatementSearch *search)
{
	an_store_end(&search->store);
	SPI_finish();
}
