/*
 * repeats.c
 *		What was said before in the same words.
 */
#include "core/quotes/repeats.h"

#include "core/base/slots.h"

/* Marks without a cue repeat a row only if they hold so many words. */
#define LEAST_REPEATED	5

/* Rows by the hash of their words. */
typedef struct Table
{
	AnSlots		slots;
	uint64_t   *hashes;			/* by slot */
	uint32_t   *rows;			/* by slot: numbers from 1, 0 where free */
} Table;

/* A hash to compare the words among the tokens [first, end) by. */
static uint64_t
hash_words(const AnArticle *article, uint32_t first, uint32_t end)
{
	const AnSalt *salt = article->arena->salt;
	uint64_t	hash = 1;

	for (; first < end; first++)
	{
		const AnToken *token = &article->tokens[first];

		if (an_token_is_word(token))
			hash = an_salt_product(hash, salt->run_point) +
				an_salt_bytes(salt, article->folded->folded + token->start,
							  token->end - token->start);
	}
	return an_salt_reduce(hash);
}

/* Hash of a row's words; *token is at or before its first, and moves there. */
static uint64_t
hash_row(const AnArticle *article, const AnQuote *quote, uint32_t *token)
{
	uint32_t	end;

	while (*token < article->n &&
		   article->tokens[*token].start < quote->content.start)
		(*token)++;
	for (end = *token; end < article->n &&
		 article->tokens[end].end <= quote->content.end;)
		end++;
	return hash_words(article, *token, end);
}

/* The slot of a hash, or the free one where it belongs. */
static uint32_t
slot_of(const Table *table, uint64_t hash)
{
	uint32_t	slot = an_slots_first(&table->slots, hash);

	while (table->rows[slot] != 0 && table->hashes[slot] != hash)
		slot = an_slots_next(&table->slots, slot);
	return slot;
}

/*
 * Order the rows and number those that repeat; the table holds the first of
 * each.
 */
static int
number_repeats(AnReading *r, Table *table)
{
	AnArena    *arena = r->article.arena;
	AnQuotes   *result = r->result;
	uint32_t	token = 0;
	uint32_t	i;

	an_quotes_sort(result);
	table->rows = an_slots_make(arena, result->n, sizeof(uint32_t),
								&table->slots);
	if (table->rows == NULL)
		return AN_ERR_MEMORY;
	table->hashes = an_slots_array(arena, &table->slots, sizeof(uint64_t));
	if (table->hashes == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < result->n; i++)
	{
		uint64_t	hash = hash_row(&r->article, &result->quotes[i], &token);
		uint32_t	slot = slot_of(table, hash);

		result->quotes[i].repeat_of = table->rows[slot];
		if (table->rows[slot] == 0)
		{
			table->rows[slot] = i + 1;
			table->hashes[slot] = hash;
		}
		an_arena_tick_turn(arena, i);
	}
	return AN_OK;
}

/* Add a row for marks without a cue, with the speaker of row number. */
static int
add_repeat(AnReading *r, const AnMarked *span, uint32_t number)
{
	const AnArticle *article = &r->article;
	AnQuote    *quote = an_quotes_add(r->article.arena, r->result);
	const AnQuote *repeated;

	if (quote == NULL)
		return AN_ERR_MEMORY;
	repeated = &r->result->quotes[number - 1];
	quote->kind = AN_QUOTE_DIRECT;
	quote->content.start = article->tokens[span->first].start;
	quote->content.end = article->tokens[span->end - 1].end;
	quote->speaker = repeated->speaker;
	quote->title = repeated->title;
	quote->speaker_kind = repeated->speaker_kind;
	quote->confidence = AN_SURE_REPEATED;
	return AN_OK;
}

/* Add a row for each unclaimed span whose words are those of a row. */
static int
add_unclaimed(AnReading *r, const Table *table)
{
	const AnArticle *article = &r->article;
	uint32_t	i;
	int			status = AN_OK;

	for (i = 0; i < article->marks.n && status == AN_OK; i++)
	{
		const AnMarked *span = &article->marks.spans[i];
		uint32_t	number;

		if (r->taken[i] ||
			an_count_words(article, span->first, span->end) < LEAST_REPEATED)
			continue;
		number = table->rows[slot_of(table, hash_words(article, span->first,
													   span->end))];
		if (number > 0 &&
			r->result->quotes[number - 1].kind == AN_QUOTE_DIRECT)
			status = add_repeat(r, span, number);
	}
	return status;
}

/* Order and number all rows, with those of unclaimed marks that repeat one. */
int
an_repeats_find(AnReading *r)
{
	Table		table;
	uint32_t	n = r->result->n;
	int			status;

	if (n == 0)
		return AN_OK;
	status = number_repeats(r, &table);
	if (status == AN_OK)
		status = add_unclaimed(r, &table);
	if (status == AN_OK && r->result->n > n)
		status = number_repeats(r, &table);
	return status;
}
