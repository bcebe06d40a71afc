/*
 * automaton.c
 *		The suffix automaton of a text's words.
 *
 * Each word is a letter of the automaton's alphabet, which is as large as the
 * text.  So the edges of all states share one hash table; and each state's own
 * edges are in a list, for when the state is copied.
 */
#include "core/reuse/automaton.h"

#include <string.h>

#include "core/base/array.h"

#define NO_STATE	UINT32_MAX
#define MIN_EDGES	64

/* Where the search for an edge begins. */
static inline uint32_t
edge_slot(const AnAutomaton *automaton, uint32_t from, uint64_t word)
{
	return an_slots_first_of_two(&automaton->slots, word, from);
}

/* The edge of a state by a word, or 0. */
static inline uint32_t
find_edge(const AnAutomaton *automaton, uint32_t from, uint64_t word)
{
	uint32_t	slot = edge_slot(automaton, from, word);
	uint32_t	edge;

	while ((edge = automaton->edge_in[slot]) != 0)
	{
		if (automaton->edges[edge].from == from &&
			automaton->edges[edge].word == word)
			return edge;
		slot = an_slots_next(&automaton->slots, slot);
	}
	return 0;
}

/* Put an edge that is not in the table into it. */
static void
enter_edge(AnAutomaton *automaton, uint32_t edge)
{
	uint32_t	slot = edge_slot(automaton, automaton->edges[edge].from,
								 automaton->edges[edge].word);

	while (automaton->edge_in[slot] != 0)
		slot = an_slots_next(&automaton->slots, slot);
	automaton->edge_in[slot] = edge;
}

/* A new table for so many edges, with those that there are. */
static int
make_table(AnAutomaton *automaton, uint64_t nedges)
{
	uint32_t	edge;

	automaton->edge_in = an_slots_make(automaton->arena, nedges,
									   sizeof(uint32_t), &automaton->slots);
	if (automaton->edge_in == NULL)
		return AN_ERR_MEMORY;
	for (edge = 1; edge < automaton->nedges; edge++)
	{
		enter_edge(automaton, edge);
		an_arena_tick_turn(automaton->arena, edge);
	}
	return AN_OK;
}

static int
add_edge(AnAutomaton *automaton, uint32_t from, uint64_t word, uint32_t to)
{
	AnAutomatonEdge *edge = an_array_room(automaton->arena, automaton->edges,
										  automaton->nedges,
										  &automaton->edges_room,
										  sizeof(AnAutomatonEdge));

	if (edge == NULL)
		return AN_ERR_MEMORY;
	automaton->edges = edge;
	if (!an_slots_have_room(&automaton->slots, automaton->nedges) &&
		make_table(automaton, automaton->nedges * UINT64_C(2)) != AN_OK)
		return AN_ERR_MEMORY;
	edge += automaton->nedges;
	edge->word = word;
	edge->from = from;
	edge->to = to;
	edge->next = automaton->states[from].edges;
	automaton->states[from].edges = automaton->nedges;
	enter_edge(automaton, automaton->nedges++);
	return AN_OK;
}

static uint32_t
add_state(AnAutomaton *automaton, uint32_t length, uint32_t link,
		  uint32_t first_end)
{
	AnAutomatonState *state = &automaton->states[automaton->nstates];

	state->length = length;
	state->link = link;
	state->first_end = first_end;
	state->edges = 0;
	return automaton->nstates++;
}

/*
 * Split a state.  Those runs of q that are a run of p and the word become the
 * runs of a copy of q, with the same edges; the edges by the word that led to q
 * from p, and from the states of shorter runs than p's, lead to the copy.
 */
static int
split_state(AnAutomaton *automaton, uint32_t p, uint64_t word, uint32_t q,
			uint32_t *copy)
{
	const AnAutomatonState *old = &automaton->states[q];
	uint32_t	edge;

	*copy = add_state(automaton, automaton->states[p].length + 1, old->link,
					  old->first_end);
	for (edge = old->edges; edge != 0; edge = automaton->edges[edge].next)
	{
		int			status = add_edge(automaton, *copy,
									  automaton->edges[edge].word,
									  automaton->edges[edge].to);

		if (status != AN_OK)
			return status;
	}
	while (p != NO_STATE)
	{
		edge = find_edge(automaton, p, word);
		if (edge == 0 || automaton->edges[edge].to != q)
			break;
		automaton->edges[edge].to = *copy;
		p = automaton->states[p].link;
	}
	automaton->states[q].link = *copy;
	return AN_OK;
}

/* Add the next word of the text, number i. */
static int
extend(AnAutomaton *automaton, uint64_t word, uint32_t i)
{
	uint32_t	p = automaton->last;
	uint32_t	edge = 0;
	uint32_t	state = add_state(automaton, i + 1, 0, i);
	int			status = AN_OK;

	while (p != NO_STATE && (edge = find_edge(automaton, p, word)) == 0)
	{
		status = add_edge(automaton, p, word, state);
		if (status != AN_OK)
			return status;
		p = automaton->states[p].link;
	}
	if (p != NO_STATE)
	{
		uint32_t	q = automaton->edges[edge].to;

		if (automaton->states[q].length != automaton->states[p].length + 1)
			status = split_state(automaton, p, word, q, &q);
		automaton->states[state].link = q;
	}
	automaton->last = state;
	return status;
}

/* Its start, and room for what a text of so many words mostly needs. */
static int
begin_automaton(AnArena *arena, uint32_t nwords, AnAutomaton *result)
{
	uint32_t	nedges = nwords + nwords / 2 + MIN_EDGES;

	memset(result, 0, sizeof(AnAutomaton));
	result->arena = arena;
	result->states = an_arena_alloc(arena, (2 * (size_t) nwords + 2) *
									sizeof(AnAutomatonState));
	result->edges = an_array_reserve(arena, NULL, 0, nedges,
									 &result->edges_room,
									 sizeof(AnAutomatonEdge));
	if (result->states == NULL || result->edges == NULL)
		return AN_ERR_MEMORY;
	result->nedges = 1;
	result->last = add_state(result, 0, NO_STATE, 0);
	return make_table(result, nedges);
}

/* The automaton of a text of so many words. */
int
an_automaton_make(AnArena *arena, const uint64_t *words, uint32_t nwords,
				  AnAutomaton *result)
{
	uint32_t	i;
	int			status = begin_automaton(arena, nwords, result);

	for (i = 0; i < nwords && status == AN_OK; i++)
	{
		status = extend(result, words[i], i);
		an_arena_tick_turn(arena, i);
	}
	return status;
}

/* Read one more word: the longest run that ends with it and the text has. */
void
an_automaton_read(const AnAutomaton *automaton, uint64_t word, AnMatch *match)
{
	uint32_t	edge;

	while ((edge = find_edge(automaton, match->state, word)) == 0)
	{
		if (match->state == 0)
		{
			match->length = 0;
			return;
		}
		match->state = automaton->states[match->state].link;
		match->length = automaton->states[match->state].length;
	}
	match->state = automaton->edges[edge].to;
	match->length++;
}
