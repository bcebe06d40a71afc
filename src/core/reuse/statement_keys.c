/*
 * statement_keys.c
 *		The keys by which rows are found that may say the same.
 */
#include "core/reuse/statement_keys.h"

#include <math.h>
#include <stdlib.h>

#include "core/base/array.h"

/* Less than 1 by more than sums of floats are rounded. */
#define ROUNDED_DOWN	0.9999

/*
 * Keys that are not asked for weigh this part of what must be shared.  Light
 * keys are those of frequent stems: their lists are long.  But the less is asked
 * for, the more rows must be read.
 */
#define LEFT_OUT		0.4

/*
 * The size of a row of such a weight: one for every two binary digits.  Finer
 * sizes leave fewer rows to be read, but take as much longer to ask for.
 */
static int
size_of(double weight)
{
	int			digits;

	frexp(weight, &digits);
	return (int) floor(digits / 2.0);
}

static double
least_of_size(int size)
{
	return ldexp(0.5, 2 * size);
}

/* The key of a stem of a row of such a size. */
static uint32_t
sized_key(uint32_t stem, int size)
{
	return (uint32_t) (an_hash_mix((uint64_t) (uint32_t) size << 32 | stem) >>
					   32);
}

static int
compare_numbers(const void *x, const void *y)
{
	uint32_t	p = *(const uint32_t *) x;
	uint32_t	q = *(const uint32_t *) y;

	return (p > q) - (p < q);
}

static int
compare_common(const void *x, const void *y)
{
	const AnStatementKey *p = x;
	const AnStatementKey *q = y;

	return (p->key > q->key) - (p->key < q->key);
}

/* The heaviest first, else by key. */
static int
compare_weights(const void *x, const void *y)
{
	const AnStatementKey *p = x;
	const AnStatementKey *q = y;

	if (p->weight != q->weight)
		return p->weight > q->weight ? -1 : 1;
	return compare_common(x, y);
}

/* What a stem has in common with those that count for it. */
static uint32_t
common_of(const AnStatementStem *stem)
{
	return stem->consonants != 0 ? stem->consonants : stem->hash;
}

/* The keys of a row: ascending, each once. */
int
an_statement_row_keys(AnArena *arena, const AnStatement *statement,
					  uint32_t **keys, uint32_t *nkeys)
{
	uint32_t   *all = an_arena_alloc(arena, (statement->nstems + (size_t) 1) *
									 sizeof(uint32_t));
	int			size = size_of(statement->weight);
	uint32_t	n = 0;
	uint32_t	i;

	*keys = all;
	*nkeys = 0;
	if (all == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < statement->nstems; i++)
		all[i] = sized_key(common_of(&statement->stems[i]), size);
	qsort(all, statement->nstems, sizeof(uint32_t), compare_numbers);
	for (i = 0; i < statement->nstems; i++)
		if (n == 0 || all[n - 1] != all[i])
			all[n++] = all[i];
	*nkeys = n;
	return AN_OK;
}

/*
 * What a statement's stems have in common with others, whatever the size of
 * these, the heaviest first; NULL where memory has run out.
 */
AnStatementKey *
an_statement_common(AnArena *arena, const AnStatement *statement, uint32_t *n)
{
	AnStatementKey *all = an_arena_alloc(arena,
										 (statement->nstems + (size_t) 1) *
										 sizeof(AnStatementKey));
	uint32_t	i;

	*n = 0;
	if (all == NULL)
		return NULL;
	for (i = 0; i < statement->nstems; i++)
	{
		all[i].key = common_of(&statement->stems[i]);
		all[i].weight = statement->stems[i].weight;
	}
	qsort(all, statement->nstems, sizeof(AnStatementKey), compare_common);
	for (i = 0; i < statement->nstems; i++)
		if (*n > 0 && all[*n - 1].key == all[i].key)
			all[*n - 1].weight += all[i].weight;
		else
			all[(*n)++] = all[i];
	qsort(all, *n, sizeof(AnStatementKey), compare_weights);
	return all;
}

/* What two statements of such weights share at least if they are alike. */
double
an_statement_least_shared(double a, double b, double threshold)
{
	double		lighter = a < b ? a : b;
	double		heavier = a < b ? b : a;

	return ROUNDED_DOWN * threshold *
		(lighter + AN_STATEMENT_LONGER * (heavier - lighter));
}

/* What one of such a weight shares at least with whatever is alike. */
double
an_statement_least_of_any(double weight, double threshold)
{
	double		rest = AN_STATEMENT_LONGER * threshold;

	return ROUNDED_DOWN * rest / (1 - threshold + rest) * weight;
}

/* What is being asked for. */
typedef struct Asking
{
	AnArena    *arena;
	const AnStatementKey *all;	/* of the query, the heaviest first */
	uint32_t	n;
	double		weight;			/* of all */
	uint32_t	key_room;
	uint32_t	size_room;
} Asking;

/*
 * Ask for the keys of rows of one size: the heaviest, until the others, whose
 * weight is what is left, do not matter.
 */
static int
ask_for_size(Asking *asking, int size, double least, AnStatementAsk *ask)
{
	double		left = asking->weight;
	uint32_t	i;

	ask->sizes = an_array_room(asking->arena, ask->sizes, ask->nsizes,
							   &asking->size_room, sizeof(AnStatementSize));
	ask->keys = an_array_reserve(asking->arena, ask->keys, ask->nkeys,
								 asking->n, &asking->key_room,
								 sizeof(AnStatementKey));
	if (ask->sizes == NULL || ask->keys == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < asking->n && left > LEFT_OUT * least; i++)
	{
		AnStatementKey *key = &ask->keys[ask->nkeys++];

		key->key = sized_key(asking->all[i].key, size);
		key->weight = asking->all[i].weight;
		left -= key->weight;
	}
	ask->sizes[ask->nsizes].end = ask->nkeys;
	ask->sizes[ask->nsizes++].least = least - left;
	return AN_OK;
}

/*
 * What to ask for to find the rows that say the same; not all of it where that
 * is more than `most` keys.
 */
int
an_statement_ask(AnArena *arena, const AnStatement *statement,
				 double threshold, uint32_t most, AnStatementAsk *result)
{
	double		weight = statement->weight;
	Asking		asking = {0};
	uint32_t	i;
	int			size;

	memset(result, 0, sizeof(AnStatementAsk));
	asking.arena = arena;
	asking.all = an_statement_common(arena, statement, &asking.n);
	if (asking.all == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < asking.n; i++)
		asking.weight += asking.all[i].weight;

	/* a row shares no more than its own weight, nor than the query's */
	size = size_of(an_statement_least_of_any(weight, threshold));
	while (asking.n > 0 && result->nkeys <= most)
	{
		double		least = an_statement_least_shared(weight,
													  least_of_size(size),
													  threshold);
		int			status;

		if (least > weight)
			break;
		status = ask_for_size(&asking, size++, least, result);
		if (status != AN_OK)
			return status;
	}
	return AN_OK;
}
