/*
 * moved_blocks.c
 *		Words that stand in both texts, but elsewhere.
 *
 * Runs of three words without links that stand once in either text are looked
 * up in a hash table, and made longer on both sides.
 */
#include "core/reuse/moved_blocks.h"

#include "core/base/slots.h"
#include "core/reuse/chance.h"

/*
 * The least surprise, in quarters of a bit, of one word of a block: below it
 * are particles, pronouns and auxiliaries.
 */
#define TELLING_SURPRISE	38

/* The only place of three words in either text. */
typedef struct Triple
{
	uint32_t	a_place;		/* + 1; 0: the slot is empty */
	uint32_t	b_place;		/* + 1; 0: none yet */
	bool		often;			/* it stands twice in a text */
} Triple;

typedef struct Triples
{
	const AnWordLinks *links;
	AnSlots		slots;
	Triple	   *items;			/* by slot */
} Triples;

/* Do three words without links begin here? */
static bool
is_triple(const AnLinkSide *side, uint32_t i)
{
	return i + AN_MOVED_WORDS <= side->text->nwords &&
		side->states[i] == AN_LINK_NONE &&
		side->states[i + 1] == AN_LINK_NONE &&
		side->states[i + 2] == AN_LINK_NONE;
}

static uint32_t
count_triples(AnArena *arena, const AnLinkSide *side)
{
	uint32_t	count = 0;
	uint32_t	i;

	for (i = 0; i < side->text->nwords; i++)
	{
		count += is_triple(side, i);
		an_arena_tick_turn(arena, i);
	}
	return count;
}

/* The slot of three words, or the empty one for them. */
static Triple *
triple_slot(const Triples *triples, const uint32_t *words)
{
	uint64_t	two = (uint64_t) words[0] << 32 | words[1];
	uint32_t	slot = an_slots_first_of_two(&triples->slots, two, words[2]);

	for (; triples->items[slot].a_place != 0;
		 slot = an_slots_next(&triples->slots, slot))
	{
		const uint32_t *there = triples->links->a.text->numbers +
		triples->items[slot].a_place - 1;

		if (there[0] == words[0] && there[1] == words[1] &&
			there[2] == words[2])
			break;
	}
	return &triples->items[slot];
}

/* Note where a has its triples, then where b has those of a. */
static void
note_triples(Triples *triples)
{
	const AnLinkSide *a = &triples->links->a;
	const AnLinkSide *b = &triples->links->b;
	uint32_t	i;

	for (i = 0; i < a->text->nwords; i++)
	{
		an_arena_tick_turn(triples->links->arena, i);
		if (is_triple(a, i))
		{
			Triple	   *triple = triple_slot(triples, a->text->numbers + i);

			triple->often = triple->a_place != 0;
			triple->a_place = i + 1;
		}
	}
	for (i = 0; i < b->text->nwords; i++)
	{
		an_arena_tick_turn(triples->links->arena, i);
		if (is_triple(b, i))
		{
			Triple	   *triple = triple_slot(triples, b->text->numbers + i);

			if (triple->b_place != 0)
				triple->often = true;
			triple->b_place = i + 1;
		}
	}
}

static bool
is_free_pair(const AnWordLinks *links, uint32_t i, uint32_t j)
{
	return links->a.states[i] == AN_LINK_NONE &&
		links->b.states[j] == AN_LINK_NONE && an_word_links_agree(links, i, j);
}

/* Make a run longer on both sides; *n is how many words it has. */
static void
lengthen_block(const AnWordLinks *links, uint32_t *i, uint32_t *j, uint32_t *n)
{
	while (*i > 0 && *j > 0 && is_free_pair(links, *i - 1, *j - 1))
	{
		(*i)--;
		(*j)--;
		(*n)++;
	}
	while (*i + *n < links->a.text->nwords && *j + *n < links->b.text->nwords &&
		   is_free_pair(links, *i + *n, *j + *n))
		an_arena_tick_turn(links->arena, (*n)++);
}

static bool
has_telling_word(const AnDiffWords *text, uint32_t first, uint32_t nwords)
{
	uint32_t	i;

	for (i = first; i < first + nwords; i++)
		if (text->items[i].surprise >= TELLING_SURPRISE)
			return true;
	return false;
}

static uint32_t
count_free(AnArena *arena, const AnLinkSide *side)
{
	uint32_t	count = 0;
	uint32_t	i;

	for (i = 0; i < side->text->nwords; i++)
	{
		count += side->states[i] == AN_LINK_NONE;
		an_arena_tick_turn(arena, i);
	}
	return count;
}

/* Link the blocks of all triples that stand once. */
static void
link_blocks(const Triples *triples, AnWordLinks *links)
{
	const AnDiffWords *a = links->a.text;
	uint32_t	a_free = count_free(links->arena, &links->a);
	uint32_t	b_free = count_free(links->arena, &links->b);
	uint32_t	i;
	uint32_t	k;

	for (i = 0; i < a->nwords; i++)
	{
		const Triple *triple = is_triple(&links->a, i) ?
		triple_slot(triples, a->numbers + i) : NULL;
		uint32_t	first = i;
		uint32_t	b_first;
		uint32_t	n = AN_MOVED_WORDS;

		an_arena_tick_turn(links->arena, i);
		if (triple == NULL || triple->often || triple->b_place == 0 ||
			!is_triple(&links->b, triple->b_place - 1))
			continue;
		b_first = triple->b_place - 1;
		lengthen_block(links, &first, &b_first, &n);
		i = first + n - 1;
		if (has_telling_word(a, first, n) &&
			!an_chance_explains(an_chance_surprise(a, first, n), a_free,
								b_free, AN_CHANCE_ANYWHERE))
			for (k = 0; k < n; k++)
				an_word_links_set(links, first + k, b_first + k,
								  AN_LINK_MOVED);
	}
}

/* Link what has moved among the words without links. */
int
an_moved_blocks_link(AnWordLinks *links)
{
	AnArena    *arena = links->arena;
	uint32_t	count = count_triples(arena, &links->a);
	Triples		triples = {links, {0}, NULL};

	if (count == 0 || count_triples(arena, &links->b) == 0)
		return AN_OK;
	triples.items = an_slots_make(arena, count, sizeof(Triple),
								  &triples.slots);
	if (triples.items == NULL)
		return AN_ERR_MEMORY;
	note_triples(&triples);
	link_blocks(&triples, links);
	an_arena_free(arena, triples.items,
				  (size_t) an_slots_count(&triples.slots) * sizeof(Triple));
	return AN_OK;
}
