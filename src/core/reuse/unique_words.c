/*
 * unique_words.c
 *		Words that both texts have once: the surest links.
 *
 * Neighbours that are unique, with equal words between them, are one run.  Runs
 * come in the order of a; a Fenwick tree over their order in b (Fenwick, "A new
 * data structure for cumulative frequency tables", 1994) tells which chain so
 * far is the heaviest that ends before a run.
 */
#include "core/reuse/unique_words.h"

/* In the place of a place: the word stands there more than once. */
#define OFTEN	UINT32_MAX

/* Room for the chains of any stretch of both texts. */
int
an_unique_words_begin(const AnWordLinks *links, AnUniqueWords *unique)
{
	AnArena    *arena = links->arena;
	uint32_t	na = links->a.text->nwords;
	uint32_t	nb = links->b.text->nwords;
	size_t		nruns = (size_t) (na < nb ? na : nb) + 1;
	size_t		by_number = ((size_t) links->nnumbers + 1) * sizeof(uint32_t);
	size_t		by_word = ((size_t) nb + 1) * sizeof(uint32_t);

	unique->a_places = an_arena_alloc(arena, by_number);
	unique->b_places = an_arena_alloc(arena, by_number);
	unique->runs = an_arena_alloc(arena, nruns * sizeof(AnUniqueRun));
	unique->heaviest = an_arena_alloc(arena, (nruns + 1) * sizeof(uint32_t));
	unique->run_at = an_arena_alloc(arena, by_word);
	if (unique->a_places == NULL || unique->b_places == NULL ||
		unique->runs == NULL || unique->heaviest == NULL ||
		unique->run_at == NULL)
		return AN_ERR_MEMORY;
	an_arena_clear(arena, unique->a_places, by_number);
	an_arena_clear(arena, unique->b_places, by_number);
	an_arena_clear(arena, unique->run_at, by_word);
	return AN_OK;
}

static void
note_places(AnArena *arena, uint32_t *places, const AnDiffWords *text,
			uint32_t first, uint32_t end)
{
	uint32_t	i;

	for (i = first; i < end; i++)
	{
		uint32_t   *place = &places[text->numbers[i]];

		*place = *place == 0 ? i + 1 : OFTEN;
		an_arena_tick_turn(arena, i);
	}
}

static void
forget_places(AnArena *arena, uint32_t *places, const AnDiffWords *text,
			  uint32_t first, uint32_t end)
{
	uint32_t	i;

	for (i = first; i < end; i++)
	{
		places[text->numbers[i]] = 0;
		an_arena_tick_turn(arena, i);
	}
}

/* Does the run go on up to word i of a and j of b? */
static bool
run_goes_on(const AnWordLinks *links, const AnUniqueRun *run, uint32_t i,
			uint32_t j)
{
	uint32_t	k;

	if (j < run->b_first || i - run->a_first != j - run->b_first)
		return false;
	for (k = run->nwords; k < i - run->a_first; k++)
		if (!an_word_links_agree(links, run->a_first + k, run->b_first + k))
			return false;
	return true;
}

static void
lengthen(const AnWordLinks *links, AnUniqueRun *run, uint32_t nwords)
{
	for (; run->nwords < nwords; run->nwords++)
		run->weight +=
			links->a.text->items[run->a_first + run->nwords].surprise + 1U;
}

/* Find the runs, in the order of a; give how many. */
static uint32_t
find_runs(AnUniqueWords *unique, const AnWordLinks *links, const AnArea *area)
{
	AnUniqueRun *run = NULL;
	uint32_t	nruns = 0;
	uint32_t	i;

	for (i = area->a_first; i < area->a_end; i++)
	{
		uint32_t	number = links->a.text->numbers[i];
		uint32_t	place = unique->b_places[number];

		an_arena_tick_turn(links->arena, i);
		if (unique->a_places[number] == OFTEN || place == 0 || place == OFTEN)
			continue;
		if (run == NULL || !run_goes_on(links, run, i, place - 1))
		{
			run = &unique->runs[nruns++];
			run->a_first = i;
			run->b_first = place - 1;
			run->nwords = 0;
			run->weight = 0;
			unique->run_at[run->b_first] = nruns;
		}
		lengthen(links, run, i + 1 - run->a_first);
	}
	return nruns;
}

/* Number the runs in the order of b, from 1. */
static void
rank_runs(AnUniqueWords *unique, AnArena *arena, const AnArea *area)
{
	uint32_t	rank = 0;
	uint32_t	j;

	for (j = area->b_first; j < area->b_end; j++)
	{
		if (unique->run_at[j] != 0)
			unique->runs[unique->run_at[j] - 1].rank = ++rank;
		unique->run_at[j] = 0;
		an_arena_tick_turn(arena, j);
	}
}

/* The heavier of two chains, by number + 1 of their last runs; 0 is none. */
static uint32_t
heavier(const AnUniqueWords *unique, uint32_t x, uint32_t y)
{
	if (x == 0 || y == 0)
		return x == 0 ? y : x;
	return unique->runs[y - 1].weight > unique->runs[x - 1].weight ? y : x;
}

/* The last run, + 1, of the heaviest of all chains; the others stay chained. */
static uint32_t
chain_runs(AnUniqueWords *unique, AnArena *arena, uint32_t nruns)
{
	uint32_t	best = 0;
	uint32_t	i;
	uint32_t	k;

	for (k = 0; k <= nruns; k++)
		unique->heaviest[k] = 0;
	for (i = 0; i < nruns; i++)
	{
		AnUniqueRun *run = &unique->runs[i];

		run->before = 0;
		for (k = run->rank; k > 0; k &= k - 1)
			run->before = heavier(unique, run->before, unique->heaviest[k]);
		if (run->before != 0)
			run->weight += unique->runs[run->before - 1].weight;
		for (k = run->rank; k <= nruns; k += k & (~k + 1))
			unique->heaviest[k] = heavier(unique, unique->heaviest[k], i + 1);
		best = heavier(unique, best, i + 1);
		an_arena_tick_turn(arena, i);
	}
	return best;
}

/*
 * Link the heaviest chain of an area; false where it has no unique words in
 * common.  Nothing in the area is linked yet.
 */
bool
an_unique_words_link(AnUniqueWords *unique, AnWordLinks *links,
					 const AnArea *area)
{
	AnArena    *arena = links->arena;
	uint32_t	nruns;
	uint32_t	last;

	note_places(arena, unique->a_places, links->a.text, area->a_first,
				area->a_end);
	note_places(arena, unique->b_places, links->b.text, area->b_first,
				area->b_end);
	nruns = find_runs(unique, links, area);
	forget_places(arena, unique->a_places, links->a.text, area->a_first,
				  area->a_end);
	forget_places(arena, unique->b_places, links->b.text, area->b_first,
				  area->b_end);
	rank_runs(unique, arena, area);
	for (last = chain_runs(unique, arena, nruns); last != 0;
		 last = unique->runs[last - 1].before)
	{
		const AnUniqueRun *run = &unique->runs[last - 1];
		uint32_t	k;

		for (k = 0; k < run->nwords; k++)
			an_word_links_set(links, run->a_first + k, run->b_first + k,
							  AN_LINK_SAME);
	}
	return nruns > 0;
}
