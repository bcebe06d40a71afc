/*
 * passage_pairs.c
 *		All pairs of rows that share a passage.
 *
 * 1. The rows of the query, or of both, are read; their words and where these
 *    stand go to a temporary file (row_store.h).
 * 2. Each row's keys are made (run_keys.h): rows that share a run of min_words
 *    words share one of them.
 * 3. Rows that meet in a key (meetings.h) are told apart by a filter, and those
 *    that pass it are compared as ar_shared_passages compares.
 *
 * No key is left out, however many rows have it, so no pair is missed.  What
 * very many rows share makes very many pairs, and that is what was asked for.
 */
#include "pg/base/arabic_news.h"

#include "core/reuse/passage_cover.h"
#include "core/reuse/passages.h"
#include "core/reuse/run_keys.h"
#include "core/reuse/word_list.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "pg/base/arena.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/base/rows.h"
#include "pg/reuse/arguments.h"
#include "pg/reuse/meetings.h"
#include "pg/reuse/row_store.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

PG_FUNCTION_INFO_V1(ar_shared_passage_pairs);

/* Columns of ar_shared_passage_pairs, in order. */
enum
{
	COL_A_ID,
	COL_B_ID,
	COL_PASSAGES,
	COL_WORDS,
	COL_A_START,
	COL_A_LENGTH,
	COL_B_START,
	COL_B_LENGTH,
	NCOLS
};

/* Bytes that one pair's comparison may leave to the next. */
#define SCRATCH_KEEP	(1024 * 1024)

/* Where a word stands: characters of the original, from 1; end is exclusive. */
typedef struct WordPlace
{
	int32		start;
	int32		end;
} WordPlace;

/*
 * Where the parts of a stored row begin.  The hashes of its words come first;
 * after the last part stands the length of its text in bytes.
 */
typedef struct RowParts
{
	Size		places;
	Size		spans;
	Size		text_bytes;
} RowParts;

/* The words of a row, read back. */
typedef struct RowWords
{
	uint64	   *hashes;
	uint32		nwords;
	uint32		room;
} RowWords;

typedef struct PassageSearch
{
	uint32		min_words;
	AnRowStore	store;			/* of each row: what RowParts tells */
	AnMeetings	meetings;
	AnProgress	progress;
	uint64		npairs;			/* that met */
	RowWords	a;
	RowWords	b;
	AnRunFilter filter;			/* of a */
	MemoryContext context;		/* where all of this lives */
	MemoryContext a_context;	/* what is made of a */
	MemoryContext pair_context;
	AnArena		a_arena;		/* of these contexts */
	AnArena		pair_arena;
	AnRows	   *rows;			/* the answer */
} PassageSearch;

static RowParts
parts_of(uint32 nwords)
{
	RowParts	parts;

	parts.places = nwords * sizeof(uint64);
	parts.spans = parts.places + nwords * sizeof(WordPlace);
	parts.text_bytes = parts.spans + nwords * sizeof(AnSpan);
	return parts;
}

/*
 * Where the words of a body stand, in characters; their spans, which were those
 * of the folded text, become those of the text itself.
 */
static WordPlace *
place_words(const AnBody *body, AnWordList *words)
{
	WordPlace  *places =
	MemoryContextAllocHuge(CurrentMemoryContext,
						   words->nwords * sizeof(WordPlace));
	uint32		i;

	for (i = 0; i < words->nwords; i++)
	{
		AnSpan		span = an_fold_span(&body->folded,
										words->spans[i].start,
										words->spans[i].end);

		places[i].start = an_body_position(body, span);
		places[i].end = places[i].start + an_body_length(body, span);
		words->spans[i] = span;
	}
	return places;
}

/* Store a row, unless it has fewer words than a passage. */
static void
store_words(AnRowStore *store, void *state, const AnSelectedRow *row)
{
	PassageSearch *search = state;
	AnBody		body;
	AnWordList	words;

	an_body_open(&body, row->body);
	an_body_walk(&body);
	an_check(an_word_list_read(&body.arena, &body.folded, &words));
	if (words.nwords < search->min_words)
		return;
	an_body_index(&body);
	an_store_add(store, row, words.nwords);
	an_store_write(store, words.hashes, words.nwords * sizeof(uint64));
	an_store_write(store, place_words(&body, &words),
				   words.nwords * sizeof(WordPlace));
	an_store_write(store, words.spans, words.nwords * sizeof(AnSpan));
	an_store_write(store, &body.nbytes, sizeof(body.nbytes));
}

/* Read the words of a row back. */
static void
load_words(PassageSearch *search, RowWords *side, uint32 row)
{
	side->nwords = search->store.rows[row].nitems;
	if (side->room < side->nwords)
	{
		if (side->hashes != NULL)
			pfree(side->hashes);
		side->room = side->nwords * 2;
		side->hashes = MemoryContextAllocHuge(search->context,
											  side->room * sizeof(uint64));
	}
	an_store_load(&search->store, row, 0, side->hashes,
				  side->nwords * sizeof(uint64));
}

/* Where the words from one to another stand in a row: start and length. */
static void
passage_place(PassageSearch *search, uint32 row, uint32 first, uint32 nwords,
			  int32 *start, int32 *length)
{
	Size		places = parts_of(search->store.rows[row].nitems).places;
	uint32		last = first + nwords - 1;
	WordPlace	from;
	WordPlace	to;

	an_store_load(&search->store, row, places + first * sizeof(WordPlace),
				  &from, sizeof(from));
	an_store_load(&search->store, row, places + last * sizeof(WordPlace),
				  &to, sizeof(to));
	*start = from.start;
	*length = to.end - from.start;
}

/* The longest passage, the first of several. */
static const AnPassage *
longest_passage(const AnPassages *passages)
{
	const AnPassage *longest = passages->items;
	uint32		i;

	for (i = 1; i < passages->nitems; i++)
		if (passages->items[i].words > longest->words)
			longest = &passages->items[i];
	return longest;
}

/* Answer a pair with its passages. */
static void
put_passage_pair(PassageSearch *search, uint32 a, uint32 b,
				 const AnPassages *passages)
{
	const AnPassage *longest = longest_passage(passages);
	MemoryContext old = MemoryContextSwitchTo(search->rows->row);
	Datum		values[NCOLS];
	bool		nulls[NCOLS] = {false};
	int32		a_start;
	int32		a_length;
	int32		b_start;
	int32		b_length;

	passage_place(search, a, longest->a_first, longest->a_words, &a_start,
				  &a_length);
	passage_place(search, b, longest->b_first, longest->b_words, &b_start,
				  &b_length);
	values[COL_A_ID] = an_store_id(&search->store, a, &nulls[COL_A_ID]);
	values[COL_B_ID] = an_store_id(&search->store, b, &nulls[COL_B_ID]);
	values[COL_PASSAGES] = Int32GetDatum((int32) passages->nitems);
	values[COL_WORDS] = Int32GetDatum((int32) longest->words);
	values[COL_A_START] = Int32GetDatum(a_start);
	values[COL_A_LENGTH] = Int32GetDatum(a_length);
	values[COL_B_START] = Int32GetDatum(b_start);
	values[COL_B_LENGTH] = Int32GetDatum(b_length);
	an_rows_put(search->rows, values, nulls);
	MemoryContextSwitchTo(old);
}

/* Make the memory of an arena available again, and give back what is too much. */
static void
empty_arena(AnArena *arena, MemoryContext context)
{
	if (MemoryContextMemAllocated(context, false) <= SCRATCH_KEEP)
	{
		an_arena_rewind(arena);
		return;
	}
	MemoryContextReset(context);
	an_arena_init(arena, context);
}

/* Read back where the words of a row stand, and how long its text is. */
static void
load_spans(PassageSearch *search, uint32 row, AnNumbered *numbered)
{
	RowParts	parts = parts_of(numbered->nwords);
	Size		nbytes = numbered->nwords * sizeof(AnSpan);

	numbered->spans = MemoryContextAllocHuge(search->pair_context, nbytes);
	an_store_load(&search->store, row, parts.spans, numbered->spans, nbytes);
	an_store_load(&search->store, row, parts.text_bytes,
				  &numbered->text_bytes, sizeof(numbered->text_bytes));
}

/*
 * Leave out the passages that ar_shared_passages leaves out where all together
 * would be too long, which so few cannot be: each is a part of a.
 */
static void
cover_passages(PassageSearch *search, uint32 a, AnNumbered *a_words, uint32 b,
			   AnNumbered *b_words, AnPassages *passages)
{
	if (passages->nitems <= AN_PASSAGES_TIMES)
		return;
	load_spans(search, a, a_words);
	load_spans(search, b, b_words);
	an_check(an_passages_cover(&search->pair_arena, a_words, b_words,
							   (uint64) a_words->text_bytes +
							   b_words->text_bytes, passages));
	pfree(a_words->spans);
	pfree(b_words->spans);
}

/* Compare two rows, a of which has its words and filter ready. */
static void
compare_words(PassageSearch *search, uint32 a, uint32 b)
{
	AnArena    *arena = &search->pair_arena;
	AnNumbering numbering;
	AnNumbered	a_words;
	AnNumbered	b_words;
	AnPassages	passages;
	bool		passes;

	load_words(search, &search->b, b);
	empty_arena(arena, search->pair_context);
	an_check(an_run_filter_passes(arena, &search->filter, search->b.hashes,
								  search->b.nwords, &passes));
	if (!passes)
		return;
	an_check(an_numbering_begin(arena, &numbering));
	an_check(an_numbering_add(&numbering, search->a.hashes, search->a.nwords,
							  &a_words));
	an_check(an_numbering_add(&numbering, search->b.hashes, search->b.nwords,
							  &b_words));
	an_numbering_end(&numbering);
	an_check(an_passages_shared(arena, &a_words, &b_words, search->min_words,
								&passages));
	cover_passages(search, a, &a_words, b, &b_words, &passages);
	if (passages.nitems > 0)
		put_passage_pair(search, a, b, &passages);
}

/* Put the keys of all rows, which have their numbers now. */
static void
put_keys(PassageSearch *search)
{
	uint32		row;

	for (row = 0; row < search->store.nrows; row++)
	{
		AnShingles	keys;
		uint32		i;

		load_words(search, &search->a, row);
		empty_arena(&search->a_arena, search->a_context);
		an_check(an_run_keys_make(&search->a_arena, search->a.hashes,
								  search->a.nwords, search->min_words,
								  &keys));
		for (i = 0; i < keys.nkeys; i++)
			an_meetings_put(&search->meetings, (uint32) keys.keys[i], row);
		CHECK_FOR_INTERRUPTS();
	}
	an_meetings_ready(&search->meetings);
}

/* Compare all rows that meet. */
static void
compare_meetings(PassageSearch *search)
{
	const uint32 *partners;
	uint32		npartners;
	uint32		a;
	uint32		i;

	while (an_meetings_next(&search->meetings, &a, &partners, &npartners))
	{
		load_words(search, &search->a, a);
		empty_arena(&search->a_arena, search->a_context);
		an_check(an_run_filter_make(&search->a_arena, search->a.hashes,
									search->a.nwords, search->min_words,
									&search->filter));
		for (i = 0; i < npartners; i++)
		{
			CHECK_FOR_INTERRUPTS();
			compare_words(search, a, partners[i]);
			an_progress_show(&search->progress, ++search->npairs,
							 "pairs compared");
		}
	}
}

/* Read the rows, find the pairs and answer them, in the order of a, then b. */
static void
search_passages(PassageSearch *search, const char *query, const char *other)
{
	AnRowStore *store = &search->store;
	uint32		nfirst;

	SPI_connect();
	search->context = CurrentMemoryContext;
	search->a_context = AllocSetContextCreate(CurrentMemoryContext,
											  "arabic_news row a",
											  ALLOCSET_DEFAULT_SIZES);
	search->pair_context = AllocSetContextCreate(CurrentMemoryContext,
												 "arabic_news pair",
												 ALLOCSET_DEFAULT_SIZES);
	an_arena_init(&search->a_arena, search->a_context);
	an_arena_init(&search->pair_arena, search->pair_context);
	an_progress_begin(&search->progress);
	an_store_begin(store, &search->progress);
	an_store_read(store, query, "query", store_words, search);
	nfirst = store->nrows;
	if (other != NULL)
		an_store_read(store, other, "other_query", store_words, search);
	/* of an empty first collection there is nothing to compare */
	if (nfirst > 0)
	{
		an_meetings_begin(&search->meetings, store->nrows,
						  other == NULL ? 0 : nfirst, &search->progress);
		put_keys(search);
		compare_meetings(search);
		an_meetings_end(&search->meetings);
	}
	an_store_end(store);
	SPI_finish();
}

/*
 * ar_shared_passage_pairs(query text, min_words int, other_query text)
 *
 * It is not STRICT, because without other_query it has an answer.
 */
Datum
ar_shared_passage_pairs(PG_FUNCTION_ARGS)
{
	PassageSearch search = {0};
	const char *other = NULL;
	const char *query;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
	{
		an_rows_end(an_rows_begin(fcinfo));
		return (Datum) 0;
	}
	search.min_words = an_check_min_words(PG_GETARG_INT32(1));
	query = text_to_cstring(PG_GETARG_TEXT_PP(0));
	if (!PG_ARGISNULL(2))
		other = text_to_cstring(PG_GETARG_TEXT_PP(2));
	search.rows = an_rows_begin(fcinfo);
	search_passages(&search, query, other);
	an_rows_end(search.rows);
	return (Datum) 0;
}
